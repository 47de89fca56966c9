/** What lies under a point of the board, as the id the desk knows: `gate:…`, `flow:…`, `lab:…`, `site:…` or `region:…`. Pure. */
import type { Point } from './curve.ts'
import { distance } from './curve.ts'
import { scaleX } from './race.ts'
import type { Box } from './marks.ts'
import type { BoardPlan } from './plan.ts'

const within = (box: Box, { x, y }: Point, by: number) =>
  x >= box.x - by && x <= box.x + box.width + by && y >= box.y - by && y <= box.y + box.height + by

/** Distance of a point from a polyline. */
function awayFrom(line: readonly Point[], point: Point): number {
  let least = Infinity
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]]
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length))
    least = Math.min(least, distance({ x: a.x + t * dx, y: a.y + t * dy }, point))
  }
  return least
}

export function hitTest(plan: BoardPlan, point: Point): string | null {
  const { frame, race } = plan
  const reach = frame.narrow ? 24 : 18 * frame.unit
  for (const label of plan.gateLabels) if (within(label.box, point, 3)) return `gate:${label.id}`
  for (const label of plan.regionLabels) if (within(label.box, point, 3)) return `region:${label.id}`
  const gates = plan.gates
    .map((gate) => ({ gate, away: distance(gate.at, point) }))
    .filter(({ away }) => away <= reach)
    .sort((a, b) => a.away - b.away)
  const sites = plan.sites
    .map((site) => ({ site, away: distance(site.at, point) }))
    .filter(({ site, away }) => site.r > 0 && away <= Math.max(site.r + 2, reach / 2))
    .sort((a, b) => a.away - b.away)
  // Gates stand close to factories: the nearer of the two is meant.
  if (gates.length > 0 && !(sites.length > 0 && sites[0].away < gates[0].away)) return `gate:${gates[0].gate.id}`
  if (sites.length > 0) return `site:${sites[0].site.id}`
  if (race !== null && within(race.frame, point, 0)) {
    if (race.frame.mode !== 'rows') {
      // All labs of a bloc share a line there, or all labs do: the nearest sign counts.
      const signs = race.rows.map(({ lab, y }) => ({ lab, away: Math.min(...[lab.closed, lab.open].map((value) => (value === null ? Infinity : distance({ x: scaleX(race.axis, value), y }, point)))) }))
      const nearest = signs.sort((a, b) => a.away - b.away)[0]
      return nearest !== undefined && nearest.away <= reach ? `lab:${nearest.lab.id}` : null
    }
    const row = race.rows.find(({ y }) => Math.abs(y - point.y) <= race.frame.rowHeight / 2)
    return row === undefined ? null : `lab:${row.lab.id}`
  }
  const arcs = plan.arcs
    .map((arc) => ({ arc, away: Math.min(...arc.parts.map((part) => awayFrom(part, point))) }))
    .filter(({ away }) => away <= (frame.narrow ? 10 : 6 * frame.unit))
    .sort((a, b) => a.away - b.away)
  if (arcs.length > 0) return `flow:${arcs[0].arc.id}`
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

