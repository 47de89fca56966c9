/** Short seeds that can be read out and typed: two words and two digits, such as `amber-heron-27`. */
import { FIRST_WORDS, SECOND_WORDS } from '../content/seed-words.ts'

/** Longest seed that a link or a text field takes. */
const SEED_LENGTH = 64
const SEED = /^[A-Za-z0-9\-_#.]{1,64}$/

/** A seed from a number 0 … 2³² − 1. The caller brings the randomness; the same number always gives the same seed. */
export function seedFromNumber(number: number): string {
  let rest = Math.abs(Math.trunc(number)) % 4294967296
  if (!(rest >= 0)) rest = 0
  const digits = rest % 100
  rest = Math.floor(rest / 100)
  const first = FIRST_WORDS[rest % FIRST_WORDS.length]
  const second = SECOND_WORDS[Math.floor(rest / FIRST_WORDS.length) % SECOND_WORDS.length]
  return `${first}-${second}-${digits < 10 ? '0' : ''}${digits}`
}

export type SeedFault =
  | { readonly code: 'empty' | 'space' | 'unseen' }
  | { readonly code: 'long'; readonly length: number; readonly most: number }
  | { readonly code: 'strange'; readonly given: string }

/** What is wrong with a seed; null where nothing is. */
export function seedFault(seed: string): SeedFault | null {
  if (SEED.test(seed)) return null
  if (seed === '') return { code: 'empty' }
  if (seed.length > SEED_LENGTH) return { code: 'long', length: seed.length, most: SEED_LENGTH }
  const strange = Array.from(seed).find((c) => !SEED.test(c)) ?? ''
  if (strange === ' ') return { code: 'space' }
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(strange) ? { code: 'strange', given: strange } : { code: 'unseen' }
}

/** The same as an English sentence, for the command line; empty where nothing is wrong. */
export function seedProblem(seed: string): string {
  const fault = seedFault(seed)
  if (!fault) return ''
  if (fault.code === 'empty') return 'A seed needs at least one character, for example "amber-heron-27".'
  if (fault.code === 'long') return `The seed has ${fault.length} characters; at most ${fault.most} are allowed.`
  const shown = fault.code === 'space' ? 'a space' : fault.code === 'strange' ? `"${fault.given}"` : 'a character that cannot be shown'
  return `The seed contains ${shown}; allowed are the letters a–z and A–Z, digits, and - _ # .`
}
