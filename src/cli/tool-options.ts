/**
 * Options of a command that is one script, such as a benchmark: read as those of `npm run sim` are. `--help` prints the
 * help and ends the process; what is asked for wrongly is said in one sentence and ends it with exit code 2.
 */
import process from 'node:process'
import { readOptions, refuse } from './command.ts'

export type ToolOptions = ReadonlyMap<string, string>

/** `read` makes of the options what the script needs; it may throw a `UsageError`. */
export function toolOptions(help: string, flags?: readonly string[], valued?: readonly string[]): ToolOptions
export function toolOptions<T>(help: string, flags: readonly string[], valued: readonly string[], read: (given: ToolOptions) => T): T
export function toolOptions<T>(help: string, flags: readonly string[] = [], valued: readonly string[] = [], read?: (given: ToolOptions) => T): T | ToolOptions {
  try {
    const given = readOptions(process.argv.slice(2), [...flags, 'help'], valued)
    if (!given.has('help')) return read ? read(given) : given
    process.stdout.write(help)
  } catch (error) {
    refuse(error)
  }
  process.exit()
}
