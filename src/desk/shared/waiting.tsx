/** Stands in for a page that is still on its way. The heading takes the focus from the button that asked for the page. */
import { useApp, useStore, useWords } from './app-context.ts'
import './failed.css'
import './waiting.css'

export function Waiting() {
  const app = useApp()
  const { title, waiting, end } = useWords()
  const { language } = useStore(app.store)
  const failed = language.stage === 'failed'
  return (
    <main class={failed ? 'failed' : 'failed waiting'}>
      <h1 class="head" tabIndex={-1}>{title}</h1>
      <p role={failed ? 'alert' : 'status'}>{failed ? waiting.failed : waiting.text}</p>
      {failed
        ? (
            <div class="failed-ways">
              <button type="button" class="button main" onClick={() => void app.loadRest()}>{waiting.again}</button>
              <button type="button" class="button" onClick={() => app.home()}>{end.home}</button>
            </div>
          )
        : <span class="waiting-line" aria-hidden="true" />}
    </main>
  )
}
