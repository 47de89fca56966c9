/** The decisions of a game in time: each as a mark above or below the line, the few that were enough numbered and told. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Debrief, DebriefVm } from '../../app/debrief/debrief.ts'
import type { DecisionMark, DecisionsVm } from '../../view/debrief/debrief-vm.ts'
import { useApp } from '../shared/app-context.ts'
import { later } from '../shared/later.tsx'
import { stepApart } from './apart.ts'
import { EitherWay } from './bars.tsx'
import { TryAgain } from './try-again.tsx'

const WhichShare = later(async () => (await import('../why/which-share.tsx')).WhichShare, 'window')

interface Props {
  readonly vm: DebriefVm
  readonly decisions: DecisionsVm
  readonly debrief: Debrief
}

export function Decisions({ vm, decisions, debrief }: Props) {
  const { words } = debrief
  const { columns } = words.decisions
  const app = useApp()
  const [shared, setShared] = useState(false)
  const few = decisions.marks.filter((m) => m.number !== null)
  const shares = (
    <details class="debrief-details" onToggle={(event) => { if (event.currentTarget.open) setShared(true) }}>
      <summary>{words.decisions.shared}</summary>
      {shared && <WhichShare id={`score-${app.screens.head().choice.doctrine}`} />}
    </details>
  )
  // Whoever decided nothing still has the other side's decisions to look at.
  if (decisions.marks.length === 0) return shares
  return (
    <>
      <p>{decisions.without}</p>
      <figure class="timeline-figure">
        <Timeline decisions={decisions} />
        <figcaption class="small">{decisions.picture}</figcaption>
      </figure>
      {few.length > 0 && <ol class="few">{few.map((m) => <Named key={m.id} mark={m} vm={vm} debrief={debrief} />)}</ol>}
      {decisions.largest.length > 0 && (
        <>
          <h3 class="title">{decisions.largestTitle}</h3>
          <ul class="few">{decisions.largest.map((m) => <Named key={m.id} mark={m} vm={vm} debrief={debrief} />)}</ul>
        </>
      )}
      {vm.canTry && few.length + decisions.largest.length > 0 && <p class="small quiet">{words.tryHelp}</p>}
      <details class="debrief-details">
        <summary>{words.numbers}</summary>
        <div class="debrief-scroll">
          <table class="debrief-table small">
            <thead><tr><th scope="col">{columns.turn}</th><th scope="col">{columns.decision}</th><th scope="col" colSpan={2}>{columns.effect}</th><th scope="col">{columns.without}</th></tr></thead>
            <tbody>
              {decisions.marks.map((m) => (
                <tr key={m.id}>
                  <td>{m.quarters}</td><th scope="row">{m.what}</th>
                  <td class="cell-bar"><EitherWay part={m.effect / decisions.span} /></td><td class="cell-number">{m.effectText}</td><td class="cell-number">{m.withoutText}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {shares}
    </>
  )
}

function Named({ mark: m, vm, debrief }: { readonly mark: DecisionMark; readonly vm: DebriefVm; readonly debrief: Debrief }) {
  return (
    <li>
      {m.number === null ? <span class="few-open" aria-hidden="true" /> : <span class="few-number" aria-hidden="true">{m.number}</span>}
      <div>
        <p class="small">{m.quarters}</p>
        <p class="few-what">{m.what}</p>
        <p class="small">{m.sentence}</p>
        {vm.canTry && <TryAgain turn={m.turn} debrief={debrief} />}
      </div>
    </li>
  )
}

/** A number in its disc, in rem: as `.few-number` has it. */
const DISC = 1.5

function Timeline({ decisions: { marks, turns, span } }: { readonly decisions: DecisionsVm }) {
  const plotRef = useRef<HTMLDivElement>(null)
  /** Of the plot, in rem. */
  const [size, setSize] = useState({ width: Infinity, height: Infinity })
  useLayoutEffect(() => {
    const plot = plotRef.current
    if (!plot) return
    const observer = new ResizeObserver(() => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize)
      setSize({ width: plot.clientWidth / rem, height: plot.clientHeight / rem })
    })
    observer.observe(plot)
    return () => observer.disconnect()
  }, [])
  const inTurn = (turn: number): DecisionMark[] => marks.filter((m) => m.turn === turn)
  const left = (m: DecisionMark): number => {
    const list = inTurn(m.turn)
    return (100 * (m.turn + (list.indexOf(m) + 1) / (list.length + 1))) / turns.length
  }
  const top = (m: DecisionMark): number => 50 - 42 * (m.effect / span)
  // A narrow picture puts turns so close that numbers would cover each other: they step aside, the dots stay.
  const numbered = marks.filter((m) => m.number !== null)
  const tall = (100 * DISC) / size.height
  const spots = numbered.map((m) => ({ x: left(m), y: top(m) }))
  const tops = stepApart(spots, (100 * DISC) / size.width, tall, 100)
  return (
    <div class="timeline" aria-hidden="true">
      <div class="timeline-plot" ref={plotRef}>
        {turns.map((name, t) => <span key={name} class="timeline-turn" style={{ insetInlineStart: `${(100 * t) / turns.length}%` }} />)}
        <span class="timeline-line" />
        {marks.map((m) => (
          <span key={m.id}>
            <span class="timeline-stem" style={{ insetInlineStart: `${left(m)}%`, top: `${Math.min(50, top(m))}%`, height: `${Math.abs(50 - top(m))}%` }} />
            <span class="timeline-mark" data-few={m.number === null ? undefined : 'yes'} style={{ insetInlineStart: `${left(m)}%`, top: `${top(m)}%` }} />
          </span>
        ))}
        {numbered.map((m, i) => <span key={m.id} class="timeline-number few-number" style={{ insetInlineStart: `${spots[i].x}%`, top: `${tops[i]}%` }}>{m.number}</span>)}
      </div>
      <p class="timeline-ends small"><span>{turns[0]}</span><span>{turns.length > 1 ? turns[turns.length - 1] : ''}</span></p>
    </div>
  )
}
