/**
 * What a decision costs: once when it is taken, and in each quarter from then on. Costs are sorted by budget beforehand,
 * because players who look ahead, and a debrief, ask tens of thousands of times.
 */
import { T } from './layout.ts'
import type { CompiledLevers, LeverInstance, LeverRow } from './levers.ts'
import { PURSES, RING, runningCost, upkeepDue } from './levers.ts'
import type { BudgetId, LeverCost } from './types.ts'
import type { World } from './world.ts'

/** Budgets that something is paid from once, in the order in which they are asked. */
export const ONCE_BUDGETS = ['political', 'fiscal', 'cash'] as const
export type OnceBudget = (typeof ONCE_BUDGETS)[number]

/** A cost that is paid once, with the lever whose low value makes it dearer. */
interface OnceCost {
  readonly perChange: number
  readonly upOnly: boolean
  readonly surcharge?: { readonly on: LeverInstance; readonly below: number; readonly factor: number }
}

interface RowCosts {
  readonly once: Readonly<Record<OnceBudget, readonly OnceCost[]>>
  readonly upkeep: Readonly<Record<BudgetId, readonly LeverCost[]>>
}

export interface DecisionCosts {
  /** Paid once when these instances of a row are set to `value`. */
  once(w: World, row: LeverRow, list: readonly LeverInstance[], value: number, budget: OnceBudget): number
  /** How much more (or less) is due each quarter. */
  upkeepChange(w: World, row: LeverRow, list: readonly LeverInstance[], value: number, budget: BudgetId): number
  /** What is due each quarter from a purse once everything decided is in force. */
  upkeepDecided(w: World, purse: number): number
}

/** Value decided last for an instance, in whole steps. */
export function newest(w: World, i: LeverInstance): number {
  return w.s[i.at + 1 + ((w.s[T] + RING) & (RING - 1))]
}

/** A value in whole steps. */
export function grid(value: number, i: LeverInstance): number {
  return Math.round(value * i.steps)
}

export function createDecisionCosts(levers: CompiledLevers): DecisionCosts {
  const onceOf = ({ def }: LeverRow, budget: OnceBudget): OnceCost[] => def.costs.flatMap(({ budget: from, perChange, upOnly, surcharge }) => {
    if (from !== budget || perChange === undefined) return []
    const other = surcharge && levers.rows.get(def.seat)?.get(surcharge.lever)?.instances.at(0)
    return [{ perChange, upOnly: upOnly === true, ...(surcharge && other ? { surcharge: { on: other, below: surcharge.below, factor: surcharge.factor } } : {}) }]
  })
  const upkeepOf = ({ def }: LeverRow, budget: BudgetId) => def.costs.filter((c) => c.budget === budget && c.perQuarter !== undefined)
  const costs = new Map<LeverRow, RowCosts>([...levers.rows.values()].flatMap((rows) => [...rows.values()]).map((row) => [row, {
    once: { political: onceOf(row, 'political'), fiscal: onceOf(row, 'fiscal'), cash: onceOf(row, 'cash') },
    upkeep: { political: upkeepOf(row, 'political'), fiscal: upkeepOf(row, 'fiscal'), cash: upkeepOf(row, 'cash'), compute: upkeepOf(row, 'compute') },
  }]))
  const costsOf = (row: LeverRow): RowCosts => {
    const found = costs.get(row)
    if (!found) throw new Error(`The lever ${row.def.seat}/${row.def.id} is none of these rules.`)
    return found
  }
  /** Running costs by the purse that pays them: numbers of `upkeepInstance`. */
  const paidBy = Array.from({ length: PURSES }, (_, purse) => Int32Array.from([...levers.upkeepPurse.keys()].filter((k) => levers.upkeepPurse[k] === purse)))

  return {
    once(w, row, list, value, budget) {
      const own = costsOf(row).once[budget]
      if (own.length === 0) return 0
      let sum = 0
      for (const i of list) {
        const change = (grid(value, i) - newest(w, i)) / i.steps
        if (change === 0) continue
        for (const c of own) {
          if (change < 0 && c.upOnly) continue
          const dearer = c.surcharge !== undefined && change > 0 && newest(w, c.surcharge.on) / c.surcharge.on.steps < c.surcharge.below
          sum += c.perChange * Math.abs(change) * (dearer ? c.surcharge.factor : 1)
        }
      }
      return sum
    },
    upkeepChange(w, row, list, value, budget) {
      const own = costsOf(row).upkeep[budget]
      if (own.length === 0) return 0
      let sum = 0
      for (const i of list) {
        for (const c of own) sum += runningCost(i.def, c, grid(value, i) / i.steps) - runningCost(i.def, c, newest(w, i) / i.steps)
      }
      return sum
    },
    upkeepDecided(w, purse) {
      let sum = 0
      for (const k of paidBy[purse]) sum += upkeepDue(levers, k, newest(w, levers.instances[levers.upkeepInstance[k]]))
      return sum
    },
  }
}
