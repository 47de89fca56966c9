/** What stands in the way of words on the map, and what it costs a label to stand there all the same. Pure. */
import type { ArcPlan } from './arcs.ts'
import type { Point } from './curve.ts'
import { sumsOf, sumUnder } from './field-sums.ts'
import { landMask, type Frame } from './frame.ts'
import type { GatePlan } from './gates.ts'
import { LineField } from './line-field.ts'
import type { MapGrid } from './map-data.ts'
import type { Box } from './marks.ts'
import type { SitePlan } from './sites.ts'

/** A thin line from a thing to its label. */
export type Leader = readonly [from: Point, to: Point]

export interface Obstacles {
  readonly land: (box: Box) => number
  readonly lines: LineField
  readonly hard: Box[]
  /** As they are placed. */
  readonly leaders: Leader[]
  readonly room: Box
}

/** What stands in the way before any label is placed. */
export function obstaclesOf(frame: Frame, arcs: readonly ArcPlan[], gates: readonly GatePlan[], sites: readonly SitePlan[], legends: readonly Box[]): Obstacles {
  const around = (at: Point, r: number): Box => ({ x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r })
  // A bar right beside a legend would read as one more entry of it.
  const apart = (box: Box): Box => ({ ...box, x: box.x - 28 * frame.unit, width: box.width + 56 * frame.unit })
  const { race } = frame
  const corner = race?.mode === 'lead' ? [race] : []
  const bottom = race === null || race.mode === 'lead' ? frame.height : race.y
  const below = frame.table === null ? bottom : frame.table.y
  return {
    land: landCounter(frame),
    lines: new LineField(frame.width, frame.height, arcs.flatMap((arc) => arc.parts)),
    hard: [
      ...gates.map((gate) => around(gate.at, gate.length / 2 + 3)),
      ...sites.map((site) => around(site.at, Math.max(site.r, site.rBefore) + 2)),
      ...legends.map(apart),
      ...corner.map(({ x, y, width, height }) => ({ x, y, width, height })),
    ],
    leaders: [],
    room: { x: frame.narrow ? 8 : frame.pad, y: 4 * frame.unit, width: frame.width - 2 * (frame.narrow ? 8 : frame.pad), height: below - 8 * frame.unit },
  }
}

const landSums = new WeakMap<MapGrid, Int32Array>()

/** Number of land cells under a box. */
function landCounter(frame: Frame): (box: Box) => number {
  const { grid, map, cell } = frame
  const sums = landSums.get(grid) ?? sumsOf(landMask(grid), grid.cols, grid.rows)
  landSums.set(grid, sums)
  return (box) => {
    const first = Math.max(0, Math.floor((box.x - map.x) / cell))
    const last = Math.min(grid.cols - 1, Math.floor((box.x + box.width - map.x) / cell))
    const top = Math.max(0, Math.floor((box.y - map.y) / cell))
    const bottom = Math.min(grid.rows - 1, Math.floor((box.y + box.height - map.y) / cell))
    return sumUnder(sums, grid.cols, first, top, last, bottom)
  }
}

/** Cost of words on words; of a thin line through words. */
export const ON_WORDS = 30_000
export const IN_THE_WAY = 5_000

/** Words on one line with less than this between them, beside the little that always is, read as one text; what that costs. */
const APART = 12
const TOO_NEAR = 700
/** The little that always is. */
const GAP = 5

/** Stops at `enough`: what costs that much already is not taken, however much more it costs. */
export function costOf(box: Box, obstacles: Obstacles, frame: Frame, enough: number): number {
  const { room } = obstacles
  let cost = 0
  const outside =
    Math.max(0, room.x - box.x) +
    Math.max(0, room.y - box.y) +
    Math.max(0, box.x + box.width - room.x - room.width) +
    Math.max(0, box.y + box.height - room.y - room.height)
  if (outside > 0) cost += 60_000 + outside * 100
  if (cost >= enough) return cost
  // Once, however many there are: a legend is a row of them.
  let near = false
  const [left, right, bottom] = [box.x - APART, box.x + box.width + APART, box.y + box.height]
  for (const other of obstacles.hard) {
    if (Math.min(bottom, other.y + other.height) - Math.max(box.y, other.y) + GAP <= 0) continue
    if (Math.min(right, other.x + other.width) - Math.max(left, other.x) + GAP <= 0) continue
    near = true
    if (overlap(box, other, GAP) > 0) cost += ON_WORDS
  }
  if (near) cost += TOO_NEAR
  if (cost >= enough) return cost
  for (const leader of obstacles.leaders) if (crosses(leader, box)) cost += IN_THE_WAY
  cost += (obstacles.land(box) * frame.cell * frame.cell * 3) / (frame.unit * frame.unit)
  cost += obstacles.lines.under({ x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 }) * 110
  return cost
}

/** A leader must not cross words, and should cross few arcs. */
export function costOfLeader(leader: Leader | null, origin: Point, obstacles: Obstacles): number {
  if (leader === null) return 0
  const [from, to] = leader
  let cost = 0
  for (const box of obstacles.hard) {
    // What stands at the origin itself is in no one's way.
    if (overlap(box, { x: origin.x - 1, y: origin.y - 1, width: 2, height: 2 }) > 0) continue
    if (crosses(leader, box)) cost += IN_THE_WAY
  }
  cost += obstacles.lines.crossings(leader) * 240
  return cost + (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) * 0.3
}

export function overlap(a: Box, b: Box, gap = 0): number {
  const x = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap
  if (x <= 0) return 0
  const y = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap
  return y > 0 ? x * y : 0
}

/** Whether a straight line touches a box, by cutting the line at each side. */
export function crosses([from, to]: Leader, box: Box): boolean {
  const across = within(from.x, to.x - from.x, box.x, box.x + box.width)
  if (across === null) return false
  const down = within(from.y, to.y - from.y, box.y, box.y + box.height)
  return down !== null && Math.max(0, across[0], down[0]) <= Math.min(1, across[1], down[1])
}

/** Between which parts of its way a line is between two sides; null where it never is. */
function within(at: number, step: number, low: number, high: number): readonly [number, number] | null {
  if (step === 0) return at < low || at > high ? null : [0, 1]
  const [first, second] = [(low - at) / step, (high - at) / step]
  return [Math.min(first, second), Math.max(first, second)]
}
