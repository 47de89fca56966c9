/** What a player sets once for this browser: palette, motion, sound, language, terms and their level, single keys, futures. */
import { createStore } from 'zustand/vanilla'
import type { Shelf } from './storage.ts'

export const PALETTES = ['ink', 'projector'] as const
const MOTIONS = ['system', 'still', 'moving'] as const

/** How terms are explained: in plain words, or as an expert would. */
export const LEVELS = ['plain', 'exact'] as const
const SWITCH = ['on', 'off'] as const

export interface Settings {
  readonly palette: (typeof PALETTES)[number]
  /** `system`: as the device asks. */
  readonly motion: (typeof MOTIONS)[number]
  /** A few quiet cues; off until they are asked for. */
  readonly sound: (typeof SWITCH)[number]
  /** Id of a language; null as long as the player has chosen none. */
  readonly language: string | null
  readonly level: (typeof LEVELS)[number]
  /** Terms of the glossary are marked in texts. */
  readonly terms: (typeof SWITCH)[number]
  /** Keys that act alone, such as `e`; off for those who dictate or whose keys are pressed by accident (WCAG 2.1.4). */
  readonly keys: (typeof SWITCH)[number]
  /** Beside a lever, what may come of it. */
  readonly futures: (typeof SWITCH)[number]
  /** The headline number that futures are shown of; null: the one that the doctrine looks at first. */
  readonly futuresOf: string | null
}

const KEY = 'open-gambit/settings'
const FIRST: Settings = { palette: 'ink', motion: 'system', sound: 'off', level: 'plain', terms: 'on', keys: 'on', futures: 'on', futuresOf: null, language: null }

function readSettings(text: string | null): Settings {
  if (text === null) return FIRST
  try {
    const { palette, motion, sound, level, terms, keys, futures, futuresOf, language } = (JSON.parse(text) ?? {}) as Partial<Settings>
    return {
      palette: PALETTES.find((p) => p === palette) ?? FIRST.palette,
      motion: MOTIONS.find((m) => m === motion) ?? FIRST.motion,
      sound: SWITCH.find((s) => s === sound) ?? FIRST.sound,
      level: LEVELS.find((l) => l === level) ?? FIRST.level,
      terms: SWITCH.find((s) => s === terms) ?? FIRST.terms,
      keys: SWITCH.find((s) => s === keys) ?? FIRST.keys,
      futures: SWITCH.find((s) => s === futures) ?? FIRST.futures,
      futuresOf: typeof futuresOf === 'string' ? futuresOf : null,
      language: typeof language === 'string' ? language : null,
    }
  } catch {
    return FIRST
  }
}

export const keptSettings = (shelf: Shelf): Settings => readSettings(shelf.read(KEY))

export function createSettings(shelf: Shelf) {
  const store = createStore<Settings>(() => keptSettings(shelf))
  const change = (part: Partial<Settings>): void => {
    store.setState(part)
    shelf.write(KEY, JSON.stringify(store.getState()))
  }
  /** As on the first day, and nothing is written. */
  const forget = (): void => store.setState(FIRST)
  return { store, change, forget }
}
