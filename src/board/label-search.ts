/** The search for the place of one label: greedy, the cheapest of its candidates, with pauses. Pure. */
import type { Point } from './curve.ts'
import type { Frame } from './frame.ts'
import type { Box } from './marks.ts'
import { costOf, costOfLeader, type Leader, type Obstacles } from './obstacles.ts'

export interface LabelPlan {
  readonly id: string
  readonly box: Box
  readonly lines: readonly string[]
  /** From the thing to the label; null where the label lies beside it. */
  readonly leader: Leader | null
  /** What is laid between the words and the map; null where they stand in open water. */
  readonly plate: Box | null
}

/** A place that a label could take, and what it costs even where nothing stands in its way. */
export interface Candidate extends Box {
  readonly lines: readonly string[]
  readonly cost: number
}

/** Candidates that are looked at together, none of them cheaper than `from`. */
export interface Batch {
  readonly from: number
  readonly candidates: readonly Candidate[]
}

/** The place that was taken, and what it costs there. */
export interface Place {
  readonly box: Box
  readonly lines: readonly string[]
  readonly leader: Leader | null
  readonly cost: number
}

/** Candidates that are looked at between two pauses. */
const AT_ONCE = 80

/** Of candidates that cost the same the first is taken. Leaders are made for those that may be it, and for no others. */
export function* cheapest(
  batches: Iterable<Batch>, leaderTo: (box: Box) => Leader | null, origin: Point, obstacles: Obstacles, frame: Frame,
): Generator<void, Place> {
  let best: { readonly candidate: Candidate; readonly leader: Leader | null } | null = null
  let lowest = Infinity
  let looked = 0
  for (const { from, candidates } of batches) {
    if (from >= lowest) continue
    for (const candidate of candidates) {
      if (candidate.cost >= lowest) continue
      const here = candidate.cost + costOf(candidate, obstacles, frame, lowest - candidate.cost)
      if (here >= lowest) continue
      const leader = leaderTo(candidate)
      const cost = here + costOfLeader(leader, origin, obstacles)
      if (cost >= lowest) continue
      lowest = cost
      best = { candidate, leader }
    }
    looked += candidates.length
    if (looked < AT_ONCE) continue
    looked = 0
    yield
  }
  if (best === null) throw new Error('A label has no candidates.')
  const { candidate: { x, y, width, height, lines }, leader } = best
  return { box: { x, y, width, height }, lines, leader, cost: lowest }
}

/** Puts a label in the way of those that come after. */
export function put({ box, leader }: Place, obstacles: Obstacles): void {
  obstacles.hard.push(box)
  if (leader === null) return
  obstacles.lines.add(leader)
  obstacles.leaders.push(leader)
}

/** What stands now, to go back to. */
export function markNow({ lines, hard, leaders }: Obstacles): () => void {
  const undoLines = lines.mark()
  const [boxes, led] = [hard.length, leaders.length]
  return () => {
    undoLines()
    hard.length = boxes
    leaders.length = led
  }
}

/** From a point to a box. */
export function distanceTo(x: number, y: number, width: number, height: number, point: Point): number {
  const dx = Math.max(x - point.x, 0, point.x - x - width)
  const dy = Math.max(y - point.y, 0, point.y - y - height)
  return Math.sqrt(dx * dx + dy * dy)
}
