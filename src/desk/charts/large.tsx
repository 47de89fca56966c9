/** One chart, large: what it shows in a sentence, the plot, its table, its sources, and what can be taken away. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { Charts } from '../../app/charts.ts'
import type { ChartVm } from '../../view/charts/chart-vm.ts'
import { canBeLog } from '../../view/charts/layout.ts'
import { useApp } from '../shared/app-context.ts'
import { useFrames } from '../shared/steps.ts'
import { AskWhy } from './ask-why.tsx'
import { Compare } from './compare.tsx'
import { Plot } from './plot.tsx'
import { Sources } from './sources.tsx'
import { ChartTable } from './table.tsx'
import { Take } from './take.tsx'
import { useFull } from './use-full.ts'

interface Props {
  readonly charts: Charts
  readonly vm: ChartVm
}

export function LargeChart({ charts, vm }: Props) {
  const app = useApp()
  const { texts } = charts
  const { words } = texts
  const figure = useRef<HTMLElement>(null)
  const picture = useRef<SVGSVGElement>(null)
  const { full, toggle } = useFull(figure)
  const [record, setRecord] = useState(true)
  const [log, setLog] = useState(false)
  const logs = canBeLog(vm)
  const published = vm.lines.some((line) => line.points.length > 0)
  const sentences = [...new Set(vm.lines.map((line) => line.sentence))]
  return (
    <>
      <figure ref={figure} class="large" data-full={full ? 'yes' : undefined}>
        <figcaption class="large-head">
          <h1 class="charts-title" tabIndex={-1}>{vm.title}</h1>
          <p class="small">{vm.unit.name}</p>
        </figcaption>
        <Plot vm={vm} texts={texts} log={log && logs} record={record} picture={picture} ask={(at) => <AskWhy vm={vm} at={at} words={words} />} />
        <div class="large-tools">
          <label class="tick"><input type="checkbox" checked={record} onChange={() => setRecord(!record)} /> {words.record}</label>
          {logs && <label class="tick"><input type="checkbox" checked={log} onChange={() => setLog(!log)} /> {words.log}</label>}
          <Take vm={vm} words={words} picture={picture} title={app.screens.head().title} />
          <button type="button" class="button slim" aria-pressed={full} onClick={toggle}>{full ? words.leaveFull : words.fullScreen}</button>
        </div>
        <ul class="large-key small quiet">
          {record && <li>{words.recordKey}</li>}
          {record && published && <li>{words.publishedKey}</li>}
          {vm.marks.length > 0 && <li>{words.decisionKey}</li>}
        </ul>
      </figure>
      <Below>
        <section class="large-words" aria-labelledby="chart-about">
          <h2 id="chart-about" class="title">{words.about}</h2>
          {vm.summary.map((sentence) => <p key={sentence}>{sentence}</p>)}
          {sentences.map((sentence) => <p key={sentence} class="small">{sentence}</p>)}
          <p class="small quiet">{words.honest}</p>
        </section>
        <Compare charts={charts} vm={vm} />
        <Sources vm={vm} texts={texts} />
        <ChartTable vm={vm} words={words} />
      </Below>
    </>
  )
}

/** Frames before what stands under the chart: one for its head, one for the drawing. */
const FRAMES = 2

/** What stands under the chart comes after it, so that opening a chart is three short pieces of work and not a long one. */
function Below({ children }: { readonly children: ComponentChildren }) {
  const come = useFrames(FRAMES) === FRAMES
  return <div class="charts-paper" data-surface="paper">{come && children}</div>
}
