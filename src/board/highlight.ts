/**
 * The mark of what is chosen, as SVG over the board: the outline of a region, a band along a flow, a ring around a
 * control, a frame around a lab’s name and rings around its signs. Shape and line, no colour of its own, so it reads the same on every ground. Pure.
 */
import { shifted, type Point } from './curve.ts'
import type { Frame } from './frame.ts'
import type { RegionKey } from '../view/board/board-vm.ts'
import { marksToSvg, type Box, type Mark } from './marks.ts'
import type { BoardPlan } from './plan.ts'
import { scaleX } from './race.ts'

export function highlightOf(plan: BoardPlan, ids: readonly string[]): string {
  return ids.map((id) => `<g data-chosen="${id.replace(/[^\w:-]/g, '')}">${marksToSvg(marksOf(plan, id))}</g>`).join('')
}

function marksOf(plan: BoardPlan, id: string): Mark[] {
  const { frame } = plan
  const [kind, name] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  if (kind === 'region') {
    const label = plan.regionLabels.find((one) => one.id === name)
    const edges = borderOf(frame, name as RegionKey)
    return [...edges.flatMap((points) => cased(plan, points, 1.6)), ...(label ? framed(plan, grown(label.box, 5)) : [])]
  }
  if (kind === 'lab') {
    const row = plan.race?.rows.find((one) => one.lab.id === name)
    if (!row || plan.race === null) return []
    const { axis, size, nameRight } = plan.race
    const signs = [row.lab.closed, row.lab.open].flatMap((value) => (value === null ? [] : ringed(plan, { x: scaleX(axis, value), y: row.y }, size * 0.7 + 2 * frame.unit)))
    // A bloc or all of them share a line: the signs alone are the lab’s own.
    if (plan.race.frame.mode !== 'rows') return signs
    // A thin line without ground below it: the names above and below stand close.
    const { x, rowHeight } = plan.race.frame
    const box = { x: x - 5, y: row.y - rowHeight / 2, width: nameRight - x + 5 + 5 * frame.unit, height: rowHeight }
    return [{ kind: 'line', points: around(box), colour: plan.palette.text, width: 1.2 * frame.unit, cap: 'square' }, ...signs]
  }
  if (kind === 'flow') {
    const arc = plan.arcs.find((one) => one.id === name)
    return (arc?.parts ?? []).flatMap((points) => band(plan, points))
  }
  if (kind === 'site') {
    const site = plan.sites.find((one) => one.id === name)
    return site ? ringed(plan, site.at, Math.max(site.r, site.rBefore) + 4 * frame.unit) : []
  }
  const gate = plan.gates.find((one) => one.id === name)
  const label = plan.gateLabels.find((one) => one.id === name)
  if (!gate) return []
  return [...ringed(plan, gate.at, gate.length * 0.8 + 4 * frame.unit), ...(label ? framed(plan, grown(label.box, 4)) : [])]
}

function ringed({ frame, palette }: BoardPlan, at: Point, r: number): Mark[] {
  const ring = { kind: 'disc', at, r, fill: null } as const
  return [{ ...ring, stroke: palette.ground, width: 4.5 * frame.unit }, { ...ring, stroke: palette.text, width: 2 * frame.unit }]
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({ x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by })

const around = ({ x, y, width, height }: Box): Point[] => [{ x, y }, { x: x + width, y }, { x: x + width, y: y + height }, { x, y: y + height }, { x, y }]

/** Within the board, so that no side of it is cut where words stand at the edge. */
function framed(plan: BoardPlan, box: Box): Mark[] {
  const { width, height, unit } = plan.frame
  const [left, top] = [Math.max(box.x, unit), Math.max(box.y, unit)]
  return cased(plan, around({ x: left, y: top, width: Math.min(box.x + box.width, width - unit) - left, height: Math.min(box.y + box.height, height - unit) - top }), 1.4)
}

function cased({ frame, palette }: BoardPlan, points: readonly Point[], width: number): Mark[] {
  return [
    { kind: 'line', points, colour: palette.ground, width: (width + 2) * frame.unit, cap: 'square' },
    { kind: 'line', points, colour: palette.text, width: width * frame.unit, cap: 'square' },
  ]
}

/** Two thin lines beside the way, so that its own dashes and colour stay visible between them. */
function band(plan: BoardPlan, points: readonly Point[]): Mark[] {
  const by = 5.5 * plan.frame.unit
  return [...cased(plan, shifted(points, by), 1.2), ...cased(plan, shifted(points, -by), 1.2)]
}

/** The sides of cells where a region ends, joined along rows and columns. */
export function borderOf({ grid, map, cell }: Frame, region: RegionKey): Point[][] {
  const { cols } = grid
  const own = new Set(grid.order[region])
  const lines: Point[][] = []
  const at = (col: number, row: number): Point => ({ x: map.x + col * cell, y: map.y + row * cell })
  const isOwn = (col: number, row: number) => col >= 0 && col < cols && own.has(row * cols + col)
  // An edge is drawn by the first cell of its run.
  for (const number of own) {
    const col = number % cols
    const row = (number - col) / cols
    for (const side of [0, 1] as const) {
      const across = (c: number) => isOwn(c, row) && !isOwn(c, row + (side === 0 ? -1 : 1))
      if (across(col) && !across(col - 1)) {
        let end = col
        while (across(end + 1)) end++
        lines.push([at(col, row + side), at(end + 1, row + side)])
      }
      const down = (r: number) => isOwn(col, r) && !isOwn(col + (side === 0 ? -1 : 1), r)
      if (down(row) && !down(row - 1)) {
        let end = row
        while (down(end + 1)) end++
        lines.push([at(col + side, row), at(col + side, end + 1)])
      }
    }
  }
  return lines
}
