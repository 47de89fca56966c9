/**
 * Long work beside the page: jobs go to a few threads, tell their news, and can be stopped. Where a browser gives no
 * thread, the same pieces are done between frames. A job that was stopped is never heard of again.
 */
import type { FromThread, Pieces, ToThread } from '../analysis/jobs.ts'

export interface Hearing<News> {
  readonly news: (news: News) => void
  readonly end?: () => void
  readonly fail?: (error: unknown) => void
}

export interface Threads<Job, News> {
  /** How many jobs are done at once. */
  readonly size: number
  /** Begins a job as soon as a thread is free. Returns how to stop it. */
  run(job: Job, hearing: Hearing<News>): () => void
  /** Everything stops, and the threads end. */
  close(): void
}

/** Pieces are done on the page for so long at a time, ms: a timer would wait longer than a small one takes. */
const SLICE = 8

/** What is used of a `Worker`. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

interface Parts<Job, News> {
  /** Starts a thread that serves these jobs; may throw where there are none. */
  readonly start: () => Thread
  /** The same work, for where no thread can be started. */
  readonly pieces: Pieces<Job, News>
  readonly size?: number
}

/** Two at most. One processor is left to the page, or `spare` of them: none where the work stands still as long as the page works. */
export function threadsHere(spare = 1): number {
  const processors = typeof navigator === 'undefined' ? 1 : navigator.hardwareConcurrency || 1
  return Math.max(1, Math.min(2, processors - spare))
}

interface Running<Job, News> {
  readonly id: number
  readonly job: Job
  readonly hearing: Hearing<News>
  place: Place | null
}

/** A thread, or its stand-in on the page. */
interface Place {
  busy: number | null
  /** It has begun to work: its program has been fetched, and another thread takes it from what the browser keeps. */
  readonly spoke: () => boolean
  readonly start: (id: number, job: unknown) => void
  readonly stop: (id: number) => void
  readonly close: () => void
}

export function createThreads<Job, News>({ start, pieces, size = threadsHere() }: Parts<Job, News>): Threads<Job, News> {
  const places: Place[] = []
  const jobs = new Map<number, Running<Job, News>>()
  const waiting: Running<Job, News>[] = []
  let last = 0
  /** Threads do not start here, as from a file on a stick. */
  let alone = false

  const heard = (message: FromThread<News>): void => {
    const running = jobs.get(message.id)
    if (!running) return
    if ('news' in message) return running.hearing.news(message.news)
    finish(running)
    if ('end' in message) running.hearing.end?.()
    else running.hearing.fail?.(new Error(message.fault))
    deal()
  }
  const finish = (running: Running<Job, News>): void => {
    jobs.delete(running.id)
    if (running.place?.busy === running.id) running.place.busy = null
  }

  const onPage = (): Place => {
    let current = 0
    return {
      busy: null,
      spoke: () => true,
      start(id, job) {
        current = id
        const work = pieces(job as Job)
        const step = (): void => {
          const end = performance.now() + SLICE
          try {
            do {
              if (current !== id || !jobs.has(id)) return
              const piece = work.next()
              if (piece.done === true) return heard({ id, end: true })
              if (piece.value !== null) heard({ id, news: piece.value })
            } while (performance.now() < end)
            setTimeout(step, 0)
          } catch (error) {
            heard({ id, fault: error instanceof Error ? error.message : String(error) })
          }
        }
        setTimeout(step, 0)
      },
      stop: () => undefined,
      close: () => { current = 0 },
    }
  }
  const threaded = (): Place => {
    const thread = start()
    let spoke = false
    thread.addEventListener('message', (event) => {
      const first = !spoke
      spoke = true
      heard((event as MessageEvent<FromThread<News>>).data)
      if (first) deal()
    })
    const place: Place = {
      busy: null,
      spoke: () => spoke,
      start: (id, job) => thread.postMessage({ id, start: job as Job } satisfies ToThread<Job>),
      stop: (id) => thread.postMessage({ id, stop: true } satisfies ToThread<Job>),
      close: () => thread.terminate(),
    }
    thread.addEventListener('error', (event) => {
      thread.terminate()
      places.splice(places.indexOf(place), 1)
      const lost = [...jobs.values()].filter((running) => running.place === place)
      // One that never spoke could not be started; what it was given is done on the page.
      if (!spoke) alone = true
      for (const running of lost) {
        running.place = null
        if (spoke) {
          finish(running)
          running.hearing.fail?.((event as ErrorEvent).message)
        } else waiting.unshift(running)
      }
      deal()
    })
    return place
  }
  const free = (): Place | null => {
    const idle = places.find(({ busy }) => busy === null)
    // One thread after the other, so that their program is fetched once.
    if (idle || places.length >= (alone ? 1 : size) || places.some(({ spoke }) => !spoke())) return idle ?? null
    let place: Place
    try {
      place = alone ? onPage() : threaded()
    } catch {
      alone = true
      place = onPage()
    }
    places.push(place)
    return place
  }
  const deal = (): void => {
    while (waiting.length > 0) {
      const place = free()
      if (!place) return
      const running = waiting.shift() as Running<Job, News>
      running.place = place
      place.busy = running.id
      place.start(running.id, running.job)
    }
  }

  return {
    size,
    run(job, hearing) {
      const running: Running<Job, News> = { id: ++last, job, hearing, place: null }
      jobs.set(running.id, running)
      waiting.push(running)
      deal()
      return () => {
        if (!jobs.has(running.id)) return
        const at = waiting.indexOf(running)
        if (at >= 0) waiting.splice(at, 1)
        running.place?.stop(running.id)
        finish(running)
        deal()
      }
    },
    close() {
      jobs.clear()
      waiting.length = 0
      for (const place of places.splice(0)) place.close()
    },
  }
}
