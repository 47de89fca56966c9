/**
 * All long questions about a game, for one set of threads: what may come of it, how it came about, and why. Whoever answers
 * one kind has compiled the engine for the others.
 */
import type { Engine } from '../engine/engine.ts'
import type { Ruleset } from '../engine/types.ts'
import type { DebriefJob, DebriefNews } from './debrief/report.ts'
import { debriefWork } from './debrief/report.ts'
import type { FutureJob, FutureNews } from './forecast/job.ts'
import { futureWork } from './forecast/job.ts'
import type { InsightJob, InsightNews } from './insight.ts'
import { insight } from './insight.ts'
import type { Pieces } from './jobs.ts'

export interface AnalysisKinds {
  readonly futures: { readonly job: FutureJob; readonly news: FutureNews }
  readonly debrief: { readonly job: DebriefJob; readonly news: DebriefNews }
  readonly insight: { readonly job: InsightJob; readonly news: InsightNews }
}
export type AnalysisKind = keyof AnalysisKinds
export type AnalysisJob = { readonly [K in AnalysisKind]: { readonly kind: K; readonly job: AnalysisKinds[K]['job'] } }[AnalysisKind]
export type AnalysisNews = AnalysisKinds[AnalysisKind]['news']

/** The first word to a thread: the rules that are played. They come from the page, which has them; its program need not carry them again. */
export interface AnalysisRules { readonly rules: Ruleset }

/** The work of a thread, or of the page in its stead, about games by the rules of this engine; it is asked for with the first job. */
export function createAnalyses(engineOf: () => Engine): Pieces<AnalysisJob, AnalysisNews> {
  let engine: Engine | null = null
  return (asked) => {
    engine ??= engineOf()
    switch (asked.kind) {
      case 'futures': return futureWork(engine, asked.job)
      case 'debrief': return debriefWork(engine, asked.job)
      case 'insight': return insight(engine, asked.job)
    }
  }
}
