/** What lies under a point of the board, as the id the desk knows: `gate:…`, `lab:…` or `region:…`. Pure. */
import type { Point } from './curve.ts'
import { distance } from './curve.ts'
import type { Box } from './marks.ts'
import type { BoardPlan } from './plan.ts'

const within = (box: Box, { x, y }: Point, by: number) =>
  x >= box.x - by && x <= box.x + box.width + by && y >= box.y - by && y <= box.y + box.height + by

export function hitTest(plan: BoardPlan, point: Point): string | null {
  const { frame, race } = plan
  const reach = frame.narrow ? 24 : 18 * frame.unit
  for (const label of plan.gateLabels) if (within(label.box, point, 3)) return `gate:${label.id}`
  for (const label of plan.regionLabels) if (within(label.box, point, 3)) return `region:${label.id}`
  const gates = plan.gates
    .map((gate) => ({ gate, away: distance(gate.at, point) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away)
  if (gates.length > 0) return `gate:${gates[0].gate.id}`
  if (race !== null && within(race.frame, point, 0)) {
    if (race.frame.mode === 'strips') return null
    const row = race.rows.find(({ y }) => Math.abs(y - point.y) <= race.frame.rowHeight / 2)
    return row === undefined ? null : `lab:${row.lab.id}`
  }
  const half = frame.cell * (frame.narrow ? 1.4 : 0.75)
  if (!within(frame.map, point, half)) return null
  // Small places are hard to hit: land within a cell's reach counts.
  let best: { region: string; away: number } | null = null
  for (const cell of plan.cells) {
    const away = Math.max(Math.abs(cell.x - point.x), Math.abs(cell.y - point.y))
    if (away <= half && (best === null || away < best.away)) best = { region: cell.region, away }
  }
  return best === null ? null : `region:${best.region}`
}

