/** The arithmetic of empirical games, on games whose answer is known. */
import { describe, expect, it } from 'vitest'
import { sidesRows } from '../../../src/analysis/balance/check-course.ts'
import type { Context } from '../../../src/analysis/balance/context.ts'
import { dominance, equilibrium, leadChanges, median, shareWithin } from '../../../src/analysis/balance/games.ts'

describe('dominance', () => {
  it('finds a row that is better everywhere', () => {
    expect(dominance([[1, 1], [5, 4], [2, 3]], 2)).toEqual({ strict: [1], weak: [], nearest: 1, losses: 0, lead: 1 })
  })
  it('tells weak from strict', () => {
    const { strict, weak } = dominance([[1, 3], [2, 3]], 2)
    expect([strict, weak]).toEqual([[], [1]])
  })
  it('calls twins nobody’s dominance, and counts losses from the margin on', () => {
    expect(dominance([[1, 1], [1, 1]], 2)).toMatchObject({ strict: [], weak: [] })
    expect(dominance([[5, 0, 0], [0, 2, 2]], 2)).toMatchObject({ strict: [], weak: [], nearest: 1, losses: 1 })
  })
})

describe('the equilibrium', () => {
  it('is an even mix in rock, paper, scissors', () => {
    const game = [[0, -1, 1], [1, 0, -1], [-1, 1, 0]]
    const { rows, columns, regret } = equilibrium(game, game, 6000)
    for (const weight of [...rows, ...columns]) expect(weight).toBeCloseTo(1 / 3, 1)
    expect(regret).toBeLessThan(0.05)
  })
  it('is the dominant pair where there is one', () => {
    const dilemma = [[3, 0], [5, 1]]
    expect(equilibrium(dilemma, dilemma, 100)).toEqual({ rows: [0, 1], columns: [0, 1], regret: 0 })
  })
})

it('variance within groups is chance, between them decisions', () => {
  expect(shareWithin([[1, 1], [5, 5]])).toBe(0)
  expect(shareWithin([[1, 5], [5, 1]])).toBe(1)
  expect(shareWithin([[3, 3]])).toBe(0)
  // Within 2; means 1 and 5 differ by 8, of which 1 is luck.
  expect(shareWithin([[0, 2], [4, 6]])).toBeCloseTo(2 / 9, 12)
})

it('a lead changes when its sign does', () => {
  expect(leadChanges([1, 2, -1, 0, -2, 3])).toBe(2)
  expect(leadChanges([1, 0, 1])).toBe(0)
  expect(median([3, 1, 2])).toBe(2)
  expect(median([4, 1, 2, 3])).toBe(2.5)
})

it('equal sides: chance, rules and those that look ahead count as a kind each, and all three strengths of looking ahead take part', () => {
  const leadOf: Readonly<Record<string, number>> = { random: 1, greedy: 3, able: -1, strong: -2 }
  const asked = new Map<string, readonly string[]>()
  const rules = ['hold', 'random', 'history', 'learner', 'builder'].map((id) => ({ id, player: () => [] }))
  const c = {
    scenario: 'one-third', some: ['a', 'b'], many: ['a', 'b', 'c'], lots: ['a', 'b', 'c', 'd'], rules: () => rules, arena: { handicap: () => [5, 5, 5, 5] },
    meet: (_side: unknown, own: { id: string }, rival: { id: string }, seeds: readonly string[]) => {
      asked.set(`${own.id} ${rival.id}`, seeds)
      return seeds.map(() => ({ lead: Array.from({ length: 4 }, () => [9, leadOf[own.id] ?? -4]) }))
    },
  } as unknown as Context
  const [{ figures: [us] }] = sidesRows(c)
  // Chance 1, rules 0, looking ahead one of three.
  expect(us.measured).toBeCloseTo((1 + 0 + 1 / 3) / 3, 12)
  expect(us.which).toBe('random 100 % by +1.0, rules 0 % by −4.0, greedy 100 % by +3.0, able 0 % by −1.0, strong 0 % by −2.0; par of us less par of cn +5.0')
  expect(asked.get('strong strong')).toBe(c.some)
  // Of the rules, who follows none has no part: two against two.
  expect([...asked.keys()].filter((pair) => asked.get(pair) === c.many)).toHaveLength(4)
})
