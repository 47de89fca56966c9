/** Why shares and revenue moved: the log-mean split of `use.ts`, market by market. */
import { CN, ECI, HOSTED, LAB_SIDE, N_LABS, N_MARKETS, N_SEGMENTS, OPENED, OPEN_ECI, PRICE, R_MARKET } from '../../engine/layout.ts'
import { clamp, exp, log } from '../../engine/math/exact.ts'
import { family } from '../../engine/parameters.ts'
import { CLOSED_LEAD } from '../../engine/phases/revenue.ts'
import { LABS, REGIONS, SEGMENTS } from '../../engine/types.ts'
import { bar, blocWords, safeLog, safeLogMean } from './parts.ts'
import type { Part, Step, Turn } from './turn.ts'
import { logMean, merged } from './turn.ts'
import { splitUse } from './use.ts'
import { effectCollector } from './use-words.ts'
import { N_PRODUCTS } from './attraction.ts'

/** Weights of the markets in a share: their size over the size of all. */
export function marketWeights(s: Float64Array, regions: readonly number[], segments: readonly number[]): Float64Array {
  const v = new Float64Array(N_MARKETS)
  let total = 0
  for (const r of regions) for (const k of segments) total += s[R_MARKET + r * N_SEGMENTS + k]
  if (total > 0) for (const r of regions) for (const k of segments) v[r * N_SEGMENTS + k] = s[R_MARKET + r * N_SEGMENTS + k] / total
  return v
}

/** Σ v·y with weights v of markets and a number y in each: mean weights on changes, mean numbers on changes of weight. */
function weightedParts(
  turn: Turn, regions: readonly number[], segments: readonly number[], inMarket: (s: Float64Array, m: number) => number,
  coefficients: (step: Step, c: Float64Array, m: number, weight: number) => void, more?: (step: Step, m: number, weight: number, add: (part: Part) => void) => void,
): Part[] {
  const use = effectCollector(turn)
  const parts: Part[] = []
  for (const step of turn.steps) {
    const v0 = marketWeights(step.before, regions, segments)
    const v1 = marketWeights(step.after, regions, segments)
    const c = new Float64Array(N_MARKETS * N_PRODUCTS)
    let mix = 0
    for (let m = 0; m < N_MARKETS; m++) {
      if (v0[m] === 0 && v1[m] === 0) continue
      const weight = 0.5 * (v0[m] + v1[m])
      coefficients(step, c, m, weight)
      more?.(step, m, weight, (part) => parts.push(part))
      mix += 0.5 * (inMarket(step.before, m) + inMarket(step.after, m)) * (v1[m] - v0[m])
    }
    splitUse(turn.engine, step, c, (effect, amount) => use.add(effect, amount))
    parts.push(bar(turn, 'mix', { key: 'mix', who: 'world', amount: mix }))
  }
  return merged([...use.parts(), ...parts])
}

export const shareParts = (turn: Turn, regions: readonly number[], segments: readonly number[], side: 0 | 1): Part[] =>
  partsOfUse(turn, regions, segments, (a) => LAB_SIDE[a] === side)

/** Share of the labs that are counted; `openToo`: with the weights that others run. */
export function partsOfUse(turn: Turn, regions: readonly number[], segments: readonly number[], counted: (lab: number) => boolean, openToo = true): Part[] {
  return weightedParts(turn, regions, segments, (s, m) => {
    let sum = 0
    for (let a = 0; a < N_LABS; a++) if (counted(a)) sum += s[HOSTED + m * N_LABS + a] + (openToo ? s[OPENED + m * N_LABS + a] : 0)
    return sum
  }, (_, c, m, weight) => {
    for (let a = 0; a < N_LABS; a++) {
      if (!counted(a)) continue
      c[m * N_PRODUCTS + a] = weight
      if (openToo) c[m * N_PRODUCTS + N_LABS + a] = weight
    }
  })
}

/** How much of what a lab serves is released, 0–1. */
const released = (s: Float64Array, a: number) => 1 - clamp((s[ECI + a] - s[OPEN_ECI + a]) / CLOSED_LEAD, 0, 1)

export const openDeveloperParts = (turn: Turn): Part[] => releasedParts(turn, REGIONS.map((_, r) => r), [1], true)

/** Use of released Chinese models, or with `open` false of all models whose weights are not released. */
export function releasedParts(turn: Turn, regions: readonly number[], segments: readonly number[], open: boolean): Part[] {
  const counted = (a: number) => !open || LAB_SIDE[a] === CN
  const part = (s: Float64Array, a: number) => (open ? released(s, a) : 1 - released(s, a))
  const inMarket = (s: Float64Array, m: number) => {
    let sum = 0
    for (let a = 0; a < N_LABS; a++) if (counted(a)) sum += (open ? s[OPENED + m * N_LABS + a] : 0) + s[HOSTED + m * N_LABS + a] * part(s, a)
    return sum
  }
  return weightedParts(turn, regions, segments, inMarket, (step, c, m, weight) => {
    for (let a = 0; a < N_LABS; a++) {
      if (!counted(a)) continue
      if (open) c[m * N_PRODUCTS + N_LABS + a] = weight
      c[m * N_PRODUCTS + a] = weight * 0.5 * (part(step.before, a) + part(step.after, a))
    }
  }, (step, m, weight, add) => {
    for (let a = 0; a < N_LABS; a++) {
      if (!counted(a)) continue
      const change = released(step.after, a) - released(step.before, a)
      const amount = weight * 0.5 * (step.before[HOSTED + m * N_LABS + a] + step.after[HOSTED + m * N_LABS + a]) * (open ? change : -change)
      const name = turn.texts.names.labs[LABS[a]].name
      // One bar for all labs of the side would hide that one opens while another closes.
      add(bar(turn, 'released', { key: `released-${LABS[a]}`, direction: change, who: turn.who(LAB_SIDE[a], ['open', 'openness-guidance'], a), amount, labs: [a] }, { lab: name }))
    }
  })
}

export function revenueParts(turn: Turn, side: number, counted = (lab: number) => LAB_SIDE[lab] === side): Part[] {
  const { p } = turn
  const value = family(p, 'spend-per-use', REGIONS)
  const segmentValue = family(p, 'spend-per-segment', SEGMENTS)
  const capture = p('open-capture')
  const [from, ceiling] = [p('intensity-from'), p('intensity-ceiling')]
  const pace = family(p, 'intensity-pace', SEGMENTS)
  /** Spending per user in a market, which grows with the models that users meet. */
  const intensity = (s: Float64Array, m: number) => {
    let met = 0
    for (let a = 0; a < N_LABS; a++) met += s[HOSTED + m * N_LABS + a] * s[ECI + a] + s[OPENED + m * N_LABS + a] * s[OPEN_ECI + a]
    const grown = exp(pace[m % N_SEGMENTS] * (met - from))
    return grown / (1 + grown / ceiling)
  }
  const use = effectCollector(turn)
  const parts: Part[] = []
  for (const step of turn.steps) {
    const c = new Float64Array(N_MARKETS * N_PRODUCTS)
    let users = 0
    let depth = 0
    const prices = new Float64Array(N_LABS)
    for (let m = 0; m < N_MARKETS; m++) {
      const base = value[Math.floor(m / N_SEGMENTS)] * segmentValue[m % N_SEGMENTS]
      const [i0, i1] = [intensity(step.before, m), intensity(step.after, m)]
      const [sp0, sp1] = [step.before[R_MARKET + m] * base * i0, step.after[R_MARKET + m] * base * i1]
      const byUsers = safeLog(step.after[R_MARKET + m]) - safeLog(step.before[R_MARKET + m])
      const byDepth = safeLog(i1) - safeLog(i0)
      for (let a = 0; a < N_LABS; a++) {
        if (!counted(a)) continue
        for (const [block, product, price0, price1] of [[HOSTED, a, step.before[PRICE + a], step.after[PRICE + a]], [OPENED, N_LABS + a, capture, capture]] as const) {
          const [h0, h1] = [Math.max(1e-18, step.before[block + m * N_LABS + a]), Math.max(1e-18, step.after[block + m * N_LABS + a])]
          // Not floored: the logarithms below are those of the same three factors.
          const mean = logMean(sp1 * h1 * price1, sp0 * h0 * price0, log)
          users += mean * byUsers
          depth += mean * byDepth
          prices[a] += mean * (safeLog(price1) - safeLog(price0))
          c[m * N_PRODUCTS + product] = mean / safeLogMean(h1, h0)
        }
      }
    }
    splitUse(turn.engine, step, c, (effect, amount) => use.add(effect, amount))
    parts.push(bar(turn, 'users', { key: 'users', who: 'world', amount: users }))
    parts.push(bar(turn, 'depth', { key: 'depth', who: 'world', amount: depth }))
    for (let a = 0; a < N_LABS; a++) {
      if (prices[a] === 0) continue
      const lever = turn.who(side, ['price'], a)
      parts.push(bar(turn, lever === 'you' ? 'pricesYours' : 'prices', { key: `prices-${lever}`, direction: prices[a], who: lever, amount: prices[a], labs: [a] }, { ...blocWords(turn.texts, side) }))
    }
  }
  return merged([...use.parts(), ...parts])
}
