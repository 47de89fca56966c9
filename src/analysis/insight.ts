/** Long questions about a game, for a thread: which decisions moved a number, and how strong the web of mechanisms is now. */
import type { Engine } from '../engine/engine.ts'
import { createEngine } from '../engine/engine.ts'
import type { Ruleset } from '../engine/types.ts'
import type { WebJob, WebNews } from './web/web.ts'
import { web } from './web/web.ts'
import type { WhichJob, WhichNews } from './which.ts'
import { which } from './which.ts'

/** `rules`: where the game is not played by the rules of this tree. */
export type InsightJob = ({ readonly which: WhichJob } | { readonly web: WebJob }) & { readonly rules?: Ruleset }
export type InsightNews = { readonly which: WhichNews } | { readonly web: WebNews }

export function* insight(engine: Engine, job: InsightJob): Generator<InsightNews> {
  if ('which' in job) for (const news of which(engine, job.which)) yield { which: news }
  else for (const news of web(engine, job.web)) yield { web: news }
}

/** `base`: the engine of the game’s own rules; a game under others brings them along. */
export const insightUnder = (base: () => Engine) => (job: InsightJob): Generator<InsightNews> => insight(job.rules ? createEngine(job.rules) : base(), job)
