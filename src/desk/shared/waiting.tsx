/** Stands in for a page that is still on its way, or did not come. The heading takes the focus from the button that asked for the page. */
import { useEffect, useRef } from 'preact/hooks'
import { useApp, useStore, useWords } from './app-context.ts'
import './failed.css'
import './waiting.css'

/** `onAgain`: the page did not come; tries once more. */
export function Waiting({ onAgain }: { readonly onAgain?: (() => void) | null }) {
  const app = useApp()
  const { title, waiting, end, notices } = useWords()
  const { language } = useStore(app.store)
  const gone = Boolean(onAgain)
  const failed = gone || language.stage === 'failed'
  const headingRef = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (gone) headingRef.current?.focus() }, [gone])
  return (
    <main class={failed ? 'failed' : 'failed waiting'}>
      <h1 class="head" tabIndex={-1} ref={headingRef}>{title}</h1>
      <p role={failed ? 'alert' : 'status'}>{failed ? notices.partMissing : waiting.text}</p>
      {failed
        ? (
            <div class="failed-ways">
              <button type="button" class="button main" onClick={() => (onAgain ? onAgain() : void app.loadRest())}>{waiting.again}</button>
              <button type="button" class="button" onClick={() => app.home()}>{end.home}</button>
            </div>
          )
        : <span class="waiting-line" aria-hidden="true" />}
    </main>
  )
}
