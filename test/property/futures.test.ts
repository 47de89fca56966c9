/** Futures: what they are of any game. The same seed gives the same fan, and a draft that changes nothing gives the fan of no draft. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { fanOf } from '../../src/analysis/forecast/fan.ts'
import { createFutures } from '../../src/analysis/forecast/futures.ts'
import type { Prospect } from '../../src/analysis/forecast/rivals.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { RULES } from '../../src/content/rules.ts'
import { T } from '../../src/engine/layout.ts'
import type { Decision, SeatId } from '../../src/engine/types.ts'
import { SEATS } from '../../src/engine/types.ts'
import { createGame, playQuarter } from '../../src/opponents/play.ts'
import type { OpponentId } from '../../src/opponents/opponent.ts'
import { ENGINE, runs } from '../support/games.ts'

const OTHER = createEngine(RULES)
const SERIES = ['frontier.gap_eci', 'score.us.lead', 'share.third.all.cn']

const player = fc.constantFrom<OpponentId>('hold', 'history', 'random', 'learner', 'diplomat', 'self-reliant', 'hard-line')
const prospects = fc.record({
  scenario: fc.constantFrom(...RULES.scenarios.map((s) => s.id)),
  seed: fc.string({ maxLength: 8 }),
  events: fc.constantFrom('on', 'on', 'expected', 'off'),
  budgets: fc.boolean(),
  quarters: fc.integer({ min: 1, max: 8 }),
  played: fc.integer({ min: 0, max: 5 }),
  seats: fc.record(Object.fromEntries(SEATS.map((seat) => [seat, player]))) as fc.Arbitrary<Record<SeatId, OpponentId>>,
  moved: fc.array(fc.record({ instance: fc.nat({ max: ENGINE.levers.instances.length - 1 }), place: fc.double({ min: 0, max: 1, noNaN: true }) }), { maxLength: 6 }),
}).map(({ scenario, played, moved, ...rest }): Prospect & { scenario: string } => {
  const game = createGame(ENGINE, { scenario, ...rest, quarters: 6 })
  for (let q = 0; q < played; q++) playQuarter(game, [])
  const decisions = moved.map(({ instance, place }): Decision => {
    const i = ENGINE.levers.instances[instance]
    const value = Math.round((i.def.min + place * (i.def.max - i.def.min)) * i.steps) / i.steps
    return { seat: i.def.seat, lever: i.def.id, value, ...(i.target === undefined ? {} : { target: i.target }) }
  })
  return { ...rest, scenario, state: game.state.slice(), decisions }
})

function valuesOf(prospect: Prospect, engine = ENGINE, count = 12, from = 0): Float64Array {
  const futures = createFutures(engine, prospect, SERIES)
  const values = new Float64Array(count * futures.size)
  for (let i = 0; i < count; i++) futures.play(from + i, values, i * futures.size)
  return values
}

test('the same seed gives the same futures, to the bit, in another engine and in any order', () => {
  fc.assert(fc.property(prospects, (prospect) => {
    const values = valuesOf(prospect)
    expect(valuesOf(prospect, OTHER)).toEqual(values)
    const futures = createFutures(ENGINE, prospect, SERIES)
    const backwards = new Float64Array(values.length)
    for (let i = 11; i >= 0; i--) futures.play(i, backwards, i * futures.size)
    expect(backwards).toEqual(values)
  }), runs(40))
})

test('decisions that change nothing, and decisions that are refused, leave the fan as it is', () => {
  fc.assert(fc.property(prospects, (prospect) => {
    const { state } = prospect
    const idle = ENGINE.levers.instances.slice(0, 40).map((i): Decision => ({
      seat: i.def.seat, lever: i.def.id, value: ENGINE.decided(state, i), ...(i.target === undefined ? {} : { target: i.target }),
    }))
    const refused: Decision = { seat: 'washington', lever: 'chip-controls', value: 99 }
    const without = { ...prospect, decisions: [] }
    const fan = (p: Prospect) => fanOf(valuesOf(p), 12, p.quarters, SERIES.length, 0)
    // Who decides by chance sees the same state and draws the same; so nobody else is moved either.
    expect(fan({ ...prospect, decisions: [...idle, refused] })).toEqual(fan(without))
  }), runs(40))
})

test('a future is a game: played with its luck quarter by quarter, it comes to the same', () => {
  fc.assert(fc.property(prospects, (prospect) => {
    const { state, seats, events, budgets, quarters, decisions, scenario } = prospect
    const game = createGame(OTHER, { scenario, seed: `${prospect.seed}/futures/${state[T]}/0`, seats, events, budgets, quarters: quarters * 100 })
    const moved = { ...game, state: state.slice(), startQuarter: state[T] }
    // A decision for a lever of another’s seat would take it over for good; in a future nobody takes anything over.
    const own = decisions.filter((d) => seats[d.seat] === 'hold')
    const alone = valuesOf({ ...prospect, decisions: own }, ENGINE, 1)
    for (let q = 0; q < quarters; q++) {
      playQuarter(moved, q === 0 ? own : [])
      SERIES.forEach((id, s) => expect(OTHER.read(moved.state, id)).toBe(alone[q * SERIES.length + s]))
    }
  }), runs(60))
})

test('where nothing is left to chance all futures are one, and it is the path of average luck', () => {
  fc.assert(fc.property(prospects, (prospect) => {
    const futures = createFutures(ENGINE, prospect, SERIES)
    if (!futures.certain) return
    const values = valuesOf(prospect)
    const average = new Float64Array(futures.size)
    futures.average(average)
    for (let i = 0; i < 12; i++) expect(values.slice(i * futures.size, (i + 1) * futures.size)).toEqual(average)
  }), runs(40))
})
