/** A small line chart of a few series over the turns of a game, with the first and last values written out. */
import { useSigns } from '../shared/app-context.ts'
import type { EndingChartVm } from '../../view/desk-vm.ts'
import './line-chart.css'

const WIDTH = 320
const HEIGHT = 96
const PAD = 6

interface Props {
  readonly vm: EndingChartVm
  readonly quarters: readonly string[]
}

export function LineChart({ vm, quarters }: Props) {
  const { colon } = useSigns()
  const all = vm.lines.flatMap((line) => line.values)
  const low = vm.from ?? Math.min(...all)
  const high = vm.to ?? Math.max(...all)
  const x = (i: number, n: number) => PAD + (n < 2 ? 0 : (i / (n - 1)) * (WIDTH - 2 * PAD))
  const y = (value: number) => HEIGHT - PAD - (high === low ? 0.5 : (value - low) / (high - low)) * (HEIGHT - 2 * PAD)
  return (
    <figure class="chart">
      <figcaption class="chart-title"><span class="label">{vm.title}</span><span class="small">{vm.unit}</span></figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" class="chart-plot" aria-hidden="true">
        {vm.from !== undefined && <path d={`M${PAD} ${HEIGHT - PAD}H${WIDTH - PAD}`} class="chart-axis" vector-effect="non-scaling-stroke" />}
        {vm.lines.map((line) => (
          <polyline key={line.id} class={`chart-line ${line.who}`} vector-effect="non-scaling-stroke"
            points={line.values.map((value, i) => `${x(i, line.values.length).toFixed(1)},${y(value).toFixed(1)}`).join(' ')} />
        ))}
      </svg>
      <p class="chart-ends small" aria-hidden="true"><span>{quarters[0]}</span><span>{quarters[quarters.length - 1]}</span></p>
      <ul class="chart-lines small">
        {vm.lines.map((line) => (
          <li key={line.id}><span class={`chart-key ${line.who}`} aria-hidden="true" />{line.name}{colon}<span class="chart-course">{line.firstText} → <strong>{line.lastText}</strong></span></li>
        ))}
      </ul>
    </figure>
  )
}
