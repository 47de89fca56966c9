/** What the commands have in common: options read from the command line, a result on standard output, exit code 0 or 2. */
import process from 'node:process'
import { nearest, quoted } from '../engine/nearest.ts'
import { UsageError } from './usage-error.ts'

/** Options by name with their values in order; a flag that was given has none. */
export type Given = ReadonlyMap<string, readonly string[]>

/** Reads `--name value`, `--name=value` and `--flag`. Whatever is not in the lists, or given twice and not repeatable, is a `UsageError`. */
export function readRepeated(argv: readonly string[], flags: readonly string[], valued: readonly string[], repeatable: readonly string[] = []): Given {
  const names = [...flags, ...valued].map((name) => `--${name}`)
  const given = new Map<string, readonly string[]>()
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]
    if (!argument.startsWith('--')) {
      throw new UsageError(argument === '-h' ? 'There is no option "-h"; the nearest is "--help".' : `${quoted(argument)} stands alone: every value follows an option. Options: ${names.join(', ')}.`)
    }
    const equals = argument.indexOf('=')
    const name = argument.slice(2, equals < 0 ? undefined : equals)
    const inline = equals < 0 ? undefined : argument.slice(equals + 1)
    if (flags.includes(name)) {
      if (inline !== undefined) throw new UsageError(`--${name} takes no value, and was given ${quoted(inline)}.`)
      given.set(name, [])
    } else if (valued.includes(name)) {
      const value = inline ?? argv[++i]
      if (value === undefined || (inline === undefined && value.startsWith('--'))) {
        throw new UsageError(`--${name} needs a value after it${value === undefined ? '' : `, and ${quoted(value)} is an option`}; see --help.`)
      }
      const before = given.get(name) ?? []
      if (before.length > 0 && !repeatable.includes(name)) throw new UsageError(`--${name} was given twice: ${quoted(before[0])} and ${quoted(value)}.`)
      given.set(name, [...before, value])
    } else {
      throw new UsageError(`There is no option ${quoted(`--${name}`)}; the nearest is "${nearest(`--${name}`, names)}". Options: ${names.join(', ')}.`)
    }
  }
  return given
}

/** The same where no option may be repeated: each name with its value, a flag with an empty one. */
export function readOptions(argv: readonly string[], flags: readonly string[], valued: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...readRepeated(argv, flags, valued)].map(([name, [value]]) => [name, value ?? '']))
}

/** One of the words that an option takes. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((a) => a === value)
  if (found === undefined) throw new UsageError(`--${name} cannot be ${quoted(value)}; the nearest is "${nearest(value, allowed)}". Allowed: ${allowed.join(', ')}.`)
  return found
}

/** `--out json|table`. */
export function readOut(given: ReadonlyMap<string, string>): 'json' | 'table' {
  return oneOf('out', given.get('out') ?? 'table', ['json', 'table'] as const)
}

/** A whole number from `least` to `most`; `fallback` where the option was not given. */
export function readCount<F>(name: string, text: string | undefined, least: number, most: number, fallback: F): number | F {
  if (text === undefined) return fallback
  if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most) throw new UsageError(`--${name} ${quoted(text)} must be a whole number from ${least} to ${most}.`)
  return Number(text)
}

/** Columns of text, the first to the left and the others to the right. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const widths = head.map((h, c) => rows.reduce((most, r) => Math.max(most, r[c].length), h.length))
  return [head, ...rows].map((r) => r.map((cell, c) => (c < left ? cell.padEnd(widths[c]) : cell.padStart(widths[c]))).join('  ').trimEnd()).join('\n')
}

/** Numbers that JSON does not have become null. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, (_, v: unknown) => (typeof v === 'number' && !Number.isFinite(v) ? null : v))}\n`
}

/** Runs a command: its text goes to standard output, remarks and faults to standard error; a fault ends with exit code 2. */
export function runCommand(command: (argv: readonly string[]) => string | { readonly stdout: string; readonly stderr: string }): void {
  // A reader that has seen enough, such as `head`, closes the pipe.
  process.stdout.on('error', () => process.exit(0))
  try {
    const said = command(process.argv.slice(2))
    const { stdout, stderr } = typeof said === 'string' ? { stdout: said, stderr: '' } : said
    if (stderr) process.stderr.write(stderr)
    process.stdout.write(stdout)
  } catch (error) {
    refuse(error)
  }
}

/** The same for a command whose work is done by several threads. */
export async function runSurvey(command: (argv: readonly string[]) => Promise<string>): Promise<void> {
  process.stdout.on('error', () => process.exit(0))
  try {
    process.stdout.write(await command(process.argv.slice(2)))
  } catch (error) {
    refuse(error)
  }
}

/** Says a fault in one sentence; the process will end with exit code 2. */
export function refuse(error: unknown): void {
  const sentence = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${error instanceof UsageError ? sentence : `This should not happen: ${sentence}`}\n`)
  process.exitCode = 2
}
