/** A seed in bits: two words and two digits by their numbers, any other text as it is. */
import { FIRST_WORDS, SECOND_WORDS } from '../content/seed-words.ts'
import type { BitReader, BitWriter } from './bits/bits.ts'
import { bitsFor, Unreadable } from './bits/bits.ts'
import { toUtf8 } from './bits/to-utf8.ts'
import { fromUtf8 } from './bits/utf8.ts'
import { LIMITS } from './record.ts'
import { wordSeed, wordSeedNumber } from './seed-words.ts'

const WORD_SEEDS = FIRST_WORDS.length * SECOND_WORDS.length * 100
const WORD_BITS = bitsFor(WORD_SEEDS)
const LENGTH_BITS = 6

export function writeSeed(w: BitWriter, seed: string): void {
  const number = wordSeedNumber(seed)
  w.flag(number !== null)
  if (number !== null) {
    w.put(number, WORD_BITS)
    return
  }
  const bytes = toUtf8(seed)
  w.put(bytes.length, LENGTH_BITS)
  w.raw(bytes)
}

export function readSeed(r: BitReader): string {
  if (r.flag()) return wordSeed(r.below(WORD_SEEDS, WORD_BITS, 'The seed'))
  const length = r.get(LENGTH_BITS)
  if (length === 0 || length > LIMITS.seedBytes) throw new Unreadable('value', `A seed has ${length} bytes.`)
  const seed = fromUtf8(r.raw(length))
  if (wordSeedNumber(seed) !== null) throw new Unreadable('value', 'A seed of words is written as a text.')
  return seed
}
