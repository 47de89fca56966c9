/**
 * Behaviour checks as data: plans are run, figures are measured, each figure must lie in its band.
 *
 * A check says in one sentence how the world should behave and where that expectation comes from. Chance is averaged
 * and budgets are off unless a plan says otherwise, so a difference between two runs is caused by their plans alone.
 */
import type { CauseId } from '../../engine/causes.ts'
import type { EventMode, LabId, SeatId } from '../../engine/types.ts'
import type { OpponentId } from '../../opponents/opponent.ts'

/** A decision of a plan, in force from its quarter on (plus the lever’s delay). */
export interface PlannedDecision {
  readonly quarter: string
  readonly seat: SeatId
  readonly lever: string
  readonly value: number
  readonly lab?: LabId
}

export interface Plan {
  /** Default `chip-war`. */
  readonly scenario?: string
  /** Last quarter, default 2030Q4. */
  readonly until?: string
  /** Who plays what no decision claims, default `history` on both sides. */
  readonly us?: OpponentId
  readonly cn?: OpponentId
  readonly decisions?: readonly PlannedDecision[]
  /** Other values of parameters, also outside their ranges. */
  readonly parameters?: Readonly<Record<string, number>>
  /** Other values of state variables at the start. */
  readonly set?: Readonly<Record<string, number>>
  readonly events?: EventMode
  readonly seed?: string
  /** Keep the ledger of every quarter, for `flow`. */
  readonly ledger?: boolean
}

export interface Run {
  /** A series, or a state variable such as `stock.row`, at the end of a quarter. */
  at(name: string, quarter: string): number
  /** Mean over quarters, both ends included. */
  mean(name: string, from: string, to: string): number
  /** Sum of the flows of one cause into one state variable in a quarter. */
  flow(variable: string, cause: CauseId, quarter: string): number
  readonly quarters: readonly string[]
}

export interface Band {
  readonly low: number
  readonly high: number
}

export interface Behaviour {
  readonly id: string
  /** One sentence that a colleague could disagree with. */
  readonly statement: string
  /** Public address, or what the expectation rests on. */
  readonly source: string
  readonly plans: Readonly<Record<string, Plan>>
  readonly measure: (runs: Readonly<Record<string, Run>>, valueOf: (parameter: string) => number) => Readonly<Record<string, number>>
  /** By figure. */
  readonly bands: Readonly<Record<string, Band>>
  /** Checks that change one thing: the direction alone, by figure. It should survive when parameters are drawn from their ranges. */
  readonly signs?: Readonly<Record<string, Band>>
}

/** A behaviour that the model does not show. It is kept in view: the figures are pinned, and docs/model.md explains them. */
export interface Weakness extends Behaviour {
  /** Figures outside their bands, and where they lie instead. */
  readonly asBuilt: Readonly<Record<string, Band>>
  /** Why, and what would mend it. */
  readonly because: string
}

export const between = (low: number, high: number): Band => ({ low, high })
export const atLeast = (low: number): Band => ({ low, high: Infinity })
export const atMost = (high: number): Band => ({ low: -Infinity, high })
export const exactly = (value: number): Band => ({ low: value, high: value })

export function within(value: number, band: Band): boolean {
  return value >= band.low && value <= band.high
}

/** The same decision for several seats. */
export function forSeats(seats: readonly SeatId[], quarter: string, lever: string, value: number): PlannedDecision[] {
  return seats.map((seat) => ({ quarter, seat, lever, value }))
}
