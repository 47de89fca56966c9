/**
 * Checking, pricing and taking decisions. A decision that is against the rules is refused with a code and a sentence;
 * nothing is thrown for what a player asks.
 */
import { CAUSE } from './causes.ts'
import { BIG_CHANGES, T } from './layout.ts'
import type { OnceBudget } from './decision-costs.ts'
import { createDecisionCosts, grid, newest, ONCE_BUDGETS } from './decision-costs.ts'
import type { CompiledLevers, LeverInstance, LeverRow } from './levers.ts'
import { budgetAt, payingPurse, purseOf, RING } from './levers.ts'
import { post } from './ledger.ts'
import { quoted, unknown } from './nearest.ts'
import type { BudgetId, Decision, Rejection, RejectionCode, SeatId } from './types.ts'
import { SEATS } from './types.ts'
import type { World } from './world.ts'

/** Big policy changes that a government may make in one quarter. */
export const BIG_CHANGE_CAP = 3
/** Latest quarter after the decision for which a value can be set ahead. */
export const HORIZON = RING - 1

const NONE: readonly LeverInstance[] = []

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
  const costs = createDecisionCosts(levers)
  /** What the decision checked last costs once, by budget: taking it charges what was checked. */
  const due = new Float64Array(ONCE_BUDGETS.length)

  const rowOf = (d: Pick<Decision, 'seat' | 'lever'>): LeverRow | undefined => levers.rows.get(d.seat)?.get(d.lever)
  const instancesIn = (row: LeverRow, target: string | undefined): readonly LeverInstance[] => (target === undefined ? row.instances : row.byTarget.get(target) ?? NONE)
  const instancesOf = (d: Pick<Decision, 'seat' | 'lever' | 'target'>): readonly LeverInstance[] => {
    const row = rowOf(d)
    return row ? instancesIn(row, d.target) : NONE
  }
  const reject = (d: Decision, code: RejectionCode, message: string): Rejection => ({
    code, seat: String(d.seat), lever: String(d.lever), ...(d.target === undefined ? {} : { target: d.target }), message,
  })
  const isBig = (w: World, d: Decision, list: readonly LeverInstance[]): boolean => {
    for (const i of list) {
      if (i.def.bigChange !== undefined && Math.abs(grid(d.value, i) - newest(w, i)) / i.steps >= i.def.bigChange - 1e-9) return true
    }
    return false
  }
  const changesNothing = (w: World, d: Decision, list: readonly LeverInstance[]): boolean => {
    for (const i of list) if (grid(d.value, i) !== newest(w, i)) return false
    return true
  }
  const governs = (seat: SeatId) => seat === 'washington' || seat === 'beijing'

  const noSuchRow = (d: Decision): Rejection => {
    if (!(SEATS as readonly string[]).includes(d.seat)) return reject(d, 'unknown-seat', unknown('seat', String(d.seat), SEATS))
    const own = [...new Set(leversOf(d.seat))]
    if (allLevers.includes(d.lever)) {
      const holders = [...new Set(levers.instances.filter((i) => i.def.id === d.lever).map((i) => i.def.seat))]
      return reject(d, 'wrong-seat', `The seat ${d.seat} has no lever ${quoted(d.lever)}; it belongs to ${holders.join(', ')}. Levers of ${d.seat}: ${own.join(', ')}.`)
    }
    return reject(d, 'unknown-lever', unknown(`lever of ${d.seat} called`, String(d.lever), own))
  }

  const form = (d: Decision, row: LeverRow): Rejection | null => {
    if (d.target !== undefined && !row.byTarget.has(d.target)) {
      const targets = [...row.byTarget.keys()]
      const message = targets.length === 0
        ? `The lever ${d.seat}/${d.lever} is set as a whole; leave out "lab".`
        : unknown(`target of ${d.seat}/${d.lever} called`, d.target, targets)
      return reject(d, 'unknown-target', message)
    }
    const { min, max, stepsPerUnit, unit } = row.def
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
    const row = rowOf(d)
    return row ? checkRow(w, d, row, options) : noSuchRow(d)
  }

  const checkRow = (w: World, d: Decision, row: LeverRow, options: DecideOptions): Rejection | null => {
    due.fill(0)
    const bad = form(d, row)
    if (bad) return bad
    if (options.budgets === false) return null
    const list = instancesIn(row, d.target)
    if (changesNothing(w, d, list)) return null
    const side = list[0].side === 'us' ? 0 : 1
    if (governs(d.seat) && w.s[BIG_CHANGES + side] + (isBig(w, d, list) ? 1 : 0) > BIG_CHANGE_CAP) {
      return reject(d, 'too-many-changes', `${d.seat} has made ${BIG_CHANGE_CAP} big changes this quarter, which is the most. Make a smaller change, or wait a quarter.`)
    }
    for (let k = 0; k < ONCE_BUDGETS.length; k++) {
      const budget = ONCE_BUDGETS[k]
      const once = costs.once(w, row, list, d.value, budget)
      due[k] = once
      if (once <= 0) continue
      const at = budgetAt(d.seat, { budget })
      if (once > w.s[at] + 1e-9) {
        const unit = budget === 'political' ? 'political capital' : '$bn'
        return reject(d, 'cannot-afford', `${d.seat}/${d.lever} to ${trim(d.value)} costs ${trim(once)} ${unit}; ${trim(w.s[at])} is left.`)
      }
    }
    const purse = purseOf(d.seat)
    const more = costs.upkeepChange(w, row, list, d.value, purse < 2 ? 'fiscal' : 'cash')
    if (more > 0) {
      const have = w.s[levers.purseAt[purse]] + (purse < 2 ? fiscalIncome[purse] : 0)
      const total = costs.upkeepDecided(w, purse) + more
      if (total > have + 1e-9) {
        return reject(d, 'cannot-afford', `${d.seat}/${d.lever} at ${trim(d.value)} would bring running costs to $${trim(total)} bn a quarter; $${trim(have)} bn can be paid.`)
      }
    }
    // What is in force must be carried for as long as it stands: by what grows back, not by what was saved.
    const support = costs.upkeepChange(w, row, list, d.value, 'political')
    if (support > 0) {
      const total = costs.upkeepDecided(w, payingPurse(d.seat, 'political')) + support
      if (total > regeneration + 1e-9) {
        return reject(d, 'cannot-afford', `${d.seat}/${d.lever} at ${trim(d.value)} would bring what is in force to ${trim(total)} political capital a quarter; ${trim(regeneration)} grow back.`)
      }
    }
    return null
  }

  const price = (w: World, d: Decision): Price => {
    const row = rowOf(d)
    const list = instancesOf(d)
    const once = (budget: OnceBudget) => (row ? costs.once(w, row, list, d.value, budget) : 0)
    const upkeep = (budget: BudgetId) => (row ? costs.upkeepChange(w, row, list, d.value, budget) : 0)
    return {
      political: once('political'),
      fiscal: once('fiscal'),
      cash: once('cash'),
      perQuarter: upkeep(purseOf(d.seat) < 2 ? 'fiscal' : 'cash'),
      politicalPerQuarter: upkeep('political'),
      compute: upkeep('compute'),
    }
  }

  const take = (w: World, d: Decision, options: DecideOptions = {}): Rejection | null => {
    const row = rowOf(d)
    if (!row) return noSuchRow(d)
    const refused = checkRow(w, d, row, options)
    if (refused) return refused
    const list = instancesIn(row, d.target)
    if (options.budgets !== false) {
      for (let k = 0; k < ONCE_BUDGETS.length; k++) {
        if (due[k] <= 0) continue
        const at = budgetAt(d.seat, { budget: ONCE_BUDGETS[k] })
        post(w, at, CAUSE['one-off-cost'], -Math.min(due[k], w.s[at]))
      }
      if (governs(d.seat) && isBig(w, d, list)) post(w, BIG_CHANGES + (list[0].side === 'us' ? 0 : 1), CAUSE.decision, 1)
    }
    const quarter = w.s[T] + 1
    for (const i of list) {
      const value = grid(d.value, i)
      if (options.effectAt === undefined && value === newest(w, i)) continue
      let delay = i.def.delay
      if (i.def.delayFrom !== undefined) {
        const other = rowOf({ seat: d.seat, lever: i.def.delayFrom })?.instances.at(0)
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
