/** Ctrl+Z and Ctrl+Shift+Z: first through the changes of the draft, then through the turns. */
import { useEffect } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import { useApp } from '../shared/app-context.ts'
import { say } from '../shared/say.ts'

/** Fields have an undo of their own. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'range' && target.type !== 'radio' && target.type !== 'checkbox')

export function useUndoKeys(): void {
  const app = useApp()
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase()
      const redo = (key === 'z' && event.shiftKey) || key === 'y'
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
      if (isField(event.target) || document.querySelector('dialog[open]')) return
      const { log } = app.words
      const { game, route } = app.store.getState()
      // Behind the charts the game waits, unseen.
      if (!game || game.look !== null || route.screen === 'charts') return
      event.preventDefault()
      if (redo ? app.redoDraft() : app.undoDraft()) say(redo ? log.redone : log.undone)
      else if (!app.canGoBack()) return
      else if (redo && game.ahead > 0) {
        app.redoTurn()
        say(fill(log.wentForward, { turn: game.played + 1 }))
      } else if (!redo && game.played > 0) {
        app.undoTurn()
        say(fill(log.wentBack, { turn: game.played }))
      }
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [app])
}
