/** `npm run sensitivity`: the process around `reportSensitivity`, on all processors. */
import { runSurvey } from './command.ts'
import { inParallel } from './parallel.ts'
import { reportSensitivity } from './sensitivity-report.ts'

await runSurvey((argv) => reportSensitivity(argv, (seed, trajectories, list) =>
  inParallel(trajectories, (from, to) => ({ kind: 'screen', seed, parameters: list.flatMap((f) => f.parameters.map((p) => p.id)), from, to }))))
