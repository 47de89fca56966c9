/** The pages of sharing: what a link asks for, or what is wrong with it. */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Shared, ShareDesk } from '../../app/share/share-desk.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { useTitle } from '../shared/use-title.ts'
import { ComparePage, ComparePick } from './compare.tsx'
import { OpenAny } from './open.tsx'
import { Pack } from './pack.tsx'
import { useShareDesk } from './place.tsx'
import { Received } from './received.tsx'
import { Workshop } from '../workshop/lazy-workshop.ts'
import './received.css'

export interface SharedRoute {
  readonly page: 'link' | 'open' | 'compare' | 'workshop'
  /** What stands behind the `#`, or was pasted. */
  readonly text: string
}

export function SharedPage({ page, text }: SharedRoute) {
  const { notices, play, title } = useWords()
  const { desk, failed, again } = useShareDesk()
  // The page came after its address: who came by keyboard begins at its heading.
  useEffect(() => {
    if (desk && document.activeElement === document.body) document.querySelector<HTMLElement>('.received-title')?.focus({ preventScroll: true })
  }, [desk, page, text])
  if (!desk) return <main class="received-wait"><h1 class="title" tabIndex={-1}>{title}</h1>{failed && <p role="alert">{notices.partMissing} <button type="button" class="link" onClick={again}>{play.chartsAgain}</button></p>}</main>
  if (page === 'open') return <OpenAny desk={desk} />
  if (page === 'workshop') return <Workshop desk={desk} />
  if (page === 'compare') return <ComparePick desk={desk} />
  return <Pasted key={text} desk={desk} text={text} />
}

/** One code opens; of several, as in a chat, one is chosen. */
function Pasted({ desk, text }: { readonly desk: ShareDesk; readonly text: string }) {
  const several = useMemo(() => /[^\w.&=,%-]/.test(text) && desk.list(text).list.length > 1, [desk, text])
  return several ? <OpenAny desk={desk} first={text} /> : <FromLink desk={desk} text={text} />
}

function FromLink({ desk, text }: { readonly desk: ShareDesk; readonly text: string }) {
  const app = useApp()
  const first = useMemo(() => desk.read(text), [desk, text])
  const [older, setOlder] = useState<Shared | null>(null)
  useEffect(() => {
    // A game under rules that were released before these: they are fetched, and it is read again.
    if (first.kind !== 'fault' || first.fault.code !== 'unknown-engine') return
    desk.readOlder(text, first.fault.engine).then(setOlder, (error: unknown) => console.warn('Older rules could not be loaded.', error))
  }, [desk, first, text])
  const shared = older ?? first
  useEffect(() => {
    // Whatever it came from, the address becomes its link.
    const link = shared.kind === 'game' ? desk.hash(shared.record, shared.view).slice(1) : ''
    if (link !== '' && link !== text) desk.openShared(link, 'replace')
  }, [app, desk, shared, text])
  switch (shared.kind) {
    case 'fault': return <Faulty desk={desk} shared={shared} text={text} />
    case 'start': return <SharedStart desk={desk} shared={shared} />
    case 'own': return <OwnStart desk={desk} shared={shared} />
    case 'game': return <Received desk={desk} record={shared.record} view={shared.view} />
    case 'pack': return <Pack desk={desk} results={shared.results} />
    case 'compare': return <ComparePage desk={desk} a={shared.results[0]} b={shared.results[1]} />
  }
}

/** A start goes to its page at once, unless something is to be said before. */
function SharedStart({ desk, shared }: { readonly desk: ShareDesk; readonly shared: Shared & { readonly kind: 'start' } }) {
  const { choice, faults, aged, engine } = shared
  const { received: words } = desk.words
  useEffect(() => {
    if (aged === null) desk.openStart(choice, faults)
  }, [desk, aged, choice, faults])
  if (aged === null) return null
  return (
    <Plain heading={words.start}>
      <p>{aged === 'scenario' ? words.changed : fill(words.startOld, { engine, present: desk.present })}</p>
      <div class="received-ways"><button type="button" class="button main" onClick={() => desk.openStart(choice, faults)}>{words.tryStart}</button></div>
    </Plain>
  )
}

function OwnStart({ desk, shared }: { readonly desk: ShareDesk; readonly shared: Shared & { readonly kind: 'own' } }) {
  const app = useApp()
  const { received: words } = desk.words
  const { aged, choice, start: { own } } = shared
  useEffect(() => app.lessonIn(choice.language), [app, choice.language])
  return (
    <Plain heading={own.title}>
      <p class="label">{words.own}</p>
      {own.briefing !== '' && own.briefing.split('\n').map((line, i) => <p key={i}>{line}</p>)}
      {own.questions.length > 0 && <><h2 class="label">{words.ownQuestions}</h2><ol class="received-questions">{own.questions.map((question) => <li key={question}>{question}</li>)}</ol></>}
      {aged !== null && <p>{aged === 'scenario' ? words.changed : fill(words.startOld, { engine: shared.start.engine, present: desk.present })}</p>}
      <p class="small">{fill(words.ownText, { side: app.texts.names.sides[own.side].inSentence, turns: own.turns })}</p>
      <div class="received-ways">
        <button type="button" class="button main" onClick={() => app.startGame(choice)}>{words.ownPlay}</button>
        <button type="button" class="button" onClick={() => void desk.loadWorkshop().then((workshop) => {
          workshop.bench.take(own)
          window.location.hash = '#/workshop'
        })}>{words.ownEdit}</button>
      </div>
    </Plain>
  )
}

/** Versions that a newer page would know. */
const NEWER = ['unknown-kind', 'newer-format', 'unknown-engine'] as const

function Faulty({ desk, shared, text }: { readonly desk: ShareDesk; readonly shared: Shared & { readonly kind: 'fault' }; readonly text: string }) {
  const app = useApp()
  const words = desk.words.faults
  return (
    <Plain heading={words.heading}>
      <p role="alert">{desk.faultText(shared.fault)}</p>
      <p class="small">{words.wayOn}</p>
      <p class="received-code small">{text.slice(0, 120)}</p>
      <div class="received-ways">
        {NEWER.some((code) => code === shared.fault.code) && <button type="button" class="button main" onClick={() => window.location.reload()}>{words.reload}</button>}
        <button type="button" class="button" onClick={() => desk.openAny()}>{words.again}</button>
        <button type="button" class="button" onClick={() => app.home()}>{desk.words.received.home}</button>
      </div>
    </Plain>
  )
}

function Plain({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  const app = useApp()
  useTitle(heading)
  return (
    <div class="received">
      <main class="received-head">
        <p class="small"><button type="button" class="link" onClick={() => app.home()}>{app.words.title}</button></p>
        <h1 class="received-title" tabIndex={-1}>{heading}</h1>
        {children}
      </main>
    </div>
  )
}
