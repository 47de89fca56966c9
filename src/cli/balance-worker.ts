/** A thread of the balance report: does the jobs that it is sent, and sends back what came of each. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Job } from '../analysis/balance/checks.ts'
import { doJob } from '../analysis/balance/checks.ts'
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'
import type { PoolStart } from './balance-pool.ts'

const { plans, options } = workerData as PoolStart
const engine = createEngine(RULES)

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(doJob(engine, job, plans, options))
})
