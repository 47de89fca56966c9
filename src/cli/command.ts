/** What the commands have in common: options read from the command line, a result on standard output, exit code 0 or 2. */
import process from 'node:process'
import { nearest } from '../engine/nearest.ts'
import { UsageError } from './usage-error.ts'

/** Reads `--name value`, `--name=value` and `--flag`. Whatever is not in the lists is a `UsageError`. */
export function readOptions(argv: readonly string[], flags: readonly string[], valued: readonly string[]): ReadonlyMap<string, string> {
  const names = [...flags, ...valued].map((name) => `--${name}`)
  const given = new Map<string, string>()
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i]
    if (!argument.startsWith('--')) throw new UsageError(`"${argument}" stands alone: every value follows an option. Options: ${names.join(', ')}.`)
    const equals = argument.indexOf('=')
    const name = argument.slice(2, equals < 0 ? undefined : equals)
    if (given.has(name)) throw new UsageError(`--${name} was given twice.`)
    if (flags.includes(name)) {
      if (equals >= 0) throw new UsageError(`--${name} takes no value.`)
      given.set(name, '')
    } else if (valued.includes(name)) {
      const value = equals >= 0 ? argument.slice(equals + 1) : argv[++i]
      if (value === undefined) throw new UsageError(`--${name} needs a value after it; see --help.`)
      given.set(name, value)
    } else {
      throw new UsageError(`There is no option "--${name}"; the nearest is "${nearest(`--${name}`, names)}". Options: ${names.join(', ')}.`)
    }
  }
  return given
}

/** `--out json|table`. */
export function readOut(given: ReadonlyMap<string, string>): 'json' | 'table' {
  const value = given.get('out') ?? 'table'
  if (value !== 'json' && value !== 'table') throw new UsageError(`--out cannot be "${value}"; the nearest is "${nearest(value, ['json', 'table'])}". Allowed: json, table.`)
  return value
}

/** A whole number from `least` to `most`; `fallback` where the option was not given. */
export function readCount(given: ReadonlyMap<string, string>, name: string, least: number, most: number, fallback: number): number {
  const text = given.get(name)
  if (text === undefined) return fallback
  if (!/^\d+$/.test(text) || Number(text) < least || Number(text) > most) throw new UsageError(`--${name} "${text}" must be a whole number from ${least} to ${most}.`)
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

/** Runs a command: its text goes to standard output, a fault to standard error with exit code 2. */
export function runCommand(command: (argv: readonly string[]) => string): void {
  // A reader that has seen enough, such as `head`, closes the pipe.
  process.stdout.on('error', () => process.exit(0))
  try {
    process.stdout.write(command(process.argv.slice(2)))
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${error instanceof UsageError ? sentence : `This should not happen: ${sentence}`}\n`)
    process.exitCode = 2
  }
}
