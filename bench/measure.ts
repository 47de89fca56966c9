/** Measuring: batches of equal work, taken in turn, so that a slow moment of the machine hits all alike. */
export interface Timing {
  readonly min: number
  readonly median: number
  readonly max: number
}

export function timing(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  return { min: sorted[0], median, max: sorted[sorted.length - 1] }
}

/** Runs the works in turn, `rounds` times after `warmUp` rounds, and gives the µs that each took in each round. */
export function interleave(works: readonly (() => void)[], rounds: number, warmUp: number): number[][] {
  const samples = works.map((): number[] => [])
  for (let round = -warmUp; round < rounds; round++) {
    works.forEach((work, k) => {
      const start = performance.now()
      work()
      const micros = (performance.now() - start) * 1000
      if (round >= 0) samples[k].push(micros)
    })
  }
  return samples
}

/** Ratios of two columns, round by round. */
export function ratios(a: readonly number[], b: readonly number[]): number[] {
  return a.map((x, i) => x / b[i])
}
