/**
 * The front page of a turn: three stories, the first one large and told whole. Under the others cause and precedent fold
 * away, so that the levers stay near; whoever opened them once finds them open in the next turn.
 */
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { BriefingVm, StoryVm } from '../../view/desk-vm.ts'
import { fill, lowerFirst } from '../../view/interface-texts.ts'
import { useSigns, useWords } from '../shared/app-context.ts'
import { Source } from '../shared/source.tsx'
import { useTerms } from '../shared/terms.tsx'
import { memo } from '../shared/memo.ts'
import { liking, PARTS, termTextsOf } from './briefing-texts.ts'
import './briefing.css'

interface Props {
  readonly vm: BriefingVm
  /** Back a turn; null before the first. */
  readonly onUndo: (() => void) | null
  /** Forward a turn that was taken back; null where there is none. */
  readonly onRedo: (() => void) | null
  /** Opens the waterfall behind a story. */
  readonly onWhy: (headline: string) => void
}

export const Briefing = memo(function Briefing({ vm, onUndo, onRedo, onWhy }: Props) {
  const words = useWords()
  const [whole, setWhole] = useState(liking.whole)
  const [lead, ...others] = vm.stories
  const marked = useTerms(termTextsOf(vm, whole))
  const storyOf = (i: number) => marked.slice(i * PARTS, (i + 1) * PARTS)
  const [rival, ...more] = marked.slice(vm.stories.length * PARTS)
  const toggle = (): void => {
    liking.whole = !whole
    setWhole(!whole)
  }
  return (
    <section class="briefing" aria-labelledby="briefing-heading">
      <p class="briefing-line small">
        <span id="briefing-heading">{fill(words.play.briefing, { period: lowerFirst(vm.dateline) })}</span>
        <span class="briefing-ways">
          {onUndo && <button type="button" class="link" data-shortcut="undo" onClick={onUndo}>{words.play.undo}</button>}
          {onRedo && <button type="button" class="link" onClick={onRedo}>{words.log.redo}</button>}
        </span>
      </p>
      {lead && <Story story={lead} marked={storyOf(0)} first whole onWhy={onWhy} />}
      {others.length > 0 && <div class="briefing-others">{others.map((story, i) => <Story key={story.id} story={story} marked={storyOf(i + 1)} whole={whole} onWhy={onWhy} />)}</div>}
      {vm.rival !== null && <p class="briefing-rival small">{rival}</p>}
      {whole && vm.more.length > 0 && <ul class="briefing-more small">{more.map((line, i) => <li key={i}>{line}</li>)}</ul>}
      <button type="button" class="link briefing-whole" aria-expanded={whole} onClick={toggle}>
        {whole ? words.play.briefingShort : words.play.briefingWhole}
      </button>
    </section>
  )
})

interface StoryProps {
  readonly story: StoryVm
  /** Its text, cause and precedent, with terms marked. */
  readonly marked: readonly ComponentChildren[]
  readonly whole: boolean
  readonly first?: boolean
  readonly onWhy: Props['onWhy']
}

function Story({ story, marked: [text, cause, precedent], whole, first = false, onWhy }: StoryProps) {
  const { colon } = useSigns()
  const words = useWords()
  return (
    <article class={first ? 'story first' : 'story'}>
      <h2 class={first ? 'head' : 'title'} tabIndex={first ? -1 : undefined}>{story.headline}</h2>
      {story.text !== '' && <p class="story-text">{text}</p>}
      {whole && story.cause !== '' && (
        <dl class="story-reasons small">
          <div><dt>{words.play.cause}{colon}</dt><dd>{cause}{story.opens !== '' && <>{' '}<button type="button" class="link" data-why={story.opens} aria-label={fill(words.results.whyOf, { headline: story.headline })} onClick={() => onWhy(story.opens)}>{words.results.why}</button></>}</dd></div>
          {story.precedent && <div><dt>{story.precedent.later ? words.results.precedentLater : words.results.precedent}{colon}</dt><dd>{precedent} <Source href={story.precedent.source} /></dd></div>}
        </dl>
      )}
    </article>
  )
}
