/** Why a computer player does what it does, in one sentence a turn. The sentences are texts; here are their keys. */
import type { Decision, SeatId, Side } from '../engine/types.ts'
import { SEAT_SIDE } from '../engine/types.ts'

/** A decision that a computer player took, and why. */
export interface Said {
  readonly decision: Decision
  readonly reason: string
}

/** What computer players say in a quarter. */
export interface Sayings {
  /** Weightiest first within a seat. */
  readonly said: readonly Said[]
  /** Why each government stands where it stands, should its side change nothing. */
  readonly stance: Readonly<Record<Side, string>>
}

/** Reason of a side that changes nothing and says nothing. */
export const STEADY = 'steady'

export const GOVERNMENT: Readonly<Record<Side, SeatId>> = { us: 'washington', cn: 'beijing' }

/**
 * The one reason that a side states for a turn: that of its weightiest decision, its government speaking first; where
 * it decided nothing, its stance. `quarters`: what `playQuarter` returned for each quarter of the turn.
 */
export function reasonOf(quarters: readonly Sayings[], side: Side): { readonly reason: string; readonly decision: Decision | null } {
  const own = quarters.flatMap(({ said }) => said).filter(({ decision }) => SEAT_SIDE[decision.seat] === side)
  const first = own.find(({ decision }) => decision.seat === GOVERNMENT[side]) ?? own.at(0)
  return first ?? { reason: quarters.at(0)?.stance[side] ?? STEADY, decision: null }
}
