/** `npm run sim`: the process around `simulate`. The result goes to standard output, all else to standard error. */
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { simulate } from './simulate.ts'
import { UsageError } from './usage-error.ts'

function readText(path: string): string {
  try {
    return readFileSync(path === '-' ? 0 : path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'that is a folder' : code
    throw new UsageError(`The plan ${path} cannot be read: ${why}.`)
  }
}

// A reader that has seen enough, such as `head`, closes the pipe.
process.stdout.on('error', () => process.exit(0))
try {
  const { stdout, stderr } = simulate(process.argv.slice(2), readText)
  if (stderr) process.stderr.write(stderr)
  process.stdout.write(stdout)
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${error instanceof UsageError ? sentence : `This should not happen: ${sentence}`}\n`)
  process.exitCode = 2
}
