/** Many futures of one number, told by three lines: a tenth of them end below the first, half below the second, a tenth above the third. */

/** Parts of the futures below each line. */
export const FAN = [0.1, 0.5, 0.9] as const

export interface Fan {
  /** One number for each quarter ahead. */
  readonly low: readonly number[]
  readonly middle: readonly number[]
  readonly high: readonly number[]
  /** How many futures it is made from. */
  readonly futures: number
}

/** Quantile of sorted numbers, straight between neighbours: the smallest is 0, the largest 1. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1)
  const low = Math.floor(at)
  const high = Math.min(sorted.length - 1, low + 1)
  return sorted[low] + (at - low) * (sorted[high] - sorted[low])
}

/** The fan of one series of several. `values[(i * quarters + q) * series + s]`, as `Futures` fill it. */
export function fanOf(values: Float64Array, futures: number, quarters: number, series = 1, s = 0): Fan {
  const column = new Float64Array(futures)
  const lines: [number[], number[], number[]] = [[], [], []]
  for (let q = 0; q < quarters; q++) {
    for (let i = 0; i < futures; i++) column[i] = values[(i * quarters + q) * series + s]
    column.sort((a, b) => a - b)
    FAN.forEach((p, k) => lines[k].push(quantile(column, p)))
  }
  const [low, middle, high] = lines
  return { low, middle, high, futures }
}
