/** One stretch of a survey, in a thread of its own: draws of the Latin hypercube, trajectories of the screening, or fans that are put to the test. */
import { parentPort, workerData } from 'node:worker_threads'
import { ALL_CHECKS } from '../analysis/behaviour/check.ts'
import { survivals } from '../analysis/behaviour/robust.ts'
import type { Trial } from '../analysis/forecast/coverage.ts'
import { runTrial } from '../analysis/forecast/coverage.ts'
import { effectsOf, factors } from '../analysis/sensitivity/screen.ts'
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'

export type Job =
  | { readonly kind: 'robust'; readonly draws: number; readonly seed: string; readonly ids: readonly string[]; readonly from: number; readonly to: number }
  | { readonly kind: 'screen'; readonly seed: string; readonly parameters: readonly string[]; readonly from: number; readonly to: number }
  | { readonly kind: 'coverage'; readonly trials: readonly Trial[] }

function work(job: Job): unknown {
  if (job.kind === 'robust') return survivals(job.draws, job.seed, ALL_CHECKS.filter((b) => job.ids.includes(b.id)), RULES.parameters, job.from, job.to)
  if (job.kind === 'coverage') {
    const engine = createEngine(RULES)
    return job.trials.map((trial) => runTrial(engine, trial))
  }
  return effectsOf(factors(RULES.parameters.filter((p) => job.parameters.includes(p.id))), job.seed, job.from, job.to)
}

parentPort?.postMessage(work(workerData as Job))
