/**
 * The best plans of a side: by the cross-entropy method, then level by level, for each doctrine. Then, around each best
 * plan: what every lever brings at every level, what is lost without it, and answers to single rivals.
 */
import { createStream } from '../../engine/chance.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Decision, DoctrineId, SeatId, Side } from '../../engine/types.ts'
import { DOCTRINES, SEATS, SEAT_SIDE } from '../../engine/types.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import { lengthOf, scoresOf } from './arena.ts'
import type { Candidate, Cloud, SearchSize } from './cem.ts'
import { crossEntropy, polish } from './cem.ts'
import { mean } from './games.ts'
import type { LeverGroup } from './lever-groups.ts'
import { questionsOf, rowsOf } from './lever-groups.ts'
import type { Gene, Recording } from './plan.ts'
import { UNTOUCHED, genesOf, levelOf, playPlan } from './plan.ts'
import { RUTHLESS, rivalOf } from './strategies.ts'

export interface PlanSize {
  /** Over all doctrines together, then for each from there. */
  readonly wide: SearchSize
  readonly narrow: SearchSize
  /** Rounds of the walk along single numbers. */
  readonly rounds: number
  /** Places in the range at which a lever is tried. */
  readonly places: readonly number[]
  /** Places of the walk. */
  readonly walks: readonly number[]
  /** The same while others make up for a lever that is missing. */
  readonly repairs: readonly number[]
  /** How many random settings stand for “anywhere”. */
  readonly scatters: number
  /** How many of the rivals. */
  readonly rivals: number
  /** How often the search is begun anew with other draws; the best of each joins the elites of diversity. */
  readonly starts: number
}

export const QUICK: PlanSize = {
  wide: { population: 32, elites: 8, generations: 6 }, narrow: { population: 20, elites: 6, generations: 3 },
  rounds: 1, places: [0, 0.25, 0.5, 0.75, 1], walks: [0, 0.5, 1], repairs: [0, 1], scatters: 6, rivals: 2, starts: 2,
}
export const FULL: PlanSize = {
  wide: { population: 40, elites: 8, generations: 7 }, narrow: { population: 24, elites: 6, generations: 4 },
  rounds: 2, places: [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1], walks: [0, 0.25, 0.5, 0.75, 1], repairs: [0, 0.5, 1], scatters: 12, rivals: 2, starts: 5,
}

/** What one lever, in the sense of a question, is worth to the best plan. */
export interface LeverWorth {
  readonly lever: string
  /** In the best plan, by row and phase; null: untouched. */
  readonly planned: readonly (number | null)[]
  /** Points lost where the lever stays at its start and the others may make up for it. */
  readonly value: number
  /** The same before the others do. */
  readonly bare: number
  /** Points lost, on average, where it stands anywhere. */
  readonly scattered: number
}

/** Where a row is best in the neighbourhood of the best plan. */
export interface LevelPlay {
  readonly lever: string
  readonly continuous: boolean
  /** Best level when it is held all game, null: untouched; and whether both ends of the range are worse. */
  readonly best: number | null
  readonly inside: boolean
  /** Points lost, on average, at the other levels. */
  readonly range: number
}

export interface BestPlan {
  readonly doctrine: DoctrineId
  readonly x: readonly number[]
  /** Score, mean over the rivals. */
  readonly score: number
  readonly worth: readonly LeverWorth[]
  readonly levels: readonly LevelPlay[]
  /** Plans for single rivals, in the order of the rivals. */
  readonly answers: readonly (readonly number[])[]
  /** Elites of the last generations. */
  readonly elites: readonly (readonly number[])[]
}

export interface SidePlans {
  readonly scenario: string
  readonly side: Side
  readonly games: number
  readonly plans: readonly BestPlan[]
}

/** Rivals of the search, as they play against a side that holds: recorded, so that they cost nothing to play again. */
export const RIVALS = (side: Side): readonly OpponentId[] => ['learner', RUTHLESS[rivalOf(side)], 'hold']

export function record(engine: Engine, scenario: string, side: Side, id: OpponentId): Recording {
  const seats = Object.fromEntries(SEATS.map((s) => [s, SEAT_SIDE[s] === side ? id : 'hold'])) as Record<SeatId, OpponentId>
  const game = createGame(engine, { scenario, seed: '', events: 'expected', seats, budgets: true, quarters: 1 })
  const recording = new Map<number, readonly Decision[]>()
  for (let q = lengthOf(engine, scenario); q > 0; q--) {
    const { quarter, taken } = playQuarter(game, [])
    if (taken.length > 0) recording.set(quarter, together(engine, taken))
  }
  return recording
}

/** Decisions for each of a lever’s targets become one for all of them, where they agree: that is faster to take. */
function together(engine: Engine, taken: readonly Decision[]): Decision[] {
  return taken.flatMap((d, i) => {
    if (d.target === undefined) return [d]
    const same = taken.filter((o) => o.seat === d.seat && o.lever === d.lever && o.value === d.value)
    if (same.length < engine.instancesOf({ seat: d.seat, lever: d.lever }).length) return [d]
    return taken.indexOf(same[0]) === i ? [{ seat: d.seat, lever: d.lever, value: d.value }] : []
  })
}

/** Below this a finer plan is not worth another round. */
const WORTH = 0.05
/** A level inside the range must beat both ends by this much. */
const INSIDE = 0.02
/** From this loss on it is worth asking whether others make up for a missing lever: up to the least value of a lever it does not matter. */
const REPAIR_FROM = 1.5
const FIRST_SD = 0.35
const NARROW_SD = 0.2

export function findPlans(engine: Engine, scenario: string, side: Side, size: PlanSize): SidePlans {
  const genes = genesOf(engine, side)
  const rivals = RIVALS(side).slice(0, size.rivals).map((id) => record(engine, scenario, rivalOf(side), id))
  const start = engine.start(scenario)
  const quarters = lengthOf(engine, scenario)
  const first = genes.map(({ lever }) => placeOf(engine, start, lever))
  const questions = questionsOf(engine, side)
  const rows = rowsOf(engine, side)
  const known = new Map<string, (readonly number[] | null)[]>()
  let games = 0

  /** Scores by doctrine against one rival. */
  const play = (x: readonly number[], r: number): readonly number[] => {
    const key = genes.map((g, i) => (Number.isNaN(x[i]) ? '' : levelOf(g.lever, x[i]))).join()
    let list = known.get(key)
    if (!list) known.set(key, list = rivals.map(() => null))
    const before = list[r]
    if (before) return before
    games++
    return (list[r] = scoresOf(engine, playPlan(engine, start.slice(), genes, x, rivals[r], quarters), side))
  }
  const under = (d: number) => (x: readonly number[]) => mean(rivals.map((_, r) => play(x, r)[d]))
  const overall = (x: readonly number[]) => mean(rivals.map((_, r) => mean(play(x, r))))
  const walk = (evaluate: (x: readonly number[]) => number, from: Candidate, rounds: number, places: readonly number[], frozen?: (i: number) => boolean) =>
    polish(evaluate, from, [UNTOUCHED, ...places], rounds, WORTH, frozen)

  /** Does a plan get these levers to a level by the end? */
  const reached = (x: readonly number[], levers: LeverGroup['levers'], level: number): boolean => {
    games++
    const end = playPlan(engine, start.slice(), genes, x, rivals[0], quarters)
    return levers.every((lever) => engine.instancesOf({ seat: lever.seat, lever: lever.id }).every((i) => engine.decided(end, i) === level))
  }

  const begun = Array.from({ length: size.starts }, (_, n) => {
    const draw = createStream(`balance-${n}`, `${scenario}/${side}`)
    const wide = crossEntropy(overall, { mean: first, sd: genes.map(() => FIRST_SD) }, size.wide, draw)
    const near: Cloud = { mean: wide.cloud.mean, sd: wide.cloud.sd.map((s) => Math.max(s, NARROW_SD)) }
    return DOCTRINES.map((_id, d) => crossEntropy(under(d), near, size.narrow, draw, wide.elites.map((e) => ({ x: e.x, value: under(d)(e.x) }))))
  })

  const plans = DOCTRINES.map((doctrine, d): BestPlan => {
    const evaluate = under(d)
    const found = begun.map((b) => b[d])
    // What was found for another doctrine may serve this one better.
    const top = begun.flat().map(({ best: { x } }) => ({ x, value: evaluate(x) })).reduce((most, f) => (f.value > most.value ? f : most))
    const best = walk(evaluate, top, size.rounds, size.walks)
    const without = (x: readonly number[], levers: LeverGroup['levers'], place: (i: number) => number) => x.map((v, i) => (levers.includes(genes[i].lever) ? place(i) : v))
    const worth = questions.map(({ id, levers }): LeverWorth => {
      const x = without(best.x, levers, () => UNTOUCHED)
      const value = evaluate(x)
      const bare = best.value - value
      const repaired = bare < REPAIR_FROM ? value : walk(evaluate, { x, value }, 1, size.repairs, (i) => levers.includes(genes[i].lever)).value
      // The same settings for every doctrine and plan.
      const draw = createStream(id, 'anywhere')
      const anywhere = Array.from({ length: size.scatters }, () => evaluate(without(best.x, levers, () => draw())))
      return {
        lever: id, planned: genes.flatMap((g, i) => (levers.includes(g.lever) ? [Number.isNaN(best.x[i]) ? null : levelOf(g.lever, best.x[i])] : [])),
        value: Math.max(0, best.value - repaired), bare, scattered: best.value - mean(anywhere),
      }
    })
    const levels = rows.map(({ id, levers }): LevelPlay => {
      const [lever] = levers
      const grid = [...new Set(size.places.map((p) => levelOf(lever, p)))]
      const plans = grid.map((v) => without(best.x, levers, () => (v - lever.min) / (lever.max - lever.min)))
      const values = plans.map(evaluate)
      const rest = evaluate(without(best.x, levers, () => UNTOUCHED))
      // An end that the budgets never let it reach is nowhere to stand.
      const last = values.length - 1
      const ends = Math.max(...[0, last].map((n) => (reached(plans[n], levers, grid[n]) ? values[n] : Number.NEGATIVE_INFINITY)))
      const most = values.reduce((at, v, i) => (v > values[at] ? i : at), 0)
      const restInside = levers.some((l) => placeOf(engine, start, l) > 0 && placeOf(engine, start, l) < 1)
      const inner = Math.max(...values.slice(1, -1), restInside ? rest : Number.NEGATIVE_INFINITY)
      return {
        lever: id, continuous: (lever.max - lever.min) * lever.stepsPerUnit > 3.5,
        best: rest >= values[most] ? null : grid[most], inside: inner > ends + INSIDE, range: values[most] - mean(values),
      }
    })
    const answers = rivals.map((_, r) => {
      const against = (x: readonly number[]) => play(x, r)[d]
      return walk(against, { x: best.x, value: against(best.x) }, 1, size.repairs).x
    })
    return { doctrine, x: best.x, score: best.value, worth, levels, answers, elites: found.flatMap((f) => f.elites.map((e) => e.x)) }
  })
  return { scenario, side, games, plans }
}

/** Where a lever stands at the start, 0 to 1; the mean where its targets differ. */
export function placeOf(engine: Engine, game: Float64Array, lever: Gene['lever']): number {
  return (mean(engine.instancesOf({ seat: lever.seat, lever: lever.id }).map((i) => engine.decided(game, i))) - lever.min) / (lever.max - lever.min)
}
