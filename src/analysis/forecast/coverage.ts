/**
 * How well fans hold: games of seeds that no future has drawn from are played on, and it is counted how often the outcome
 * lay between the outer lines. Where everything is as assumed that is eight times in ten, but for what was assumed wrongly.
 */
import type { Engine } from '../../engine/engine.ts'
import { quarterIndex } from '../../engine/quarters.ts'
import type { SeatId, Side } from '../../engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../engine/types.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import { fanOf } from './fan.ts'
import { createFutures } from './futures.ts'
import type { Prospect } from './rivals.ts'
import { needsReplies, repliesOf } from './rivals.ts'

/** Quarters after which outcomes are compared. */
export const AFTER = [1, 2, 4, 8] as const
const LONGEST = AFTER[AFTER.length - 1]

/** What stands at each place of `headlineSeries`. */
export const HEADLINES = [
  'American lead at the frontier', 'own share of use in third countries', 'developers on Chinese open models', 'revenue of own labs', 'own compute',
  'Nvidia’s revenue, or China’s self-reliance', 'own score, doctrine of the lead',
] as const

/** The headline numbers of a side that fans can be shown of. */
export function headlineSeries(side: Side): readonly string[] {
  return [
    'frontier.gap_eci', `share.third.all.${side}`, 'share.world.developer.cn_open', `revenue.${side}_labs_usd_bn`, `compute.${side}_stock_kh100e`,
    side === 'us' ? 'nvidia.revenue_usd_bn' : 'chips.cn_self_reliance', `score.${side}.lead`,
  ]
}

export interface Trial {
  readonly scenario: string
  readonly seed: string
  /** Whose fan it is, and who has played for this side until then. */
  readonly side: Side
  readonly before: OpponentId
  /** Quarters played before the fan is made. */
  readonly played: number
  /** Who is assumed to play the other side, who does, and who goes on for one’s own; `assumed` holds on to what was assumed. */
  readonly rival: OpponentId
  readonly really: OpponentId | 'assumed'
  readonly own: OpponentId
  readonly futures: number
}

/** For each series, and each of `AFTER`: −1 below the fan, 0 within, 1 above. */
export type TrialResult = readonly (readonly (-1 | 0 | 1)[])[]

const all = (side: Side, own: OpponentId, rival: OpponentId): Record<SeatId, OpponentId> =>
  Object.fromEntries(SEATS.map((seat) => [seat, SEAT_SIDE[seat] === side ? own : rival])) as Record<SeatId, OpponentId>

/** One fan, and what really came. */
export function runTrial(engine: Engine, trial: Trial): TrialResult {
  const { scenario, seed, side, before, played, rival, really, own, futures: count } = trial
  const series = headlineSeries(side)
  const setup = { scenario, seed, events: 'on', budgets: true, quarters: played + LONGEST } as const
  const game = createGame(engine, { ...setup, seats: all(side, before, rival) })
  for (let q = 0; q < played; q++) playQuarter(game, [])
  const bare: Prospect = { state: game.state.slice(), decisions: [], seats: all(side, 'hold', rival), seed, events: 'on', budgets: true, quarters: LONGEST }
  let replies: Prospect['replies']
  if (needsReplies(bare)) replies = [...repliesOf(engine, bare)].pop()
  const prospect = replies ? { ...bare, replies } : bare

  const futures = createFutures(engine, prospect, series)
  const values = new Float64Array(count * futures.size)
  for (let i = 0; i < count; i++) futures.play(i, values, i * futures.size)

  // What really comes: the luck of the game itself, and everybody as said.
  const outcomes = new Float64Array(futures.size)
  const goesOn = createGame(engine, { ...setup, seats: all(side, own, really === 'assumed' ? (replies ? 'hold' : rival) : really) })
  const real = { ...goesOn, state: bare.state.slice() }
  // Who draws goes on where he stands; nobody here has drawn before the fan is made but him.
  if (really === 'assumed') real.draws.forEach((_, seat) => (real.draws as Map<SeatId, () => number>).set(seat, game.draws.get(seat) as () => number))
  for (let q = 0; q < LONGEST; q++) {
    playQuarter(real, really === 'assumed' ? (replies?.[q] ?? []) : [])
    series.forEach((id, s) => (outcomes[q * series.length + s] = engine.read(real.state, id)))
  }

  return series.map((_, s) => {
    const fan = fanOf(values, count, LONGEST, series.length, s)
    return AFTER.map((q) => {
      const value = outcomes[(q - 1) * series.length + s]
      const room = EXACT * Math.max(1, Math.abs(value))
      return value < fan.low[q - 1] - room ? -1 : value > fan.high[q - 1] + room ? 1 : 0
    })
  })
}

/** A number that comes out of two sums may differ by so much of itself. */
const EXACT = 1e-9

const RIVALS: Readonly<Record<Side, readonly OpponentId[]>> = {
  us: ['hold', 'history', 'learner', 'random', 'patient-builder', 'adopter', 'open-gambit', 'self-reliant', 'hard-bargainer'],
  cn: ['hold', 'history', 'learner', 'random', 'diplomat', 'builder', 'open-champion', 'gatekeeper', 'hard-line'],
}

/** Trial number `i`: scenarios, sides, moments and rivals in turn, each with a seed of its own. */
export function trialNumber(engine: Engine, i: number, seed: string, futures: number): Trial {
  const long = engine.rules.scenarios.filter((s) => s.turns * s.quartersPerTurn > LONGEST && quarterIndex(s.start) !== undefined)
  const side: Side = i % 2 === 0 ? 'us' : 'cn'
  const scenario = long[Math.floor(i / 2) % long.length]
  const rival = RIVALS[side][Math.floor(i / 2) % RIVALS[side].length]
  const most = scenario.turns * scenario.quartersPerTurn - LONGEST
  const played = Math.min(most, [0, 2, 4, 8][Math.floor(i / 4) % 4])
  return { scenario: scenario.id, seed: `${seed}#${i}`, side, before: 'learner', played, rival, really: 'assumed', own: 'hold', futures }
}

/** Pairs of who is assumed and who really plays; sides and moments in turn, as above. */
export interface Other {
  readonly says: string
  readonly assumed: (side: Side) => OpponentId
  readonly really: (side: Side) => OpponentId | 'assumed'
  readonly own?: OpponentId
  /** Slow players get fewer trials. */
  readonly part?: number
}
const character = (us: OpponentId, cn: OpponentId) => (side: Side): OpponentId => (side === 'us' ? cn : us)

export const OTHERS: readonly Other[] = [
  { says: 'learner assumed, changes nothing', assumed: () => 'learner', really: () => 'hold' },
  { says: 'nothing assumed, learner plays', assumed: () => 'hold', really: () => 'learner' },
  { says: 'history assumed, learner plays', assumed: () => 'history', really: () => 'learner' },
  { says: 'a cautious character assumed, a ruthless one plays', assumed: character('diplomat', 'patient-builder'), really: character('hard-line', 'hard-bargainer') },
  { says: 'learner assumed, chance plays', assumed: () => 'learner', really: () => 'random' },
  { says: 'nothing assumed, the strong player plays', assumed: () => 'hold', really: () => 'strong', part: 0.25 },
  { says: 'the able player, planning once as assumed, plans every quarter', assumed: () => 'able', really: () => 'able', part: 0.5 },
  { says: 'the strong player, planning once as assumed, plans every quarter', assumed: () => 'strong', really: () => 'strong', part: 0.25 },
  { says: 'all as assumed, but the player’s own side goes on deciding (learner)', assumed: () => 'learner', really: () => 'assumed', own: 'learner' },
]

/** The trials of a pair. */
export function otherTrials(engine: Engine, other: Other, count: number, seed: string, futures: number): Trial[] {
  return Array.from({ length: Math.max(2, Math.round(count * (other.part ?? 1))) }, (_, i): Trial => {
    const trial = trialNumber(engine, i, seed, futures)
    return { ...trial, rival: other.assumed(trial.side), really: other.really(trial.side), own: other.own ?? 'hold' }
  })
}

export interface Held {
  readonly trials: number
  /** For each of `AFTER`, parts of the outcomes within, below and above. */
  readonly within: readonly number[]
  readonly below: readonly number[]
  readonly above: readonly number[]
  readonly all: number
}

/** How often outcomes were held: of one series (by its place), or of all. */
export function heldBy(results: readonly TrialResult[], series: number | null): Held {
  const rows = results.flatMap((r) => (series === null ? r : [r[series]]))
  const part = (where: number) => AFTER.map((_, k) => rows.filter((row) => row[k] === where).length / rows.length)
  const within = part(0)
  return { trials: results.length, within, below: part(-1), above: part(1), all: within.reduce((a, b) => a + b, 0) / within.length }
}
