/**
 * What lies still under everything in the scene: land, cells, seams and the grid of the race, on whole device pixels.
 * Each look of a cell is painted once and then stamped, two thousand times; a ground that looks as it did is left alone.
 *
 * It is the lowest picture of the scene, and not a canvas of its own below it: the scene then has no holes, and where no
 * graphics card draws, one layer as large as the board is laid into each frame instead of two, and nothing shines through.
 */
import Phaser from 'phaser'
import type { BlocKey } from '../view/board/board-vm.ts'
import { cellCorner, cellMarks, changedOutline } from './cells.ts'
import { paintMarks } from './marks.ts'
import type { BoardPlan, CellPlan } from './plan.ts'
import { raceGrid } from './race.ts'
import { addCanvas, paintNow } from './scene-textures.ts'
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

/** A part of the ground from one edge to the other, with a texture of its own: a large one takes the main thread long to hand over. */
export interface Band {
  readonly key: string
  /** Device pixels. */
  readonly top: number
}

interface Sheet extends Band {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
}

/** Cells that are stamped, or outlined, before inputs may come first. */
const AT_ONCE = 250

/** Device pixels of a band, at most. */
const BAND = 250_000

/** One ground, as textures that are kept from picture to picture. */
export class Ground {
  private readonly scene: Phaser.Scene
  private readonly name: string
  private sheets: readonly Sheet[] = []
  private painted: Painted | null = null

  constructor(scene: Phaser.Scene, name: string) {
    this.scene = scene
    this.name = name
  }

  get bands(): readonly Band[] {
    return this.sheets
  }

  /** Cells set apart show bare land; outlined ones a frame around them. */
  *paint(plan: BoardPlan, apart: ReadonlySet<CellPlan>, outlined: readonly CellPlan[]): Generator<void, void> {
    const { painted } = this
    const looks = plan.cells.map((cell): Look => (apart.has(cell) ? 'bare' : cell.now))
    const of = madeOf(plan, outlined)
    if (painted?.of === of && painted.looks.join() === looks.join()) return
    // Until it is whole it is no ground that could be kept.
    this.painted = null
    this.cover(plan)
    const stamps = painted?.of === of ? painted.stamps : stampsOf(plan)
    yield
    for (const sheet of this.sheets) yield* this.paintSheet(sheet, plan, looks, stamps, outlined)
    this.painted = { of, looks, stamps }
  }

  /** As many sheets as cover the board. */
  private cover({ frame }: BoardPlan): void {
    const [width, height] = [Math.round(frame.width * frame.dpr), Math.round(frame.height * frame.dpr)]
    const rows = Math.ceil(height / Math.ceil((width * height) / BAND))
    const tops = Array.from({ length: Math.ceil(height / rows) }, (_, i) => i * rows)
    for (const { key } of this.sheets.slice(tops.length)) this.scene.textures.remove(key)
    this.sheets = tops.map((top, i): Sheet => {
      const canvas = this.sheets.at(i)?.canvas ?? document.createElement('canvas')
      canvas.width = width
      canvas.height = Math.min(rows, height - top)
      // Painted by the processor: two thousand stamps are more to tell a graphics card than they are to do.
      const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
      if (context === null) throw new Error('The ground of the board cannot be painted.')
      return { key: `${this.name}-${i}`, top, canvas, context }
    })
  }

  private *paintSheet(sheet: Sheet, plan: BoardPlan, looks: readonly Look[], stamps: Painted['stamps'], outlined: readonly CellPlan[]): Generator<void, void> {
    const { frame, palette, race } = plan
    const { canvas, context, key, top } = sheet
    context.fillStyle = palette.ground
    context.fillRect(0, 0, canvas.width, canvas.height)
    // What reaches into the sheet from above or below is in it too.
    const reach = (frame.cell + 2) * frame.dpr + 4
    const inside = (cell: CellPlan) => cell.y * frame.dpr > top - reach && cell.y * frame.dpr < top + canvas.height + reach
    let stamped = 0
    for (const [i, cell] of plan.cells.entries()) {
      if (!inside(cell)) continue
      const { canvas: stamp, margin } = stamps[looks[i]]
      const corner = cellCorner(cell, frame)
      context.drawImage(stamp, corner.left - margin, corner.top - margin - top)
      if (++stamped % AT_ONCE > 0) continue
      paintNow(context)
      yield
    }
    context.setTransform(frame.dpr, 0, 0, frame.dpr, 0, -top)
    const marks = [...outlined.filter(inside).map((cell) => changedOutline(cell, frame, palette)), ...plan.seams, ...(race === null ? [] : raceGrid(race, palette))]
    for (let i = 0; i < marks.length; i += AT_ONCE) {
      paintNow(context)
      yield
      paintMarks(context, marks.slice(i, i + AT_ONCE))
    }
    paintNow(context)
    yield
    const { textures } = this.scene
    if (textures.exists(key)) textures.remove(key)
    // Never scaled, so the nearest pixel is the right one, and the cheapest to find.
    addCanvas(this.scene, key, canvas)?.setFilter(Phaser.Textures.FilterMode.NEAREST)
    yield
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
