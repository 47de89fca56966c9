/** `npm run coverage`: the process around `reportCoverage`, on all processors. */
import { runSurvey } from './command.ts'
import { reportCoverage } from './coverage-report.ts'
import { inParallel } from './parallel.ts'

await runSurvey((argv) => reportCoverage(argv, (trials) => inParallel(trials.length, (from, to) => ({ kind: 'coverage', trials: trials.slice(from, to) }))))
