/**
 * Places words where nothing else is: region labels in the ocean beside their region, gate labels near their
 * gate with a thin line to it. Pure and greedy: each label takes the cheapest of its candidates.
 */
import type { RegionKey } from '../view/board-vm.ts'
import type { ArcPlan, GatePlan, SitePlan } from './arcs.ts'
import { toPixels, type Frame } from './frame.ts'
import { places } from './map-data.ts'
import type { Point } from './curve.ts'
import type { Box } from './marks.ts'
import type { PlaceName } from './routes.ts'

/** Width of a line of text in pixels. The browser measures; tests estimate. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number

export const estimateWidth: Measure = (text, size, weight) => text.length * size * (weight === 600 ? 0.52 : 0.49)

export interface LabelPlan {
  readonly id: string
  readonly box: Box
  readonly lines: readonly string[]
  /** From the thing to the label; null where the label lies beside it. */
  readonly leader: readonly [Point, Point] | null
}

export interface Obstacles {
  readonly land: (box: Box) => number
  readonly lines: readonly (readonly Point[])[]
  readonly hard: Box[]
  readonly room: Box
}

export function overlap(a: Box, b: Box, gap = 0): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap
  return x > 0 && y > 0 ? x * y : 0
}

/** Number of land cells under a box. */
export function landCounter(frame: Frame): (box: Box) => number {
  const { grid, map, cell } = frame
  const land = new Set(Object.values(grid.order).flat())
  return (box) => {
    let count = 0
    const first = Math.max(0, Math.floor((box.x - map.x) / cell))
    const last = Math.min(grid.cols - 1, Math.floor((box.x + box.width - map.x) / cell))
    const top = Math.max(0, Math.floor((box.y - map.y) / cell))
    const bottom = Math.min(grid.rows - 1, Math.floor((box.y + box.height - map.y) / cell))
    for (let row = top; row <= bottom; row++)
      for (let col = first; col <= last; col++) if (land.has(row * grid.cols + col)) count++
    return count
  }
}

interface Candidate {
  readonly box: Box
  readonly cost: number
}

function costOf(box: Box, obstacles: Obstacles, cell: number): number {
  const { room } = obstacles
  let cost = 0
  const outside =
    Math.max(0, room.x - box.x) +
    Math.max(0, room.y - box.y) +
    Math.max(0, box.x + box.width - room.x - room.width) +
    Math.max(0, box.y + box.height - room.y - room.height)
  if (outside > 0) cost += 20_000 + outside * 100
  for (const other of obstacles.hard) if (overlap(box, other, 5) > 0) cost += 10_000
  cost += obstacles.land(box) * cell * cell * 3
  const near = { x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 }
  for (const line of obstacles.lines)
    for (const { x, y } of line)
      if (x > near.x && x < near.x + near.width && y > near.y && y < near.y + near.height) cost += 150
  return cost
}

function cheapest(candidates: readonly Candidate[], obstacles: Obstacles, cell: number): { box: Box; cost: number } {
  let best = { box: candidates[0].box, cost: Infinity }
  for (const candidate of candidates) {
    const cost = candidate.cost + costOf(candidate.box, obstacles, cell)
    if (cost < best.cost) best = { box: candidate.box, cost }
  }
  return best
}

/** Where each region's label would like to be: a corner of the box in cells of the fine grid, best first. */
const wishes: Readonly<Record<RegionKey, { at: readonly (readonly [number, number])[]; point: PlaceName; leader: boolean }>> = {
  europe: { at: [[0, -3.6], [0, -2], [0, 0]], point: 'netherlands', leader: false },
  restricted: { at: [[27, -3.6], [30, -3.6], [25, -3.6], [58, 6.5]], point: 'russia', leader: false },
  us: { at: [[99.5, 11.2], [100, 14], [99.5, 9], [100, 17], [97, 19]], point: 'usEast', leader: false },
  cn: { at: [[56, 13.6], [56, 16], [57, 18], [56, 20], [58, 22], [57, 9], [60, 6]], point: 'chinaCoast', leader: true },
  emerging: { at: [[23.5, 35], [23.5, 37], [23.5, 33], [22.5, 40], [22.5, 30]], point: 'africaCentre', leader: false },
  apac: { at: [[62, 39], [62, 36.5], [62, 42], [67, 45]], point: 'australia', leader: false },
}

export function placeRegionLabels(
  regions: readonly { readonly id: RegionKey; readonly width: number; readonly height: number }[],
  frame: Frame,
  obstacles: Obstacles,
): LabelPlan[] {
  const scale = (frame.cell * frame.grid.cols) / 119
  return regions.map(({ id, width, height }) => {
    const wish = wishes[id]
    const spots = wish.at.map(([col, row], i): Candidate => ({
      cost: i * 60,
      box: {
        x: Math.max(obstacles.room.x, Math.min(frame.map.x + col * scale, obstacles.room.x + obstacles.room.width - width)),
        y: Math.max(obstacles.room.y, frame.map.y + row * scale),
        width,
        height,
      },
    }))
    const { box } = cheapest(nudged(spots, frame.unit), obstacles, frame.cell)
    obstacles.hard.push(box)
    const from = toPixels(frame, places[wish.point])
    const to = { x: box.x - 4 * frame.unit, y: box.y + height * 0.28 }
    return { id, box, lines: [], leader: wish.leader ? ([from, to] as const) : null }
  })
}

/** Each spot and some near it, so that a label can step aside. */
function nudged(spots: readonly Candidate[], unit: number): Candidate[] {
  const steps = [0, -8, 8, -16, 16, -26, 26, -38, 38]
  return spots.flatMap((spot) =>
    steps.flatMap((dy) =>
      [0, 10, -10, 22, -22, 40].map((dx) => ({
        cost: spot.cost + Math.abs(dx) * 1.1 + Math.abs(dy),
        box: { ...spot.box, x: spot.box.x + dx * unit, y: spot.box.y + dy * unit },
      })),
    ),
  )
}

/** Breaks a text into at most `most` lines of about the same width. */
export function wrapText(text: string, widest: number, size: number, weight: 400 | 600, measure: Measure, most = 3): string[] {
  const total = measure(text, size, weight)
  if (total <= widest) return [text]
  const wanted = Math.min(most, Math.ceil(total / widest))
  const target = (total / wanted) * 1.08
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer, size, weight) > target && lines.length < wanted - 1) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines
}

// Sixteen unit vectors, clockwise from the east.
const ring: readonly (readonly [number, number])[] = [
  [1, 0], [0.924, 0.383], [0.707, 0.707], [0.383, 0.924], [0, 1], [-0.383, 0.924], [-0.707, 0.707], [-0.924, 0.383],
  [-1, 0], [-0.924, -0.383], [-0.707, -0.707], [-0.383, -0.924], [0, -1], [0.383, -0.924], [0.707, -0.707], [0.924, -0.383],
]

export function placeGateLabels(gates: readonly GatePlan[], frame: Frame, obstacles: Obstacles, measure: Measure): LabelPlan[] {
  const { unit, text } = frame
  const lineHeight = Math.round(text * 1.2)
  return gates.map((gate) => {
    const lines = wrapText(gate.label, text * 12.5, text, 400, measure)
    const width = Math.max(...lines.map((line) => measure(line, text, 400)))
    const height = lines.length * lineHeight
    const candidates: Candidate[] = []
    for (const reach of [22, 30, 40, 52, 66, 84, 106, 132, 160, 200]) {
      for (const [dx, dy] of ring) {
        const x = gate.at.x + dx * reach * unit
        const y = gate.at.y + dy * reach * unit
        candidates.push({
          cost: reach * 2.2 + (dx < 0 ? 14 : 0),
          // The side of the box that faces the gate touches the point.
          box: { x: x - (width * (1 - dx)) / 2, y: y - (height * (1 - dy)) / 2, width, height },
        })
      }
    }
    const { box } = cheapest(candidates, obstacles, frame.cell)
    obstacles.hard.push(box)
    const to = {
      x: Math.max(box.x - 3 * unit, Math.min(gate.at.x, box.x + width + 3 * unit)),
      y: Math.max(box.y + lineHeight * 0.3, Math.min(gate.at.y, box.y + height - lineHeight * 0.3)),
    }
    if (to.x > box.x && to.x < box.x + width) to.y = gate.at.y < box.y ? box.y : box.y + height
    const d = Math.sqrt((to.x - gate.at.x) * (to.x - gate.at.x) + (to.y - gate.at.y) * (to.y - gate.at.y))
    const start = 12 * unit
    const leader =
      d > 24 * unit
        ? ([
            { x: gate.at.x + ((to.x - gate.at.x) / d) * start, y: gate.at.y + ((to.y - gate.at.y) / d) * start },
            to,
          ] as const)
        : null
    return { id: gate.id, box, lines, leader }
  })
}

/** What stands in the way before any label is placed. */
export function obstaclesOf(frame: Frame, arcs: readonly ArcPlan[], gates: readonly GatePlan[], sites: readonly SitePlan[], legends: readonly Box[]): Obstacles {
  const around = (at: Point, r: number): Box => ({ x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r })
  const bottom = frame.race === null ? frame.height : frame.race.y
  const below = frame.table === null ? bottom : frame.table.y
  return {
    land: landCounter(frame),
    lines: arcs.flatMap((arc) => arc.parts),
    hard: [
      ...gates.map((gate) => around(gate.at, gate.length / 2 + 3)),
      ...sites.map((site) => around(site.at, Math.max(site.r, site.rBefore) + 2)),
      ...legends,
    ],
    room: { x: frame.narrow ? 8 : frame.pad, y: 4 * frame.unit, width: frame.width - 2 * (frame.narrow ? 8 : frame.pad), height: below - 8 * frame.unit },
  }
}
