/** The words of the gates, each near its gate with a thin line to it. Pure. */
import type { Point } from './curve.ts'
import type { Frame } from './frame.ts'
import type { GatePlan } from './gates.ts'
import { cheapest, distanceTo, markNow, put, type Batch, type Candidate, type LabelPlan, type Place } from './label-search.ts'
import type { Box } from './marks.ts'
import { IN_THE_WAY, type Leader, type Obstacles } from './obstacles.ts'
import { plateUnder } from './plates.ts'
import { wrapText, type Measure } from './text-lines.ts'

/** A gate, and all the places that its words could take. */
interface Wish {
  readonly gate: GatePlan
  readonly spots: readonly Batch[]
}

interface Placed {
  readonly wish: Wish
  readonly place: Place
}

interface Order {
  readonly placed: readonly Placed[]
  readonly cost: number
}

export interface GateLabels {
  readonly labels: readonly LabelPlan[]
  readonly cost: number
}

/** Trying more orders than those of so many is not worth the time. */
const MOST_ORDERED = 4

/** Labels in the order of their gates; where one would stand in the way of another, the order that costs least. */
export function* placeGateLabels(gates: readonly GatePlan[], frame: Frame, obstacles: Obstacles, measure: Measure): Generator<void, GateLabels> {
  const wishes: Wish[] = []
  for (const gate of gates) {
    wishes.push({ gate, spots: yield* spotsOf(gate, frame, measure) })
    yield
  }
  const undo = markNow(obstacles)
  const asTheyCome: Placed[] = []
  for (const wish of wishes) asTheyCome.push(yield* place(wish, frame, obstacles))
  let best: Order = { placed: asTheyCome, cost: asTheyCome.reduce((sum, { place: { cost } }) => sum + cost, 0) }
  if (gates.length > 1 && gates.length <= MOST_ORDERED && asTheyCome.some(({ place: { cost } }) => cost >= IN_THE_WAY)) {
    undo()
    best = yield* bestOrder(wishes, { placed: [], cost: 0 }, best, frame, obstacles)
    for (const one of best.placed) put(one.place, obstacles)
  }
  const labels = gates.map((gate): LabelPlan => {
    const { box, lines, leader } = (best.placed.find(({ wish }) => wish.gate === gate) as Placed).place
    return { id: gate.id, box, lines, leader, plate: plateUnder(box, obstacles, frame) }
  })
  return { labels, cost: best.cost }
}

function* place(wish: Wish, frame: Frame, obstacles: Obstacles): Generator<void, Placed> {
  const { gate, spots } = wish
  const lineHeight = lineHeightOf(frame)
  const found = yield* cheapest(spots, (box) => leaderOf(gate.at, box, lineHeight, frame.unit), gate.at, obstacles, frame)
  put(found, obstacles)
  return { wish, place: found }
}

/** All orders that begin as this one does, as a tree: what costs as much as the best already is not gone on with. */
function* bestOrder(left: readonly Wish[], begun: Order, best: Order, frame: Frame, obstacles: Obstacles): Generator<void, Order> {
  if (left.length === 0) return begun.cost < best.cost ? begun : best
  let lowest = best
  for (const wish of left) {
    const undo = markNow(obstacles)
    const placed = yield* place(wish, frame, obstacles)
    const cost = begun.cost + placed.place.cost
    const rest = left.filter((other) => other !== wish)
    if (cost < lowest.cost) lowest = yield* bestOrder(rest, { placed: [...begun.placed, placed], cost }, lowest, frame, obstacles)
    undo()
  }
  return lowest
}

/** Places in bins by what they cost, so that the cheapest are looked at first and the dear ones not at all. */
function inBins(spots: readonly Candidate[]): Batch[] {
  const bins: { readonly from: number; readonly candidates: Candidate[] }[] = []
  for (const spot of spots) {
    const from = Math.floor(spot.cost)
    const bin = (bins[from] ??= { from, candidates: [] })
    bin.candidates.push(spot)
  }
  // Without the bins that stayed empty.
  return bins.flat()
}

function* spotsOf(gate: GatePlan, frame: Frame, measure: Measure): Generator<void, Batch[]> {
  const { unit, text } = frame
  const lineHeight = lineHeightOf(frame)
  const long = wrapText(gate.label, text * 16, text, 400, measure)
  const broken = wrapText(gate.label, text * 9, text, 400, measure)
  const texts = broken.length === long.length ? [long] : [long, broken]
  const reach = 190 * unit
  const spots: Candidate[] = []
  for (const [nth, lines] of texts.entries()) {
    const width = Math.max(...lines.map((line) => measure(line, text, 400)))
    const height = lines.length * lineHeight
    for (let dy = -reach; dy <= reach; dy += 10 * unit) {
      yield
      for (let dx = -reach; dx <= reach; dx += 10 * unit) {
        const [x, y] = [gate.at.x + dx - width / 2, gate.at.y + dy - height / 2]
        const away = distanceTo(x, y, width, height, gate.at) / unit
        if (away < 12 || away > 170) continue
        spots.push({ x, y, width, height, lines, cost: away * 2.2 + (dx < 0 ? 14 : 0) + Math.abs(dy / unit) * 0.2 + nth * 25 })
      }
    }
  }
  yield
  return inBins(spots)
}

const lineHeightOf = ({ text }: Frame) => Math.round(text * 1.2)

function leaderOf(at: Point, box: Box, lineHeight: number, unit: number): Leader | null {
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
