/** Numbers beside each other in a picture: where two would cover each other, they step apart, up or down. */

export interface Spot {
  readonly x: number
  readonly y: number
}

/**
 * Heights for spots in their order, each as near to its own as the ones before it allow: within `width` across, no two are
 * nearer than `height`. All numbers are in one unit, and `bottom` is the lowest place. Where there is no room left, a spot
 * stays where it is.
 */
export function stepApart(spots: readonly Spot[], width: number, height: number, bottom: number): number[] {
  const placed: Spot[] = []
  for (const { x, y } of spots) {
    const near = placed.filter((p) => Math.abs(p.x - x) < width)
    const free = (at: number): boolean => at >= 0 && at <= bottom && near.every((p) => Math.abs(p.y - at) >= height - 1e-6)
    const places = [y, ...near.flatMap((p) => [p.y - height, p.y + height])].filter(free)
    placed.push({ x, y: places.length === 0 ? y : places.reduce((best, at) => (Math.abs(at - y) < Math.abs(best - y) ? at : best)) })
  }
  return placed.map((p) => p.y)
}
