/**
 * A new lever, event, scenario or value of a parameter is a row of content: the engine takes it as it is.
 * Each test builds a rule set from ours and one object more, and plays it.
 */
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/content/rules.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { DRAWS } from '../../src/engine/chance.ts'
import { R_EVENT, T, indexOf } from '../../src/engine/layout.ts'
import { quarterIndex } from '../../src/engine/quarters.ts'
import type { Decision, EventDef, EventMode, HistoryEntry, LeverDef, Ruleset, ScenarioDef, SeatId } from '../../src/engine/types.ts'
import { SEATS } from '../../src/engine/types.ts'
import type { OpponentId } from '../../src/opponents/opponent.ts'
import { createGame, playQuarter } from '../../src/opponents/play.ts'

const OURS = createEngine(RULES)
const SEED = 'extend'
const QUARTERS = 16

interface Played {
  readonly states: readonly Float64Array[]
  read(series: string): number
}

/** Plays quarters of `chip-war` along history, with some decisions in the first quarter. */
function play(engine: Engine, decisions: readonly Decision[] = [], events: EventMode = 'expected', scenario = 'chip-war', quarters = QUARTERS): Played {
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, 'history'])) as Record<SeatId, OpponentId>
  const game = createGame(engine, { scenario, seed: SEED, events, seats, budgets: true, quarters })
  const states = [game.state.slice()]
  for (let q = 0; q < quarters; q++) {
    const { rejections } = playQuarter(game, q === 0 ? decisions : [])
    expect(rejections).toEqual([])
    states.push(game.state.slice())
  }
  return { states, read: (series) => engine.read(game.state, series) }
}

const seriesOf = (engine: Engine, played: Played) => engine.series.map((s) => s.read(played.states[played.states.length - 1]))

describe('a new lever', () => {
  const patrol: LeverDef = {
    seat: 'washington', id: 'customs-patrol', min: 0, max: 1, stepsPerUnit: 20, unit: 'size, 0–1', initial: 0, delay: 1, depth: 3,
    costs: [{ budget: 'fiscal', perQuarter: 0.2 }], drives: [{ channel: 'controls.enforcement', weight: 0.5 }],
    tag: 'J', source: 'A test.',
  }
  const engine = createEngine({ ...RULES, levers: [...RULES.levers, patrol] })

  it('moves what its channel moves', () => {
    const idle = play(engine)
    const used = play(engine, [{ seat: 'washington', lever: 'customs-patrol', value: 1 }])
    expect(used.read('compute.cn_smuggled_cum_kh100e')).toBeLessThan(0.8 * idle.read('compute.cn_smuggled_cum_kh100e'))
    expect(used.read('budget.us.fiscal')).toBeLessThan(idle.read('budget.us.fiscal'))
  })

  it('changes nothing while it stands at its first value', () => {
    expect(seriesOf(engine, play(engine))).toEqual(seriesOf(OURS, play(OURS)))
  })

  it('is checked like any other', () => {
    const game = engine.start('chip-war')
    expect(engine.check(game, { seat: 'washington', lever: 'customs-patrol', value: 0.52 })?.code).toBe('off-step')
    expect(engine.check(game, { seat: 'beijing', lever: 'customs-patrol', value: 0.5 })?.code).toBe('wrong-seat')
    expect(engine.price(game, { seat: 'washington', lever: 'customs-patrol', value: 1 }).perQuarter).toBeCloseTo(0.2, 12)
  })

  it('that drives a channel which does not exist is a fault of the rule set, named in a sentence', () => {
    const stray: LeverDef = { ...patrol, drives: [{ channel: 'controls.weather', weight: 1 }] }
    expect(() => createEngine({ ...RULES, levers: [...RULES.levers, stray] })).toThrow(/washington\/customs-patrol drives the channel "controls\.weather", which does not exist/)
  })

  it('may act on single labs', () => {
    const grant: LeverDef = { ...patrol, seat: 'beijing', id: 'compute-grant', targets: ['deepseek', 'baidu'], drives: [{ channel: 'lab.experiment', weight: 0.1 }] }
    const granted = createEngine({ ...RULES, levers: [...RULES.levers, grant] })
    const used = play(granted, [{ seat: 'beijing', lever: 'compute-grant', target: 'baidu', value: 1 }])
    expect(used.read('lab.baidu.efficiency_oom')).toBeGreaterThan(play(granted).read('lab.baidu.efficiency_oom'))
  })
})

describe('a new event', () => {
  const strike: EventDef = {
    id: 'port-strike', chance: 0.4, chanceRange: [0.1, 0.5], factor: 'none', target: { kind: 'world' },
    effects: [{ channel: 'supply.loss', amount: 0.2, spread: 0.2 }], tag: 'J', source: 'A test.',
  }
  const engine = createEngine({ ...RULES, events: [...RULES.events, strike] })
  const place = RULES.events.length

  it('happens where its column of the tape says so, and is felt', () => {
    const ours = play(OURS, [], 'on')
    const theirs = play(engine, [], 'on')
    const tape = engine.tape(SEED, QUARTERS)
    const drawn = Array.from({ length: QUARTERS }, (_, q) => (tape[(q * (place + 1) + place) * DRAWS] < 0.4 ? 1 : 0))
    expect(theirs.states.slice(1).map((s) => s[R_EVENT + place])).toEqual(drawn)
    expect(drawn).toContain(1)
    expect(drawn).toContain(0)
    expect(theirs.read('compute.us_cum_kh100e')).toBeLessThan(ours.read('compute.us_cum_kh100e'))
  })

  it('shifts no other event’s luck', () => {
    const before = OURS.tape(SEED, QUARTERS)
    const after = engine.tape(SEED, QUARTERS)
    for (let q = 0; q < QUARTERS; q++) {
      for (let e = 0; e < place; e++) {
        for (let d = 0; d < DRAWS; d++) expect(after[(q * (place + 1) + e) * DRAWS + d]).toBe(before[(q * place + e) * DRAWS + d])
      }
    }
  })

  it('is averaged, or left out, with the rest', () => {
    expect(seriesOf(engine, play(engine, [], 'off'))).toEqual(seriesOf(OURS, play(OURS, [], 'off')))
    expect(play(engine, [], 'expected').read('compute.us_cum_kh100e')).toBeLessThan(play(OURS, [], 'expected').read('compute.us_cum_kh100e'))
  })

  it('may strike a lab or a side', () => {
    const leak: EventDef = { ...strike, id: 'weights-stolen', chance: 1, target: { kind: 'lab', among: ['tencent'] }, effects: [{ channel: 'lab.efficiency', amount: 0.05 }] }
    const prize: EventDef = { ...strike, id: 'prize', chance: 1, target: { kind: 'side', side: 'cn' }, effects: [{ channel: 'side.standards', amount: 0.02 }] }
    const both = createEngine({ ...RULES, events: [...RULES.events, leak, prize] })
    const ours = play(OURS, [], 'on')
    const theirs = play(both, [], 'on')
    expect(theirs.read('lab.tencent.efficiency_oom')).toBeGreaterThan(ours.read('lab.tencent.efficiency_oom'))
    expect(theirs.read('standards.cn')).toBeGreaterThan(ours.read('standards.cn'))
  })
})

describe('a new scenario', () => {
  const truce: ScenarioDef = {
    id: 'tense-spring', start: '2024Q2', turns: 6, quartersPerTurn: 2, from: 'history',
    corrections: [{ variable: 'escalation', value: 7, source: 'A test.', note: 'A crisis.' }, { variable: 'trust/us/emerging', value: 0.4, source: 'A test.', note: 'A scandal.' }],
  }
  const engine = createEngine({ ...RULES, scenarios: [...RULES.scenarios, truce] })

  it('starts in its quarter with its corrections, and is played to its end', () => {
    const game = engine.start('tense-spring')
    expect(game[T]).toBe(quarterIndex('2024Q2'))
    expect(engine.read(game, 'escalation')).toBe(7)
    expect(game[indexOf('trust/us/emerging')]).toBe(0.4)
    const played = play(engine, [], 'on', 'tense-spring', truce.turns * truce.quartersPerTurn)
    for (const state of played.states) for (const x of state) expect(Number.isFinite(x)).toBe(true)
  })

  it('leaves the other scenarios as they are', () => {
    for (const { id } of RULES.scenarios) expect(engine.start(id)).toEqual(OURS.start(id))
  })
})

describe('content of other kinds', () => {
  it('another value of a parameter needs nothing but the value', () => {
    const rules: Ruleset = { ...RULES, parameters: RULES.parameters.map((p) => (p.id === 'smuggling-intensity' ? { ...p, value: p.min } : p)) }
    expect(play(createEngine(rules)).read('compute.cn_smuggled_cum_kh100e')).toBeLessThan(play(OURS).read('compute.cn_smuggled_cum_kh100e'))
  })

  it('another entry of history is followed from its quarter on', () => {
    const entry: HistoryEntry = { seat: 'washington', lever: 'tariff', value: 0.3, effect: '2024Q3', announced: '2024Q1', what: 'A test.', source: 'A test.', tag: 'J' }
    const engine = createEngine({ ...RULES, history: [...RULES.history, entry] })
    const tariff = engine.instancesOf({ seat: 'washington', lever: 'tariff' })[0]
    const played = play(engine)
    expect([6, 7, 8].map((q) => engine.inForce(played.states[q], tariff))).toEqual([0, 0.3, 0.3])
    expect(played.read('compute.us_cum_kh100e')).toBeLessThan(play(OURS).read('compute.us_cum_kh100e'))
  })

  it('a missing parameter is a fault of the rule set, named in a sentence', () => {
    expect(() => createEngine({ ...RULES, parameters: RULES.parameters.slice(1) })).toThrow(`The rule set has no parameter "${RULES.parameters[0].id}".`)
  })
})
