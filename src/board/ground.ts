/**
 * What lies still below the scene: land, cells, seams and the grid of the race, on whole device pixels. Each look of a
 * cell is painted once and then stamped, two thousand times; a ground that looks as it did is left alone.
 *
 * The canvas has no holes: where no graphics card draws, the page below it need not be laid under each frame of the scene.
 */
import type { BlocKey } from '../view/board-vm.ts'
import { cellCorner, cellMarks, changedOutline } from './cells.ts'
import { paintMarks } from './marks.ts'
import type { BoardPlan, CellPlan } from './plan.ts'
import { raceGrid } from './race.ts'
import { blocKeys } from './weave.ts'

/** A bloc’s sign on its land, or land alone. */
type Look = BlocKey | 'bare'

interface Stamp {
  readonly canvas: HTMLCanvasElement
  /** Device pixels that a sign may reach beyond its plot. */
  readonly margin: number
}

interface Painted {
  /** What the rest of the picture was made of. */
  readonly of: string
  readonly looks: readonly Look[]
  readonly stamps: Readonly<Record<Look, Stamp>>
}

export class Ground {
  readonly canvas = document.createElement('canvas')
  private readonly context = this.canvas.getContext('2d', { alpha: false })
  private painted: Painted | null = null

  /** Cells set apart show bare land; outlined ones a frame around them. */
  paint(plan: BoardPlan, apart: ReadonlySet<CellPlan>, outlined: readonly CellPlan[]): void {
    const { context } = this
    if (context === null) return
    const looks = plan.cells.map((cell): Look => (apart.has(cell) ? 'bare' : cell.now))
    const of = madeOf(plan, outlined)
    const { painted } = this
    if (painted?.of === of && painted.looks.join() === looks.join()) return
    this.painted = { of, looks, stamps: painted?.of === of ? painted.stamps : stampsOf(plan) }
    this.paintWhole(context, plan, outlined)
  }

  private paintWhole(context: CanvasRenderingContext2D, plan: BoardPlan, outlined: readonly CellPlan[]): void {
    const { frame, palette } = plan
    this.canvas.width = Math.round(frame.width * frame.dpr)
    this.canvas.height = Math.round(frame.height * frame.dpr)
    context.fillStyle = palette.ground
    context.fillRect(0, 0, this.canvas.width, this.canvas.height)
    plan.cells.forEach((_, i) => this.stamp(context, plan, i))
    this.paintLines(context, plan, outlined)
  }

  private stamp(context: CanvasRenderingContext2D, plan: BoardPlan, i: number): void {
    if (this.painted === null) return
    const { canvas, margin } = this.painted.stamps[this.painted.looks[i]]
    const { left, top } = cellCorner(plan.cells[i], plan.frame)
    context.drawImage(canvas, left - margin, top - margin)
  }

  private paintLines(context: CanvasRenderingContext2D, plan: BoardPlan, outlined: readonly CellPlan[]): void {
    const { frame, palette, race } = plan
    context.save()
    context.scale(frame.dpr, frame.dpr)
    paintMarks(context, outlined.map((cell) => changedOutline(cell, frame, palette)))
    paintMarks(context, plan.seams)
    if (race !== null) paintMarks(context, raceGrid(race, palette))
    context.restore()
  }
}

/** Everything but what stands in the cells. */
function madeOf({ frame, palette, race }: BoardPlan, outlined: readonly CellPlan[]): string {
  const { width, height, dpr, cell, map } = frame
  return JSON.stringify([width, height, dpr, cell, map, palette.name, race === null ? null : raceGrid(race, palette), outlined.map(({ x, y }) => [x, y])])
}

/** Each look, painted once: all plots lie alike on device pixels. */
function stampsOf(plan: BoardPlan): Record<Look, Stamp> {
  const { frame, palette } = plan
  const margin = 2
  const size = Math.ceil(frame.cell * frame.dpr) + 2 * margin
  const first = plan.cells[0] ?? { x: 0, y: 0 }
  const corner = cellCorner(first, frame)
  const paint = (look: Look): Stamp => {
    const canvas = document.createElement('canvas')
    canvas.width = size
    canvas.height = size
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context !== null) {
      context.setTransform(frame.dpr, 0, 0, frame.dpr, margin - corner.left, margin - corner.top)
      const marks = cellMarks(first, look === 'bare' ? 'row' : look, frame, palette)
      paintMarks(context, look === 'bare' ? marks.slice(0, 1) : marks)
    }
    return { canvas, margin }
  }
  return Object.fromEntries([...blocKeys, 'bare' as const].map((look) => [look, paint(look)])) as Record<Look, Stamp>
}
