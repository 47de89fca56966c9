/** What came of a turn in a line; then headline by headline, each with its reason, and the events that struck. */
import type { ComponentChildren } from 'preact'
import type { HeadlineVm } from '../../view/desk-vm.ts'
import { leapsIn } from '../../view/headlines.ts'
import type { StruckVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { useBecause } from './use-because.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { Source } from '../shared/source.tsx'
import { useFrames } from '../shared/steps.ts'
import { useTerms } from '../shared/terms.tsx'
import './results.css'

interface Props {
  readonly period: string
  /** One sentence that heads the page. */
  readonly lead: string
  readonly headlines: readonly HeadlineVm[]
  /** Everything, and not the line alone: that comes with the first frame, the rest with the next. */
  readonly whole: boolean
  /** The waterfall that is open. */
  readonly open: string | null
  readonly onWhy: (id: string) => void
  /** Shows the movement of the board again. */
  readonly onAgain: () => void
  /** Nothing moves: what changed is marked instead. */
  readonly still: boolean
  /** How the player’s range did. */
  readonly children?: ComponentChildren
}

export function Results({ period, lead, headlines, whole, open, onWhy, onAgain, still, children }: Props) {
  const words = useWords()
  return (
    <div class="results">
      <header class="results-head">
        <p class="small results-line"><span>{fill(words.results.heading, { period })}</span>
          <button type="button" class="link" onClick={onAgain}>{still ? words.play.changes : words.play.again}</button></p>
        <h2 class="head" tabIndex={-1}>{lead}</h2>
      </header>
      {whole && <>{children}<Told period={period} headlines={headlines} open={open} onWhy={onWhy} /></>}
    </div>
  )
}

/** Headlines that come first: all of them at once would be the longest frame of a turn. */
const FIRST = 3

function Told({ period, headlines, open, onWhy }: Pick<Props, 'period' | 'headlines' | 'open' | 'onWhy'>) {
  const app = useApp()
  const words = useWords()
  // The strip holds the indices; one that leapt is news.
  const shown = [...leapsIn(headlines), ...headlines.filter((h) => h.group !== 'index')]
  const because = useBecause(shown, period)
  const meanings = useTerms(shown.map((h) => h.meaning))
  const struck = app.screens.struck()
  const rest = useFrames(1) > 0
  return (
    <>
      <ul class="results-list">
        {(rest ? shown : shown.slice(0, FIRST)).map((h, i) => <Headline key={h.id} vm={h} meaning={meanings[i]} because={because.get(h.id) ?? ''} open={open === h.id} onWhy={onWhy} />)}
      </ul>
      {rest && (
        <section class="struck" aria-labelledby="struck-heading">
          <h3 id="struck-heading" class="title">{words.results.events}</h3>
          {struck.length === 0 ? <p class="small">{words.results.noEvents}</p> : struck.map((event) => <Struck key={event.id} vm={event} />)}
        </section>
      )}
    </>
  )
}

interface HeadlineProps {
  readonly vm: HeadlineVm
  readonly meaning: ComponentChildren
  /** Why it moved, in a sentence; comes a moment later. */
  readonly because: string
  readonly open: boolean
  readonly onWhy: Props['onWhy']
}

function Headline({ vm, meaning, because, open, onWhy }: HeadlineProps) {
  const words = useWords()
  const { comma } = useSigns()
  return (
    <li class="result" data-open={open ? 'yes' : undefined}>
      <div class="result-words">
        <h3 class="result-name">{vm.label}</h3>
        <p class="small">{meaning}</p>
        <p class="small result-because">{because}</p>
      </div>
      <p class="result-number">{vm.text}<span class="unseen">{comma}{vm.changeSaid}</span><span class="result-change" aria-hidden="true">{vm.changeText}</span></p>
      <button type="button" class="button slim" data-why={vm.id} aria-pressed={open} aria-label={fill(words.results.whyOf, { headline: vm.label })}
        onClick={() => onWhy(vm.id)}>{words.results.why}</button>
    </li>
  )
}

function Struck({ vm }: { readonly vm: StruckVm }) {
  const words = useWords()
  const { colon } = useSigns()
  const [story, cause, precedent] = useTerms([vm.story, vm.cause, vm.precedent.text])
  return (
    <article class="struck-card">
      <h4 class="result-name">{vm.title}</h4>
      {vm.when !== '' && <p class="small">{vm.when}</p>}
      <p>{story}</p>
      <dl class="struck-words small">
        <div><dt>{words.results.chance}{colon}</dt><dd>{vm.chance}</dd></div>
        <div><dt>{words.results.cause}{colon}</dt><dd>{cause}</dd></div>
        <div><dt>{vm.precedent.later ? words.results.precedentLater : words.results.precedent}{colon}</dt><dd>{precedent} <Source href={vm.precedent.source} /></dd></div>
      </dl>
    </article>
  )
}
