/** One series drawn: the model as a line, published values as dots on their ranges, crosses where the model lies outside. */
import { useMemo } from 'preact/hooks'
import { drawSeries } from '../../view/model/picture.ts'
import type { SeriesVm } from '../../view/model/model-vm.ts'
import { useSigns } from '../shared/app-context.ts'

interface Props {
  readonly vm: SeriesVm
  readonly width: number
  readonly height: number
}

export function Picture({ vm, width, height }: Props) {
  const { decimal } = useSigns()
  const drawn = useMemo(() => drawSeries(vm.plot, { width, height }, decimal), [vm, width, height, decimal])
  return (
    <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${vm.title}. ${vm.summary}`}>
      {drawn.levels.map((level) => (
        <g key={level.label}>
          <path class="picture-level" d={`M${drawn.left} ${level.y}H${drawn.right}`} />
          <text x={drawn.left - 6} y={level.y + 4} text-anchor="end">{level.label}</text>
        </g>
      ))}
      {drawn.years.map((year) => (
        <g key={year.label}>
          <path class="picture-level" d={`M${year.x} ${drawn.bottom}v5`} />
          <text x={year.x} y={drawn.bottom + 17} text-anchor="start">{year.label}</text>
        </g>
      ))}
      {drawn.points.map((p) => <path key={p.x} class="picture-range" d={`M${p.x} ${p.low}V${p.high}M${p.x - 3} ${p.high}h6M${p.x - 3} ${p.low}h6`} />)}
      <path class="picture-line" d={drawn.line} />
      {drawn.points.map((p) => <circle key={p.x} class={p.unseen ? 'picture-point unseen-point' : 'picture-point'} cx={p.x} cy={p.y} r="3.6" />)}
      {drawn.points.filter((p) => !p.inside).map((p) => <path key={p.x} class="picture-miss" d={`M${p.x - 4} ${p.modelY - 4}l8 8m0-8l-8 8`} />)}
    </svg>
  )
}
