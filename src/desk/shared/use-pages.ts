/** The pages behind the first one: asked for once the first is painted, and there before most people have read it. */
import { useEffect, useState } from 'preact/hooks'

type Pages = typeof import('../pages.ts')

let known: Pages | null = null

export function usePages(): Pages | null {
  const [pages, setPages] = useState(known)
  const [fault, setFault] = useState<unknown>(null)
  useEffect(() => {
    if (pages) return
    import('../pages.ts').then((loaded) => {
      known = loaded
      setPages(loaded)
    }, setFault)
  }, [pages])
  if (fault !== null) throw fault instanceof Error ? fault : new Error('The pages of the game could not be loaded.')
  return pages
}
