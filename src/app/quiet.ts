/** Waits until the browser has nothing better to do, or a person first stirs, whichever comes first. */

/** A browser that is never idle is asked after this long all the same. */
const LONGEST_MS = 2000
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown'] as const

export function whenQuiet(act: () => void): void {
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    for (const sign of SIGNS) window.removeEventListener(sign, once)
    act()
  }
  for (const sign of SIGNS) window.addEventListener(sign, once, { passive: true })
  // The first frame comes before everything else.
  requestAnimationFrame(() => setTimeout(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) window.requestIdleCallback(once, { timeout: LONGEST_MS })
    else once()
  }, 0))
}
