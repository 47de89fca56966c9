/** One committed turn: what the world was, what was decided, what it became. Written by the store, read by the view-models. */
import type { Decision, SeatId } from '../engine/types.ts'

export interface TurnRecord {
  /** The game before the turn: report and state. */
  readonly before: Float64Array
  readonly after: Float64Array
  /** Quarters of the turn, counted from 2022Q4 = 0. */
  readonly firstQuarter: number
  readonly lastQuarter: number
  readonly decisions: readonly { readonly decision: Decision; readonly by: 'player' | 'opponent' }[]
  /** Ledger of all quarters of the turn, copied in order, with the flows of the decisions taken. */
  readonly flows: { readonly at: Int32Array; readonly cause: Int32Array; readonly amount: Float64Array }
  /** The game after each quarter of the turn; the last is `after`. */
  readonly midpoints: readonly Float64Array[]
  /**
   * The game a quarter before `before`, where there is one. With it, changes of trust, tools and habit count as this
   * turn’s; without it they count as carried over in the first quarter of the turn.
   */
  readonly earlier?: Float64Array
  /** Why the computer player did what it did: a key of `texts.reasons`. Absent where it was not asked. */
  readonly rivalReason?: string
  /** Seats that the player holds. Default: all seats of the player’s side. */
  readonly held?: readonly SeatId[]
}
