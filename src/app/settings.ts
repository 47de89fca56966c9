/** What a player sets once for this browser: palette, motion, language. There is no sound. */
import { createStore } from 'zustand/vanilla'
import type { Shelf } from './storage.ts'

export const PALETTES = ['ink', 'projector'] as const
export const MOTIONS = ['system', 'still', 'moving'] as const

export interface Settings {
  readonly palette: (typeof PALETTES)[number]
  /** `system`: as the device asks. */
  readonly motion: (typeof MOTIONS)[number]
  /** Id of a language; null as long as the player has chosen none. */
  readonly language: string | null
}

const KEY = 'open-gambit/settings'
const FIRST: Settings = { palette: 'ink', motion: 'system', language: null }

function readSettings(text: string | null): Settings {
  if (text === null) return FIRST
  try {
    const { palette, motion, language } = (JSON.parse(text) ?? {}) as Partial<Settings>
    return {
      palette: PALETTES.find((p) => p === palette) ?? FIRST.palette,
      motion: MOTIONS.find((m) => m === motion) ?? FIRST.motion,
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
  return { store, change }
}
