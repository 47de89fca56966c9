/** A record in its four forms, each to be copied, saved or passed to another program; and a picture of the result. */
import { useMemo } from 'preact/hooks'
import type { LinkRecord, LinkView, ShareDesk } from '../../app/share/share-desk.ts'
import { fill } from '../../view/interface-texts.ts'
import { saveFile } from '../charts/save.ts'
import { useApp } from '../shared/app-context.ts'
import { say } from '../shared/say.ts'
import { CopyButton } from './copied.tsx'
import { PictureButtons } from './picture-buttons.tsx'
import { DENSE, paintQr, qrGrid, QrPicture, QUIET } from './qr.tsx'

interface Props {
  readonly desk: ShareDesk
  readonly record: LinkRecord
  readonly view: LinkView
}

/** Pixels of a module in a picture file. */
const MODULE = 8

export function FormsOf({ desk, record, view }: Props) {
  const app = useApp()
  const words = desk.words.sheet
  const forms = useMemo(() => desk.forms(record, view, desk.fullAddress), [desk, record, view])
  const grid = useMemo(() => (forms ? qrGrid(forms.qr) : null), [forms])
  if (!forms) return <p>{words.failed}</p>
  const save = (name: string, content: Blob): void => {
    saveFile(name, content)
    say(words.saved)
  }
  const saveQr = (): void => {
    if (!grid) return
    const side = (grid.size + 2 * QUIET) * MODULE
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = side
    const context = canvas.getContext('2d')
    if (!context) return
    paintQr(context, grid, 0, 0, side)
    canvas.toBlob((blob) => { if (blob) save(`${forms.fileName}.png`, blob) }, 'image/png')
  }
  const game = record.kind === 'game' || record.kind === 'result' ? record : null
  return (
    <div class="share-forms">
      <section class="share-form" aria-labelledby="share-link">
        <h3 id="share-link" class="title">{words.link}</h3>
        <input class="field" readOnly value={forms.link} aria-labelledby="share-link" onFocus={(event) => event.currentTarget.select()} />
        {view.turn !== undefined && <p class="small">{fill(words.opensAt, { turn: view.turn })}</p>}
        {!forms.qrOpens && <p class="small">{words.linkHere}</p>}
        {!forms.fits && <p class="fault">{fill(words.linkLong, { n: forms.link.length })}</p>}
        <div class="share-ways">
          <CopyButton main label={words.copyLink} words={words} text={() => forms.link} />
          <SystemShare label={words.system} title={app.words.title} url={forms.link} />
        </div>
      </section>
      <section class="share-form share-qr" aria-labelledby="share-qr">
        <h3 id="share-qr" class="title">{words.qr}</h3>
        {grid ? <QrPicture grid={grid} label={words.qrAlt} /> : <p class="small">{words.qrNone}</p>}
        {grid && grid.version >= DENSE && <p class="small">{words.qrDense}</p>}
        {grid && !forms.qrOpens && <p class="small">{words.qrHere}</p>}
        {grid && <div class="share-ways"><button type="button" class="button" onClick={saveQr}>{words.saveQr}</button></div>}
      </section>
      <section class="share-form" aria-labelledby="share-code">
        <h3 id="share-code" class="title">{words.code}</h3>
        <p class="share-code" tabIndex={0} role="group" aria-labelledby="share-code">{forms.code}</p>
        <p class="small">{words.codeHelp}</p>
        <div class="share-ways"><CopyButton label={words.copyCode} words={words} text={() => forms.code} /></div>
      </section>
      <section class="share-form" aria-labelledby="share-text">
        <h3 id="share-text" class="title">{words.text}</h3>
        <div class="share-ways">
          <CopyButton label={words.copyText} words={words} text={() => forms.text} />
          <button type="button" class="button" onClick={() => save(`${forms.fileName}.txt`, new Blob([forms.text], { type: 'text/plain;charset=utf-8' }))}>{words.saveFile}</button>
        </div>
      </section>
      {game && <PictureButtons desk={desk} record={game} grid={grid} name={forms.fileName} onSave={save} />}
      <p class="small quiet">{words.private}</p>
    </div>
  )
}

/** What the device offers for sharing; nothing where it offers nothing. */
function SystemShare({ label, title, url }: { readonly label: string; readonly title: string; readonly url: string }) {
  if (typeof navigator.share !== 'function') return null
  const share = async (): Promise<void> => {
    try {
      await navigator.share({ title, url })
    } catch (error) {
      // Whoever changes their mind is not told that something failed.
      if (!(error instanceof DOMException && error.name === 'AbortError')) console.warn('The device would not share.', error)
    }
  }
  return <button type="button" class="button" onClick={() => void share()}>{label}</button>
}
