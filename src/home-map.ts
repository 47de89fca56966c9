/** The map of the first page: the board’s own plan drawn once as SVG, without race, words or Phaser. */
import { draw } from './app/trusted.ts'
import { estimateWidth } from './board/labels.ts'
import type { PaletteName } from './board/palette.ts'
import { planBoard } from './board/plan.ts'
import { stillMap } from './board/svg-map.ts'

export function paintStillMap(host: HTMLElement, vm: Parameters<typeof planBoard>[0], palette: PaletteName): void {
  const { clientWidth: width, clientHeight: height } = host
  if (width < 40 || height < 40) return
  const dpr = Math.max(1, Math.min(3, window.devicePixelRatio || 1))
  const plan = planBoard({ ...vm, race: [], gates: [] }, { width, height, dpr, palette, measure: estimateWidth })
  draw(host, `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${stillMap(plan, false)}</svg>`)
}
