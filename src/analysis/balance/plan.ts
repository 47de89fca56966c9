/** Plans made before the game: levels of levers, some of them in an early and a late half, held whatever the rival does. */
import type { Engine } from '../../engine/engine.ts'
import type { LeverInstance } from '../../engine/levers.ts'
import { T } from '../../engine/layout.ts'
import type { Decision, LeverDef, SeatId, Side } from '../../engine/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import type { Proposal } from '../../opponents/opponent.ts'
import type { Strategy } from './strategies.ts'

/** One number of a plan: where a lever stands in its range, 0 to 1, in one phase of the game. */
export interface Gene {
  readonly lever: LeverDef
  readonly phase: number
}

/** Levers of the first depth may change their level at half-time. */
export const PHASES = 2
/** In a plan: nothing is decided for the lever in this phase. */
export const UNTOUCHED = Number.NaN
/** What cannot be afforded in full is tried by these parts. */
const PARTS = [1, 0.5, 0.25]

export function genesOf(engine: Engine, side: Side): readonly Gene[] {
  return engine.rules.levers.filter((l) => SEAT_SIDE[l.seat] === side).flatMap((lever) =>
    Array.from({ length: lever.depth === 1 ? PHASES : 1 }, (_, phase) => ({ lever, phase })))
}

/** The level on the lever’s grid. */
export function levelOf(lever: LeverDef, place: number): number {
  const low = Math.round(lever.min * lever.stepsPerUnit)
  return (low + Math.round(place * Math.round((lever.max - lever.min) * lever.stepsPerUnit))) / lever.stepsPerUnit
}

/** One lever of a plan, ready to be played. */
interface Order {
  readonly seat: SeatId
  readonly id: string
  readonly instances: readonly LeverInstance[]
  /** By phase. */
  readonly values: readonly number[]
}

/** In the order in which decisions are taken. */
function ordersOf(engine: Engine, genes: readonly Gene[], x: readonly number[]): Order[] {
  return genes.flatMap(({ lever, phase }, at): Order[] => {
    const values = Array.from({ length: PHASES }, (_, k) => (genes[at + k]?.lever === lever ? at + k : at))
      .map((i) => (Number.isNaN(x[i]) ? UNTOUCHED : levelOf(lever, x[i])))
    if (phase > 0 || values.every((v) => Number.isNaN(v))) return []
    return [{ seat: lever.seat, id: lever.id, instances: engine.instancesOf({ seat: lever.seat, lever: lever.id }), values }]
  }).sort((a, b) => a.instances[0].index - b.instances[0].index)
}

/** Takes what the orders still want and the purses can pay. What they cannot yet is tried again next quarter. */
function follow(engine: Engine, orders: readonly Order[], late: boolean, game: Float64Array, budgets: boolean, taken: (d: Decision) => void): void {
  for (const order of orders) {
    const to = order.values[late ? 1 : 0]
    if (Number.isNaN(to) || order.instances.every((i) => engine.decided(game, i) === to)) continue
    const [first] = order.instances
    const now = engine.decided(game, first)
    for (const part of PARTS) {
      const value = Math.round((now + (to - now) * part) * first.steps) / first.steps
      if (value === now && part < 1) break
      const decision: Decision = { seat: order.seat, lever: order.id, value }
      if (engine.decide(game, decision, { budgets })) continue
      taken(decision)
      break
    }
  }
}

const isLate = (quarter: number, start: number, quarters: number): boolean => (quarter - start) * PHASES > quarters

/** The strategy that follows a plan. */
export function planned(engine: Engine, id: string, genes: readonly Gene[], x: readonly number[], start: number, quarters: number): Strategy {
  const orders = ordersOf(engine, genes, x)
  return {
    id,
    player: ({ game, seat, quarter, budgets }) => {
      const proposals: Proposal[] = []
      // All seats are tried out, since a firm may spend from its government's purse: what is left for it stands here.
      follow(engine, orders, isLate(quarter, start, quarters), game.slice(), budgets, (decision) => {
        if (decision.seat === seat) proposals.push({ decision })
      })
      return proposals
    },
  }
}

/** Decisions as somebody took them, by quarter. */
export type Recording = ReadonlyMap<number, readonly Decision[]>

/** A whole game of a plan against a recording, with chance averaged and nothing written down: many times faster than the full path, with the same result. */
export function playPlan(engine: Engine, game: Float64Array, genes: readonly Gene[], x: readonly number[], rival: Recording, quarters: number): Float64Array {
  const orders = ordersOf(engine, genes, x)
  const start = game[T]
  for (let q = 0; q < quarters; q++) {
    const quarter = game[T] + 1
    for (const d of rival.get(quarter) ?? []) engine.decide(game, d, { budgets: true })
    follow(engine, orders, isLate(quarter, start, quarters), game, true, () => {})
    engine.step(game, { events: 'expected', budgets: true })
  }
  return game
}
