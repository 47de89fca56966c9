/**
 * Whether there is a guide, for which game, and what it has seen; kept in this browser. What it says and points to is in
 * `coach.ts`, which only a game needs.
 */
import { createStore } from 'zustand/vanilla'
import type { Shelf } from './kept/storage.ts'

export interface GuideState {
  /** Whether the next game from the first page is to be guided; on until a guided game was closed or finished. */
  readonly wanted: boolean
  /** The game that is guided. */
  readonly game: string | null
  readonly shown: boolean
  /** Steps that were tried. */
  readonly done: readonly string[]
}

export const GUIDE_KEY = 'open-gambit/guide'
const FIRST: GuideState = { wanted: true, game: null, shown: true, done: [] }

function read(text: string | null): GuideState {
  if (text === null) return FIRST
  try {
    const { wanted, game, shown, done } = (JSON.parse(text) ?? {}) as Partial<Record<keyof GuideState, unknown>>
    return {
      wanted: wanted !== false, game: typeof game === 'string' ? game : null, shown: shown !== false,
      done: Array.isArray(done) ? done.filter((step) => typeof step === 'string') : [],
    }
  } catch {
    return FIRST
  }
}

export type Guide = ReturnType<typeof createGuide>

export function createGuide(shelf: Shelf) {
  const store = createStore<GuideState>(() => read(shelf.read(GUIDE_KEY)))
  const change = (part: Partial<GuideState>): void => {
    store.setState(part)
    shelf.write(GUIDE_KEY, JSON.stringify(store.getState()))
  }
  return {
    store,
    want: (wanted: boolean) => change({ wanted }),
    /** A new game begins, and is guided from its first turn. */
    begin: (game: string) => change({ game, shown: true, done: [] }),
    close: () => change({ shown: false, wanted: false }),
    open: () => change({ shown: true }),
    /** A step was tried; after the last one the next game needs no guide. */
    done(step: string, last: boolean): void {
      const { done, wanted } = store.getState()
      if (!done.includes(step)) change({ done: [...done, step], wanted: wanted && !last })
    },
    /** As on the first day, and nothing is written. */
    forget: (): void => store.setState(FIRST),
  }
}
