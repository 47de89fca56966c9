/** Two games side by side: how they begin, the first difference, what followed, a number of both, and both turn by turn. */
import { useMemo, useRef, useState } from 'preact/hooks'
import type { Comparison, GameRecord, ShareDesk } from '../../app/share/share-desk.ts'
import type { CompareTurnVm } from '../../view/compare.ts'
import { fill } from '../../view/interface-texts.ts'
import { Plot } from '../charts/plot.tsx'
import '../charts/plot.css'
import '../charts/charts.css'
import { useSigns, useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import { useTitle } from '../shared/use-title.ts'
import { FormsOf } from './forms.tsx'
import { ReceivedHead } from './received-head.tsx'
import { compareSlot } from './slot.ts'
import { VerdictLine } from './verdict.tsx'
import './compare.css'
import './share.css'

/** Which two. Either may be a link, a code, a text. */
export function ComparePick({ desk }: { readonly desk: ShareDesk }) {
  const words = desk.words.compare
  useTitle(words.heading)
  const mine = desk.mine()
  const mineText = mine ? desk.hash(mine) : ''
  const [texts, setTexts] = useState<readonly [string, string]>([compareSlot.take() || mineText, ''])
  const [fault, setFault] = useState<readonly [string, string]>(['', ''])
  const readOne = (text: string): GameRecord | string => {
    const read = desk.read(text)
    return read.kind === 'game' ? read.record : read.kind === 'fault' ? desk.faultText(read.fault) : words.needGame
  }
  const go = (event: Event): void => {
    event.preventDefault()
    const [a, b] = texts.map(readOne)
    setFault([typeof a === 'string' ? a : '', typeof b === 'string' ? b : ''])
    if (typeof a === 'string' || typeof b === 'string') return
    desk.openShared(desk.hash({ kind: 'compare', results: [desk.asResult(a), desk.asResult(b)] }).slice(1))
  }
  const field = (which: 0 | 1, label: string) => (
    <div class="compare-field">
      <label class="title" for={`compare-${which}`}>{label}</label>
      <textarea id={`compare-${which}`} class="field" rows={3} spellcheck={false} value={texts[which]} aria-invalid={fault[which] !== ''} aria-describedby={`compare-${which}-fault`}
        onInput={(event) => setTexts(which === 0 ? [event.currentTarget.value, texts[1]] : [texts[0], event.currentTarget.value])} />
      {mine && texts[which] !== mineText && <button type="button" class="link small" onClick={() => setTexts(which === 0 ? [mineText, texts[1]] : [texts[0], mineText])}>{words.mine}</button>}
      <p id={`compare-${which}-fault`} class={fault[which] === '' ? 'unseen' : 'fault'} role={fault[which] === '' ? undefined : 'alert'}>{fault[which]}</p>
    </div>
  )
  return (
    <div class="received">
      <ReceivedHead heading={words.heading}>
        <p>{words.lead}</p>
      </ReceivedHead>
      <main class="received-paper single" data-surface="paper">
        <form class="compare-pick" onSubmit={go} noValidate>
          {field(0, words.fieldA)}
          {field(1, words.fieldB)}
          <button type="submit" class="button main">{words.go}</button>
        </form>
      </main>
    </div>
  )
}

interface PairProps {
  readonly desk: ShareDesk
  readonly a: GameRecord
  readonly b: GameRecord
}

export function ComparePage({ desk, a, b }: PairProps) {
  const { share } = useWords()
  const words = desk.words.compare
  useTitle(words.heading)
  const [sharing, setSharing] = useState(false)
  const made = useMemo(() => desk.compare(a, b), [desk, a, b])
  return (
    <div class="received">
      <ReceivedHead heading={words.heading}>
        {made && <p>{made.vm.start}</p>}
        <div class="compare-two">
          {([['a', a], ['b', b]] as const).map(([which, record]) => (
            <div key={which} class="compare-one">
              <p class="label"><Sign of={which} /> {made?.vm.names[which] ?? words[which]}</p>
              <VerdictLine desk={desk} record={record} />
              <button type="button" class="link small" onClick={() => desk.openShared(desk.hash(record).slice(1))}>{which === 'a' ? words.openA : words.openB}</button>
            </div>
          ))}
        </div>
        <div class="received-ways">
          <button type="button" class="button" aria-haspopup="dialog" onClick={() => setSharing(true)}>{share.open}</button>
          <button type="button" class="button" onClick={() => { compareSlot.put(''); desk.toCompare() }}>{words.others}</button>
        </div>
      </ReceivedHead>
      {made && <Compared desk={desk} made={made} />}
      {sharing && <Dialog heading={share.open} onClose={() => setSharing(false)}><div class="share"><FormsOf desk={desk} record={{ kind: 'compare', results: [desk.asResult(a), desk.asResult(b)] }} view={{}} /></div></Dialog>}
    </div>
  )
}

/** The first game is a full sign, the second an outline: as in the chart. */
function Sign({ of }: { readonly of: 'a' | 'b' }) {
  return <svg class="compare-sign" data-of={of} viewBox="0 0 12 12" width=".75rem" height=".75rem" aria-hidden="true"><circle cx="6" cy="6" r="4.5" /></svg>
}

function Compared({ desk, made }: { readonly desk: ShareDesk; readonly made: Comparison }) {
  const words = desk.words.compare
  const { vm } = made
  const { first } = vm
  return (
    <main class="received-paper compare" data-surface="paper">
      <section aria-labelledby="compare-first">
        <h2 id="compare-first" class="head">{words.first}</h2>
        {first ? (
          <>
            <p class="label">{fill(words.firstAt, { turn: first.turn, period: first.period })}</p>
            <Sides turn={first} words={words} />
          </>
        ) : <p>{vm.sameStart ? words.same : words.sameDecisions}</p>}
      </section>
      <section aria-labelledby="compare-end">
        <h2 id="compare-end" class="head">{words.end}</h2>
        <PairTable words={words} caption={words.end} rows={vm.end} />
      </section>
      <section class="compare-wide" aria-labelledby="compare-cascade">
        <h2 id="compare-cascade" class="head">{words.cascade}</h2>
        {vm.cascade.length === 0 ? <p>{words.nothingFollowed}</p> : (
          <>
            <p class="small">{words.cascadeHelp}</p>
            <ol class="compare-cascade">
              {vm.cascade.map((row) => (
                <li key={row.turn}>
                  <p class="label">{fill(words.from, { turn: row.turn })} <span class="small">{row.period}</span></p>
                  {row.notes.map((note) => <p key={note} class="compare-note">{note}</p>)}
                  {row.numbers.length > 0 && (
                    <dl>{row.numbers.map((n) => <div key={n.id}><dt>{n.name}</dt><dd>{fill(words.against, { a: n.a, b: n.b })}</dd></div>)}</dl>
                  )}
                </li>
              ))}
            </ol>
          </>
        )}
      </section>
      <section class="compare-wide charts compare-chart" data-surface="paper" aria-label={words.chart}><BothChart desk={desk} made={made} /></section>
      <section class="compare-wide" aria-labelledby="compare-turns">
        <h2 id="compare-turns" class="head">{words.timelines}</h2>
        <ol class="compare-turns">
          {vm.timeline.map((turn) => (
            <li key={turn.turn} data-alike={turn.alike ? 'yes' : undefined}>
              <h3 class="label">{fill(words.firstAt, { turn: turn.turn, period: turn.period })}{!turn.alike && <span class="compare-tag">{words.differ}</span>}</h3>
              {turn.alike ? <><p class="small quiet">{words.alike}</p>{turn.a?.map((line) => <p key={line} class="small">{line}</p>)}</> : <Sides turn={turn} words={words} />}
            </li>
          ))}
        </ol>
      </section>
    </main>
  )
}

/** Any number that is compared, of both games in one chart. */
function BothChart({ desk, made }: { readonly desk: ShareDesk; readonly made: Comparison }) {
  const words = desk.words.compare
  const { vm } = made
  const moved = vm.cascade.flatMap((row) => row.numbers.map((n) => n.id))
  const [series, setSeries] = useState(moved[0] ?? vm.series[0].id)
  const chart = made.chart(series)
  const picture = useRef<SVGSVGElement>(null)
  return (
    <>
      <label class="received-pick"><span class="label">{words.chart}</span>
        <select class="field" value={series} onChange={(event) => setSeries(event.currentTarget.value)}>
          {vm.series.map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}
        </select>
      </label>
      {chart && <><p class="small">{chart.unit.name}</p><Plot key={series} vm={chart} texts={desk.chartTexts} log={false} record={false} picture={picture} /></>}
    </>
  )
}

/** How both came out, as a table and a chart, under names of their own. */
export function BothEnds({ desk, made, names }: { readonly desk: ShareDesk; readonly made: Comparison; readonly names: readonly [string, string] }) {
  return (
    <>
      <PairTable words={{ ...desk.words.compare, a: names[0], b: names[1] }} caption={desk.words.received.underPresent} rows={made.vm.end} />
      <div class="charts compare-chart" data-surface="paper"><BothChart desk={desk} made={made} /></div>
    </>
  )
}

type Words = ShareDesk['words']['compare']

/** What each did in one turn; on a phone one below the other. */
function Sides({ turn, words }: { readonly turn: CompareTurnVm; readonly words: Words }) {
  const { colon } = useSigns()
  return (
    <div class="compare-sides">
      {(['a', 'b'] as const).map((which) => {
        const lines = turn[which]
        const other = turn[which === 'a' ? 'b' : 'a'] ?? []
        return (
          <div key={which}>
            <p class="small"><Sign of={which} /> {words[which]}{colon.trimEnd()}</p>
            {lines === null ? <p class="small quiet">{words.notPlayed}</p> : lines.length === 0 ? <p class="small quiet">{words.nothing}</p>
              : <ul>{lines.map((line) => <li key={line}>{other.includes(line) ? <span class="small">{line}</span> : <strong>{line}</strong>}</li>)}</ul>}
          </div>
        )
      })}
    </div>
  )
}

function PairTable({ words, caption, rows }: { readonly words: Words; readonly caption: string; readonly rows: Comparison['vm']['end'] }) {
  return (
    <table class="compare-table">
      <caption class="unseen">{caption}</caption>
      <thead><tr><td /><th scope="col"><Sign of="a" /> {words.a}</th><th scope="col"><Sign of="b" /> {words.b}</th></tr></thead>
      <tbody>{rows.map((row) => <tr key={row.id} data-same={row.a === row.b ? 'yes' : undefined}><th scope="row">{row.name}</th><td>{row.a}</td><td>{row.b}</td></tr>)}</tbody>
    </table>
  )
}
