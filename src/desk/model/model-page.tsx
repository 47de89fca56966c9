/** How well the model does: one honest sentence, every published value, what it gets wrong, what is judgement, what is contested. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { startModelRun } from '../../app/model-run.ts'
import type { ModelRun } from '../../app/model-run.ts'
import type { ModelTexts } from '../../view/model/model-vm.ts'
import { useApp, useStore } from '../shared/app-context.ts'
import { Checks } from './checks.tsx'
import { Contested, Faults, Plain } from './evidence.tsx'
import { Overview } from './overview.tsx'
import { SeriesSection } from './series-section.tsx'
import { Unseen } from './unseen.tsx'
import './model.css'
import './print.css'

export interface ModelPageProps {
  readonly words: ModelTexts
  /** The language of these words; another than that of the game where its own are missing. */
  readonly lang: string
  /** There is a game to go back to. */
  readonly playing: boolean
}

export function ModelPage({ words, lang, playing }: ModelPageProps) {
  const [run, setRun] = useState<ModelRun | null>(null)
  const headingRef = useRef<HTMLHeadingElement>(null)
  const app = useApp()
  useEffect(() => {
    const started = startModelRun(words)
    setRun(started)
    // The heading that was read while this page was fetched is gone, and the focus with it.
    if (document.activeElement === document.body) headingRef.current?.focus({ preventScroll: true })
    return () => started.stop()
  }, [words])
  return (
    <div class="model" lang={lang}>
      <header class="model-head">
        <nav class="model-ways small">
          {playing && <button type="button" class="link" data-shortcut="back" onClick={() => app.game()}>{words.back}</button>}
          <button type="button" class="link" onClick={() => app.home()}>{words.home}</button>
          <button type="button" class="link model-print" onClick={() => window.print()}>{words.print}</button>
        </nav>
        <p class="small">{words.kicker}</p>
        <h1 ref={headingRef} class="model-title" tabIndex={-1}>{words.title}</h1>
        {run && <Summary run={run} words={words} />}
      </header>
      {run && <Body run={run} words={words} />}
    </div>
  )
}

interface RunProps {
  readonly run: ModelRun
  readonly words: ModelPageProps['words']
}

function Summary({ run, words }: RunProps) {
  const { page, failed } = useStore(run.store)
  return (
    <div class="model-summary" role="status">
      {page ? (
        <>
          <p class="model-sentence">{page.summary}</p>
          <p class="model-more">{page.summaryMore}{words.format.gap}<strong>{words.notForecast}</strong></p>
        </>
      ) : failed ? (
        <p class="model-sentence">{words.failed} <button type="button" class="button" onClick={() => run.retry()}>{words.again}</button></p>
      ) : <p class="model-sentence model-working">{words.working}</p>}
    </div>
  )
}

const scrollTo = (id: string): void => {
  const heading = document.getElementById(id)
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}

function Body({ run, words }: RunProps) {
  const { page } = useStore(run.store)
  const sections = ['series', 'unseen', 'checks', 'faults', 'judgement', 'contested', 'not'] as const
  return (
    <main class="model-main">
      <div class="model-overview">{page ? <Overview vm={page} words={words} /> : <div class="model-blank" aria-hidden="true" />}</div>
      <div class="model-paper" data-surface="paper">
        <nav class="model-contents small" aria-label={words.contents}>
          <span class="label">{words.contents}</span>
          {sections.map((id) => <button key={id} type="button" class="link" onClick={() => scrollTo(`model-${id}`)}>{words[id].heading}</button>)}
        </nav>
        <SeriesSection vm={page} words={words} />
        <Unseen vm={page} words={words} />
        <Checks run={run} words={words} />
        <Faults vm={page} words={words} />
        <Plain id="judgement" text={words.judgement} lead={page?.judged ?? ''} />
        <Contested vm={page} words={words} />
        <Plain id="not" text={words.not} lead="" />
      </div>
    </main>
  )
}
