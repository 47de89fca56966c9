/**
 * What was published about 2022–2025, quarter by quarter, under the names of the model’s own series.
 *
 * No game reads these numbers. They are what the historical run is compared with, in docs/model.md and on screen.
 * Every point has a range in which a fair model may lie: the published one where there is one, else a stated one with
 * its reason. The last three quarters, and series with a single point, are kept from the fit (`use: 'unseen'`).
 */
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import { CLOSED, ECI_FILE, EPOCH, MICROSOFT, ROUTER } from './sources.ts'

export type Confidence = 'high' | 'medium' | 'low'

/** How far a fair model may be from an observed value. */
export type ObservedRange =
  | { readonly kind: 'plus'; readonly by: number; readonly published: boolean; readonly why: string }
  | { readonly kind: 'times'; readonly by: number; readonly least?: number; readonly published: boolean; readonly why: string }

export interface Observed {
  /** A series of the engine. */
  readonly series: string
  /** What it is, for people. */
  readonly title: string
  readonly unit: string
  /** Quarter of the first value; the others follow. */
  readonly from: string
  /** `null` where nothing was published. */
  readonly values: readonly (number | null)[]
  readonly range: ObservedRange
  /** Published ends of the range of single quarters, instead of `range`. */
  readonly ends?: Readonly<Record<string, readonly [number, number]>>
  readonly source: string
  /** Sources of single quarters, instead of `source`. */
  readonly sources?: Readonly<Record<string, string>>
  readonly confidence: Confidence
  /** Quarters that the fit may use; the others are unseen. Default: all up to the last quarter of the fit. */
  readonly fit?: readonly string[]
  /** What the source does not count: the model’s own values of these series in that quarter are taken off the modelled ones. */
  readonly without?: { readonly series: readonly string[]; readonly at: string }
  /** Digits after the point when shown. */
  readonly digits: number
  readonly note: string
}

export interface ObservedPoint {
  readonly quarter: string
  readonly value: number
  readonly low: number
  readonly high: number
  /** The range is a published one. */
  readonly published: boolean
  readonly source: string
  readonly confidence: Confidence
  readonly use: 'fit' | 'unseen'
}

/** Last quarter that the fit may look at. */
export const LAST_FIT_QUARTER = '2025Q1'

/** The points of a series, each with its range, source and use. */
export function pointsOf(o: Observed): ObservedPoint[] {
  const first = quarterIndex(o.from) ?? 0
  const lastFit = quarterIndex(LAST_FIT_QUARTER) ?? 0
  return o.values.flatMap((value, i): ObservedPoint[] => {
    if (value === null) return []
    const quarter = quarterLabel(first + i)
    const ends = o.ends?.[quarter]
    const [low, high] = ends ?? endsOf(o.range, value, o.unit === '0–1')
    const seen = o.fit ? o.fit.includes(quarter) : first + i <= lastFit
    return [{ quarter, value, low, high, published: ends !== undefined || o.range.published, source: o.sources?.[quarter] ?? o.source, confidence: o.confidence, use: seen ? 'fit' : 'unseen' }]
  })
}

function endsOf(range: ObservedRange, value: number, share: boolean): [number, number] {
  if (range.kind === 'plus') return share ? [Math.max(0, value - range.by), Math.min(1, value + range.by)] : [value - range.by, value + range.by]
  const least = range.least ?? 0
  return [Math.max(0, Math.min(value / range.by, value - least)), Math.max(value * range.by, value + least)]
}

const NVIDIA = 'https://www.opencapital.sh/stocks/NVDA/metrics/nvda_segment_china_including_hong_kong_total_revenue'
const VISITS = 'https://conversableeconomist.com/2026/01/20/us-china-competition-for-ai-markets'

const SCORE: ObservedRange = { kind: 'plus', by: 4, published: false, why: 'Four points: about what one release moves, and a third of a year’s progress.' }
const POINTS: ObservedRange = { kind: 'plus', by: 0.05, published: false, why: 'Five percentage points: two counts of the same thing differ by as much.' }
const STOCK: ObservedRange = { kind: 'times', by: 1.25, published: false, why: 'A quarter more or less: the source gives about that for the one total whose spread it states.' }
const FLOW: ObservedRange = { kind: 'times', by: 1.6, published: false, why: 'A factor of 1.6: quarters of sources and model do not begin on the same day, and rates are not sums.' }

export const OBSERVED: readonly Observed[] = [
  {
    series: 'frontier.us_eci', title: 'Best American model', unit: 'ECI', from: '2023Q1', source: ECI_FILE, confidence: 'high', range: SCORE, digits: 1,
    note: 'Best score so far at the end of the quarter.',
    values: [125.8, 125.8, 125.8, 125.8, 126.6, 132.3, 136.4, 142.3, 142.3, 148.8, 150, 154],
  },
  {
    series: 'frontier.cn_eci', title: 'Best Chinese model', unit: 'ECI', from: '2023Q1', source: ECI_FILE, confidence: 'high', range: SCORE, digits: 1,
    note: 'Best score so far at the end of the quarter.',
    values: [null, null, 111.8, 117.3, 117.3, 125.5, 129.3, 133, 139.3, 141.7, 145.3, 145.3],
  },
  {
    series: 'frontier.open_eci', title: 'Best released weights', unit: 'ECI', from: '2023Q1', source: ECI_FILE, confidence: 'high', range: SCORE, digits: 1,
    note: 'Best released weights of anyone at the end of the quarter.',
    values: [108.8, 108.8, 116.4, 118, 118, 125.5, 129.3, 133, 139.3, 141.7, 145.3, 145.3],
  },
  {
    series: 'frontier.gap_eci', title: 'Gap between the two', unit: 'ECI', from: '2023Q1', source: ECI_FILE, confidence: 'medium', range: SCORE, digits: 1,
    note: 'Difference of the two, as published; rounded before the difference was taken.',
    values: [null, null, 13.9, 8.5, 9.3, 6.8, 7.2, 9.3, 2.9, 7, 4.7, 8.7],
  },
  {
    series: 'compute.us_cum_kh100e', title: 'American accelerators since 2022', unit: 'kH100e', from: '2023Q1', source: EPOCH, confidence: 'high', range: STOCK, digits: 0,
    note: 'Medians summed over Microsoft, Meta, Amazon, Google, Oracle, CoreWeave and xAI, since 2022Q1.',
    values: [250.145, 406.433, 655.793, 1011.231, 1569.937, 2297.186, 3317.637, 4814.579, 6901.522, 9144.204, 12312.738, 15746.64],
  },
  {
    series: 'compute.cn_legal_cum_kh100e', title: 'Sold legally to China since 2022', unit: 'kH100e', from: '2023Q1', source: EPOCH, confidence: 'high', digits: 0,
    range: { kind: 'times', by: 1.24, published: true, why: 'The source gives 325 to 497 for the end of 2025 (90 %); the same ratio is used before.' },
    note: 'Nvidia accelerators sold legally to China since 2022Q1, medians.',
    values: [48.731, 89.153, 154.71, 177.662, 198.811, 232.471, 273.417, 322.257, 376.35, 399.155, 401.698, 401.698],
  },
  {
    series: 'compute.cn_smuggled_cum_kh100e', title: 'Smuggled into China since 2024', unit: 'kH100e', from: '2023Q1', source: EPOCH, confidence: 'low', digits: 0,
    range: { kind: 'times', by: 2, published: false, why: 'A factor of two: much narrower than the published spread (10,000 to several hundred thousand chips in 2024), which would excuse anything.' },
    without: { series: ['compute.cn_smuggled_cum_kh100e'], at: '2023Q4' },
    note: 'Medians of a very wide spread. Nothing is counted before 2024; the model’s earlier part is taken off.',
    values: [null, null, null, null, 27.761, 63.97, 106.643, 158.675, 246.884, 411.461, 547.01, 662.048],
  },
  {
    series: 'compute.cn_domestic_cum_kh100e', title: 'Made in China since 2024', unit: 'kH100e', from: '2023Q1', source: EPOCH, confidence: 'medium', range: STOCK, digits: 0,
    without: { series: ['compute.cn_domestic_cum_kh100e'], at: '2023Q4' },
    note: 'Huawei and Cambricon, medians. Nothing was counted before 2024, which is missing and not zero; the model’s earlier part is taken off.',
    values: [null, null, null, null, 45.17, 90.413, 136.104, 186.58, 323.411, 463.124, 602.651, 742.893],
  },
  {
    series: 'compute.cn_cum_kh100e', title: 'Chinese accelerators, all that was counted', unit: 'kH100e', from: '2023Q1', source: EPOCH, confidence: 'medium', range: STOCK, digits: 0,
    without: { series: ['compute.cn_domestic_cum_kh100e', 'compute.cn_smuggled_cum_kh100e'], at: '2023Q4' },
    note: 'Legal purchases since 2022; smuggled and home-made ones since 2024, so the model’s earlier ones are taken off. At the end of 2025 it is 10.5 more than its three parts.',
    values: [null, null, null, null, 271.742, 386.854, 516.164, 667.512, 946.645, 1273.74, 1551.359, 1817.162],
  },
  {
    series: 'compute.cn_legal_kh100e', title: 'Legal sales to China, by quarter', unit: 'kH100e a quarter', from: '2023Q2', source: EPOCH, confidence: 'medium', digits: 0,
    range: { kind: 'times', by: 1.6, least: 5, published: false, why: 'A factor of 1.6, and at least 5 either way: rules fall inside quarters, and sales near zero have no ratio.' },
    note: 'Quarterly differences of the counts around the rules of October 2023 and April 2025: two quarters before each rule and three from it on.',
    values: [40.422, 65.557, 22.952, 21.149, 33.66, null, 48.84, 54.093, 22.805, 2.543, 0],
  },
  {
    series: 'nvidia.china_share_of_compute', title: 'China’s share of Nvidia’s new compute', unit: '0–1', from: '2023Q1', source: EPOCH, confidence: 'high', digits: 3,
    range: { kind: 'plus', by: 0.03, published: false, why: 'Three points: five would not tell the levels after 2023 apart.' },
    note: 'Quarterly differences of the counts, rounded to a hundredth.',
    values: [0.18, 0.19, 0.19, 0.05, 0.04, 0.05, 0.05, 0.04, 0.03, 0.01, 0, 0],
  },
  {
    series: 'nvidia.china_revenue_usd_bn', title: 'Nvidia’s revenue in China', unit: '$bn a quarter', from: '2023Q1', source: NVIDIA, confidence: 'medium', range: FLOW, digits: 2,
    ends: { '2023Q4': [1.95, 3.97], '2024Q3': [5.42, 8.14], '2024Q4': [5.84, 7.82], '2025Q1': [5.52, 9.66], '2025Q4': [3.06, 4.92] },
    note: 'Everything Nvidia sells in China, games included; fiscal quarters end a month later. Where two bases were published (place of billing, seat of the customer) their middle is used and both are the range; 2023Q4 from the year’s total.',
    values: [1.59, 2.74, 4.03, 1.95, 2.49, 3.67, 6.78, 6.83, 7.59, 2.77, 2.97, 3.99],
  },
  {
    series: 'share.abroad.developer.cn_open', title: 'Developers abroad on Chinese open models', unit: '0–1', from: '2024Q4', source: ROUTER, confidence: 'low', range: POINTS, digits: 3,
    sources: { '2024Q4': 'https://feedbagel.com/post/openrouter-data-shows-american-ai-startups-quietly-shifting-traffic-to-chinese-l' },
    note: 'Tokens of one router, far below 1 % of the world’s: 1.2 % in late 2024, under 2 % in early 2025, 17 % in July, 13 % on average of 2025. The quarters between are left blank.',
    values: [0.012, 0.02, null, 0.17, null],
  },
  {
    series: 'closed.usage_share', title: 'Use of closed models', unit: '0–1', from: '2025Q3', source: CLOSED, confidence: 'medium', range: POINTS, digits: 2, ends: { '2025Q3': [0.67, 0.85] }, fit: ['2025Q3'],
    note: 'About 80 % of tokens in 2025, set against the third quarter; the router counted 67 % in November (https://allweatherfinance.com/behind-trillions-of-token-interactions-worldwide-open-source-models-move-from-dominance-by-one-to-multipolar-competition-with-chinese-ai-breaking-into-the-top-tier/), which is the lower end.',
    values: [0.8],
  },
  {
    series: 'closed.revenue_share', title: 'Revenue of closed models', unit: '0–1', from: '2025Q3', source: CLOSED, confidence: 'medium', range: POINTS, digits: 2, fit: ['2025Q3'],
    note: 'About 96 % of revenue in 2025; set against the third quarter.',
    values: [0.96],
  },
  {
    series: 'lab.openai.revenue_usd_bn', title: 'Revenue of OpenAI', unit: '$bn a quarter', from: '2023Q4', source: 'https://epoch.ai/data/ai_companies.zip', confidence: 'medium', range: FLOW, digits: 2,
    sources: {
      '2023Q4': 'https://aibeat.co/openai-to-reach-2-billion-revenue/', '2024Q3': 'https://www.sentisight.ai/?p=123952',
      '2024Q4': 'https://limex.media/post/openais-explosive-growth-shows-10-billion-run-rate-despite-bleeding-money',
      '2025Q2': 'https://limex.media/post/openais-explosive-growth-shows-10-billion-run-rate-despite-bleeding-money', '2025Q3': 'https://marclaclear.com/?p=1429',
    },
    fit: ['2023Q4', '2024Q3', '2024Q4', '2025Q2', '2025Q3', '2025Q4'],
    note: 'A quarter of the yearly rate: 2 bn in December 2023, 5.5 in December 2024, 10 in June and 13 in August 2025, 21.4 at its end; and of the 3.7 bn of the whole of 2024, set against its third quarter.',
    values: [0.5, null, null, 0.925, 1.375, null, 2.5, 3.25, 5.35],
  },
  {
    series: 'lab.anthropic.revenue_usd_bn', title: 'Revenue of Anthropic', unit: '$bn a quarter', from: '2023Q4', source: 'https://neuralnetworkworld.com/openai-vs-anthropic-revenue-run-rate-tokens-ipo', confidence: 'medium', range: FLOW, digits: 2,
    sources: {
      '2023Q4': 'https://web3.oyuzh.com/discover/post/70799181272160', '2024Q4': 'https://coreagents.dev/blog/what-anthropic-passing-openai-in-revenue-actually-changes',
      '2025Q3': 'https://www.prosperiaxfinance.com/p/anthropic-s-path-to-public-markets',
    },
    fit: ['2023Q4', '2024Q4', '2025Q3', '2025Q4'],
    note: 'A quarter of the yearly rate: 0.1 bn at the end of 2023, 1 in January 2025, 5 in August, 9 at its end.',
    values: [0.025, null, null, null, 0.25, null, null, 1.25, 2.25],
  },
  {
    series: 'diffusion.us.consumer', title: 'Americans who use it', unit: '0–1', from: '2025Q4', source: 'https://numonly.com/ai-use-increased-by-1-2-points-in-the-second-half-of-2025-worldwide/', confidence: 'low', range: POINTS, digits: 3,
    fit: ['2025Q4'],
    note: 'People of working age with some use of nineteen services in the second half of 2025, from one firm’s telemetry; surveys find more.',
    values: [0.283],
  },
  {
    series: 'diffusion.cn.consumer', title: 'Chinese who use it', unit: '0–1', from: '2024Q4', source: 'https://futuregrid.genisisiq.com/sources/', confidence: 'low', range: POINTS, digits: 3,
    ends: { '2025Q4': [0.163, 0.43] },
    fit: ['2024Q4', '2025Q4'],
    note: 'Users over the whole population, by the official count: 249 million, then 602 (http://www.chinaview.cn/20260205/747327ec9df2496fa16f9e6e2a8c4efb/c.html). The telemetry behind the American figure has 16.3 % for the second half of 2025 and misses Chinese apps; for 2025 both are the range and their geometric middle the value.',
    values: [0.177, null, null, null, 0.265],
  },
  {
    series: 'diffusion.us.industry', title: 'American firms that use it', unit: '0–1', from: '2023Q3', source: 'https://lehd.ces.census.gov/applications/creat/paper-profile/1244', confidence: 'medium', digits: 3,
    range: { kind: 'times', by: 1.6, published: false, why: 'A factor of 1.6: five points would be more than the value itself.' },
    sources: { '2025Q3': 'https://www.minneapolisfed.org/article/2026/ai-adoption-in-business-grows-steadily-but-unevenly' },
    fit: ['2023Q3', '2024Q1', '2025Q3'],
    note: 'Firms of all trades that used it in the last two weeks. The question was changed at the end of 2025, when the share jumped to 17 %; that quarter is left blank.',
    values: [0.037, null, 0.054, null, null, null, null, null, 0.1],
  },
  {
    series: 'diffusion.cn.manufacturing', title: 'Chinese manufacturers that use it', unit: '0–1', from: '2025Q4', source: 'https://subnewsenglish.com/?p=31252', confidence: 'low', digits: 3,
    range: { kind: 'times', by: 1.6, published: false, why: 'As for American firms.' },
    fit: ['2025Q4'],
    note: 'More than 30 % of manufacturers above 20 million yuan of revenue, by the ministry: larger firms, any use. The model counts users in manufacturing, large and small.',
    values: [0.3],
  },
  {
    series: 'share.cn.all.cn_hosted', title: 'Chinese services in China', unit: '0–1', from: '2025Q4', source: MICROSOFT, confidence: 'medium', digits: 2,
    range: { kind: 'plus', by: 0.1, published: false, why: 'Ten points: the source counts one maker among the services it sees.' },
    fit: ['2025Q4'],
    note: 'DeepSeek’s share of chatbot use in the second half of 2025.',
    values: [0.89],
  },
  {
    series: 'share.restricted.all.cn_hosted', title: 'Chinese services in sanctioned countries', unit: '0–1', from: '2025Q4', source: MICROSOFT, confidence: 'medium', range: POINTS, digits: 2, ends: { '2025Q4': [0.23, 0.56] },
    note: 'DeepSeek: Russia 43 %, Belarus 56, Cuba 49, Iran 25, Syria 23; the value of the largest, the spread of all.',
    values: [0.43],
  },
  {
    series: 'share.emerging.all.cn_hosted', title: 'Chinese services in emerging markets', unit: '0–1', from: '2025Q4', source: MICROSOFT, confidence: 'low', range: POINTS, digits: 3,
    note: 'DeepSeek in four African countries where it is strong: 11 to 14 %.',
    values: [0.125],
  },
  {
    series: 'share.europe.all.cn_hosted', title: 'Chinese services in Europe', unit: '0–1', from: '2025Q4', source: MICROSOFT, confidence: 'low', range: POINTS, digits: 3, ends: { '2025Q4': [0, 0.05] },
    note: 'Called low, without a figure: taken as under 5 %.',
    values: [0.025],
  },
  {
    series: 'share.abroad.consumer.cn', title: 'Consumers abroad on Chinese services', unit: '0–1', from: '2024Q4', source: VISITS, confidence: 'low', range: POINTS, digits: 3,
    note: 'Visits to the websites of services in 135 countries: 2.5 % in the second half of 2024, 13 % in February 2025, 6 % in August. Apps are not counted.',
    values: [0.025, 0.13, null, 0.06],
  },
]
