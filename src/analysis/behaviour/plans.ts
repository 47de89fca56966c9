/** Plans and figures that several behaviours share. */
import { LABS, SEATS } from '../../engine/types.ts'
import type { LabId, SeatId } from '../../engine/types.ts'
import { forSeats } from './kinds.ts'
import type { Plan, PlannedDecision, Run } from './kinds.ts'

export const CHINESE: readonly LabId[] = ['deepseek', 'zhipu', 'alibaba', 'baidu', 'tencent']
export const AMERICAN: readonly LabId[] = ['openai', 'google', 'anthropic', 'us-other', 'meta', 'us-open']
export const LAB_SEATS = SEATS.filter((seat): seat is SeatId => ['us-frontier', 'us-open-lab', 'cn-open', 'cn-platforms'].includes(seat))
export const seatOf = (lab: LabId): SeatId =>
  ['openai', 'google', 'anthropic', 'us-other'].includes(lab) ? 'us-frontier' : lab === 'meta' || lab === 'us-open' ? 'us-open-lab'
    : lab === 'deepseek' || lab === 'zhipu' ? 'cn-open' : 'cn-platforms'

export const washington = (quarter: string, lever: string, value: number): PlannedDecision => ({ quarter, seat: 'washington', lever, value })
export const beijing = (quarter: string, lever: string, value: number): PlannedDecision => ({ quarter, seat: 'beijing', lever, value })
/** From the end of 2025 on nobody changes anything, except for what a plan decides. */
export const quiet = (...decisions: readonly PlannedDecision[]): Plan => ({ scenario: 'one-third', us: 'hold', cn: 'hold', decisions })

export const HISTORY: Plan = {}
export const BAN: readonly PlannedDecision[] = [washington('2023Q1', 'chip-controls', 1), washington('2023Q1', 'enforcement', 1), washington('2023Q1', 'cloud-controls', 1)]
export const NO_CONTROLS: readonly PlannedDecision[] = [washington('2023Q1', 'chip-controls', 0)]
export const CLOSE_ALL: Plan = { parameters: { 'row-open': 0 }, decisions: forSeats(LAB_SEATS, '2023Q1', 'open', 0) }
export const CLOSE_CHINA = forSeats(['cn-open', 'cn-platforms'], '2026Q1', 'open', 0)
export const OPEN_AMERICA = forSeats(['us-frontier', 'us-open-lab'], '2026Q1', 'open', 1)

/**
 * A world in which the best American and Chinese models stand `gap` apart, nothing is released, and enmity is given.
 * Both stand well above the capability from which attackers gain, wherever in its range that lies: below it there is no hazard to compare.
 */
export const race = (gap: number, escalation: number): Plan => ({
  until: '2023Q1', events: 'off',
  set: {
    escalation,
    ...Object.fromEntries(AMERICAN.map((lab) => [`eci/${lab}`, 190])), ...Object.fromEntries(CHINESE.map((lab) => [`eci/${lab}`, 190 - gap])),
    ...Object.fromEntries(LABS.map((lab) => [`open-eci/${lab}`, 0])),
  },
})
export const GAPS = [0, 2, 5, 8, 15] as const

export const installed = (r: Run, quarter: string): number => {
  const china = r.at('compute.cn_stock_kh100e', quarter)
  return china / (china + r.at('stock.us', quarter) + r.at('stock.row', quarter))
}
export const INDEX_NAMES = [...['us', 'cn'].flatMap((side) => ['frontier', 'reach', 'prosperity', 'resilience'].map((i) => `index.${side}.${i}`)), 'index.stability']
export const LUCKY = Object.fromEntries(Array.from({ length: 24 }, (_, i): [string, Plan] => [`seed${i}`, { events: 'on', seed: `behaviour#${i}` }]))
export const largest = (values: readonly number[]): number => values.reduce((most, v) => Math.max(most, v), -Infinity)
export const smallest = (values: readonly number[]): number => values.reduce((least, v) => Math.min(least, v), Infinity)
