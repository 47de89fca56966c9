/** Which decisions did this: worked out in a thread when it is asked for, shown as a waterfall of decisions. */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import type { WhyVm } from '../../view/desk-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { Why } from '../results/why.tsx'
import { useFormat, useWords } from '../shared/app-context.ts'

interface Props {
  readonly trace: Trace
  readonly id: string
  readonly side: 'us' | 'cn'
  readonly ways: ComponentChildren
  readonly onClose: (() => void) | null
  /** Turns looked back over at first; default: four. */
  readonly span?: number
}

/** Turns that may be looked back over; those that the game has not yet are left out. */
const SPANS = [1, 2, 4, 8, 16]

export function WhichPanel({ trace, id, side, ways, onClose, span = 4 }: Props) {
  const words = trace.words.which
  const { closeWhy } = useWords().results
  const { counted } = useFormat()
  const { turn } = trace.turn()
  const spans = [...new Set(SPANS.map((n) => Math.min(n, turn)))]
  const heldRef = useRef<'.why h2' | '.which-tools select' | null>(null)
  const [back, setBack] = useState(() => Math.min(span, turn))
  const [state, setState] = useState<{ readonly vm: WhyVm | null; readonly done: number; readonly all: number; readonly failed: boolean }>({ vm: null, done: 0, all: 1, failed: false })
  useEffect(() => {
    setState({ vm: null, done: 0, all: 1, failed: false })
    return trace.which(id, back, {
      progress: (done, all) => setState({ vm: null, done, all, failed: false }),
      result: (vm) => {
        if (document.activeElement?.closest('.why')) heldRef.current ??= '.why h2'
        setState({ vm, done: 1, all: 1, failed: false })
      },
      fail: (error) => {
        console.warn('Which decisions did this could not be worked out.', error)
        setState({ vm: null, done: 0, all: 1, failed: true })
      },
    })
  }, [trace, id, back, turn])
  // Who waited at the heading, or chose another span, stays there when the bars take its place.
  useLayoutEffect(() => {
    const held = heldRef.current
    if (held !== null && document.activeElement === document.body) document.querySelector<HTMLElement>(held)?.focus({ preventScroll: true })
    if (state.vm) heldRef.current = null
  }, [state.vm])
  const tools = (
    <>
      {ways}
      <p class="which-tools small">
        <label>{words.span} <select class="field slim" value={back} onChange={(event) => {
          heldRef.current = '.which-tools select'
          setBack(Number(event.currentTarget.value))
        }}>
          {spans.map((n) => <option key={n} value={n}>{counted(words.turns, n)}</option>)}
        </select></label>
      </p>
    </>
  )
  const lead = <p class="small">{counted(words.lead, back)}</p>
  if (state.vm) return <Why vm={state.vm} side={side} kicker={trace.name(id)} onClose={onClose} ways={tools}>{lead}</Why>
  return (
    <section class="why" data-surface="paper" aria-labelledby="which-heading" aria-busy={!state.failed}>
      <header class="why-head">
        {tools}
        <div class="small why-kicker"><span>{trace.name(id)}</span> {onClose && <button type="button" class="link" data-shortcut="back" onClick={onClose}>{closeWhy}</button>}</div>
        <h2 id="which-heading" class="why-title" tabIndex={-1}>{words.heading}</h2>
      </header>
      {state.failed ? <p>{words.failed}</p> : <p><progress max={state.all} value={state.done} aria-label={words.heading} /> <span class="small" aria-hidden="true">{fill(words.working, { done: state.done, all: state.all })}</span></p>}
      {lead}
    </section>
  )
}
