/** Where games start. */
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { CORE_END, HOSTED, N_LABS, N_MARKETS, OPENED, STATE_START, T, indexOf, nameOf } from '../../../src/engine/layout.ts'
import { quarterIndex, quarterLabel } from '../../../src/engine/quarters.ts'
import { playQuarter } from '../../../src/opponents/play.ts'
import { ENGINE, newGame, plainGame } from '../../support/games.ts'

describe.each(RULES.scenarios)('the start of $id', (scenario) => {
  const game = ENGINE.start(scenario.id)

  test('is finite, in state, report and every series, and its shares sum to one', () => {
    for (let i = 0; i < game.length; i++) expect(Number.isFinite(game[i]), nameOf(i)).toBe(true)
    for (const s of ENGINE.series) expect(Number.isFinite(s.read(game)), s.id).toBe(true)
    for (let m = 0; m < N_MARKETS; m++) {
      let sum = 0
      for (let a = 0; a < N_LABS; a++) sum += game[HOSTED + m * N_LABS + a] + game[OPENED + m * N_LABS + a]
      expect(Math.abs(sum - 1), nameOf(HOSTED + m * N_LABS)).toBeLessThan(1e-12)
    }
  })

  test('stands at the end of its quarter, and is handed out afresh each time', () => {
    expect(quarterLabel(game[T])).toBe(scenario.start)
    const other = ENGINE.start(scenario.id)
    expect(other).toEqual(game)
    other.fill(0)
    expect(ENGINE.start(scenario.id)).toEqual(game)
    expect(createEngine(RULES).start(scenario.id)).toEqual(game)
  })

  test('holds every published value that corrects it, each with its source', () => {
    for (const c of scenario.corrections) {
      expect(game[indexOf(c.variable)], c.variable).toBe(c.value)
      expect(c.source, c.variable).toMatch(/^https:\/\/|^Judgement/)
      expect(c.note.length, c.variable).toBeGreaterThan(5)
    }
    expect(new Set(scenario.corrections.map((c) => c.variable)).size).toBe(scenario.corrections.length)
  })

  test('is for the rest the state that history reaches', () => {
    if (scenario.from === 'published') return
    const reached = newGame(plainGame('chip-war', 'history'))
    for (let q = 1; q <= (quarterIndex(scenario.start) ?? 0); q++) playQuarter(reached, [])
    const corrected = new Set(scenario.corrections.map((c) => indexOf(c.variable)))
    for (let i = STATE_START; i < game.length; i++) if (!corrected.has(i)) expect(game[i], nameOf(i)).toBe(reached.state[i])
  })
})

test('every value of the published start names a number of the game, once', () => {
  const names = RULES.start.map((s) => s.variable)
  expect(names.filter((name) => indexOf(name) < 0)).toEqual([])
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('places have names and names have places', () => {
  for (let i = 0; i < CORE_END; i++) expect(indexOf(nameOf(i))).toBe(i)
  expect(indexOf('eci/nobody')).toBe(-1)
  expect(indexOf('eci')).toBe(-1)
  expect(indexOf('nothing')).toBe(-1)
})

test('quarters have labels and labels have quarters', () => {
  expect([quarterLabel(0), quarterLabel(1), quarterLabel(32), quarterLabel(-1)]).toEqual(['2022Q4', '2023Q1', '2030Q4', '2022Q3'])
  for (let q = -10; q < 100; q++) expect(quarterIndex(quarterLabel(q))).toBe(q)
  for (const label of ['2022', '2022Q5', '2022q4', '22Q4', ' 2022Q4', '2022Q44']) expect(quarterIndex(label)).toBeUndefined()
})

test('a rule set that names what does not exist is refused when the engine is made or started', () => {
  const broken = (patch: object) => () => createEngine({ ...RULES, ...patch })
  expect(broken({ parameters: RULES.parameters.slice(1) })).toThrow(/no parameter/)
  expect(broken({ levers: RULES.levers.map((l, i) => (i === 0 ? { ...l, drives: [{ channel: 'nowhere', weight: 1 }] } : l)) })).toThrow(/"nowhere"/)
  expect(broken({ events: RULES.events.map((e, i) => (i === 0 ? { ...e, effects: [{ channel: 'nowhere', amount: 1 }] } : e)) })).toThrow(/"nowhere"/)
  expect(() => createEngine({ ...RULES, start: [{ variable: 'nothing', value: 1, source: '', note: '' }] }).start('chip-war')).toThrow(/"nothing"/)
  expect(() => ENGINE.start('no-war')).toThrow(/no scenario "no-war"/)
  expect(() => ENGINE.read(ENGINE.start('chip-war'), 'nope')).toThrow(/no series "nope"/)
})
