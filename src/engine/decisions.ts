/**
 * Checking, pricing and taking decisions. A decision that is against the rules is refused with a code and a sentence;
 * nothing is thrown for what a player asks.
 */
import { CAUSE } from './causes.ts'
import { BIG_CHANGES, T } from './layout.ts'
import type { CompiledLevers, LeverInstance } from './levers.ts'
import { budgetAt, payingPurse, purseOf, RING, runningCost, upkeepDue } from './levers.ts'
import { post } from './ledger.ts'
import { quoted, unknown } from './nearest.ts'
import type { Decision, Rejection, RejectionCode, SeatId } from './types.ts'
import { SEATS } from './types.ts'
import type { World } from './world.ts'

/** Big policy changes that a government may make in one quarter. */
export const BIG_CHANGE_CAP = 3
/** Latest quarter after the decision for which a value can be set ahead. */
export const HORIZON = RING - 1

export interface DecideOptions {
  /** False: nothing is charged and nothing refused for cost or change caps. */
  readonly budgets?: boolean
  /** Quarter in which it takes effect, instead of lever delay: dated history only. */
  readonly effectAt?: number
}

/** What a decision costs: once now, and more (or less) each quarter, by budget. */
export interface Price {
  readonly political: number
  readonly fiscal: number
  readonly cash: number
  readonly perQuarter: number
  readonly politicalPerQuarter: number
  readonly compute: number
}

export interface DecisionDesk {
  check(w: World, d: Decision, options?: DecideOptions): Rejection | null
  price(w: World, d: Decision): Price
  take(w: World, d: Decision, options?: DecideOptions): Rejection | null
  instancesOf(d: Pick<Decision, 'seat' | 'lever' | 'target'>): readonly LeverInstance[]
}

/** Value decided last for an instance, in the lever's own unit. */
export function decidedValue(s: Float64Array, i: LeverInstance): number {
  return s[i.at + 1 + ((s[T] + RING) & (RING - 1))] / i.steps
}

/** Value in force for an instance. */
export function valueInForce(s: Float64Array, i: LeverInstance): number {
  return s[i.at] / i.steps
}

function trim(x: number): string {
  // What is too large for a third decimal has none: times 1000 it could leave the range of numbers.
  return String(Math.abs(x) < 1e9 ? Math.round(x * 1000) / 1000 : x)
}

export function createDecisionDesk(levers: CompiledLevers, fiscalIncome: readonly number[], regeneration: number): DecisionDesk {
  const leversOf = (seat: string) => levers.instances.filter((i) => i.def.seat === seat).map((i) => i.def.id)
  const allLevers = [...new Set(levers.instances.map((i) => i.def.id))]

  const instancesOf = (d: Pick<Decision, 'seat' | 'lever' | 'target'>): readonly LeverInstance[] => {
    const list = levers.byLever.get(`${d.seat}/${d.lever}`) ?? []
    return d.target === undefined ? list : list.filter((i) => i.target === d.target)
  }
  const newest = (w: World, i: LeverInstance) => w.s[i.at + 1 + ((w.s[T] + RING) & (RING - 1))]
  const reject = (d: Decision, code: RejectionCode, message: string): Rejection => ({
    code, seat: String(d.seat), lever: String(d.lever), ...(d.target === undefined ? {} : { target: d.target }), message,
  })
  const grid = (d: Decision, i: LeverInstance) => Math.round(d.value * i.steps)

  const onceCost = (w: World, d: Decision, list: readonly LeverInstance[], budget: 'political' | 'fiscal' | 'cash'): number => {
    let sum = 0
    for (const i of list) {
      const change = (grid(d, i) - newest(w, i)) / i.steps
      for (const c of i.def.costs) {
        if (c.budget !== budget || c.perChange === undefined || change === 0 || (change < 0 && c.upOnly)) continue
        let factor = 1
        if (c.surcharge && change > 0) {
          const other = levers.byLever.get(`${d.seat}/${c.surcharge.lever}`)?.[0]
          if (other && newest(w, other) / other.steps < c.surcharge.below) factor = c.surcharge.factor
        }
        sum += c.perChange * Math.abs(change) * factor
      }
    }
    return sum
  }
  const upkeepChange = (w: World, d: Decision, list: readonly LeverInstance[], budget: 'political' | 'fiscal' | 'cash' | 'compute'): number => {
    let sum = 0
    for (const i of list) {
      for (const c of i.def.costs) {
        if (c.budget !== budget || c.perQuarter === undefined) continue
        sum += runningCost(i.def, c, grid(d, i) / i.steps) - runningCost(i.def, c, newest(w, i) / i.steps)
      }
    }
    return sum
  }
  const upkeepDecided = (w: World, purse: number): number => {
    let sum = 0
    for (let k = 0; k < levers.upkeepInstance.length; k++) {
      if (levers.upkeepPurse[k] !== purse) continue
      sum += upkeepDue(levers, k, newest(w, levers.instances[levers.upkeepInstance[k]]))
    }
    return sum
  }
  const bigness = (w: World, d: Decision, list: readonly LeverInstance[]): number => {
    for (const i of list) {
      if (i.def.bigChange !== undefined && Math.abs(grid(d, i) - newest(w, i)) / i.steps >= i.def.bigChange - 1e-9) return 1
    }
    return 0
  }
  const governs = (seat: SeatId) => seat === 'washington' || seat === 'beijing'

  const form = (d: Decision): Rejection | null => {
    if (!(SEATS as readonly string[]).includes(d.seat)) return reject(d, 'unknown-seat', unknown('seat', String(d.seat), SEATS))
    const list = levers.byLever.get(`${d.seat}/${d.lever}`)
    if (!list) {
      const own = [...new Set(leversOf(d.seat))]
      if (allLevers.includes(d.lever)) {
        const holders = [...new Set(levers.instances.filter((i) => i.def.id === d.lever).map((i) => i.def.seat))]
        return reject(d, 'wrong-seat', `The seat ${d.seat} has no lever ${quoted(d.lever)}; it belongs to ${holders.join(', ')}. Levers of ${d.seat}: ${own.join(', ')}.`)
      }
      return reject(d, 'unknown-lever', unknown(`lever of ${d.seat} called`, String(d.lever), own))
    }
    if (d.target !== undefined && !list.some((i) => i.target === d.target)) {
      const targets = list.map((i) => i.target).filter((x) => x !== undefined)
      const message = targets.length === 0
        ? `The lever ${d.seat}/${d.lever} is set as a whole; leave out "lab".`
        : unknown(`target of ${d.seat}/${d.lever} called`, d.target, targets)
      return reject(d, 'unknown-target', message)
    }
    const { min, max, stepsPerUnit, unit } = list[0].def
    // Made only for a refusal: players who look ahead ask thousands of times.
    const allowed = () => `Allowed: ${min} to ${max} in steps of ${trim(1 / stepsPerUnit)} (${unit}).`
    if (typeof d.value !== 'number' || !Number.isFinite(d.value)) return reject(d, 'not-a-number', `The value of ${d.seat}/${d.lever} must be a number. ${allowed()}`)
    if (d.value < min - 1e-9 || d.value > max + 1e-9) {
      return reject(d, 'out-of-range', `${trim(d.value)} is outside the range of ${d.seat}/${d.lever}; the nearest is ${d.value < min ? min : max}. ${allowed()}`)
    }
    const scaled = d.value * stepsPerUnit
    if (Math.abs(scaled - Math.round(scaled)) > 1e-6) {
      return reject(d, 'off-step', `${d.value} is off the step of ${d.seat}/${d.lever}; the nearest is ${trim(Math.round(scaled) / stepsPerUnit)}. ${allowed()}`)
    }
    return null
  }

  const check = (w: World, d: Decision, options: DecideOptions = {}): Rejection | null => {
    const bad = form(d)
    if (bad) return bad
    if (options.budgets === false) return null
    const list = instancesOf(d)
    if (list.every((i) => grid(d, i) === newest(w, i))) return null
    const side = list[0].side === 'us' ? 0 : 1
    if (governs(d.seat) && w.s[BIG_CHANGES + side] + bigness(w, d, list) > BIG_CHANGE_CAP) {
      return reject(d, 'too-many-changes', `${d.seat} has made ${BIG_CHANGE_CAP} big changes this quarter, which is the most. Make a smaller change, or wait a quarter.`)
    }
    for (const budget of ['political', 'fiscal', 'cash'] as const) {
      const once = onceCost(w, d, list, budget)
      if (once <= 0) continue
      const at = budgetAt(d.seat, { budget })
      if (once > w.s[at] + 1e-9) {
        const unit = budget === 'political' ? 'political capital' : '$bn'
        return reject(d, 'cannot-afford', `${d.seat}/${d.lever} to ${trim(d.value)} costs ${trim(once)} ${unit}; ${trim(w.s[at])} is left.`)
      }
    }
    const purse = purseOf(d.seat)
    const more = upkeepChange(w, d, list, purse < 2 ? 'fiscal' : 'cash')
    if (more > 0) {
      const have = w.s[levers.purseAt[purse]] + (purse < 2 ? fiscalIncome[purse] : 0)
      const total = upkeepDecided(w, purse) + more
      if (total > have + 1e-9) {
        return reject(d, 'cannot-afford', `${d.seat}/${d.lever} at ${trim(d.value)} would bring running costs to $${trim(total)} bn a quarter; $${trim(have)} bn can be paid.`)
      }
    }
    // What is in force must be carried for as long as it stands: by what grows back, not by what was saved.
    const support = upkeepChange(w, d, list, 'political')
    if (support > 0) {
      const total = upkeepDecided(w, payingPurse(d.seat, 'political')) + support
      if (total > regeneration + 1e-9) {
        return reject(d, 'cannot-afford', `${d.seat}/${d.lever} at ${trim(d.value)} would bring what is in force to ${trim(total)} political capital a quarter; ${trim(regeneration)} grow back.`)
      }
    }
    return null
  }

  const price = (w: World, d: Decision): Price => {
    const list = instancesOf(d)
    return {
      political: onceCost(w, d, list, 'political'),
      fiscal: onceCost(w, d, list, 'fiscal'),
      cash: onceCost(w, d, list, 'cash'),
      perQuarter: upkeepChange(w, d, list, purseOf(d.seat) < 2 ? 'fiscal' : 'cash'),
      politicalPerQuarter: upkeepChange(w, d, list, 'political'),
      compute: upkeepChange(w, d, list, 'compute'),
    }
  }

  const take = (w: World, d: Decision, options: DecideOptions = {}): Rejection | null => {
    const refused = check(w, d, options)
    if (refused) return refused
    const list = instancesOf(d)
    if (options.budgets !== false) {
      for (const budget of ['political', 'fiscal', 'cash'] as const) {
        const once = onceCost(w, d, list, budget)
        if (once <= 0) continue
        const at = budgetAt(d.seat, { budget })
        post(w, at, CAUSE['one-off-cost'], -Math.min(once, w.s[at]))
      }
      if (governs(d.seat) && bigness(w, d, list) === 1) post(w, BIG_CHANGES + (list[0].side === 'us' ? 0 : 1), CAUSE.decision, 1)
    }
    const quarter = w.s[T] + 1
    for (const i of list) {
      const value = grid(d, i)
      if (options.effectAt === undefined && value === newest(w, i)) continue
      let delay = i.def.delay
      if (i.def.delayFrom !== undefined) {
        const other = levers.byLever.get(`${d.seat}/${i.def.delayFrom}`)?.[0]
        if (other) delay += newest(w, other) / other.steps
      }
      const from = options.effectAt ?? quarter + delay
      for (let q = Math.max(quarter, from); q <= quarter + HORIZON; q++) {
        const at = i.at + 1 + (q & (RING - 1))
        if (w.s[at] !== value) post(w, at, CAUSE.decision, value - w.s[at])
      }
    }
    return null
  }
  return { check, price, take, instancesOf }
}
