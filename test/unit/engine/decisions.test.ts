/** Every reason for which a decision is refused, and that a refusal changes nothing. */
import { describe, expect, test } from 'vitest'
import { BIG_CHANGE_CAP } from '../../../src/engine/decisions.ts'
import { CASH, FISCAL, POLITICAL, T } from '../../../src/engine/layout.ts'
import { CASH_SEATS } from '../../../src/engine/levers.ts'
import type { Decision, Rejection, RejectionCode } from '../../../src/engine/types.ts'
import { ENGINE } from '../../support/games.ts'

function d(seat: string, lever: string, value: unknown, target?: string): Decision {
  return { seat, lever, value, ...(target === undefined ? {} : { target }) } as Decision
}

function refusal(game: Float64Array, decision: Decision, options?: { budgets: boolean }): Rejection {
  const before = game.slice()
  const refused = ENGINE.decide(game, decision, options)
  if (!refused) throw new Error(`${decision.seat}/${decision.lever} at ${decision.value} was taken.`)
  expect(game).toEqual(before)
  expect(ENGINE.check(game, decision, options)).toEqual(refused)
  expect(refused).toMatchObject({ seat: decision.seat, lever: decision.lever })
  expect(refused.target).toBe(decision.target)
  expect(refused.message).toMatch(/^[^\n]+\.$/)
  return refused
}

describe('a decision of the wrong form is refused, with budgets or without:', () => {
  const cases: readonly (readonly [what: string, decision: Decision, code: RejectionCode, words: readonly string[]])[] = [
    ['a seat that does not exist', d('washingtn', 'talks', 0.5), 'unknown-seat', ['"washingtn"', 'nearest is "washington"', 'huawei']],
    ['a lever that does not exist', d('washington', 'chip-control', 0.5), 'unknown-lever', ['"chip-control"', 'nearest is "chip-controls"', 'tariff']],
    ['a lever of another seat', d('beijing', 'tariff', 0.5), 'wrong-seat', ['beijing', '"tariff"', 'washington', 'content-control']],
    ['a lab of another seat', d('cn-open', 'open', 0.5, 'alibaba'), 'unknown-target', ['"alibaba"', 'deepseek']],
    ['a lab that does not exist', d('cn-platforms', 'open', 0.5, 'alibabba'), 'unknown-target', ['nearest is "alibaba"', 'tencent']],
    ['a lab for a lever that has none', d('washington', 'talks', 0.5, 'huawei'), 'unknown-target', ['as a whole']],
    ['text for a value', d('washington', 'talks', '0.5'), 'not-a-number', ['must be a number', '0 to 1']],
    ['no value', d('washington', 'talks', undefined), 'not-a-number', ['0 to 1']],
    ['a value that is no number', d('washington', 'talks', NaN), 'not-a-number', ['0 to 1']],
    ['an infinite value', d('washington', 'talks', Infinity), 'not-a-number', ['0 to 1']],
    ['a value above the range', d('washington', 'tariff', 0.7), 'out-of-range', ['0.7', 'nearest is 0.6', '0 to 0.6 in steps of 0.01']],
    ['a value below the range', d('washington', 'talent', -1.5), 'out-of-range', ['nearest is -1']],
    ['a value near the largest there is', d('washington', 'tariff', 1e308), 'out-of-range', ['1e+308 is outside', 'nearest is 0.6']],
    ['a name of object machinery', d('washington', '__proto__', 0.5), 'unknown-lever', ['"__proto__"']],
    ['a name that goes on for ever', d('washington', 'x'.repeat(1e6), 0.5), 'unknown-lever', [`"${'x'.repeat(60)}…"`]],
    ['a name that a terminal would obey', d('\u202Ewashington\n\u001B[31m', 'talks', 0.5), 'unknown-seat', ['"\uFFFDwashington\uFFFD\uFFFD[31m"', 'nearest is "washington"']],
    ['a name with a letter that only looks right', d('washington', 'tal\u043As', 0.5), 'unknown-lever', ['nearest is "talks"']],
    ['a value between two steps', d('us-frontier', 'open', 0.123), 'off-step', ['0.123', 'nearest is 0.12', 'steps of 0.01']],
    ['half a listing', d('washington', 'entity-listing', 0.5, 'baidu'), 'off-step', ['steps of 1']],
  ]
  test.each(cases)('%s', (_what, decision, code, words) => {
    for (const options of [{ budgets: true }, { budgets: false }]) {
      const refused = refusal(ENGINE.start('chip-war'), decision, options)
      expect(refused.code).toBe(code)
      for (const word of words) expect(refused.message).toContain(word)
    }
  })
})

test('a value that ordinary arithmetic puts a hair off the grid is on it', () => {
  const game = ENGINE.start('chip-war')
  expect(ENGINE.decide(game, d('us-frontier', 'haste', 0.1 + 0.2), { budgets: false })).toBeNull()
  expect(ENGINE.decided(game, ENGINE.instancesOf({ seat: 'us-frontier', lever: 'haste' })[0])).toBe(0.3)
  expect(ENGINE.decide(game, d('washington', 'tariff', 0.6 + 1e-12), { budgets: false })).toBeNull()
})

describe('a decision that cannot be paid is refused:', () => {
  const poor = (): Float64Array => {
    const game = ENGINE.start('chip-war')
    game.fill(1, POLITICAL, POLITICAL + 2)
    game.fill(0, FISCAL, FISCAL + 2)
    game.fill(0.001, CASH, CASH + CASH_SEATS.length)
    return game
  }
  test.each([
    ['for want of political capital', d('washington', 'chip-controls', 1), 'political capital; 1 is left'],
    ['for want of government money to keep it running', d('washington', 'chip-investment', 10), 'running costs'],
    ['for want of a firm’s cash', d('nvidia', 'price', 0.5), '$bn; 0.001 is left'],
    ['for want of a firm’s cash to keep it running', d('huawei', 'software', 1), 'running costs'],
  ])('%s', (what, decision, words) => {
    const game = poor()
    if (what.includes('government money')) game.fill(100, POLITICAL, POLITICAL + 2)
    const refused = refusal(game, decision)
    expect(refused.code).toBe('cannot-afford')
    expect(refused.message).toContain(words)
    expect(ENGINE.decide(game, decision, { budgets: false })).toBeNull()
  })

  test('what a decision would cost can be asked for', () => {
    const game = ENGINE.start('chip-war')
    const price = ENGINE.price(game, d('washington', 'chip-controls', 0.5))
    expect(price.political).toBeGreaterThan(0)
    expect(price.cash).toBe(0)
    expect(ENGINE.price(game, d('washington', 'chip-investment', 3)).perQuarter).toBeGreaterThan(0)
    expect(ENGINE.price(game, d('us-frontier', 'train', 0.4)).compute).toBeGreaterThan(0)
  })
})

describe('big changes of policy', () => {
  const big = [['chip-controls', 0.7], ['tool-controls', 0.7], ['tariff', 0.3], ['device-ban', 0.5], ['cloud-controls', 0.3]] as const
  const rich = (): Float64Array => {
    const game = ENGINE.start('chip-war')
    game.fill(100, POLITICAL, POLITICAL + 2)
    return game
  }
  test('are three a quarter at most; a small change still goes through, and a new quarter has three again', () => {
    const game = rich()
    for (const [lever, value] of big.slice(0, BIG_CHANGE_CAP)) expect(ENGINE.decide(game, d('washington', lever, value))).toBeNull()
    const refused = refusal(game, d('washington', big[3][0], big[3][1]))
    expect(refused.code).toBe('too-many-changes')
    expect(refused.message).toContain('3 big changes')
    expect(ENGINE.decide(game, d('washington', 'safety-standard', 0.2))).toBeNull()
    game.fill(100, POLITICAL, POLITICAL + 2)
    expect(ENGINE.decide(game, d('beijing', 'device-ban', 0.2)), 'the other side counts for itself').toBeNull()
    ENGINE.step(game, { events: 'off' })
    game.fill(100, POLITICAL, POLITICAL + 2)
    expect(ENGINE.decide(game, d('washington', big[3][0], big[3][1]))).toBeNull()
  })
  test('must be carried: what is in force takes political capital each quarter, and no more may stand than grows back', () => {
    const game = rich()
    expect(ENGINE.decide(game, d('washington', 'chip-controls', 1))).toBeNull()
    expect(ENGINE.decide(game, d('washington', 'tool-controls', 1))).toBeNull()
    expect(ENGINE.price(game, d('washington', 'cloud-controls', 1)).politicalPerQuarter).toBeGreaterThan(1)
    expect(refusal(game, d('washington', 'cloud-controls', 1)).message).toContain('grow back')
    expect(ENGINE.decide(game, d('washington', 'tool-controls', 0.85)), 'easing is always possible').toBeNull()
    expect(ENGINE.decide(game, d('washington', 'cloud-controls', 0.5))).toBeNull()
    const twin = game.slice()
    ENGINE.step(game, { events: 'off', budgets: true })
    ENGINE.step(twin, { events: 'off', budgets: false })
    expect(game[POLITICAL]).toBeLessThan(twin[POLITICAL])
  })
  test('are as many as one likes without budgets', () => {
    const game = rich()
    for (const [lever, value] of big) expect(ENGINE.decide(game, d('washington', lever, value), { budgets: false })).toBeNull()
    expect(game[POLITICAL]).toBe(100)
  })
})

test('a step without budgets charges nothing', () => {
  const game = ENGINE.start('chip-war')
  ENGINE.decide(game, d('washington', 'chip-investment', 10), { budgets: false })
  ENGINE.decide(game, d('us-frontier', 'defence', 1), { budgets: false })
  const twin = game.slice()
  const quarters = 8
  for (let q = 0; q < quarters; q++) {
    ENGINE.step(game, { events: 'off', budgets: false })
    ENGINE.step(twin, { events: 'off', budgets: true })
  }
  expect(game[T]).toBe(quarters)
  expect(game[FISCAL]).toBeGreaterThan(twin[FISCAL])
  expect(game[CASH]).toBeGreaterThan(twin[CASH])
})
