/** The scenario library: every entry can be played, asks something that has two answers, and is worded in every language. */
import { describe, expect, it, test } from 'vitest'
import { LIBRARY, TOPICS } from '../../src/content/library.ts'
import type { LibraryEntry, LibraryPlan } from '../../src/content/library.ts'
import { RULES } from '../../src/content/rules.ts'
import type { Decision, SeatId, Side } from '../../src/engine/types.ts'
import { SEATS, SEAT_SIDE, SIDES } from '../../src/engine/types.ts'
import { T } from '../../src/engine/layout.ts'
import { opponentsOf } from '../../src/link/scenario-link.ts'
import type { OpponentId } from '../../src/opponents/opponent.ts'
import { createGame, playQuarter } from '../../src/opponents/play.ts'
import { defaultChoice } from '../../src/app/choice.ts'
import { ENGINE } from '../support/games.ts'
import { LOADED } from './languages.ts'

const defOf = (id: string) => {
  const def = ENGINE.scenario(id)
  if (!def) throw new Error(`There is no scenario "${id}".`)
  return def
}
const sideOf = (lever: string): Side => SEAT_SIDE[lever.split('/')[0] as SeatId]

function play(id: string, players: Readonly<Record<Side, OpponentId>>, decisions: readonly Decision[] = []) {
  const { turns, quartersPerTurn } = defOf(id)
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, players[SEAT_SIDE[seat]]])) as Record<SeatId, OpponentId>
  const game = createGame(ENGINE, { scenario: id, seed: 'library', events: 'off', seats, budgets: true, quarters: turns * quartersPerTurn })
  const refused: string[] = []
  for (let q = 0; q < turns * quartersPerTurn; q++) refused.push(...playQuarter(game, q === 0 ? decisions : []).rejections.filter((r) => q === 0 && decisions.some((d) => d.seat === r.seat && d.lever === r.lever)).map((r) => r.message))
  return { state: game.state, refused }
}

/** A plan against a side that goes the way of the record. */
function played(entry: LibraryEntry, plan: LibraryPlan) {
  const decisions = Object.entries(plan.levers).map(([key, value]): Decision => {
    const [seat, lever] = key.split('/')
    return { seat: seat as SeatId, lever, value }
  })
  const side = sideOf(Object.keys(plan.levers)[0])
  return play(entry.scenario, side === 'us' ? { us: 'hold', cn: 'history' } : { us: 'history', cn: 'hold' }, decisions)
}

test('the library holds every scenario once, the three long ones and at least six short ones of eight turns', () => {
  expect(LIBRARY.map((e) => e.scenario).sort()).toEqual(RULES.scenarios.map((s) => s.id).sort())
  const short = RULES.scenarios.filter((s) => s.short)
  expect(short.length).toBeGreaterThanOrEqual(6)
  for (const s of short) expect(s.turns, s.id).toBe(8)
})

test('every topic has entries, and no topic has all of them', () => {
  for (const topic of TOPICS) {
    const of = LIBRARY.filter((e) => e.topics.includes(topic))
    expect(of.length, topic).toBeGreaterThan(0)
    expect(of.length, topic).toBeLessThan(LIBRARY.length)
  }
})

describe.each(LIBRARY)('$scenario', (entry) => {
  it('asks a question on which its two answers differ: each wins what it is said to win', () => {
    const [one, other] = entry.plans.map((plan) => played(entry, plan))
    expect([...one.refused, ...other.refused]).toEqual([])
    const [a, b] = entry.plans.map((plan) => plan.wins)
    expect(a).not.toBe(b)
    // By more than anybody could call the same.
    expect(ENGINE.read(one.state, a), a).toBeGreaterThan(ENGINE.read(other.state, a) * 1.01)
    expect(ENGINE.read(other.state, b), b).toBeGreaterThan(ENGINE.read(one.state, b) * 1.01)
  })

  it('puts both answers to the side that the question is for', () => {
    for (const plan of entry.plans) for (const key of Object.keys(plan.levers)) expect(sideOf(key), key).toBe(entry.side)
  })

  it.each(SIDES)('points %s to levers of its own that exist, as many as the other side', (side) => {
    expect(entry.focus[side]).toHaveLength(entry.focus[side === 'us' ? 'cn' : 'us'].length)
    for (const key of entry.focus[side]) {
      expect(RULES.levers.some((l) => `${l.seat}/${l.id}` === key), key).toBe(true)
      expect(sideOf(key), key).toBe(side)
    }
  })

  it.each(SIDES)('is played to its end by a computer player as %s against the player it is offered with', (side) => {
    const { opponent } = defaultChoice(entry.scenario, side, 'library')
    expect(opponentsOf(side)).toContain(opponent)
    const { turns, quartersPerTurn, start } = defOf(entry.scenario)
    const { state } = play(entry.scenario, side === 'us' ? { us: 'learner', cn: opponent } : { us: opponent, cn: 'learner' })
    for (const series of ENGINE.series) expect(Number.isFinite(series.read(state)), series.id).toBe(true)
    expect(state[T]).toBe(ENGINE.start(entry.scenario)[T] + turns * quartersPerTurn)
    expect(start).toMatch(/^20\d\dQ[1-4]$/)
  })

  it.each(LOADED)('is worded in %s', (_language, texts) => {
    const words = texts.library.entries[entry.scenario as keyof typeof texts.library.entries]
    for (const text of [words.question, words.discuss, words.picture, words.record.text, ...words.answers, texts.scenarios[entry.scenario].title]) expect(text.trim()).not.toBe('')
    expect(words.answers).toHaveLength(entry.plans.length)
    expect(words.record.source).toMatch(/^https:\/\//)
    // A title is written once: on the first page and in the library it is the same.
    expect(texts.shortTitles[entry.scenario] ?? texts.scenarios[entry.scenario].title).toBe(texts.scenarios[entry.scenario].title)
  })
})
