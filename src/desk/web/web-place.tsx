/** The place of the web of mechanisms: it is loaded when it is first opened. */
import { useEffect, useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import { useApp } from '../shared/app-context.ts'
import { Waiting } from '../shared/waiting.tsx'

type Parts = readonly [typeof import('./web-page.tsx'), Trace]

export function WebPlace() {
  const app = useApp()
  const [parts, setParts] = useState<Parts | null>(null)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (missing) return
    Promise.all([import('./web-page.tsx'), app.loadTrace()]).then(setParts, (error: unknown) => {
      console.warn('The web of mechanisms could not be loaded.', error)
      setMissing(true)
    })
  }, [app, missing])
  if (!parts) return <Waiting onAgain={missing ? () => setMissing(false) : null} />
  const [{ WebPage }, trace] = parts
  return <WebPage trace={trace} />
}
