/** A teacher’s own scenario in bits. What is read is checked as strictly as a file that comes from outside. */
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import { SIDES } from '../engine/types.ts'
import type { BitReader, BitWriter } from './bits/bits.ts'
import { bitsFor, Unreadable } from './bits/bits.ts'
import { decimalOf, numberOf } from './decimal.ts'
import { DEPTH_NUMBERS, EVENT_NUMBERS, NUMBER_BITS, OPPONENT_NUMBERS, SCENARIO_NUMBERS } from './numbers.ts'
import { readOwnScenario } from './own-check.ts'
import { ownFaultSentence } from './own-faults.ts'
import type { OwnScenario } from './own-scenario.ts'
import { LEVER_SHOWS, OWN_LIMITS } from './own-scenario.ts'
import type { EngineShape } from './shape.ts'
import { getName, getPack, getPlayers, getText, putName, putPack, putPlayers, putText } from './small-codes.ts'

const GROUP = 4
/** How a lever is shown, in two bits: not said, or one of three. */
const SHOW_BITS = 2

export function writeOwn(w: BitWriter, own: OwnScenario, { levers, events, scenarios }: EngineShape): void {
  putName(w, SCENARIO_NUMBERS, own.base, NUMBER_BITS.scenario, 'The scenario')
  putText(w, own.title)
  putText(w, own.briefing)
  w.count(own.questions.length, GROUP)
  for (const question of own.questions) putText(w, question)
  w.count(own.turns, GROUP)
  w.flag(own.quartersPerTurn === 2)
  w.put(SIDES.indexOf(own.side), 1)
  putName(w, OPPONENT_NUMBERS, own.opponent, NUMBER_BITS.opponent, 'The opponent')
  putName(w, EVENT_NUMBERS, own.events, NUMBER_BITS.events, 'The way of playing events')
  putName(w, DEPTH_NUMBERS, own.depth, NUMBER_BITS.depth, 'The depth')
  putPlayers(w, own.players)
  putPack(w, own.pack)
  w.count(own.levers.length, GROUP)
  for (const { lever, show, value } of own.levers) {
    const at = levers.findIndex((l) => l.key === lever)
    w.put(at, bitsFor(levers.length))
    w.put(show === undefined ? 0 : LEVER_SHOWS.indexOf(show) + 1, SHOW_BITS)
    w.flag(value !== undefined)
    if (value !== undefined) w.put(Math.round(value * levers[at].stepsPerUnit) - levers[at].lowest, levers[at].bits)
  }
  if (own.events === 'chosen') {
    const start = startOf(own.base, scenarios)
    w.count(own.chosen.length, GROUP)
    for (const { event, quarter, who } of own.chosen) {
      const at = events.findIndex((e) => e.id === event)
      w.put(at, bitsFor(events.length))
      w.count((quarterIndex(quarter) ?? 0) - start, GROUP)
      w.count(who === undefined ? 0 : events[at].who.indexOf(who) + 1, GROUP)
    }
  }
  w.count(own.corrections.length, GROUP)
  for (const { variable, value } of own.corrections) {
    const decimal = decimalOf(value)
    if (!decimal) throw new Unreadable('value', `${value} has more than nine digits.`)
    putText(w, variable)
    w.flag(decimal.digits < 0)
    w.count(Math.abs(decimal.digits), 7)
    w.flag(decimal.exponent < 0)
    w.count(Math.abs(decimal.exponent), 3)
  }
}

const startOf = (base: string, scenarios: EngineShape['scenarios']): number => quarterIndex(scenarios.find((s) => s.id === base)?.start ?? '') ?? 0

export function readOwn(r: BitReader, shape: EngineShape): OwnScenario {
  const { levers, events, scenarios } = shape
  const many = <T>(most: number, one: () => T): T[] => Array.from({ length: r.count(GROUP, most) }, one)
  const base = getName(r, SCENARIO_NUMBERS, NUMBER_BITS.scenario, 'The scenario')
  const given = {
    base,
    // A character has four bytes at most.
    title: getText(r, 4 * OWN_LIMITS.title),
    briefing: getText(r, 4 * OWN_LIMITS.briefing),
    questions: many(OWN_LIMITS.questions, () => getText(r, 4 * OWN_LIMITS.question)),
    turns: r.count(GROUP, OWN_LIMITS.turns),
    quartersPerTurn: r.flag() ? 2 : 1,
    side: SIDES[r.get(1)],
    opponent: getName(r, OPPONENT_NUMBERS, NUMBER_BITS.opponent, 'The opponent'),
    events: getName(r, EVENT_NUMBERS, NUMBER_BITS.events, 'The way of playing events'),
    depth: getName(r, DEPTH_NUMBERS, NUMBER_BITS.depth, 'The depth'),
    players: getPlayers(r),
    pack: getPack(r),
    levers: many(OWN_LIMITS.levers, () => {
      const lever = levers[r.below(levers.length, bitsFor(levers.length), 'The lever')]
      const show = r.get(SHOW_BITS)
      const value = r.flag() ? (lever.lowest + r.below(lever.values, lever.bits, 'The value')) / lever.stepsPerUnit : undefined
      return { lever: lever.key, ...(show === 0 ? {} : { show: LEVER_SHOWS[show - 1] }), ...(value === undefined ? {} : { value }) }
    }),
    chosen: [] as object[],
    corrections: [] as object[],
  }
  const start = startOf(base, scenarios)
  if (given.events === 'chosen') {
    given.chosen = many(OWN_LIMITS.chosen, () => {
      const event = events[r.below(events.length, bitsFor(events.length), 'The event')]
      const quarter = quarterLabel(start + r.count(GROUP, 1000))
      const who = r.count(GROUP, event.who.length)
      return { event: event.id, quarter, ...(who === 0 ? {} : { who: event.who[who - 1] }) }
    })
  }
  given.corrections = many(OWN_LIMITS.corrections, () => {
    const variable = getText(r, OWN_LIMITS.variable)
    const sign = r.flag() ? -1 : 1
    const digits = sign * r.count(7, 999_999_999)
    const below = r.flag()
    const exponent = r.count(3, 20)
    return { variable, value: numberOf({ digits, exponent: below ? -exponent : exponent }) }
  })
  const read = readOwnScenario(given, shape)
  if (!read.ok) throw new Unreadable('value', ownFaultSentence(read.faults[0]))
  return read.own
}
