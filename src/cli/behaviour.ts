/** `npm run behaviour`: the process around `reportBehaviour`; draws are done on all processors. */
import { reportBehaviour } from './behaviour-report.ts'
import { runSurvey } from './command.ts'
import { inParallel } from './parallel.ts'

await runSurvey((argv) => reportBehaviour(argv, (draws, seed, checks) =>
  inParallel(draws, (from, to) => ({ kind: 'robust', draws, seed, ids: checks.map((b) => b.id), from, to }))))
