/**
 * Long work in pieces: a job is a generator that tells news piece by piece, so that whoever runs it can stop, or turn to
 * something else, between two of them. In a thread the words below go back and forth (`src/worker/serve.ts`,
 * `src/app/work/threads.ts`).
 */

/**
 * Does a job piece by piece. A piece should take a few milliseconds, because nothing can be stopped within one. One that has
 * no news, null, is such a place to stop and no more: every message is work for the page that hears it.
 */
export type Pieces<Job, News> = (job: Job) => Iterator<News | null, unknown>

/** `start` and `stop` a job, known by a number. One that is `urgent` goes before all that are not. */
export type ToThread<Job> =
  | { readonly id: number; readonly start: Job; readonly urgent: boolean }
  | { readonly id: number; readonly stop: true }

/** News of a job, its end, or what went wrong. */
export type FromThread<News> =
  | { readonly id: number; readonly news: News }
  | { readonly id: number; readonly end: true }
  | { readonly id: number; readonly fault: string }

export interface Queue<Job> {
  hear(message: ToThread<Job>): void
  /** Does one piece; false where there was none to do. */
  piece(): boolean
}

/** Jobs of one thread, or of the page in its stead: the urgent ones first, and of equals the one that came first until it is done. */
export function createQueue<Job, News>(pieces: Pieces<Job, News>, say: (message: FromThread<News>) => void): Queue<Job> {
  const open: { readonly id: number; readonly job: Job; readonly urgent: boolean; work: Iterator<News | null, unknown> | null }[] = []
  const drop = (id: number): void => {
    const at = open.findIndex((entry) => entry.id === id)
    if (at >= 0) open.splice(at, 1)
  }
  return {
    hear(message) {
      if ('stop' in message) drop(message.id)
      else open.push({ id: message.id, job: message.start, urgent: message.urgent, work: null })
    },
    piece() {
      const current = open.find(({ urgent }) => urgent) ?? open.at(0)
      if (!current) return false
      const { id } = current
      try {
        current.work ??= pieces(current.job)
        const piece = current.work.next()
        if (piece.done === true) {
          drop(id)
          say({ id, end: true })
        } else if (piece.value !== null) say({ id, news: piece.value })
      } catch (error) {
        drop(id)
        say({ id, fault: error instanceof Error ? error.message : String(error) })
      }
      return true
    },
  }
}
