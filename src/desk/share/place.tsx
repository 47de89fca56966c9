/** Loads what sharing and opening need, and says so where that fails. */
import { useEffect, useState } from 'preact/hooks'
import type { ShareDesk } from '../../app/share/share-desk.ts'
import { useApp, useStore } from '../shared/app-context.ts'

export type ShareWords = ShareDesk['words']

/** By language: what has come once is there at once. */
const loaded = new Map<string, ShareDesk>()

export interface Loading {
  readonly desk: ShareDesk | null
  readonly failed: boolean
  readonly again: () => void
}

export function useShareDesk(): Loading {
  const app = useApp()
  const { id, stage } = useStore(app.store).language
  const [, setCome] = useState(0)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (loaded.has(id) || stage !== 'whole' || failed) return
    app.loadShare().then(
      (desk) => {
        loaded.set(id, desk)
        setCome((n) => n + 1)
      },
      (error: unknown) => {
        console.warn('What shares games could not be loaded.', error)
        setFailed(true)
      },
    )
  }, [app, id, stage, failed])
  return { desk: loaded.get(id) ?? null, failed, again: () => setFailed(false) }
}
