/** The menu of a game: palette, movement, help, and the ways out. */
import { useState } from 'preact/hooks'
import type { Settings } from '../../app/settings.ts'
import { useApp, useStore, useWords } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'
import { LanguageChoice } from '../shared/language-choice.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { AboutDialog } from './about.tsx'
import { KeyboardDialog } from './keyboard.tsx'
import './about.css'

export function Menu({ onClose }: { readonly onClose: () => void }) {
  const app = useApp()
  const words = useWords()
  const { menu } = words
  const settings = useStore(app.settings.store)
  const { game } = useStore(app.store)
  const [dialog, setDialog] = useState<'about' | 'keyboard' | null>(null)
  const choices = <T extends string>(names: Readonly<Record<T, string>>) => (Object.keys(names) as T[]).map((id) => ({ id, name: names[id] }))
  if (dialog === 'about') return <AboutDialog onClose={onClose} />
  if (dialog === 'keyboard') return <KeyboardDialog onClose={onClose} />
  return (
    <Dialog heading={menu.heading} onClose={onClose}>
      <div class="menu">
        <Choices label={menu.palette} choices={choices(menu.palettes)} value={settings.palette}
          onChoose={(id) => app.settings.change({ palette: id as Settings['palette'] })} />
        <Choices label={menu.motion} choices={choices(menu.motions)} value={settings.motion}
          onChoose={(id) => app.settings.change({ motion: id as Settings['motion'] })} />
        <LanguageChoice />
        <div class="menu-actions">
          {game !== null && <button type="button" class="button" onClick={() => { onClose(); app.charts() }}>{words.play.charts}</button>}
          <button type="button" class="button" onClick={() => setDialog('about')}>{menu.about}</button>
          <button type="button" class="button" onClick={() => setDialog('keyboard')}>{menu.keyboard}</button>
        </div>
        <div class="menu-actions">
          {game !== null && game.played > 0 && app.canGoBack() && <button type="button" class="button" onClick={() => { onClose(); app.undoTurn() }}>{menu.undo}</button>}
          <button type="button" class="button" onClick={() => { onClose(); app.home() }}>{menu.leave}</button>
          <span class="small">{menu.leaveHelp}</span>
        </div>
      </div>
    </Dialog>
  )
}
