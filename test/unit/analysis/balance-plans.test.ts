/** The search for good plans, on hills whose top is known and in a game; and what is measured around them. */
import { describe, expect, it } from 'vitest'
import { createArena, lengthOf, scoresOf } from '../../../src/analysis/balance/arena.ts'
import { crossEntropy, polish } from '../../../src/analysis/balance/cem.ts'
import { entropy } from '../../../src/analysis/balance/check-levers.ts'
import { isChoice } from '../../../src/analysis/balance/check-turns.ts'
import { questionsOf, rowsOf } from '../../../src/analysis/balance/lever-groups.ts'
import { FEEDBACK } from '../../../src/analysis/balance/feedback.ts'
import { UNTOUCHED, genesOf, levelOf, planned, playPlan } from '../../../src/analysis/balance/plan.ts'
import { QUICK, findPlans, record } from '../../../src/analysis/balance/plans.ts'
import { opponent } from '../../../src/analysis/balance/strategies.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createStream } from '../../../src/engine/chance.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { T } from '../../../src/engine/layout.ts'
import { SEATS, SEAT_SIDE, SIDES } from '../../../src/engine/types.ts'

const engine = createEngine(RULES)
const TOP = [0.2, 0.9, 0.5, 0]
const hill = (x: readonly number[]): number => -x.reduce((sum, v, i) => sum + (v - TOP[i]) * (v - TOP[i]), 0)

describe('the search', () => {
  const size = { population: 40, elites: 8, generations: 20 }
  const start = { mean: TOP.map(() => 0.5), sd: TOP.map(() => 0.4) }
  it('climbs a hill, by the same path every time', () => {
    const climb = () => crossEntropy(hill, start, size, createStream('a', 'hill'))
    const { best, elites } = climb()
    best.x.forEach((v, i) => expect(Math.abs(v - TOP[i]), `number ${i}`).toBeLessThan(0.1))
    expect(elites).toHaveLength(8)
    expect(climb()).toEqual({ ...climb(), best, elites })
  })
  it('walks to the best of the places, and leaves alone what is frozen', () => {
    const from = { x: [0.5, 0.5, 0.5, 0.5], value: hill([0.5, 0.5, 0.5, 0.5]) }
    expect(polish(hill, from, [0, 0.25, 0.5, 0.75, 1], 3, 0).x).toEqual([0.25, 1, 0.5, 0])
    expect(polish(hill, from, [0, 0.25, 0.5, 0.75, 1], 3, 0, (i) => i === 1).x).toEqual([0.25, 0.5, 0.5, 0])
  })
})

describe('a plan', () => {
  const genes = genesOf(engine, 'us')
  const draw = createStream('b', 'plan')
  const plans = Array.from({ length: 4 }, () => genes.map(() => (draw() < 0.3 ? UNTOUCHED : draw())))
  it('is played on the short path as on the long one, to the last bit', () => {
    const arena = createArena(engine)
    const start = engine.start('one-third')
    const quarters = lengthOf(engine, 'one-third')
    const rival = record(engine, 'one-third', 'cn', 'hard-bargainer')
    const replay = { id: 'replay', player: ({ seat, quarter }: { seat: string; quarter: number }) => (rival.get(quarter) ?? []).filter((d) => d.seat === seat).map((decision) => ({ decision })) }
    plans.forEach((x, n) => {
      const long = arena.play('one-third', planned(engine, `plan ${n}`, genes, x, start[T], quarters), replay, '', 'expected')
      const short = playPlan(engine, start.slice(), genes, x, rival, quarters)
      expect(scoresOf(engine, short, 'us')).toEqual(long.score.us)
      expect(scoresOf(engine, short, 'cn')).toEqual(long.score.cn)
    })
  })
  it('reaches its levels where they can be paid, and moves nothing that it leaves untouched', () => {
    const x = genes.map((g) => (g.lever.id === 'safety-standard' ? 0.5 : UNTOUCHED))
    const end = playPlan(engine, engine.start('one-third'), genes, x, new Map(), 8)
    for (const i of engine.levers.instances.filter((l) => l.side === 'us')) {
      expect(engine.decided(end, i), i.def.id).toBe(i.def.id === 'safety-standard' ? 0.5 : engine.decided(engine.start('one-third'), i))
    }
  })
  it('stands on the grid of its levers', () => {
    for (const { lever } of genes) for (const place of [0, 0.3, 1]) {
      const level = levelOf(lever, place)
      expect(level).toBeGreaterThanOrEqual(lever.min)
      expect(level).toBeLessThanOrEqual(lever.max)
      expect(level * lever.stepsPerUnit).toBeCloseTo(Math.round(level * lever.stepsPerUnit), 9)
    }
  })
})

it('a short search beats the computer players that do not look ahead, and says what each lever is worth', () => {
  const small = { ...QUICK, wide: { population: 16, elites: 4, generations: 3 }, narrow: { population: 6, elites: 3, generations: 1 }, rivals: 1, walks: [1], repairs: [1], places: [0, 0.5, 1] }
  // A year and a half of the scenario is enough for that.
  const short = createEngine({ ...RULES, scenarios: RULES.scenarios.map((s) => ({ ...s, turns: 3 })) })
  const { plans } = findPlans(short, 'deepseek-moment', 'cn', small)
  const arena = createArena(short)
  const others = ['hold', 'learner', 'random'].map((id) => arena.play('deepseek-moment', opponent('learner'), opponent(id as 'hold'), 'x', 'expected').score.cn)
  plans.forEach((plan, d) => {
    for (const scores of others) expect(plan.score).toBeGreaterThan(scores[d])
    expect(plan.worth.map((l) => l.lever)).toEqual(questionsOf(engine, 'cn').map((g) => g.id))
    for (const l of plan.worth) expect(l.value, l.lever).toBeLessThanOrEqual(Math.max(0, l.bare) + 1e-9)
    expect(plan.levels.map((l) => l.lever)).toEqual(rowsOf(engine, 'cn').map((g) => g.id))
  })
})

it('the same row of all lab seats counts as one lever, and both halves of a question as one; no lever is counted twice or lost', () => {
  for (const side of SIDES) for (const groups of [questionsOf(engine, side), rowsOf(engine, side)]) {
    const all = groups.flatMap((g) => g.levers.map((l) => `${l.seat}/${l.id}`))
    expect(all.toSorted()).toEqual(engine.rules.levers.filter((l) => SEAT_SIDE[l.seat] === side).map((l) => `${l.seat}/${l.id}`).toSorted())
  }
  expect(questionsOf(engine, 'us').find((g) => g.id === 'us-labs/weights')?.levers.map((l) => `${l.seat}/${l.id}`))
    .toEqual(['us-frontier/open', 'us-frontier/licence', 'us-open-lab/open', 'us-open-lab/licence'])
  expect(rowsOf(engine, 'cn').find((g) => g.id === 'cn-platforms/own-chips')?.levers).toHaveLength(1)
})

it('feedback rules move levers of their own side that exist, and stand still when they are where they want to be', () => {
  for (const side of SIDES) for (const { id, player } of FEEDBACK[side]) {
    const game = engine.start('chip-war')
    const ask = () => SEATS.flatMap((seat) => player({ engine, game, seat, quarter: 13, budgets: true, draw: () => 0 }))
    const first = ask()
    expect(first.length, id).toBeGreaterThan(0)
    for (const { decision } of first) {
      expect(SEAT_SIDE[decision.seat]).toBe(side)
      expect(engine.decide(game, decision, { budgets: false }), `${id}: ${decision.lever}`).toBeNull()
    }
    expect(ask(), id).toEqual([])
  }
})

it('entropy counts moves in bits', () => {
  expect(entropy(['a', 'a'])).toBe(0)
  expect(entropy(['a', 'b'])).toBeCloseTo(1, 12)
  expect(entropy(['a', 'b', 'c', 'd'])).toBeCloseTo(2, 12)
})

it('a turn is a choice with two good ways and a bad one; the same way twice is one', () => {
  expect(isChoice([50, 49.5, 46])).toBe(true)
  expect(isChoice([50, 50, 46])).toBe(false)
  expect(isChoice([50, 48.5, 46])).toBe(false)
  expect(isChoice([50, 49.5, 48])).toBe(false)
})
