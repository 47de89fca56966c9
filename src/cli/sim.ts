/** `npm run sim`: the process around `simulate` and the subcommands. The result goes to standard output, all else to standard error. */
import { readFileSync } from 'node:fs'
import { runCommand } from './command.ts'
import { simulate } from './simulate.ts'
import { subcommandOf } from './subcommands.ts'
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

runCommand((argv) => subcommandOf(argv[0])?.(argv.slice(1), readText) ?? simulate(argv, readText))
