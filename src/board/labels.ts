/**
 * Places words where nothing else is: region labels in the ocean beside their region, gate labels near their
 * gate with a thin line to it. Pure and greedy: each label takes the cheapest of its candidates.
 */
import { sumsOf, sumUnder } from './field-sums.ts'
import type { RegionKey } from '../view/board-vm.ts'
import type { ArcPlan, GatePlan, SitePlan } from './arcs.ts'
import { landMask, toPixels, type Frame } from './frame.ts'
import { places } from './map-data.ts'
import type { Point } from './curve.ts'
import type { Box } from './marks.ts'
import type { PlaceName } from './routes.ts'

/** Width of a line of text in pixels. The browser measures; tests estimate. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number

/** Chinese signs and their punctuation: as wide as they are high, and a line may break after each. */
const WIDE = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF'
const WIDE_SIGN = new RegExp(`[${WIDE}]`, 'g')
/** What stays on one line: a word, with what a space that does not break binds to it, or a Chinese sign with the punctuation that must not begin a line. */
const PIECE = new RegExp(` *(?:[${WIDE}][\\u3001\\u3002\\uFF01\\uFF09\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u300B\\u300D\\u201D\\u2019]*|[^ ${WIDE}]+)`, 'g')

/** Width of a text in units of its size. */
export function widthInEms(text: string, narrow = 0.49): number {
  const wide = text.match(WIDE_SIGN)?.length ?? 0
  return wide + (text.length - wide) * narrow
}

export const estimateWidth: Measure = (text, size, weight) => size * widthInEms(text, weight === 600 ? 0.52 : 0.49)

export interface LabelPlan {
  readonly id: string
  readonly box: Box
  readonly lines: readonly string[]
  /** From the thing to the label; null where the label lies beside it. */
  readonly leader: readonly [Point, Point] | null
}

/** Which spots of the board a line passes through, on squares of four pixels. */
export class LineField {
  private readonly cols: number
  private readonly rows: number
  private taken: Uint8Array
  /** Made when it is asked for, and again after a line was added. */
  private sums: Int32Array | null = null

  constructor(width: number, height: number, lines: readonly (readonly Point[])[]) {
    this.cols = Math.ceil(width / 4) + 1
    this.rows = Math.ceil(height / 4) + 1
    this.taken = new Uint8Array(this.cols * this.rows)
    for (const line of lines) this.add(line)
  }

  /** What is taken now, to go back to. */
  mark(): () => void {
    const then = this.taken.slice()
    return () => {
      this.taken = then.slice()
      this.sums = null
    }
  }

  add(line: readonly Point[]): void {
    this.sums = null
    for (let i = 1; i < line.length; i++) {
      const [a, b] = [line[i - 1], line[i]]
      const steps = Math.max(1, Math.ceil(Math.max(Math.abs(b.x - a.x), Math.abs(b.y - a.y)) / 2))
      for (let k = 0; k <= steps; k++) this.take(a.x + ((b.x - a.x) * k) / steps, a.y + ((b.y - a.y) * k) / steps)
    }
  }

  private take(x: number, y: number): void {
    const col = Math.floor(x / 4)
    const row = Math.floor(y / 4)
    if (col >= 0 && row >= 0 && col < this.cols && row < this.rows) this.taken[row * this.cols + col] = 1
  }

  /** Number of taken squares under a box. */
  under({ x, y, width, height }: Box): number {
    const left = Math.max(0, Math.floor(x / 4))
    const right = Math.min(this.cols - 1, Math.floor((x + width) / 4))
    const bottom = Math.min(this.rows - 1, Math.floor((y + height) / 4))
    this.sums ??= sumsOf(this.taken, this.cols, this.rows)
    return sumUnder(this.sums, this.cols, left, Math.max(0, Math.floor(y / 4)), right, bottom)
  }

  /** How many times a straight line runs into a taken square. */
  crossings([from, to]: readonly [Point, Point]): number {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y)) / 3))
    let count = 0
    let before = 0
    for (let k = 0; k <= steps; k++) {
      const col = Math.floor((from.x + ((to.x - from.x) * k) / steps) / 4)
      const row = Math.floor((from.y + ((to.y - from.y) * k) / steps) / 4)
      const now = col >= 0 && row >= 0 && col < this.cols && row < this.rows ? this.taken[row * this.cols + col] : 0
      if (now > before) count++
      before = now
    }
    return count
  }
}

export interface Obstacles {
  readonly land: (box: Box) => number
  readonly lines: LineField
  readonly hard: Box[]
  /** Thin lines from things to their labels, as they are placed. */
  readonly leaders: (readonly [Point, Point])[]
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
  const sums = sumsOf(landMask(grid), grid.cols, grid.rows)
  return (box) => {
    const first = Math.max(0, Math.floor((box.x - map.x) / cell))
    const last = Math.min(grid.cols - 1, Math.floor((box.x + box.width - map.x) / cell))
    const top = Math.max(0, Math.floor((box.y - map.y) / cell))
    const bottom = Math.min(grid.rows - 1, Math.floor((box.y + box.height - map.y) / cell))
    return sumUnder(sums, grid.cols, first, top, last, bottom)
  }
}

interface Candidate {
  readonly box: Box
  readonly lines?: readonly string[]
  readonly leader?: readonly [Point, Point] | null
  readonly cost: number
}

/** Cost of words on words; of a thin line through words. */
const ON_WORDS = 10_000
const IN_THE_WAY = 5_000

/** Words on one line with less than this between them, beside the little that always is, read as one text; what that costs. */
const APART = 12
const TOO_NEAR = 700

/** Stops at `enough`: what costs that much already is not taken, however much more it costs. */
function costOf(box: Box, obstacles: Obstacles, frame: Frame, enough: number): number {
  const { room } = obstacles
  let cost = 0
  const wider = { ...box, x: box.x - APART, width: box.width + 2 * APART }
  const outside =
    Math.max(0, room.x - box.x) +
    Math.max(0, room.y - box.y) +
    Math.max(0, box.x + box.width - room.x - room.width) +
    Math.max(0, box.y + box.height - room.y - room.height)
  if (outside > 0) cost += 20_000 + outside * 100
  for (const other of obstacles.hard) if (overlap(box, other, 5) > 0) cost += ON_WORDS
  // Once, however many there are: a legend is a row of them.
  if (obstacles.hard.some((other) => overlap(wider, other, 5) > 0)) cost += TOO_NEAR
  if (cost >= enough) return cost
  for (const leader of obstacles.leaders) if (crosses(leader, box)) cost += IN_THE_WAY
  cost += (obstacles.land(box) * frame.cell * frame.cell * 3) / (frame.unit * frame.unit)
  cost += obstacles.lines.under({ x: box.x - 3, y: box.y - 3, width: box.width + 6, height: box.height + 6 }) * 110
  return cost
}

/** A leader must not cross words, and should cross few arcs. */
function costOfLeader(leader: readonly [Point, Point] | null | undefined, origin: Point, obstacles: Obstacles): number {
  if (leader === null || leader === undefined) return 0
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

/** Whether a straight line touches a box, by cutting the line at each side. */
export function crosses([from, to]: readonly [Point, Point], box: Box): boolean {
  let start = 0
  let end = 1
  const sides = [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ]
  for (const [at, step, low, high] of sides) {
    if (step === 0) {
      if (at < low || at > high) return false
      continue
    }
    const [first, second] = [(low - at) / step, (high - at) / step]
    start = Math.max(start, Math.min(first, second))
    end = Math.min(end, Math.max(first, second))
  }
  return start <= end
}

/** The cheapest candidate; `cost` is what it costs where it stands. */
function cheapest(candidates: readonly Candidate[], origin: Point, obstacles: Obstacles, frame: Frame): Candidate {
  let best = candidates[0]
  let lowest = Infinity
  for (const candidate of candidates) {
    if (candidate.cost >= lowest) continue
    const here = candidate.cost + costOf(candidate.box, obstacles, frame, lowest - candidate.cost)
    if (here >= lowest) continue
    const cost = here + costOfLeader(candidate.leader, origin, obstacles)
    if (cost < lowest) {
      lowest = cost
      best = candidate
    }
  }
  return { ...best, cost: lowest }
}

/** Puts a label in the way of those that come after. */
function put({ box, leader }: Candidate, obstacles: Obstacles): void {
  obstacles.hard.push(box)
  if (leader !== null && leader !== undefined) {
    obstacles.lines.add(leader)
    obstacles.leaders.push(leader)
  }
}

/** Where each region's label would like to be: a corner of the box in cells of the fine grid, best first. */
const wishes: Readonly<Record<RegionKey, { at: readonly (readonly [number, number])[]; point: PlaceName; leader: boolean }>> = {
  europe: { at: [[-8, -3.6], [0, -3.6], [0, -1]], point: 'netherlands', leader: false },
  restricted: { at: [[26, -3.6], [24, -3.6], [22, -3.6], [20, -3.6], [18, -3.6], [17, -3.6], [58, 6.5]], point: 'russia', leader: false },
  us: { at: [[99.5, 11.2], [100, 14], [99.5, 9], [100, 17], [97, 19]], point: 'usEast', leader: false },
  cn: { at: [[54, 20], [54, 22], [55, 24], [56, 18], [56, 13.6], [57, 9]], point: 'hongKong', leader: true },
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
    // A small map leaves room beside it.
    const at = id === 'europe' && scale < 5.5 * frame.unit ? ([[-22, -3.6], ...wish.at] as const) : wish.at
    const spots = at.map(([col, row], i): Candidate => ({
      cost: i * 60,
      box: {
        x: Math.max(obstacles.room.x, Math.min(frame.map.x + col * scale, obstacles.room.x + obstacles.room.width - width)),
        y: Math.max(obstacles.room.y, frame.map.y + row * scale),
        width,
        height,
      },
    }))
    const from = toPixels(frame, places[wish.point])
    const leaderTo = (box: Box) => (wish.leader ? ([from, { x: box.x - 4 * frame.unit, y: box.y + height * 0.28 }] as const) : null)
    const led = (list: readonly Candidate[]) => list.map((spot) => ({ ...spot, leader: leaderTo(spot.box) }))
    const near = cheapest(led(nudged(spots, frame.unit)), from, obstacles, frame)
    // Long names of gates can take every spot near: then the nearest that is free. Land below is no reason to go far.
    const far = near.cost < ON_WORDS ? near : cheapest(led(spread(spots, frame.unit)), from, obstacles, frame)
    const best = far.cost < near.cost ? far : near
    put(best, obstacles)
    return { id, box: best.box, lines: [], leader: best.leader ?? null }
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

/** Spots all around, as far as a label can stand from its region and still be read as its name. */
function spread(spots: readonly Candidate[], unit: number): Candidate[] {
  const steps = (reach: number, step: number) => Array.from({ length: 2 * Math.floor(reach / step) + 1 }, (_, i) => (i - Math.floor(reach / step)) * step)
  const [across, down] = [steps(160, 16), steps(90, 15)]
  return spots.flatMap((spot) => down.flatMap((dy) => across.map((dx) => ({
    cost: spot.cost + Math.abs(dx) * 1.1 + Math.abs(dy),
    box: { ...spot.box, x: spot.box.x + dx * unit, y: spot.box.y + dy * unit },
  }))))
}

/** Breaks a text into at most `most` lines of about the same width. */
export function wrapText(text: string, widest: number, size: number, weight: 400 | 600, measure: Measure, most = 3): string[] {
  const total = measure(text, size, weight)
  if (total <= widest) return [text]
  // "Name: state" breaks at its colon.
  const colon = /: |：/.exec(text)
  if (colon && colon.index > 0) {
    const halves = [text.slice(0, colon.index + 1), text.slice(colon.index + colon[0].length)]
    if (halves.every((half) => measure(half, size, weight) <= widest * 1.25)) return halves
  }
  const wanted = Math.min(most, Math.ceil(total / widest))
  const target = (total / wanted) * 1.08
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECE) ?? [text]) {
    const word = piece.trimStart()
    const longer = line === '' ? word : line + piece
    if (line !== '' && measure(longer, size, weight) > target && lines.length < wanted - 1) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines
}

/** Trying more orders than these is not worth the time. */
const MOST_ORDERED = 4

function orders<T>(things: readonly T[]): T[][] {
  if (things.length < 2) return [[...things]]
  return things.flatMap((first, i) => orders([...things.slice(0, i), ...things.slice(i + 1)]).map((rest) => [first, ...rest]))
}

/** Labels in the order of their gates; where one would stand in the way of another, the order that costs least. */
export function placeGateLabels(gates: readonly GatePlan[], frame: Frame, obstacles: Obstacles, measure: Measure): LabelPlan[] {
  const undoLines = obstacles.lines.mark()
  const [hard, leaders] = [obstacles.hard.length, obstacles.leaders.length]
  const undo = (): void => {
    undoLines()
    obstacles.hard.length = hard
    obstacles.leaders.length = leaders
  }
  const place = (order: readonly GatePlan[]) => {
    const labels = order.map((gate) => placeGateLabel(gate, frame, obstacles, measure))
    return { labels, order, cost: labels.reduce((sum, { cost }) => sum + cost, 0) }
  }
  let best = place(gates)
  if (gates.length <= MOST_ORDERED && best.labels.some(({ cost }) => cost >= IN_THE_WAY)) {
    for (const order of orders(gates).slice(1)) {
      undo()
      const tried = place(order)
      if (tried.cost < best.cost) best = tried
    }
    undo()
    best = place(best.order)
  }
  return gates.map((gate) => best.labels.find(({ label }) => label.id === gate.id)?.label as LabelPlan)
}

function placeGateLabel(gate: GatePlan, frame: Frame, obstacles: Obstacles, measure: Measure): { label: LabelPlan; cost: number } {
  const { unit, text } = frame
  const lineHeight = Math.round(text * 1.2)
  const long = wrapText(gate.label, text * 16, text, 400, measure)
  const broken = wrapText(gate.label, text * 9, text, 400, measure)
  const texts = broken.length === long.length ? [long] : [long, broken]
  const candidates = texts.flatMap((lines, nth) => {
    const width = Math.max(...lines.map((line) => measure(line, text, 400)))
    const height = lines.length * lineHeight
    const spots: Candidate[] = []
    const reach = 190 * unit
    for (let dy = -reach; dy <= reach; dy += 10 * unit) {
      for (let dx = -reach; dx <= reach; dx += 10 * unit) {
        const box = { x: gate.at.x + dx - width / 2, y: gate.at.y + dy - height / 2, width, height }
        const away = distanceTo(box, gate.at) / unit
        if (away < 12 || away > 170) continue
        spots.push({
          box,
          lines,
          leader: gateLeader(gate.at, box, lineHeight, unit),
          cost: away * 2.2 + (dx < 0 ? 14 : 0) + Math.abs(dy / unit) * 0.2 + nth * 25,
        })
      }
    }
    return spots
  })
  candidates.sort((a, b) => a.cost - b.cost)
  const best = cheapest(candidates, gate.at, obstacles, frame)
  put(best, obstacles)
  const { box, lines, leader, cost } = best
  return { label: { id: gate.id, box, lines: lines ?? [], leader: leader ?? null }, cost }
}

function distanceTo(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width)
  const dy = Math.max(box.y - y, 0, y - box.y - box.height)
  return Math.sqrt(dx * dx + dy * dy)
}

function gateLeader(at: Point, box: Box, lineHeight: number, unit: number): readonly [Point, Point] | null {
  const to = {
    x: Math.max(box.x - 3 * unit, Math.min(at.x, box.x + box.width + 3 * unit)),
    y: Math.max(box.y + lineHeight * 0.35, Math.min(at.y, box.y + box.height - lineHeight * 0.35)),
  }
  if (to.x > box.x && to.x < box.x + box.width) to.y = at.y < box.y ? box.y : box.y + box.height
  const d = Math.sqrt((to.x - at.x) * (to.x - at.x) + (to.y - at.y) * (to.y - at.y))
  const start = 18 * unit
  if (d <= start + 9 * unit) return null
  return [{ x: at.x + ((to.x - at.x) / d) * start, y: at.y + ((to.y - at.y) / d) * start }, to]
}

/** What stands in the way before any label is placed. */
export function obstaclesOf(frame: Frame, arcs: readonly ArcPlan[], gates: readonly GatePlan[], sites: readonly SitePlan[], legends: readonly Box[]): Obstacles {
  const around = (at: Point, r: number): Box => ({ x: at.x - r, y: at.y - r, width: 2 * r, height: 2 * r })
  // A bar right beside a legend would read as one more entry of it.
  const apart = (box: Box): Box => ({ ...box, x: box.x - 28 * frame.unit, width: box.width + 56 * frame.unit })
  const bottom = frame.race === null ? frame.height : frame.race.y
  const below = frame.table === null ? bottom : frame.table.y
  return {
    land: landCounter(frame),
    lines: new LineField(frame.width, frame.height, arcs.flatMap((arc) => arc.parts)),
    hard: [
      ...gates.map((gate) => around(gate.at, gate.length / 2 + 3)),
      ...sites.map((site) => around(site.at, Math.max(site.r, site.rBefore) + 2)),
      ...legends.map(apart),
    ],
    leaders: [],
    room: { x: frame.narrow ? 8 : frame.pad, y: 4 * frame.unit, width: frame.width - 2 * (frame.narrow ? 8 : frame.pad), height: below - 8 * frame.unit },
  }
}
