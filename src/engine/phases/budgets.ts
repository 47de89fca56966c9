/**
 * Step 1: incomes and the upkeep of running programmes.
 *
 * A purse that cannot pay all its programmes pays the share it can; they then run at that share (`funded`),
 * so no purse is ever below zero. One-off costs are paid when a decision is taken (see `decisions.ts`).
 */
import { CAUSE } from '../causes.ts'
import { CH_HUAWEI_PRICE } from '../channels.ts'
import { CASH, FISCAL, LAB_SIDE, N_LABS, POLITICAL, R_DOMESTIC, R_FUNDED, R_NVIDIA_REVENUE, R_REVENUE } from '../layout.ts'
import type { CompiledLevers } from '../levers.ts'
import { CASH_SEATS, PURSES, upkeepDue } from '../levers.ts'
import { post, postWithin } from '../ledger.ts'
import type { Params } from '../parameters.ts'
import type { Phase } from '../world.ts'
import { LABS, SEAT_LABS } from '../types.ts'

/** Upkeep due this quarter and what the purses can pay of it. Also used at the start, to fill `funded`. */
export function createBudgets(levers: CompiledLevers, p: Params): { upkeep: Phase; earn: Phase } {
  const { upkeepInstance, upkeepPurse, purseAt } = levers
  const n = upkeepInstance.length
  const at = Int32Array.from(upkeepInstance, (i) => levers.instances[i].at)
  const income = Float64Array.of(p('fiscal-income/us'), p('fiscal-income/cn'))
  const lapse = p('fiscal-lapse')
  const keep = p('fiscal-reserve')
  const regeneration = p('political-regeneration')
  const goodwill = p('political-reserve')
  const politicalLapse = p('political-lapse')
  const margin = p('cash-margin')
  const floorIncome = p('cash-floor-income')
  const chipMargin = p('chip-cash-margin')
  const huaweiPrice = p('huawei-price')
  const seatOfLab = Int32Array.from(LABS, (lab) => CASH_SEATS.findIndex((seat) => (SEAT_LABS[seat] as readonly string[]).includes(lab)))

  const upkeep: Phase = (w) => {
    const { s, wanted, funded } = w
    for (let purse = 0; purse < PURSES; purse++) {
      wanted[purse] = 0
      funded[purse] = 1
    }
    for (let b = 0; b < 2; b++) s[R_FUNDED + b] = 1
    if (!w.charging) return
    for (let k = 0; k < n; k++) {
      wanted[upkeepPurse[k]] += upkeepDue(levers, k, s[at[k]])
    }
    for (let purse = 0; purse < PURSES; purse++) {
      const want = wanted[purse]
      if (want <= 0) continue
      const have = s[purseAt[purse]]
      if (want > have) funded[purse] = have / want
      post(w, purseAt[purse], CAUSE.upkeep, want > have ? -have : -want)
      if (purse < 2) s[R_FUNDED + purse] = funded[purse]
    }
  }

  /** Money earned this quarter is spendable next quarter. */
  const earn: Phase = (w) => {
    const { s } = w
    for (let b = 0; b < 2; b++) {
      post(w, FISCAL + b, CAUSE.income, income[b])
      const spare = s[FISCAL + b] - keep
      if (spare > 0) post(w, FISCAL + b, CAUSE.lapse, -lapse * spare)
      postWithin(w, POLITICAL + b, CAUSE.regeneration, regeneration, 0, 100)
      const idle = s[POLITICAL + b] - goodwill
      if (idle > 0) post(w, POLITICAL + b, CAUSE.lapse, -politicalLapse * idle)
    }
    for (let i = 0; i < CASH_SEATS.length; i++) post(w, CASH + i, CAUSE.income, floorIncome)
    for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] < 2) post(w, CASH + seatOfLab[a], CAUSE.income, margin * s[R_REVENUE + a])
    post(w, CASH + 2, CAUSE.income, chipMargin * s[R_NVIDIA_REVENUE])
    post(w, CASH + 5, CAUSE.income, chipMargin * s[R_DOMESTIC] * huaweiPrice * w.ch[CH_HUAWEI_PRICE] / 1000)
  }
  return { upkeep, earn }
}
