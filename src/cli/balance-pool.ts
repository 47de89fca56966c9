/** Does the pieces of the balance report in threads, as many as the machine has cores for. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BalanceOptions, Job, Result, Runner } from '../analysis/balance/checks.ts'
import type { SidePlans } from '../analysis/balance/plans.ts'

/** What a thread is given when it starts. Jobs then come one at a time, by message. */
export interface PoolStart {
  readonly plans: readonly SidePlans[]
  readonly options: BalanceOptions
}

export function pool(progress: (line: string) => void): Runner {
  return (jobs, plans, options) => new Promise((resolve, reject) => {
    if (jobs.length === 0) return resolve([])
    const results: Result[] = []
    let next = 0
    let done = 0
    const threads = Array.from({ length: Math.min(jobs.length, availableParallelism()) }, () => new Worker(new URL('./balance-worker.ts', import.meta.url), { workerData: { plans, options } satisfies PoolStart }))
    const end = (): void => {
      for (const thread of threads) void thread.terminate()
    }
    for (const thread of threads) {
      let at = 0
      const give = (): void => {
        at = next++
        if (at < jobs.length) thread.postMessage(jobs[at])
      }
      thread.on('message', (result: Result) => {
        results[at] = result
        done++
        progress(`${done} of ${jobs.length}: ${name(jobs[at])}\n`)
        if (done === jobs.length) {
          end()
          resolve(results)
        } else give()
      })
      thread.on('error', (error) => {
        end()
        reject(error)
      })
      give()
    }
  })
}

function name(job: Job): string {
  if (job.kind === 'plans') return `plans of ${job.side}, ${job.scenario}`
  return `${job.kind === 'ladder' ? `ladder, step ${job.step + 1}` : job.checks.join(', ')}, ${job.scenario}`
}
