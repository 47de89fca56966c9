/**
 * Many plans on one sheet: the two directions in which they differ most (principal components), found by power
 * iteration. Deterministic: it starts from fixed numbers, and each axis points to where its strongest lever is higher.
 */

export interface StrategyMap {
  /** Place of each plan. Both axes in one unit, 0 in the middle of the class. */
  readonly places: readonly (readonly [x: number, y: number])[]
  readonly axes: readonly [Axis, Axis]
}

export interface Axis {
  /** Share of all differences that lie along it, 0 to 1. */
  readonly share: number
  /** Numbers of the levers that make it, strongest first, with how much a step along the axis moves each (−1 to 1). */
  readonly levers: readonly { readonly lever: number; readonly weight: number }[]
}

const ROUNDS = 200
/** Levers that are named with an axis. */
const NAMED = 3

export function strategyMap(points: readonly Float64Array[]): StrategyMap {
  const width = points.length === 0 ? 0 : points[0].length
  const mean = new Float64Array(width)
  for (const point of points) point.forEach((value, l) => { mean[l] += value / points.length })
  const rest = points.map((point) => point.map((value, l) => value - mean[l]))
  const all = spread(rest)
  const first = component(rest, width)
  const x = project(rest, first)
  const y = project(rest, component(rest, width))
  const axis = (along: readonly number[], direction: Float64Array): Axis => ({
    share: all === 0 ? 0 : along.reduce((sum, value) => sum + value * value, 0) / all,
    levers: [...direction].map((weight, lever) => ({ lever, weight })).filter(({ weight }) => Math.abs(weight) > 0.05)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || a.lever - b.lever).slice(0, NAMED),
  })
  return { places: x.along.map((value, i) => [value, y.along[i]]), axes: [axis(x.along, x.direction), axis(y.along, y.direction)] }
}

const spread = (points: readonly Float64Array[]): number => points.reduce((sum, point) => sum + point.reduce((inner, value) => inner + value * value, 0), 0)

/** The direction in which the points differ most; all zeros where they do not differ. */
function component(points: readonly Float64Array[], width: number): Float64Array {
  let direction = Float64Array.from({ length: width }, (_, l) => 1 + ((l * 7) % 5) / 10)
  for (let round = 0; round < ROUNDS; round++) {
    const next = new Float64Array(width)
    for (const point of points) {
      const along = point.reduce((sum, value, l) => sum + value * direction[l], 0)
      point.forEach((value, l) => { next[l] += along * value })
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0))
    if (length < 1e-12) return new Float64Array(width)
    direction = next.map((value) => value / length)
  }
  const strongest = direction.reduce((best, value) => (Math.abs(value) > Math.abs(best) + 1e-9 ? value : best), 0)
  return strongest < 0 ? direction.map((value) => -value) : direction
}

/** How far each point lies along a direction; the points are left with what lies across it. */
function project(points: readonly Float64Array[], direction: Float64Array): { along: number[]; direction: Float64Array } {
  const along = points.map((point) => point.reduce((sum, value, l) => sum + value * direction[l], 0))
  points.forEach((point, i) => point.forEach((_, l) => { point[l] -= along[i] * direction[l] }))
  return { along, direction }
}

/** The two plans that are farthest apart, by number; undefined with fewer than two. */
export function mostDifferent(points: readonly Float64Array[], apart: (a: Float64Array, b: Float64Array) => number): readonly [number, number] | undefined {
  let best: readonly [number, number] | undefined
  let most = -1
  for (let a = 0; a < points.length; a++) {
    for (let b = a + 1; b < points.length; b++) {
      const d = apart(points[a], points[b])
      if (d > most) {
        most = d
        best = [a, b]
      }
    }
  }
  return best
}
