/** What a player sets for this browser, and taking everything out of it again. */
import { useState } from 'preact/hooks'
import { useApp, useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import { LookChoices, ReadingChoices } from './setting-choices.tsx'
import './about.css'
import './settings.css'

export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const { menu } = useWords()
  return (
    <Dialog heading={menu.settings} onClose={onClose}>
      <div class="menu">
        <div class="settings-choices"><LookChoices /><ReadingChoices /></div>
        <EraseAll onDone={onClose} />
      </div>
    </Dialog>
  )
}

/** Asks once more, because nothing brings it back. */
function EraseAll({ onDone }: { readonly onDone: () => void }) {
  const app = useApp()
  const { menu } = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <section class="erase" aria-labelledby="erase-heading">
      <h3 id="erase-heading" class="label">{menu.erase}</h3>
      <p class="small">{menu.eraseHelp}</p>
      {asking
        ? <div class="erase-sure" role="group" aria-labelledby="erase-heading" aria-describedby="erase-sure">
          <p id="erase-sure" class="fault" role="alert">{menu.eraseSure}</p>
          <div class="menu-actions">
            <button type="button" class="button main" ref={takeFocus} onClick={() => setAsking(false)}>{menu.eraseNot}</button>
            <button type="button" class="button" onClick={() => { onDone(); app.erase() }}>{menu.eraseGo}</button>
          </div>
        </div>
        : <button type="button" class="button" onClick={() => setAsking(true)}>{menu.eraseAsk}</button>}
    </section>
  )
}

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus()
