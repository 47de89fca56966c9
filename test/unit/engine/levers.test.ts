/** When a decision takes hold: in the step that ends with its quarter, plus the delay, plus the notice. */
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/content/rules.ts'
import { HORIZON } from '../../../src/engine/decisions.ts'
import { T } from '../../../src/engine/layout.ts'
import type { LeverInstance } from '../../../src/engine/levers.ts'
import { RING } from '../../../src/engine/levers.ts'
import type { Decision } from '../../../src/engine/types.ts'
import { ENGINE } from '../../support/games.ts'

const FREE = { budgets: false } as const

function decisionOf(i: LeverInstance, value: number): Decision {
  return { seat: i.def.seat, lever: i.def.id, value, ...(i.target === undefined ? {} : { target: i.target }) }
}

/** Values in force at the end of each of the next quarters. */
function inForce(game: Float64Array, i: LeverInstance, quarters: number): number[] {
  return Array.from({ length: quarters }, () => {
    ENGINE.step(game, { events: 'off', ...FREE })
    return ENGINE.inForce(game, i)
  })
}

/** A game with nothing announced: every ring is level. */
function level(): Float64Array {
  const game = ENGINE.start('one-third')
  for (let q = 0; q < RING; q++) ENGINE.step(game, { events: 'off', ...FREE })
  return game
}

const name = (i: LeverInstance): string => [i.def.seat, i.def.id, i.target].filter(Boolean).join('/')
const instance = (seat: Decision['seat'], lever: string, target?: string): LeverInstance => ENGINE.instancesOf({ seat, lever, ...(target === undefined ? {} : { target }) })[0]

describe('a decision', () => {
  test.each(ENGINE.levers.instances.map((i) => [name(i), i] as const))('of %s acts after the lever’s delay and then holds', (_name, i) => {
    const game = level()
    const before = ENGINE.inForce(game, i)
    const value = before === i.def.max ? i.def.min : i.def.max
    expect(ENGINE.decide(game, decisionOf(i, value), FREE)).toBeNull()
    expect(ENGINE.decided(game, i)).toBe(value)
    expect(ENGINE.inForce(game, i)).toBe(before)
    const notice = i.def.delayFrom === undefined ? 0 : ENGINE.decided(game, instance(i.def.seat, i.def.delayFrom))
    const wait = i.def.delay + notice
    expect(inForce(game, i, 3 * RING)).toEqual(Array.from({ length: 3 * RING }, (_, q) => (q < wait ? before : value)))
  })

  test('waits for the notice as well', () => {
    for (let notice = 0; notice <= 4; notice++) {
      const game = level()
      const chips = instance('washington', 'chip-controls')
      const before = ENGINE.inForce(game, chips)
      ENGINE.decide(game, { seat: 'washington', lever: 'chip-notice', value: notice }, FREE)
      ENGINE.decide(game, { seat: 'washington', lever: 'chip-controls', value: 0.2 }, FREE)
      const wait = chips.def.delay + notice
      expect(inForce(game, chips, 8)).toEqual(Array.from({ length: 8 }, (_, q) => (q < wait ? before : 0.2)))
    }
  })

  test('that comes later overtakes nothing that is due before it, and replaces the rest', () => {
    const game = level()
    const fabs = instance('washington', 'chip-investment')
    const before = ENGINE.inForce(game, fabs)
    ENGINE.decide(game, decisionOf(fabs, 9), FREE)
    const first = inForce(game, fabs, 2)
    ENGINE.decide(game, decisionOf(fabs, 4), FREE)
    expect([...first, ...inForce(game, fabs, 8)]).toEqual([before, before, before, before, before, before, 9, 9, 4, 4])
  })

  test('dated by history acts in its quarter, whatever the delay', () => {
    const game = level()
    const fabs = instance('washington', 'chip-investment')
    const before = ENGINE.inForce(game, fabs)
    ENGINE.decide(game, decisionOf(fabs, 9), { ...FREE, effectAt: game[T] + 3 })
    expect(inForce(game, fabs, 5)).toEqual([before, before, 9, 9, 9])
  })

  test('for a seat sets all its labs; for one lab, that lab', () => {
    const game = level()
    ENGINE.decide(game, { seat: 'cn-platforms', lever: 'open', value: 0.25 }, FREE)
    ENGINE.decide(game, { seat: 'cn-platforms', lever: 'open', target: 'baidu', value: 0.5 }, FREE)
    ENGINE.step(game, { events: 'off', ...FREE })
    expect(['alibaba', 'baidu', 'tencent'].map((lab) => ENGINE.inForce(game, instance('cn-platforms', 'open', lab)))).toEqual([0.25, 0.5, 0.25])
  })
})

test('no lever waits longer than the ring of decided values reaches', () => {
  for (const l of RULES.levers) {
    const notice = l.delayFrom === undefined ? 0 : (RULES.levers.find((o) => o.seat === l.seat && o.id === l.delayFrom)?.max ?? Infinity)
    expect(l.delay + notice, `${l.seat}/${l.id}`).toBeLessThanOrEqual(HORIZON)
  }
})

test('every lever’s ends and first value lie on its grid, and every preset is legal', () => {
  const game = ENGINE.start('chip-war')
  for (const i of ENGINE.levers.instances) {
    for (const value of [i.def.min, i.def.max, i.def.initial, ...(i.def.presets ?? []).map((x) => x.value)]) {
      expect(ENGINE.check(game, decisionOf(i, value), FREE), `${name(i)} ${value}`).toBeNull()
    }
  }
})

test('the ledger has room for a turn of two quarters in which every lever is thrown over', () => {
  const game = ENGINE.start('one-third')
  const { ledger } = ENGINE
  let most = 0
  for (let q = 0; q < 12; q++) {
    ledger.count = 0
    for (let half = 0; half < 2; half++) {
      for (const i of ENGINE.levers.instances) {
        ledger.on = true
        ENGINE.decide(game, decisionOf(i, (2 * q + half + i.index) % 2 === 0 ? i.def.max : i.def.min), FREE)
      }
      ENGINE.step(game, { events: 'expected', ledger: true, ...FREE })
    }
    most = Math.max(most, ledger.count)
  }
  expect(most).toBeGreaterThan(2000)
  expect(most).toBeLessThan(ledger.at.length)
})
