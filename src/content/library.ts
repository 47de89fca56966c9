/**
 * The scenario library: every scenario with what it is about, the levers to watch and two plans that answer its question
 * differently. A test plays both plans of each entry and looks whether each wins what it is said to win.
 */
import type { DoctrineId, Side } from '../engine/types.ts'

export const TOPICS = ['chips', 'models', 'allies', 'markets'] as const
export type Topic = (typeof TOPICS)[number]

/** Decisions of the first turn, and the series that ends higher under this plan than under the other. */
export interface LibraryPlan {
  readonly levers: Readonly<Record<string, number>>
  readonly wins: string
}

export interface LibraryEntry {
  readonly scenario: string
  readonly topics: readonly Topic[]
  /** The side to which the question is put first. */
  readonly side: Side
  readonly doctrine: Readonly<Record<Side, DoctrineId>>
  /** Levers to watch, `seat/lever`; shown at any depth. */
  readonly focus: Readonly<Record<Side, readonly string[]>>
  readonly plans: readonly [LibraryPlan, LibraryPlan]
}

export const LIBRARY: readonly LibraryEntry[] = [
  {
    scenario: 'deepseek-moment', topics: ['models', 'markets'], side: 'cn', doctrine: { us: 'lead', cn: 'developers' },
    focus: { us: ['us-open-lab/open', 'washington/chip-controls', 'washington/open-fund'], cn: ['cn-open/open', 'beijing/openness-guidance', 'beijing/deployment-drive'] },
    plans: [
      { levers: { 'beijing/openness-guidance': 3, 'cn-open/open': 1 }, wins: 'share.third.developer.cn' },
      { levers: { 'beijing/openness-guidance': 0, 'cn-open/open': 0 }, wins: 'revenue.cn_labs_usd_bn' },
    ],
  },
  {
    scenario: 'chip-war', topics: ['chips'], side: 'us', doctrine: { us: 'lead', cn: 'home' },
    focus: { us: ['washington/chip-controls', 'washington/enforcement', 'washington/chip-investment'], cn: ['beijing/chip-investment', 'beijing/import-discouragement', 'huawei/software'] },
    plans: [
      { levers: { 'washington/chip-controls': 0.72 }, wins: 'compute.cn_domestic_cum_kh100e' },
      { levers: { 'washington/chip-controls': 0.1 }, wins: 'compute.cn_legal_cum_kh100e' },
    ],
  },
  {
    scenario: 'one-third', topics: ['markets', 'models'], side: 'us', doctrine: { us: 'lead', cn: 'developers' },
    focus: { us: ['us-open-lab/open', 'washington/open-fund', 'washington/chip-controls'], cn: ['beijing/openness-guidance', 'beijing/deployment-drive', 'beijing/import-discouragement'] },
    plans: [
      { levers: { 'us-open-lab/open': 0.9, 'washington/open-fund': 1 }, wins: 'share.third.developer.us' },
      { levers: { 'us-open-lab/open': 0.1 }, wins: 'revenue.us_labs_usd_bn' },
    ],
  },
  {
    scenario: 'october-rule', topics: ['chips'], side: 'us', doctrine: { us: 'lead', cn: 'home' },
    focus: { us: ['washington/chip-controls', 'washington/enforcement', 'nvidia/china-part'], cn: ['beijing/chip-investment', 'beijing/import-discouragement', 'huawei/price'] },
    plans: [
      { levers: { 'washington/chip-controls': 0.72 }, wins: 'frontier.gap_eci' },
      { levers: { 'washington/chip-controls': 0.1 }, wins: 'nvidia.china_revenue_usd_bn' },
    ],
  },
  {
    scenario: 'stockpile', topics: ['chips'], side: 'cn', doctrine: { us: 'lead', cn: 'home' },
    focus: { us: ['washington/chip-notice', 'washington/chip-controls', 'washington/enforcement'], cn: ['beijing/import-discouragement', 'beijing/chip-investment', 'huawei/software'] },
    plans: [
      { levers: { 'beijing/import-discouragement': 0 }, wins: 'compute.cn_stock_kh100e' },
      { levers: { 'beijing/import-discouragement': 0.5, 'beijing/chip-investment': 1.5 }, wins: 'chips.cn_self_reliance' },
    ],
  },
  {
    scenario: 'h20', topics: ['chips', 'markets'], side: 'us', doctrine: { us: 'lead', cn: 'home' },
    focus: { us: ['washington/chip-controls', 'nvidia/china-part', 'washington/enforcement'], cn: ['beijing/import-discouragement', 'beijing/chip-investment', 'beijing/materials-restriction'] },
    plans: [
      { levers: { 'washington/chip-controls': 0.99 }, wins: 'chips.cn_self_reliance' },
      { levers: { 'washington/chip-controls': 0.55 }, wins: 'nvidia.china_revenue_usd_bn' },
    ],
  },
  {
    scenario: 'atom-answer', topics: ['models', 'markets'], side: 'us', doctrine: { us: 'developers', cn: 'developers' },
    focus: { us: ['washington/open-fund', 'us-open-lab/open', 'us-frontier/open'], cn: ['cn-open/open', 'cn-platforms/open', 'beijing/openness-guidance'] },
    plans: [
      { levers: { 'washington/open-fund': 1.5, 'us-open-lab/open': 0.9 }, wins: 'share.third.developer.us' },
      { levers: { 'us-open-lab/open': 0.1 }, wins: 'revenue.us_labs_usd_bn' },
    ],
  },
  {
    scenario: 'close-the-weights', topics: ['models'], side: 'cn', doctrine: { us: 'lead', cn: 'developers' },
    focus: { us: ['us-open-lab/open', 'washington/open-fund', 'washington/device-ban'], cn: ['beijing/openness-guidance', 'cn-open/open', 'cn-platforms/open'] },
    plans: [
      { levers: { 'beijing/openness-guidance': 3 }, wins: 'share.third.developer.cn' },
      { levers: { 'beijing/openness-guidance': 0 }, wins: 'revenue.cn_labs_usd_bn' },
    ],
  },
  {
    scenario: 'tools-and-allies', topics: ['allies', 'chips'], side: 'us', doctrine: { us: 'lead', cn: 'home' },
    focus: { us: ['washington/tool-controls', 'washington/tool-alliance', 'washington/talks'], cn: ['beijing/chip-investment', 'beijing/materials-restriction', 'huawei/software'] },
    plans: [
      { levers: { 'washington/tool-controls': 0.65, 'washington/tool-alliance': 0.7 }, wins: 'chips.cn_tool_share' },
      { levers: { 'washington/tool-controls': 0.35 }, wins: 'compute.cn_domestic_cum_kh100e' },
    ],
  },
]
