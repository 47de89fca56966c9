/** `sim forecast`: the futures of a game from one of its quarters on, as things stand and with decisions that are proposed. */
import { recordGame } from '../analysis/debrief/recorded.ts'
import { createReplay } from '../analysis/debrief/replay.ts'
import type { Fan } from '../analysis/forecast/fan.ts'
import { fanOf } from '../analysis/forecast/fan.ts'
import { createFutures } from '../analysis/forecast/futures.ts'
import type { Prospect } from '../analysis/forecast/rivals.ts'
import { needsReplies, repliesOf, rivalWay } from '../analysis/forecast/rivals.ts'
import type { Engine } from '../engine/engine.ts'
import { createEngine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'
import { quoted, unknown } from '../engine/nearest.ts'
import { LAST_QUARTER } from '../engine/phases/world-chips.ts'
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import type { Decision, SeatId, Side } from '../engine/types.ts'
import { EVENT_MODES, SEATS, SEAT_SIDE, SIDES } from '../engine/types.ts'
import type { OpponentId } from '../opponents/opponent.ts'
import { createGame, playQuarter } from '../opponents/play.ts'
import { readParam } from './arguments.ts'
import { readQuarter, refuseBesideLink, withParams } from './asked-game.ts'
import { chooseSeries } from './choose-series.ts'
import type { Given } from './command.ts'
import { columns, oneOf, readCount, readRepeated, toJson } from './command.ts'
import { linkedGame } from './linked-game.ts'
import { emptyPlan, parsePlan } from './plan.ts'
import { UsageError } from './usage-error.ts'

const HELP = `What may come: many futures of a game from one of its quarters on, each with luck of its own.

  npm run -s sim -- forecast [options]

  --at QUARTER        the last quarter that has been played; default: the start of the scenario
  --set SEAT/LEVER[/LAB]=VALUE
                      decided in the quarter after it, and compared with deciding nothing; may be repeated
  --side us|cn        whose decisions these are; default: us
  --series GLOB       which numbers; may be repeated; default: score.SIDE.lead
  --quarters N        how far ahead, 1 to 32; default: 8
  --futures N         how many, 10 to 10000; default: 1000
  --scenario ID       where the game starts; default: chip-war
  --seed TEXT         the game's luck up to then; futures draw other luck from the same seed; default: open-gambit
  --events MODE       off, expected or on (default)
  --plan FILE         who plays, and what was decided up to then, as for a plain run; - reads standard input
  --param NAME=VALUE  another value for a parameter; may be repeated
  --force             allow such a value outside its range
  --link TEXT         a game that was played, by its link or code, instead of scenario, seed, events, plan and parameters;
                      --at is then the last turn that was played unless given
  --out json|table    default: table
  --help              this text

Assumed: the side decides nothing more, its seats hold; the seats of the other side keep to the players of the plan (history
unless it says otherwise). greedy, able and strong are asked once, along the path of average luck. Both fans have the same luck.
How often such fans hold: npm run -s coverage.
`

/** Numbers that may be kept at once. */
const MOST_NUMBERS = 20_000_000

const FLAGS = ['help', 'force'] as const
const VALUED = ['at', 'set', 'side', 'series', 'quarters', 'futures', 'scenario', 'seed', 'events', 'plan', 'param', 'link', 'out'] as const

export function forecastCommand(argv: readonly string[], readText: (path: string) => string): string {
  const given = readRepeated(argv, FLAGS, VALUED, ['set', 'series', 'param'])
  if (given.has('help')) return HELP
  const first = (name: (typeof VALUED)[number]): string | undefined => given.get(name)?.[0]
  const out = oneOf('out', first('out') ?? 'table', ['json', 'table'] as const)
  const quarters = readCount('quarters', first('quarters'), 1, 32, 8)
  const futures = readCount('futures', first('futures'), 10, 10_000, 1000)
  const { engine, side, events, state, seats, budgets, scenario, seed } = first('link') === undefined ? described(given, quarters, readText) : ofLink(given, quarters)
  const series = chooseSeries(engine.series, given.get('series') ?? [`score.${side}.lead`])
  if (futures * quarters * series.length > MOST_NUMBERS) throw new UsageError(`--futures ${futures} with ${series.length} series would keep ${futures * quarters * series.length} numbers; choose fewer with --series, or fewer futures.`)
  const set = given.get('set') ?? []
  const afterwards = state.slice()
  const decisions = set.map((text) => readDecision(text, engine, afterwards, side, budgets))

  const bare: Prospect = { state, decisions: [], seats, seed, events, budgets, quarters }
  const replies = needsReplies(bare) ? [...repliesOf(engine, bare)].pop() : undefined
  const prospect: Prospect = replies ? { ...bare, replies } : bare
  const ids = series.map((s) => s.id)
  const now = fansOf(engine, prospect, ids, futures)
  const proposed = decisions.length > 0 ? fansOf(engine, { ...prospect, decisions }, ids, futures) : null

  const ahead = Array.from({ length: quarters }, (_, q) => quarterLabel(state[T] + q + 1))
  const result = {
    scenario, seed, events, side, at: quarterLabel(state[T]), set, futures, quarters: ahead,
    method: `${futures} futures with drawn luck, the same for both; ${side} decides nothing more; others: ${[...new Set(SEATS.filter((s) => seats[s] !== 'hold').map((s) => `${seats[s]} (${rivalWay(seats[s])})`))].join(', ') || 'hold'}; the model as it is`,
    series: series.map((s, k) => ({ id: s.id, unit: s.unit, at: s.read(state), now: now[k], ...(proposed ? { proposed: proposed[k] } : {}) })),
  }
  return out === 'json' ? toJson(result) : table(result)
}

/** Where the futures begin. */
interface Begun extends Pick<Prospect, 'state' | 'seats' | 'budgets' | 'seed' | 'events'> {
  readonly engine: Engine
  readonly side: Side
  readonly scenario: string
}

/** After what was played the side’s own seats hold. */
const afterwardsSeats = (seats: Readonly<Record<SeatId, OpponentId>>, side: Side): Record<SeatId, OpponentId> =>
  Object.fromEntries(SEATS.map((seat) => [seat, SEAT_SIDE[seat] === side ? 'hold' : seats[seat]])) as Record<SeatId, OpponentId>

/** The quarter of `--at`, within those from which one can look so far ahead. */
function readAt(given: Given, from: number, last: number, quarters: number, otherwise: number): number {
  const text = given.get('at')?.[0]
  const at = text === undefined ? Math.min(otherwise, LAST_QUARTER - quarters) : readQuarter('at', text)
  const until = Math.min(last, LAST_QUARTER - quarters)
  if (at < from || at > until) throw new UsageError(`--at ${text} cannot be looked ahead from by ${quarters} quarters. Allowed: ${quarterLabel(from)} to ${quarterLabel(until)}.`)
  return at
}

/** A game of a link, up to the quarter that is asked for. */
function ofLink(given: Given, quarters: number): Begun {
  refuseBesideLink(given)
  const asked = given.get('side')?.[0]
  const { engine, side, played, from } = linkedGame(given.get('link')?.[0] ?? '', asked === undefined ? undefined : oneOf('side', asked, SIDES))
  const last = from + played.quarters.length
  const at = readAt(given, from, last, quarters, last)
  const { states } = createReplay(engine, recordGame(engine, played))
  const { seats, budgets, scenario, seed, events } = played
  return { engine, side, events, state: states[at - from].slice(), seats: afterwardsSeats(seats, side), budgets, scenario, seed }
}

/** The game that the options describe, up to the quarter that is asked for. */
function described(given: Given, quarters: number, readText: (path: string) => string): Begun {
  const first = (name: string): string | undefined => given.get(name)?.[0]
  const side = oneOf('side', first('side') ?? 'us', SIDES)
  const events = oneOf('events', first('events') ?? 'on', EVENT_MODES)
  const engine = createEngine(withParams((given.get('param') ?? []).map(readParam), given.has('force')))
  const id = first('scenario') ?? 'chip-war'
  const scenario = engine.scenario(id)
  if (!scenario) throw new UsageError(unknown('scenario', id, engine.rules.scenarios.map((s) => s.id)))
  const start = quarterIndex(scenario.start) ?? 0
  const at = readAt(given, start, start + scenario.turns * scenario.quartersPerTurn, quarters, start)
  const file = first('plan')
  const plan = file === undefined ? emptyPlan() : parsePlan(readText(file), file === '-' ? 'on standard input' : file)
  const seed = first('seed') ?? 'open-gambit'
  const game = createGame(engine, { scenario: id, seed, events, seats: plan.seats, budgets: plan.budgets, quarters: Math.max(1, at - start) })
  for (let quarter = start + 1; quarter <= at; quarter++) {
    playQuarter(game, plan.decisions.filter((p) => p.quarter === quarter && engine.check(game.state, p.decision, { budgets: false }) === null).map((p) => p.decision))
  }
  return { engine, side, events, state: game.state.slice(), seats: afterwardsSeats(plan.seats, side), budgets: plan.budgets, scenario: id, seed }
}

/** A decision that would be refused is a fault here: nothing would be compared. */
function readDecision(text: string, engine: Engine, state: Float64Array, side: Side, budgets: boolean): Decision {
  const parts = /^([^/=]+)\/([^/=]+)(?:\/([^=]+))?=(.+)$/.exec(text)
  const value = Number(parts?.[4])
  if (!parts || !Number.isFinite(value)) throw new UsageError(`--set ${quoted(text)} must be SEAT/LEVER=VALUE, such as washington/chip-controls=0.5.`)
  const decision: Decision = { seat: parts[1] as SeatId, lever: parts[2], value, ...(parts[3] === undefined ? {} : { target: parts[3] }) }
  if ((SEATS as readonly string[]).includes(parts[1]) && SEAT_SIDE[decision.seat] !== side) throw new UsageError(`--set ${text}: ${decision.seat} is no seat of the side ${side}. Seats: ${SEATS.filter((s) => SEAT_SIDE[s] === side).join(', ')}.`)
  const refused = engine.decide(state, decision, { budgets })
  if (refused) throw new UsageError(`--set ${text}: ${refused.message}`)
  return decision
}

function fansOf(engine: Engine, prospect: Prospect, series: readonly string[], count: number): readonly Fan[] {
  const futures = createFutures(engine, prospect, series)
  const values = new Float64Array(count * futures.size)
  for (let i = 0; i < count; i++) futures.play(i, values, i * futures.size)
  return series.map((_, s) => fanOf(values, count, prospect.quarters, series.length, s))
}

interface Result {
  readonly at: string
  readonly quarters: readonly string[]
  readonly method: string
  readonly series: readonly { readonly id: string; readonly unit: string; readonly at: number; readonly now: Fan; readonly proposed?: Fan }[]
}

const short = (x: number): string => String(Number(x.toPrecision(4)))

function table({ at, quarters, method, series }: Result): string {
  const parts = series.map((s) => {
    const fans = s.proposed ? [s.now, s.proposed] : [s.now]
    const head = ['quarter', ...(s.proposed ? ['10%', 'now', '90%', '10%', 'proposed', '90%'] : ['10%', '50%', '90%'])]
    const rows = quarters.map((label, q) => [label, ...fans.flatMap((f) => [f.low[q], f.middle[q], f.high[q]].map(short))])
    return `${s.id}, ${s.unit}; ${short(s.at)} in ${at}\n${columns(head, rows)}`
  })
  return `${parts.join('\n\n')}\n\n${method}.\n`
}
