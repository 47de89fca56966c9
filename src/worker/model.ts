/** A thread that plays history and the behaviour checks, so that the page stays quick while it does. */
import type { ModelJob } from '../analysis/model-report.ts'
import { work } from '../analysis/model-report.ts'

addEventListener('message', ({ data }: MessageEvent<ModelJob>) => {
  for (const news of work(data)) postMessage(news)
})
