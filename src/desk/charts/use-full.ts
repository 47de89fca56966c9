/** The whole screen for an element: the browser’s own full screen, or all of its window where there is none. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export function useFull(host: RefObject<HTMLElement | null>): { readonly full: boolean; readonly toggle: () => void } {
  const [full, setFull] = useState(false)
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement !== null && document.fullscreenElement === host.current)
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.fullscreenElement === null) setFull(false)
    }
    document.addEventListener('fullscreenchange', follow)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('fullscreenchange', follow)
      document.removeEventListener('keydown', escape)
    }
  }, [host])
  const toggle = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else if (full) setFull(false)
    else if (host.current && document.fullscreenEnabled) host.current.requestFullscreen().catch(() => setFull(true))
    else setFull(true)
  }
  return { full, toggle }
}
