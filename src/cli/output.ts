/** The result as text: JSON in one line, or CSV with one number to a row. */
import type { Series } from '../engine/series.ts'
import type { Spread } from './quantiles.ts'
import { QUANTILES } from './quantiles.ts'
import type { ListedRejection, RunResult } from './run.ts'

export interface SimResult {
  readonly engine: number
  readonly scenario: string
  readonly seed: string
  readonly quarters: readonly string[]
  readonly series: readonly Series[]
  /** Parameters that differ from the engine's. */
  readonly params: Readonly<Record<string, number>>
  readonly runs: readonly RunResult[]
  /** Present where many runs were asked for. */
  readonly spread: Spread | undefined
  readonly hash: boolean
}

function byName(result: SimResult, values: Float64Array): Record<string, number[]> {
  const n = result.quarters.length
  return Object.fromEntries(result.series.map((s, i) => [s.id, Array.from(values.subarray(i * n, (i + 1) * n))]))
}

/** Refusals of all runs; one that many runs share is listed once. */
export function rejectionsOf(runs: readonly RunResult[]): ListedRejection[] {
  const seen = new Map<string, ListedRejection>()
  for (const run of runs) for (const r of run.rejections) seen.set(JSON.stringify(runs.length === 1 ? [seen.size, r] : r), r)
  return [...seen.values()]
}

export function toJson(result: SimResult): string {
  const { runs, spread } = result
  return `${JSON.stringify({
    engine: result.engine,
    scenario: result.scenario,
    seed: result.seed,
    ...(spread ? { runs: runs.length } : {}),
    ...(Object.keys(result.params).length > 0 ? { params: result.params } : {}),
    quarters: result.quarters,
    series: byName(result, spread ? spread.mean : runs[0].values),
    ...(spread ? { quantiles: Object.fromEntries(QUANTILES.map((p, k) => [String(p), byName(result, spread.quantiles[k])])) } : {}),
    rejections: rejectionsOf(runs),
    ...(result.hash ? { hashes: spread ? runs.map((run) => run.hashes) : runs[0].hashes } : {}),
  })}\n`
}

/** Runs by number, then `mean` and `q0.05` … where many were asked for. Hashes are rows of a series called `hash`. */
export function toCsv(result: SimResult): string {
  const { runs, spread, quarters, series } = result
  const lines = ['run,quarter,series,value']
  const write = (run: string, values: Float64Array): void => {
    series.forEach((s, i) => quarters.forEach((quarter, q) => lines.push(`${run},${quarter},${s.id},${values[i * quarters.length + q]}`)))
  }
  runs.forEach((run, r) => {
    write(String(r), run.values)
    run.hashes.forEach((hash, q) => lines.push(`${r},${quarters[q + 1]},hash,${hash}`))
  })
  if (spread) {
    write('mean', spread.mean)
    QUANTILES.forEach((p, k) => write(`q${p}`, spread.quantiles[k]))
  }
  return `${lines.join('\n')}\n`
}
