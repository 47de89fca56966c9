/** What can wait, waits: for a browser with nothing better to do, or for a person who reads or thinks. */
import { later } from './slices.ts'

/** A browser that is never idle is asked after this long all the same. */
const LONGEST_MS = 2000
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown'] as const

/** Waits until this many milliseconds have passed and the browser has nothing better to do, or a person first stirs, whichever comes first. */
export function whenQuiet(act: () => void, ms = 0): void {
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
  }, ms))
}

/** Waits until nobody has stirred for this long while the page is seen, and the browser has nothing to do. */
export function whenLeftAlone(ms: number, act: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const end = (): void => {
    clearTimeout(timer)
    for (const sign of SIGNS) window.removeEventListener(sign, again)
    act()
  }
  const idle = (): void => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(end)
    else end()
  }
  const again = (): void => {
    clearTimeout(timer)
    timer = setTimeout(idle, ms)
  }
  for (const sign of SIGNS) window.addEventListener(sign, again, { passive: true })
  again()
}

/** Lets whatever waits go first: inputs, a frame, what came over the network. */
export const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0) })

/** The longest that a person who stirs in the middle of it waits for a slice of work. */
const SLICE_MS = 3

/** Does work in small pieces once nobody has stirred for this long and the browser has nothing to do; `piece` says whether there is more. Who stirs stops it. */
export function whileLeftAlone(ms: number, piece: () => boolean): void {
  const begin = (): void => whenLeftAlone(ms, () => {
    let stirred = false
    const stir = (): void => { stirred = true }
    for (const sign of SIGNS) window.addEventListener(sign, stir, { passive: true, once: true })
    const slice = (): void => {
      const end = performance.now() + SLICE_MS
      let more = !stirred
      while (more && performance.now() < end) more = piece()
      // Not one slice an idle period: those are a twentieth of a second apart, and it would go on for half a minute.
      if (more) return later(slice)
      for (const sign of SIGNS) window.removeEventListener(sign, stir)
      if (stirred) begin()
    }
    slice()
  })
  // Without a window there is nobody to be left alone by.
  if (typeof window !== 'undefined') begin()
}
