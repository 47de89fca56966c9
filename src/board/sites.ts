/** Rings where chips are made: which place each stands at, and its marks. Pure. */
import type { BoardSite } from '../view/board/board-vm.ts'
import type { Point } from './curve.ts'
import { toPixels, type Frame } from './frame.ts'
import { places } from './map-data.ts'
import type { Mark } from './marks.ts'
import type { Palette } from './palette.ts'
import type { PlaceName } from './routes.ts'

export interface SitePlan {
  readonly id: string
  readonly at: Point
  readonly r: number
  readonly rBefore: number
}

const sitePlaces: Readonly<Record<BoardSite['region'], readonly PlaceName[]>> = {
  us: ['arizona', 'usEast', 'usNorth'],
  cn: ['chinaCoast', 'chinaNorth', 'chinaSouth'],
  europe: ['europeCentre', 'netherlands'],
  apac: ['taiwan', 'korea', 'japan', 'singapore'],
  emerging: ['malaysia', 'india', 'gulf'],
  restricted: ['russia'],
}

const siteWords: readonly (readonly [RegExp, PlaceName])[] = [
  [/taiwan|tsmc/i, 'taiwan'],
  [/korea|samsung|hynix/i, 'korea'],
  [/japan|kumamoto|rapidus/i, 'japan'],
  [/singapore/i, 'singapore'],
  [/arizona|intel|(?:^|[-:. ])us(?:$|[-:. ])/i, 'arizona'],
  [/smic|shanghai|huawei/i, 'chinaCoast'],
  [/malaysia|penang/i, 'malaysia'],
]

export function placeSites(sites: readonly BoardSite[], frame: Frame): SitePlan[] {
  const used = new Set<PlaceName>()
  const most = 8.5 * frame.unit * (frame.narrow ? 0.75 : 1)
  const radius = (size: number) => (size <= 0 ? 0 : Math.max(3.2 * frame.unit, most * Math.sqrt(Math.min(1, size))))
  const plans: SitePlan[] = []
  // On a phone only the biggest two, or East Asia would be all rings.
  const shown = frame.narrow ? [...sites].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1)).slice(0, 2) : sites
  for (const site of shown) {
    const named = siteWords.find(([word]) => word.test(site.id))?.[1]
    const free = [...(named === undefined ? [] : [named]), ...sitePlaces[site.region]].find((name) => !used.has(name))
    if (free === undefined) continue
    used.add(free)
    plans.push({
      id: site.id,
      at: toPixels(frame, places[free]),
      r: radius(site.size),
      rBefore: radius(site.before),
    })
  }
  return plans
}

export function siteMarks(site: Pick<SitePlan, 'at'>, r: number, unit: number, palette: Palette): Mark[] {
  if (r <= 0) return []
  const width = 2.2 * unit
  return [
    { kind: 'disc', at: site.at, r: r + width / 2 + 1.4 * unit, fill: palette.ground },
    { kind: 'disc', at: site.at, r, fill: palette.ground, stroke: palette.chip, width },
  ]
}
