/** The whole screen for an element: the browser’s own full screen, or all of its window where there is none. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export function useFull(host: RefObject<HTMLElement | null>): { readonly full: boolean; readonly toggle: () => void } {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement !== null && document.fullscreenElement === host.current)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [host])
  useEffect(() => {
    if (!full) return
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      // It ends the full screen, and does not lead away from the page as well.
      event.preventDefault()
      if (document.fullscreenElement === null) setFull(false)
    }
    document.addEventListener('keydown', escape)
    return () => document.removeEventListener('keydown', escape)
  }, [full])
  const toggle = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else if (full) setFull(false)
    else if (host.current && document.fullscreenEnabled) host.current.requestFullscreen().catch(() => setFull(true))
    else setFull(true)
  }
  return { full, toggle }
}
