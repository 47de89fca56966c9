/**
 * Serves jobs in a thread. Between two pieces it hears what has been said meanwhile, so a job that nobody waits for any more
 * stops within a piece, and one that is urgent begins after it. Used by each file of this folder that is a thread.
 */
import type { Pieces, ToThread } from '../analysis/jobs.ts'
import { createQueue } from '../analysis/jobs.ts'

/** The port of a thread, as far as it is used here; in tests it is a stand-in. */
export interface Port {
  addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

export function serve<Job, News>(pieces: Pieces<Job, News>, port: Port = globalThis as unknown as Port, later: (next: () => void) => void = soon()): void {
  const queue = createQueue(pieces, (message) => port.postMessage(message))
  let pumping = false
  const pump = (): void => {
    pumping = queue.piece()
    if (pumping) later(pump)
  }
  port.addEventListener('message', ({ data }) => {
    queue.hear(data as ToThread<Job>)
    if (pumping) return
    pumping = true
    later(pump)
  })
}

/** After what has been said already, and without the pause that timers make. */
function soon(): (next: () => void) => void {
  const { port1, port2 } = new MessageChannel()
  let call: (() => void) | null = null
  port2.onmessage = () => {
    const next = call
    call = null
    next?.()
  }
  return (next) => {
    call = next
    port1.postMessage(null)
  }
}
