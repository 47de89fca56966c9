/**
 * T-57: where is the boundary of a lab drawn? Alibaba and Tencent are taken as one lab, and then as two identical halves
 * of it. The number of labs is fixed, so as one lab the second place is empty.
 */
import { RULES } from '../../content/rules.ts'
import { createEngine } from '../../engine/engine.ts'
import { HOUSES } from '../../engine/houses.ts'
import { CORE_END, HOSTED, N_LABS, N_MARKETS, OPENED, STATE_START, indexOf, nameOf } from '../../engine/layout.ts'
import { log10 } from '../../engine/math/exact.ts'
import { demandPhase } from '../../engine/phases/demand.ts'
import { createWorld } from '../../engine/world.ts'
import { LABS } from '../../engine/types.ts'

const ONE = LABS.indexOf('alibaba')
const OTHER = LABS.indexOf('tencent')
const BRANDS = ['consumer', 'developer', 'industry'].map((segment) => `brand-${segment}`)
const OF_A_LAB = ['eci', 'open-eci', 'ecosystem', 'price', 'efficiency', 'training']

const valueOf = (id: string): number => {
  const def = RULES.parameters.find((p) => p.id === id)
  if (!def) throw new Error(`There is no parameter "${id}".`)
  return def.value
}
const start = (): Float64Array => createEngine(RULES).start('one-third')

/** The start of the last third of the game with one lab in place of two, or two halves of it. Writes the values by name. */
function startValues(halves: boolean): Record<string, number> {
  const state = start()
  const set: Record<string, number> = {}
  for (const name of OF_A_LAB) {
    const mine = state[indexOf(`${name}/alibaba`)]
    // Half of the machines is a training run smaller by the logarithm of two.
    set[`${name}/alibaba`] = name === 'training' && halves ? mine - log10(2) : mine
    set[`${name}/tencent`] = halves ? set[`${name}/alibaba`] : name === 'price' ? 1 : 0
  }
  for (const kind of ['share.hosted', 'share.open']) {
    for (const r of ['us', 'cn', 'europe', 'apac', 'emerging', 'restricted']) {
      for (const g of ['consumer', 'developer', 'industry']) {
        const sum = state[indexOf(`${kind}/${r}/${g}/alibaba`)] + state[indexOf(`${kind}/${r}/${g}/tencent`)]
        set[`${kind}/${r}/${g}/alibaba`] = halves ? sum / 2 : sum
        set[`${kind}/${r}/${g}/tencent`] = halves ? sum / 2 : 0
      }
    }
  }
  return set
}

/** Parameters of both labs: machines, researchers and names of one lab, or of its two halves. */
function labParameters(halves: boolean): Record<string, number> {
  const machines = valueOf('lab-compute/alibaba') + valueOf('lab-compute/tencent')
  const people = valueOf('lab-talent/alibaba')
  const parameters: Record<string, number> = {
    'lab-compute/alibaba': halves ? machines / 2 : machines, 'lab-compute/tencent': halves ? machines / 2 : 0,
    'lab-talent/alibaba': halves ? people / 2 : people, 'lab-talent/tencent': halves ? people / 2 : 0,
  }
  for (const brand of BRANDS) {
    parameters[`${brand}/alibaba`] = valueOf(`${brand}/alibaba`)
    parameters[`${brand}/tencent`] = halves ? valueOf(`${brand}/alibaba`) : 0
  }
  return parameters
}

/**
 * A plan’s own part: what differs from the record when the two are one lab, or two halves. With other parameters the
 * years before the start would have gone differently, so the whole start state is given.
 */
export function splitPlan(halves: boolean): { parameters: Record<string, number>; set: Record<string, number> } {
  const state = start()
  const record = Object.fromEntries(Array.from({ length: CORE_END - STATE_START }, (_, i): [string, number] => [nameOf(STATE_START + i), state[STATE_START + i]]))
  return { parameters: labParameters(halves), set: { ...record, ...startValues(halves) } }
}

/**
 * The choice of users alone, with models and prices as they stand: largest relative change of another lab’s use, over
 * all markets, `quarters` after one lab has become two that look just like it. `first` is the part of the users that the
 * first half begins with; `dissimilarity` how differently users see the halves of a common house, none where each half
 * is a house of its own.
 */
export function othersChange(quarters: number, first: number, dissimilarity?: number): number {
  const after = (halves: boolean): Float64Array => {
    const w = createWorld()
    w.s = start()
    for (const [name, value] of Object.entries(startValues(halves))) w.s[indexOf(name)] = value
    if (halves) for (let at = 0; at < N_MARKETS * N_LABS; at += N_LABS) for (const kind of [HOSTED, OPENED]) divide(w.s, kind + at, first)
    const parameters: Record<string, number> = { ...labParameters(halves), 'house-dissimilarity': dissimilarity ?? 1 }
    const demand = demandPhase((id) => parameters[id] ?? valueOf(id), halves && dissimilarity !== undefined ? [...HOUSES, [ONE, OTHER]] : HOUSES)
    for (let q = 0; q < quarters; q++) demand(w)
    return w.s
  }
  const one = after(false)
  const two = after(true)
  let most = 0
  for (let m = 0; m < N_MARKETS; m++) {
    for (let a = 0; a < N_LABS; a++) {
      if (a === ONE || a === OTHER) continue
      const at = m * N_LABS + a
      const before = one[HOSTED + at] + one[OPENED + at]
      // A lab that nobody uses has no share to change.
      if (before > 0.001) most = Math.max(most, Math.abs((two[HOSTED + at] + two[OPENED + at]) / before - 1))
    }
  }
  return most
}

/** Use of both halves from `at` on, divided anew. */
function divide(s: Float64Array, at: number, first: number): void {
  const sum = s[at + ONE] + s[at + OTHER]
  s[at + ONE] = first * sum
  s[at + OTHER] = (1 - first) * sum
}
