/** The sections about luck: where the game lies among many, and how hand, decisions and luck add up to its result. */
import type { Luck } from '../../analysis/debrief/luck.ts'
import { IDLE_SEEDS, splitOf } from '../../analysis/debrief/luck.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { shareOut } from '../rounding.ts'
import type { LuckVm, SplitVm } from './debrief-vm.ts'
import type { Parts } from './parts.ts'
import { how, score } from './parts.ts'

const BINS = 24
/** Outside these parts of a hundred, luck is called good or bad. */
const UNLUCKY = 33
const LUCKY = 67

export function buildLuck(parts: Parts, luck: Luck): LuckVm {
  const { words: { luck: words } } = parts
  const { fixed } = formatOf(parts.texts)
  const { outcomes, actual } = luck
  if (outcomes.length < 2) return { lead: words.none, picture: '', method: '', bins: null, lowText: '', highText: '', at: 0, youText: '' }
  const { percentile } = splitOf(luck)
  // A few extremes would squeeze the rest together; they stand in the outermost bars.
  const sorted = [...outcomes].sort((a, b) => a - b)
  const low = sorted[Math.floor(0.01 * (sorted.length - 1))]
  const high = sorted[Math.ceil(0.99 * (sorted.length - 1))]
  const place = (x: number) => (high > low ? Math.min(1, Math.max(0, (x - low) / (high - low))) : 0.5)
  const binOf = (x: number) => Math.min(BINS - 1, Math.floor(place(x) * BINS))
  const bins = Array.from({ length: BINS }, (_, i) => ({ count: 0, yours: i === binOf(actual) }))
  for (const x of outcomes) bins[binOf(x)].count++
  const n = Math.round(percentile)
  return {
    lead: fill(n < UNLUCKY ? words.low : n > LUCKY ? words.high : words.middle, { n }),
    picture: fill(words.picture, { n: fixed(outcomes.length, 0), low: score(parts, low), high: score(parts, high), you: score(parts, actual) }),
    method: how(parts, fill(words.method, { n: fixed(outcomes.length, 0) })),
    bins, lowText: score(parts, low), highText: score(parts, high), at: place(actual), youText: score(parts, actual),
  }
}

export function buildSplit(parts: Parts, luck: Luck): SplitVm {
  const { words: { split: words }, texts } = parts
  const { fixed, signed } = formatOf(texts)
  const split = splitOf(luck)
  const plain = luck.outcomes.length < 2
  // Tenths that add up to the tenths of the result.
  const total = Math.round(luck.actual * 10)
  const [hand, skill, chance] = shareOut([split.hand * 10, split.skill * 10, split.luck * 10], total).map((x) => x / 10)
  const text = { hand: fixed(hand, 1), skill: signed(skill, 1), luck: signed(chance, 1), total: fixed(total / 10, 1) }
  const ends = [hand, hand + skill, total / 10]
  const spread = Math.max(2, Math.max(...ends) - Math.min(...ends))
  const bars: SplitVm['bars'] = [
    { id: 'hand', label: words.hand, text: text.hand, from: hand, to: hand },
    { id: 'skill', label: words.skill, text: text.skill, from: hand, to: hand + skill },
    { id: 'luck', label: words.luck, text: text.luck, from: hand + skill, to: hand + skill + chance },
    { id: 'total', label: words.total, text: text.total, from: total / 10, to: total / 10 },
  ]
  return {
    lead: fill(words.lead, text), low: Math.min(...ends) - 0.2 * spread, high: Math.max(...ends) + 0.2 * spread, bars: plain ? bars.filter((b) => b.id !== 'luck') : bars,
    method: how(parts, plain ? words.methodPlain : fill(words.method, { seeds: fixed(Math.min(IDLE_SEEDS, luck.brought.length), 0), error: fixed(Math.max(0.1, split.error), 1) })),
  }
}
