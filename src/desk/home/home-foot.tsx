/** The foot of the first page: a game from a file, whether the game works without a network, a new version. */
import { useRef } from 'preact/hooks'
import type { App } from '../../app/app.ts'
import { install, offline, updateNow } from '../../app/offline.ts'
import { useApp, useStore } from '../shared/app-context.ts'
import './home-foot.css'

export function HomeFoot() {
  const app = useApp()
  const words = app.keeping
  return words && (
    <footer class="home-foot small">
      <p><button type="button" class="link" onClick={() => app.openClass()}>{words.teachers}</button></p>
      <OpenFile label={words.file.open} />
      <p><a class="link" href="#/workshop">{words.make}</a></p>
      <Offline words={words.offline} />
    </footer>
  )
}

function OpenFile({ label }: { readonly label: string }) {
  const app = useApp()
  const field = useRef<HTMLInputElement>(null)
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0]
    if (!file) return
    const text = await file.text().catch(() => '')
    // The same file may be chosen again.
    input.value = ''
    app.openFile(text)
  }
  return (
    <p>
      <button type="button" class="link" onClick={() => field.current?.click()}>{label}</button>
      <input ref={field} type="file" accept=".json,application/json" hidden onChange={(event) => void take(event.currentTarget)} />
    </p>
  )
}

function Offline({ words }: { readonly words: NonNullable<App['keeping']>['offline'] }) {
  const { copy, update, network, installable } = useStore(offline)
  const kept = copy === 'ready' || copy === 'file'
  const line = kept && !network && copy !== 'file' ? words.without : copy === 'ready' ? words.ready : copy === 'file' ? words.file : ''
  return (
    <div role="status">
      {line !== '' && <p>{line} {installable && <button type="button" class="link" onClick={() => void install()}>{words.install}</button>}</p>}
      {update !== 'none' && <p>{update === 'waits' ? words.waits : words.next} <button type="button" class="link" onClick={updateNow}>{words.now}</button></p>}
    </div>
  )
}
