/** A thread that plays futures, so that a lever moves as quickly as before while they are counted. */
import { createFutureWork } from '../analysis/forecast/job.ts'
import { serve } from './serve.ts'

serve(createFutureWork())
