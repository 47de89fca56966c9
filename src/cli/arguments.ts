/** The options of `npm run sim`, read from the command line. A fault is a `UsageError`. */
import { quoted } from '../engine/nearest.ts'
import { quarterIndex } from '../engine/quarters.ts'
import type { EventMode } from '../engine/types.ts'
import { EVENT_MODES } from '../engine/types.ts'
import { OPPONENT_IDS } from '../opponents/opponent.ts'
import { oneOf, readCount, readRepeated } from './command.ts'
import { UsageError } from './usage-error.ts'

export const HELP = `Plays Open Gambit without a screen and prints what happened.

  npm run -s sim -- [options]
  npm run -s sim -- explain|forecast|whatif|bestreply|tornado [options]     questions about a game; each has a --help of its own

  --scenario ID       where the game starts; default: chip-war. --list names all of them.
  --until QUARTER     last quarter, such as 2030Q4; default: the scenario's end. After that end computer players hold.
  --seed TEXT         the game's luck; default: open-gambit
  --events MODE       off, expected (default: effect times probability each quarter) or on
  --plan FILE         who plays and which decisions are taken, as JSON; - reads standard input:
                        {"seats": {"us": "history", "cn": "hold", "huawei": "greedy"},
                         "budgets": "on",
                         "decisions": [{"quarter": "2023Q4", "seat": "washington", "lever": "chip-controls", "value": 0.5},
                                       {"quarter": "2024Q1", "seat": "cn-platforms", "lab": "alibaba", "lever": "open", "value": 0}]}
                      Who is not named follows history. Players: ${OPPONENT_IDS.join(', ')}.
                      "budgets": "off" charges nothing and refuses nothing for its cost.
                      A decision may fall in any quarter, also where a turn has two. One that is refused is listed; the run goes on.
  --param NAME=VALUE  another value for a parameter; may be repeated
  --force             allow such a value outside its range
  --runs N            N games with the seeds TEXT#0, TEXT#1 and so on: means and quantiles
  --series GLOB       only series that match, such as "share.*.developer.cn"; may be repeated
  --hash              print the chain of state hashes as well
  --out json|csv      default: json. CSV: run,quarter,series,value
  --list              print everything that has a name, as JSON
  --help              this text

Standard output holds the result alone. Exit code: 0, or 2 when something asked for does not exist or makes no sense.
`

export interface SimOptions {
  readonly help: boolean
  readonly list: boolean
  readonly scenario: string
  /** Quarter label; undefined: the scenario's end. */
  readonly until: string | undefined
  readonly seed: string
  readonly events: EventMode
  /** File name, `-` for standard input, or undefined. */
  readonly plan: string | undefined
  readonly params: readonly GivenParameter[]
  readonly force: boolean
  /** Undefined: one game with the seed as it is. */
  readonly runs: number | undefined
  readonly series: readonly string[]
  readonly hash: boolean
  readonly out: 'json' | 'csv'
}

const FLAGS = ['help', 'list', 'force', 'hash'] as const
const VALUED = ['scenario', 'until', 'seed', 'events', 'plan', 'param', 'runs', 'series', 'out'] as const
const REPEATABLE: readonly string[] = ['param', 'series']
const MOST_RUNS = 10_000

export function parseArguments(argv: readonly string[]): SimOptions {
  const given = readRepeated(argv, FLAGS, VALUED, REPEATABLE)
  const first = (name: (typeof VALUED)[number]): string | undefined => given.get(name)?.[0]
  const until = first('until')
  if (until !== undefined && quarterIndex(until) === undefined) throw new UsageError(`--until ${quoted(until)} is no quarter; write one such as 2030Q4.`)
  return {
    help: given.has('help'),
    list: given.has('list'),
    scenario: first('scenario') ?? 'chip-war',
    until,
    seed: first('seed') ?? 'open-gambit',
    events: oneOf('events', first('events') ?? 'expected', EVENT_MODES),
    plan: first('plan'),
    params: (given.get('param') ?? []).map(readParam),
    force: given.has('force'),
    runs: readCount('runs', first('runs'), 1, MOST_RUNS, undefined),
    series: given.get('series') ?? [],
    hash: given.has('hash'),
    out: oneOf('out', first('out') ?? 'json', ['json', 'csv'] as const),
  }
}

export interface GivenParameter {
  readonly name: string
  readonly value: number
}

export function readParam(text: string): GivenParameter {
  const equals = text.lastIndexOf('=')
  const number = text.slice(equals + 1).trim()
  const value = Number(number)
  if (equals <= 0) throw new UsageError(`--param ${quoted(text)} must be NAME=VALUE, such as distillation=0.4.`)
  if (number === '' || !Number.isFinite(value)) throw new UsageError(`--param ${text.slice(0, equals)}: ${quoted(number)} is no number.`)
  return { name: text.slice(0, equals), value }
}
