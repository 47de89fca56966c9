/** The workshop: a teacher makes a scenario without code, tries it, and hands it on. Everything is kept at every change. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ShareDesk } from '../../app/share/share-desk.ts'
import type { OwnScenario, Said, Workshop } from '../../app/workshop/workshop.ts'
import { ownChoice } from '../../app/share/start-of.ts'
import { saveFile } from '../charts/save.ts'
import { useApp, useFormat, useStore, useWords } from '../shared/app-context.ts'
import { AgainIcon, BackIcon } from '../shared/icons.tsx'
import { Jump } from '../shared/jump.tsx'
import { say } from '../shared/say.ts'
import { useTitle } from '../shared/use-title.ts'
import { ShareButton } from '../share/share-button.tsx'
import { FramePart, StartPart, WordsPart } from './frame-parts.tsx'
import { LeversPart } from './levers-part.tsx'
import { MakingPlace } from './parts.tsx'
import { CorrectionsPart, EventsPart, PacksPart } from './world-parts.tsx'
import './workshop.css'

export interface WorkshopProps {
  readonly desk: Pick<ShareDesk, 'loadWorkshop'>
}

export function WorkshopPage({ desk: { loadWorkshop } }: WorkshopProps) {
  const app = useApp()
  const { notices, play, title } = useWords()
  const { id, stage } = useStore(app.store).language
  const [desk, setDesk] = useState<Workshop | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (stage !== 'whole' || failed) return
    loadWorkshop().then((made) => {
      if (!made.bench.store.getState().own) made.bench.put(made.fresh(app.front.scenarios().featured.id))
      setDesk(made)
    }, (error: unknown) => {
      console.warn('The workshop could not be loaded.', error)
      setFailed(true)
    })
  }, [app, loadWorkshop, id, stage, failed])
  if (desk) return <Bench desk={desk} />
  return <main class="received-wait"><h1 class="title" tabIndex={-1}>{title}</h1>{failed && <p role="alert">{notices.partMissing} <button type="button" class="link" onClick={() => setFailed(false)}>{play.chartsAgain}</button></p>}</main>
}

function Bench({ desk }: { readonly desk: Workshop }) {
  const { own } = useStore(desk.bench.store)
  return own && <Maker desk={desk} own={own} />
}

function Maker({ desk, own }: { readonly desk: Workshop; readonly own: OwnScenario }) {
  const app = useApp()
  const { counted } = useFormat()
  const { words, bench } = desk
  const { canUndo, canRedo, unkept, taken } = useStore(bench.store)
  const page = useRef<HTMLDivElement>(null)
  const checked = useMemo(() => desk.check(own), [desk, own])
  // The page came after its address: it takes the focus itself.
  useEffect(() => page.current?.querySelector('h1')?.focus({ preventScroll: true }), [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const field = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      // Within a field of text the browser’s own steps are what is meant.
      if (field || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
      event.preventDefault()
      if (event.shiftKey) bench.redo()
      else bench.undo()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [bench])
  useTitle(words.title)
  const [seed] = useState(() => app.newSeed())
  const ready = checked.own
  const choice = useMemo(() => ready && ownChoice(ready, seed), [ready, seed])
  const making = { desk, own, faults: checked.faults, put: (part: Partial<OwnScenario>, what?: string) => bench.put({ ...own, ...part }, what) }
  const wrong = checked.faults.filter((f) => f.field === '')
  return (
    <div class="workshop" ref={page}>
      <header class="workshop-head">
        <p class="small"><button type="button" class="link" onClick={() => app.home()}>{app.words.title}</button></p>
        <h1 class="received-title" tabIndex={-1}>{words.title}</h1>
        <p>{words.lead}</p>
        <Jump label={words.title} parts={[['maker-start', words.start.heading], ['maker-words', words.words.heading], ['maker-frame', words.frame.heading], ['maker-events', words.events.heading], ['maker-packs', words.packs.heading], ['maker-corrections', words.corrections.heading], ['maker-levers', words.levers.heading]]} />
      </header>
      <main class="workshop-paper" data-surface="paper">
        <MakingPlace value={making}>
          <div class="workshop-columns">
            <div class="workshop-column"><StartPart /><WordsPart /><FramePart /></div>
            <div class="workshop-column"><EventsPart /><PacksPart /><CorrectionsPart /></div>
            <div class="workshop-column"><LeversPart /></div>
          </div>
        </MakingPlace>
        <p class="small">{words.forClass}</p>
        <div class="maker-ways">
          <button type="button" class="button" disabled={!ready} onClick={() => {
            if (!ready) return
            const { name, text } = desk.file(ready)
            saveFile(name, new Blob([text], { type: 'application/json' }))
          }}>{words.save}</button>
          <OpenFile desk={desk} />
        </div>
        {taken && <p role="status">{words.taken}</p>}
        {unkept && <p class="fault" role="alert">{words.unkept}</p>}
        {/* Always in sight: what is wrong, trying it, handing it on, a step back. */}
        <div class="workshop-foot">
          <p class={ready ? 'small workshop-ready' : 'fault'} role="status">{ready ? words.ready : `${counted(words.notReady, checked.faults.length)} ${wrong.map((f) => f.text).join(' ')}`}</p>
          <div class="maker-ways">
            <button type="button" class="button main" disabled={!choice} onClick={() => choice && desk.preview(choice)}>{words.preview}</button>
            {choice && <ShareButton start={choice} />}
            <button type="button" class="button" disabled={!canUndo} aria-label={words.undo} title={words.undo} aria-keyshortcuts="Control+Z" onClick={() => bench.undo()}><BackIcon /><span class="unless-narrow">{words.undo}</span></button>
            <button type="button" class="button" disabled={!canRedo} aria-label={words.redo} title={words.redo} aria-keyshortcuts="Control+Shift+Z" onClick={() => bench.redo()}><AgainIcon /><span class="unless-narrow">{words.redo}</span></button>
          </div>
        </div>
      </main>
    </div>
  )
}

/** A scenario from a file: data only; what is wrong with it is said in sentences, and nothing of it is taken. */
function OpenFile({ desk }: { readonly desk: Workshop }) {
  const { words, bench } = desk
  const [faults, setFaults] = useState<readonly Said[]>([])
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const text = file.size > desk.limits.text ? ' '.repeat(desk.limits.text + 1) : await file.text().catch(() => '')
    const { own, faults: found } = desk.open(text)
    setFaults(found)
    if (!own) return
    bench.put(own)
    say(words.opened)
  }
  return (
    <>
      <label class="button open-file"><input type="file" class="unseen" accept=".json,application/json" onChange={(event) => { void take(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} />{words.open}</label>
      {faults.length > 0 && <div class="workshop-refused fault" role="alert"><p>{words.refused}</p><ul>{faults.slice(0, 8).map((f, i) => <li key={i}>{f.field !== '' && <code>{f.field}</code>} {f.text}</li>)}</ul></div>}
    </>
  )
}
