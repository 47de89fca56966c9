/**
 * The log-mean split where labs of one house divide a common attraction (`demand.ts`). With q = ln x ÷ τ + ln N of each
 * product and I = Σ e^q over the house, ln w = ln N(S)·(1 − τ) + q + (τ − 1)·ln I, and Δln I = Σ L(e^q) ÷ L(I) · Δq
 * exactly, with log-means L.
 */
import { HOUSES } from '../../engine/houses.ts'
import { HOSTED, N_LABS, OPENED } from '../../engine/layout.ts'
import { exp, log, pow } from '../../engine/math/exact.ts'
import { logMean } from './turn.ts'

/** Services of a house are one nest, its weights another. */
const NESTS: readonly (readonly number[])[] = HOUSES.flatMap((house) => [house, house.map((a) => N_LABS + a)])
const HOUSE_OF = Array.from({ length: N_LABS }, (_, a) => HOUSES.find((house) => house.includes(a)))

export const inHouse = (lab: number): boolean => HOUSE_OF[lab] !== undefined

/** Use of all labs of the lab’s house in market `m`. */
export const shareOfHouse = (s: Float64Array, m: number, lab: number): number =>
  (HOUSE_OF[lab] ?? [lab]).reduce((sum, a) => sum + s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a], 0)

const highest = (nest: readonly number[], powers: Float64Array): number => nest.reduce((most, i) => Math.max(most, powers[i]), -Infinity)

/** Attractions of labs that share a house, from their powers q and `common`, the logarithm of N(S)^(1 − τ). */
export function nested(powers: Float64Array, common: (product: number) => number, dissimilarity: number, weights: Float64Array): void {
  for (const nest of NESTS) {
    const top = highest(nest, powers)
    let sum = 0
    for (const i of nest) sum += exp(powers[i] - top)
    const each = exp(common(nest[0]) + top * dissimilarity) * pow(sum, dissimilarity) / sum
    for (const i of nest) weights[i] = each * exp(powers[i] - top)
  }
}

/** `pull`: what a change of ln w of each product does to the number explained. Returns what a change of its q does, between two quarters. */
export function throughNests(pull: Float64Array, before: Float64Array, after: Float64Array, dissimilarity: number): Float64Array {
  const through = pull.slice()
  for (const nest of NESTS) {
    const top = Math.max(highest(nest, before), highest(nest, after))
    const part = (powers: Float64Array, i: number) => exp(powers[i] - top)
    const sum = (powers: Float64Array) => nest.reduce((total, i) => total + part(powers, i), 0)
    const mean = logMean(sum(after), sum(before), log)
    const whole = nest.reduce((total, i) => total + pull[i], 0)
    for (const i of nest) through[i] += (dissimilarity - 1) * whole * logMean(part(after, i), part(before, i), log) / mean
  }
  return through
}
