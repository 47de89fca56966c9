/**
 * Why use moved: a log-mean split (LMDI) of the engine’s own market shares, lab by lab and factor by factor.
 *
 * In each market a product’s target share is its attraction over the sum of all, and use moves part of the way towards it.
 * Written with the target of a quarter ago, that step is what was already arriving (momentum); the rest is what this
 * quarter’s changes of each factor added, by `L(t)(δ − ω)·ln(f¹/f⁰)`, which adds up exactly. Quality is measured
 * against a fixed point and not against the best model, so a lab that leads is credited with its own progress.
 */
import type { Engine } from '../../engine/engine.ts'
import { CN, ECI, HOSTED, LAB_SIDE, N_LABS, N_MARKETS, N_SEGMENTS, OPENED, OPEN_ECI, US } from '../../engine/layout.ts'
import { log } from '../../engine/math/exact.ts'
import { inHouse, throughNests } from './house.ts'
import { logMean, type Step } from './turn.ts'
import {
  BAN, F, FACTORS, HABIT, HOUSE_HABIT, LOG_FLOOR, market, N_PRODUCTS, numbersOf, picturesOf, QUALITY, type Factor, type Picture,
} from './attraction.ts'

export interface UseEffect {
  readonly kind: Factor | 'quality-open' | 'momentum' | 'ban-direct'
  /** Lab whose product changed; −1 for momentum and bans. */
  readonly lab: number
  /** Government that bans: side, 2 for third countries. */
  readonly government: number
  /** The attraction itself went up or down, whatever that did to the number explained. */
  readonly up: boolean
}

type Add = (effect: UseEffect, amount: number) => void

/**
 * Splits the change of `Σ c·use` over a quarter. `c` holds a weight for every market and product
 * (`m * N_PRODUCTS + product`); what `add` receives sums to that change, up to rounding of the last bits.
 */
export function splitUse(engine: Engine, step: Step, c: Float64Array, add: Add): void {
  const { width, pace, p } = numbersOf(engine)
  const removal = p('ban-removal')
  const dissimilarity = p('house-dissimilarity')
  const { was, is } = picturesOf(engine, step)
  const [w0, t0, w1, t1] = [new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS)]
  const [p0, p1] = [new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS)]
  const used = new Float64Array(N_PRODUCTS)
  const means = new Float64Array(N_PRODUCTS)
  const pull = new Float64Array(N_PRODUCTS)
  const dFront = is.front - was.front

  for (let m = 0; m < N_MARKETS; m++) {
    const r = Math.floor(m / N_SEGMENTS)
    const k = m % N_SEGMENTS
    const cm = c.subarray(m * N_PRODUCTS, (m + 1) * N_PRODUCTS)
    if (cm.every((x) => x === 0)) continue
    const sum0 = market(was, m, 0, dissimilarity, p0, w0, t0)
    // A common factor changes no share: quality stands against a fixed point, not against the best model.
    const common = dFront / width[k]
    const sum1 = market(is, m, common, dissimilarity, p1, w1, t1)
    for (let a = 0; a < N_LABS; a++) {
      used[a] = step.before[HOSTED + m * N_LABS + a]
      used[N_LABS + a] = step.before[OPENED + m * N_LABS + a]
    }
    const { dot, reached, slopes } = stepOf(cm, used, r, pace[k], removal)
    const momentum = reached(t0, was) - dot(used)
    add({ kind: 'momentum', lab: -1, government: -1, up: momentum > 0 }, momentum)

    // Bans change what is removed at once: half with the old targets, half with the new.
    const government = r < 2 ? r : 2
    const byBan = 0.5 * (reached(t0, is) - reached(t0, was) + reached(t1, is) - reached(t1, was))
    const shut = (picture: Picture) => picture.banned[r * 3 + US] + picture.banned[r * 3 + CN]
    if (byBan !== 0) add({ kind: 'ban-direct', lab: -1, government, up: shut(is) < shut(was) }, byBan)

    const g = slopes(t0, t1, [was, is])
    const whole = logMean(sum1, sum0, log)
    let mean = 0
    for (let i = 0; i < N_PRODUCTS; i++) {
      means[i] = logMean(t1[i], t0[i], log)
      mean += g[i] * means[i]
    }
    for (let i = 0; i < N_PRODUCTS; i++) pull[i] = g[i] * means[i] - (logMean(w1[i], w0[i], log) / whole) * mean
    const through = throughNests(pull, p0, p1, dissimilarity)
    for (let i = 0; i < N_PRODUCTS; i++) {
      const lab = i % N_LABS
      const at = (m * N_PRODUCTS + i) * F
      for (let f = 0; f < F; f++) {
        const change = is.factors[at + f] - was.factors[at + f]
        const weight = f === HOUSE_HABIT ? pull[i] : f === HABIT || !inHouse(lab) ? through[i] : through[i] / dissimilarity
        if (f === QUALITY) splitQuality(was, is, i, at, width[k], common, weight, add)
        else if (change !== 0) add({ kind: FACTORS[f], lab: f === BAN ? -1 : lab, government: f === BAN ? government : -1, up: change > 0 }, weight * change)
      }
    }
  }
}

/**
 * The step of a market towards its targets, weighted by `c`: every product goes `pace` of the way, and what bans remove of
 * hosted use in the region goes to all products as the targets divide it.
 */
function stepOf(c: Float64Array, used: Float64Array, region: number, pace: number, removal: number) {
  const closed = (picture: Picture, i: number) => (i < N_LABS ? removal * picture.banned[region * 3 + LAB_SIDE[i]] : 0)
  const removedBy = (t: Float64Array, picture: Picture) => {
    let removed = 0
    for (let i = 0; i < N_LABS; i++) removed += closed(picture, i) * ((1 - pace) * used[i] + pace * t[i])
    return removed
  }
  const dot = (t: Float64Array) => {
    let sum = 0
    for (let i = 0; i < N_PRODUCTS; i++) sum += c[i] * t[i]
    return sum
  }
  return {
    dot,
    /** Σ c·use after a step towards `t` under the bans of `picture`. */
    reached: (t: Float64Array, picture: Picture): number => {
      let y = removedBy(t, picture) * dot(t)
      for (let i = 0; i < N_PRODUCTS; i++) y += c[i] * (1 - closed(picture, i)) * ((1 - pace) * used[i] + pace * t[i])
      return y
    },
    /** Slope of the number in each target, exact at the midpoint because the step is quadratic in the targets. */
    slopes: (t0: Float64Array, t1: Float64Array, pictures: readonly Picture[]): Float64Array => {
      const mid = t0.map((x, i) => 0.5 * (x + t1[i]))
      const held = dot(mid)
      const g = new Float64Array(N_PRODUCTS)
      for (const picture of pictures) {
        const removed = removedBy(mid, picture)
        for (let i = 0; i < N_PRODUCTS; i++) g[i] += 0.5 * (c[i] * (1 - closed(picture, i)) * pace + c[i] * removed + held * closed(picture, i) * pace)
      }
      return g
    },
  }
}

/** What a product’s quality did: the lab’s own progress, and that of the best model, against which it is measured. */
function splitQuality(was: Picture, is: Picture, product: number, at: number, width: number, common: number, weight: number, add: Add): void {
  const lab = product % N_LABS
  const hosted = product < N_LABS
  const block = hosted ? ECI : OPEN_ECI
  const change = is.factors[at] - was.factors[at]
  const own = (is.fast[block + lab] - was.fast[block + lab]) / width
  const dz = own - common
  // Chain rule with the secant slope; where a model comes from nothing, all of the change is its own.
  const known = was.factors[at] > LOG_FLOOR && is.factors[at] > LOG_FLOOR && Math.abs(dz) > 1e-12
  const slope = known ? change / dz : 0
  const ownPart = known ? slope * own : change + common
  const frontPart = known ? common * (1 - slope) : 0
  if (ownPart !== 0) add({ kind: hosted ? 'quality' : 'quality-open', lab, government: -1, up: ownPart > 0 }, weight * ownPart)
  if (frontPart !== 0) add({ kind: 'quality', lab: is.leader, government: -1, up: true }, weight * frontPart)
}
