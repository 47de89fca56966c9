/** The glossary as a page: searched, by letter, at two levels; each entry has an address of its own. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import type { GlossaryVm, TermVm } from '../../view/glossary/glossary.ts'
import { useApp, useStore } from '../shared/app-context.ts'
import { Source } from '../shared/source.tsx'
import { Waiting } from '../shared/waiting.tsx'
import { LevelSwitch } from './level-switch.tsx'
import './glossary.css'

interface Props {
  /** The entry to show first; empty for the beginning. */
  readonly term: string
  /** A game is under way, to go back to. */
  readonly playing: boolean
}

export function Glossary({ term, playing }: Props) {
  const app = useApp()
  const { glossary, language, failed } = useStore(app.glossary.store)
  useEffect(() => void app.glossary.load(), [app])
  if (glossary) return <div lang={language}><Page glossary={glossary} term={term} playing={playing} /></div>
  if (failed) return <Waiting onAgain={() => void app.glossary.load()} />
  return null
}

function Page({ glossary, term, playing }: Props & { readonly glossary: GlossaryVm }) {
  const app = useApp()
  const { words } = glossary
  const [text, setText] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  // An address leads to its entry, whatever was searched for.
  useEffect(() => {
    // One that there is not is searched for, and what is found says so.
    setText(term === '' || glossary.terms.some(({ id }) => id === term) ? '' : term)
    requestAnimationFrame(() => {
      const entry = term === '' ? null : document.getElementById(`term-${term}`)
      entry?.scrollIntoView({ block: 'start' })
      ;(entry ?? heading.current)?.focus({ preventScroll: true })
    })
  }, [term, glossary])
  const found = text.trim() === '' ? glossary.terms : glossary.search(text)
  const letters = text.trim() === '' ? lettersOf(found) : []
  return (
    <div class="glossary" data-surface="paper">
      <header class="glossary-head">
        <nav class="glossary-ways">
          {playing && <button type="button" class="link" data-shortcut="back" onClick={() => app.game()}>{words.game}</button>}
          <button type="button" class="link" onClick={() => app.home()}>{words.home}</button>
        </nav>
        <h1 ref={heading} class="glossary-title" tabIndex={-1}>{words.heading}</h1>
        <p class="glossary-lead">{words.lead}</p>
        <div class="glossary-tools">
          <label class="glossary-search"><span class="label">{words.search}</span>
            <input type="search" class="field" value={text} autocomplete="off" onInput={(event) => setText(event.currentTarget.value)} /></label>
          <LevelSwitch words={words} />
          <button type="button" class="button" onClick={() => window.print()}>{words.print}</button>
        </div>
        <p class="small" role="status">{found.length === 0 ? fill(words.nothing, { text: text.trim() }) : fill(words.found, { n: found.length, all: glossary.terms.length })}</p>
        {letters.length > 1 && (
          <nav class="glossary-letters" aria-label={words.letters}>
            {letters.map(([letter, first]) => <button key={letter} type="button" class="link" onClick={() => goTo(first)}>{letter}</button>)}
          </nav>
        )}
      </header>
      <main class="glossary-list">
        {letters.length > 0
          ? letters.map(([letter]) => (
            <section key={letter} class="glossary-group" aria-labelledby={`letter-${letter}`}>
              <h2 id={`letter-${letter}`} class="head">{letter}</h2>
              <div>{found.filter((t) => t.letter === letter).map((t) => <Entry key={t.id} term={t} words={words} signs={glossary.signs} heading="h3" />)}</div>
            </section>
          ))
          : found.map((t) => <Entry key={t.id} term={t} words={words} signs={glossary.signs} heading="h2" />)}
      </main>
    </div>
  )
}

/** Letters in order, each with the id of its first entry. */
function lettersOf(terms: readonly TermVm[]): readonly (readonly [string, string])[] {
  const first = new Map<string, string>()
  for (const { letter, id } of terms) if (!first.has(letter)) first.set(letter, id)
  return [...first]
}

function goTo(id: string): void {
  const entry = document.getElementById(`term-${id}`)
  entry?.scrollIntoView({ block: 'start' })
  entry?.focus({ preventScroll: true })
}

interface EntryProps {
  readonly term: TermVm
  readonly words: GlossaryVm['words']
  readonly signs: GlossaryVm['signs']
  /** Below a letter, or directly below the head of the page. */
  readonly heading: 'h2' | 'h3'
}

function Entry({ term, words, signs, heading: Heading }: EntryProps) {
  const app = useApp()
  const { level } = useStore(app.settings.store)
  return (
    <article class="entry">
      <Heading id={`term-${term.id}`} class="title" tabIndex={-1}>{term.term}</Heading>
      <p>{level === 'exact' ? term.exact : term.plain}</p>
      <div class="entry-more small">
        <p class="entry-related">{words.related}{signs.colon}{term.related.map(({ id, term: name }) => (
          <button key={id} type="button" class="link" onClick={() => app.openGlossary(id)}>{name}</button>
        ))}</p>
        {term.levers.length > 0 && <p>{words.levers}{signs.colon}{term.levers.join(signs.comma)}</p>}
        {level === 'exact' && term.series.length > 0 && <p>{words.series}{signs.colon}{term.series.map((id) => <code key={id}>{id}</code>)}</p>}
        {term.source !== '' && <p><Source href={term.source} /></p>}
      </div>
    </article>
  )
}
