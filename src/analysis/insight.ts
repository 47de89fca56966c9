/** Long questions about a game, for a thread: which decisions moved a number, and how strong the web of mechanisms is now. */
import type { Engine } from '../engine/engine.ts'
import type { WebJob, WebNews } from './web/web.ts'
import { web } from './web/web.ts'
import type { WhichJob, WhichNews } from './which.ts'
import { which } from './which.ts'

export type InsightJob = { readonly which: WhichJob } | { readonly web: WebJob }
export type InsightNews = { readonly which: WhichNews } | { readonly web: WebNews }

/** `engine`: of the rules that the game is played by. */
export function* insight(engine: Engine, job: InsightJob): Generator<InsightNews> {
  if ('which' in job) for (const news of which(engine, job.which)) yield { which: news }
  else for (const news of web(engine, job.web)) yield { web: news }
}
