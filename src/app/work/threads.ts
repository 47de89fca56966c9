/**
 * Long work beside the page: jobs go to a few threads, tell their news, and can be stopped. A thread has one job at a time,
 * unless an urgent one comes: that goes before what the thread is at. Where a browser gives no thread, the same pieces are
 * done between frames. A job that was stopped is never heard of again.
 */
import type { FromThread, Pieces, Queue, ToThread } from '../../analysis/jobs.ts'
import { createQueue } from '../../analysis/jobs.ts'

export interface Hearing<News> {
  readonly news: (news: News) => void
  readonly end?: () => void
  readonly fail?: (error: unknown) => void
}

/** Somebody who does jobs. */
export interface Labour<Job, News> {
  /** How many jobs are done at once. */
  readonly size: number
  /** Begins a job as soon as a thread is free. Returns how to stop it. */
  run(job: Job, hearing: Hearing<News>): () => void
}

export interface Threads<Job, News> extends Labour<Job, News> {
  /** `urgent`: it need not wait until what is not has been done. */
  run(job: Job, hearing: Hearing<News>, urgent?: boolean): () => void
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
  /** The same work, loaded where no thread can be started. */
  readonly pieces: () => Pieces<Job, News> | Promise<Pieces<Job, News>>
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
  readonly urgent: boolean
  readonly hearing: Hearing<News>
  place: Place<Job, News> | null
}

/** A thread, or its stand-in on the page. */
interface Place<Job, News> {
  /** What it has been given and has not finished. */
  readonly jobs: Set<Running<Job, News>>
  /** It has begun to work: its program has been fetched, and another thread takes it from what the browser keeps. */
  readonly spoke: () => boolean
  readonly say: (message: ToThread<Job>) => void
  readonly close: () => void
}

export function createThreads<Job, News>({ start, pieces, size = threadsHere() }: Parts<Job, News>): Threads<Job, News> {
  const places: Place<Job, News>[] = []
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
    running.place?.jobs.delete(running)
  }

  const onPage = (): Place<Job, News> => {
    let queue: Queue<Job> | null = null
    const said: ToThread<Job>[] = []
    let going = false
    let closed = false
    const slice = (): void => {
      const end = performance.now() + SLICE
      do going = !closed && queue?.piece() === true
      while (going && performance.now() < end)
      if (going) setTimeout(slice, 0)
    }
    const go = (): void => {
      if (!going) setTimeout(slice, 0)
      going = true
    }
    const place: Place<Job, News> = {
      jobs: new Set(),
      spoke: () => true,
      say(message) {
        if (!queue) return void said.push(message)
        queue.hear(message)
        go()
      },
      close: () => { closed = true },
    }
    const load = async (): Promise<void> => {
      try {
        queue = createQueue(await pieces(), heard)
        for (const message of said) queue.hear(message)
        go()
      } catch (error) {
        // The next job tries again.
        places.splice(places.indexOf(place), 1)
        for (const { id } of place.jobs) heard({ id, fault: String(error) })
      }
    }
    void load()
    return place
  }
  const threaded = (): Place<Job, News> => {
    const thread = start()
    let spoke = false
    thread.addEventListener('message', (event) => {
      const first = !spoke
      spoke = true
      heard((event as MessageEvent<FromThread<News>>).data)
      if (first) deal()
    })
    const place: Place<Job, News> = {
      jobs: new Set(),
      spoke: () => spoke,
      say: (message) => thread.postMessage(message),
      close: () => thread.terminate(),
    }
    thread.addEventListener('error', (event) => {
      thread.terminate()
      places.splice(places.indexOf(place), 1)
      // One that never spoke could not be started; what it was given is done on the page.
      if (!spoke) alone = true
      for (const running of place.jobs) {
        running.place = null
        if (spoke) {
          jobs.delete(running.id)
          running.hearing.fail?.((event as ErrorEvent).message)
        } else waiting.unshift(running)
      }
      deal()
    })
    return place
  }
  const placeFor = ({ urgent }: Running<Job, News>): Place<Job, News> | null => {
    const idle = places.find((place) => place.jobs.size === 0)
    if (idle) return idle
    // One thread after the other, so that their program is fetched once.
    if (places.length < (alone ? 1 : size) && places.every(({ spoke }) => spoke())) {
      let place: Place<Job, News>
      try {
        place = alone ? onPage() : threaded()
      } catch {
        alone = true
        place = onPage()
      }
      places.push(place)
      return place
    }
    return (urgent && places.find((place) => [...place.jobs].every((job) => !job.urgent))) || null
  }
  const deal = (): void => {
    for (;;) {
      const running = waiting.find(({ urgent }) => urgent) ?? waiting.at(0)
      const place = running && placeFor(running)
      if (!place) return
      waiting.splice(waiting.indexOf(running), 1)
      running.place = place
      place.jobs.add(running)
      place.say({ id: running.id, start: running.job, urgent: running.urgent })
    }
  }

  return {
    size,
    run(job, hearing, urgent = false) {
      const running: Running<Job, News> = { id: ++last, job, urgent, hearing, place: null }
      jobs.set(running.id, running)
      waiting.push(running)
      deal()
      return () => {
        if (!jobs.has(running.id)) return
        const at = waiting.indexOf(running)
        if (at >= 0) waiting.splice(at, 1)
        running.place?.say({ id: running.id, stop: true })
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
