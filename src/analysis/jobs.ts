/**
 * Long work in pieces: a job is a generator that tells news piece by piece, so that whoever runs it can stop between two
 * of them. In a thread the words below go back and forth (`src/worker/serve.ts`, `src/app/threads.ts`).
 */

/**
 * Does a job piece by piece. A piece should take a few milliseconds, because nothing can be stopped within one. One that has
 * no news, null, is such a place to stop and no more: every message is work for the page that hears it.
 */
export type Pieces<Job, News> = (job: Job) => Iterator<News | null, unknown>

/** `start` and `stop` a job, known by a number. */
export type ToThread<Job> =
  | { readonly id: number; readonly start: Job }
  | { readonly id: number; readonly stop: true }

/** News of a job, its end, or what went wrong. */
export type FromThread<News> =
  | { readonly id: number; readonly news: News }
  | { readonly id: number; readonly end: true }
  | { readonly id: number; readonly fault: string }
