/** The front page of a turn: three stories, the first one large. Causes, precedents and lesser news are a click away. */
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { BriefingVm, StoryVm } from '../../view/desk-vm.ts'
import { fill, lowerFirst } from '../../view/interface-texts.ts'
import { useSigns, useWords } from '../shared/app-context.ts'
import { Source } from '../shared/source.tsx'
import { useTerms } from '../shared/terms.tsx'
import './briefing.css'

interface Props {
  readonly vm: BriefingVm
  /** Back a turn; null before the first. */
  readonly onUndo: (() => void) | null
  /** Forward a turn that was taken back; null where there is none. */
  readonly onRedo: (() => void) | null
}

export function Briefing({ vm, onUndo, onRedo }: Props) {
  const words = useWords()
  const [whole, setWhole] = useState(false)
  const [lead, ...others] = vm.stories
  const marked = useTerms([...vm.stories.flatMap((s) => [s.text, whole ? s.cause : '', whole ? s.precedent?.text ?? '' : '']), vm.rival ?? '', ...vm.more])
  const storyOf = (i: number) => marked.slice(i * PARTS, (i + 1) * PARTS)
  const [rival, ...more] = marked.slice(vm.stories.length * PARTS)
  const hasMore = vm.more.length > 0 || vm.stories.some((s) => s.cause !== '' || s.precedent)
  return (
    <section class="briefing" aria-labelledby="briefing-heading">
      <p class="briefing-line small">
        <span id="briefing-heading">{fill(words.play.briefing, { period: lowerFirst(vm.dateline) })}</span>
        <span class="briefing-ways">
          {onUndo && <button type="button" class="link" data-shortcut="undo" onClick={onUndo}>{words.play.undo}</button>}
          {onRedo && <button type="button" class="link" onClick={onRedo}>{words.log.redo}</button>}
        </span>
      </p>
      {lead && <Story story={lead} marked={storyOf(0)} first whole={whole} />}
      {others.length > 0 && <div class="briefing-others">{others.map((story, i) => <Story key={story.id} story={story} marked={storyOf(i + 1)} whole={whole} />)}</div>}
      {vm.rival !== null && <p class="briefing-rival small">{rival}</p>}
      {whole && vm.more.length > 0 && <ul class="briefing-more small">{more.map((line, i) => <li key={i}>{line}</li>)}</ul>}
      {hasMore && (
        <button type="button" class="link briefing-whole" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? words.play.briefingShort : words.play.briefingWhole}
        </button>
      )}
    </section>
  )
}

/** Texts of a story in which terms are marked. */
const PARTS = 3

interface StoryProps {
  readonly story: StoryVm
  /** Its text, cause and precedent, with terms marked. */
  readonly marked: readonly ComponentChildren[]
  readonly whole: boolean
  readonly first?: boolean
}

function Story({ story, marked: [text, cause, precedent], whole, first = false }: StoryProps) {
  const { colon } = useSigns()
  const words = useWords()
  return (
    <article class={first ? 'story first' : 'story'}>
      <h2 class={first ? 'head' : 'title'} tabIndex={first ? -1 : undefined}>{story.headline}</h2>
      {story.text !== '' && <p class="story-text">{text}</p>}
      {whole && story.cause !== '' && <p class="small">{cause}</p>}
      {whole && story.precedent && <p class="small">{words.results.precedent}{colon}{precedent} <Source href={story.precedent.source} /></p>}
    </article>
  )
}
