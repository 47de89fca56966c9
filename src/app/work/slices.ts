/** Long work in slices: between two of them the browser answers inputs and paints. */

/** Milliseconds that a slice may take before it stops at the next pause. */
const SLICE_MS = 4

interface Scheduler {
  postTask(act: () => void, options: { readonly priority: 'background' }): Promise<unknown>
}

/** As soon as nothing else waits. */
export function later(act: () => void): void {
  const { scheduler } = window as { readonly scheduler?: Scheduler }
  if (scheduler) void scheduler.postTask(act, { priority: 'background' })
  else setTimeout(act, 0)
}

/** Work that may be begun in slices and is finished at once by whoever needs what comes of it. */
export interface Begun<R> {
  readonly steps: () => Generator<void, void>
  readonly whole: () => R
}

export function begun<R>(work: Generator<void, R>): Begun<R> {
  let end: { readonly of: R } | null = null
  const step = (): { readonly of: R } | null => {
    const { done, value } = work.next()
    return done ? { of: value } : null
  }
  return {
    *steps() {
      while (end === null) {
        end = step()
        yield
      }
    },
    whole() {
      while (end === null) end = step()
      return end.of
    },
  }
}

/** Does the work from now on; the answer ends it. */
export function inSlices(work: Iterator<void>): () => void {
  let ended = false
  const slice = (): void => {
    const start = performance.now()
    while (!ended) {
      if (work.next().done) return
      if (performance.now() - start >= SLICE_MS) return later(slice)
    }
  }
  later(slice)
  return () => { ended = true }
}
