/** The parts of the desk in the states they can be in, each with the game it needs. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { App } from '../../src/app/app.ts'
import type { Charts } from '../../src/app/charts.ts'
import { LineChart } from '../../src/desk/end/line-chart.tsx'
import { Plot } from '../../src/desk/charts/plot.tsx'
import { Thumbnail } from '../../src/desk/charts/thumbnail.tsx'
import '../../src/desk/charts/charts.css'
import '../../src/desk/charts/plot.css'
import { End } from '../../src/desk/end/end.tsx'
import { LibraryPicture } from '../../src/desk/library/pictures.tsx'
import { Briefing } from '../../src/desk/play/briefing.tsx'
import { DetailCard } from '../../src/desk/play/detail-card.tsx'
import { DecideFoot, ResultsFoot } from '../../src/desk/play/foot.tsx'
import { IndexStrip } from '../../src/desk/play/index-strip.tsx'
import { Levers } from '../../src/desk/play/levers.tsx'
import { Masthead } from '../../src/desk/play/masthead.tsx'
import { TabBar } from '../../src/desk/play/tab-bar.tsx'
import { Results } from '../../src/desk/results/results.tsx'
import { Why } from '../../src/desk/results/why.tsx'
import { Choices } from '../../src/desk/shared/choices.tsx'
import { Failed } from '../../src/desk/shared/failed.tsx'
import { Notice } from '../../src/desk/shared/notice.tsx'
import { SeedField } from '../../src/desk/shared/seed-field.tsx'
import { Waiting } from '../../src/desk/shared/waiting.tsx'
import { makeApp } from '../unit/app/make-app.ts'

const nothing = (): void => {}

export interface Part {
  readonly name: string
  readonly app: App
  /** On the paper of the desk, as wide as it is in the game. */
  readonly desk?: boolean
  readonly body: () => ComponentChildren
}

/** A game after so many turns, at the briefing or at the results of the last one. */
function gameAfter(turns: number, results: boolean): App {
  const { app, state } = makeApp()
  app.guide.want(false)
  // Futures are counted in threads and drawn when they have come: a picture would show more or less of them.
  app.settings.change({ futures: 'off' })
  app.startFeatured('us')
  for (let turn = 1; turn <= turns; turn++) {
    app.endTurn()
    if (turn < turns || !results) app.next()
  }
  if (state().game === null) throw new Error('The gallery has no game.')
  return app
}

const SWATCHES = ['ground', 'ground-deep', 'ground-raised', 'land', 'rule', 'seam', 'edge', 'text', 'text-2', 'text-3', 'us', 'us-text', 'cn', 'cn-text', 'row', 'row-mark', 'chip', 'focus', 'action']

function Tokens() {
  return (
    <div class="gallery-rows">
      <div class="gallery-row">{SWATCHES.map((name) => <span key={name} class="gallery-swatch" style={{ background: `var(--${name})` }} title={name} />)}</div>
      <p style={{ font: 'var(--t-display)' }}>What happened</p>
      <p class="head">Whose act it was</p>
      <p class="title">A title of one thing</p>
      <p style={{ font: 'var(--t-story)' }}>A story, in the face of the briefing.</p>
      <p>What is read, <span class="small">what explains it,</span> <span class="small quiet">and what can be skipped.</span></p>
      <p style={{ font: 'var(--t-number)' }}>42.7</p>
    </div>
  )
}

function Controls() {
  return (
    <div class="gallery-rows">
      <div class="gallery-row">
        <button type="button" class="button main">The main action</button><button type="button" class="button">Another</button>
        <button type="button" class="button slim">Slim</button><button type="button" class="link">A link</button><button type="button" class="button" disabled>Not now</button>
      </div>
      <input class="field" aria-label="Field" value="A field" readOnly />
      <p class="fault">A fault says what is wrong, and what is nearest that works.</p>
      <SeedField seed="amber-heron-27" onSeed={() => null} onReroll={nothing} help="Help for a field." />
      <Choices label="Some choices" choices={[{ id: 'a', name: 'The first', sentence: 'What it is.', tag: 'Today' }, { id: 'b', name: 'The second', sentence: 'What that is.' }]} value="a" onChoose={nothing} />
      <Choices label="In a row" row choices={[{ id: 'a', name: 'On' }, { id: 'b', name: 'Off' }]} value="b" onChoose={nothing} fault="This one cannot be off here." />
    </div>
  )
}

function ChartParts({ app }: { readonly app: App }) {
  const [charts, setCharts] = useState<Charts | null>(null)
  useEffect(() => void app.loadCharts().then(setCharts), [app])
  if (!charts) return null
  const vm = charts.chart(['frontier.us_eci', 'frontier.cn_eci'])
  return (
    <div class="charts" data-ready="charts">
      <ul class="thumbs">{charts.thumbnails('common', 3).map((chart) => <li key={chart.id}><Thumbnail vm={chart} /></li>)}</ul>
      {vm && <figure class="large"><Plot vm={vm} texts={charts.texts} log={false} record picture={{ current: null }} /></figure>}
    </div>
  )
}

export function parts(): readonly Part[] {
  const first = gameAfter(0, false)
  const later = gameAfter(3, false)
  const results = gameAfter(3, true)
  const over = gameAfter(8, false)
  const refused = gameAfter(0, false)
  const seat = (app: App) => app.screens.seats()[0]
  // More than the purse holds: every lever of the first seat to its end.
  for (const { seat: at, lever, max } of refused.screens.levers(seat(refused).id)) refused.setDraft({ seat: at, lever, value: max })
  return [
    { name: 'Tokens', app: first, body: Tokens },
    { name: 'Tokens on paper', app: first, desk: true, body: Tokens },
    { name: 'Controls', app: first, body: Controls },
    { name: 'Controls on paper', app: first, desk: true, body: Controls },
    { name: 'Masthead', app: later, body: () => <Masthead head={later.screens.head()} budgets={later.screens.budgets().budgets} /> },
    { name: 'Scores', app: results, body: () => <IndexStrip head={results.screens.head()} headlines={results.screens.headlines()} onWhy={nothing} /> },
    { name: 'Briefing', app: later, desk: true, body: () => <Briefing vm={later.screens.briefing()} onUndo={nothing} onRedo={null} onWhy={nothing} /> },
    { name: 'Levers', app: later, desk: true, body: () => <Levers game={later.store.getState().game} seats={later.screens.seats()} seat={seat(later)} onSeat={nothing} depth={1} first={later.screens.levers(seat(later).id)[0].id} /> },
    { name: 'Detail of a region', app: results, desk: true, body: () => { const vm = results.screens.detail('region:emerging'); return vm && <DetailCard vm={vm} canAsk onChoose={nothing} onLever={nothing} onWhy={nothing} onClose={nothing} /> } },
    { name: 'Foot', app: later, desk: true, body: () => <DecideFoot budgets={later.screens.budgets()} moved={2} refused={false} onEnd={nothing} goText={undefined} onRange={nothing} /> },
    { name: 'Foot, refused', app: refused, desk: true, body: () => <DecideFoot budgets={refused.screens.budgets()} moved={9} refused onEnd={nothing} goText={undefined} onRange={null} /> },
    { name: 'Foot of the results', app: results, body: () => <ResultsFoot last={false} onNext={nothing} onUndo={nothing} /> },
    { name: 'Tabs', app: later, desk: true, body: () => <TabBar pane="desk" onPane={nothing} moved={2} refused={0} results={false} last={false} onGo={nothing} /> },
    { name: 'Results', app: results, body: () => <Results period={results.screens.head().period} lead={results.screens.resultsLead()} headlines={results.screens.headlines()} whole open={null} onWhy={nothing} onAgain={nothing} still /> },
    { name: 'Waterfall', app: results, body: () => { const vm = results.screens.why(results.screens.headlines()[0].id); return vm && <Why vm={vm} side="us" kicker="Results" onClose={nothing} /> } },
    { name: 'Charts', app: results, body: () => <ChartParts app={results} /> },
    { name: 'Chart of the end', app: over, body: () => <div class="gallery-rows">{over.screens.ending().charts.slice(0, 1).map((chart) => <LineChart key={chart.id} vm={chart} quarters={over.screens.ending().quarters} />)}</div> },
    { name: 'The end', app: over, body: () => <End vm={over.screens.ending()} head={over.screens.head()} /> },
    { name: 'Pictures of the library', app: first, body: () => <div class="gallery-row">{['deepseek-moment', 'h20', 'stockpile'].map((id) => <div key={id} style={{ width: '16rem' }}><LibraryPicture id={id} label={id} /></div>)}</div> },
    { name: 'Waiting', app: first, body: () => <Waiting /> },
    { name: 'Failed', app: later, body: () => <Failed error={new Error('What went wrong, for a report.')} onRetry={nothing} /> },
    { name: 'Notice', app: first, body: () => <Notice notice={{ id: 'noGame' }} /> },
  ]
}
