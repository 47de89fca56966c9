/**
 * The names of the regions, each in the ocean beside its region where nothing else stands. Pure and greedy: each takes
 * the cheapest of its places.
 */
import type { RegionKey } from '../view/board/board-vm.ts'
import { toPixels, type Frame } from './frame.ts'
import { cheapest, distanceTo, put, type Batch, type Candidate, type LabelPlan } from './label-search.ts'
import { places } from './map-data.ts'
import type { Box } from './marks.ts'
import { ON_WORDS, type Leader, type Obstacles } from './obstacles.ts'
import { plateUnder } from './plates.ts'
import type { PlaceName } from './routes.ts'

/** Where each region's label would like to be: a corner of the box in cells of the fine grid, best first. Farther from its region than so many cells, a leader says what it is of. */
const wishes: Readonly<Record<RegionKey, { at: readonly (readonly [number, number])[]; point: PlaceName; reach: number }>> = {
  europe: { at: [[-11, -3.6], [-4, -3.6], [0, -1]], point: 'netherlands', reach: Infinity },
  restricted: { at: [[26, -3.6], [22, -3.6], [18, -3.6], [16, -3.6], [14, -3.6], [13, -3.6], [10, -3.6], [7, -3.6], [58, 6.5]], point: 'russia', reach: 16 },
  us: { at: [[99.5, 11.2], [100, 14], [99.5, 9], [100, 17], [97, 19]], point: 'usEast', reach: 20 },
  cn: { at: [[54, 20], [54, 22], [55, 24], [56, 18], [56, 13.6], [57, 9]], point: 'hongKong', reach: 0 },
  emerging: { at: [[23.5, 35], [23.5, 37], [23.5, 33], [22.5, 40], [22.5, 30]], point: 'africaCentre', reach: 18 },
  apac: { at: [[62, 39], [62, 36.5], [62, 42], [67, 45]], point: 'australia', reach: 16 },
}

export interface RegionLabels {
  readonly labels: readonly LabelPlan[]
  readonly cost: number
}

export function* placeRegionLabels(
  regions: readonly { readonly id: RegionKey; readonly width: number; readonly height: number }[],
  frame: Frame,
  obstacles: Obstacles,
): Generator<void, RegionLabels> {
  const scale = (frame.cell * frame.grid.cols) / 119
  const labels: LabelPlan[] = []
  let cost = 0
  for (const { id, width, height } of regions) {
    const wish = wishes[id]
    // A small map leaves room beside it.
    const at = id === 'europe' && scale < 5.5 * frame.unit ? ([[-27, -3.6], [-22, -3.6], ...wish.at] as const) : wish.at
    const from = toPixels(frame, places[wish.point])
    const spots = at.map(([col, row], i): Candidate => ({
      x: Math.max(obstacles.room.x, Math.min(frame.map.x + col * scale, obstacles.room.x + obstacles.room.width - width)),
      y: Math.max(obstacles.room.y, frame.map.y + row * scale),
      width,
      height,
      lines: [],
      cost: i * 60,
    }))
    const leaderTo = ({ x, y }: Box): Leader | null =>
      wish.reach > 0 && distanceTo(x, y, width, height, from) <= wish.reach * scale ? null : [from, { x: from.x < x + width / 2 ? x - 4 * frame.unit : x + width + 4 * frame.unit, y: y + height * 0.28 }]
    const near = yield* cheapest(around(spots, frame.unit, nearby), leaderTo, from, obstacles, frame)
    const tooFar = (box: Box): number => (Math.max(0, distanceTo(box.x, box.y, width, height, from) - wish.reach * scale) / frame.unit) * FAR
    // Long names of gates can take every spot near: then the nearest that is free. Land below is no reason to go far.
    const far = near.cost < ON_WORDS ? near : yield* cheapest(around(spots, frame.unit, allAround, tooFar), leaderTo, from, obstacles, frame)
    const best = far.cost < near.cost ? far : near
    put(best, obstacles)
    cost += best.cost
    labels.push({ id, box: best.box, lines: best.lines, leader: best.leader, plate: plateUnder(best.box, obstacles, frame) })
  }
  return { labels, cost }
}

interface Steps {
  readonly across: readonly number[]
  readonly down: readonly number[]
}

/** So that a label can step aside. */
const nearby: Steps = { across: [0, 10, -10, 22, -22, 40], down: [0, -8, 8, -16, 16, -26, 26, -38, 38] }

const evenly = (reach: number, step: number) => Array.from({ length: 2 * Math.floor(reach / step) + 1 }, (_, i) => (i - Math.floor(reach / step)) * step)

/** What each pixel of the interface costs beyond the reach of a region, when every place within it is taken: words of a gate rather stand aside than a name far from its region. */
const FAR = 20

/** As far as a label can stand from its region and still be read as its name. */
const allAround: Steps = { across: evenly(160, 16), down: evenly(90, 15) }

/** Each spot, and some around it; `more` is what a place costs besides. */
function* around(spots: readonly Candidate[], unit: number, { across, down }: Steps, more: (box: Box) => number = () => 0): Generator<Batch> {
  for (const spot of spots) {
    for (const dy of down) {
      const from = spot.cost + Math.abs(dy)
      yield { from, candidates: across.map((dx): Candidate => {
        const there = { ...spot, x: spot.x + dx * unit, y: spot.y + dy * unit }
        return { ...there, cost: from + Math.abs(dx) * 1.1 + more(there) }
      }) }
    }
  }
}
