/** What `npm run sim` can do besides playing: questions about a game. A command is a row here. */
import { unknown } from '../engine/nearest.ts'
import { bestReplyCommand } from './bestreply.ts'
import { explainCommand } from './explain.ts'
import { forecastCommand } from './forecast.ts'
import { tornadoCommand } from './tornado.ts'
import { UsageError } from './usage-error.ts'
import { whatIfCommand } from './whatif.ts'

/** The arguments after its name, and how a file is read; the answer goes to standard output. */
export type Subcommand = (argv: readonly string[], readText: (path: string) => string) => string

export const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  explain: explainCommand,
  forecast: forecastCommand,
  whatif: whatIfCommand,
  bestreply: bestReplyCommand,
  tornado: tornadoCommand,
}

/** The command that the first word names; undefined where it is an option of a plain run. A word that names none is refused. */
export function subcommandOf(word: string | undefined): Subcommand | undefined {
  if (word === undefined || word.startsWith('-')) return undefined
  if (Object.hasOwn(SUBCOMMANDS, word)) return SUBCOMMANDS[word]
  throw new UsageError(unknown('command', word, Object.keys(SUBCOMMANDS)))
}
