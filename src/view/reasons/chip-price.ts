/** Why the price of chips moved: learning, American plants, and the seller’s own stance. Shared by the price and by what Nvidia earns. */
import { CH_NVIDIA_PRICE } from '../../engine/channels.ts'
import { R_CHIP_PRICE, US, US_FAB } from '../../engine/layout.ts'
import { bar, safeLog } from './parts.ts'
import type { BarId, Part, Step, Turn } from './turn.ts'

/** Bars of a step that sum to `worth` times the change of the price’s logarithm. */
export function priceFactors(turn: Turn, { before, after, chBefore, ch }: Step, worth: number): Part[] {
  const ratio = (to: number, from: number) => safeLog(to) - safeLog(from)
  const [half, cut] = [turn.p('us-capacity-half'), turn.p('us-capacity-price')]
  const plant = (s: Float64Array) => 1 - (cut * s[US_FAB]) / (s[US_FAB] + half)
  const plants = ratio(plant(after), plant(before))
  const stance = ratio(ch[CH_NVIDIA_PRICE], chBefore[CH_NVIDIA_PRICE])
  // What is left of the change is the learning curve.
  const learning = ratio(after[R_CHIP_PRICE], before[R_CHIP_PRICE]) - plants - stance
  const factor = (id: BarId, by: number, who: Part['who']) => (by === 0 ? [] : [bar(turn, id, { key: id, direction: by, who, amount: worth * by })])
  return [
    ...factor('usPlants', plants, turn.who(US, ['chip-investment'])),
    ...factor('sellerPrice', stance, turn.who(US, ['nvidia/price'])),
    ...factor('learning', learning, 'world'),
  ]
}
