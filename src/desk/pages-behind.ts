/** The pages behind the first one: asked for while it is read, and there before most people have read it. */
import { useEffect, useState } from 'preact/hooks'

type Pages = typeof import('./pages.ts')

let known: Pages | null = null

export async function loadPages(): Promise<Pages> {
  known ??= await import('./pages.ts')
  return known
}

/** Null until they are there; loaded as soon as they are wanted. `again` tries once more where they did not come. */
export function usePages(wanted: boolean): { readonly pages: Pages | null; readonly again: (() => void) | null } {
  const [, setPages] = useState(known)
  const [missing, setMissing] = useState(false)
  useEffect(() => {
    if (!wanted || known || missing) return
    loadPages().then(setPages, (error: unknown) => {
      console.warn('The pages of the game could not be loaded.', error)
      setMissing(true)
    })
  }, [wanted, missing])
  return { pages: known, again: missing ? () => setMissing(false) : null }
}
