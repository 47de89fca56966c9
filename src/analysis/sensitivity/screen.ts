/** The screening of this model: which parameters move its main results, each over its whole stated range. */
import { RULES } from '../../content/rules.ts'
import { log10 } from '../../engine/math/exact.ts'
import type { ParameterDef } from '../../engine/types.ts'
import { createBench } from '../behaviour/bench.ts'
import type { Plan, Run } from '../behaviour/kinds.ts'
import type { Effect } from './morris.ts'
import { effectsAlong, summarise } from './morris.ts'

/** Part of the leading ten that two seeds should have in common. */
export const STABLE_FROM = 8
export const LEADING = 10

export interface Factor {
  /** A parameter, or a family such as `brand-consumer/…`, whose members move together, each in its own range. */
  readonly id: string
  readonly parameters: readonly ParameterDef[]
}

export interface Output {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly measure: (run: Run) => number
}

const LAST = '2028Q4'
export const OUTPUTS: readonly Output[] = [
  { id: 'cn-compute', title: 'China’s machines in 2028', unit: 'factors of ten', measure: (r) => log10(r.at('compute.cn_stock_kh100e', LAST)) },
  { id: 'gap', title: 'Gap between the best models in 2028', unit: 'ECI', measure: (r) => r.at('frontier.gap_eci', LAST) },
  { id: 'cn-open-developers', title: 'Developers abroad on open Chinese models in 2028', unit: 'percentage points', measure: (r) => 100 * r.at('share.abroad.developer.cn_open', LAST) },
  { id: 'self-reliance', title: 'Chinese part of China’s new machines in 2028', unit: 'percentage points', measure: (r) => 100 * r.at('chips.cn_self_reliance', LAST) },
  { id: 'smuggled', title: 'Chips smuggled by 2028', unit: 'kH100e', measure: (r) => r.at('compute.cn_smuggled_cum_kh100e', LAST) },
  { id: 'us-score', title: 'Score of the United States in 2028, doctrine “lead”', unit: 'points', measure: (r) => r.at('score.us.lead', LAST) },
  { id: 'cn-score', title: 'Score of China in 2028, doctrine “lead”', unit: 'points', measure: (r) => r.at('score.cn.lead', LAST) },
]
const PLAN: Plan = { until: LAST }

export function factors(parameters: readonly ParameterDef[] = RULES.parameters): Factor[] {
  const groups = new Map<string, ParameterDef[]>()
  for (const p of parameters) {
    const slash = p.id.indexOf('/')
    const id = slash < 0 ? p.id : `${p.id.slice(0, slash)}/…`
    groups.set(id, [...(groups.get(id) ?? []), p])
  }
  return [...groups].map(([id, list]) => ({ id, parameters: list }))
}

/** Values of all parameters at a point: each factor’s part of its range. Quarters stay whole. */
function valuesAt(list: readonly Factor[], point: readonly number[]): Record<string, number> {
  const values: Record<string, number> = {}
  list.forEach((factor, i) => {
    for (const p of factor.parameters) {
      const value = p.min + (p.max - p.min) * point[i]
      values[p.id] = p.unit === 'quarter' ? Math.round(value) : value
    }
  })
  return values
}

/** Elementary effects of some trajectories: by trajectory, factor and output. Trajectories do not depend on each other. */
export function effectsOf(list: readonly Factor[], seed: string, from: number, to: number): number[][][] {
  return Array.from({ length: to - from }, (_, i) => effectsAlong(list.length, seed, from + i, (point) => {
    const run = createBench(valuesAt(list, point)).run(PLAN)
    return OUTPUTS.map((output) => output.measure(run))
  }))
}

export interface Ranked extends Effect {
  readonly factor: string
}

export interface Screening {
  readonly seed: string
  readonly trajectories: number
  readonly runs: number
  /** By output: every factor, strongest first. */
  readonly outputs: Readonly<Record<string, readonly Ranked[]>>
}

export function rank(list: readonly Factor[], seed: string, effects: readonly (readonly (readonly number[])[])[]): Screening {
  const outputs = OUTPUTS.map((output, k): [string, Ranked[]] => [
    output.id, list.map((factor, i): Ranked => ({ factor: factor.id, ...summarise(effects.map((t) => t[i][k])) })).sort((a, b) => b.muStar - a.muStar || (a.factor < b.factor ? -1 : 1)),
  ])
  return { seed, trajectories: effects.length, runs: effects.length * (list.length + 1), outputs: Object.fromEntries(outputs) }
}

/** How many of the leading ten of two screenings are the same, by output. */
export function inCommon(one: Screening, other: Screening): Record<string, number> {
  return Object.fromEntries(OUTPUTS.map(({ id }) => {
    const first = one.outputs[id].slice(0, LEADING).map((r) => r.factor)
    const second = new Set(other.outputs[id].slice(0, LEADING).map((r) => r.factor))
    return [id, first.filter((f) => second.has(f)).length]
  }))
}
