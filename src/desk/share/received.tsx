/** A shared game or result: what it is, whether it holds, how it stands, and turn by turn what was done. Nothing here touches one’s own game. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Comparison, GameRecord, LinkView, Opened, ShareDesk } from '../../app/share/share-desk.ts'
import type { LogTurnVm } from '../../view/decision-log.ts'
import { fill } from '../../view/interface-texts.ts'
import { Plot } from '../charts/plot.tsx'
import '../charts/plot.css'
import '../charts/charts.css'
import { LineChart } from '../end/line-chart.tsx'
import '../end/end.css'
import { useApp, useSigns, useStore, useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import { Mark } from '../shared/mark.tsx'
import { useTitle } from '../shared/use-title.ts'
import { BothEnds } from './compare.tsx'
import { FormsOf } from './forms.tsx'
import { ReceivedHead } from './received-head.tsx'
import { compareSlot } from './slot.ts'
import { VerdictLine } from './verdict.tsx'
import './received.css'
import './share.css'

interface Props {
  readonly desk: ShareDesk
  readonly record: GameRecord
  readonly view: LinkView
}

export function Received({ desk, record, view }: Props) {
  const { received: words } = desk.words
  const opened = useMemo(() => desk.open(record), [desk, record])
  useTitle(opened ? opened.vm.title : words[record.kind])
  if (!opened) {
    return (
      <div class="received">
        <ReceivedHead heading={words[record.kind]}>
          <VerdictLine desk={desk} record={record} />
        </ReceivedHead>
      </div>
    )
  }
  return <ReceivedGame desk={desk} record={record} view={view} opened={opened} />
}

function ReceivedGame({ desk, record, view, opened }: Props & { readonly opened: Opened }) {
  const app = useApp()
  const page = useWords()
  const { stop } = useSigns()
  const { game, saved } = useStore(app.store)
  const { received: words } = desk.words
  const { vm, charts } = opened
  const [sharing, setSharing] = useState(false)
  const mine = useMemo(() => game !== null && desk.isOpen(record), [desk, record, game])
  const running = game ?? saved
  const fork = (turns: number): void => {
    const save = desk.own(record, turns, `${app.newSeed()}/${app.newSeed()}`)
    if (save) desk.takeUp(save)
  }
  const host = useRef<HTMLDivElement>(null)
  // A link may open at a turn or a chart.
  useLayoutEffect(() => {
    const at = view.page === 'charts' || view.chart !== undefined ? '.received-chart' : view.turn !== undefined && view.turn > 0 && view.page !== 'end' ? `[data-turn="${view.turn}"]` : view.page === 'log' ? '.received-turns' : null
    if (at !== null) host.current?.querySelector(at)?.scrollIntoView({ block: 'start' })
  }, [view])
  const facts = [
    [words.facts.side, vm.sideName], [words.facts.opponent, vm.opponent], [words.facts.events, vm.events], [words.facts.depth, vm.depth],
    [words.facts.seed, vm.choice.seed], [words.facts.rules, fill(words.rulesNumber, { engine: vm.engine })],
  ] as const
  return (
    <div class="received" ref={host}>
      <header class="received-head">
        <p class="small received-top"><button type="button" class="link" onClick={() => app.home()}>{page.title}</button><span>{words[record.kind]}{stop}{vm.quarter}</span></p>
        <h1 class="received-title" tabIndex={-1}><Mark of={vm.side} /> {vm.title}</h1>
        <p>{fill(vm.over ? words.over : words.soFar, { turn: vm.played, turns: vm.turns })}</p>
        <VerdictLine desk={desk} record={record} />
        {vm.engine !== vm.present && <p class="small">{fill(words.oldEngine, { engine: vm.engine, present: vm.present })}</p>}
        <div class="received-ways">
          {mine ? <button type="button" class="button main" onClick={() => app.game()}>{words.toGame}</button>
            : !vm.over && <button type="button" class="button main" onClick={() => fork(vm.played)}>{words.goOn}</button>}
          <button type="button" class={vm.over && !mine ? 'button main' : 'button'} onClick={() => app.chooseStart({ ...vm.choice })}>{words.tryStart}</button>
          <button type="button" class="button" onClick={() => { compareSlot.put(desk.hash(record)); desk.toCompare() }}>{words.compare}</button>
          <button type="button" class="button" aria-haspopup="dialog" onClick={() => setSharing(true)}>{page.share.open}</button>
        </div>
        <p class="small">{mine ? words.yours : words.forkHelp}{!mine && running && <> {fill(words.keeps, { detail: app.front.gameDetail(running.choice, running.played, running.phase === 'end') })}</>}</p>
      </header>
      <main class="received-paper" data-surface="paper">
        <section class="received-end" aria-labelledby="received-end">
          <h2 id="received-end" class="head">{vm.over ? vm.ending.headline : words.now}</h2>
          <p><strong class="received-score">{vm.ending.scoreText}</strong> <span class="small">{fill(page.end.of, { doctrine: vm.ending.doctrineName })}</span></p>
          {vm.over && <p class="small">{vm.ending.sentence}</p>}
          <table class="end-table">
            <thead><tr><td /><th scope="col"><Mark of="us" /> <span>{app.texts.names.sides.us.name}</span></th><th scope="col"><Mark of="cn" /> <span>{app.texts.names.sides.cn.name}</span></th></tr></thead>
            <tbody>
              {vm.ending.indices.map((index) => (
                <tr key={index.id}>
                  <th scope="row"><span class="label">{index.name}</span></th>
                  {index.shared
                    ? <td colSpan={2} class="end-shared"><strong>{index.usText}</strong> <span class="small">{index.usChangeText}</span></td>
                    : <><td><strong>{index.usText}</strong> <span class="small">{index.usChangeText}</span></td><td><strong>{index.cnText}</strong> <span class="small">{index.cnChangeText}</span></td></>}
                </tr>
              ))}
            </tbody>
          </table>
          <dl class="received-facts small">{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
          <p class="small quiet">{words.limit}</p>
        </section>
        <section class="received-charts" aria-labelledby="received-charts">
          <h2 id="received-charts" class="unseen">{page.end.charts}</h2>
          <div class="end-charts">{vm.ending.charts.map((chart) => <LineChart key={chart.id} vm={chart} quarters={vm.ending.quarters} />)}</div>
          <OneChart desk={desk} charts={charts} first={view.chart?.split(',')} />
        </section>
        {vm.engine !== vm.present && <UnderPresent desk={desk} record={record} />}
        <section class="received-turns" aria-labelledby="received-turns">
          <h2 id="received-turns" class="head">{words.timeline}</h2>
          <ol>{vm.log.turns.map((turn) => <Turn key={turn.turn} turn={turn} words={words} log={page.log} stop={stop} onFork={() => fork(turn.turn - 1)} />)}</ol>
        </section>
      </main>
      {sharing && <Dialog heading={page.share.open} onClose={() => setSharing(false)}><div class="share"><FormsOf desk={desk} record={record} view={view} /></div></Dialog>}
    </div>
  )
}

/** Rules have changed since: how it went then, beside how the same decisions go now. */
function UnderPresent({ desk, record }: { readonly desk: ShareDesk; readonly record: GameRecord }) {
  const [made, setMade] = useState<Comparison | null>(null)
  useEffect(() => {
    desk.underPresent(record).then(setMade, (error: unknown) => console.warn('Older rules could not be loaded.', error))
  }, [desk, record])
  const { received: words } = desk.words
  return made && (
    <section class="received-under" aria-labelledby="received-under">
      <h2 id="received-under" class="head">{words.underPresent}</h2>
      <p class="small">{words.underHelp}</p>
      <BothEnds desk={desk} made={made} names={[fill(desk.words.compare.under, { engine: record.start.engine }), fill(desk.words.compare.under, { engine: desk.present })]} />
    </section>
  )
}

interface ChartProps {
  readonly desk: ShareDesk
  readonly charts: Opened['charts']
  /** Series that the link asks for. */
  readonly first: readonly string[] | undefined
}

/** Any number of the game as a large chart. */
function OneChart({ desk, charts, first }: ChartProps) {
  const [series, setSeries] = useState<readonly string[] | null>(first ?? null)
  const picture = useRef<SVGSVGElement>(null)
  const chart = useMemo(() => (series === null ? null : charts.chart(series)), [charts, series])
  return (
    <div class="received-chart">
      <label class="received-pick"><span class="label">{desk.words.received.chart}</span>
        <select class="field" value={chart?.lines.length === 1 ? chart.lines[0].id : ''} onChange={(event) => setSeries(event.currentTarget.value === '' ? null : [event.currentTarget.value])}>
          <option value="">{chart && chart.lines.length > 1 ? chart.title : desk.words.received.chartNone}</option>
          {charts.list.map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}
        </select>
      </label>
      {chart && (
        <figure class="charts received-plot" data-surface="paper">
          <figcaption><span class="label">{chart.title}</span> <span class="small">{chart.unit.name}</span></figcaption>
          <Plot vm={chart} texts={desk.chartTexts} log={false} record picture={picture} />
        </figure>
      )}
    </div>
  )
}

interface TurnProps {
  readonly turn: LogTurnVm
  readonly words: ShareDesk['words']['received']
  readonly log: ReturnType<typeof useWords>['log']
  readonly stop: string
  readonly onFork: () => void
}

function Turn({ turn, words, log, stop, onFork }: TurnProps) {
  return (
    <li class="received-turn" data-turn={turn.turn}>
      <div class="received-turn-head">
        <h3 class="title">{fill(log.turn, { turn: turn.turn, period: turn.period })}</h3>
        <button type="button" class="button slim" aria-label={fill(words.forkOf, { turn: turn.turn })} onClick={onFork}>{words.forkBefore}</button>
      </div>
      {turn.entries.length === 0 ? <p class="small">{words.nothing}</p> : (
        <ul class="received-entries">
          {turn.entries.map((e) => (
            <li key={e.id} data-kind={e.kind}>
              <Mark of={e.side ?? 'world'} hollow={e.kind === 'refused'} />
              <p><strong>{e.who}{stop}</strong>{e.what}{stop}{e.more !== '' && <span class="small">{e.more}</span>}</p>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
