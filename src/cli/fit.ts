/** `npm run fit`: the process around `reportFit`. */
import { runCommand } from './command.ts'
import { reportFit } from './fit-report.ts'

runCommand(reportFit)
