/**
 * Step 8: who uses what. In each of 18 markets (region × segment) every lab offers two products, its hosted service
 * and its released weights; target shares are attractions over their sum, and use moves towards them with inertia.
 *
 * hosted W = Q(C)·price^−ε·brand·(1 − ½… shortage)·access·N    open W = Q(G)·self-hosting·licence·tooling·access·N
 * Q(z) = (1 + z/16)^16, N = (n0 + share)^ν. A ban also removes hosted use directly.
 */
import { CAUSE } from '../causes.ts'
import { CH_CN_BAN, CH_CONTENT, CH_DEFENCE, CH_LICENCE, CH_US_BAN } from '../channels.ts'
import {
  CN, ECI, ECOSYSTEM, HOSTED, LAB_SIDE, N_LABS, N_MARKETS, N_REGIONS, N_SEGMENTS, OPENED, OPEN_ECI, PRICE, R_SERVE_SHORT, STANDARD, THIRD, TRUST, US,
} from '../layout.ts'
import { choiceWeight, pow } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { LABS, REGIONS, SEGMENTS } from '../types.ts'
import type { Phase, World } from '../world.ts'

/** Labs stand by side: US labs first, Chinese labs from here, the rest of the world’s last. */
const FIRST_CN = LAB_SIDE.indexOf(CN)
/** First lab of each side, and the end. */
const SIDE_FROM = Int32Array.of(0, FIRST_CN, N_LABS - 1, N_LABS)

export function demandPhase(p: Params): Phase {
  const sharpness = family(p, 'quality-width', SEGMENTS).map((width) => 1 / width)
  const inertia = family(p, 'choice-pace', SEGMENTS)
  const selfHost = family(p, 'self-hosting', SEGMENTS)
  const elasticity = p('price-elasticity')
  const brand = new Float64Array(N_SEGMENTS * N_LABS)
  SEGMENTS.forEach((g, i) => brand.set(family(p, `brand-${g}`, LABS), i * N_LABS))
  const shortageCost = p('serving-shortage-cost')
  const frictionCost = p('defence-friction')
  const licence = Float64Array.of(1, p('licence-restricted'), p('licence-research'))
  const toolingFloor = p('tooling-floor')
  const toolingGain = p('tooling-gain')
  const toolingHalf = p('tooling-half')
  const n0 = p('network-base')
  const nu = p('network-exponent')
  const squareRoot = nu === 0.5
  const openBan = p('ban-on-weights')
  const banRemoval = p('ban-removal')
  const contentCost = p('content-cost-abroad')
  const standardsPull = p('standards-pull')
  const usInCn = p('us-service-in-cn')
  const usInRestricted = p('us-service-in-restricted')
  const bans = Float64Array.from(REGIONS, (r) => (r === 'us' || r === 'cn' ? 0 : p(`ban-on-cn/${r}`)))
  const home = p('home-advantage')
  const CAUSE_CHOICE = CAUSE['user-choice']
  const CAUSE_BAN = CAUSE.ban
  const hostedAccess = new Float64Array(3)
  const openAccess = new Float64Array(3)
  const banned = new Float64Array(3)

  /** Attraction of every product in one market; returns their sum. */
  const attract = (w: World, at: number, pull: number, content: number): number => {
    const { s, hostedPull, openPull, weightHosted, weightOpen } = w
    let sum = 0
    for (let b = 0; b < 3; b++) {
      const reach = b === CN ? content : 1
      const hostedReach = hostedAccess[b] * reach
      const openReach = openAccess[b] * reach
      for (let a = SIDE_FROM[b], end = SIDE_FROM[b + 1]; a < end; a++) {
        const base = n0 + s[HOSTED + at + a] + s[OPENED + at + a]
        const habit = squareRoot ? Math.sqrt(base) : pow(base, nu)
        const h = hostedPull[pull + a] * hostedReach * habit
        const o = openPull[pull + a] * openReach * habit
        weightHosted[a] = h
        weightOpen[a] = o
        sum += h + o
      }
    }
    return sum
  }

  /** Use moves towards target shares, and a ban removes hosted use; returns what it removed. */
  const adjust = (w: World, at: number, pace: number, scale: number): number => {
    const { s, weightHosted, weightOpen, ledger } = w
    const writing = ledger.on
    const hosted = HOSTED + at
    const opened = OPENED + at
    let removed = 0
    for (let b = 0; b < 3; b++) {
      const cutting = banRemoval * banned[b]
      for (let a = SIDE_FROM[b], end = SIDE_FROM[b + 1]; a < end; a++) {
        const before = s[hosted + a]
        const h = pace * (weightHosted[a] * scale - before)
        const o = pace * (weightOpen[a] * scale - s[opened + a])
        const kept = before + h
        const cut = cutting * kept
        s[opened + a] += o
        s[hosted + a] = kept - cut
        removed += cut
        if (writing) {
          write(ledger, hosted + a, CAUSE_CHOICE, h)
          write(ledger, opened + a, CAUSE_CHOICE, o)
          write(ledger, hosted + a, CAUSE_BAN, -cut)
        }
      }
    }
    return removed
  }

  return (w) => {
    const { s, ch, hostedPull, openPull } = w
    let front = 0
    for (let a = 0; a < N_LABS; a++) {
      if (s[ECI + a] > front) front = s[ECI + a]
      if (s[OPEN_ECI + a] > front) front = s[OPEN_ECI + a]
    }
    // What does not depend on the region.
    for (let a = 0; a < N_LABS; a++) {
      const price = pow(s[PRICE + a], -elasticity)
      const served = (1 - shortageCost * s[R_SERVE_SHORT + a]) * (1 - frictionCost * ch[CH_DEFENCE + a])
      const eco = s[ECOSYSTEM + a]
      const tooling = toolingFloor + toolingGain * eco * eco / (eco * eco + toolingHalf * toolingHalf)
      const terms = licence[ch[CH_LICENCE + a] < 0.5 ? 0 : ch[CH_LICENCE + a] < 1.5 ? 1 : 2]
      const c = s[ECI + a] - front
      const g = s[OPEN_ECI + a] > 0 ? s[OPEN_ECI + a] - front : -Infinity
      for (let k = 0; k < N_SEGMENTS; k++) {
        hostedPull[k * N_LABS + a] = choiceWeight(c * sharpness[k]) * price * served * brand[k * N_LABS + a]
        openPull[k * N_LABS + a] = choiceWeight(g * sharpness[k]) * selfHost[k] * tooling * terms
      }
    }
    for (let r = 0; r < N_REGIONS; r++) {
      // Access of a side’s services and weights in this region.
      const usBan = r === CN ? ch[CH_CN_BAN] : 0
      const cnBan = r === US ? ch[CH_US_BAN] : bans[r]
      const standardsUs = THIRD[r] === 1 ? 1 + standardsPull * s[STANDARD + US] : 1
      const standardsCn = THIRD[r] === 1 ? 1 + standardsPull * s[STANDARD + CN] : 1
      const usTrust = s[TRUST + r]
      const cnTrust = s[TRUST + N_REGIONS + r]
      banned[0] = usBan > 1 ? 1 : usBan
      banned[1] = cnBan > 1 ? 1 : cnBan
      hostedAccess[0] = (1 - banned[0]) * usTrust * standardsUs * (r === US ? home : r === CN ? usInCn : r === 5 ? usInRestricted : 1)
      hostedAccess[1] = (1 - banned[1]) * cnTrust * standardsCn * (r === CN ? home : 1)
      hostedAccess[2] = r === 2 ? home : 0.5
      openAccess[0] = (1 - openBan * banned[0]) * Math.sqrt(usTrust) * standardsUs
      openAccess[1] = (1 - openBan * banned[1]) * Math.sqrt(cnTrust) * standardsCn
      openAccess[2] = 0.8
      for (let k = 0; k < N_SEGMENTS; k++) {
        // Strict content rules at home cost Chinese models appeal among consumers abroad.
        const content = k === 0 && r !== CN ? 1 - contentCost * ch[CH_CONTENT] : 1
        const m = r * N_SEGMENTS + k
        const sum = attract(w, m * N_LABS, k * N_LABS, content)
        const scale = sum > 0 ? 1 / sum : 0
        settle(w, m, scale * adjust(w, m * N_LABS, inertia[k], scale))
      }
    }
  }
}

/**
 * People who lost a service choose again, as everyone does (`again` = use removed ÷ sum of attractions). Then what users of
 * the market meet, and each side’s share of it.
 */
function settle(w: World, m: number, again: number): void {
  const { s, weightHosted, weightOpen, sideShare, ledger } = w
  const writing = ledger.on
  const hosted = HOSTED + m * N_LABS
  const opened = OPENED + m * N_LABS
  let capability = 0
  for (let b = 0; b < 3; b++) {
    let share = 0
    for (let a = SIDE_FROM[b], end = SIDE_FROM[b + 1]; a < end; a++) {
      const h = again * weightHosted[a]
      const o = again * weightOpen[a]
      const hostedNow = s[hosted + a] + h
      const openedNow = s[opened + a] + o
      s[hosted + a] = hostedNow
      s[opened + a] = openedNow
      share += hostedNow + openedNow
      capability += hostedNow * s[ECI + a] + openedNow * s[OPEN_ECI + a]
      if (writing) {
        write(ledger, hosted + a, CAUSE['ban-displaced'], h)
        write(ledger, opened + a, CAUSE['ban-displaced'], o)
      }
    }
    sideShare[b * N_MARKETS + m] = share
  }
  w.met[m] = capability
}

/** What users of each market meet, and each side’s share of it, from the shares as they stand. Posts nothing. */
export function meetings(w: World): void {
  for (let m = 0; m < N_MARKETS; m++) settle(w, m, 0)
}

/** As `post`, for the inner loop, which has already added the flow. */
function write(ledger: { count: number; at: Int32Array; cause: Int32Array; amount: Float64Array }, at: number, cause: number, amount: number): void {
  if (amount === 0) return
  const n = ledger.count
  ledger.at[n] = at
  ledger.cause[n] = cause
  ledger.amount[n] = amount
  ledger.count = n + 1
}
