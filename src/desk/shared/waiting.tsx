/** Stands in for a page whose texts are still on their way. */
import { useApp, useStore, useWords } from './app-context.ts'
import './failed.css'

export function Waiting() {
  const app = useApp()
  const { waiting } = useWords()
  const { language } = useStore(app.store)
  if (language.stage !== 'failed') return <main class="failed"><p role="status">{waiting.text}</p></main>
  return (
    <main class="failed">
      <p role="alert">{waiting.failed}</p>
      <div class="failed-ways"><button type="button" class="button main" onClick={() => void app.loadRest()}>{waiting.again}</button></div>
    </main>
  )
}
