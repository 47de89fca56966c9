/** `npm run backtest`: the process around `reportBacktest`. */
import { reportBacktest } from './backtest-report.ts'
import { runCommand } from './command.ts'

runCommand(reportBacktest)
