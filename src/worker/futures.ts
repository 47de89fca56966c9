/** A thread that plays futures, so that a lever moves as quickly as before while they are counted. What is said to it first are the rules. */
import type { FutureRules } from '../analysis/forecast/job.ts'
import { createFutureWork } from '../analysis/forecast/job.ts'
import { serve } from './serve.ts'

globalThis.addEventListener('message', ({ data }: MessageEvent<FutureRules>) => serve(createFutureWork(data.rules)), { once: true })
