/** The scenario library: cards with a picture and a question, by topic; an entry that a link asks for stands open. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Topic } from '../../view/library.ts'
import { TOPICS } from '../../view/library.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useFormat } from '../shared/app-context.ts'
import { Challenges } from './challenges.tsx'
import { LibraryCard } from './library-card.tsx'
import './library.css'

/** `entry`: the one that the address names; empty: all. */
export function LibraryPage({ entry: asked }: { readonly entry: string }) {
  const app = useApp()
  const entries = app.library()
  const words = app.screens.libraryWords()
  const { counted } = useFormat()
  const [topic, setTopic] = useState<Topic | 'all'>('all')
  const page = useRef<HTMLDivElement>(null)
  const known = entries.some((e) => e.id === asked)
  const shown = entries.filter((e) => topic === 'all' || e.topics.includes(topic))
  // The page came after its address: it takes the focus itself, to the entry asked for or to its heading.
  useEffect(() => {
    const heading = known ? page.current?.querySelector<HTMLElement>(`[data-entry="${asked}"] h2`) : page.current?.querySelector('h1')
    heading?.focus({ preventScroll: true })
    if (known) page.current?.querySelector(`[data-entry="${asked}"]`)?.scrollIntoView({ block: 'start' })
    else window.scrollTo({ top: 0 })
  }, [asked, known])
  return (
    <div class="library" ref={page}>
      <header class="library-head">
        <p class="small"><button type="button" class="link" onClick={() => app.home()}>{words.first}</button></p>
        <h1 class="library-title" tabIndex={-1}>{words.title}</h1>
        <p class="library-lead">{asked !== '' && !known ? fill(words.none, { text: asked }) : words.lead}</p>
        <fieldset class="library-topics">
          <legend class="unseen">{words.topic}</legend>
          {(['all', ...TOPICS] as const).map((id) => (
            <label key={id} class="library-topic">
              <input type="radio" name="library-topic" checked={topic === id} onChange={() => setTopic(id)} /> <span>{words.topics[id]}</span>
            </label>
          ))}
        </fieldset>
        <p><a class="link" href="#/workshop">{words.own.make}</a></p>
        <p class="unseen" role="status">{counted(words.shown, shown.length)}</p>
      </header>
      <main class="library-paper" data-surface="paper">
        <Challenges />
        <ul class="library-list">
          {shown.map((entry) => <li key={entry.id}><LibraryCard vm={entry} open={entry.id === asked} /></li>)}
        </ul>
      </main>
    </div>
  )
}
