/** Futures as work for a thread: a stretch of them for one number, or what a player that looks ahead would do. */
import type { Engine } from '../../engine/engine.ts'
import type { Decision } from '../../engine/types.ts'
import { createFutures } from './futures.ts'
import type { Prospect } from './rivals.ts'
import { repliesOf } from './rivals.ts'

export type FutureJob =
  /** Futures `from` up to, but without, `to`. */
  | { readonly kind: 'futures'; readonly prospect: Prospect; readonly series: string; readonly from: number; readonly to: number }
  | { readonly kind: 'replies'; readonly prospect: Prospect }

export type FutureNews =
  | { readonly kind: 'futures'; readonly from: number; readonly values: Float64Array }
  | { readonly kind: 'replies'; readonly replies: readonly (readonly Decision[])[] }

/** Futures of a piece: half a millisecond of work, so that a thread is still soon after it has been told to stop. */
const PIECE = 4

export const futureWork = (engine: Engine, job: FutureJob): Generator<FutureNews | null> => (job.kind === 'futures' ? futuresWork(engine, job) : repliesWork(engine, job.prospect))

function* futuresWork(engine: Engine, { prospect, series, from, to }: FutureJob & { readonly kind: 'futures' }): Generator<FutureNews | null> {
  const futures = createFutures(engine, prospect, [series])
  const values = new Float64Array((to - from) * futures.size)
  for (let at = from; at < to; at++) {
    if (at > from && (at - from) % PIECE === 0) yield null
    futures.play(at, values, (at - from) * futures.size)
  }
  // All at once: a fan is drawn from all of them, and a message for each piece cost the page more than drawing it.
  yield { kind: 'futures', from, values }
}

function* repliesWork(engine: Engine, prospect: Prospect): Generator<FutureNews | null> {
  let found: readonly (readonly Decision[])[] = []
  for (found of repliesOf(engine, prospect)) yield null
  yield { kind: 'replies', replies: found }
}
