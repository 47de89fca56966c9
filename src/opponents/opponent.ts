/** A computer player: looks at a game through the engine and proposes decisions for one seat. */
import type { Engine } from '../engine/engine.ts'
import type { Decision, SeatId } from '../engine/types.ts'

export const OPPONENT_IDS = ['history', 'hold', 'random', 'greedy'] as const
export type OpponentId = (typeof OPPONENT_IDS)[number]

export interface OpponentView {
  readonly engine: Engine
  /** The game before the quarter. Read only. */
  readonly game: Float64Array
  readonly seat: SeatId
  /** Quarter being decided, counted from 2022Q4. */
  readonly quarter: number
  readonly budgets: boolean
  /** Chance of this seat’s own, apart from the event tape; one stream per game and seat. */
  readonly draw: () => number
}

export interface Proposal {
  readonly decision: Decision
  /** Dated history only: in force in this quarter, whatever the lever’s delay. */
  readonly effectAt?: number
}

export type Opponent = (view: OpponentView) => readonly Proposal[]
