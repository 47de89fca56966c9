/**
 * Morris screening: which of many inputs move a result, for the price of a few runs each.
 *
 * A trajectory starts at a random point of a grid over all ranges and changes one input after another, each once and by
 * two thirds of its range. What a change does to a result, divided by the part of the range, is an elementary effect.
 * Over several trajectories the mean size μ* says how much an input matters, and the spread σ whether that depends on
 * the others. (Morris 1991; μ* by Campolongo, Cariboni and Saltelli 2007.)
 */
import { createStream } from '../../engine/chance.ts'

/** The grid has four levels: 0, ⅓, ⅔ and 1. */
const LEVELS = 4
const STEP = LEVELS / (2 * (LEVELS - 1))

export interface Effect {
  /** Mean size of the elementary effects: what moving the input over its whole range does. */
  readonly muStar: number
  /** Their mean: its sign is the usual direction. */
  readonly mu: number
  /** Their standard deviation: large against μ* where the effect depends on other inputs, or bends. */
  readonly sigma: number
}

/** Points of one trajectory: inputs + 1 of them, each with one input changed against the one before. */
export function trajectory(inputs: number, seed: string, index: number): { readonly points: readonly (readonly number[])[]; readonly changed: readonly number[] } {
  const next = createStream(seed, `morris/${index}`)
  const order = Array.from({ length: inputs }, (_, i) => i)
  for (let i = inputs - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    const kept = order[i]
    order[i] = order[j]
    order[j] = kept
  }
  const here = order.map(() => Math.floor(next() * LEVELS) / (LEVELS - 1))
  const points = [here.slice()]
  for (const input of order) {
    here[input] += here[input] < 0.5 ? STEP : -STEP
    points.push(here.slice())
  }
  return { points, changed: order }
}

/** Elementary effects of one trajectory: for each input, one number for each result. */
export function effectsAlong(inputs: number, seed: string, index: number, run: (point: readonly number[]) => readonly number[]): number[][] {
  const { points, changed } = trajectory(inputs, seed, index)
  const effects: number[][] = Array.from({ length: inputs }, () => [])
  let before = run(points[0])
  changed.forEach((input, i) => {
    const after = run(points[i + 1])
    const step = points[i + 1][input] - points[i][input]
    effects[input] = after.map((value, k) => (value - before[k]) / step)
    before = after
  })
  return effects
}

/** Mean size, mean and spread of one input’s effects on one result. */
export function summarise(effects: readonly number[]): Effect {
  const n = effects.length
  const mu = effects.reduce((sum, v) => sum + v, 0) / n
  const square = effects.reduce((sum, v) => sum + (v - mu) * (v - mu), 0)
  return { muStar: effects.reduce((sum, v) => sum + Math.abs(v), 0) / n, mu, sigma: n > 1 ? Math.sqrt(square / (n - 1)) : 0 }
}
