/**
 * The back-test: the historical run held against what was published.
 *
 * `chip-war` is played from the end of 2022 with the decisions that were really taken and chance averaged, and never
 * corrected on the way. Budgets are off, so that no historical decision can fail for want of money.
 */
import type { Observed, ObservedPoint, ObservedRange } from '../content/observed.ts'
import { OBSERVED, pointsOf } from '../content/observed.ts'
import type { Engine } from '../engine/engine.ts'
import { exp, log } from '../engine/math/exact.ts'
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import type { SeatId } from '../engine/types.ts'
import { SEATS } from '../engine/types.ts'
import type { OpponentId } from '../opponents/opponent.ts'
import { createGame, playQuarter } from '../opponents/play.ts'

const BACKTEST_SCENARIO = 'chip-war'
/** Last quarter for which anything is held against the model. */
const BACKTEST_UNTIL = '2025Q4'

export type Verdict = 'good' | 'fair' | 'weak' | 'poor'
/** Least share of points inside their ranges for each verdict. */
const VERDICTS: readonly { readonly verdict: Verdict; readonly from: number }[] = [
  { verdict: 'good', from: 0.8 }, { verdict: 'fair', from: 0.6 }, { verdict: 'weak', from: 0.3 }, { verdict: 'poor', from: 0 },
]
const VERDICT_RULE = 'good: at least 80 % of the points lie inside their ranges; fair: at least 60 %; weak: at least 30 %; poor: fewer'

export interface ComparedPoint extends ObservedPoint {
  readonly modelled: number
  readonly inside: boolean
  /** Error in ranges: 0 on the value, ±1 on the end of the range; logarithmic where the range is a factor. */
  readonly misfit: number
}

/** Errors over some points. */
export interface Errors {
  readonly points: number
  readonly inside: number
  /** Root of the mean squared difference, in the unit of the series. */
  readonly rmse: number
  /** Mean difference, modelled less observed. */
  readonly bias: number
  /** Root mean square of the errors in ranges; 1 = on average at the end of the range. */
  readonly misfit: number
}

export interface SeriesResult {
  readonly series: string
  readonly title: string
  readonly unit: string
  readonly digits: number
  readonly confidence: string
  /** Words: how wide the range is and why. */
  readonly range: string
  readonly note: string
  readonly points: readonly ComparedPoint[]
  /** The model at the end of every quarter, first and last included. */
  readonly line: readonly { readonly quarter: string; readonly value: number }[]
  readonly all: Errors
  readonly fit: Errors | null
  readonly unseen: Errors | null
  /** The unseen points as a forecast from the fit points alone; null where there are too few. */
  readonly naive: { readonly last: Errors; readonly linear: Errors; readonly growth: Errors } | null
  readonly verdict: Verdict
}

export interface Backtest {
  readonly scenario: string
  readonly until: string
  readonly verdicts: string
  readonly series: readonly SeriesResult[]
  readonly summary: {
    readonly points: number
    readonly inside: number
    readonly seriesWithSixtyPercent: number
    readonly misfit: { readonly fit: number; readonly unseen: number }
    /** Pooled over the unseen points that can be forecast at all. */
    readonly unseenAgainstNaive: { readonly points: number; readonly model: Errors; readonly last: Errors; readonly linear: Errors; readonly growth: Errors }
  }
}

/** Every observed series of one run, `[series][quarter since 2022Q4]`, less what the source does not count. */
export function historicalRun(engine: Engine, observed: readonly Observed[] = OBSERVED): Float64Array[] {
  const until = quarterIndex(BACKTEST_UNTIL) ?? 0
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, 'history'])) as Record<SeatId, OpponentId>
  const game = createGame(engine, { scenario: BACKTEST_SCENARIO, seed: 'backtest', events: 'expected', seats, budgets: false, quarters: until })
  const out = observed.map(() => new Float64Array(until + 1))
  const off = observed.map(() => 0)
  for (let q = 0; q <= until; q++) {
    if (q > 0) playQuarter(game, [])
    observed.forEach((o, i) => {
      out[i][q] = engine.read(game.state, o.series)
      if (o.without && quarterIndex(o.without.at) === q) for (const id of o.without.series) off[i] += engine.read(game.state, id)
    })
  }
  observed.forEach((o, i) => {
    if (o.without === undefined) return
    const from = quarterIndex(o.without.at) ?? 0
    for (let q = 0; q <= until; q++) out[i][q] = q < from ? NaN : out[i][q] - off[i]
  })
  return out
}

/** Error of a value against a point, in ranges: 1 at the upper end, −1 at the lower. */
export function misfitOf(point: ObservedPoint, range: ObservedRange, value: number): number {
  const end = value >= point.value ? point.high : point.low
  if (range.kind === 'times' && value > 0 && point.value > 0 && end > 0 && end !== point.value) return log(value / point.value) / Math.abs(log(end / point.value))
  // A point at zero has a range on one side only; what lies below it is measured by the same width.
  const width = Math.abs(end - point.value) || point.high - point.low
  return width > 0 ? (value - point.value) / width : 0
}

interface Error {
  readonly value: number
  readonly modelled: number
  readonly inside: boolean
  readonly misfit: number
}

export function errorsOf(list: readonly Error[]): Errors {
  const n = list.length
  const mean = (part: (e: Error) => number) => (n === 0 ? 0 : list.reduce((sum, e) => sum + part(e), 0) / n)
  return {
    points: n, inside: mean((e) => (e.inside ? 1 : 0)),
    rmse: Math.sqrt(mean((e) => (e.modelled - e.value) * (e.modelled - e.value))), bias: mean((e) => e.modelled - e.value), misfit: Math.sqrt(mean((e) => e.misfit * e.misfit)),
  }
}

/** Straight line through points by least squares: value at x. */
function line(points: readonly (readonly [number, number])[], x: number): number {
  const n = points.length
  const mx = points.reduce((sum, [a]) => sum + a, 0) / n
  const my = points.reduce((sum, [, b]) => sum + b, 0) / n
  const sxx = points.reduce((sum, [a]) => sum + (a - mx) * (a - mx), 0)
  const sxy = points.reduce((sum, [a, b]) => sum + (a - mx) * (b - my), 0)
  return sxx > 0 ? my + (sxy / sxx) * (x - mx) : my
}

export type Forecast = 'last' | 'linear' | 'growth'

/** What somebody without a model would say for a quarter: the last known value, a straight line, or steady growth. */
export function forecast(kind: Forecast, known: readonly ObservedPoint[], quarter: string): number {
  const at = (q: string) => quarterIndex(q) ?? 0
  if (kind === 'last') return known[known.length - 1].value
  const grows = kind === 'growth' && known.every((p) => p.value > 0)
  const value = line(known.map((p) => [at(p.quarter), grows ? log(p.value) : p.value] as const), at(quarter))
  return grows ? exp(value) : value
}

const inside = (p: ObservedPoint, value: number): boolean => value >= p.low && value <= p.high
const against = (p: ObservedPoint, range: ObservedRange, modelled: number): Error => ({ value: p.value, modelled, inside: inside(p, modelled), misfit: misfitOf(p, range, modelled) })

function naiveErrors(kind: Forecast, o: Observed, known: readonly ObservedPoint[], unseen: readonly ObservedPoint[]): Error[] {
  return unseen.map((p) => against(p, o.range, forecast(kind, known, p.quarter)))
}

export function verdictOf(share: number): Verdict {
  return (VERDICTS.find((v) => share >= v.from) ?? VERDICTS[VERDICTS.length - 1]).verdict
}

function rangeInWords({ range }: Observed): string {
  return `${range.kind === 'plus' ? `± ${range.by}` : `× or ÷ ${range.by}`}${range.published ? ', published' : ''}. ${range.why}`
}

/** Holds a run of `historicalRun` against the points. */
export function compare(run: readonly Float64Array[], observed: readonly Observed[] = OBSERVED): Backtest {
  const pool: Record<'model' | Forecast, Error[]> = { model: [], last: [], linear: [], growth: [] }
  const series = observed.map((o, i): SeriesResult => {
    const points = pointsOf(o).map((p): ComparedPoint => {
      const modelled = run[i][quarterIndex(p.quarter) ?? 0]
      return { ...p, ...against(p, o.range, modelled) }
    })
    const known = points.filter((p) => p.use === 'fit')
    const unseen = points.filter((p) => p.use === 'unseen')
    const naive = known.length >= 2 && unseen.length > 0
      ? { last: naiveErrors('last', o, known, unseen), linear: naiveErrors('linear', o, known, unseen), growth: naiveErrors('growth', o, known, unseen) } : null
    if (naive) {
      pool.model.push(...unseen)
      for (const kind of ['last', 'linear', 'growth'] as const) pool[kind].push(...naive[kind])
    }
    const all = errorsOf(points)
    return {
      series: o.series, title: o.title, unit: o.unit, digits: o.digits, confidence: o.confidence, range: rangeInWords(o), note: o.note, points,
      line: Array.from(run[i], (value, q) => ({ quarter: quarterLabel(q), value })).filter((p) => !Number.isNaN(p.value)),
      all, fit: known.length > 0 ? errorsOf(known) : null, unseen: unseen.length > 0 ? errorsOf(unseen) : null,
      naive: naive && { last: errorsOf(naive.last), linear: errorsOf(naive.linear), growth: errorsOf(naive.growth) },
      verdict: verdictOf(all.inside),
    }
  })
  const total = series.reduce((sum, s) => sum + s.all.points, 0)
  return {
    scenario: BACKTEST_SCENARIO, until: BACKTEST_UNTIL, verdicts: VERDICT_RULE, series,
    summary: {
      points: total, inside: series.reduce((sum, s) => sum + s.all.inside * s.all.points, 0) / Math.max(1, total),
      seriesWithSixtyPercent: series.filter((s) => s.all.inside >= 0.6).length,
      misfit: { fit: meanMisfit(series, 'fit'), unseen: meanMisfit(series, 'unseen') },
      unseenAgainstNaive: { points: pool.model.length, model: errorsOf(pool.model), last: errorsOf(pool.last), linear: errorsOf(pool.linear), growth: errorsOf(pool.growth) },
    },
  }
}

/** Root of the mean over series of their squared misfit, so that a long series counts no more than a short one. */
function meanMisfit(series: readonly SeriesResult[], use: 'fit' | 'unseen'): number {
  const squares = series.flatMap((s) => {
    const e = s[use]
    return e === null ? [] : [e.misfit * e.misfit]
  })
  return Math.sqrt(squares.reduce((sum, v) => sum + v, 0) / Math.max(1, squares.length))
}

export function backtest(engine: Engine, observed: readonly Observed[] = OBSERVED): Backtest {
  return compare(historicalRun(engine, observed), observed)
}
