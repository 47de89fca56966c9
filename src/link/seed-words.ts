/** Seeds: any short text, or two words and two digits such as `amber-heron-27`, which can be read out and typed. */
import { FIRST_WORDS, SECOND_WORDS } from '../content/seed-words.ts'
import { nearest } from '../engine/nearest.ts'
import { toUtf8 } from './bits/to-utf8.ts'
import { textFault } from './plain-text.ts'

/** Most bytes of UTF-8 that a seed may have. */
export const SEED_BYTES = 40

/** The seed of words with a number 0 … words × words × 100 − 1. */
export function wordSeed(number: number): string {
  const digits = number % 100
  const words = Math.floor(number / 100)
  const first = FIRST_WORDS[words % FIRST_WORDS.length]
  const second = SECOND_WORDS[Math.floor(words / FIRST_WORDS.length) % SECOND_WORDS.length]
  return `${first}-${second}-${digits < 10 ? '0' : ''}${digits}`
}

/** A seed from a number 0 … 2³² − 1. The caller brings the randomness; the same number always gives the same seed. */
export function seedFromNumber(number: number): string {
  const whole = Math.abs(Math.trunc(number)) % 4294967296
  return wordSeed(whole >= 0 ? whole : 0)
}

/** The number of a seed that is spelled exactly as a seed of words; null for every other text. */
export function wordSeedNumber(seed: string): number | null {
  const [, first, second, digits] = /^([a-z]{2,10})-([a-z]{2,10})-(\d\d)$/.exec(seed) ?? []
  if (first === undefined) return null
  const [a, b] = [FIRST_WORDS.indexOf(first), SECOND_WORDS.indexOf(second)]
  return a < 0 || b < 0 ? null : (b * FIRST_WORDS.length + a) * 100 + Number(digits)
}

/** `hint`: the text was meant as words, it seems; the seed of words that is nearest. */
export interface TypedSeed {
  readonly seed: string
  readonly hint?: { readonly given: string; readonly nearest: string; readonly seed: string }
}

/**
 * A seed as somebody typed it. Two words and two digits are one seed in whatever case and with whatever between them; a
 * slip in a word is named, but the text stands, because any text may be a seed.
 */
export function typedSeed(text: string): TypedSeed {
  const seed = text.trim().normalize('NFC')
  const [, first, second, digits] = /^([A-Za-z]{2,12})[\s._,-]+([A-Za-z]{2,12})[\s._,-]+(\d\d?)$/.exec(seed) ?? []
  if (first === undefined) return { seed }
  const typed = [first.toLowerCase(), second.toLowerCase()]
  const near = [nearest(typed[0], FIRST_WORDS), nearest(typed[1], SECOND_WORDS)]
  const words = `${near[0]}-${near[1]}-${digits.padStart(2, '0')}`
  const wrong = typed.findIndex((word, i) => word !== near[i])
  if (wrong < 0) return { seed: words }
  return { seed, hint: { given: typed[wrong], nearest: near[wrong], seed: words } }
}

export type SeedFault =
  /** `space`: words that are no link, where a link or a seed was asked for. */
  | { readonly code: 'empty' | 'unseen' | 'space' }
  | { readonly code: 'long'; readonly length: number; readonly most: number }

/** What is wrong with a seed; null where nothing is. */
export function seedFault(seed: string): SeedFault | null {
  const fault = textFault(seed, SEED_BYTES)
  if (fault === 'empty') return { code: 'empty' }
  if (fault !== null && fault !== 'long') return { code: 'unseen' }
  const length = fault === 'long' ? Math.max(seed.length, SEED_BYTES + 1) : toUtf8(seed).length
  if (length > SEED_BYTES) return { code: 'long', length, most: SEED_BYTES }
  return seed.normalize('NFC') === seed ? null : { code: 'unseen' }
}

/** The same as an English sentence, for the command line; empty where nothing is wrong. */
export function seedProblem(seed: string): string {
  const fault = seedFault(seed)
  if (!fault) return ''
  if (fault.code === 'empty') return 'A seed needs at least one character, for example "amber-heron-27".'
  if (fault.code === 'long') return `The seed takes ${fault.length} bytes; at most ${fault.most} are allowed.`
  if (fault.code === 'space') return 'This is no link to a game.'
  return 'The seed contains a character that cannot be shown, or begins or ends with a space.'
}
