/** The pages behind the first one: asked for while it is read, and there before most people have read it. */
import { useEffect, useState } from 'preact/hooks'

type Pages = typeof import('./pages.ts')

let known: Pages | null = null

export async function loadPages(): Promise<Pages> {
  known ??= await import('./pages.ts')
  return known
}

/** Null until they are there; loaded as soon as they are wanted. */
export function usePages(wanted: boolean): Pages | null {
  const [, setPages] = useState(known)
  const [fault, setFault] = useState<unknown>(null)
  useEffect(() => {
    if (wanted && !known) loadPages().then(setPages, setFault)
  }, [wanted])
  if (fault !== null) throw fault instanceof Error ? fault : new Error('The pages of the game could not be loaded.')
  return known
}
