/** The map of the first page: the board’s own plan drawn once as SVG, without race, words or Phaser. */
import { draw } from './app/browser/trusted.ts'
import { estimateWidth } from './board/text-lines.ts'
import type { PaletteName } from './board/palette.ts'
import { planInSteps } from './board/plan.ts'
import { inSlices } from './app/work/slices.ts'
import { stillMapInSteps } from './board/svg-map.ts'

type BoardVm = Parameters<typeof planInSteps>[0]

export function paintStillMap(host: HTMLElement, vm: BoardVm, palette: PaletteName): () => void {
  return inSlices(paint(host, vm, palette))
}

function* paint(host: HTMLElement, vm: BoardVm, palette: PaletteName): Generator<void, void> {
  const { clientWidth: width, clientHeight: height } = host
  if (width < 40 || height < 40) return
  const dpr = Math.max(1, Math.min(3, window.devicePixelRatio || 1))
  const plan = yield* planInSteps({ ...vm, race: [], gates: [] }, { width, height, dpr, palette, measure: estimateWidth })
  yield
  const markup = yield* stillMapInSteps(plan, false)
  yield
  draw(host, `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${markup}</svg>`)
}
