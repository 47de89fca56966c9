/** What really happened can be played: it is legal, it is paid for, and nothing of it is dropped. */
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/content/rules.ts'
import { HORIZON } from '../../../src/engine/decisions.ts'
import { compileHistory, lastHistoryQuarter } from '../../../src/engine/history.ts'
import { R_FUNDED } from '../../../src/engine/layout.ts'
import { quarterIndex, quarterLabel } from '../../../src/engine/quarters.ts'
import type { Decision, EventMode } from '../../../src/engine/types.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'
import { ENGINE, plainGame } from '../../support/games.ts'

/** Decisions of history in a quarter, one for each lab they concern. */
function expected(quarter: number): string[] {
  return ENGINE.history.filter((h) => h.quarter === quarter).flatMap((h) => ENGINE.instancesOf(h.decision).map((i) => `${i.def.seat}/${i.def.id}/${i.target ?? ''}=${h.decision.value}`)).sort((a, b) => (a < b ? -1 : 1))
}
function named(taken: readonly Decision[]): string[] {
  return taken.map((d) => `${d.seat}/${d.lever}/${d.target ?? ''}=${d.value}`).sort((a, b) => (a < b ? -1 : 1))
}

describe.each(RULES.scenarios.map((s) => s.id))('in %s, with both sides following history', (scenario) => {
  const modes: readonly (readonly [EventMode, readonly string[]])[] = [
    ['off', ['x']], ['expected', ['x']], ['on', Array.from({ length: 20 }, (_, i) => `luck-${i}`)],
  ]
  test.each(modes)('every real decision is taken and every programme fully paid, events %s', (events, seeds) => {
    for (const seed of seeds) {
      const { seats, quarters } = plainGame(scenario, 'history')
      const game = createGame(ENGINE, { scenario, seed, events, seats, budgets: true, quarters })
      for (let q = 1; q <= quarters; q++) {
        const { quarter, taken, rejections } = playQuarter(game, [])
        expect(named(taken), `${seed} ${quarterLabel(quarter)}`).toEqual(expected(quarter))
        expect(rejections).toEqual([])
        expect([game.state[R_FUNDED], game.state[R_FUNDED + 1]], `${seed} ${quarterLabel(quarter)}`).toEqual([1, 1])
      }
    }
  })
})

test('every entry names a lever that exists, at a legal value, in a quarter of the record', () => {
  const game = ENGINE.start('chip-war')
  for (const h of ENGINE.history) expect(ENGINE.check(game, h.decision, { budgets: false })).toBeNull()
  for (const h of RULES.history) expect(quarterIndex(h.effect)).toBeDefined()
  expect(lastHistoryQuarter(ENGINE.history)).toBeLessThanOrEqual(quarterIndex('2026Q3') ?? 0)
})

test('nothing was announced further ahead than a lever can be set', () => {
  for (const h of ENGINE.history) expect(h.effectAt - h.quarter, `${h.decision.seat}/${h.decision.lever} in ${quarterLabel(h.effectAt)}`).toBeLessThanOrEqual(HORIZON)
})

test('a lever that history moved stands where history put it', () => {
  const game = createGame(ENGINE, { ...plainGame('chip-war', 'history'), quarters: 16 })
  for (let quarter = 1; quarter <= 15; quarter++) {
    playQuarter(game, [])
    for (const i of ENGINE.levers.instances) {
      const mine = ENGINE.history.filter((h) => ENGINE.instancesOf(h.decision).includes(i) && h.effectAt <= quarter)
      const latest = mine.reduce<(typeof mine)[number] | undefined>((best, h) => (best === undefined || h.effectAt >= best.effectAt ? h : best), undefined)
      const value = latest ? latest.decision.value : i.def.initial
      expect(ENGINE.inForce(game.state, i), `${quarterLabel(quarter)} ${i.def.seat}/${i.def.id}/${i.target ?? ''}`).toBeCloseTo(value, 9)
    }
  }
})

test('an entry in force before it was announced, or without a quarter, is a fault of the rules', () => {
  const entry = { ...RULES.history[0], effect: '2024Q1' }
  expect(() => compileHistory([{ ...entry, announced: '2024Q2' }])).toThrow(/not quarters in order/)
  expect(() => compileHistory([{ ...entry, effect: '2024' }])).toThrow(/not quarters in order/)
  expect(compileHistory([{ ...entry, announced: '2023Q3' }])[0]).toMatchObject({ quarter: quarterIndex('2023Q3'), effectAt: quarterIndex('2024Q1') })
})
