/** Opens what was shared in whatever form: pasted text, a file, a picture of a QR code, or the camera. */
import { useState } from 'preact/hooks'
import type { Found, ShareDesk } from '../../app/share/share-desk.ts'
import { useApp, useFormat } from '../shared/app-context.ts'
import { useTitle } from '../shared/use-title.ts'
import { ReceivedHead } from './received-head.tsx'
import { Scan } from './scan.tsx'
import './compare.css'
import './share.css'

interface Props {
  readonly desk: ShareDesk
  /** What was pasted elsewhere. */
  readonly first?: string
}

/** Larger files are something else. */
const LARGEST = 4_000_000

export function OpenAny({ desk, first = '' }: Props) {
  const app = useApp()
  const { counted } = useFormat()
  const words = desk.words.open
  useTitle(words.heading)
  const [text, setText] = useState(first)
  const [fault, setFault] = useState('')
  const [found, setFound] = useState<{ readonly list: readonly Found[]; readonly damaged: number } | null>(() => (first === '' ? null : desk.list(first)))
  const [scanning, setScanning] = useState(false)
  const take = (given: string): void => {
    setFound(null)
    setFault('')
    const all = desk.list(given)
    if (all.list.length === 1 && all.damaged === 0) return desk.openShared(all.list[0].text.trim().replace(/^#/, ''))
    if (all.list.length === 0) return setFault(desk.faultText(all.first ?? { code: 'none' }))
    setFound(all)
  }
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (!file) return
    // What was said of the file before does not stand over this one.
    if (app.store.getState().notice?.id.startsWith('file')) app.dismissNotice()
    setFault('')
    try {
      if (file.type.startsWith('image/')) {
        const { readPicture } = await import('./read-qr.ts')
        const code = await readPicture(file)
        return code === null ? setFault(words.noQr) : take(code)
      }
      if (file.size > LARGEST) return setFault(words.unreadable)
      const content = await file.text()
      // A game as this browser keeps it.
      if (content.trimStart().startsWith('{')) return app.openFile(content)
      take(content)
    } catch (error) {
      console.warn('A file could not be read.', error)
      setFault(words.unreadable)
    }
  }
  return (
    <div class="received">
      <ReceivedHead heading={words.heading}>
        <p>{words.lead}</p>
      </ReceivedHead>
      <main class="received-paper single" data-surface="paper" onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => { event.preventDefault(); void takeFile(event.dataTransfer?.files[0]) }}>
        <form class="open-any" onSubmit={(event) => { event.preventDefault(); take(text) }} noValidate>
          <label class="title" for="open-text">{words.field}</label>
          <textarea id="open-text" class="field" rows={5} spellcheck={false} autocapitalize="off" value={text} aria-invalid={fault !== ''} aria-describedby="open-fault"
            onInput={(event) => setText(event.currentTarget.value)} />
          <p id="open-fault" class={fault === '' ? 'unseen' : 'fault'} role={fault === '' ? undefined : 'alert'}>{fault}</p>
          <div class="share-ways">
            <button type="submit" class="button main">{words.go}</button>
            <label class="button open-file"><input type="file" class="unseen" accept=".txt,.json,text/plain,image/*" onChange={(event) => { void takeFile(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} />{words.file}</label>
            <button type="button" class="button" aria-pressed={scanning} onClick={() => setScanning(!scanning)}>{scanning ? words.stop : words.camera}</button>
          </div>
          <p class="small">{words.fileHelp}</p>
        </form>
        {scanning && <Scan words={words} onFound={(code) => { setScanning(false); take(code) }} />}
        {found && (
          <section class="open-found" role="status">
            <p class="title">{counted(words.found, found.list.length)}</p>
            {found.damaged > 0 && <p class="fault">{counted(words.damaged, found.damaged)}</p>}
            <ol>{found.list.map((one, i) => (
              <li key={i}><span>{i + 1}. {words.kinds[one.kind]}</span> <span class="open-code small quiet">{one.text.slice(0, 48)}</span>
                <button type="button" class="button slim" onClick={() => desk.openShared(one.text.trim().replace(/^#/, ''))}>{words.openOne}</button></li>
            ))}</ol>
          </section>
        )}
      </main>
    </div>
  )
}
