/** The place of the web of mechanisms: it is loaded when it is first opened. */
import { useEffect, useState } from 'preact/hooks'
import type { Trace } from '../../app/trace.ts'
import { useApp } from '../shared/app-context.ts'
import { Waiting } from '../shared/waiting.tsx'

type Parts = readonly [typeof import('./web-page.tsx'), Trace]

export function WebPlace() {
  const app = useApp()
  const [parts, setParts] = useState<Parts | null>(null)
  const [fault, setFault] = useState<unknown>(null)
  useEffect(() => {
    Promise.all([import('./web-page.tsx'), app.loadTrace()]).then(setParts, setFault)
  }, [app])
  // The page around it knows what to say when something fails.
  if (fault !== null) throw fault instanceof Error ? fault : new Error('The web of mechanisms could not be loaded.')
  if (!parts) return <Waiting />
  const [{ WebPage }, trace] = parts
  return <WebPage trace={trace} />
}
