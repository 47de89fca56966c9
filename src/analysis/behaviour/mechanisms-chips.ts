/**
 * What each mechanism of the chip markets should do when one lever is moved: stockpiling, smuggling, home-made chips,
 * prices, supply. Direction and size were written down before the model was asked.
 */
import { quiet, washington } from './plans.ts'
import type { Behaviour, Plan, PlannedDecision, Run } from './kinds.ts'
import { atLeast, atMost, between, exactly, forSeats } from './kinds.ts'
import { CNAS, EPOCH } from '../../content/sources.ts'

export const beijing = (quarter: string, lever: string, value: number): PlannedDecision => ({ quarter, seat: 'beijing', lever, value })
const chipMaker = (seat: 'nvidia' | 'huawei', lever: string, value: number): PlannedDecision => ({ quarter: '2026Q1', seat, lever, value })
/** One figure of two runs, the second over the first. */
export const ratio = (of: Run, to: Run, name: string, quarter: string): number => of.at(name, quarter) / to.at(name, quarter)
export const change = (of: Run, to: Run, name: string, quarter: string): number => of.at(name, quarter) - to.at(name, quarter)

/** The rule of October 2023, known `quarters` ahead and in force from 2024Q3 on. */
const toldAhead = (quarters: number, decided: string): Plan => ({
  us: 'hold', cn: 'hold', decisions: [washington('2023Q1', 'chip-notice', quarters), washington(decided, 'chip-controls', 0.72)],
})
const NOTICE = { none: toldAhead(0, '2024Q2'), two: toldAhead(2, '2023Q4'), four: toldAhead(4, '2023Q2') }
const PUBLISHED_2025 = 'https://chinaeconomicreview.com/china-imports-of-chipmaking-equipment-up-93/'

export const CHIP_MECHANISMS: readonly Behaviour[] = [
  {
    id: 'M-8', statement: 'The longer a rule is known before it comes, the more is bought ahead of it, and most of that gain is kept: what the rule would have stopped is already there.',
    source: PUBLISHED_2025,
    plans: NOTICE,
    measure: ({ none, two, four }) => {
      const before = (r: Run) => r.mean('compute.cn_legal_kh100e', '2023Q2', '2024Q2') / none.mean('compute.cn_legal_kh100e', '2023Q2', '2024Q2')
      return {
        'imports before it, two quarters’ notice': before(two), 'four quarters’ notice': before(four), 'four over two': before(four) / before(two),
        'all imports to 2025Q4, four quarters’ notice': ratio(four, none, 'compute.cn_legal_cum_kh100e', '2025Q4'),
      }
    },
    bands: {
      'imports before it, two quarters’ notice': between(1.1, 1.6), 'four quarters’ notice': between(1.2, 2.2), 'four over two': between(1.02, 1.6),
      'all imports to 2025Q4, four quarters’ notice': between(1.05, 1.5),
    },
    signs: { 'four over two': atLeast(1), 'all imports to 2025Q4, four quarters’ notice': atLeast(1) },
  },
  {
    id: 'M-9', statement: 'Materials withheld raise tension at once, take chips from everyone, China’s own imports included, and leave the West less dependent after some years.',
    source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
    plans: { none: quiet(beijing('2026Q1', 'materials-restriction', 0)), full: quiet(beijing('2026Q1', 'materials-restriction', 1)) },
    measure: ({ none, full }) => ({
      'tension after two quarters': change(full, none, 'escalation', '2026Q2'), 'new US machines, 2026Q4': ratio(full, none, 'compute.us_new_kh100e', '2026Q4'),
      'legal Chinese imports, 2026Q4': ratio(full, none, 'compute.cn_legal_kh100e', '2026Q4'), 'other sources found, 2030Q4': change(full, none, 'diversified', '2030Q4'),
    }),
    bands: {
      'tension after two quarters': between(0.5, 2), 'new US machines, 2026Q4': between(0.75, 0.97), 'legal Chinese imports, 2026Q4': between(0.75, 0.97),
      'other sources found, 2030Q4': between(0.2, 0.9),
    },
    signs: { 'new US machines, 2026Q4': atMost(1), 'legal Chinese imports, 2026Q4': atMost(1), 'other sources found, 2030Q4': atLeast(0) },
  },
  {
    id: 'M-10', statement: 'Where nobody enforces a control, a part of it only changes who is paid: smugglers replace three tenths or more of the legal chips it stops, and strict enforcement takes that away.',
    source: CNAS,
    plans: {
      free: quiet(beijing('2026Q1', 'import-discouragement', 0), washington('2026Q1', 'chip-controls', 0), washington('2026Q1', 'enforcement', 0)),
      loose: quiet(beijing('2026Q1', 'import-discouragement', 0), washington('2026Q1', 'chip-controls', 1), washington('2026Q1', 'enforcement', 0)),
      strict: quiet(beijing('2026Q1', 'import-discouragement', 0), washington('2026Q1', 'chip-controls', 1), washington('2026Q1', 'enforcement', 0.9)),
    },
    measure: ({ free, loose, strict }) => {
      const stopped = free.at('compute.cn_legal_kh100e', '2028Q4') - loose.at('compute.cn_legal_kh100e', '2028Q4')
      const replaced = (r: Run) => (r.at('compute.cn_smuggled_kh100e', '2028Q4') - free.at('compute.cn_smuggled_kh100e', '2028Q4')) / stopped
      return { 'replaced without enforcement': replaced(loose), 'replaced under strict enforcement': replaced(strict) }
    },
    bands: { 'replaced without enforcement': between(0.3, 0.9), 'replaced under strict enforcement': between(-0.1, 0.1) },
    signs: { 'replaced without enforcement': atLeast(0) },
  },
  {
    id: 'M-11', statement: 'Chips that Beijing turns away cost its labs compute and capability first, and make its own chips more and better later.',
    source: 'https://particle.news/story/us-opens-conditional-path-for-nvidia-h200-exports-to-china-as-beijing-tightens-gate',
    plans: Object.fromEntries([0, 1].map((beta): [string, Plan] => [beta === 0 ? 'buy' : 'refuse', quiet(washington('2026Q1', 'chip-controls', 0), beijing('2026Q1', 'import-discouragement', beta))])),
    measure: ({ buy, refuse }) => ({
      'China’s stock in 2027Q4': ratio(refuse, buy, 'compute.cn_stock_kh100e', '2027Q4'), 'Chinese frontier in 2028Q4, ECI': change(refuse, buy, 'frontier.cn_eci', '2028Q4'),
      'own chips in 2030Q4': ratio(refuse, buy, 'compute.cn_domestic_kh100e', '2030Q4'), 'software in 2030Q4': change(refuse, buy, 'software', '2030Q4'),
    }),
    bands: {
      'China’s stock in 2027Q4': between(0.3, 0.95), 'Chinese frontier in 2028Q4, ECI': between(-5, -0.2), 'own chips in 2030Q4': between(1.1, 4), 'software in 2030Q4': between(0.002, 0.2),
    },
    signs: { 'China’s stock in 2027Q4': atMost(1), 'Chinese frontier in 2028Q4, ECI': atMost(0), 'own chips in 2030Q4': atLeast(1), 'software in 2030Q4': atLeast(0) },
  },
  {
    id: 'M-12', statement: 'A large chip programme makes China more self-reliant by 2030 and takes a little from imports today.',
    source: 'https://mezha.media/en/2024/05/27/china-creates-third-47-5-billion-fund-to-boost-semiconductor-sector/',
    plans: Object.fromEntries([0.5, 3].map((size): [string, Plan] => [size < 1 ? 'small' : 'large', quiet(washington('2026Q1', 'chip-controls', 0.5), beijing('2026Q1', 'import-discouragement', 0), beijing('2026Q1', 'chip-investment', size))])),
    measure: ({ small, large }) => ({
      'legal imports in 2027Q1': ratio(large, small, 'compute.cn_legal_kh100e', '2027Q1'), 'own stock in 2030Q4': ratio(large, small, 'compute.cn_domestic_stock_kh100e', '2030Q4'),
      'self-reliance in 2030Q4': change(large, small, 'chips.cn_self_reliance', '2030Q4'), 'own stock in 2026Q3': ratio(large, small, 'compute.cn_domestic_stock_kh100e', '2026Q3'),
    }),
    bands: {
      'legal imports in 2027Q1': between(0.8, 0.999), 'own stock in 2030Q4': between(1.3, 6), 'self-reliance in 2030Q4': between(0.05, 0.5), 'own stock in 2026Q3': exactly(1),
    },
    signs: { 'legal imports in 2027Q1': atMost(1), 'own stock in 2030Q4': atLeast(1), 'self-reliance in 2030Q4': atLeast(0) },
  },
  {
    id: 'M-13', statement: 'Chips of the platforms’ own add makers and mature the software; nothing of it shows within the first year.',
    source: 'https://open-techstack.com/blog/china-ai-accelerator-market-share-nvidia-2026',
    plans: Object.fromEntries([0, 1].map((v): [string, Plan] => [v === 0 ? 'none' : 'full', quiet(...forSeats(['cn-platforms'], '2026Q1', 'own-chips', v))])),
    measure: ({ none, full }) => ({
      'software in 2030Q4': change(full, none, 'software', '2030Q4'), 'own chips in 2030Q4': ratio(full, none, 'compute.cn_domestic_kh100e', '2030Q4'),
      'own chips in 2026Q4': ratio(full, none, 'compute.cn_domestic_kh100e', '2026Q4'),
    }),
    bands: { 'software in 2030Q4': between(0.005, 0.2), 'own chips in 2030Q4': between(1.02, 1.6), 'own chips in 2026Q4': exactly(1) },
    signs: { 'software in 2030Q4': atLeast(0), 'own chips in 2030Q4': atLeast(1) },
  },
  {
    id: 'M-14', statement: 'Work on Huawei’s software makes more of the same chips usable.',
    source: 'https://www.implicator.ai/deepseek-delays-ai-model-after-huawei-chips-fail',
    plans: { none: quiet(chipMaker('huawei', 'software', 0)), full: quiet(chipMaker('huawei', 'software', 1)) },
    measure: ({ none, full }) => ({ 'usable share in 2029Q4': change(full, none, 'software', '2029Q4'), 'chips made in 2029Q4': ratio(full, none, 'compute.cn_domestic_kh100e', '2029Q4') }),
    bands: { 'usable share in 2029Q4': between(0.03, 0.35), 'chips made in 2029Q4': between(0.9, 1.02) },
    signs: { 'usable share in 2029Q4': atLeast(0) },
  },
  {
    id: 'M-15', statement: 'Huawei at half the going price makes more chips and keeps less money.',
    source: 'https://technodehq.com/?p=2457',
    plans: { rule: quiet(chipMaker('huawei', 'price', 1)), half: quiet(chipMaker('huawei', 'price', 0.5)) },
    measure: ({ rule, half }) => ({ 'chips in 2030Q4': ratio(half, rule, 'compute.cn_domestic_kh100e', '2030Q4'), 'Huawei’s cash in 2028Q4': ratio(half, rule, 'cash/huawei', '2028Q4') }),
    bands: { 'chips in 2030Q4': between(1.05, 2), 'Huawei’s cash in 2028Q4': between(0.4, 0.97) },
    signs: { 'chips in 2030Q4': atLeast(1), 'Huawei’s cash in 2028Q4': atMost(1) },
  },
  {
    id: 'M-16', statement: 'Parts that Nvidia designs to the line sell more in China, above all at a middling line, and not at all under a complete ban.',
    source: EPOCH,
    plans: Object.fromEntries([0.5, 1].flatMap((line) => [0, 1].map((effort): [string, Plan] => [`${line} ${effort}`, quiet(washington('2026Q1', 'chip-controls', line), beijing('2026Q1', 'import-discouragement', 0), chipMaker('nvidia', 'china-part', effort))]))),
    measure: (runs) => {
      const gain = (line: number, name: string) => runs[`${line} 1`].at(name, '2028Q4') / runs[`${line} 0`].at(name, '2028Q4')
      return { 'legal imports, half of performance blocked': gain(0.5, 'compute.cn_legal_kh100e'), 'revenue in China': gain(0.5, 'nvidia.china_revenue_usd_bn'), 'revenue under a complete ban': gain(1, 'nvidia.china_revenue_usd_bn') }
    },
    bands: { 'legal imports, half of performance blocked': between(1.03, 1.6), 'revenue in China': between(1.01, 1.6), 'revenue under a complete ban': exactly(1) },
    signs: { 'legal imports, half of performance blocked': atLeast(1) },
  },
  {
    id: 'M-17', statement: 'Dearer western chips mean fewer of them, and fewer of those are Nvidia’s.',
    source: 'Judgement: demand curves slope down.',
    plans: { rule: quiet(), dear: quiet(chipMaker('nvidia', 'price', 1.5)) },
    measure: ({ rule, dear }) => ({
      'western supply in 2027Q4': ratio(dear, rule, 'supply.delivered', '2027Q4'), 'Nvidia’s chips': ratio(dear, rule, 'supply.nvidia', '2027Q4'), 'price paid': ratio(dear, rule, 'chip.price', '2027Q4'),
    }),
    bands: { 'western supply in 2027Q4': between(0.6, 0.95), 'Nvidia’s chips': between(0.4, 0.9), 'price paid': between(1.3, 1.7) },
    signs: { 'western supply in 2027Q4': atMost(1), 'Nvidia’s chips': atMost(1) },
  },
  {
    id: 'M-18', statement: 'American chip investment shows only after a year and a half; then it makes chips cheaper, a supply shock milder and the country more resilient.',
    source: 'https://pinocchiopedia.com/wiki/Chips_and_Science_Act',
    plans: {
      none: quiet(washington('2026Q1', 'chip-investment', 0)), full: quiet(washington('2026Q1', 'chip-investment', 10)),
    },
    measure: ({ none, full }) => ({
      'price in 2027Q2': ratio(full, none, 'chips.price_kusd', '2027Q2'), 'price in 2030Q4': ratio(full, none, 'chips.price_kusd', '2030Q4'),
      'resilience in 2030Q4': change(full, none, 'index.us.resilience', '2030Q4'), 'machines in 2030Q4': ratio(full, none, 'compute.us_stock_kh100e', '2030Q4'),
    }),
    bands: { 'price in 2027Q2': exactly(1), 'price in 2030Q4': between(0.8, 0.97), 'resilience in 2030Q4': between(5, 35), 'machines in 2030Q4': between(1.02, 1.3) },
    signs: { 'price in 2030Q4': atMost(1), 'resilience in 2030Q4': atLeast(0), 'machines in 2030Q4': atLeast(1) },
  },
  {
    id: 'M-19', statement: 'After a shock to world supply the chips come back within a year and a half, and the machines that were not built stay missing for years.',
    source: 'Judgement: the supply shocks of 2020 to 2022 lasted five to eight quarters.',
    plans: { base: quiet(), shock: { ...quiet(), set: { 'shock.supply': 0.6 } } },
    measure: ({ base, shock }) => ({
      'supply in 2026Q1': ratio(shock, base, 'supply.delivered', '2026Q1'), 'supply in 2027Q2': ratio(shock, base, 'supply.delivered', '2027Q2'), 'US machines in 2027Q2': ratio(shock, base, 'compute.us_stock_kh100e', '2027Q2'),
    }),
    bands: { 'supply in 2026Q1': between(0.5, 0.85), 'supply in 2027Q2': between(0.96, 1.01), 'US machines in 2027Q2': between(0.7, 0.97) },
    signs: { 'supply in 2026Q1': atMost(1), 'US machines in 2027Q2': atMost(1) },
  },
  {
    id: 'M-20', statement: 'A tariff on servers slows American labs a little, gives machines to others, and narrows the gap.',
    source: 'https://www.bostonfed.org/publications/research-department-working-paper/2019/tariff-passthrough-at-the-border-and-at-the-store-evidence-from-us-trade-policy.aspx',
    plans: { none: quiet(washington('2026Q1', 'tariff', 0)), high: quiet(washington('2026Q1', 'tariff', 0.6)) },
    measure: ({ none, high }) => ({
      'US frontier in 2029Q4, ECI': change(high, none, 'frontier.us_eci', '2029Q4'), 'gap in 2029Q4, ECI': change(high, none, 'frontier.gap_eci', '2029Q4'), 'machines of others in 2028Q4': ratio(high, none, 'stock.row', '2028Q4'),
    }),
    bands: { 'US frontier in 2029Q4, ECI': between(-3, -0.2), 'gap in 2029Q4, ECI': between(-3, -0.1), 'machines of others in 2028Q4': between(1.1, 3) },
    signs: { 'US frontier in 2029Q4, ECI': atMost(0), 'gap in 2029Q4, ECI': atMost(0), 'machines of others in 2028Q4': atLeast(1) },
  },
]
