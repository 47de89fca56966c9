/**
 * A plate of the ground’s own colour between words and the land they lie on, where no open water is left for them: cells
 * behind letters are hard to read through, whatever the halo. Pure.
 */
import type { Frame } from './frame.ts'
import type { Box } from './marks.ts'
import type { Obstacles } from './obstacles.ts'
import type { Palette } from './palette.ts'

/** How much of what lies below a plate hides: words keep their contrast on the brightest cell, and the shape of the land is still felt. */
export const PLATE_OPACITY = 0.88

/** The plate that words in this box need; null where no land lies under them. */
export function plateUnder({ x, y, width, height }: Box, { land }: Pick<Obstacles, 'land'>, { text, unit }: Frame): Box | null {
  // Letters fill less than the height of their lines.
  const rise = text * 0.22
  const ink = { x, y: y + rise, width, height: height - 1.5 * rise }
  if (land(ink) === 0) return null
  const [aside, above] = [4 * unit, 1.5 * unit]
  return { x: ink.x - aside, y: ink.y - above, width: ink.width + 2 * aside, height: ink.height + 2 * above }
}

const short = (value: number) => String(Math.round(value * 100) / 100)

export function plateSvg(plate: Box | null, palette: Palette, unit: number): string {
  if (plate === null) return ''
  const { x, y, width, height } = plate
  return `<rect class="board-plate" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="${short(3 * unit)}" fill="${palette.ground}" fill-opacity="${PLATE_OPACITY}"/>`
}
