/**
 * What a page notes about itself while it is measured. The function is sent to the page as it stands, so it uses nothing
 * from outside.
 */
export interface Probe {
  /** Times the page asked for a frame. */
  frames: number
  /** Longest task of the main thread, and time beyond 50 ms of each, ms. */
  longest: number
  blocked: number
  /** Largest paint, ms after the start; how far things jumped. */
  largest: number
  jumped: number
  /** ms after the start when each of the awaited things had been painted. */
  readonly seen: Map<string, number>
  /** Longest time from an input to the next frame, by input. */
  readonly inputs: Map<number, number>
  reset(): void
  /** Does something and gives the ms until `done` holds and has been painted. */
  until(act: () => void, done: () => boolean): Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}

export function installProbe(): void {
  const probe: Probe = {
    frames: 0, longest: 0, blocked: 0, largest: 0, jumped: 0, seen: new Map(), inputs: new Map(),
    reset() {
      probe.frames = 0
      probe.longest = 0
      probe.blocked = 0
      probe.inputs.clear()
    },
    until: (act, done) => new Promise((resolve, reject) => {
      const start = performance.now()
      const limit = setTimeout(() => reject(new Error('What was waited for did not come.')), 30_000)
      const watch = new MutationObserver(() => look())
      const look = (): void => {
        if (!done()) return
        watch.disconnect()
        clearTimeout(limit)
        // The first task after the next frame: by then it has been painted. What the page itself put off until after that
        // frame, the board’s next picture say, comes later; a timer would have waited for it.
        ask(() => { void scheduler.postTask(() => resolve(performance.now() - start), { priority: 'user-blocking' }) })
      }
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      act()
      look()
    }),
  }
  const ask = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (call) => {
    probe.frames++
    return ask(call)
  }
  const observe = (type: string, each: (entry: PerformanceEntry) => void, more: object = {}): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true, ...more })
  }
  observe('longtask', ({ duration }) => {
    probe.longest = Math.max(probe.longest, duration)
    probe.blocked += Math.max(0, duration - 50)
  })
  observe('largest-contentful-paint', ({ startTime }) => { probe.largest = startTime })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) probe.jumped += value
  })
  observe('event', (entry) => {
    const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number }
    if (interactionId > 0) probe.inputs.set(interactionId, Math.max(probe.inputs.get(interactionId) ?? 0, duration))
  }, { durationThreshold: 16 })
  // Of the first page. A tool that looks for them from outside would first load a program into the page, which blocks it.
  // Buttons count when the program has taken over what stood in the document: only then do they act.
  const awaited = ['#desk:not([data-words]) .home-go', '.home-map-stage svg']
  const watch = new MutationObserver(() => {
    for (const thing of awaited) {
      if (probe.seen.has(thing) || document.querySelector(thing) === null) continue
      probe.seen.set(thing, Number.NaN)
      ask(() => setTimeout(() => probe.seen.set(thing, performance.now()), 0))
    }
    if (probe.seen.size === awaited.length) watch.disconnect()
  })
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-words'] })
  window.probe = probe
}
