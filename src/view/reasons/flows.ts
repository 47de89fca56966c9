/** Why flows of chips moved: each by the parts of its own formula (`src/engine/phases/world-chips.ts`, `china-chips.ts`, `allocation.ts`). */
import { CH_CLOUD, CH_DEPLOYMENT, CH_ENFORCEMENT, CH_LISTED, CH_NVIDIA_PRICE, CH_OPEN_FUND, CH_TARIFF } from '../../engine/channels.ts'
import {
  CN, FAB, K_DOMESTIC, K_FUND, K_LEGAL, K_OFFSHORE, K_ROW, K_SMUGGLED, K_US, LAB_SIDE, R_CARRIED, R_CHIP_PRICE, R_DOMESTIC, R_LAB_COMPUTE, R_LEGAL, R_NEW_US, R_NVIDIA_CHINA,
  R_NVIDIA_SUPPLY, R_OFFSHORE, R_SMUGGLED, R_SUPPLY, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL, R_YIELD, SHOCK_BUILD, SMUGGLING, SOFTWARE, SPEND, US, US_OPEN,
} from '../../engine/layout.ts'
import { clamp } from '../../engine/math/exact.ts'
import { family } from '../../engine/parameters.ts'
import { LABS } from '../../engine/types.ts'
import { priceFactors } from './chip-price.ts'
import { legalParts } from './chips.ts'
import { bar, ledgerParts, safeLog, safeLogMean, scaled } from './parts.ts'
import type { BarId, Part, Step, Turn } from './turn.ts'
import { merged } from './turn.ts'

const ratio = (to: number, from: number) => safeLog(to) - safeLog(from)

/** Bars of one step; what is added last is what the others leave of the change. */
function builder(turn: Turn) {
  const parts: Part[] = []
  const add = (id: BarId, amount: number, who: Part['who'] = 'world', values = {}): number => {
    if (amount !== 0) parts.push(bar(turn, id, { key: id, direction: amount, who, amount }, values))
    return amount
  }
  return { parts, add }
}

const eachStep = (turn: Turn, of: (step: Step) => Part[]): Part[] => merged(turn.steps.flatMap(of))

export const legalOfTurn = (turn: Turn): Part[] => eachStep(turn, (step) => legalParts(turn, step))

const governmentWords = ({ texts }: Turn) => ({ us: texts.names.sides.us.government, cn: texts.names.sides.cn.government })

/** What all buyers pay for western accelerators: the market, and the public fund with those who match it. */
const paid = (turn: Turn, s: Float64Array, c: Float64Array): number => s[SPEND] + turn.p('fund-leverage') * c[CH_OPEN_FUND]

/** A bar of the public fund for open models. */
const fundPart = (turn: Turn, amount: number): Part[] =>
  amount === 0 ? [] : [{ key: 'fund', of: 'fund-purchase', label: turn.texts.causes['fund-purchase'].name, detail: turn.texts.causes['fund-purchase'].sentence, who: turn.who(US, ['open-fund']), amount }]

/** Western accelerators delivered: spending over price, less what was lost. */
function supplyParts(turn: Turn, step: Step): Part[] {
  const { before, after, chBefore, ch } = step
  const { parts, add } = builder(turn)
  const change = after[R_SUPPLY] - before[R_SUPPLY]
  const mean = safeLogMean(after[R_SUPPLY], before[R_SUPPLY])
  const kept = (s: Float64Array) => (s[R_SUPPLY_POTENTIAL] > 0 ? 1 - s[R_SUPPLY_LOSS] / s[R_SUPPLY_POTENTIAL] : 1)
  const curve = (s: Float64Array, c: Float64Array) => s[R_CHIP_PRICE] / Math.max(1e-9, c[CH_NVIDIA_PRICE])
  const fund = mean * (ratio(paid(turn, after, ch), paid(turn, before, chBefore)) - ratio(after[SPEND], before[SPEND]))
  parts.push(...fundPart(turn, fund))
  const told = fund + add('spending', mean * ratio(after[SPEND], before[SPEND]))
    + add('cheaperChips', -mean * ratio(curve(after, ch), curve(before, chBefore)))
    + add('supplyKept', mean * ratio(kept(after), kept(before)))
  add('sellerVolume', change - told, turn.who(US, ['nvidia/price']))
  return parts
}

export const worldParts = (turn: Turn): Part[] => eachStep(turn, (step) => {
  const { parts, add } = builder(turn)
  add('home', step.after[R_DOMESTIC] - step.before[R_DOMESTIC], turn.who(CN, ['chip-investment', 'own-chips']))
  return [...supplyParts(turn, step), ...parts]
})

/** What is left of supply for American owners, dearer by the tariff and slowed by delays. */
export const newUsParts = (turn: Turn): Part[] => eachStep(turn, (step) => {
  const { before, after, chBefore, ch } = step
  const { parts, add } = builder(turn)
  const rest = (s: Float64Array) => s[R_SUPPLY] - s[R_LEGAL] - s[R_SMUGGLED] - s[R_OFFSHORE]
  const change = after[R_NEW_US] - before[R_NEW_US]
  const mean = safeLogMean(after[R_NEW_US], before[R_NEW_US])
  const worth = mean / safeLogMean(rest(after), rest(before))
  const dearer = (c: Float64Array) => 1 / (1 + turn.p('tariff-pass-through') * c[CH_TARIFF])
  const supply = scaled(supplyParts(turn, step).filter((p) => p.key !== 'fund'), worth)
  // The fund’s machines are all American: what they changed is counted outright.
  const forFund = (s: Float64Array, c: Float64Array) => s[R_SUPPLY] * turn.p('fund-leverage') * c[CH_OPEN_FUND] / paid(turn, s, c) * dearer(c) * (1 - s[SHOCK_BUILD])
  const fund = fundPart(turn, forFund(after, ch) - forFund(before, chBefore))
  const told = [...supply, ...fund].reduce((sum, p) => sum + p.amount, 0)
    + add('tariff', mean * ratio(dearer(ch), dearer(chBefore)), turn.who(US, ['tariff']), governmentWords(turn))
    + add('buildDelays', mean * ratio(1 - after[SHOCK_BUILD], 1 - before[SHOCK_BUILD]))
  add('toChina', change - told, turn.who(CN))
  return [...supply, ...fund, ...parts]
})

/** What networks carried. Where the record begins, nothing has been carried yet, and they stand for it. */
const carried = (s: Float64Array): number => (s[R_CARRIED] > 0 ? s[R_CARRIED] : s[SMUGGLING])

export const smuggledParts = (turn: Turn): Part[] => eachStep(turn, (step) => {
  const { before, after, chBefore, ch } = step
  const { parts, add } = builder(turn)
  const mean = safeLogMean(after[R_SMUGGLED], before[R_SMUGGLED])
  const porous = (c: Float64Array) => 1 - clamp(c[CH_ENFORCEMENT], 0, 1)
  const told = add('networks', mean * ratio(carried(after), carried(before)))
    + add('enforcement', 2 * mean * ratio(porous(ch), porous(chBefore)), turn.who(US, ['enforcement']), governmentWords(turn))
  add('room', after[R_SMUGGLED] - before[R_SMUGGLED] - told)
  return parts
})

export const offshoreParts = (turn: Turn): Part[] => eachStep(turn, (step) => {
  const { before, after, chBefore, ch } = step
  const { parts, add } = builder(turn)
  const mean = safeLogMean(after[R_OFFSHORE], before[R_OFFSHORE])
  const open = (c: Float64Array) => 1 - clamp(c[CH_CLOUD], 0, 1)
  const told = add('cloud', mean * ratio(open(ch), open(chBefore)), turn.who(US, ['cloud-controls']), governmentWords(turn))
  add('sought', after[R_OFFSHORE] - before[R_OFFSHORE] - told)
  return parts
})

/** Chips made in China: what the factories could finish, and what dies from the store or a lack of memory changed. */
export const domesticParts = (turn: Turn): Part[] => eachStep(turn, (step) => {
  const { before, after } = step
  const { parts, add } = builder(turn)
  const own = (s: Float64Array) => s[FAB] * s[R_YIELD]
  const mean = safeLogMean(own(after), own(before))
  const told = add('factories', mean * ratio(after[FAB], before[FAB]), turn.who(CN, ['chip-investment', 'own-chips']))
    + add('yield', mean * ratio(after[R_YIELD], before[R_YIELD]))
  add('storeAndMemory', after[R_DOMESTIC] - before[R_DOMESTIC] - told)
  return parts
})

export const yieldParts = (turn: Turn): Part[] => eachStep(turn, ({ before, after }) => {
  const { parts, add } = builder(turn)
  add('practice', after[R_YIELD] - before[R_YIELD])
  return parts
})

export const chipPriceParts = (turn: Turn): Part[] => eachStep(turn, (step) => priceFactors(turn, step, safeLogMean(step.after[R_CHIP_PRICE], step.before[R_CHIP_PRICE])))

/** China’s part of what Nvidia delivers: its own purchases against everybody’s. */
export const nvidiaPartParts = (turn: Turn): Part[] => eachStep(turn, (step) => {
  const { before, after } = step
  const { parts, add } = builder(turn)
  const part = (s: Float64Array) => (s[R_NVIDIA_SUPPLY] > 0 ? s[R_LEGAL] / s[R_NVIDIA_SUPPLY] : 0)
  const mean = safeLogMean(part(after), part(before))
  const byChina = mean * ratio(after[R_LEGAL], before[R_LEGAL])
  const change = after[R_LEGAL] - before[R_LEGAL]
  const legal = Math.abs(change) > 1e-9 ? scaled(legalParts(turn, step), byChina / change) : []
  add('deliveries', part(after) - part(before) - legal.reduce((sum, p) => sum + p.amount, 0))
  return [...legal, ...parts]
})

export const nvidiaChinaParts = (turn: Turn): Part[] => eachStep(turn, (step) => {
  const { before, after } = step
  const { parts, add } = builder(turn)
  const base = turn.p('nvidia-china-base')
  const sales = (s: Float64Array) => Math.max(1e-18, s[R_NVIDIA_CHINA] - base)
  const mean = safeLogMean(sales(after), sales(before))
  const change = after[R_LEGAL] - before[R_LEGAL]
  const volume = mean * ratio(after[R_LEGAL], before[R_LEGAL])
  const legal = Math.abs(change) > 1e-9 ? scaled(legalParts(turn, step), volume / change) : []
  const price = priceFactors(turn, step, mean)
  const told = [...legal, ...price].reduce((sum, p) => sum + p.amount, 0)
  add('markup', after[R_NVIDIA_CHINA] - before[R_NVIDIA_CHINA] - told, turn.who(US, ['china-part']))
  return [...legal, ...price, ...parts]
})

/** A lab’s computing: its part of its side’s machines, by what happened to those. */
export function labComputeParts(turn: Turn, a: number): Part[] {
  const side = LAB_SIDE[a]
  const part = family(turn.p, 'lab-compute', LABS)[a]
  const change = (step: Step) => step.after[R_LAB_COMPUTE + a] - step.before[R_LAB_COMPUTE + a]
  const one = (step: Step): Turn => ({ ...turn, steps: [step] })
  return eachStep(turn, (step) => {
    const { before, after, chBefore, ch } = step
    const { parts, add } = builder(turn)
    const sum = () => parts.reduce((all, p) => all + p.amount, 0)
    if (side === US) {
      parts.push(...scaled(ledgerParts(one(step), K_US, US), part))
      const fund = ledgerParts(one(step), K_FUND, US, { 'fund-purchase': ['open-fund'] }).map((p): Part => ({ ...p, key: `fund-${p.key}` }))
      parts.push(...scaled(fund, (a === US_OPEN ? 1 : 0) - part))
      add('power', change(step) - sum(), turn.who(US, ['chip-investment']))
      return parts
    }
    if (side !== CN) {
      parts.push(...scaled(ledgerParts(one(step), K_ROW, 2), turn.p('row-lab-compute')))
      add('published', change(step) - sum(), 'carried')
      return parts
    }
    const machines = (s: Float64Array) => s[K_LEGAL] + s[K_SMUGGLED] + s[K_OFFSHORE] + s[K_DOMESTIC] * s[SOFTWARE]
    const free = (c: Float64Array) => 1 - Math.min(0.5, turn.p('deployment-compute') * c[CH_DEPLOYMENT])
    const trading = (c: Float64Array) => 1 - turn.p('listing-compute-loss') * Math.min(1, c[CH_LISTED + a])
    const mean = safeLogMean(after[R_LAB_COMPUTE + a], before[R_LAB_COMPUTE + a])
    const worth = mean / safeLogMean(machines(after), machines(before))
    const software = 0.5 * (before[SOFTWARE] + after[SOFTWARE])
    for (const at of [K_LEGAL, K_SMUGGLED, K_OFFSHORE]) parts.push(...scaled(ledgerParts(one(step), at, CN), worth))
    parts.push(...scaled(ledgerParts(one(step), K_DOMESTIC, CN, { 'domestic-output': ['chip-investment', 'own-chips'] }), worth * software))
    add('software', worth * 0.5 * (before[K_DOMESTIC] + after[K_DOMESTIC]) * (after[SOFTWARE] - before[SOFTWARE]), turn.who(CN, ['software']))
    add('deployUse', mean * ratio(free(ch), free(chBefore)), turn.who(CN, ['deployment-drive']), governmentWords(turn))
    add('listing', mean * ratio(trading(ch), trading(chBefore)), turn.who(US, ['entity-listing']), governmentWords(turn))
    add('published', change(step) - sum(), 'carried')
    return parts
  })
}
