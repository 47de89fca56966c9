/** The game under way behind what is shown of it, and what the commands that change it share. */
import type { StoreApi } from 'zustand/vanilla'
import type { Engine } from '../../engine/engine.ts'
import type { Decision, SeatId } from '../../engine/types.ts'
import type { RefusedTry } from '../../view/decision-log.ts'
import type { AddressBar } from '../browser/address.ts'
import type { DraftSteps } from './draft-steps.ts'
import type { Forecast } from '../turn/forecast.ts'
import type { Front } from '../front.ts'
import type { Languages, Spoken } from '../language.ts'
import type { Route } from '../routes.ts'
import type { Phase } from '../kept/saves.ts'
import type { Screens } from '../screens/screens.ts'
import type { Session } from './session.ts'
import type { AppState, GameState } from '../state.ts'
import type { Shelf } from '../kept/storage.ts'
import { playersOf } from '../../link/players.ts'
import type { Ahead } from './timeline.ts'

export interface Running {
  session: Session | null
  /** For the board: grows by one with a turn, by two with anything else that changes the world. */
  revision: number
  ahead: Ahead
  /** What this turn’s draft was refused so far. */
  tries: RefusedTry[]
  readonly steps: DraftSteps
}

/** What the application lends to the part of it that plays games. */
export interface PlayParts {
  readonly store: StoreApi<AppState>
  readonly shelf: Shelf
  readonly address: AddressBar
  readonly languages: Languages
  readonly spoken: () => Spoken
  readonly front: () => Front
  readonly go: (route: Route, how?: 'push' | 'replace') => void
  readonly newSeed: () => string
  /** The games set aside are not the ones that they were. */
  readonly asideChanged: () => void
}

export interface Ground extends PlayParts {
  /** The engine of the game under way. */
  readonly engine: Engine
  /** The engine of the game’s own rules: every game is started with it, a teacher’s own scenario too. */
  readonly base: Engine
  readonly running: Running
  readonly screens: () => Screens
  /** Writes the game down as it stands. */
  readonly save: () => void
  /** Takes another game, or another moment of this one, for the one under way. */
  readonly show: (built: Session, draft: readonly Decision[], phase: Phase, then?: Ahead, hand?: number, forecasts?: readonly Forecast[]) => void
}

/** Seats of the player at the desk. */
export function ownSeats(game: GameState | null): readonly SeatId[] {
  return game ? playersOf(game.choice)[game.hand] : []
}

/** Whose desk it is. Before anybody decides, the curtain is down. */
export function handsOf({ choice }: Session, phase: Phase, hand = 0): Pick<GameState, 'hand' | 'hands' | 'curtain'> {
  const { length } = playersOf(choice)
  return { hand: Math.min(Math.max(0, hand), length - 1), hands: length, curtain: length > 1 && phase === 'decide' }
}
