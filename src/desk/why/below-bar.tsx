/** What lies below one bar: its sentence, its labs, what it is made of, its equation, its numbers and its decisions. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import type { BelowDecision, BelowParameter, BelowVm } from '../../view/reasons/below.ts'
import type { WhyBar } from '../../view/desk-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useSigns, useWords } from '../shared/app-context.ts'
import { later } from '../shared/later.tsx'
import { Mark } from '../shared/mark.tsx'
import { Source } from '../shared/source.tsx'
import { useTerms } from '../shared/terms.tsx'

const LogDialog = later(async () => (await import('../log/log-dialog.tsx')).LogDialog, 'window')

interface Props {
  readonly vm: BelowVm | null
  readonly bar: WhyBar
  readonly side: 'us' | 'cn'
  readonly trace: Trace
  readonly ways: ComponentChildren
  readonly steps: ComponentChildren
  readonly onClose: () => void
  readonly onSeries: (id: string) => void
  /** Where the bar is a number of its own, such as an index within a score. */
  readonly onHeadline: (() => void) | null
}

export function BelowBar({ vm, bar, side, trace, ways, steps, onClose, onSeries, onHeadline }: Props) {
  const words = useWords()
  const own = trace.words
  const { stop } = useSigns()
  const [log, setLog] = useState<number | null>(null)
  const [detail, inWords] = useTerms([bar.detail, vm?.equation?.words ?? ''])
  return (
    <section class="why below" data-surface="paper" aria-labelledby="below-heading">
      <header class="why-head">
        {ways}
        <div class="small why-kicker">{steps} <button type="button" class="link" data-shortcut="back" onClick={onClose}>{words.results.closeWhy}</button></div>
        <h2 id="below-heading" class="why-title" tabIndex={-1}>{bar.label}</h2>
        <p class="below-said"><strong>{bar.said}</strong> <span class="why-who"><Mark of={bar.who === 'you' ? side : bar.who} /> {bar.whoText}</span></p>
        <p class="why-sentence">{detail}</p>
      </header>
      {onHeadline && <p><button type="button" class="button slim" onClick={onHeadline}>{own.madeOf}</button></p>}
      {vm && vm.labs.length > 0 && (
        <section class="below-part" aria-labelledby="below-labs">
          <h3 id="below-labs" class="title">{own.byLab}</h3>
          <ul class="below-labs">
            {vm.labs.map((lab) => (
              <li key={lab.id}>
                {lab.opens === null ? <span>{lab.name}</span> : <button type="button" class="why-open" onClick={() => onSeries(lab.opens ?? '')}>{lab.name}</button>}
                <strong>{lab.text}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      {vm && vm.madeOf.length > 0 && (
        <section class="below-part" aria-labelledby="below-made">
          <h3 id="below-made" class="title">{own.madeOf}</h3>
          <p class="small quiet">{own.madeOfHelp}</p>
          <ul class="below-list">{vm.madeOf.map(({ series, name }) => <li key={series}><button type="button" class="why-open" onClick={() => onSeries(series)}>{name}</button></li>)}</ul>
        </section>
      )}
      {vm && <Decisions list={vm.decisions} trace={trace} onLog={setLog} />}
      {vm?.equation && (
        <section class="below-part" aria-labelledby="below-equation">
          <h3 id="below-equation" class="title">{own.equation}</h3>
          <p><strong>{vm.equation.name}{stop}</strong>{inWords}</p>
          <div class="below-formula">{vm.equation.formula.split(',   ').map((line) => <p key={line}>{line}</p>)}</div>
          <p class="small quiet">{vm.equation.where}</p>
          <Parameters list={vm.parameters} trace={trace} />
        </section>
      )}
      {log !== null && <LogDialog at={log} onClose={() => setLog(null)} />}
    </section>
  )
}

function Parameters({ list, trace: { words } }: { readonly list: readonly BelowParameter[]; readonly trace: Trace }) {
  const { colon } = useSigns()
  if (list.length === 0) return <p class="small">{words.noParameters}</p>
  const judged = list.some((p) => p.judged)
  return (
    <>
      <h4 class="label">{words.parameters}</h4>
      <ul class="below-parameters">
        {list.map((p) => (
          <li key={p.id}>
            <p class="below-parameter"><code>{p.id}</code> <strong>{p.value}</strong> <span class="small quiet">{p.range}</span></p>
            <p class="small"><span class="below-basis" data-judged={p.judged ? 'yes' : undefined}>{p.basis}<span class="unseen">{colon}</span></span> {p.note} <span class="quiet">{fill(words.unitOf, { unit: p.unit })}</span> {/^https?:/.test(p.source) && <Source href={p.source} />}</p>
            {p.more !== '' && <p class="small quiet">{p.more}</p>}
          </li>
        ))}
      </ul>
      {judged && <p class="small">{words.judged}</p>}
    </>
  )
}

function Decisions({ list, trace: { words }, onLog }: { readonly list: readonly BelowDecision[]; readonly trace: Trace; readonly onLog: (turn: number) => void }) {
  const { comma } = useSigns()
  return (
    <section class="below-part" aria-labelledby="below-decisions">
      <h3 id="below-decisions" class="title">{words.decisions}</h3>
      {list.length === 0
        ? <p class="small">{words.decisionsNone}</p>
        : (
          <ul class="below-list">
            {list.map((d) => (
              <li key={d.id}><Mark of={d.side} /> <span>{d.text}<span class="small quiet">{comma}{d.when}</span></span> <button type="button" class="link" onClick={() => onLog(d.turn)}>{words.toLog}</button></li>
            ))}
          </ul>
        )}
    </section>
  )
}
