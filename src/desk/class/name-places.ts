/** Where the names of dots can stand so that none covers a dot, another name or the edge. */

export interface Named {
  readonly x: number
  readonly y: number
  readonly name: string
  /** Chooses before the others, and stands somewhere even where there is no room. */
  readonly first: boolean
}

/** `x`, `y`: the start, middle or end of the line that the letters stand on, as `anchor` says. */
export interface NamePlace {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

const apart = (a: Box, b: Box): boolean => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top

/** About how wide a name is, in sizes of its letters: Chinese characters are square, others about half as wide. */
const widthOf = (name: string): number => Array.from(name).reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.56), 0)

/**
 * A place for each name beside its dot, in the order of `dots`; null where there is no room. `size`: height of letters,
 * `radius`: of a dot, all in units of the picture.
 */
export function placeNames(dots: readonly Named[], size: number, radius: number, picture: { readonly width: number; readonly height: number }): (NamePlace | null)[] {
  const taken: Box[] = dots.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }))
  const places: (NamePlace | null)[] = dots.map(() => null)
  const order = dots.map((_, i) => i).sort((a, b) => Number(dots[b].first) - Number(dots[a].first) || a - b)
  for (const i of order) {
    const { x, y, name, first } = dots[i]
    const wide = widthOf(name) * size
    const gap = radius + size * 0.4
    const spots: NamePlace[] = [
      { x, y: y - gap, anchor: 'middle' }, { x, y: y + gap + size * 0.8, anchor: 'middle' },
      { x: x + gap, y: y + size * 0.35, anchor: 'start' }, { x: x - gap, y: y + size * 0.35, anchor: 'end' },
      { x: x + radius, y: y - gap, anchor: 'start' }, { x: x - radius, y: y - gap, anchor: 'end' },
      { x: x + radius, y: y + gap + size * 0.8, anchor: 'start' }, { x: x - radius, y: y + gap + size * 0.8, anchor: 'end' },
    ]
    const boxOf = (spot: NamePlace): Box => {
      const left = spot.anchor === 'start' ? spot.x : spot.anchor === 'end' ? spot.x - wide : spot.x - wide / 2
      return { left, right: left + wide, top: spot.y - size, bottom: spot.y + size * 0.25 }
    }
    const inside = ({ left, right, top, bottom }: Box): boolean => left >= 0 && right <= picture.width && top >= 0 && bottom <= picture.height
    const within = spots.filter((spot) => inside(boxOf(spot)))
    const spot = within.find((s) => taken.every((other) => apart(boxOf(s), other))) ?? (first ? within[0] ?? spots[0] : null)
    if (!spot) continue
    places[i] = spot
    taken.push(boxOf(spot))
  }
  return places
}
