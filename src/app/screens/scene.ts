/** What every screen of a game is made from: the engine, the words, the game under way, and whose eyes see it. */
import type { StoreApi } from 'zustand/vanilla'
import type { FirstTexts, Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Decision } from '../../engine/types.ts'
import { formatOf } from '../../view/format.ts'
import { createViewer } from '../game/viewer.ts'
import type { Session } from '../game/session.ts'
import type { AppState } from '../state.ts'

export interface ScreenParts {
  readonly engine: Engine
  /** Enough for the first page. */
  readonly first: FirstTexts
  /** What a game needs; null while it is being loaded, when none of its screens is asked for. */
  readonly whole: Texts | null
  readonly store: StoreApi<AppState>
  readonly session: () => Session | null
  /** Turns that were taken back. */
  readonly ahead: () => readonly { readonly decisions: readonly Decision[] }[]
}

export type Scene = ReturnType<typeof createScene>

export function createScene({ engine, first, whole, store, session, ahead }: ScreenParts) {
  const { names, words } = first
  const format = formatOf(first)
  return {
    engine, names, words, format, ahead,
    /** All texts of a game. */
    all: (): Texts => {
      if (!whole) throw new Error('The texts of a game have not been loaded yet.')
      return whole
    },
    ...createViewer({ store, session, names, listed: format.listed }),
  }
}
