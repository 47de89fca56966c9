/**
 * Scores: the weighted geometric mean of the five indices, each counted by where it stands between what counts as nothing
 * and what counts as full for that side. The two sides hold different hands, so their scales differ; that is the handicap,
 * and it stands here in the open. An index on its own (`index.*`) is not touched by it.
 */
import { R_INDEX, R_STABILITY } from './layout.ts'
import { exp, log } from './math/exact.ts'
import type { IndexId } from './types.ts'
import { INDICES } from './types.ts'

export interface Scale {
  /** Index that counts as 0, and as 100. */
  readonly low: number
  readonly high: number
}

/** By side. Judgement: about what play can reach, so that following the record brings some 40 to 60 of 100 on either side. */
export const SCALES: readonly Readonly<Record<IndexId, Scale>>[] = [
  { frontier: { low: 60, high: 77 }, reach: { low: 52, high: 104 }, prosperity: { low: 0, high: 100 }, resilience: { low: 37, high: 75 }, stability: { low: 0, high: 100 } },
  { frontier: { low: 27, high: 44 }, reach: { low: -20, high: 52 }, prosperity: { low: 13, high: 73 }, resilience: { low: 25, high: 87 }, stability: { low: 0, high: 100 } },
]
/** Least that an index counts: the geometric mean of anything and nothing would be nothing. */
const LEAST = 2

const LOW = SCALES.map((scale) => INDICES.map((i) => scale[i].low))
const FACTOR = SCALES.map((scale) => INDICES.map((i) => 100 / (scale[i].high - scale[i].low)))

/** What an index of a side counts in its score, from 2 to 100. `index`: its place in the list. */
export function standing(s: Float64Array, side: number, index: number): number {
  const value = index === 4 ? s[R_STABILITY] : s[R_INDEX + side * 4 + index]
  const counted = (value - LOW[side][index]) * FACTOR[side][index]
  return counted < LEAST ? LEAST : counted > 100 ? 100 : counted
}

/** Score of a side, 2 to 100. `weights`: those of a doctrine, in the order of the indices. */
export function scoreOf(s: Float64Array, side: number, weights: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < 5; i++) sum += weights[i] * log(standing(s, side, i))
  return exp(sum)
}
