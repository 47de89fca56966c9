/** Curves of the board as polylines. Pure; directions are unit vectors, so no angle is ever needed. */
export interface Point {
  readonly x: number
  readonly y: number
}

export function distance(a: Point, b: Point): number {
  return Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y))
}

/** A bow from a to b: `bow` is its height as a part of the chord, positive to the left of the way. */
export function bowed(a: Point, b: Point, bow: number, steps = 56): Point[] {
  const dx = b.x - a.x
  const dy = b.y - a.y
  // The control point of a parabola lies twice as high as its top.
  const cx = (a.x + b.x) / 2 + dy * bow * 2
  const cy = (a.y + b.y) / 2 - dx * bow * 2
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps
    const u = 1 - t
    return { x: u * u * a.x + 2 * u * t * cx + t * t * b.x, y: u * u * a.y + 2 * u * t * cy + t * t * b.y }
  })
}

export function lengthOf(points: readonly Point[]): number {
  let sum = 0
  for (let i = 1; i < points.length; i++) sum += distance(points[i - 1], points[i])
  return sum
}

/** The point and the unit direction after `along` pixels. */
export function walk(points: readonly Point[], along: number): { at: Point; dir: Point } {
  let left = Math.max(0, along)
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]]
    const step = distance(a, b)
    if ((left <= step || i === points.length - 1) && step > 0) {
      const t = Math.min(1, left / step)
      return {
        at: { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t },
        dir: { x: (b.x - a.x) / step, y: (b.y - a.y) / step },
      }
    }
    left -= step
  }
  return { at: points[points.length - 1], dir: { x: 1, y: 0 } }
}

/** The part of a polyline between two lengths. */
export function cut(points: readonly Point[], from: number, to: number): Point[] {
  const kept: Point[] = [walk(points, from).at]
  let sum = 0
  for (let i = 1; i < points.length; i++) {
    sum += distance(points[i - 1], points[i])
    if (sum > from && sum < to) kept.push(points[i])
  }
  kept.push(walk(points, to).at)
  return kept
}

/** The polyline moved sideways by `by` pixels, to the left of the way where positive. */
export function shifted(points: readonly Point[], by: number): Point[] {
  return points.map((point, i) => {
    const a = points[Math.max(0, i - 1)]
    const b = points[Math.min(points.length - 1, i + 1)]
    const step = distance(a, b) || 1
    return { x: point.x + ((b.y - a.y) / step) * by, y: point.y - ((b.x - a.x) / step) * by }
  })
}
