/** `sim whatif`: the same game with decisions left out, changed or added. */
import { counterfactuals } from '../analysis/debrief/counterfactuals.ts'
import type { Moves } from '../analysis/debrief/recorded.ts'
import { answeredByPolicy } from '../analysis/debrief/recorded.ts'
import type { Place, Replay } from '../analysis/debrief/replay.ts'
import { createReplay, ownPlaces, without, withMove } from '../analysis/debrief/replay.ts'
import { smallestSet } from '../analysis/debrief/smallest-set.ts'
import { quoted } from '../engine/nearest.ts'
import { quarterLabel } from '../engine/quarters.ts'
import type { Decision, SeatId } from '../engine/types.ts'
import type { AskedGame } from './asked-game.ts'
import { ASKED_HELP, askedGame, askedSeries, readAsked, readQuarter } from './asked-game.ts'
import { chooseSeries } from './choose-series.ts'
import { columns, oneOf, toJson } from './command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `What if a decision had not been taken, or another one had?

  npm run -s sim -- whatif [options]

  --remove Q:SEAT/LEVER[/LAB]        leave a decision of that quarter out; may be repeated
  --set Q:SEAT/LEVER[/LAB]=VALUE     decide this in that quarter, instead of what was decided there; may be repeated
  --others recorded|policy           everybody else does what he did (default), or is asked again and may answer
  --series ID                        what is compared; with --remove or --set globs may be given and repeated; default: score.SIDE.lead
${ASKED_HELP}
Without --remove and --set each decision of the side is left out by itself, and the fewest decisions are named with which the
result stays within a point. Luck is the same in all games. What cannot be paid in the changed game is left out.
`

export function whatIfCommand(argv: readonly string[], readText: (path: string) => string): string {
  const given = readAsked(argv, ['remove', 'set', 'others', 'series'], ['remove', 'set', 'series'])
  if (!given) return HELP
  const asked = askedGame(given, readText)
  const others = oneOf('others', given.get('others')?.[0] ?? 'recorded', ['recorded', 'policy'] as const)
  const removed = given.get('remove') ?? []
  const set = given.get('set') ?? []
  if (removed.length + set.length === 0) {
    if (others === 'policy') throw new UsageError('--others policy needs a decision to change: name one with --remove or --set.')
    if ((given.get('series') ?? []).length > 1) throw new UsageError('--series may be repeated only with --remove or --set.')
    return eachDecision(asked, askedSeries(given, asked))
  }
  const { engine, game } = asked
  const places = removed.map((text) => placeOf(text, asked))
  let moves: Moves = without(game.moves, places)
  for (const text of set) {
    const { quarter, decision } = decisionOf(text, asked)
    const refused = engine.check(engine.start(game.played.scenario), decision, { budgets: false })
    if (refused) throw new UsageError(`--set ${text}: ${refused.message}`)
    moves = withMove(engine, moves, quarter, decision)
  }
  const series = chooseSeries(engine.series, given.get('series') ?? [`score.${asked.side}.lead`])
  const before = createReplay(engine, game)
  const after = changedGame(asked, others, moves)
  const results = series.map(({ id, unit, read }) => {
    const values = (replay: Replay) => replay.states.map((s) => read(s))
    const [x, y] = [values(before), values(after)]
    return { series: id, unit, before: x, after: y, difference: y[y.length - 1] - x[x.length - 1] }
  })
  const quarters = before.states.map((_, q) => quarterLabel(asked.from + q))
  const change = { remove: removed, set, others }
  if (asked.out === 'json') return toJson({ ...asked.named, ...change, quarters, results })
  const end = quarters.length - 1
  return `${others === 'policy' ? 'Everybody else was asked again.' : 'Everybody else does what he did.'} At the end of ${quarters[end]}:\n\n${columns(
    ['series', 'as it was', 'changed', 'difference', 'unit'],
    results.map((r) => [r.series, short(r.before[end]), short(r.after[end]), signed(r.difference), r.unit]),
  )}\n`
}

function changedGame({ engine, game }: AskedGame, others: 'recorded' | 'policy', moves: Moves): Replay {
  return createReplay(engine, others === 'policy' ? answeredByPolicy(engine, game.played, moves) : { ...game, moves })
}

function eachDecision(asked: AskedGame, series: string): string {
  const replay = createReplay(asked.engine, asked.game)
  const found = [...counterfactuals(replay, series)]
  const set = smallestSet(replay, series, found)
  const kept = (p: Place) => set.kept.some((k) => k.quarter === p.quarter && k.index === p.index)
  const label = (p: Place) => quarterLabel(asked.from + p.quarter + 1)
  const rows = found.map((c) => ({ quarter: label(c), ...c.decision, effect: c.effect, without: c.without, needed: kept(c) }))
  if (asked.out === 'json') {
    return toJson({
      ...asked.named, series, method: 'leave one out; everybody else does what he did; same luck', actual: set.actual, none: set.none, decisions: rows,
      smallestSet: { method: 'delta debugging; no member can be left out', tolerance: set.tolerance, of: set.of, outcome: set.outcome, decisions: rows.filter((r) => r.needed).map(({ quarter, seat, lever, target, value }) => ({ quarter, seat, lever, ...(target === undefined ? {} : { target }), value })) },
    })
  }
  const sorted = [...rows].sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
  return [
    `${series} ended at ${short(set.actual)}; with none of the ${set.of} decisions of ${asked.side} it would be ${short(set.none)}.`,
    `${set.kept.length} of them (marked *) are enough to end within ${set.tolerance} of it, at ${short(set.outcome)}.`, '',
    columns(['quarter', 'decision', 'brought', ''], sorted.map((r) => [r.quarter, `${r.seat}/${r.lever}${r.target === undefined ? '' : `/${r.target}`}=${r.value}`, signed(r.effect), r.needed ? '*' : '']), 2), '',
    'Brought: as it was, less the same game without this one decision. These need not add up.', '',
  ].join('\n')
}

/** `2023Q4:washington/chip-controls`: quarter of the game and the parts of the name. */
function named(text: string, asked: AskedGame, option: string): { quarter: number; seat: string; lever: string; target?: string } {
  const parts = /^([^:]+):([^/]+)\/([^/]+)(?:\/(.+))?$/.exec(text)
  if (!parts) throw new UsageError(`--${option} ${quoted(text)} must be QUARTER:SEAT/LEVER, such as 2023Q4:washington/chip-controls.`)
  const quarter = readQuarter(option, parts[1])
  if (quarter <= asked.from || quarter > asked.until) throw new UsageError(`--${option} ${text}: the game plays ${quarterLabel(asked.from + 1)} to ${quarterLabel(asked.until)}.`)
  return { quarter: quarter - asked.from - 1, seat: parts[2], lever: parts[3], ...(parts[4] === undefined ? {} : { target: parts[4] }) }
}

function placeOf(text: string, asked: AskedGame): Place {
  const { quarter, seat, lever, target } = named(text, asked, 'remove')
  const { moves } = asked.game
  const found = ownPlaces(moves).find((p) => {
    const { decision: d } = moves[p.quarter][p.index]
    return p.quarter === quarter && d.seat === seat && d.lever === lever && (target === undefined || d.target === target)
  })
  if (found) return found
  const there = ownPlaces(moves).map((p) => ({ p, d: moves[p.quarter][p.index].decision })).filter(({ p, d }) => p.quarter === quarter || (d.seat === seat && d.lever === lever))
  const list = there.slice(0, 8).map(({ p, d }) => `${quarterLabel(asked.from + p.quarter + 1)}:${d.seat}/${d.lever}${d.target === undefined ? '' : `/${d.target}`}`)
  throw new UsageError(`--remove ${text}: ${asked.side} took no such decision. ${list.length > 0 ? `Near it: ${list.join(', ')}.` : 'whatif without options lists its decisions.'}`)
}

function decisionOf(text: string, asked: AskedGame): { quarter: number; decision: Decision } {
  const equals = text.lastIndexOf('=')
  const value = Number(text.slice(equals + 1))
  if (equals < 0 || text.slice(equals + 1).trim() === '' || !Number.isFinite(value)) throw new UsageError(`--set ${quoted(text)} must end in a value, such as 2023Q4:washington/chip-controls=0.5.`)
  const { quarter, seat, lever, target } = named(text.slice(0, equals), asked, 'set')
  if (!asked.game.played.own.includes(seat as SeatId)) throw new UsageError(`--set ${text}: ${quoted(seat)} is no seat of the side ${asked.side}. Seats: ${asked.game.played.own.join(', ')}.`)
  return { quarter, decision: { seat: seat as SeatId, lever, value, ...(target === undefined ? {} : { target }) } }
}

export const short = (x: number): string => String(Number(x.toPrecision(4)))
export const signed = (x: number): string => (x < 0 ? `−${short(-x)}` : x > 0 ? `+${short(x)}` : '0')
