/** `npm run balance`: the process around `reportBalance`. */
import process from 'node:process'
import { reportBalance } from './balance-report.ts'
import { runCommand } from './command.ts'

runCommand((argv) => {
  const { text, broken } = reportBalance(argv, (line) => process.stderr.write(line))
  if (broken) process.exitCode = 1
  return text
})
