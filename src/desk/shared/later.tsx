/**
 * A part of the desk that is loaded when it is first shown, so that the first page need not carry it. What does not come
 * says so in its own place: the page that is there, and the game on it, go on.
 */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useApp } from './app-context.ts'
import { Waiting } from './waiting.tsx'

/** A page says it where it would stand; a window closes again, so that its button can be tried once more; what nobody waits for stays away. */
type Kind = 'page' | 'window' | 'aside'

export function later<P extends object>(load: () => Promise<ComponentType<P>>, kind: Kind = 'page'): ComponentType<P> {
  let known: ComponentType<P> | null = null
  return function Later(props: P) {
    const app = useApp()
    const [part, setPart] = useState<{ readonly is: ComponentType<P> } | null>(known && { is: known })
    const [missing, setMissing] = useState(false)
    useEffect(() => {
      if (part || missing) return
      load().then((is) => {
        known = is
        setPart({ is })
      }, (error: unknown) => {
        console.warn('A part of the game could not be loaded.', error)
        setMissing(true)
        if (kind !== 'window') return
        app.partMissing()
        if ('onClose' in props && typeof props.onClose === 'function') props.onClose()
      })
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- Asked for once, whatever it is shown with.
    }, [part, missing, app])
    if (part) return <part.is {...props} />
    return missing && kind === 'page' ? <Waiting onAgain={() => setMissing(false)} /> : null
  }
}
