/** Above a game that tries out what is being made: the way back to the workshop. */
import { useApp, useStore } from '../shared/app-context.ts'
import './preview-bar.css'

export function PreviewBar() {
  const app = useApp()
  const { game, preview } = useStore(app.store)
  if (!game || game.id !== preview) return null
  const { own } = app.screens.libraryWords()
  return (
    <div class="preview-bar" role="status">
      <p>{own.trying}</p>
      <a class="link" href="#/workshop">{own.back}</a>
    </div>
  )
}
