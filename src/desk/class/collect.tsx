/** One box for everything that was handed in: pasted text, files, a folder, a QR code. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import { useFormat, useStore } from '../shared/app-context.ts'
import { Scan } from '../share/scan.tsx'
import { useClass } from './class-context.ts'

/** Files larger than this hold no results. */
const LARGEST = 4_000_000

export function Collect() {
  const { words: { collect: t }, run, scanWords } = useClass()
  const { working, stopped, done, total, found, handed } = useStore(run.store)
  const { counted } = useFormat()
  const [text, setText] = useState('')
  const [unread, setUnread] = useState<readonly string[]>([])
  const [scanning, setScanning] = useState(false)
  const folder = useRef<HTMLInputElement>(null)
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), [])

  const addFiles = async (files: FileList | readonly File[] | null): Promise<void> => {
    const bad: string[] = []
    const read = await Promise.all([...(files ?? [])].map(async (file) => {
      try {
        if (file.size > LARGEST) throw new Error('too large')
        return { from: file.name, text: await file.text() }
      } catch {
        bad.push(file.name)
        return null
      }
    }))
    setUnread(bad)
    const good = read.filter((one) => one !== null)
    if (good.length > 0) run.add(good)
  }
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.files.length) return
      event.preventDefault()
      void addFiles(event.dataTransfer.files)
    }
    addEventListener('dragover', over)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('drop', drop)
    }
  })
  const add = (): void => {
    if (text.trim() === '') return
    run.add([{ from: '', text }])
    setText('')
  }
  return (
    <section class="class-section class-collect" aria-labelledby="class-collect">
      <h2 class="head" id="class-collect" tabIndex={-1}>{t.heading}</h2>
      <p class="class-intro">{t.intro}</p>
      <form class="class-box" onSubmit={(event) => { event.preventDefault(); add() }}>
        <label><span class="label">{t.box}</span>
          <textarea class="field class-paste" rows={5} value={text} spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <div class="class-ways">
          <button type="submit" class="button main">{t.add}</button>
          <label class="button">{t.files}<input class="unseen" type="file" multiple onChange={(event) => { void addFiles(event.currentTarget.files); event.currentTarget.value = '' }} /></label>
          <label class="button">{t.folder}<input ref={folder} class="unseen" type="file" multiple onChange={(event) => { void addFiles(event.currentTarget.files); event.currentTarget.value = '' }} /></label>
          <button type="button" class="button" aria-expanded={scanning} onClick={() => setScanning(!scanning)}>{t.scan}</button>
          <span class="small">{t.drop}</span>
        </div>
      </form>
      {scanning && <Scan words={scanWords} onFound={(code) => { setScanning(false); run.add([{ from: '', text: code }]) }} />}
      {unread.map((name) => <p key={name} class="fault">{fill(t.unreadable, { name })}</p>)}
      {/* What came of it is said, not each step of the way. */}
      {working && total > 0 && <div class="class-progress"><p><progress max={total} value={done} aria-label={t.heading} /> <span aria-hidden="true">{fill(t.working, { done, total })}</span> <button type="button" class="link" onClick={() => run.stop()}>{t.stop}</button></p></div>}
      <div class="class-progress" role="status">
        {stopped && <p>{t.stopped}</p>}
        {!working && found !== null && found > 0 && <p>{counted(t.found, found)}</p>}
        {!working && found === 0 && <p class="fault">{t.none}</p>}
        {!working && handed.length === 0 && <p class="small">{t.empty}</p>}
      </div>
    </section>
  )
}
