/**
 * Step 8: who uses what. In each of 18 markets (region × segment) every lab offers two products, its hosted service
 * and its released weights; target shares are attractions over their sum, and use moves towards them with inertia.
 *
 * hosted W = Q(C)·price^−ε·brand·(1 − cost·shortage)·access·N    open W = Q(G)·hosting^−ε·self-hosting·licence·tooling·access·N
 * Q(z) = (1 + z/16)^16, N = (n0 + share)^ν. Labs of one house share one attraction and one habit, then divide them.
 * A ban also removes hosted use directly.
 */
import { CAUSE } from '../causes.ts'
import { CH_CN_BAN, CH_CONTENT, CH_DEFENCE, CH_LICENCE, CH_US_BAN } from '../channels.ts'
import type { House } from '../houses.ts'
import { HOUSES, checkHouses } from '../houses.ts'
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

// Scratch of this phase. It is filled anew in every market, so all engines share it, and the compiler knows where it lies.
/** Attraction of each lab’s two products in each segment, before region and habit. */
const hostedPull = new Float64Array(N_SEGMENTS * N_LABS)
const openPull = new Float64Array(N_SEGMENTS * N_LABS)
/** How far each lab’s side reaches where the market at hand is, and what part of its hosted use a ban takes away. */
const hostedReach = new Float64Array(N_LABS)
const openReach = new Float64Array(N_LABS)
const cutting = new Float64Array(N_LABS)
/** Attraction with region and habit, in the market at hand. */
const hostedWeight = new Float64Array(N_LABS)
const openWeight = new Float64Array(N_LABS)
/** Largest attraction of each house, service and weights, in each segment: at its first lab. */
const hostedBest = new Float64Array(N_SEGMENTS * N_LABS)
const openBest = new Float64Array(N_SEGMENTS * N_LABS)

export function demandPhase(p: Params, houses: readonly House[] = HOUSES): Phase {
  checkHouses(houses)
  const nests = houses.map((house) => Int32Array.from(house))
  const dissimilarity = p('house-dissimilarity')
  const sharpness = family(p, 'quality-width', SEGMENTS).map((width) => 1 / width)
  const inertia = family(p, 'choice-pace', SEGMENTS)
  const selfHost = family(p, 'self-hosting', SEGMENTS)
  const elasticity = p('price-elasticity')
  const capture = p('open-capture')
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
  const openBan = p('ban-on-weights')
  const banRemoval = p('ban-removal')
  const contentCost = p('content-cost-abroad')
  const standardsPull = p('standards-pull')
  const usInCn = p('us-service-in-cn')
  const usInRestricted = p('us-service-in-restricted')
  const bans = Float64Array.from(REGIONS, (r) => (r === 'us' || r === 'cn' ? 0 : p(`ban-on-cn/${r}`)))
  const home = p('home-advantage')

  return (w) => {
    const { s, ch } = w
    let front = 0
    for (let a = 0; a < N_LABS; a++) {
      if (s[ECI + a] > front) front = s[ECI + a]
      if (s[OPEN_ECI + a] > front) front = s[OPEN_ECI + a]
    }
    // What does not depend on the region.
    for (let a = 0; a < N_LABS; a++) {
      const price = pow(s[PRICE + a], -elasticity)
      // Of those who use the weights some let the maker run them, the fewer the dearer it is; the rest pay what it costs.
      const openPrice = s[OPEN_ECI + a] > 0 ? pow(1 + capture * (1 - 1 / s[PRICE + a]), -elasticity) : 1
      const served = (1 - shortageCost * s[R_SERVE_SHORT + a]) * (1 - frictionCost * ch[CH_DEFENCE + a])
      const eco = s[ECOSYSTEM + a]
      const tooling = toolingFloor + toolingGain * eco * eco / (eco * eco + toolingHalf * toolingHalf)
      const terms = licence[ch[CH_LICENCE + a] < 0.5 ? 0 : ch[CH_LICENCE + a] < 1.5 ? 1 : 2]
      const c = s[ECI + a] - front
      const g = s[OPEN_ECI + a] > 0 ? s[OPEN_ECI + a] - front : -Infinity
      for (let k = 0; k < N_SEGMENTS; k++) {
        hostedPull[k * N_LABS + a] = choiceWeight(c * sharpness[k]) * price * served * brand[k * N_LABS + a]
        openPull[k * N_LABS + a] = choiceWeight(g * sharpness[k]) * openPrice * selfHost[k] * tooling * terms
      }
    }
    // A region reaches all labs of a house alike, so this much of its nest can be made once for all regions.
    for (let i = 0; i < nests.length; i++) {
      for (let k = 0; k < N_SEGMENTS; k++) {
        enterNest(hostedPull, hostedBest, k * N_LABS, nests[i], dissimilarity)
        enterNest(openPull, openBest, k * N_LABS, nests[i], dissimilarity)
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
      const usBanned = usBan > 1 ? 1 : usBan
      const cnBanned = cnBan > 1 ? 1 : cnBan
      const hostedUs = (1 - usBanned) * usTrust * standardsUs * (r === US ? home : r === CN ? usInCn : r === 5 ? usInRestricted : 1)
      const hostedCn = (1 - cnBanned) * cnTrust * standardsCn * (r === CN ? home : 1)
      const openUs = (1 - openBan * usBanned) * Math.sqrt(usTrust) * standardsUs
      const openCn = (1 - openBan * cnBanned) * Math.sqrt(cnTrust) * standardsCn
      reach(0, hostedUs, openUs, banRemoval * usBanned)
      reach(2, r === 2 ? home : 0.5, 0.8, 0)
      for (let k = 0; k < N_SEGMENTS; k++) {
        // Strict content rules at home cost Chinese models appeal among consumers abroad.
        const content = k === 0 && r !== CN ? 1 - contentCost * ch[CH_CONTENT] : 1
        if (k < 2) reach(1, hostedCn * content, openCn * content, banRemoval * cnBanned)
        const m = r * N_SEGMENTS + k
        const at = m * N_LABS
        let sum = attract(s, at, k * N_LABS, n0, nu)
        for (let i = 0; i < nests.length; i++) sum += divide(s, at, k * N_LABS, nests[i], n0, nu, dissimilarity)
        const scale = sum > 0 ? 1 / sum : 0
        if (w.ledger.on) writeAdjust(w, at, inertia[k], scale)
        const again = scale * adjust(s, at, inertia[k], scale)
        if (w.ledger.on) writeSettle(w, at, again)
        settle(w, m, again)
      }
    }
  }
}

/** Part of the way from what is to what people would choose. */
function towards(target: number, now: number, pace: number): number {
  return pace * (target - now)
}

/** What a side’s services and weights reach of the region at hand, and what part of its hosted use a ban takes. */
function reach(side: number, hosted: number, open: number, cut: number): void {
  for (let a = SIDE_FROM[side], end = SIDE_FROM[side + 1]; a < end; a++) {
    hostedReach[a] = hosted
    openReach[a] = open
    cutting[a] = cut
  }
}

/** Attraction of every product in one market, habit (base + share)^exponent with it; returns their sum. */
function attract(s: Float64Array, at: number, pull: number, habitBase: number, exponent: number): number {
  let sum = 0
  for (let a = 0; a < N_LABS; a++) {
    const base = habitBase + s[HOSTED + at + a] + s[OPENED + at + a]
    const habit = exponent === 0.5 ? Math.sqrt(base) : pow(base, exponent)
    const h = hostedPull[pull + a] * hostedReach[a] * habit
    const o = openPull[pull + a] * openReach[a] * habit
    hostedWeight[a] = h
    openWeight[a] = o
    sum += h + o
  }
  return sum
}

/** Attractions x of a house, from `from` on, become best·(x ÷ best)^(1/δ): against the best, so that no power leaves the range of numbers. */
function enterNest(pull: Float64Array, best: Float64Array, from: number, house: Int32Array, dissimilarity: number): void {
  let most = 0
  for (let i = 0; i < house.length; i++) if (pull[from + house[i]] > most) most = pull[from + house[i]]
  best[from + house[0]] = most
  if (most === 0) return
  for (let i = 0; i < house.length; i++) {
    const part = pull[from + house[i]] / most
    pull[from + house[i]] = most * (dissimilarity === 0.5 ? part * part : pow(part, 1 / dissimilarity))
  }
}

/**
 * A house with share S draws N(S)^(1−δ)·(Σ x^(1/δ)·N(s))^δ, N being habit, and divides it as x^(1/δ)·N(s): at δ = 1 its labs
 * are rivals like others, near 0 it draws what one lab would, however many names it has. Returns what this adds to the sum.
 */
function divide(s: Float64Array, at: number, pull: number, house: Int32Array, habitBase: number, exponent: number, dissimilarity: number): number {
  const first = house[0]
  let share = habitBase
  let hosted = 0
  let open = 0
  for (let i = 0; i < house.length; i++) {
    const a = house[i]
    share += s[HOSTED + at + a] + s[OPENED + at + a]
    hosted += hostedWeight[a]
    open += openWeight[a]
  }
  // N(S)^(1−δ)·(Σ …)^(δ−1), with what of the best lab’s attraction stands in the sum.
  const habit = exponent === 0.5 ? Math.sqrt(share) : pow(share, exponent)
  let toHosted = hosted > 0 ? habit * hostedBest[pull + first] * hostedReach[first] / hosted : 1
  let toOpen = open > 0 ? habit * openBest[pull + first] * openReach[first] / open : 1
  // As `pow` does it, but without the call.
  toHosted = dissimilarity === 0.5 ? Math.sqrt(toHosted) : pow(toHosted, 1 - dissimilarity)
  toOpen = dissimilarity === 0.5 ? Math.sqrt(toOpen) : pow(toOpen, 1 - dissimilarity)
  for (let i = 0; i < house.length; i++) {
    hostedWeight[house[i]] *= toHosted
    openWeight[house[i]] *= toOpen
  }
  return hosted * (toHosted - 1) + open * (toOpen - 1)
}

/** Use moves towards target shares, and a ban removes hosted use; returns what it removed. */
function adjust(s: Float64Array, at: number, pace: number, scale: number): number {
  let removed = 0
  for (let a = 0; a < N_LABS; a++) {
    const before = s[HOSTED + at + a]
    const kept = before + towards(hostedWeight[a] * scale, before, pace)
    const cut = cutting[a] * kept
    s[OPENED + at + a] += towards(openWeight[a] * scale, s[OPENED + at + a], pace)
    s[HOSTED + at + a] = kept - cut
    removed += cut
  }
  return removed
}

/**
 * People who lost a service choose again, as everyone does: `again` = use removed ÷ sum of attractions. Then what users of
 * the market meet, and each side’s share of it.
 */
function settle({ s, met, sideShare }: World, m: number, again: number): void {
  const hosted = HOSTED + m * N_LABS
  const opened = OPENED + m * N_LABS
  let capability = 0
  for (let b = 0; b < 3; b++) {
    let share = 0
    for (let a = SIDE_FROM[b], end = SIDE_FROM[b + 1]; a < end; a++) {
      const h = s[hosted + a] + again * hostedWeight[a]
      const o = s[opened + a] + again * openWeight[a]
      s[hosted + a] = h
      s[opened + a] = o
      share += h + o
      capability += h * s[ECI + a] + o * s[OPEN_ECI + a]
    }
    sideShare[b * N_MARKETS + m] = share
  }
  met[m] = capability
}

/** The flows of `adjust`, written down before it makes them: kept out of its loop, which runs 216 times a quarter. */
function writeAdjust({ s, ledger }: World, at: number, pace: number, scale: number): void {
  for (let a = 0; a < N_LABS; a++) {
    const before = s[HOSTED + at + a]
    const h = towards(hostedWeight[a] * scale, before, pace)
    write(ledger, HOSTED + at + a, CAUSE['user-choice'], h)
    write(ledger, OPENED + at + a, CAUSE['user-choice'], towards(openWeight[a] * scale, s[OPENED + at + a], pace))
    write(ledger, HOSTED + at + a, CAUSE.ban, -(cutting[a] * (before + h)))
  }
}
function writeSettle({ ledger }: World, at: number, again: number): void {
  for (let a = 0; a < N_LABS; a++) {
    write(ledger, HOSTED + at + a, CAUSE['ban-displaced'], again * hostedWeight[a])
    write(ledger, OPENED + at + a, CAUSE['ban-displaced'], again * openWeight[a])
  }
}

/** What users of each market meet, and each side’s share of it, from the shares as they stand: for a game that has not been stepped. */
export function meetings(w: World): void {
  for (let m = 0; m < N_MARKETS; m++) settle(w, m, 0)
}

/** As `post`, for the inner loops, which add the flow themselves. */
function write(ledger: { count: number; at: Int32Array; cause: Int32Array; amount: Float64Array }, at: number, cause: number, amount: number): void {
  if (amount === 0) return
  const n = ledger.count
  ledger.at[n] = at
  ledger.cause[n] = cause
  ledger.amount[n] = amount
  ledger.count = n + 1
}
