/** A page of the game that could not be fetched: what is wrong, another try, and the way back to the game. */
import { useApp, useWords } from './app-context.ts'

interface Props {
  /** How it is said: at once, or when nothing else is being said. */
  readonly role: 'alert' | 'status'
  readonly text: string
  readonly again: string
  readonly onAgain: () => void
}

export function NotCome({ role, text, again, onAgain }: Props) {
  const app = useApp()
  const { log } = useWords()
  return (
    <>
      <p role={role}>{text}</p>
      <div class="failed-ways">
        <button type="button" class="button main" onClick={onAgain}>{again}</button>
        <button type="button" class="button" onClick={() => app.game()}>{log.lookAway}</button>
      </div>
    </>
  )
}
