/** A QR code, made here: each part in the alphabet that takes the least room. */
import qrcode from 'qrcode-generator'
import type { QrPart } from '../../app/share/share-desk.ts'

/** White around the code, in modules, as the standard asks. */
export const QUIET = 4
/** From this version on (57 modules a side) projectors and old cameras have trouble. */
export const DENSE = 11

export interface QrGrid {
  readonly size: number
  readonly version: number
  readonly dark: (row: number, column: number) => boolean
}

/** Null where it is too much for any code. */
export function qrGrid(parts: readonly QrPart[]): QrGrid | null {
  try {
    const code = qrcode(0, 'M')
    for (const { text, as } of parts) code.addData(text, as)
    code.make()
    const size = code.getModuleCount()
    return { size, version: (size - 17) / 4, dark: (row, column) => code.isDark(row, column) }
  } catch {
    return null
  }
}

/** The dark modules as one path, row by row. */
function qrPath({ size, dark }: QrGrid): string {
  const path: string[] = []
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!dark(row, column)) continue
      const from = column
      while (column + 1 < size && dark(row, column + 1)) column++
      path.push(`M${from} ${row}h${column - from + 1}v1h${from - column - 1}z`)
    }
  }
  return path.join('')
}

export function QrPicture({ grid, label }: { readonly grid: QrGrid; readonly label: string }) {
  const side = grid.size + 2 * QUIET
  return (
    <svg class="qr" viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-light" x={-QUIET} y={-QUIET} width={side} height={side} />
      <path class="qr-dark" d={qrPath(grid)} />
    </svg>
  )
}

/** Draws it on a canvas, the quiet border included. */
export function paintQr(context: CanvasRenderingContext2D, grid: QrGrid, x: number, y: number, side: number): void {
  const module = Math.max(1, Math.floor(side / (grid.size + 2 * QUIET)))
  const whole = module * (grid.size + 2 * QUIET)
  const left = Math.round(x + (side - whole) / 2)
  const top = Math.round(y + (side - whole) / 2)
  const ink = getComputedStyle(document.documentElement)
  context.fillStyle = ink.getPropertyValue('--qr-light')
  context.fillRect(left, top, whole, whole)
  context.fillStyle = ink.getPropertyValue('--qr-dark')
  for (let row = 0; row < grid.size; row++) {
    for (let column = 0; column < grid.size; column++) {
      if (grid.dark(row, column)) context.fillRect(left + (column + QUIET) * module, top + (row + QUIET) * module, module, module)
    }
  }
}
