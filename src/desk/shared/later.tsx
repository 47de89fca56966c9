/** A part of the desk that is loaded when it is first shown, so that the first page need not carry it. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let known: ComponentType<P> | null = null
  return function Later(props: P) {
    const [part, setPart] = useState<{ readonly is: ComponentType<P> } | null>(known && { is: known })
    const [fault, setFault] = useState<unknown>(null)
    useEffect(() => {
      if (part) return
      load().then((is) => {
        known = is
        setPart({ is })
      }, setFault)
    }, [part])
    // The page around it knows what to say when something fails.
    if (fault !== null) throw fault instanceof Error ? fault : new Error('A part of the game could not be loaded.')
    return part ? <part.is {...props} /> : null
  }
}
