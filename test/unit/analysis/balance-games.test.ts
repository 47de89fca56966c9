/** The arithmetic of empirical games, on games whose answer is known. */
import { describe, expect, it } from 'vitest'
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
