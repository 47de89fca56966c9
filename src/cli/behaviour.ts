/** `npm run behaviour`: the process around `reportBehaviour`. */
import { reportBehaviour } from './behaviour-report.ts'
import { runCommand } from './command.ts'

runCommand(reportBehaviour)
