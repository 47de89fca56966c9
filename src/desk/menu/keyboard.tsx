/** Which keys do what. */
import { useApp, useStore, useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import { SHORTCUTS } from '../shortcuts/keys.ts'
import './about.css'

export function KeyboardDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp()
  const { keyboard, menu } = useWords()
  const { keys } = useStore(app.settings.store)
  return (
    <Dialog heading={keyboard.heading} onClose={onClose}>
      <div class="about">
        <section>
          <h3 class="label">{keyboard.single}</h3>
          <p class="small">{keys === 'on' ? keyboard.singleHelp : keyboard.singleOff}</p>
          <dl class="keys">
            {SHORTCUTS.map(({ id, key }) => [<dt key={`${id}-key`}><kbd>{key.toUpperCase()}</kbd></dt>, <dd key={id}>{keyboard.keys[id]}</dd>])}
          </dl>
          <button type="button" class="button slim keys-switch" aria-pressed={keys === 'on'} onClick={() => app.settings.change({ keys: keys === 'on' ? 'off' : 'on' })}>
            {keyboard.single}: {menu.keysNames[keys]}
          </button>
        </section>
        <section>
          <h3 class="label">{keyboard.always}</h3>
          <dl class="keys">
            {keyboard.rows.map(([names, what]) => [<dt key={`${names}-keys`}>{names}</dt>, <dd key={names}>{what}</dd>])}
          </dl>
        </section>
      </div>
    </Dialog>
  )
}
