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
  CN, ECI, ECOSYSTEM, HOSTED, LAB_SIDE, N_LABS, N_REGIONS, N_SEGMENTS, OPENED, OPEN_ECI, PRICE, R_SERVE_SHORT, STANDARD, THIRD, TRUST, US,
} from '../layout.ts'
import { choiceWeight, pow } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { LABS, REGIONS, SEGMENTS } from '../types.ts'
import type { Phase } from '../world.ts'

export function demandPhase(p: Params): Phase {
  const width = family(p, 'quality-width', SEGMENTS)
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
  const CAUSE_DISPLACED = CAUSE['ban-displaced']
  const hostedAccess = new Float64Array(3)
  const openAccess = new Float64Array(3)
  const banned = new Float64Array(3)

  return (w) => {
    const { s, ch, hostedPull, openPull, weightHosted, weightOpen, met, ledger } = w
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
      const g = s[OPEN_ECI + a] - front
      for (let k = 0; k < N_SEGMENTS; k++) {
        hostedPull[k * N_LABS + a] = choiceWeight(c / width[k]) * price * served * brand[k * N_LABS + a]
        openPull[k * N_LABS + a] = choiceWeight(g / width[k]) * selfHost[k] * tooling * terms
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
        const m = r * N_SEGMENTS + k
        const at = m * N_LABS
        const content = k === 0 && r !== CN ? 1 - contentCost * ch[CH_CONTENT] : 1
        let sum = 0
        for (let a = 0; a < N_LABS; a++) {
          const b = LAB_SIDE[a]
          const share = s[HOSTED + at + a] + s[OPENED + at + a]
          const habit = nu === 0.5 ? Math.sqrt(n0 + share) : pow(n0 + share, nu)
          const consumer = b === CN ? content : 1
          const h = hostedPull[k * N_LABS + a] * hostedAccess[b] * consumer * habit
          const o = openPull[k * N_LABS + a] * openAccess[b] * consumer * habit
          weightHosted[a] = h
          weightOpen[a] = o
          sum += h + o
        }
        const scale = sum > 0 ? 1 / sum : 0
        const pace = inertia[k]
        let removed = 0
        for (let a = 0; a < N_LABS; a++) {
          const h = pace * (weightHosted[a] * scale - s[HOSTED + at + a])
          const o = pace * (weightOpen[a] * scale - s[OPENED + at + a])
          const kept = s[HOSTED + at + a] + h
          s[OPENED + at + a] += o
          const cut = banRemoval * banned[LAB_SIDE[a]] * kept
          s[HOSTED + at + a] = kept
          if (cut > 0) s[HOSTED + at + a] = kept - cut
          removed += cut
          if (ledger.on) {
            write(ledger, HOSTED + at + a, CAUSE_CHOICE, h)
            write(ledger, OPENED + at + a, CAUSE_CHOICE, o)
            write(ledger, HOSTED + at + a, CAUSE_BAN, -cut)
          }
        }
        let capability = 0
        for (let a = 0; a < N_LABS; a++) {
          if (removed > 0) {
            // People who lose a service choose again, as everyone does.
            const h = removed * weightHosted[a] * scale
            const o = removed * weightOpen[a] * scale
            s[HOSTED + at + a] += h
            s[OPENED + at + a] += o
            if (ledger.on) {
              write(ledger, HOSTED + at + a, CAUSE_DISPLACED, h)
              write(ledger, OPENED + at + a, CAUSE_DISPLACED, o)
            }
          }
          capability += s[HOSTED + at + a] * s[ECI + a] + s[OPENED + at + a] * s[OPEN_ECI + a]
        }
        met[m] = capability
      }
    }
  }
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
