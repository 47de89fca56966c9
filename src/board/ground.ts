/**
 * What lies still under everything in the scene: land, cells, seams and the grid of the race, on whole device pixels.
 * Each look of a cell is painted once and then stamped, two thousand times; a ground that looks as it did is left alone.
 *
 * It is the lowest picture of the scene, and not a canvas of its own below it: the scene then has no holes, and where no
 * graphics card draws, one layer as large as the board is laid into each frame instead of two, and nothing shines through.
 */
import Phaser from 'phaser'
import type { BlocKey } from '../view/board-vm.ts'
import { cellCorner, cellMarks, changedOutline } from './cells.ts'
import { paintMarks } from './marks.ts'
import type { BoardPlan, CellPlan } from './plan.ts'
import { raceGrid } from './race.ts'
import { addCanvas } from './scene-textures.ts'
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

/** Cells that are stamped before inputs may come first. */
const AT_ONCE = 300

/** One ground, as a texture that is kept from picture to picture. */
export class Ground {
  readonly key: string
  private readonly scene: Phaser.Scene
  private readonly canvas = document.createElement('canvas')
  // Painted by the processor: two thousand stamps are more to tell a graphics card than they are to do.
  private readonly context = this.canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  private painted: Painted | null = null

  constructor(scene: Phaser.Scene, key: string) {
    this.scene = scene
    this.key = key
  }

  /** Cells set apart show bare land; outlined ones a frame around them. */
  *paint(plan: BoardPlan, apart: ReadonlySet<CellPlan>, outlined: readonly CellPlan[]): Generator<void, void> {
    const { context, painted } = this
    if (context === null) return
    const looks = plan.cells.map((cell): Look => (apart.has(cell) ? 'bare' : cell.now))
    const of = madeOf(plan, outlined)
    if (painted?.of === of && painted.looks.join() === looks.join()) return
    // Until it is whole it is no ground that could be kept.
    this.painted = null
    const stamps = painted?.of === of ? painted.stamps : stampsOf(plan)
    yield* this.paintWhole(context, plan, looks, stamps, outlined)
    this.painted = { of, looks, stamps }
    const { textures } = this.scene
    if (textures.exists(this.key)) textures.remove(this.key)
    // Never scaled, so the nearest pixel is the right one, and the cheapest to find.
    addCanvas(this.scene, this.key, this.canvas)?.setFilter(Phaser.Textures.FilterMode.NEAREST)
  }

  private *paintWhole(context: CanvasRenderingContext2D, plan: BoardPlan, looks: readonly Look[], stamps: Painted['stamps'], outlined: readonly CellPlan[]): Generator<void, void> {
    const { frame, palette, race } = plan
    this.canvas.width = Math.round(frame.width * frame.dpr)
    this.canvas.height = Math.round(frame.height * frame.dpr)
    context.fillStyle = palette.ground
    context.fillRect(0, 0, this.canvas.width, this.canvas.height)
    for (const [i, cell] of plan.cells.entries()) {
      if (i % AT_ONCE === 0) yield
      const { canvas, margin } = stamps[looks[i]]
      const { left, top } = cellCorner(cell, frame)
      context.drawImage(canvas, left - margin, top - margin)
    }
    yield
    context.scale(frame.dpr, frame.dpr)
    paintMarks(context, outlined.map((cell) => changedOutline(cell, frame, palette)))
    paintMarks(context, plan.seams)
    if (race !== null) paintMarks(context, raceGrid(race, palette))
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
