/** What a player sets once for this browser: palette, motion, language, terms and their level, single keys. There is no sound. */
import { createStore } from 'zustand/vanilla'
import type { Shelf } from './storage.ts'

export const PALETTES = ['ink', 'projector'] as const
export const MOTIONS = ['system', 'still', 'moving'] as const

/** How terms are explained: in plain words, or as an expert would. */
export const LEVELS = ['plain', 'exact'] as const
export const SWITCH = ['on', 'off'] as const

export interface Settings {
  readonly palette: (typeof PALETTES)[number]
  /** `system`: as the device asks. */
  readonly motion: (typeof MOTIONS)[number]
  /** Id of a language; null as long as the player has chosen none. */
  readonly language: string | null
  readonly level: (typeof LEVELS)[number]
  /** Terms of the glossary are marked in texts. */
  readonly terms: (typeof SWITCH)[number]
  /** Keys that act alone, such as `e`; off for those who dictate or whose keys are pressed by accident (WCAG 2.1.4). */
  readonly keys: (typeof SWITCH)[number]
}

const KEY = 'open-gambit/settings'
const FIRST: Settings = { palette: 'ink', motion: 'system', level: 'plain', terms: 'on', keys: 'on', language: null }

function readSettings(text: string | null): Settings {
  if (text === null) return FIRST
  try {
    const { palette, motion, level, terms, keys, language } = (JSON.parse(text) ?? {}) as Partial<Settings>
    return {
      palette: PALETTES.find((p) => p === palette) ?? FIRST.palette,
      motion: MOTIONS.find((m) => m === motion) ?? FIRST.motion,
      level: LEVELS.find((l) => l === level) ?? FIRST.level,
      terms: SWITCH.find((s) => s === terms) ?? FIRST.terms,
      keys: SWITCH.find((s) => s === keys) ?? FIRST.keys,
      language: typeof language === 'string' ? language : null,
    }
  } catch {
    return FIRST
  }
}

export function createSettings(shelf: Shelf) {
  const store = createStore<Settings>(() => readSettings(shelf.read(KEY)))
  const change = (part: Partial<Settings>): void => {
    store.setState(part)
    shelf.write(KEY, JSON.stringify(store.getState()))
  }
  /** As on the first day, and nothing is written. */
  const forget = (): void => store.setState(FIRST)
  return { store, change, forget }
}
