/** One stretch of a survey, in a thread of its own: draws of the Latin hypercube, or trajectories of the screening. */
import { parentPort, workerData } from 'node:worker_threads'
import { ALL_CHECKS } from '../analysis/behaviour/check.ts'
import { survivals } from '../analysis/behaviour/robust.ts'
import { effectsOf, factors } from '../analysis/sensitivity/screen.ts'
import { RULES } from '../content/rules.ts'

export type Job =
  | { readonly kind: 'robust'; readonly draws: number; readonly seed: string; readonly ids: readonly string[]; readonly from: number; readonly to: number }
  | { readonly kind: 'screen'; readonly seed: string; readonly parameters: readonly string[]; readonly from: number; readonly to: number }

function work(job: Job): unknown {
  if (job.kind === 'robust') return survivals(job.draws, job.seed, ALL_CHECKS.filter((b) => job.ids.includes(b.id)), RULES.parameters, job.from, job.to)
  return effectsOf(factors(RULES.parameters.filter((p) => job.parameters.includes(p.id))), job.seed, job.from, job.to)
}

parentPort?.postMessage(work(workerData as Job))
