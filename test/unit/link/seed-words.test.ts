/** Seeds of two words and two digits. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FIRST_WORDS, SECOND_WORDS } from '../../../src/content/seed-words.ts'
import { seedFromNumber, seedProblem } from '../../../src/link/seed-words.ts'

describe('seed words', () => {
  it('are many, short, lower case, and none twice', () => {
    const all = [...FIRST_WORDS, ...SECOND_WORDS]
    expect(FIRST_WORDS.length).toBeGreaterThanOrEqual(128)
    expect(SECOND_WORDS.length).toBeGreaterThanOrEqual(128)
    expect(new Set(all).size).toBe(all.length)
    for (const word of all) expect(word).toMatch(/^[a-z]{2,10}$/)
  })

  it('stand for no country, camp or quarrel', () => {
    const banned = ['red', 'blue', 'white', 'black', 'yellow', 'eagle', 'dragon', 'panda', 'bear', 'bull', 'tiger', 'lion', 'war', 'gun', 'bomb', 'left', 'right', 'bamboo', 'lotus']
    for (const word of banned) expect([...FIRST_WORDS, ...SECOND_WORDS]).not.toContain(word)
  })

  it('make a legal seed of any number, the same each time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 4294967295 }), (n) => {
      const seed = seedFromNumber(n)
      expect(seed).toMatch(/^[a-z]+-[a-z]+-\d\d$/)
      expect(seedProblem(seed)).toBe('')
      expect(seedFromNumber(n)).toBe(seed)
    }))
    expect(seedFromNumber(0)).toBe('able-acorn-00')
    for (const odd of [-1, 1.5, 2 ** 40, NaN, Infinity]) expect(seedFromNumber(odd)).toMatch(/^[a-z]+-[a-z]+-\d\d$/)
  })

  it('spread over words and digits', () => {
    const seen = new Set(Array.from({ length: 2000 }, (_, i) => seedFromNumber((i * 2654435761) % 4294967296)))
    expect(seen.size).toBeGreaterThan(1990)
  })

  it('says what is wrong with a seed', () => {
    expect(seedProblem('a b')).toContain('a space')
    expect(seedProblem('\u0007')).toContain('cannot be shown')
    expect(seedProblem('x'.repeat(64))).toBe('')
  })
})
