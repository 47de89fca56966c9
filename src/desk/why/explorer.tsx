/** A waterfall and what lies below it: each bar opens its labs, equation, parameters and decisions; a path leads back up. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import { fill } from '../../view/interface-texts.ts'
import { Why } from '../results/why.tsx'
import { useApp, useWords } from '../shared/app-context.ts'
import { BelowBar } from './below-bar.tsx'
import { WhichPanel } from './which-panel.tsx'
import './explorer.css'

interface Props {
  readonly trace: Trace
  readonly id: string
  readonly side: 'us' | 'cn'
  readonly onClose: () => void
}

/** A number, or one of its bars. */
interface Level {
  readonly id: string
  readonly bar?: { readonly id: string; readonly label: string }
  /** The decisions behind the number instead. */
  readonly which?: true
}

/** The way down, as the entry of the browser’s history has it: back and forward and a reload keep it. Labels are those of now. */
function pathHere(id: string, trace: Trace): readonly Level[] {
  const kept = (window.history.state as { readonly why?: readonly Level[] } | null)?.why
  if (!kept || kept[0]?.id !== id || !kept.every((level) => trace.why(level.id) !== null)) return [{ id }]
  return kept.map((level) => {
    const bar = level.bar && trace.why(level.id)?.why.bars.find((b) => b.id === level.bar?.id)
    return bar ? { ...level, bar: { id: bar.id, label: bar.label } } : level
  })
}

export function Explorer({ trace, id, side, onClose }: Props) {
  const app = useApp()
  const words = useWords()
  const [path, setPath] = useState(() => pathHere(id, trace))
  const place = useRef<HTMLDivElement>(null)
  const level = path[path.length - 1]
  const traced = trace.why(level.id)
  const { turn, played, period } = trace.turn()
  const depth = `${path.length}/${level.id}/${level.bar?.id ?? level.which ?? ''}`
  const beforeRef = useRef(depth)
  // Each level starts at its heading.
  useLayoutEffect(() => {
    if (beforeRef.current === depth) return
    beforeRef.current = depth
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    place.current?.querySelector('.why')?.scrollTo({ top: 0 })
    if (document.documentElement.dataset.layout === 'tabs') place.current?.scrollIntoView({ block: 'start' })
  }, [depth])
  useEffect(() => {
    const look = (): void => setPath(pathHere(id, trace))
    window.addEventListener('popstate', look)
    return () => window.removeEventListener('popstate', look)
  }, [id, trace])
  if (!traced) return null
  const walk = (next: readonly Level[]): void => {
    window.history.pushState({ why: next }, '')
    setPath(next)
  }
  const open = (next: Level): void => walk([...path, next])
  const up = (n: number): void => walk(path.slice(0, n + 1))
  const bar = level.bar && traced.why.bars.find((b) => b.id === level.bar?.id)
  const below = bar ? trace.below(level.id, bar.id) : null
  const ways = path.length > 1 && (
    <nav class="explore-ways" aria-label={trace.words.crumbs}>
      <ol class="explore-crumbs">
        {path.map((step, i) => {
          const name = step.which ? trace.words.whichOpen : step.bar?.label ?? trace.name(step.id)
          return <li key={`${step.id}/${step.bar?.id ?? step.which ?? ''}`}>{i < path.length - 1 ? <button type="button" class="link" onClick={() => up(i)}>{name}</button> : <span aria-current="page">{name}</span>}</li>
        })}
      </ol>
    </nav>
  )
  const steps = (
    <span class="explore-turn">
      <button type="button" class="explore-step" disabled={turn <= 1} aria-label={trace.words.earlier} title={trace.words.earlier} onClick={() => app.whyAt(id, turn - 1)}>‹</button>
      <span>{fill(trace.words.turn, { turn, period })}</span>
      <button type="button" class="explore-step" disabled={turn >= played} aria-label={trace.words.later} title={trace.words.later} onClick={() => app.whyAt(id, turn + 1)}>›</button>
    </span>
  )
  return (
    <div ref={place} class="explore">
      {level.which ? <WhichPanel trace={trace} id={level.id} side={side} ways={ways} onClose={onClose} /> : bar
        ? <BelowBar vm={below} bar={bar} side={side} trace={trace} ways={ways} steps={steps} onClose={onClose} onSeries={(series) => open({ id: series })}
            onHeadline={bar.opens === undefined ? null : () => open({ id: bar.opens ?? '' })} />
        : <Why vm={traced.why} side={side} kicker={steps} onClose={onClose} ways={ways}
            onOpen={{ words: trace.words.openBar, open: (b) => open({ id: level.id, bar: { id: b.id, label: b.label } }) }}>
            <p class="explore-on small">
              <button type="button" class="button slim" onClick={() => open({ id: level.id, which: true })}>{trace.words.whichOpen}</button>
              <a class="button slim" href={`#/charts/${traced.series}`}>{trace.words.chart}</a>
              <a class="button slim" href="#/web">{trace.words.web}</a>
            </p>
          </Why>}
      <span class="unseen" role="status">{bar ? bar.said : words.results.why}</span>
    </div>
  )
}
