/** `npm run balance`: the process around `reportBalance`. */
import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { pool } from './balance-pool.ts'
import { reportBalance } from './balance-report.ts'
import { runCommand } from './command.ts'

const progress = (line: string): void => {
  process.stderr.write(line)
}
const RECORD = fileURLToPath(new URL('../../docs/generated/balance.json', import.meta.url))

try {
  const { text, broken, record } = await reportBalance(process.argv.slice(2), progress, pool(progress))
  if (record !== undefined) writeFileSync(RECORD, record)
  if (broken) process.exitCode = 1
  runCommand(() => text)
} catch (error) {
  runCommand(() => {
    throw error
  })
}
