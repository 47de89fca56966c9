/**
 * What both renderers know how to draw: lines, filled outlines and discs, with colours decided. The canvas that
 * becomes a Phaser texture and the SVG still map are painted from the same list, so they cannot drift apart.
 */
import type { Point } from './curve.ts'

export type Mark =
  | {
      readonly kind: 'line'
      readonly points: readonly Point[]
      readonly colour: string
      readonly width: number
      readonly dash?: readonly number[]
      readonly cap?: 'butt' | 'round' | 'square'
    }
  | {
      readonly kind: 'area'
      readonly points: readonly Point[]
      readonly fill: string | null
      readonly stroke?: string
      readonly width?: number
    }
  | {
      readonly kind: 'disc'
      readonly at: Point
      readonly r: number
      readonly fill: string | null
      readonly stroke?: string
      readonly width?: number
    }

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The smallest box around some marks, strokes included. */
export function boundsOf(marks: readonly Mark[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  const add = (x: number, y: number, by: number) => {
    left = Math.min(left, x - by)
    right = Math.max(right, x + by)
    top = Math.min(top, y - by)
    bottom = Math.max(bottom, y + by)
  }
  for (const mark of marks) {
    if (mark.kind === 'disc') add(mark.at.x, mark.at.y, mark.r + (mark.width ?? 0) / 2)
    else for (const point of mark.points) add(point.x, point.y, mark.width ?? 0)
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: left, y: top, width: right - left, height: bottom - top }
}

export function paintMarks(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const mark of marks) {
    context.beginPath()
    if (mark.kind === 'disc') context.arc(mark.at.x, mark.at.y, mark.r, 0, 7)
    else {
      mark.points.forEach((point, i) => (i === 0 ? context.moveTo(point.x, point.y) : context.lineTo(point.x, point.y)))
      if (mark.kind === 'area') context.closePath()
    }
    if (mark.kind === 'line') {
      context.strokeStyle = mark.colour
      context.lineWidth = mark.width
      context.lineCap = mark.cap ?? 'butt'
      context.lineJoin = 'round'
      context.setLineDash([...(mark.dash ?? [])])
      context.stroke()
      continue
    }
    if (mark.fill !== null) {
      context.fillStyle = mark.fill
      context.fill()
    }
    if (mark.stroke !== undefined) {
      context.strokeStyle = mark.stroke
      context.lineWidth = mark.width ?? 1
      context.lineJoin = 'miter'
      context.setLineDash([])
      context.stroke()
    }
  }
}

const short = (value: number) => String(Math.round(value * 100) / 100)

function pathOf(points: readonly Point[], closed: boolean): string {
  return points.map((point, i) => `${i === 0 ? 'M' : 'L'}${short(point.x)} ${short(point.y)}`).join('') + (closed ? 'Z' : '')
}

export function marksToSvg(marks: readonly Mark[]): string {
  return marks
    .map((mark) => {
      if (mark.kind === 'line') {
        const dash = mark.dash === undefined ? '' : ` stroke-dasharray="${mark.dash.join(' ')}"`
        const cap = mark.cap === undefined ? '' : ` stroke-linecap="${mark.cap}"`
        return `<path d="${pathOf(mark.points, false)}" fill="none" stroke="${mark.colour}" stroke-width="${short(mark.width)}" stroke-linejoin="round"${dash}${cap}/>`
      }
      const stroke = mark.stroke === undefined ? '' : ` stroke="${mark.stroke}" stroke-width="${short(mark.width ?? 1)}"`
      const fill = mark.fill ?? 'none'
      if (mark.kind === 'disc')
        return `<circle cx="${short(mark.at.x)}" cy="${short(mark.at.y)}" r="${short(mark.r)}" fill="${fill}"${stroke}/>`
      return `<path d="${pathOf(mark.points, true)}" fill="${fill}"${stroke}/>`
    })
    .join('')
}

/** The sign of a bloc: square, diamond, dot. `size` is the side of the square; the others weigh as much. */
export function signOf(bloc: 'us' | 'cn' | 'row', at: Point, size: number, fill: string | null, stroke?: string, width?: number): Mark {
  const half = size / 2
  if (bloc === 'row') return { kind: 'disc', at, r: half, fill, stroke, width }
  const corner = bloc === 'us' ? half : half * 1.33
  const points =
    bloc === 'us'
      ? [
          { x: at.x - corner, y: at.y - corner },
          { x: at.x + corner, y: at.y - corner },
          { x: at.x + corner, y: at.y + corner },
          { x: at.x - corner, y: at.y + corner },
        ]
      : [
          { x: at.x, y: at.y - corner },
          { x: at.x + corner, y: at.y },
          { x: at.x, y: at.y + corner },
          { x: at.x - corner, y: at.y },
        ]
  return { kind: 'area', points, fill, stroke, width }
}
