/** What is wrong with a link or a seed, in a sentence of the language that is spoken. */
import type { FirstTexts } from '../content/text/types.ts'
import type { LinkProblem } from '../link/scenario-link.ts'
import type { SeedFault, TypedSeed } from '../link/seed-words.ts'
import { fill } from './interface-texts.ts'

export function seedFaultText(fault: SeedFault, { faults }: FirstTexts): string {
  const { seed } = faults
  if (fault.code === 'long') return fill(seed.long, { n: fault.length, max: fault.most })
  return seed[fault.code]
}

/** A word of the seed was nearly one of the list; empty where nothing was. */
export function seedHintText({ hint }: TypedSeed, { faults }: FirstTexts): string {
  return hint ? fill(faults.seed.near, hint) : ''
}

export function linkFaultText({ key, value: given, why }: LinkProblem, texts: FirstTexts): string {
  const { faults } = texts
  switch (why.code) {
    case 'unknown-key':
      return fill(faults.unknownKey, { given: key, nearest: why.nearest })
    case 'twice':
      return fill(faults.twice, { key, given: why.first })
    case 'unknown-value': {
      const sentences: Readonly<Record<string, string>> = faults.unknownValue
      return fill(sentences[key], { given, nearest: why.nearest, allowed: why.allowed.join(', ') })
    }
    case 'wrong-side':
      return fill(faults.wrongSide, { given, side: why.side, allowed: why.allowed.join(', ') })
    case 'missing':
      return fill(faults.missing, { key })
    case 'players':
      return fill(faults.players[why.fault.code], { nearest: '', ...why.fault })
    case 'seed':
      return seedFaultText(why.fault, texts)
  }
}
