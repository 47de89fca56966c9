/** Futures and fans: quantiles, luck that is not the game’s own, players who look ahead, and pieces for a thread. */
import { expect, it } from 'vitest'
import { fanOf, quantile } from '../../../src/analysis/forecast/fan.ts'
import { createFutures } from '../../../src/analysis/forecast/futures.ts'
import { futureWork } from '../../../src/analysis/forecast/job.ts'
import type { Prospect } from '../../../src/analysis/forecast/rivals.ts'
import { needsReplies, repliesOf } from '../../../src/analysis/forecast/rivals.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import type { SeatId } from '../../../src/engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../../src/engine/types.ts'
import type { OpponentId } from '../../../src/opponents/opponent.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'

const engine = createEngine(RULES)
const GAP = 'frontier.gap_eci'

function prospect(cn: OpponentId = 'learner', more: Partial<Prospect> = {}): Prospect {
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, SEAT_SIDE[seat] === 'cn' ? cn : 'hold'])) as Record<SeatId, OpponentId>
  return { state: engine.start('deepseek-moment'), decisions: [], seats, seed: 'a-seed', events: 'on', budgets: true, quarters: 4, ...more }
}

function play(p: Prospect, count: number, series = GAP): Float64Array {
  const futures = createFutures(engine, p, [series])
  const values = new Float64Array(count * futures.size)
  for (let i = 0; i < count; i++) futures.play(i, values, i * futures.size)
  return values
}

it('a fan holds the middle eight tenths of its futures', () => {
  const values = Float64Array.from({ length: 101 }, (_, i) => (i * 37) % 101)
  expect(fanOf(values, 101, 1)).toEqual({ low: [10], middle: [50], high: [90], futures: 101 })
  expect(quantile(Float64Array.of(1, 2), 0.25)).toBe(1.25)
})

it('two series and two quarters are told apart', () => {
  const values = Float64Array.of(1, 10, 2, 20, 1, 10, 2, 20)
  expect(fanOf(values, 2, 2, 2, 1).middle).toEqual([10, 20])
})

it('no future has the luck that the game itself will have', () => {
  const p = prospect('hold', { quarters: 8 })
  const game = createGame(engine, { scenario: 'deepseek-moment', seed: p.seed, seats: p.seats, events: 'on', budgets: true, quarters: 8 })
  for (let q = 0; q < 8; q++) playQuarter(game, [])
  const real = engine.read(game.state, 'score.us.lead')
  const values = play(p, 500, 'score.us.lead')
  for (let i = 0; i < 500; i++) expect(values[i * 8 + 7]).not.toBe(real)
})

it('another moment of the game draws other luck', () => {
  const p = prospect('hold', { quarters: 1 })
  const later = p.state.slice()
  engine.step(later, { events: 'expected' })
  const shifts = (state: Float64Array) => {
    const values = play({ ...p, state }, 60)
    return Array.from(values, (v) => v > fanOf(values, 60, 1).middle[0])
  }
  expect(shifts(p.state)).not.toEqual(shifts(later))
})

it('a lever that is moved moves the fan, under the same luck', () => {
  const p = prospect('hold', { quarters: 8 })
  const now = play(p, 50, 'compute.cn_stock_kh100e')
  const then = play({ ...p, decisions: [{ seat: 'washington', lever: 'chip-controls', value: 1 }] }, 50, 'compute.cn_stock_kh100e')
  for (let i = 0; i < 50; i++) expect(then[i * 8 + 7]).toBeLessThan(now[i * 8 + 7])
})

it('who looks ahead is asked once, along the path of average luck, and stands by it in every future', () => {
  const p = prospect('greedy', { quarters: 2 })
  expect(needsReplies(p)).toBe(true)
  expect(needsReplies(prospect('diplomat'))).toBe(false)
  let replies: Prospect['replies']
  for (replies of repliesOf(engine, p)) expect(replies.length).toBeLessThanOrEqual(2)
  expect(replies?.[0].length).toBeGreaterThan(0)
  const asked = createGame(engine, { scenario: 'deepseek-moment', seed: p.seed, seats: p.seats, events: 'on', budgets: true, quarters: 2 })
  const { taken } = playQuarter(asked, [])
  // In the quarter at hand it sees what it will see in play, so this is its real reply.
  expect(new Set(replies?.[0].map((d) => `${d.lever}=${d.value}`))).toEqual(new Set(taken.map((d) => `${d.lever}=${d.value}`)))
  expect(play({ ...p, ...(replies ? { replies } : {}) }, 5)).not.toEqual(play(p, 5))
})

it('in a thread futures are played in pieces and told at once, the same wherever they are cut', () => {
  const p = prospect()
  const gather = (from: number, to: number): Float64Array => {
    const values = new Float64Array(to * p.quarters)
    const pieces = [...futureWork(engine, { kind: 'futures', prospect: p, series: GAP, from, to })]
    // In between it can be stopped, and says nothing.
    expect(pieces.slice(0, -1)).toEqual(Array.from({ length: Math.ceil((to - from) / 4) - 1 }, () => null))
    const news = pieces.at(-1)
    if (news?.kind === 'futures') values.set(news.values, news.from * p.quarters)
    return values
  }
  const whole = play(p, 130)
  expect(gather(0, 130)).toEqual(whole)
  expect(gather(90, 130).slice(90 * p.quarters)).toEqual(whole.slice(90 * p.quarters))
})

it('a number that there is none of is said at once', () => {
  expect(() => createFutures(engine, prospect(), ['frontier.gap'])).toThrow(/no series "frontier.gap"/)
})

it('a game that is over has nothing ahead, and says so without a fault', () => {
  const futures = createFutures(engine, prospect('history', { quarters: 0 }), [GAP])
  const values = new Float64Array(0)
  futures.average(values)
  futures.play(0, values, 0)
  expect(futures.size).toBe(0)
})

it('luck that is kept is the luck that is drawn, whatever was asked for in between', () => {
  const p = prospect('hold')
  const first = play(p, 250)
  // More blocks of other luck than are kept.
  for (const seed of ['b', 'c', 'd', 'e', 'f']) play({ ...p, seed }, 250)
  play({ ...p, quarters: 2 }, 250)
  expect(play(p, 250)).toEqual(first)
  const afresh = createFutures(createEngine(RULES), p, [GAP])
  const last = new Float64Array(afresh.size)
  afresh.play(249, last, 0)
  expect(last).toEqual(first.slice(249 * afresh.size))
})
