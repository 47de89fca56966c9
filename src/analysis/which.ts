/**
 * Which decisions did this? The last turns of a game are played again with every mix of a few groups of decisions, both
 * sides’, with the same luck. A group is a lever with all that was decided on it. Decisions are taken from the ledger as
 * they were written, so that dated ones, and those of players who look ahead, stand exactly where they stood.
 */
import { CAUSE } from '../engine/causes.ts'
import type { Engine } from '../engine/engine.ts'
import { CORE_END, T } from '../engine/layout.ts'
import { LEVER_WIDTH } from '../engine/levers.ts'
import type { EventMode } from '../engine/types.ts'
import { fromValues } from './shapley.ts'

/** Groups that are told apart; what is beyond them is one group together. */
const MOST_GROUPS = 8

/** Flows of some quarters as the ledger holds them. */
export interface Flows {
  readonly at: ArrayLike<number>
  readonly cause: ArrayLike<number>
  readonly amount: ArrayLike<number>
}

export interface WhichGame {
  readonly events: EventMode
  readonly budgets: boolean
  /** All chance of the game, and the row of the first quarter played again. */
  readonly tape: Float64Array
  readonly row: number
  /** The game before the first quarter that is played again. */
  readonly before: Float64Array
  /** Flows of the quarters played again, in order. */
  readonly flows: readonly Flows[]
}

export interface WhichJob {
  readonly game: WhichGame
  readonly series: string
}

export interface WhichGroup {
  /** Levers, as `seat/lever`; several only in the group of all others. */
  readonly levers: readonly string[]
  readonly amount: number
  /** What taking it away alone would have taken. */
  readonly alone: number
}

export interface WhichResult {
  /** Without any of the decisions. */
  readonly from: number
  readonly to: number
  readonly groups: readonly WhichGroup[]
  readonly runs: number
}

export type WhichNews = { readonly kind: 'progress'; readonly done: number; readonly all: number } | { readonly kind: 'result'; readonly result: WhichResult }

/** One flow of a decision: on the lever’s own numbers, or on what it cost. */
interface Act {
  readonly lever: string
  readonly at: number
  readonly amount: number
}

/** A lever whose value sets the delay of another belongs to it: apart, neither would be what it was. */
function groupOf(engine: Engine, at: number): string {
  const { def } = engine.levers.instances[Math.floor((at - CORE_END) / LEVER_WIDTH)]
  const delayed = engine.rules.levers.find((l) => l.seat === def.seat && l.delayFrom === def.id)
  return `${def.seat}/${delayed?.id ?? def.id}`
}

/** What was decided before each quarter. A cost stands before what it paid for. */
export function actsOf(engine: Engine, flows: readonly Flows[]): readonly (readonly Act[])[] {
  const quarters: Act[][] = []
  let acts: Act[] = []
  let costs: { at: number; amount: number }[] = []
  for (const { at, cause, amount } of flows) {
    for (let i = 0; i < at.length; i++) {
      if (at[i] === T && cause[i] === CAUSE.time) {
        quarters.push(acts)
        acts = []
      } else if (cause[i] === CAUSE['one-off-cost'] || (cause[i] === CAUSE.decision && at[i] < CORE_END)) costs.push({ at: at[i], amount: amount[i] })
      else if (cause[i] === CAUSE.decision) {
        const lever = groupOf(engine, at[i])
        acts.push(...costs.map((c) => ({ lever, ...c })), { lever, at: at[i], amount: amount[i] })
        costs = []
      }
    }
  }
  return quarters
}

/** Plays the quarters again with the decisions of some levers. With all of them it is the same game, to the bit. */
export function replayWith(engine: Engine, game: WhichGame, acts: readonly (readonly Act[])[], taken: (lever: string) => boolean): Float64Array {
  const state = game.before.slice()
  let { row } = game
  for (const list of acts) {
    for (const act of list) {
      if (!taken(act.lever)) continue
      const next = state[act.at] + act.amount
      // A purse that is fuller or emptier than it was pays what it can.
      state[act.at] = act.at < CORE_END && next < 0 ? 0 : next
    }
    engine.step(state, { events: game.events, tape: game.tape, row: row++, budgets: game.budgets })
  }
  return state
}

/** Mixes between two pieces of news. */
const AT_ONCE = 4

export function* which(engine: Engine, { game, series }: WhichJob): Generator<WhichNews> {
  const acts = actsOf(engine, game.flows)
  const levers = [...new Set(acts.flat().map((a) => a.lever))].sort((a, b) => (a < b ? -1 : 1))
  const found = engine.series.find((s) => s.id === series)
  if (!found) throw new Error(`There is no series "${series}".`)
  const value = (taken: (lever: string) => boolean) => found.read(replayWith(engine, game, acts, taken))
  const to = value(() => true)
  const alone = levers.map((lever) => to - value((l) => l !== lever))
  const ranked = levers.map((_, i) => i).sort((a, b) => Math.abs(alone[b]) - Math.abs(alone[a]) || a - b)
  const single = levers.length <= MOST_GROUPS ? ranked : ranked.slice(0, MOST_GROUPS - 1)
  const others = ranked.filter((i) => !single.includes(i))
  const groups = [...single.map((i) => [levers[i]]), ...(others.length > 0 ? [others.map((i) => levers[i])] : [])]
  const place = new Map(groups.flatMap((list, g) => list.map((lever) => [lever, g] as const)))
  const all = 1 << groups.length
  const values = new Float64Array(all)
  for (let mask = 0; mask < all; mask++) {
    values[mask] = mask === all - 1 ? to : value((lever) => (mask & (1 << (place.get(lever) ?? 0))) !== 0)
    if (mask % AT_ONCE === AT_ONCE - 1 || mask === all - 1) yield { kind: 'progress', done: mask + 1, all }
  }
  const amounts = fromValues(groups.length, values)
  yield {
    kind: 'result',
    result: { from: values[0], to, runs: all, groups: groups.map((list, g) => ({ levers: list, amount: amounts[g], alone: to - values[(all - 1) & ~(1 << g)] })) },
  }
}
