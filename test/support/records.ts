/** Arbitrary records for property tests: every field anywhere in its range, decisions in the order in which they are read. */
import { fc } from './property.ts'
import { FIRST_WORDS, SECOND_WORDS } from '../../src/content/seed-words.ts'
import { createStream } from '../../src/engine/chance.ts'
import { quarterIndex, quarterLabel } from '../../src/engine/quarters.ts'
import type { Decision, SeatId } from '../../src/engine/types.ts'
import { DOCTRINES, EVENT_MODES, SIDES } from '../../src/engine/types.ts'
import { DEPTH_NUMBERS, EVENT_NUMBERS, LANGUAGE_NUMBERS } from '../../src/link/numbers.ts'
import { readOwnScenario } from '../../src/link/own-check.ts'
import type { OwnScenario } from '../../src/link/own-scenario.ts'
import { LEVER_SHOWS } from '../../src/link/own-scenario.ts'
import type { GameRecord, LinkRecord, ReadyStart, ResultRecord, Start } from '../../src/link/record.ts'
import { opponentsOf } from '../../src/link/scenario-link.ts'
import { seedFault } from '../../src/link/seed-words.ts'
import { carriesReplies, settingsOf } from '../../src/link/settings.ts'
import type { LeverShape } from '../../src/link/shape.ts'
import { PRESENT } from '../../src/link/shape.ts'

const PLAYERS = { us: [undefined, undefined, 'us,cn', 'washington,us-frontier', 'us-open-lab+nvidia,cn'], cn: [undefined, undefined, 'cn,us', 'beijing,cn-open+huawei,us'] } as const

export const seeds: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.constantFrom(...FIRST_WORDS), fc.constantFrom(...SECOND_WORDS), fc.integer({ min: 0, max: 99 })).map(([a, b, n]) => `${a}-${b}-${String(n).padStart(2, '0')}`),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((s) => s.trim().normalize('NFC')).filter((s) => seedFault(s) === null),
)

const hex8 = fc.integer({ min: 0, max: 4294967295 }).map((n) => n.toString(16).padStart(8, '0'))
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined, freq: 3 })
const without = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T

const base = { engine: fc.constant(PRESENT.engine), scenarioHash: hex8, seed: seeds, doctrine: fc.constantFrom(...DOCTRINES), language: maybe(fc.constantFrom(...LANGUAGE_NUMBERS)) }

export const readyStarts: fc.Arbitrary<ReadyStart> = fc.constantFrom(...SIDES).chain((side) => fc.record({
  ...base, side: fc.constant(side),
  scenario: fc.constantFrom(...PRESENT.scenarios.map((s) => s.id)),
  opponent: fc.constantFrom(...opponentsOf(side)),
  events: fc.constantFrom(...EVENT_MODES),
  depth: fc.constantFrom(...DEPTH_NUMBERS),
  players: fc.constantFrom(...PLAYERS[side]),
  hidden: maybe(fc.subarray(PRESENT.levers.map((l) => l.key), { minLength: 1 })),
  pack: maybe(fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,23}$/)),
}).map((start) => without(start) as ReadyStart))

const words = (most: number, least = 0) => fc.string({ unit: 'grapheme', minLength: least, maxLength: most })
const gridValue = (lever: LeverShape) => fc.integer({ min: 0, max: lever.values - 1 }).map((k) => (lever.lowest + k) / lever.stepsPerUnit)

/** Scenarios as a teacher would make them; what the check refuses is not one. */
export const ownScenarios: fc.Arbitrary<OwnScenario> = fc.constantFrom(...SIDES).chain((side) => fc.record({
  base: fc.constantFrom(...PRESENT.scenarios),
  title: words(40, 1), briefing: words(200), questions: fc.array(words(60, 1), { maxLength: 8 }),
  turns: fc.integer({ min: 1, max: 20 }), quartersPerTurn: fc.constantFrom(1, 2), side: fc.constant(side),
  players: fc.constantFrom(...PLAYERS[side]), depth: fc.constantFrom(...DEPTH_NUMBERS),
  levers: fc.uniqueArray(fc.constantFrom(...PRESENT.levers), { maxLength: 12, selector: (l) => l.key }).chain((levers) => fc.tuple(...levers.map((lever) =>
    fc.record({ lever: fc.constant(lever.key), show: fc.constantFrom(...LEVER_SHOWS), value: maybe(gridValue(lever)) }).map(without)))),
  events: fc.constantFrom(...EVENT_NUMBERS),
  chosen: fc.uniqueArray(fc.record({ event: fc.constantFrom(...PRESENT.events), after: fc.integer({ min: 1, max: 20 }), who: fc.nat(20) }), { minLength: 1, maxLength: 6, selector: (e) => `${e.event.id}/${e.after}` }),
  opponent: fc.constantFrom(...opponentsOf(side)), pack: maybe(fc.constant('fast-chips')),
  corrections: fc.uniqueArray(fc.record({ variable: fc.constantFrom('eci/openai', 'escalation', 'trust/us/emerging', 'stock.us'), value: fc.tuple(fc.integer({ min: -999999999, max: 999999999 }), fc.integer({ min: -6, max: 2 })).map(([m, e]) => Number(`${m}e${e}`) + 0) }), { maxLength: 4, selector: (c) => c.variable }),
})).map(({ base: from, chosen, ...rest }) => {
  const start = quarterIndex(from.start) ?? 0
  const value = without({
    ...rest, base: from.id, title: rest.title.trim(), briefing: rest.briefing.trim(), questions: rest.questions.map((q) => q.trim()),
    chosen: rest.events === 'chosen' ? chosen.map(({ event, after, who }) => without({ event: event.id, quarter: quarterLabel(start + after), who: event.who[who] })) : [],
  })
  const read = readOwnScenario(value)
  return read.ok ? read.own : null
}).filter((own) => own !== null)

export const starts: fc.Arbitrary<Start> = fc.oneof({ weight: 3, arbitrary: readyStarts }, {
  weight: 1, arbitrary: fc.record({ ...base, own: ownScenarios }).map((start) => without(start) as Start),
})

/** One row of decisions on these seats: some levers, each as a whole, alike, each by itself, or in part. Made from one number, which is fast. */
function row(seats: readonly SeatId[], busy: number): fc.Arbitrary<Decision[]> {
  const levers = PRESENT.levers.filter((lever) => seats.includes(lever.seat))
  return fc.noBias(fc.integer()).map((seed) => {
    const roll = createStream(String(seed), 'row')
    const below = (n: number) => Math.floor(roll() * n)
    return levers.flatMap(({ seat, lever, targets, lowest, values, stepsPerUnit }) => {
      if (below(100) >= busy) return []
      const value = () => (lowest + below(values)) / stepsPerUnit
      const same = value()
      const form = below(4)
      const all: Decision[] = [{ seat, lever, value: value() }, ...targets.map((target) => ({ seat, lever, target, value: form === 1 ? same : value() }))]
      if (targets.length === 0 || form === 0) return all.slice(0, 1)
      return form === 3 ? all.filter(() => roll() < 0.5) : all.slice(1)
    })
  })
}

export const games: fc.Arbitrary<GameRecord> = starts.chain((start) => {
  const settings = settingsOf(start, PRESENT)
  if (!settings) throw new Error('A start without a scenario.')
  const others = [...new Set(PRESENT.levers.map((l) => l.seat))].filter((seat) => !settings.held.includes(seat))
  const replies = carriesReplies(settings)
  return fc.tuple(fc.constantFrom(0, 1, settings.turns, Math.min(3, settings.turns)), fc.constantFrom(2, 15, 100)).chain(([turns, busy]) => fc.record({
    kind: fc.constantFrom('game', 'result'), start: fc.constant(start), hash: hex8,
    turns: fc.array(fc.record({ decisions: row(settings.held, busy), ...(replies ? { replies: fc.array(row(others, 15), { minLength: settings.quartersPerTurn, maxLength: settings.quartersPerTurn }) } : {}) }), { minLength: turns, maxLength: turns }),
    trail: fc.array(fc.nat(63), { minLength: Math.max(0, turns - 1), maxLength: Math.max(0, turns - 1) }),
  }))
})

export const results: fc.Arbitrary<ResultRecord> = games.map((game) => ({ ...game, kind: 'result' }))

export const records: fc.Arbitrary<LinkRecord> = fc.oneof(
  { weight: 3, arbitrary: starts.map((start): LinkRecord => ({ kind: 'scenario', start })) },
  { weight: 5, arbitrary: games },
  { weight: 1, arbitrary: fc.array(results, { minLength: 1, maxLength: 4 }).map((list): LinkRecord => ({ kind: 'pack', results: list })) },
  { weight: 1, arbitrary: fc.tuple(results, results).map((pair): LinkRecord => ({ kind: 'compare', results: pair })) },
)
