/** When the game itself fails: calm words, the ways on, and what a report needs. */
import { useApp, useStore, useWords } from './app-context.ts'
import { CopyLink } from './copy-link.tsx'
import './failed.css'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

export function Failed({ error, onRetry }: Props) {
  const app = useApp()
  const words = useWords()
  const { game } = useStore(app.store)
  return (
    <main class="failed">
      <h1 class="head" tabIndex={-1}>{words.failed.heading}</h1>
      <p>{words.failed.text}</p>
      <p class="small quiet">{error instanceof Error ? error.message : String(error)}</p>
      <div class="failed-ways">
        {game !== null && game.played > 0 && <button type="button" class="button" onClick={() => { app.undoTurn(); onRetry() }}>{words.play.undo}</button>}
        {game && <CopyLink label={words.play.copyLink} link={() => app.link(game.choice)} />}
        <button type="button" class="button main" onClick={() => { app.home(); onRetry() }}>{words.end.home}</button>
      </div>
    </main>
  )
}
