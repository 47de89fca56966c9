/**
 * Serves jobs in a thread, one after the other. Between two pieces it hears what has been said meanwhile, so a job that
 * nobody waits for any more stops within a piece. Used by each file of this folder that is a thread.
 */
import type { FromThread, Pieces, ToThread } from '../analysis/jobs.ts'

/** The port of a thread, as far as it is used here; in tests it is a stand-in. */
export interface Port {
  addEventListener(type: 'message', heard: (event: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

export function serve<Job, News>(pieces: Pieces<Job, News>, port: Port = globalThis as unknown as Port, later: (next: () => void) => void = soon()): void {
  const waiting: { readonly id: number; readonly job: Job }[] = []
  let current: { readonly id: number; readonly work: Iterator<News | null, unknown> } | null = null
  let pumping = false
  const say = (message: FromThread<News>): void => port.postMessage(message)

  const pump = (): void => {
    if (!current) {
      const next = waiting.shift()
      if (!next) {
        pumping = false
        return
      }
      current = { id: next.id, work: pieces(next.job) }
    }
    const { id, work } = current
    try {
      const piece = work.next()
      if (piece.done === true) {
        current = null
        say({ id, end: true })
      } else if (piece.value !== null) say({ id, news: piece.value })
    } catch (error) {
      current = null
      say({ id, fault: error instanceof Error ? error.message : String(error) })
    }
    later(pump)
  }

  port.addEventListener('message', ({ data }) => {
    const message = data as ToThread<Job>
    if ('stop' in message) {
      if (current?.id === message.id) current = null
      const at = waiting.findIndex(({ id }) => id === message.id)
      if (at >= 0) waiting.splice(at, 1)
      return
    }
    waiting.push({ id: message.id, job: message.start })
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
