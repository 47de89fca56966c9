/** Means and quantiles over many runs. */

export const QUANTILES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95] as const

export interface Spread {
  readonly mean: Float64Array
  /** One array for each of `QUANTILES`. */
  readonly quantiles: readonly Float64Array[]
}

/** Quantile of sorted numbers, straight between neighbours: the smallest is 0, the largest 1. */
export function quantile(sorted: Float64Array, p: number): number {
  const at = p * (sorted.length - 1)
  const low = Math.floor(at)
  const high = Math.min(sorted.length - 1, low + 1)
  return sorted[low] + (at - low) * (sorted[high] - sorted[low])
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
