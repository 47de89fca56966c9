/** Seeds of two words and two digits. */
import { fc } from '../../support/property.ts'
import { describe, expect, it } from 'vitest'
import { FIRST_WORDS, SECOND_WORDS } from '../../../src/content/seed-words.ts'
import { hashText } from '../../../src/engine/rules-hash.ts'
import { seedFromNumber, seedProblem, typedSeed, wordSeed, wordSeedNumber } from '../../../src/link/seed-words.ts'

const FROZEN = { first: 198, second: 220, hash: 'c57e35786794d847' }

describe('seed words', () => {
  it('are many, short, lower case, and none twice', () => {
    const all = [...FIRST_WORDS, ...SECOND_WORDS]
    expect(FIRST_WORDS.length).toBeGreaterThanOrEqual(128)
    expect(SECOND_WORDS.length).toBeGreaterThanOrEqual(128)
    expect(new Set(all).size).toBe(all.length)
    for (const word of all) expect(word).toMatch(/^[a-z]{2,10}$/)
  })

  it('are the list of format 1, word for word: links hold their numbers', () => {
    expect([FIRST_WORDS.length, SECOND_WORDS.length]).toEqual([FROZEN.first, FROZEN.second])
    expect(hashText([...FIRST_WORDS, ...SECOND_WORDS].join(' '))).toBe(FROZEN.hash)
  })

  it('are read in any case and with anything between them; a slip in a word is named', () => {
    for (const typed of ['Amber Heron 27', 'AMBER-HERON-27', ' amber_heron.27 ', 'amber, heron, 27']) expect(typedSeed(typed)).toEqual({ seed: 'amber-heron-27' })
    expect(typedSeed('amber heron 7').seed).toBe('amber-heron-07')
    expect(typedSeed('amber-herron-27')).toEqual({ seed: 'amber-herron-27', hint: { given: 'herron', nearest: 'heron', seed: 'amber-heron-27' } })
    expect(typedSeed('ambar heron 27').hint).toEqual({ given: 'ambar', nearest: 'amber', seed: 'amber-heron-27' })
    expect(typedSeed('Class 7b, 第三组')).toEqual({ seed: 'Class 7b, 第三组' })
  })

  it('have a number each, and only they', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: FIRST_WORDS.length * SECOND_WORDS.length * 100 - 1 }), (n) => {
      expect(wordSeedNumber(wordSeed(n))).toBe(n)
    }))
    for (const other of ['amber-heron-7', 'Amber-heron-27', 'amber-herron-27', 'heron-amber-27']) expect(wordSeedNumber(other)).toBeNull()
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
    expect(seedProblem('\u0007')).toContain('cannot be shown')
    expect(seedProblem('x'.repeat(40))).toBe('')
    expect(seedProblem('种'.repeat(13))).toBe('')
    expect(seedProblem('种'.repeat(14))).toContain('42 bytes')
    expect(seedProblem('a b')).toBe('')
    for (const bad of [' a', 'a\u200e', '\ud800', 'e\u0301', 'x'.repeat(41)]) expect(seedProblem(bad)).not.toBe('')
  })
})
