/**
 * Why use moved: a log-mean split (LMDI) of the engine’s own market shares, lab by lab and factor by factor.
 *
 * In each market a product’s target share is its attraction over the sum of all, and use moves part of the way towards it.
 * Written with the target of a quarter ago, that step is what was already arriving (momentum); the rest is what this
 * quarter’s changes of each factor added, by `L(t)(δ − ω)·ln(f¹/f⁰)`, which adds up exactly. Quality is measured
 * against a fixed point and not against the best model, so a lab that leads is credited with its own progress.
 * Labs of one house divide a common attraction (`reason-house.ts`).
 */
import { CH_CN_BAN, CH_CONTENT, CH_DEFENCE, CH_LICENCE, CH_US_BAN } from '../engine/channels.ts'
import type { Engine } from '../engine/engine.ts'
import {
  CN, ECI, ECOSYSTEM, HOSTED, LAB_SIDE, N_LABS, N_MARKETS, N_REGIONS, N_SEGMENTS, OPENED, OPEN_ECI, PRICE, R_SERVE_SHORT, STANDARD, THIRD, TRUST, US,
} from '../engine/layout.ts'
import { choiceWeight, exp, log } from '../engine/math/exact.ts'
import { family } from '../engine/parameters.ts'
import { LABS, REGIONS, SEGMENTS, SIDES } from '../engine/types.ts'
import { inHouse, nested, throughNests, shareOfHouse } from './reason-house.ts'
import { bar, blocWords } from './reason-parts.ts'
import { type BarId, logMean, paramsOf, type Part, type Step, type Turn } from './reason-turn.ts'

/** Products: hosted service of lab a at a, its released weights at N_LABS + a. */
export const N_PRODUCTS = 2 * N_LABS

const FACTORS = ['quality', 'price', 'service', 'friction', 'licence', 'tooling', 'trust', 'standards', 'ban', 'content', 'habit', 'habit'] as const
type Factor = (typeof FACTORS)[number]
const QUALITY = 0
const BAN = 8
/** Habit of a lab’s own users, and of all users of its house. */
const HABIT = 10
const HOUSE_HABIT = 11
const F = FACTORS.length
const LOG_FLOOR = -27.6

/** Attractions of every product in every market at one moment, as logarithms of their factors. */
interface Picture {
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

function numbersOf(engine: Engine): DemandNumbers {
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
function picturesOf(engine: Engine, step: Step): { readonly was: Picture; readonly is: Picture } {
  let known = pictures.get(step)
  if (!known) {
    known = { was: pictureOf(engine, step.before, step.earlier, step.chBefore), is: pictureOf(engine, step.after, step.before, step.ch) }
    pictures.set(step, known)
  }
  return known
}

/**
 * Attractions of one market and their shares; `lift` raises the logarithms of all. Fills in the powers of `reason-house.ts`,
 * which outside a house are the logarithms of attractions. Returns the sum of attractions.
 */
function market(picture: Picture, m: number, lift: number, dissimilarity: number, powers: Float64Array, weights: Float64Array, shares: Float64Array): number {
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

export interface UseEffect {
  readonly kind: Factor | 'quality-open' | 'momentum' | 'ban-direct'
  /** Lab whose product changed; −1 for momentum and bans. */
  readonly lab: number
  /** Government that bans: side, 2 for third countries. */
  readonly government: number
  /** The attraction itself went up or down, whatever that did to the number explained. */
  readonly up: boolean
}

/**
 * Splits the change of `Σ c·use` over a quarter. `c` holds a weight for every market and product
 * (`m * N_PRODUCTS + product`); what `add` receives sums to that change, up to rounding of the last bits.
 */
export function splitUse(engine: Engine, step: Step, c: Float64Array, add: (effect: UseEffect, amount: number) => void): void {
  const { width, pace, p } = numbersOf(engine)
  const rho = p('ban-removal')
  const dissimilarity = p('house-dissimilarity')
  const { was, is } = picturesOf(engine, step)
  const [w0, t0, w1, t1] = [new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS)]
  const [p0, p1] = [new Float64Array(N_PRODUCTS), new Float64Array(N_PRODUCTS)]
  const s = new Float64Array(N_PRODUCTS)
  const g = new Float64Array(N_PRODUCTS)
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
      s[a] = step.before[HOSTED + m * N_LABS + a]
      s[N_LABS + a] = step.before[OPENED + m * N_LABS + a]
    }
    const closed = (picture: Picture, i: number) => (i < N_LABS ? rho * picture.banned[r * 3 + LAB_SIDE[i]] : 0)
    const removedBy = (t: Float64Array, picture: Picture) => {
      let removed = 0
      for (let i = 0; i < N_LABS; i++) removed += closed(picture, i) * ((1 - pace[k]) * s[i] + pace[k] * t[i])
      return removed
    }
    const dot = (t: Float64Array) => {
      let sum = 0
      for (let i = 0; i < N_PRODUCTS; i++) sum += cm[i] * t[i]
      return sum
    }
    /** Σ c·use after a step towards `t` under the bans of `picture`. */
    const reached = (t: Float64Array, picture: Picture) => {
      let y = removedBy(t, picture) * dot(t)
      for (let i = 0; i < N_PRODUCTS; i++) y += cm[i] * (1 - closed(picture, i)) * ((1 - pace[k]) * s[i] + pace[k] * t[i])
      return y
    }
    const momentum = reached(t0, was) - dot(s)
    add({ kind: 'momentum', lab: -1, government: -1, up: momentum > 0 }, momentum)

    // Bans change what is removed at once: half with the old targets, half with the new.
    const byBan = 0.5 * (reached(t0, is) - reached(t0, was) + reached(t1, is) - reached(t1, was))
    const shut = (picture: Picture) => picture.banned[r * 3 + US] + picture.banned[r * 3 + CN]
    if (byBan !== 0) add({ kind: 'ban-direct', lab: -1, government: r < 2 ? r : 2, up: shut(is) < shut(was) }, byBan)

    // Slope of the number in each target, exact at the midpoint because the step is quadratic in the targets.
    const mid = t0.map((x, i) => 0.5 * (x + t1[i]))
    g.fill(0)
    for (const picture of [was, is]) {
      const removed = removedBy(mid, picture)
      const held = dot(mid)
      for (let i = 0; i < N_PRODUCTS; i++) g[i] += 0.5 * (cm[i] * (1 - closed(picture, i)) * pace[k] + cm[i] * removed + held * closed(picture, i) * pace[k])
    }
    const whole = logMean(sum1, sum0, log)
    let mean = 0
    const l = new Float64Array(N_PRODUCTS)
    for (let i = 0; i < N_PRODUCTS; i++) {
      l[i] = logMean(t1[i], t0[i], log)
      mean += g[i] * l[i]
    }
    for (let i = 0; i < N_PRODUCTS; i++) pull[i] = g[i] * l[i] - (logMean(w1[i], w0[i], log) / whole) * mean
    const through = throughNests(pull, p0, p1, dissimilarity)
    for (let i = 0; i < N_PRODUCTS; i++) {
      const a = i % N_LABS
      const at = (m * N_PRODUCTS + i) * F
      for (let f = 0; f < F; f++) {
        const change = is.factors[at + f] - was.factors[at + f]
        const weight = f === HOUSE_HABIT ? pull[i] : f === HABIT || !inHouse(a) ? through[i] : through[i] / dissimilarity
        if (f === QUALITY) {
          const block = i < N_LABS ? ECI : OPEN_ECI
          const own = (is.fast[block + a] - was.fast[block + a]) / width[k]
          const dz = own - common
          // Chain rule with the secant slope; where a model comes from nothing, all of the change is its own.
          const known = was.factors[at] > LOG_FLOOR && is.factors[at] > LOG_FLOOR && Math.abs(dz) > 1e-12
          const slope = known ? change / dz : 0
          const ownPart = known ? slope * own : change + common
          const frontPart = known ? common * (1 - slope) : 0
          const kind = i < N_LABS ? 'quality' : 'quality-open'
          if (ownPart !== 0) add({ kind, lab: a, government: -1, up: ownPart > 0 }, weight * ownPart)
          if (frontPart !== 0) add({ kind: 'quality', lab: is.leader, government: -1, up: true }, weight * frontPart)
        } else if (change !== 0) {
          const kind = FACTORS[f]
          if (f === BAN) add({ kind, lab: -1, government: r < 2 ? r : 2, up: change > 0 }, weight * change)
          else add({ kind, lab: a, government: -1, up: change > 0 }, weight * change)
        }
      }
    }
  }
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────────────────
interface Group {
  readonly kind: UseEffect['kind']
  readonly side: number
  amount: number
  /** Positive where the attraction rose, weighted by what it did. */
  push: number
  readonly labs: Map<number, number>
}

const LEVERS: Readonly<Partial<Record<UseEffect['kind'], readonly string[]>>> = {
  price: ['price'], friction: ['defence'], licence: ['licence'], ban: ['device-ban'], 'ban-direct': ['device-ban'], content: ['content-control'],
  service: ['train', 'experiment'], 'quality-open': ['open'],
}

/** Collects effects over the quarters of a turn and words them: one bar for each factor and side. */
export function effectCollector(turn: Turn): { add(effect: UseEffect, amount: number): void; parts(): Part[] } {
  const groups = new Map<string, Group>()
  return {
    add(effect, amount) {
      if (amount === 0) return
      const banning = effect.kind === 'ban' || effect.kind === 'ban-direct'
      const side = effect.kind === 'momentum' ? -1 : banning ? effect.government : LAB_SIDE[effect.lab]
      const kind = effect.kind === 'ban-direct' ? 'ban' : effect.kind
      const key = `${kind}/${side}`
      let group = groups.get(key)
      if (!group) {
        group = { kind, side, amount: 0, push: 0, labs: new Map() }
        groups.set(key, group)
      }
      group.amount += amount
      group.push += effect.up ? Math.abs(amount) : -Math.abs(amount)
      if (effect.lab >= 0) group.labs.set(effect.lab, (group.labs.get(effect.lab) ?? 0) + amount)
    },
    parts: () => [...groups].map(([key, group]) => partOf(turn, key, group)),
  }
}

function partOf(turn: Turn, key: string, { kind, side, amount, push, labs }: Group): Part {
  const { texts } = turn
  const up = push > 0
  const ranked = [...labs].sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]) || x[0] - y[0]).map(([a]) => a)
  const lead = ranked.length > 0 ? ranked[0] : undefined
  const words = { ...blocWords(texts, side), government: side === 0 || side === 1 ? texts.names.sides[SIDES[side]].government : '', cn: texts.names.sides.cn.government }
  const make = (id: BarId, who: Part['who'] = turn.who(side, LEVERS[kind] ?? [], undefined)): Part => {
    // The direction is settled here, over all labs of a bloc; the two names are not weighed again.
    const { either, direction: _, ...part } = bar(turn, id, { key: `use-${key}`, direction: up ? 1 : -1, who, amount, labs: ranked, byLab: labs }, words)
    return either ? { ...part, label: either[up ? 0 : 1] } : part
  }
  switch (kind) {
    case 'momentum':
      return make('momentum', 'carried')
    case 'quality-open':
      return make('qualityOpen', lead === undefined ? undefined : turn.who(side, ['open'], lead))
    case 'tooling':
    case 'trust':
    case 'standards':
    case 'habit':
      return make(kind, 'world')
    case 'ban':
    case 'ban-direct':
      return make(side > 1 ? 'banThird' : 'ban')
    default:
      return make(kind)
  }
}
