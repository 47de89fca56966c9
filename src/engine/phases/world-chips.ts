/**
 * Step 2: the world market for western accelerators: spending, price, supply, losses.
 *
 * curve = p0 · (Q0/Q)^b · (1 − capacity effect); price = curve · seller’s stance;
 * supply = (spending + public fund) ÷ curve · (1 + flexibility·(1 − stance)) − named losses.
 */
import { CAUSE } from '../causes.ts'
import {
  CH_ALLIANCE_SHIFT, CH_BUILD_LOSS, CH_MATERIALS, CH_MOOD, CH_NVIDIA_PRICE, CH_OPEN_FUND, CH_PROXY_LOSS, CH_RELIEF, CH_SUPPLY_LOSS, CH_US_CHIPS,
} from '../channels.ts'
import {
  DIVERSIFIED, MOOD, Q_WORLD, R_CHIP_PRICE, R_NVIDIA_SUPPLY, R_SUPPLY, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL, SHOCK_ALLY, SHOCK_BUILD,
  SHOCK_PROXY, SHOCK_RULE, SHOCK_SUPPLY, SPEND, T, US_FAB,
} from '../layout.ts'
import { post, postWithin } from '../ledger.ts'
import { clamp, exp, pow } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import type { Phase } from '../world.ts'

/** Longest game the tables cover; later quarters use the last entry. */
export const LAST_QUARTER = 255

export function worldChipsPhase(p: Params): Phase {
  const long = p('spend-growth-long')
  const excess = p('spend-growth-excess')
  const fading = p('spend-growth-fading')
  const growth = Float64Array.from({ length: LAST_QUARTER + 1 }, (_, t) => long + excess * exp(-t / fading))
  const moodWeight = p('spend-mood')
  const fundLeverage = p('fund-leverage')
  const p0 = p('chip-price-start')
  const q0 = p('chip-volume-start')
  const b = p('chip-learning')
  const capacityPrice = p('us-capacity-price')
  const capacityHalf = p('us-capacity-half')
  const capacityLife = p('us-capacity-depreciation')
  const materialsLoss = p('materials-loss')
  const diversification = p('materials-diversification')
  const nvidiaLong = p('nvidia-share-long')
  const nvidiaExcess = p('nvidia-share-excess')
  const nvidiaFading = p('nvidia-share-fading')
  const nvidiaShare = Float64Array.from({ length: LAST_QUARTER + 1 }, (_, t) => nvidiaLong + nvidiaExcess * exp(-t / nvidiaFading))
  const flexibility = p('supply-flexibility')
  const stanceShare = p('nvidia-price-elasticity')
  const fade = p('shock-fading')
  const proxyFade = p('proxy-shock-fading')

  return (w) => {
    const { s, ch } = w
    const t = Math.min(s[T], LAST_QUARTER)
    // Shocks: what is left of old ones, plus this quarter’s.
    post(w, SHOCK_SUPPLY, CAUSE.fading, -fade * s[SHOCK_SUPPLY])
    postWithin(w, SHOCK_SUPPLY, CAUSE.event, ch[CH_SUPPLY_LOSS], 0, 0.9)
    post(w, SHOCK_BUILD, CAUSE.fading, -fade * s[SHOCK_BUILD])
    postWithin(w, SHOCK_BUILD, CAUSE.event, ch[CH_BUILD_LOSS], 0, 0.9)
    post(w, SHOCK_RULE, CAUSE.fading, -fade * s[SHOCK_RULE])
    postWithin(w, SHOCK_RULE, CAUSE.event, ch[CH_RELIEF], 0, 0.9)
    post(w, SHOCK_ALLY, CAUSE.fading, -0.5 * fade * s[SHOCK_ALLY])
    postWithin(w, SHOCK_ALLY, CAUSE.event, ch[CH_ALLIANCE_SHIFT], -0.9, 0.9)
    post(w, SHOCK_PROXY, CAUSE.fading, -proxyFade * s[SHOCK_PROXY])
    postWithin(w, SHOCK_PROXY, CAUSE.event, ch[CH_PROXY_LOSS], 0, 1)

    postWithin(w, MOOD, CAUSE.event, ch[CH_MOOD], 0.3, 1.7)
    post(w, SPEND, CAUSE['market-growth'], s[SPEND] * growth[t])
    post(w, SPEND, CAUSE['investor-mood'], s[SPEND] * growth[t] * moodWeight * (s[MOOD] - 1))

    post(w, US_FAB, CAUSE.depreciation, -capacityLife * s[US_FAB])
    post(w, US_FAB, CAUSE['chip-programme'], ch[CH_US_CHIPS])
    const capacity = s[US_FAB] / (s[US_FAB] + capacityHalf)
    postWithin(w, DIVERSIFIED, CAUSE.diversification, diversification * ch[CH_MATERIALS] * (1 - s[DIVERSIFIED]), 0, 1)

    // A seller who charges more or less than the curve moves volume only as far as factories can follow.
    const curve = p0 * pow(q0 / s[Q_WORLD], b) * (1 - capacityPrice * capacity)
    const price = curve * ch[CH_NVIDIA_PRICE]
    // A public fund pays for machines that nobody else would have bought.
    const potential = 1000 * (s[SPEND] + fundLeverage * ch[CH_OPEN_FUND]) / curve * (1 + flexibility * (1 - ch[CH_NVIDIA_PRICE]))
    const shock = s[SHOCK_SUPPLY] * (1 - 0.5 * capacity)
    const loss = potential * clamp(materialsLoss * ch[CH_MATERIALS] * (1 - s[DIVERSIFIED]) + shock, 0, 0.95)
    s[R_CHIP_PRICE] = price
    s[R_SUPPLY_POTENTIAL] = potential
    s[R_SUPPLY_LOSS] = loss
    s[R_SUPPLY] = potential - loss
    s[R_NVIDIA_SUPPLY] = (potential - loss) * clamp(nvidiaShare[t] * (1 - stanceShare * (ch[CH_NVIDIA_PRICE] - 1)), 0, 1)
    post(w, Q_WORLD, CAUSE.sales, potential - loss)
  }
}
