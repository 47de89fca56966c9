/** One cell of the weave: a plot of land with the sign of the bloc on it. */
import type { BlocKey } from '../view/board/board-vm.ts'
import type { Frame } from './frame.ts'
import type { Mark } from './marks.ts'
import type { Palette } from './palette.ts'

interface Spot {
  readonly x: number
  readonly y: number
}

function rectangle(left: number, top: number, side: number, fill: string): Mark {
  return {
    kind: 'area',
    fill,
    points: [
      { x: left, y: top },
      { x: left + side, y: top },
      { x: left + side, y: top + side },
      { x: left, y: top + side },
    ],
  }
}

/** Device pixels between two cells. */
export function gapPixels({ cell, dpr }: Frame): number {
  return Math.max(1, Math.round(cell * 0.15 * dpr))
}

/** Side of a plot in device pixels. */
export function plotPixels(frame: Frame): number {
  return Math.max(1, Math.floor(frame.cell * frame.dpr) - gapPixels(frame))
}

/** Side of the plot, and its top left corner on whole device pixels. */
function plot(at: Spot, frame: Frame): { left: number; top: number; side: number } {
  const { dpr } = frame
  const side = plotPixels(frame) / dpr
  const snap = (value: number) => Math.round((value - side / 2) * dpr) / dpr
  return { left: snap(at.x), top: snap(at.y), side }
}

/** The corner of a cell’s plot in device pixels. */
export function cellCorner(at: Spot, frame: Frame): { readonly left: number; readonly top: number } {
  const { left, top } = plot(at, frame)
  return { left: Math.round(left * frame.dpr), top: Math.round(top * frame.dpr) }
}

export function cellMarks(at: Spot, bloc: BlocKey, frame: Frame, palette: Palette): Mark[] {
  const { left, top, side } = plot(at, frame)
  if (bloc === 'us') return [rectangle(left, top, side, palette.fill.us)]
  const centre = { x: left + side / 2, y: top + side / 2 }
  const land = rectangle(left, top, side, palette.land)
  if (bloc === 'row')
    return [land, { kind: 'disc', at: centre, r: Math.max(0.9, side * 0.21), fill: palette.name === 'ink' ? palette.fill.row : palette.mark.row }]
  const pixels = Math.round(side * frame.dpr)
  if (pixels <= 9) return [land, { kind: 'area', fill: palette.fill.cn, points: stairs(left, top, pixels, frame.dpr) }]
  const half = side / 2 + side * 0.06
  return [
    land,
    {
      kind: 'area',
      fill: palette.fill.cn,
      points: [
        { x: centre.x, y: centre.y - half },
        { x: centre.x + half, y: centre.y },
        { x: centre.x, y: centre.y + half },
        { x: centre.x - half, y: centre.y },
      ],
    },
  ]
}

/** A diamond of whole pixels: smoothed ones of this size look like dots. */
function stairs(left: number, top: number, pixels: number, dpr: number): Spot[] {
  const right: Spot[] = []
  const leftSide: Spot[] = []
  for (let row = 0; row < pixels; row++) {
    const near = Math.min(row, pixels - 1 - row)
    const width = pixels % 2 === 0 ? 2 * (near + 1) : 2 * near + 1
    const from = left + (pixels - width) / 2 / dpr
    for (const y of [top + row / dpr, top + (row + 1) / dpr]) {
      right.push({ x: from + width / dpr, y })
      leftSide.push({ x: from, y })
    }
  }
  return [...right, ...leftSide.reverse()]
}

export function changedOutline(at: Spot, frame: Frame, palette: Palette): Mark {
  const { left, top, side } = plot(at, frame)
  const width = Math.max(1, side * 0.16)
  const mark = rectangle(left - width / 2, top - width / 2, side + width, palette.text)
  return { ...mark, fill: null, stroke: palette.text, width } as Mark
}
