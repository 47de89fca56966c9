/**
 * What makes every product attractive in every market, factor by factor, as the engine’s phase of demand has it
 * (`src/engine/phases/demand.ts`), at the two ends of a quarter. All as logarithms, so that factors add.
 * Labs of one house divide a common attraction (`house.ts`).
 */
import { CH_CN_BAN, CH_CONTENT, CH_DEFENCE, CH_LICENCE, CH_US_BAN } from '../../engine/channels.ts'
import type { Engine } from '../../engine/engine.ts'
import {
  CN, ECI, ECOSYSTEM, HOSTED, LAB_SIDE, N_LABS, N_MARKETS, N_REGIONS, N_SEGMENTS, OPENED, OPEN_ECI, PRICE, R_SERVE_SHORT, STANDARD, THIRD, TRUST, US,
} from '../../engine/layout.ts'
import { choiceWeight, exp, log } from '../../engine/math/exact.ts'
import { family } from '../../engine/parameters.ts'
import { LABS, REGIONS, SEGMENTS } from '../../engine/types.ts'
import { inHouse, nested, shareOfHouse } from './house.ts'
import { paramsOf, type Step } from './turn.ts'

/** Products: hosted service of lab a at a, its released weights at N_LABS + a. */
export const N_PRODUCTS = 2 * N_LABS

export const FACTORS = ['quality', 'price', 'service', 'friction', 'licence', 'tooling', 'trust', 'standards', 'ban', 'content', 'habit', 'habit'] as const
export type Factor = (typeof FACTORS)[number]
export const QUALITY = 0
export const BAN = 8
/** Habit of a lab’s own users, and of all users of its house. */
export const HABIT = 10
export const HOUSE_HABIT = 11
export const F = FACTORS.length
export const LOG_FLOOR = -27.6

/** Attractions of every product in every market at one moment, as logarithms of their factors. */
export interface Picture {
  readonly factors: Float64Array
  /** Log of what does not change: name, language, self-hosting. */
  readonly constant: Float64Array
  readonly front: number
  /** Lab whose model is the best. */
  readonly leader: number
  readonly fast: Float64Array
  /** Hosted use closed to a side, by region and side. */
  readonly banned: Float64Array
}

interface DemandNumbers {
  readonly width: Float64Array
  readonly pace: Float64Array
  readonly selfHost: Float64Array
  readonly brand: readonly Float64Array[]
  readonly bans: Float64Array
  readonly licence: Float64Array
  readonly p: (id: string) => number
}

const numbers = new WeakMap<Engine, DemandNumbers>()

export function numbersOf(engine: Engine): DemandNumbers {
  let n = numbers.get(engine)
  if (!n) {
    const p = paramsOf(engine)
    n = {
      width: family(p, 'quality-width', SEGMENTS), pace: family(p, 'choice-pace', SEGMENTS), selfHost: family(p, 'self-hosting', SEGMENTS),
      brand: SEGMENTS.map((g) => family(p, `brand-${g}`, LABS)),
      bans: Float64Array.from(REGIONS, (r) => (r === 'us' || r === 'cn' ? 0 : p(`ban-on-cn/${r}`))),
      licence: Float64Array.of(1, p('licence-restricted'), p('licence-research')), p,
    }
    numbers.set(engine, n)
  }
  return n
}

const ln = (x: number) => (x > 0 ? Math.max(LOG_FLOOR, log(x)) : LOG_FLOOR)

/** `fast`: models, prices, machines; `slow`: trust, tools, standards and habit, as they stood a quarter before. */
function pictureOf(engine: Engine, fast: Float64Array, slow: Float64Array, ch: Float64Array): Picture {
  const { width, selfHost, brand, bans, licence, p } = numbersOf(engine)
  const [elasticity, capture] = [p('price-elasticity'), p('open-capture')]
  const [shortage, friction] = [p('serving-shortage-cost'), p('defence-friction')]
  const [floor, gain, half] = [p('tooling-floor'), p('tooling-gain'), p('tooling-half')]
  const [n0, nu, tau, openBan] = [p('network-base'), p('network-exponent'), p('house-dissimilarity'), p('ban-on-weights')]
  const [pull, home, contentCost] = [p('standards-pull'), p('home-advantage'), p('content-cost-abroad')]
  let front = 0
  let leader = 0
  for (let a = 0; a < N_LABS; a++) {
    const best = Math.max(fast[ECI + a], fast[OPEN_ECI + a])
    if (best > front) {
      front = best
      leader = a
    }
  }
  const factors = new Float64Array(N_MARKETS * N_PRODUCTS * F)
  const constant = new Float64Array(N_MARKETS * N_PRODUCTS)
  const banned = new Float64Array(N_REGIONS * 3)
  for (let r = 0; r < N_REGIONS; r++) {
    banned[r * 3 + US] = Math.min(1, r === CN ? ch[CH_CN_BAN] : 0)
    banned[r * 3 + CN] = Math.min(1, r === US ? ch[CH_US_BAN] : bans[r])
    for (let k = 0; k < N_SEGMENTS; k++) {
      const m = r * N_SEGMENTS + k
      for (let a = 0; a < N_LABS; a++) {
        const b = LAB_SIDE[a]
        const ban = banned[r * 3 + b]
        const trust = b < 2 ? slow[TRUST + b * N_REGIONS + r] : 1
        const standards = b < 2 && THIRD[r] === 1 ? 1 + pull * slow[STANDARD + b] : 1
        const content = b === CN && k === 0 && r !== CN ? 1 - contentCost * ch[CH_CONTENT] : 1
        const habit = nu * ln(n0 + slow[HOSTED + m * N_LABS + a] + slow[OPENED + m * N_LABS + a])
        const common = inHouse(a) ? nu * (1 - tau) * ln(n0 + shareOfHouse(slow, m, a)) : 0
        const eco = slow[ECOSYSTEM + a]
        const terms = ch[CH_LICENCE + a]
        const place = b === US ? (r === US ? home : r === CN ? p('us-service-in-cn') : r === 5 ? p('us-service-in-restricted') : 1) : b === CN ? (r === CN ? home : 1) : r === 2 ? home : 0.5
        const hosted = (m * N_PRODUCTS + a) * F
        const open = (m * N_PRODUCTS + N_LABS + a) * F
        factors[hosted] = ln(choiceWeight((fast[ECI + a] - front) / width[k]))
        factors[hosted + 1] = -elasticity * ln(fast[PRICE + a])
        factors[hosted + 2] = ln(1 - shortage * fast[R_SERVE_SHORT + a])
        factors[hosted + 3] = ln(1 - friction * ch[CH_DEFENCE + a])
        factors[hosted + 6] = ln(trust)
        factors[hosted + BAN] = ln(1 - ban)
        factors[open] = fast[OPEN_ECI + a] > 0 ? ln(choiceWeight((fast[OPEN_ECI + a] - front) / width[k])) : LOG_FLOOR
        factors[open + 1] = -elasticity * ln(1 + capture * (1 - 1 / fast[PRICE + a]))
        factors[open + 4] = ln(licence[terms < 0.5 ? 0 : terms < 1.5 ? 1 : 2])
        factors[open + 5] = ln(floor + (gain * eco * eco) / (eco * eco + half * half))
        factors[open + 6] = 0.5 * ln(trust)
        factors[open + BAN] = ln(1 - openBan * ban)
        for (const product of [hosted, open]) {
          factors[product + 7] = ln(standards)
          factors[product + 9] = ln(content)
          factors[product + HABIT] = habit
          factors[product + HOUSE_HABIT] = common
        }
        constant[m * N_PRODUCTS + a] = ln(brand[k][a]) + ln(place)
        constant[m * N_PRODUCTS + N_LABS + a] = ln(selfHost[k]) + (b === 2 ? ln(0.8) : 0)
      }
    }
  }
  return { factors, constant, front, leader, fast, banned }
}

const pictures = new WeakMap<Step, { readonly was: Picture; readonly is: Picture }>()

/** Both ends of a quarter; many numbers of a turn are explained from the same two. */
export function picturesOf(engine: Engine, step: Step): { readonly was: Picture; readonly is: Picture } {
  let known = pictures.get(step)
  if (!known) {
    known = { was: pictureOf(engine, step.before, step.earlier, step.chBefore), is: pictureOf(engine, step.after, step.before, step.ch) }
    pictures.set(step, known)
  }
  return known
}

/**
 * Attractions of one market and their shares; `lift` raises the logarithms of all. Fills in the powers of `house.ts`,
 * which outside a house are the logarithms of attractions. Returns the sum of attractions.
 */
export function market(picture: Picture, m: number, lift: number, dissimilarity: number, powers: Float64Array, weights: Float64Array, shares: Float64Array): number {
  for (let i = 0; i < N_PRODUCTS; i++) {
    const at = m * N_PRODUCTS + i
    let power = picture.constant[at] + lift
    for (let k = 0; k < HABIT; k++) power += picture.factors[at * F + k]
    powers[i] = power / (inHouse(i % N_LABS) ? dissimilarity : 1) + picture.factors[at * F + HABIT]
    weights[i] = exp(powers[i])
  }
  nested(powers, (i) => picture.factors[(m * N_PRODUCTS + i) * F + HOUSE_HABIT], dissimilarity, weights)
  let sum = 0
  for (let i = 0; i < N_PRODUCTS; i++) sum += weights[i]
  for (let i = 0; i < N_PRODUCTS; i++) shares[i] = weights[i] / sum
  return sum
}
