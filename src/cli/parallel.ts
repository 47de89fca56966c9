/** Work that falls into independent pieces, done on all processors. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Job } from './survey-worker.ts'

/** Cuts 0…count into as many stretches as there are processors, and puts the results together in order. */
export async function inParallel<T>(count: number, job: (from: number, to: number) => Job): Promise<T[]> {
  const parts = Math.max(1, Math.min(availableParallelism(), count))
  const edges = Array.from({ length: parts + 1 }, (_, i) => Math.round((i * count) / parts))
  const results = await Promise.all(Array.from({ length: parts }, (_, i) => inWorker<T>(job(edges[i], edges[i + 1]))))
  return results.flat()
}

function inWorker<T>(job: Job): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./survey-worker.ts', import.meta.url), { workerData: job })
    worker.once('message', (result: T[]) => resolve(result))
    worker.once('error', reject)
  })
}
