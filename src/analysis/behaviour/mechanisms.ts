/** Further behaviours of single mechanisms. */
import type { Behaviour, Plan } from './kinds.ts'
import { atLeast, atMost, between } from './kinds.ts'
import { beijing, CHINESE, CLOSE_CHINA, largest, quiet, smallest, washington } from './plans.ts'

export const MECHANISMS: readonly Behaviour[] = [
  {
    id: 'M-1', statement: 'Notice of a tighter chip rule is used to stockpile: more legal imports before it, fewer after.',
    source: 'https://chinaeconomicreview.com/china-imports-of-chipmaking-equipment-up-93/',
    plans: {
      sudden: { us: 'hold', cn: 'hold', decisions: [washington('2024Q2', 'chip-controls', 0.72)] },
      told: { us: 'hold', cn: 'hold', decisions: [washington('2023Q3', 'chip-notice', 2), washington('2023Q4', 'chip-controls', 0.72)] },
    },
    measure: ({ sudden, told }) => {
      const legal = (from: string, to: string) => told.mean('compute.cn_legal_kh100e', from, to) / sudden.mean('compute.cn_legal_kh100e', from, to)
      return { 'imports while the rule is known': legal('2023Q4', '2024Q2'), 'imports in the year after it': legal('2024Q3', '2025Q2') }
    },
    bands: { 'imports while the rule is known': between(1.05, 2), 'imports in the year after it': between(0.4, 0.999) },
    signs: { 'imports while the rule is known': atLeast(1), 'imports in the year after it': atMost(1) },
  },

  {
    id: 'M-2', statement: 'Tool controls slow China’s fabs and speed up its own toolmakers.',
    source: 'https://expolume.com/chinas-euv-lithography-prototype',
    plans: {
      none: { decisions: [washington('2023Q1', 'tool-controls', 0)] },
      full: { decisions: [washington('2023Q1', 'tool-controls', 1), washington('2023Q1', 'tool-alliance', 1)] },
    },
    measure: ({ none, full }) => ({
      'tool share in 2030Q4': full.at('chips.cn_tool_share', '2030Q4') / none.at('chips.cn_tool_share', '2030Q4'),
      'chip output in 2026Q4': full.at('compute.cn_domestic_kh100e', '2026Q4') / none.at('compute.cn_domestic_kh100e', '2026Q4'),
    }),
    bands: { 'tool share in 2030Q4': atLeast(1.1), 'chip output in 2026Q4': atMost(0.8) },
    signs: { 'tool share in 2030Q4': atLeast(1), 'chip output in 2026Q4': atMost(1) },
  },
  {
    id: 'M-3', statement: 'A tariff on servers is paid mostly by data centres in the United States.',
    source: 'https://www.bostonfed.org/publications/research-department-working-paper/2019/tariff-passthrough-at-the-border-and-at-the-store-evidence-from-us-trade-policy.aspx',
    plans: { none: quiet(washington('2026Q1', 'tariff', 0)), high: quiet(washington('2026Q1', 'tariff', 0.3)) },
    measure: ({ none, high }) => ({
      'new US machines': high.at('compute.us_new_kh100e', '2027Q4') / none.at('compute.us_new_kh100e', '2027Q4'),
      'legal Chinese imports': high.at('compute.cn_legal_kh100e', '2027Q4') / none.at('compute.cn_legal_kh100e', '2027Q4'),
    }),
    bands: { 'new US machines': between(0.7, 0.9), 'legal Chinese imports': between(0.9, 1.1) },
    signs: { 'new US machines': atMost(1) },
  },
  {
    id: 'M-4', statement: 'Released weights cannot be recalled: after closing, a lab’s best released model stays where it was.',
    source: 'Identity.',
    plans: { closed: quiet(...CLOSE_CHINA) },
    measure: ({ closed }) => ({ 'largest fall, ECI': largest(CHINESE.flatMap((lab) => closed.quarters.slice(1).map((q, i) => closed.at(`lab.${lab}.open_eci`, closed.quarters[i]) - closed.at(`lab.${lab}.open_eci`, q)))) }),
    bands: { 'largest fall, ECI': atMost(0) },
  },
  {
    id: 'M-5', statement: 'Tighter chip controls from 2026 on cost China compute and Nvidia revenue, widen the gap, and make China more self-reliant.',
    source: 'https://resources.newyorkfed.org/research/staff_reports/sr1096',
    plans: Object.fromEntries([0, 0.5, 1].map((k): [string, Plan] => [String(k), quiet(washington('2026Q1', 'chip-controls', k))])),
    measure: (runs) => {
      const step = (name: string) => [0, 0.5].map((k) => runs[String(k + 0.5)].at(name, '2030Q4') - runs[String(k)].at(name, '2030Q4'))
      return {
        'China’s stock, larger step': largest(step('compute.cn_stock_kh100e')), 'Nvidia in China, larger step': largest(step('nvidia.china_revenue_usd_bn')),
        'gap, smaller step': smallest(step('frontier.gap_eci')), 'self-reliance, smaller step': smallest(step('chips.cn_self_reliance')),
      }
    },
    bands: {
      'China’s stock, larger step': atMost(0), 'Nvidia in China, larger step': atMost(0), 'gap, smaller step': atLeast(0), 'self-reliance, smaller step': atLeast(0),
    },
    signs: { 'China’s stock, larger step': atMost(0), 'Nvidia in China, larger step': atMost(0), 'gap, smaller step': atLeast(0), 'self-reliance, smaller step': atLeast(0) },
  },
  {
    id: 'M-6', statement: 'A closed door for foreign researchers costs the United States talent and keeps it in China; an open one does the reverse.',
    source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
    plans: { closed: quiet(washington('2026Q1', 'talent', -1)), open: quiet(washington('2026Q1', 'talent', 1)) },
    measure: ({ closed, open }) => ({
      'US talent, open over closed': open.at('talent.us', '2030Q4') / closed.at('talent.us', '2030Q4'), 'Chinese talent, open over closed': open.at('talent.cn', '2030Q4') / closed.at('talent.cn', '2030Q4'),
    }),
    bands: { 'US talent, open over closed': between(1.02, 1.3), 'Chinese talent, open over closed': between(0.7, 0.98) },
    signs: { 'US talent, open over closed': atLeast(1), 'Chinese talent, open over closed': atMost(1) },
  },
  {
    id: 'M-7', statement: 'Materials withheld cost the West chips at first and less each year, because it finds others.',
    source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
    plans: { none: quiet(beijing('2026Q1', 'materials-restriction', 0)), full: quiet(beijing('2026Q1', 'materials-restriction', 1)) },
    measure: ({ none, full }) => {
      const lost = (q: string) => full.at('supply.loss', q) / full.at('supply.potential', q) - none.at('supply.loss', q) / none.at('supply.potential', q)
      return { 'supply lost in 2026Q4': lost('2026Q4'), 'in 2030Q4 against 2026Q4': lost('2030Q4') / lost('2026Q4') }
    },
    bands: { 'supply lost in 2026Q4': between(0.04, 0.25), 'in 2030Q4 against 2026Q4': between(0, 0.8) },
    signs: { 'supply lost in 2026Q4': atLeast(0), 'in 2030Q4 against 2026Q4': atMost(1) },
  },
]
