/**
 * Fits the parameters that matter to the published points that may be used for it, inside their ranges. It proposes;
 * it changes nothing.
 *
 * A coordinate search: each parameter in turn is moved up and down by a step, a move is kept when the error falls, and
 * the step is halved when nothing helps any more. Further starts are drawn from the ranges by a named stream of
 * chance, so that the same call gives the same answer.
 */
import { OBSERVED } from '../content/observed.ts'
import type { Observed } from '../content/observed.ts'
import { createStream } from '../engine/chance.ts'
import { createEngine } from '../engine/engine.ts'
import type { ParameterDef, Ruleset } from '../engine/types.ts'
import type { Backtest } from './backtest.ts'
import { compare, historicalRun } from './backtest.ts'
import { createBench } from './behaviour/bench.ts'
import { BEHAVIOURS } from './behaviour/behaviours.ts'
import type { Behaviour } from './behaviour/kinds.ts'

/** The ten that moved the outcomes most in a Morris screening of the model’s first form; all others stay where they are. */
export const FITTED: readonly string[] = [
  'cn-desired-share', 'fab-growth', 'offshore-intensity', 'eci-per-oom', 'distillation', 'catch-up-leaked', 'research-pace', 'scarcity-ingenuity',
  'quality-width/developer', 'premium',
]

/** Steps as a part of the range: halved when no move helps. */
const FIRST_STEP = 0.25
const LAST_STEP = 1 / 128

export interface FitOptions {
  readonly parameters: readonly string[]
  /** Searches: the first from the values in force, the others from points of the ranges. */
  readonly starts: number
  readonly seed: string
  /** Weight of moving away from the values in force: added to the squared error for each whole range moved. 0: none. */
  readonly stay: number
  /** Checks that should not be lost on the way: a figure outside its band costs as much as a bad series. */
  readonly guards?: readonly Behaviour[]
}

export interface FittedParameter {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly min: number
  readonly max: number
  /** The proposal lies on an end of the range: the data want more than the evidence allows. */
  readonly atEnd: boolean
}

export interface Fit {
  readonly parameters: readonly FittedParameter[]
  readonly before: Backtest
  readonly after: Backtest
  readonly evaluations: number
  /** Error on the fit points that each start ended with. */
  readonly starts: readonly number[]
}

export function backtestWith(rules: Ruleset, values: Readonly<Record<string, number>>, observed: readonly Observed[] = OBSERVED): Backtest {
  const engine = createEngine({ ...rules, parameters: rules.parameters.map((p) => (p.id in values ? { ...p, value: values[p.id] } : p)) })
  return compare(historicalRun(engine, observed), observed)
}

export function fit(rules: Ruleset, options: FitOptions, observed: readonly Observed[] = OBSERVED): Fit {
  const defs = options.parameters.map((id): ParameterDef => {
    const def = rules.parameters.find((p) => p.id === id)
    if (!def) throw new Error(`There is no parameter "${id}".`)
    return def
  })
  const named = (x: readonly number[]) => Object.fromEntries(defs.map((d, i) => [d.id, d.min + (d.max - d.min) * x[i]]))
  const home = defs.map((d) => (d.max > d.min ? (d.value - d.min) / (d.max - d.min) : 0))
  const evaluations = { count: 0 }
  const cost = (x: readonly number[]): number => {
    evaluations.count++
    const misfit = backtestWith(rules, named(x), observed).summary.misfit.fit
    const moved = x.reduce((sum, v, i) => sum + (v - home[i]) * (v - home[i]), 0)
    const total = misfit * misfit + options.stay * moved + guardCost(options.guards ?? [], named(x))
    return Number.isFinite(total) ? total : Infinity
  }
  const next = createStream(options.seed, 'fit')
  const ends = Array.from({ length: options.starts }, (_, i) => search(i === 0 ? home : defs.map(() => next()), cost))
  const best = ends.reduce((a, b) => (b.cost < a.cost ? b : a))
  const to = named(best.x)
  return {
    parameters: defs.map((d, i) => ({ id: d.id, from: d.value, to: to[d.id], min: d.min, max: d.max, atEnd: best.x[i] <= 0 || best.x[i] >= 1 })),
    before: backtestWith(rules, {}, observed), after: backtestWith(rules, to, observed),
    evaluations: evaluations.count, starts: ends.map((e) => Math.sqrt(e.cost)),
  }
}

/** Checks of the historical run alone: cheap enough to look at in every step of the search. */
export const HISTORY_GUARDS: readonly Behaviour[] = BEHAVIOURS.filter((b) => Object.values(b.plans).every((plan) => Object.keys(plan).length === 0) && Object.keys(b.plans).length === 1)

/** 0 while all figures lie in their bands; a step outside costs a fixed amount and more with the distance. */
function guardCost(guards: readonly Behaviour[], values: Readonly<Record<string, number>>): number {
  if (guards.length === 0) return 0
  const bench = createBench(values)
  let sum = 0
  for (const b of guards) {
    const figures = bench.figuresOf(b)
    for (const [figure, band] of Object.entries(b.bands)) {
      const over = Math.max(band.low - figures[figure], figures[figure] - band.high, 0)
      if (over > 0) sum += 0.1 + over / Math.max(1e-6, Number.isFinite(band.high - band.low) ? band.high - band.low : Math.abs(figures[figure]))
    }
  }
  return sum
}

/** Coordinate search in the unit cube. */
export function search(start: readonly number[], cost: (x: readonly number[]) => number): { x: number[]; cost: number } {
  const x = [...start]
  let best = cost(x)
  for (let step = FIRST_STEP; step >= LAST_STEP; step /= 2) {
    for (let moved = true; moved;) {
      moved = false
      for (let i = 0; i < x.length; i++) {
        for (const way of [1, -1]) {
          const old = x[i]
          x[i] = Math.min(1, Math.max(0, old + way * step))
          const now = x[i] === old ? Infinity : cost(x)
          // Less than a ten-thousandth is no gain: it would only carry noise into the proposal.
          if (now < best * 0.9999) {
            best = now
            moved = true
            break
          }
          x[i] = old
        }
      }
    }
  }
  return { x, cost: best }
}
