/** What `npm run sim` can do besides playing: questions about a game. A command is a row here. */
import { bestReplyCommand } from './bestreply.ts'
import { explainCommand } from './explain.ts'
import { forecastCommand } from './forecast.ts'
import { tornadoCommand } from './tornado.ts'
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
