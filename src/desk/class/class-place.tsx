/** Loads what the teacher’s page needs, and says so where that fails. */
import { useEffect, useState } from 'preact/hooks'
import type { ClassDesk } from '../../app/class/class-desk.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { useTitle } from '../shared/use-title.ts'
import { ClassPage } from './class-page.tsx'
import { Projector } from './projector.tsx'

export function ClassPlace({ projector }: { readonly projector: boolean }) {
  const app = useApp()
  const { notices, play } = useWords()
  const [desk, setDesk] = useState<ClassDesk | 'failed' | null>(null)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let gone = false
    app.loadClass().then(
      (made) => { if (!gone) setDesk(made) },
      (error: unknown) => {
        console.warn('The teacher’s page could not be loaded.', error)
        if (!gone) setDesk('failed')
      },
    )
    return () => { gone = true }
  }, [app, attempt])
  useTitle(desk === null || desk === 'failed' ? null : projector ? desk.words.projector.title : desk.words.title)
  if (desk === null) return null
  if (desk === 'failed') return <main class="failed"><p role="alert">{notices.partMissing}</p><p><button type="button" class="button" onClick={() => { setDesk(null); setAttempt(attempt + 1) }}>{play.chartsAgain}</button></p></main>
  return projector ? <Projector desk={desk} /> : <ClassPage desk={desk} />
}
