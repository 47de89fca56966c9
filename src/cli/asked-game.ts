/** The game that `explain`, `whatif`, `bestreply` and `tornado` are about: the same options as a plain run, and whose decisions are looked at. */
import type { PlayedGame, QuarterAsked, RecordedGame } from '../analysis/debrief/recorded.ts'
import { recordGame } from '../analysis/debrief/recorded.ts'
import { patched } from '../analysis/debrief/assumptions.ts'
import { RULES } from '../content/rules.ts'
import type { Engine } from '../engine/engine.ts'
import { createEngine } from '../engine/engine.ts'
import { nearest, quoted, unknown } from '../engine/nearest.ts'
import { LAST_QUARTER } from '../engine/phases/world-chips.ts'
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import type { EventMode, Ruleset, Side } from '../engine/types.ts'
import { EVENT_MODES, SEATS, SEAT_SIDE, SIDES } from '../engine/types.ts'
import type { GivenParameter } from './arguments.ts'
import { readParam } from './arguments.ts'
import type { Given } from './command.ts'
import { oneOf, readRepeated } from './command.ts'
import { linkedGame } from './linked-game.ts'
import { emptyPlan, parsePlan } from './plan.ts'
import { UsageError } from './usage-error.ts'

/** Lines of help that these commands share. */
export const ASKED_HELP = `  --scenario ID       where the game starts; default: chip-war
  --until QUARTER     last quarter, such as 2026Q4; default: the scenario's end
  --seed TEXT         the game's luck; default: open-gambit
  --events MODE       off, expected (default) or on
  --plan FILE         who plays and which decisions are taken, as for a plain run; - reads standard input
  --param NAME=VALUE  another value for a parameter; may be repeated
  --force             allow such a value outside its range
  --link TEXT         a game that was played, by its link or code, instead of the options above
  --side us|cn        whose decisions are looked at; default: us, or the side of the link
  --out json|table    default: table
  --help              this text
`

const FLAGS = ['help', 'force'] as const
const VALUED = ['scenario', 'until', 'seed', 'events', 'plan', 'param', 'link', 'side', 'out'] as const
/** What a link settles. */
const OF_LINK = ['scenario', 'until', 'seed', 'events', 'plan', 'param', 'force'] as const

export interface AskedGame {
  readonly rules: Ruleset
  readonly engine: Engine
  readonly game: RecordedGame
  readonly side: Side
  /** Quarters since 2022Q4 of the start state, and of the last quarter played. */
  readonly from: number
  readonly until: number
  readonly out: 'json' | 'table'
  /** What names the game in every result. */
  readonly named: { readonly scenario: string; readonly seed: string; readonly events: EventMode; readonly until: string; readonly side: Side; readonly params?: Readonly<Record<string, number>> }
}

/** Reads the options, those of the command among them. Null: only help was asked for. */
export function readAsked(argv: readonly string[], valued: readonly string[], repeatable: readonly string[] = [], flags: readonly string[] = []): Given | null {
  const given = readRepeated(argv, [...FLAGS, ...flags], [...VALUED, ...valued], ['param', ...repeatable])
  return given.has('help') ? null : given
}

export function askedGame(given: Given, readText: (path: string) => string): AskedGame {
  const link = given.get('link')?.[0]
  return link === undefined ? describedGame(given, readText) : gameOfLink(link, given)
}

/** A link settles what these options would. */
export function refuseBesideLink(given: Given): void {
  const other = OF_LINK.find((name) => given.has(name))
  if (other !== undefined) throw new UsageError(`--link brings its own game, so --${other} cannot be given beside it.`)
}

function gameOfLink(link: string, given: Given): AskedGame {
  refuseBesideLink(given)
  const asked = given.get('side')?.[0]
  const { engine, played, side, from } = linkedGame(link, asked === undefined ? undefined : oneOf('side', asked, SIDES))
  const until = from + played.quarters.length
  return {
    rules: engine.rules, engine, game: recordGame(engine, played), side, from, until,
    out: oneOf('out', given.get('out')?.[0] ?? 'table', ['json', 'table'] as const),
    named: { scenario: played.scenario, seed: played.seed, events: played.events, until: quarterLabel(until), side },
  }
}

function describedGame(given: Given, readText: (path: string) => string): AskedGame {
  const first = (name: (typeof VALUED)[number]): string | undefined => given.get(name)?.[0]
  const side = oneOf('side', first('side') ?? 'us', SIDES)
  const out = oneOf('out', first('out') ?? 'table', ['json', 'table'] as const)
  const events = oneOf('events', first('events') ?? 'expected', EVENT_MODES)
  const params = (given.get('param') ?? []).map(readParam)
  const rules = withParams(params, given.has('force'))
  const id = first('scenario') ?? 'chip-war'
  const scenario = rules.scenarios.find((s) => s.id === id)
  if (!scenario) throw new UsageError(unknown('scenario', id, rules.scenarios.map((s) => s.id)))
  const from = quarterIndex(scenario.start) ?? 0
  const end = from + scenario.turns * scenario.quartersPerTurn
  const last = first('until')
  const until = last === undefined ? end : readQuarter('until', last)
  if (until <= from || until > LAST_QUARTER) {
    throw new UsageError(`--until ${last} leaves nothing to look at: ${scenario.id} starts at the end of ${scenario.start}. Allowed: ${quarterLabel(from + 1)} to ${quarterLabel(LAST_QUARTER)}.`)
  }
  const file = first('plan')
  const plan = file === undefined ? emptyPlan() : parsePlan(readText(file), file === '-' ? 'on standard input' : file)
  const engine = createEngine(rules)
  const seed = first('seed') ?? 'open-gambit'
  const own = SEATS.filter((s) => SEAT_SIDE[s] === side)
  const played: PlayedGame = {
    scenario: scenario.id, seed, events, budgets: plan.budgets, seats: plan.seats, held: [], own,
    quarters: Array.from({ length: until - from }, (_, q): QuarterAsked => {
      const decisions = plan.decisions.filter((p) => p.quarter === from + q + 1).map((p) => p.decision)
      return from + q + 1 > end ? { decisions, silent: true } : { decisions }
    }),
  }
  return {
    rules, engine, game: recordGame(engine, played), side, from, until, out,
    named: {
      scenario: scenario.id, seed, events, until: quarterLabel(until), side,
      ...(params.length > 0 ? { params: Object.fromEntries(params.map(({ name, value }) => [name, value])) } : {}),
    },
  }
}

/** The rule set with the parameters of the command line. */
export function withParams(params: readonly GivenParameter[], force: boolean): Ruleset {
  if (params.length === 0) return RULES
  for (const { name, value } of params) {
    const def = RULES.parameters.find((p) => p.id === name)
    if (!def) throw new UsageError(unknown('parameter', name, RULES.parameters.map((p) => p.id)))
    if (!force && (value < def.min || value > def.max)) {
      throw new UsageError(`--param ${name}=${value} is outside its range; the nearest is ${value < def.min ? def.min : def.max}. Allowed: ${def.min} to ${def.max} (${def.unit}); --force overrides.`)
    }
  }
  return patched(RULES, Object.fromEntries(params.map(({ name, value }) => [name, value])))
}

export function readQuarter(option: string, label: string): number {
  const quarter = quarterIndex(label)
  if (quarter === undefined) throw new UsageError(`--${option} ${quoted(label)} is no quarter; write one such as 2026Q4.`)
  return quarter
}

/** One series by its full name; without one, the score of the side under the doctrine of keeping the lead. */
export function askedSeries(given: Given, { engine, side }: AskedGame): string {
  const id = given.get('series')?.[0] ?? `score.${side}.lead`
  if (engine.series.some((s) => s.id === id)) return id
  throw new UsageError(`There is no series ${quoted(id)}; the nearest is "${nearest(id, engine.series.map((s) => s.id))}". npm run -s sim -- --list names all ${engine.series.length}.`)
}
