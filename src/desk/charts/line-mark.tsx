/** The look of a line: colour by side, mark by side, dash by line, so that no two are told apart by colour alone. */
import type { Who } from '../../view/charts/series-names.ts'

export const DASHES = ['none', '9 4', '2 3.5', '7 3 1.5 3'] as const

/** A mark around a point: square for the United States, diamond for China, dot for the rest. */
export function markPath(who: Who, x: number, y: number, size: number): string {
  const at = (v: number): string => String(Math.round(v * 10) / 10)
  if (who === 'us') return `M${at(x - size)} ${at(y - size)}h${at(size * 2)}v${at(size * 2)}h${at(-size * 2)}Z`
  const d = size * 1.35
  if (who === 'cn') return `M${at(x)} ${at(y - d)}L${at(x + d)} ${at(y)}L${at(x)} ${at(y + d)}L${at(x - d)} ${at(y)}Z`
  return `M${at(x - size)} ${at(y)}a${at(size)} ${at(size)} 0 1 0 ${at(size * 2)} 0a${at(size)} ${at(size)} 0 1 0 ${at(-size * 2)} 0Z`
}

interface SampleProps {
  readonly who: Who
  readonly dash: number
  readonly hollow: boolean
}

/** A piece of the line, for where it is named away from the chart. */
export function LineSample({ who, dash, hollow }: SampleProps) {
  return (
    <svg class={`line-sample ${who}`} viewBox="0 0 36 12" width="2.25rem" height="0.75rem" aria-hidden="true">
      <path class="plot-line" d="M0 6H36" stroke-dasharray={DASHES[dash]} />
      <path class="plot-mark" data-hollow={hollow ? 'yes' : undefined} d={markPath(who, 18, 6, 3.5)} />
    </svg>
  )
}
