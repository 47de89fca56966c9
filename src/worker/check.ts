/** A thread that plays shared games again, to check what they say. */
import { createChecks } from '../replay/check-job.ts'
import { serve } from './serve.ts'

serve(createChecks())
