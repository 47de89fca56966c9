/** Computer players: legal, repeatable, and out of each other’s luck. */
import { describe, expect, test } from 'vitest'
import type { SeatId } from '../../../src/engine/types.ts'
import { DOCTRINES, SEATS } from '../../../src/engine/types.ts'
import type { OpponentId } from '../../../src/opponents/opponent.ts'
import { OPPONENTS } from '../../../src/opponents/index.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'
import { ENGINE, newGame, plainGame } from '../../support/games.ts'

function seats(given: Partial<Record<SeatId, OpponentId>>): Record<SeatId, OpponentId> {
  return Object.fromEntries(SEATS.map((s) => [s, given[s] ?? 'hold'])) as Record<SeatId, OpponentId>
}

/** What each seat took in each quarter. */
function taken(given: Partial<Record<SeatId, OpponentId>>, seed = 'x', quarters = 8): string[] {
  const game = createGame(ENGINE, { scenario: 'chip-war', seed, events: 'off', seats: seats(given), budgets: false, quarters })
  return Array.from({ length: quarters }, () => playQuarter(game, []).taken).flatMap((list, q) => list.map((d) => `${q} ${d.seat}/${d.lever}/${d.target ?? ''}=${d.value}`))
}

test('hold does nothing, ever', () => {
  expect(taken({})).toEqual([])
})

describe('random', () => {
  test('proposes only what is legal, from one end of the grid to the other', () => {
    const game = ENGINE.start('chip-war')
    const seen = { low: false, high: false }
    for (const seat of SEATS) {
      const { draws } = createGame(ENGINE, { ...plainGame('chip-war', 'random'), seed: 'legal' })
      const draw = draws.get(seat) ?? (() => 0)
      for (let q = 0; q < 100; q++) {
        for (const { decision } of OPPONENTS.random({ engine: ENGINE, game, seat, quarter: 1, budgets: false, draw })) {
          expect(ENGINE.check(game, decision, { budgets: false }), JSON.stringify(decision)).toBeNull()
          expect(decision.seat).toBe(seat)
          const { def } = ENGINE.instancesOf(decision)[0]
          seen.low ||= decision.value === def.min
          seen.high ||= decision.value === def.max
        }
      }
    }
    expect(seen).toEqual({ low: true, high: true })
  })
  test('plays the same game under the same seed, and another under another', () => {
    expect(taken({ washington: 'random' })).toEqual(taken({ washington: 'random' }))
    expect(taken({ washington: 'random' })).not.toEqual(taken({ washington: 'random' }, 'y'))
  })
  test('plays a seat alike whoever sits in the others', () => {
    const alone = taken({ 'cn-open': 'random' })
    const crowd = taken({ 'cn-open': 'random', washington: 'random', huawei: 'random', beijing: 'history' })
    expect(crowd.filter((d) => d.includes(' cn-open/'))).toEqual(alone)
  })
})

describe('greedy', () => {
  test('ends no lower than holding, by the score it looks at, when the other side holds', () => {
    for (const [side, mine] of [['us', ['washington', 'us-frontier', 'us-open-lab', 'nvidia']], ['cn', ['beijing', 'cn-open', 'cn-platforms', 'huawei']]] as const) {
      const score = (player: OpponentId): number => {
        const given = Object.fromEntries(mine.map((s) => [s, player]))
        const game = createGame(ENGINE, { scenario: 'one-third', seed: 'x', events: 'expected', seats: seats(given), budgets: true, quarters: 6 })
        for (let q = 0; q < 6; q++) playQuarter(game, [])
        return DOCTRINES.reduce((sum, d) => sum + ENGINE.read(game.state, `score.${side}.${d}`), 0) / DOCTRINES.length
      }
      expect(score('greedy'), side).toBeGreaterThan(score('hold'))
    }
  })
  test('leaves the game as it found it while it thinks', () => {
    const game = ENGINE.start('one-third')
    const before = game.slice()
    for (const seat of SEATS) OPPONENTS.greedy({ engine: ENGINE, game, seat, quarter: 13, budgets: true, draw: () => 0.5 })
    expect(game).toEqual(before)
  })
})

describe('players and computer players together', () => {
  test('a player’s decision wins for its lever, then and later; the other levers stay with the computer player', () => {
    const game = newGame(plainGame('chip-war', 'history'))
    const real = newGame(plainGame('chip-war', 'history'))
    const chips = ENGINE.instancesOf({ seat: 'washington', lever: 'chip-controls' })[0]
    const tools = ENGINE.instancesOf({ seat: 'washington', lever: 'tool-controls' })[0]
    for (let q = 1; q <= 12; q++) {
      playQuarter(game, q === 2 ? [{ seat: 'washington', lever: 'chip-controls', value: 0.3 }] : [])
      playQuarter(real, [])
    }
    expect(ENGINE.inForce(game.state, chips)).toBe(0.3)
    expect(ENGINE.inForce(real.state, chips)).toBeGreaterThan(0.9)
    expect(ENGINE.inForce(game.state, tools)).toBe(ENGINE.inForce(real.state, tools))
  })
  test('a player who takes one lab of a seat leaves the others to the computer player', () => {
    const game = newGame(plainGame('chip-war', 'random', { budgets: false }))
    for (let q = 1; q <= 12; q++) playQuarter(game, q === 1 ? [{ seat: 'cn-platforms', lever: 'haste', target: 'baidu', value: 0.75 }] : [])
    const haste = (lab: string): number => ENGINE.inForce(game.state, ENGINE.instancesOf({ seat: 'cn-platforms', lever: 'haste', target: lab })[0])
    expect(haste('baidu')).toBe(0.75)
    expect([...game.claimed]).toEqual(['cn-platforms/haste/baidu'])
  })
  test('of two decisions for one lever the later stands, and one lab’s comes after its seat’s', () => {
    const game = newGame(plainGame('chip-war', 'hold', { budgets: false }))
    playQuarter(game, [
      { seat: 'cn-platforms', lever: 'haste', target: 'baidu', value: 0.1 }, { seat: 'cn-platforms', lever: 'haste', value: 0.5 },
      { seat: 'beijing', lever: 'content-control', value: 0.1 }, { seat: 'beijing', lever: 'content-control', value: 0.9 },
    ])
    const value = (seat: SeatId, lever: string, target?: string): number => ENGINE.inForce(game.state, ENGINE.instancesOf({ seat, lever, ...(target === undefined ? {} : { target }) })[0])
    expect([value('cn-platforms', 'haste', 'alibaba'), value('cn-platforms', 'haste', 'baidu'), value('beijing', 'content-control')]).toEqual([0.5, 0.1, 0.9])
  })
  test('a refused decision takes nothing over', () => {
    const game = newGame(plainGame('chip-war', 'history'))
    const { rejections } = playQuarter(game, [{ seat: 'washington', lever: 'chip-controls', value: 7 }])
    expect(rejections.map((r) => r.code)).toEqual(['out-of-range'])
    expect(game.claimed.size).toBe(0)
  })
  test('a seat that a person holds has no computer player', () => {
    const game = newGame(plainGame('chip-war', 'history'))
    for (let q = 1; q <= 12; q++) expect(playQuarter(game, [], { held: ['washington'] }).taken.filter((d) => d.seat === 'washington')).toEqual([])
  })
})
