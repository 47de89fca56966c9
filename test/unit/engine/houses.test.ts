/** Labs of one house in the choice of users: the demand phase alone, on the start of the last third of the game. */
import { describe, expect, it } from 'vitest'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { HOUSES, checkHouses } from '../../../src/engine/houses.ts'
import { ECI, HOSTED, LAB_SIDE, N_LABS, N_MARKETS, OPENED } from '../../../src/engine/layout.ts'
import { createParams } from '../../../src/engine/parameters.ts'
import { demandPhase } from '../../../src/engine/phases/demand.ts'
import { LABS } from '../../../src/engine/types.ts'
import { createWorld } from '../../../src/engine/world.ts'

const [OPENAI, GOOGLE, DEEPSEEK] = (['openai', 'google', 'deepseek'] as const).map((id) => LABS.indexOf(id))
const params = createParams(RULES.parameters)

/** Shares after a quarter, by market and product. */
function chosen(houses: readonly (readonly number[])[], dissimilarity: number, change: (s: Float64Array) => void = () => {}): Float64Array {
  const w = createWorld()
  w.s = createEngine(RULES).start('one-third')
  change(w.s)
  demandPhase((id) => (id === 'house-dissimilarity' ? dissimilarity : params(id)), houses)(w)
  return w.s.slice(HOSTED, HOSTED + 2 * N_MARKETS * N_LABS)
}
const shareOf = (shares: Float64Array, m: number, a: number) => shares[m * N_LABS + a] + shares[OPENED - HOSTED + m * N_LABS + a]

describe('a house of labs', () => {
  it('makes no difference at a dissimilarity of 1', () => {
    const plain = chosen([], 1)
    chosen([[OPENAI, GOOGLE]], 1).forEach((x, i) => expect(x).toBeCloseTo(plain[i], 14))
  })

  it('leaves every market whole', () => {
    const shares = chosen([[OPENAI, GOOGLE], ...HOUSES], 0.3)
    for (let m = 0; m < N_MARKETS; m++) expect(LABS.reduce((sum, _, a) => sum + shareOf(shares, m, a), 0)).toBeCloseTo(1, 12)
  })

  it('takes what one of its labs gains from the other rather than from strangers', () => {
    const better = (s: Float64Array) => void (s[ECI + GOOGLE] += 1)
    const lost = (dissimilarity: number, a: number) => {
      const houses = [[OPENAI, GOOGLE]]
      return shareOf(chosen(houses, dissimilarity), 0, a) / shareOf(chosen(houses, dissimilarity, better), 0, a) - 1
    }
    expect(lost(1, OPENAI)).toBeCloseTo(lost(1, DEEPSEEK), 1)
    expect(lost(0.3, OPENAI)).toBeGreaterThan(2 * lost(0.3, DEEPSEEK))
  })

  it('lies on one side, and no lab stands in two', () => {
    expect(() => checkHouses([[OPENAI, DEEPSEEK]])).toThrow('two sides')
    expect(() => checkHouses([[OPENAI, GOOGLE], [GOOGLE]])).toThrow('two houses')
    for (const house of HOUSES) expect(new Set(house.map((a) => LAB_SIDE[a])).size).toBe(1)
  })
})
