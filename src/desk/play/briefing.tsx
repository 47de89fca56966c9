/** The front page of a turn: three stories, the first one large. */
import type { BriefingVm, StoryVm } from '../../view/desk-vm.ts'
import { fill, lowerFirst } from '../../view/interface-texts.ts'
import { useWords } from '../shared/app-context.ts'
import { Source } from '../shared/source.tsx'
import './briefing.css'

export function Briefing({ vm }: { readonly vm: BriefingVm }) {
  const words = useWords()
  const [lead, ...others] = vm.stories
  return (
    <section class="briefing" aria-labelledby="briefing-heading">
      <p class="briefing-line small"><span id="briefing-heading">{fill(words.play.briefing, { period: lowerFirst(vm.dateline) })}</span></p>
      {lead && <Story story={lead} first />}
      {others.length > 0 && <div class="briefing-others">{others.map((story) => <Story key={story.id} story={story} />)}</div>}
      {vm.more.length > 0 && <ul class="briefing-more small">{vm.more.map((line, i) => <li key={i}>{line}</li>)}</ul>}
    </section>
  )
}

function Story({ story, first = false }: { readonly story: StoryVm; readonly first?: boolean }) {
  const words = useWords()
  return (
    <article class={first ? 'story first' : 'story'}>
      <h2 class={first ? 'head' : 'title'} tabIndex={first ? -1 : undefined}>{story.headline}</h2>
      {story.text !== '' && <p class="story-text">{story.text}</p>}
      {story.cause !== '' && <p class="story-cause small">{story.cause}</p>}
      {first && story.precedent && <p class="small">{words.results.precedent}: {story.precedent.text} <Source href={story.precedent.source} /></p>}
    </article>
  )
}
