/**
 * The still map: the whole board as one SVG, for browsers without WebGL, for print and for a lost context. Same plan,
 * same marks as the scene; no motion. Cells that changed are outlined where asked.
 */
import { atOnce } from '../view/at-once.ts'
import { cellMarks, changedOutline } from './cells.ts'
import { gateMarks } from './gates.ts'
import { marksToSvg, type Mark } from './marks.ts'
import type { BoardPlan, CellPlan } from './plan.ts'
import { raceGrid, raceMarks } from './race.ts'
import { siteMarks } from './sites.ts'

/** Paths of a colour. One path for each keeps two thousand cells light. */
type ByFill = Map<string, string[]>

function group(marks: readonly Mark[], byFill: ByFill): void {
  for (const mark of marks) {
    if (mark.kind === 'line' || mark.fill === null) continue
    const path =
      mark.kind === 'disc'
        ? circlePath(mark.at.x, mark.at.y, mark.r)
        : `M${mark.points.map((point) => `${short(point.x)} ${short(point.y)}`).join('L')}Z`
    const list = byFill.get(mark.fill) ?? []
    list.push(path)
    byFill.set(mark.fill, list)
  }
}

const short = (value: number) => String(Math.round(value * 100) / 100)

function circlePath(x: number, y: number, r: number): string {
  return `M${short(x - r)} ${short(y)}a${short(r)} ${short(r)} 0 1 0 ${short(2 * r)} 0a${short(r)} ${short(r)} 0 1 0 ${short(-2 * r)} 0Z`
}

/** The inside of an SVG element, without the words. */
export function stillMap(plan: BoardPlan, outlineChanges: boolean): string {
  return atOnce(stillMapInSteps(plan, outlineChanges))
}

/** Cells between two pauses. */
const CELLS_AT_ONCE = 100

/** The same with pauses, at each of which something else may go first. */
export function* stillMapInSteps(plan: BoardPlan, outlineChanges: boolean): Generator<void, string> {
  const { frame, palette, cells } = plan
  const byFill: ByFill = new Map()
  for (const [i, cell] of cells.entries()) {
    if (i % CELLS_AT_ONCE === CELLS_AT_ONCE - 1) yield
    group(cellMarks(cell, cell.now, frame, palette), byFill)
  }
  yield
  const changed: CellPlan[] = outlineChanges ? cells.filter((cell) => cell.now !== cell.before) : []
  const parts = [
    `<rect width="${frame.width}" height="${frame.height}" fill="${palette.ground}"/>`,
    ...[...byFill].map(([fill, paths]) => `<path fill="${fill}" d="${paths.join('')}"/>`),
    marksToSvg(changed.map((cell) => changedOutline(cell, frame, palette))),
    marksToSvg(plan.seams),
    ...plan.arcs.map((arc) => marksToSvg(arc.marks)),
    ...plan.sites.map((site) => marksToSvg(siteMarks(site, site.r, frame.unit, palette))),
    ...plan.gates.map((gate) => marksToSvg(gateMarks(gate, gate.shut, palette))),
  ]
  if (plan.race !== null)
    parts.push(marksToSvg(raceGrid(plan.race, palette)), marksToSvg(raceMarks(plan.race, frame.unit, palette)))
  return parts.join('')
}
