/** Means and quantiles over many runs. */
import { quantile } from '../analysis/forecast/fan.ts'

export const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const

export interface Spread {
  readonly mean: Float64Array
  /** One array for each of `QUANTILES`. */
  readonly quantiles: readonly Float64Array[]
}

/** `runs[r][i]` is number i of run r. */
export function spreadOf(runs: readonly Float64Array[]): Spread {
  const n = runs[0].length
  const mean = new Float64Array(n)
  const quantiles = QUANTILES.map(() => new Float64Array(n))
  const column = new Float64Array(runs.length)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let r = 0; r < runs.length; r++) {
      column[r] = runs[r][i]
      sum += column[r]
    }
    mean[i] = sum / runs.length
    column.sort()
    QUANTILES.forEach((p, k) => (quantiles[k][i] = quantile(column, p)))
  }
  return { mean, quantiles }
}
