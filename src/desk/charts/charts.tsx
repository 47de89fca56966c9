/** The charts of a game: all of them as thumbnails with a list of every series, or one of them large. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Charts } from '../../app/charts.ts'
import { fill } from '../../view/interface-texts.ts'
import type { TopicId } from '../../view/charts/topics.ts'
import { afterFrame, beforePaint } from '../../app/work/after-frame.ts'
import { useApp } from '../shared/app-context.ts'
import { BackIcon } from '../shared/icons.tsx'
import { useFrames } from '../shared/steps.ts'
import { ShareButton } from '../share/share-button.tsx'
import { LargeChart } from './large.tsx'
import { Picker } from './picker.tsx'
import { Thumbnail } from './thumbnail.tsx'
import './charts.css'
import './plot.css'

interface Props {
  readonly charts: Charts
  readonly series: readonly string[]
}

export function ChartsPage({ charts, series }: Props) {
  const app = useApp()
  const { words } = charts.texts
  const [topic, setTopic] = useState<TopicId>('common')
  const chart = series.length === 0 ? null : charts.chart(series)
  const view = chart === null ? 'all' : 'one'
  const leftRef = useRef<string | null>(null)
  const page = useRef<HTMLElement>(null)
  // Each view starts at its heading; who comes back to the thumbnails is at the one that was opened. The page is laid out for
  // that, so it is done with the frame, which lays it out anyway, and not in the same piece of work as the rendering.
  useLayoutEffect(() => beforePaint(() => {
    const back = view === 'all' && leftRef.current !== null ? page.current?.querySelector<HTMLElement>(`[data-chart="${leftRef.current}"]`) : null
    if (back) return back.focus()
    page.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }), [view])
  useLayoutEffect(() => {
    if (chart) leftRef.current = chart.id
  }, [chart])
  return (
    <main ref={page} class="charts">
      <p class="charts-ways">
        <button type="button" class="button slim" data-shortcut="back" onClick={() => app.game()}><BackIcon /> {words.close}</button>
        {chart && <a class="button slim" href="#/charts">{words.all}</a>}
        {chart && <ShareButton className="button slim" view={{ page: 'charts', chart: chart.lines.map((line) => line.id).join(',') }} />}
      </p>
      {chart
        ? <LargeChart key={chart.lines[0].id} charts={charts} vm={chart} />
        : <AllCharts charts={charts} topic={topic} onTopic={setTopic} unknown={series.length > 0} />}
    </main>
  )
}

interface AllProps {
  readonly charts: Charts
  readonly topic: TopicId
  readonly onTopic: (topic: TopicId) => void
  /** A series was asked for that does not exist. */
  readonly unknown: boolean
}

function AllCharts({ charts, topic, onTopic, unknown }: AllProps) {
  const { words, topics } = charts.texts
  // The topic whose thumbnails have all been drawn: they stay until those of another, which were asked for, have been too.
  const [drawn, setDrawn] = useState<TopicId | null>(null)
  // The heading stands a frame before what is below it, where that has to be drawn first.
  const [wait] = useState(() => (charts.built(topic) > 0 ? 0 : 1))
  const headed = useFrames(wait) >= wait
  const { quarters, start } = charts.span()
  return (
    <>
      <header class="charts-head">
        <h1 class="charts-title" tabIndex={-1}>{words.heading}</h1>
        <p class="small">{unknown ? words.unknown : fill(words.lead, { start: quarters[start], end: quarters[quarters.length - 1] })}</p>
      </header>
      {headed && (
        <div class="charts-topics" role="group" aria-label={words.topic}>
          {Object.entries(topics).map(([id, name]) => (
            <button key={id} type="button" class="topic" aria-pressed={id === topic} onClick={() => onTopic(id as TopicId)}>{name}</button>
          ))}
        </div>
      )}
      {headed && [...new Set([drawn ?? topic, topic])].map((id) => (
        <Thumbnails key={id} charts={charts} topic={id} name={topics[id]} hidden={drawn !== null && id !== drawn} onDrawn={setDrawn} />
      ))}
      {/* Below the first thumbnails, and after them: the page answers in between. */}
      {drawn !== null && (
        <section class="charts-paper" data-surface="paper" aria-labelledby="charts-every">
          <h2 id="charts-every" class="title">{words.every}</h2>
          <Picker charts={charts} list={charts.list} row={(s) => <a href={`#/charts/${s.id}`} data-chart={s.id}>{s.name}</a>} />
        </section>
      )}
    </>
  )
}

/** Thumbnails drawn in one go. The first is drawn alone: what draws it has never run before. */
const AT_ONCE = 2

interface ThumbnailsProps {
  readonly charts: Charts
  readonly topic: TopicId
  readonly name: string
  readonly hidden: boolean
  /** All of them have been. */
  readonly onDrawn: (topic: TopicId) => void
}

/** A few with each frame: a slow machine paints, and stays ready for the next key, in between. */
function Thumbnails({ charts, topic, name, hidden, onDrawn }: ThumbnailsProps) {
  const count = charts.count(topic)
  const [drawn, setDrawn] = useState(() => charts.built(topic))
  useLayoutEffect(() => afterFrame(() => {
    if (drawn < count) setDrawn(drawn === 0 ? 1 : drawn + AT_ONCE)
    else onDrawn(topic)
  }), [drawn, count, topic, onDrawn])
  return <ul class="thumbs" aria-label={name} hidden={hidden}>{charts.thumbnails(topic, drawn).map((vm) => <li key={vm.id}><Thumbnail vm={vm} /></li>)}</ul>
}
