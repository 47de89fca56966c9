/** The menu of a game: what is set most often, help, and the ways out. Its windows open above it and lead back to it. */
import { useState } from 'preact/hooks'
import { useApp, useStore, useWords } from '../shared/app-context.ts'
import { LanguageChoice } from '../shared/language-choice.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { ShareButton } from '../share/share-button.tsx'
import { AboutDialog, KeyboardDialog, SettingsDialog } from './windows.ts'
import { LookChoices } from './setting-choices.tsx'
import './about.css'

export function Menu({ onClose }: { readonly onClose: () => void }) {
  const app = useApp()
  const words = useWords()
  const { menu } = words
  const { game } = useStore(app.store)
  const [dialog, setDialog] = useState<'about' | 'keyboard' | 'settings' | null>(null)
  const back = (): void => setDialog(null)
  return (
    <>
      <Dialog heading={menu.heading} onClose={onClose}>
        <div class="menu">
          <LookChoices />
          <LanguageChoice />
          <div class="menu-actions">
            {game !== null && <ShareButton />}
            {game !== null && <button type="button" class="button" onClick={() => { onClose(); app.charts() }}>{words.play.charts}</button>}
            {app.canDebrief() && <button type="button" class="button" onClick={() => { onClose(); app.debrief() }}>{words.debrief.name}</button>}
            <button type="button" class="button" onClick={() => setDialog('settings')}>{menu.moreSettings}</button>
            <button type="button" class="button" onClick={() => { onClose(); app.openGlossary() }}>{menu.glossary}</button>
            <button type="button" class="button" onClick={() => setDialog('keyboard')}>{menu.keyboard}</button>
            <button type="button" class="button" onClick={() => setDialog('about')}>{menu.about}</button>
            <button type="button" class="button" onClick={() => { onClose(); app.model() }}>{menu.model}</button>
          </div>
          <div class="menu-actions">
            {game !== null && game.played > 0 && app.canGoBack() && <button type="button" class="button" onClick={() => { onClose(); app.undoTurn() }}>{menu.undo}</button>}
            <button type="button" class="button" onClick={() => { onClose(); app.home() }}>{menu.leave}</button>
            <span class="small">{menu.leaveHelp}</span>
          </div>
        </div>
      </Dialog>
      {dialog === 'about' && <AboutDialog onClose={back} />}
      {dialog === 'keyboard' && <KeyboardDialog onClose={back} />}
      {dialog === 'settings' && <SettingsDialog onClose={back} />}
    </>
  )
}
