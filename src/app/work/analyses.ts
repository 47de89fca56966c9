/**
 * The threads of the game under way. Futures, debrief and insight share them, because each thread compiles the engine for
 * itself, and what has run for one of them is quick for the others. They know the rules of one game; for another with other
 * rules they are started anew. Futures of a lever that somebody moves go before what is under way of a debrief.
 */
import type { AnalysisJob, AnalysisKind, AnalysisKinds, AnalysisNews, AnalysisRules } from '../../analysis/analyses.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Ruleset } from '../../engine/types.ts'
import type { Hearing, Labour, Threads } from './threads.ts'
import { createThreads, threadsHere } from './threads.ts'
// oxlint-disable-next-line import/default -- Vite makes the default export: the address of the thread’s program.
import analysesThread from '../../worker/analyses.ts?worker&url'
import { startThread } from '../browser/trusted.ts'

/** What a kind of analysis sees of the threads. */
export type Analysts = { readonly [K in AnalysisKind]: Labour<AnalysisKinds[K]['job'], AnalysisKinds[K]['news']> }

const inThreads = (engine: Engine): Threads<AnalysisJob, AnalysisNews> => createThreads({
  start() {
    const thread = startThread(analysesThread)
    thread.postMessage({ rules: engine.rules } satisfies AnalysisRules)
    return thread
  },
  async pieces() {
    const { createAnalyses } = await import('../../analysis/analyses.ts')
    return createAnalyses(() => engine)
  },
  // The page keeps no processor for itself: futures stand still while it works, and it rests while a debrief is worked out.
  size: threadsHere(0),
})

/** `engine` of a game, not one that stands for whichever game is under way. */
export function createAnalysts(start: (engine: Engine) => Threads<AnalysisJob, AnalysisNews> = inThreads): (engine: Engine) => Analysts {
  let kept: { readonly rules: Ruleset; readonly threads: Threads<AnalysisJob, AnalysisNews>; readonly analysts: Analysts } | null = null
  return (engine) => {
    const { rules } = engine
    if (kept?.rules === rules) return kept.analysts
    kept?.threads.close()
    const threads = start(engine)
    const labour = <K extends AnalysisKind>(kind: K, urgent: boolean): Analysts[K] => ({
      size: threads.size,
      // A job is answered with news of its own kind.
      run: (job, hearing) => threads.run({ kind, job } as AnalysisJob, hearing as unknown as Hearing<AnalysisNews>, urgent),
    })
    kept = { rules, threads, analysts: { futures: labour('futures', true), debrief: labour('debrief', false), insight: labour('insight', false) } }
    return kept.analysts
  }
}

/** Those of this page. */
export const analystsOf = createAnalysts()
