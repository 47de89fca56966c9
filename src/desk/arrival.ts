/** Where the focus goes when another screen comes, and that it lets go of what is taken away. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { beforePaint } from '../app/work/after-frame.ts'
import { useApp } from './shared/app-context.ts'
import { pageOf, pageParts } from './screen.ts'

/** `why`: the waterfall that was opened from this page, and is closed again. */
function focusArrived(before: string, why: string): void {
  const opened = before === 'charts' ? '[data-opens="charts"]' : why !== '' ? `[data-why="${CSS.escape(why)}"]` : ''
  const opener = opened === '' ? undefined : [...document.querySelectorAll<HTMLElement>(opened)].find((button) => button.offsetParent !== null)
  if (opener) return opener.focus()
  // Where the world has the whole screen the desk is there and not shown; then it is the name of the game above the world.
  const own = document.querySelector<HTMLElement>('.why [tabindex="-1"], .desk [tabindex="-1"]')
  const heading = own?.checkVisibility() === true ? own : document.querySelector<HTMLElement>('h1[tabindex="-1"]') ?? own
  heading?.focus({ preventScroll: true })
  if (heading?.tagName === 'H1') window.scrollTo({ top: 0 })
}

/** Calls `look` when the focus has been lost with something that went, until somebody stirs. Returns how to stop it. */
function whenLost(look: () => void): () => void {
  const watch = new MutationObserver(() => {
    if (document.activeElement === document.body) look()
  })
  watch.observe(document.body, { childList: true, subtree: true })
  const stirred = new AbortController()
  const stop = (): void => {
    watch.disconnect()
    stirred.abort()
  }
  for (const kind of ['keydown', 'pointerdown', 'click']) window.addEventListener(kind, stop, { capture: true, signal: stirred.signal })
  return stop
}

/** A new screen takes the focus to its heading, so that keyboard and screen reader start there; the first page does not. */
export function useFocusOnArrival(place: string): void {
  const beforeRef = useRef(place)
  const whyRef = useRef('')
  useLayoutEffect(() => {
    const before = beforeRef.current
    if (before === place) return
    beforeRef.current = place
    const [was, is] = [pageParts(before), pageParts(place)]
    if (is.why !== '' && was.why === '') whyRef.current = is.why
    const closed = was.why !== '' && is.why === '' && was.page === is.page ? whyRef.current : ''
    // Charts arrive later, and see to it themselves. Who comes back from them is where the way there began.
    if (place === 'charts' || place === 'web') return
    // With the frame that shows it: asked for now, the browser would lay the page out now, and an input would wait for that.
    const held = document.activeElement
    let stop = (): void => {}
    const cancel = beforePaint(() => {
      // Who was quicker has taken it elsewhere.
      if (document.activeElement !== held) return
      focusArrived(before, closed)
      // Over a slow line a page says first that it is coming, and its own heading stands there later.
      stop = whenLost(() => focusArrived('', ''))
    })
    return () => {
      cancel()
      stop()
    }
  }, [place])
}

/**
 * A page of the game that goes lets the focus go first. A browser that finds the focus in what is taken away lays the page
 * out there and then, old and new together, and again a moment later: a third of what the end of a turn cost.
 */
export function useFocusLetGo(): void {
  const { store } = useApp()
  useLayoutEffect(() => store.subscribe((now, before) => {
    if (pageOf(now) === pageOf(before)) return
    const { activeElement: held } = document
    // Leaving a field takes in what was typed there, and that belongs to the page that goes.
    if (held instanceof HTMLElement && held.closest('.desk, .game-bottom') && !held.matches('input[type="text"], select')) held.blur()
  }), [store])
}
