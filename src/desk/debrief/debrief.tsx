/** The way to the debrief: its parts and words are fetched when it is opened. */
import { useEffect, useState } from 'preact/hooks'
import type { ComponentType } from 'preact'
import type { Debrief } from '../../app/debrief/debrief.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { NotCome } from '../shared/not-come.tsx'

interface Parts {
  readonly Page: ComponentType<{ readonly debrief: Debrief }>
  readonly debrief: Debrief
}

export function DebriefPlace() {
  const app = useApp()
  const { debrief: words } = useWords()
  const [parts, setParts] = useState<Parts | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (failed) return
    let gone = false
    Promise.all([import('./debrief-page.tsx'), app.loadDebrief()]).then(
      ([{ DebriefPage }, debrief]) => { if (!gone) setParts({ Page: DebriefPage, debrief }) },
      (error: unknown) => {
        console.warn('The debrief could not be loaded.', error)
        if (!gone) setFailed(true)
      },
    )
    return () => { gone = true }
  }, [app, failed])
  if (parts) return <parts.Page debrief={parts.debrief} />
  return (
    <main class="failed">
      <h1 class="head" tabIndex={-1}>{words.name}</h1>
      {failed && <NotCome role="status" text={words.failed} again={words.again} onAgain={() => setFailed(false)} />}
    </main>
  )
}
