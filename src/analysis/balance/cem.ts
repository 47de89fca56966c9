/**
 * Searching a box of numbers from 0 to 1 for the most of something: the cross-entropy method, and a walk along one
 * number after the other from what it found. Counted in evaluations, with drawn numbers of its own, so that every
 * machine finds the same.
 */
export interface Candidate {
  readonly x: readonly number[]
  readonly value: number
}

export interface Cloud {
  readonly mean: readonly number[]
  readonly sd: readonly number[]
}

export interface SearchSize {
  readonly population: number
  readonly elites: number
  readonly generations: number
}

export interface Found {
  readonly best: Candidate
  readonly cloud: Cloud
  /** The best of the last generation, best first. */
  readonly elites: readonly Candidate[]
}

/** Of the elites’ mean and spread, what passes into the next generation’s; the rest is the last one’s. */
const LEARNING = 0.7
/** A cloud never shrinks below this, so that a late discovery can still be followed. */
const LEAST_SD = 0.04
const ROOT_3 = Math.sqrt(3)

/** Mean 0, variance 1, close to the normal distribution; made of sums alone, so that it is exact everywhere. */
function bell(draw: () => number): number {
  return (draw() + draw() + draw() + draw() - 2) * ROOT_3
}

export function crossEntropy(evaluate: (x: readonly number[]) => number, start: Cloud, size: SearchSize, draw: () => number, known: readonly Candidate[] = []): Found {
  let { mean, sd } = start
  let best: Candidate | null = null
  let elites: readonly Candidate[] = known
  for (let g = 0; g < size.generations; g++) {
    const drawn: Candidate[] = elites.slice(0, 2)
    while (drawn.length < size.population) {
      const x = mean.map((m, i) => Math.min(1, Math.max(0, m + sd[i] * bell(draw))))
      drawn.push({ x, value: evaluate(x) })
    }
    // A stable sort: among equals the earlier one stays in front.
    elites = drawn.sort((a, b) => b.value - a.value).slice(0, size.elites)
    if (!best || elites[0].value > best.value) [best] = elites
    const centre = mean.map((_, i) => elites.reduce((sum, e) => sum + e.x[i], 0) / elites.length)
    const width = centre.map((c, i) => Math.sqrt(elites.reduce((sum, e) => sum + (e.x[i] - c) * (e.x[i] - c), 0) / elites.length))
    mean = mean.map((m, i) => (1 - LEARNING) * m + LEARNING * centre[i])
    sd = sd.map((s, i) => Math.max(LEAST_SD, (1 - LEARNING) * s + LEARNING * width[i]))
  }
  if (!best) throw new Error('A search needs at least one generation.')
  return { best, cloud: { mean, sd }, elites }
}

/** Each number in turn to whichever of the places is best, until a whole round brings less than `worth`. `frozen` numbers stay. */
export function polish(
  evaluate: (x: readonly number[]) => number, from: Candidate, places: readonly number[], rounds: number, worth: number, frozen: (i: number) => boolean = () => false,
): Candidate {
  let best = from
  for (let round = 0; round < rounds; round++) {
    const before = best.value
    for (let i = 0; i < from.x.length; i++) {
      if (frozen(i)) continue
      const base = best.x
      for (const place of places) {
        if (Object.is(place, base[i])) continue
        const x = base.map((v, k) => (k === i ? place : v))
        const value = evaluate(x)
        if (value > best.value) best = { x, value }
      }
    }
    if (best.value - before < worth) break
  }
  return best
}
