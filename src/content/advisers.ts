/**
 * What advisers look at. Each seat has two interests at its table, and each interest its rules: when these public numbers
 * stand so, this adviser would move that lever that way. The words are filed by the rule’s id.
 *
 * A rule reads series that any chart of the game can show, and nothing else: no plan of another seat, no tape of events,
 * no look ahead.
 */
import type { SeatId } from '../engine/types.ts'

/** Interests, by the side of the table they sit on. */
export const ADVISERS = {
  security: 0, commerce: 1, science: 1,
  planning: 0, opening: 1,
  product: 0, safety: 1,
  growth: 0, compliance: 1,
  sales: 0, delivery: 1,
} as const
export type AdviserId = keyof typeof ADVISERS

export type AdviceDirection = 'up' | 'down'

/** `{side}` in a series is the side of the seat. Felt from the first value on, in full at the second. */
export interface AdviceCondition {
  readonly series: string
  readonly from: number
  readonly full: number
}

/** How the number of a rule is written. */
export type AdviceNumber = 'percent' | 'percentFine' | 'points' | 'money' | 'chips' | 'index'

export interface AdviceRule {
  readonly id: string
  readonly seats: readonly SeatId[]
  readonly adviser: AdviserId
  readonly lever: string
  readonly direction: AdviceDirection
  readonly when: AdviceCondition
  readonly shown: AdviceNumber
}

const rule = (seats: SeatId | readonly SeatId[], adviser: AdviserId, direction: AdviceDirection, lever: string, series: string, shown: AdviceNumber, from: number, full: number): AdviceRule => {
  const list = typeof seats === 'string' ? [seats] : seats
  return { id: `${list.length > 1 ? 'labs' : list[0]}/${adviser}/${lever}-${direction}/${series.replace('{side}', 'side')}`, seats: list, adviser, direction, lever, when: { series, from, full }, shown }
}

const LABS = ['us-frontier', 'us-open-lab', 'cn-open'] as const

export const ADVICE: readonly AdviceRule[] = [
  rule('washington', 'security', 'up', 'chip-controls', 'frontier.gap_eci', 'points', 13, 5),
  rule('washington', 'commerce', 'down', 'chip-controls', 'chips.cn_self_reliance', 'percent', 0.15, 0.75),
  rule('washington', 'science', 'up', 'talent', 'talent.us', 'percent', 1.2, 1),
  rule('washington', 'security', 'down', 'talent', 'talent.cn', 'percent', 0.72, 0.85),
  rule('washington', 'science', 'up', 'open-fund', 'share.abroad.developer.cn_open', 'percent', 0.02, 0.2),
  rule('washington', 'security', 'down', 'open-fund', 'hazard', 'percentFine', 0.002, 0.015),
  rule('washington', 'science', 'up', 'safety-standard', 'hazard', 'percentFine', 0.002, 0.015),
  rule('washington', 'security', 'down', 'safety-standard', 'frontier.gap_eci', 'points', 11, 4),
  rule('washington', 'security', 'up', 'cloud-controls', 'compute.cn_offshore_kh100e', 'chips', 15, 250),
  rule('washington', 'commerce', 'down', 'cloud-controls', 'share.emerging.all.cn', 'percent', 0.05, 0.35),
  rule('washington', 'commerce', 'up', 'export-stack', 'share.emerging.all.cn', 'percent', 0.05, 0.3),
  rule('washington', 'security', 'down', 'export-stack', 'compute.cn_smuggled_kh100e', 'chips', 5, 250),

  rule('beijing', 'planning', 'up', 'chip-investment', 'chips.cn_self_reliance', 'percent', 0.8, 0.1),
  rule('beijing', 'opening', 'down', 'chip-investment', 'index.cn.prosperity', 'index', 60, 15),
  rule('beijing', 'planning', 'up', 'import-discouragement', 'compute.cn_legal_kh100e', 'chips', 30, 2500),
  rule('beijing', 'opening', 'down', 'import-discouragement', 'frontier.gap_eci', 'points', 4, 13),
  rule('beijing', 'opening', 'up', 'openness-guidance', 'share.abroad.developer.cn_open', 'percent', 0.25, 0.02),
  rule('beijing', 'planning', 'down', 'openness-guidance', 'revenue.cn_labs_usd_bn', 'money', 3, 0.1),
  rule('beijing', 'planning', 'up', 'deployment-drive', 'diffusion.cn.industry', 'percent', 0.6, 0.1),
  rule('beijing', 'opening', 'down', 'deployment-drive', 'budget.cn.fiscal', 'money', 22, 6),
  rule('beijing', 'planning', 'up', 'content-control', 'diffusion.cn.consumer', 'percent', 0.15, 0.65),
  rule('beijing', 'opening', 'down', 'content-control', 'trust.cn.emerging', 'percent', 0.55, 0.35),
  rule('beijing', 'opening', 'up', 'talks', 'escalation', 'index', 0.2, 4),
  rule('beijing', 'planning', 'down', 'talks', 'frontier.gap_eci', 'points', 4, 13),
  rule('beijing', 'planning', 'up', 'materials-restriction', 'nvidia.china_share_of_compute', 'percent', 0.15, 0.01),
  rule('beijing', 'opening', 'down', 'materials-restriction', 'escalation', 'index', 0.2, 4),

  rule(LABS, 'product', 'up', 'haste', 'frontier.gap_eci', 'points', 13, 4),
  rule(LABS, 'safety', 'down', 'haste', 'hazard', 'percentFine', 0.001, 0.015),
  rule(LABS, 'product', 'up', 'open', 'closed.usage_share', 'percent', 0.5, 0.95),
  rule(LABS, 'safety', 'down', 'open', 'frontier.{side}_open_eci', 'index', 110, 190),
  rule(LABS, 'product', 'down', 'defence', 'revenue.{side}_labs_usd_bn', 'money', 60, 0.2),
  rule(LABS, 'safety', 'up', 'defence', 'frontier.gap_eci', 'points', 13, 4),
  rule(LABS, 'product', 'down', 'experiment', 'diffusion.{side}.consumer', 'percent', 0.1, 0.65),
  rule(LABS, 'safety', 'up', 'experiment', 'index.stability', 'index', 96, 60),

  rule('cn-platforms', 'growth', 'down', 'price', 'share.third.all.cn', 'percent', 0.22, 0.03),
  rule('cn-platforms', 'compliance', 'up', 'price', 'revenue.cn_labs_usd_bn', 'money', 5, 0.1),
  rule('cn-platforms', 'growth', 'up', 'open', 'closed.usage_share', 'percent', 0.5, 0.95),
  rule('cn-platforms', 'compliance', 'down', 'open', 'trust.cn.europe', 'percent', 0.3, 0.1),
  rule('cn-platforms', 'growth', 'up', 'haste', 'frontier.gap_eci', 'points', 13, 4),
  rule('cn-platforms', 'compliance', 'down', 'haste', 'hazard', 'percentFine', 0.001, 0.015),
  rule('cn-platforms', 'growth', 'up', 'own-chips', 'chips.cn_self_reliance', 'percent', 0.8, 0.1),
  rule('cn-platforms', 'compliance', 'down', 'own-chips', 'chips.cn_yield', 'percent', 0.58, 0.3),

  rule('nvidia', 'sales', 'up', 'china-part', 'nvidia.china_share_of_compute', 'percent', 0.2, 0.01),
  rule('nvidia', 'sales', 'up', 'china-part', 'chips.cn_self_reliance', 'percent', 0.15, 0.75),
  rule('nvidia', 'delivery', 'down', 'china-part', 'escalation', 'index', 0.2, 4),
  rule('nvidia', 'delivery', 'down', 'china-part', 'frontier.gap_eci', 'points', 13, 5),
  rule('nvidia', 'sales', 'down', 'price', 'compute.world_new_kh100e', 'chips', 300, 20000),
  rule('nvidia', 'sales', 'down', 'price', 'compute.cn_domestic_kh100e', 'chips', 20, 1200),
  rule('nvidia', 'delivery', 'up', 'price', 'compute.cn_smuggled_kh100e', 'chips', 5, 250),
  rule('nvidia', 'delivery', 'up', 'price', 'nvidia.china_revenue_usd_bn', 'money', 1, 30),

  rule('huawei', 'sales', 'down', 'price', 'chips.cn_self_reliance', 'percent', 0.7, 0.05),
  rule('huawei', 'sales', 'down', 'price', 'compute.cn_legal_kh100e', 'chips', 30, 2500),
  rule('huawei', 'delivery', 'up', 'price', 'chips.cn_yield', 'percent', 0.58, 0.3),
  rule('huawei', 'delivery', 'up', 'price', 'compute.cn_smuggled_kh100e', 'chips', 5, 250),
  rule('huawei', 'sales', 'up', 'software', 'frontier.gap_eci', 'points', 4, 13),
  rule('huawei', 'sales', 'up', 'software', 'compute.cn_domestic_stock_kh100e', 'chips', 50, 6000),
  rule('huawei', 'delivery', 'down', 'software', 'compute.cn_domestic_kh100e', 'chips', 1200, 20),
  rule('huawei', 'delivery', 'down', 'software', 'chips.cn_tool_share', 'percent', 0.6, 0.15),
]
