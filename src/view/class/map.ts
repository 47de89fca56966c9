/** How the class played: each group a point, where points close together decided alike. */
import { leverTextKey } from '../../content/text/keys.ts'
import type { SeatId } from '../../engine/types.ts'
import type { Axis } from '../../replay/class/strategy-map.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { Told } from './rows.ts'
import { nameOf } from './rows.ts'

export interface PointVm {
  readonly at: number
  readonly name: string
  /** −1 to 1 in both directions, in one unit. */
  readonly x: number
  readonly y: number
  readonly label: string
  readonly link: string
  /** One of the two that lie farthest apart. */
  readonly far: boolean
}

export interface MapVm {
  readonly points: readonly PointVm[]
  /** What it means to lie further to the right, left, up, down. */
  readonly right: string
  readonly left: string
  readonly up: string
  readonly down: string
  readonly note: string
  readonly summary: string
}

/** The name of `seat/lever`. */
export function leverName({ texts }: Pick<Told, 'texts'>, key: string): string {
  const [seat, id] = key.split('/') as [SeatId, string]
  return texts.levers[leverTextKey({ seat, id })].name
}

export function buildMap(told: Told, links: ReadonlyMap<number, string>): MapVm | null {
  const { report, words, texts } = told
  if (!report?.pair) return null
  const { fixed, percent } = formatOf(texts)
  const { map: t } = words.together
  const { places, axes } = report.map
  const reach = Math.max(1e-9, ...places.flatMap(([x, y]) => [Math.abs(x), Math.abs(y)]))
  const end = (axis: Axis, sign: 1 | -1): string => axis.levers.slice(0, 2)
    .map(({ lever, weight }) => fill(weight * sign > 0 ? t.higher : t.lower, { lever: leverName(told, report.levers[lever]) })).join(texts.format.join)
  const [a, b] = report.pair
  const alike = axes[0].share === 0
  return {
    points: report.groups.map((group, g) => {
      const name = nameOf(told, group.entry)
      return { at: group.entry, name, x: places[g][0] / reach, y: places[g][1] / reach, label: fill(t.dot, { name, score: fixed(group.end, 1) }), link: links.get(group.entry) ?? '', far: g === a || g === b }
    }),
    right: end(axes[0], 1), left: end(axes[0], -1), up: end(axes[1], 1), down: end(axes[1], -1),
    note: fill(t.note, { share: percent(axes[0].share + axes[1].share) }),
    summary: alike ? t.none : fill(t.summary, { a: nameOf(told, report.groups[a].entry), b: nameOf(told, report.groups[b].entry) }),
  }
}
