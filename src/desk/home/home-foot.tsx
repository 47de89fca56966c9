/** The foot of the first page: what teachers and returning players look for, whether the game works without a network, a new version. */
import type { App } from '../../app/app.ts'
import { install, offline, updateNow } from '../../app/browser/offline.ts'
import { useApp, useStore } from '../shared/app-context.ts'
import './home-foot.css'

export function HomeFoot() {
  const app = useApp()
  const words = app.keeping
  return words && (
    <footer class="home-foot small">
      <p><button type="button" class="link" onClick={() => app.openClass()}>{words.teachers}</button></p>
      <p><button type="button" class="link" onClick={() => app.openLibrary()}>{words.challenges}</button></p>
      <p><a class="link" href="#/workshop">{words.make}</a></p>
      <Offline words={words.offline} />
    </footer>
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
