/** A chart at the size of a stamp: the lines, the record behind them, the newest values and what changed. */
import { useMemo } from 'preact/hooks'
import type { ThumbnailVm } from '../../view/charts/chart-vm.ts'
import { pathOf, scaleOf } from '../../view/charts/layout.ts'
import { DASHES, LineSample, markPath } from './line-mark.tsx'

const WIDTH = 240
const HEIGHT = 76
const PAD = 7

export function Thumbnail({ vm }: { readonly vm: ThumbnailVm }) {
  // Drawn once: the same game gives the same thumbnail.
  return useMemo(() => <Stamp vm={vm} />, [vm])
}

function Stamp({ vm }: { readonly vm: ThumbnailVm }) {
  const { chart } = vm
  const last = chart.quarters.length - 1
  const values = chart.lines.flatMap((line) => [...line.values, ...line.record].filter((v) => v !== null))
  const { part } = scaleOf(values, false)
  const x = (at: number): number => PAD + (last === 0 ? 0 : (at / last) * (WIDTH - 2 * PAD))
  const y = (v: number): number => HEIGHT - PAD - part(v) * (HEIGHT - 2 * PAD)
  return (
    <a class="thumb" href={`#/charts/${chart.id}`} data-chart={chart.id}>
      <span class="thumb-head"><span class="label">{chart.title}</span><span class="small quiet">{chart.unit.name}</span></span>
      <svg class="thumb-plot" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {chart.start > 0 && <path class="plot-begin" d={`M${x(chart.start)} 2V${HEIGHT - 2}`} />}
        {chart.lines.map((line) => <path key={line.id} class="plot-record" d={pathOf(line.record, x, y)} stroke-dasharray={DASHES[line.dash]} />)}
        {chart.lines.map((line) => {
          const end = line.values[last]
          return (
            <g key={line.id} class={line.who}>
              <path class="plot-line" d={pathOf(line.values, x, y)} stroke-dasharray={DASHES[line.dash]} />
              {end !== null && <path class="plot-mark" data-hollow={line.hollow ? 'yes' : undefined} d={markPath(line.who, x(last), y(end), 4)} />}
            </g>
          )
        })}
      </svg>
      <span class="thumb-ends">
        {vm.ends.map((end) => (
          <span key={end.short} class="thumb-end small">
            <LineSample who={end.who} dash={end.dash} hollow={end.hollow} />
            <span class="thumb-name">{end.short} </span><strong>{end.text}</strong>{end.change !== '' && <span class="quiet"> {end.change}</span>}
          </span>
        ))}
      </span>
    </a>
  )
}
