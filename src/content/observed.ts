/**
 * What was published about 2023–2025, quarter by quarter, under the names of the model’s own series.
 *
 * No game reads these numbers. They are what the historical run is compared with, in docs/model.md and on screen.
 */

export interface Observed {
  /** A series of the engine. */
  readonly series: string
  /** Quarter of the first value; the others follow. */
  readonly from: string
  /** `null` where nothing was published. */
  readonly values: readonly (number | null)[]
  readonly source: string
  /** Digits after the point when shown. */
  readonly digits: number
  readonly note: string
}

const EPOCH = 'https://github.com/epoch-research/ai-chip-counts'
const ECI_FILE = 'https://github.com/IAPS-AI/ECI-Accessibility-Gap'

export const OBSERVED: readonly Observed[] = [
  {
    series: 'frontier.us_eci', from: '2023Q1', source: ECI_FILE, digits: 1, note: 'Best score so far at the end of the quarter.',
    values: [125.8, 125.8, 125.8, 125.8, 126.6, 132.3, 136.4, 142.3, 142.3, 148.8, 150, 154],
  },
  {
    series: 'frontier.cn_eci', from: '2023Q1', source: ECI_FILE, digits: 1, note: 'Best score so far at the end of the quarter.',
    values: [null, null, 111.8, 117.3, 117.3, 125.5, 129.3, 133, 139.3, 141.7, 145.3, 145.3],
  },
  {
    series: 'frontier.open_eci', from: '2023Q1', source: ECI_FILE, digits: 1, note: 'Best released weights of anyone at the end of the quarter.',
    values: [108.8, 108.8, 116.4, 118, 118, 125.5, 129.3, 133, 139.3, 141.7, 145.3, 145.3],
  },
  {
    series: 'frontier.gap_eci', from: '2023Q1', source: ECI_FILE, digits: 1, note: 'Difference of the two, as published; rounded before the difference was taken.',
    values: [null, null, 13.9, 8.5, 9.3, 6.8, 7.2, 9.3, 2.9, 7, 4.7, 8.7],
  },
  {
    series: 'compute.us_cum_kh100e', from: '2023Q1', source: EPOCH, digits: 0,
    note: 'Medians summed over Microsoft, Meta, Amazon, Google, Oracle, CoreWeave and xAI, since 2022Q1.',
    values: [250.145, 406.433, 655.793, 1011.231, 1569.937, 2297.186, 3317.637, 4814.579, 6901.522, 9144.204, 12312.738, 15746.64],
  },
  {
    series: 'compute.cn_legal_cum_kh100e', from: '2023Q1', source: EPOCH, digits: 0, note: 'Nvidia accelerators sold legally to China since 2022Q1, medians.',
    values: [48.731, 89.153, 154.71, 177.662, 198.811, 232.471, 273.417, 322.257, 376.35, 399.155, 401.698, 401.698],
  },
  {
    series: 'compute.cn_smuggled_cum_kh100e', from: '2023Q1', source: EPOCH, digits: 0, note: 'Medians of a very wide spread; not counted before 2024.',
    values: [null, null, null, null, 27.761, 63.97, 106.643, 158.675, 246.884, 411.461, 547.01, 662.048],
  },
  {
    series: 'compute.cn_domestic_cum_kh100e', from: '2023Q1', source: EPOCH, digits: 0, note: 'Huawei and Cambricon, medians; not counted before 2024, so the model’s earlier output is on top.',
    values: [null, null, null, null, 45.17, 90.413, 136.104, 186.58, 323.411, 463.124, 602.651, 742.893],
  },
  {
    series: 'compute.cn_cum_kh100e', from: '2023Q1', source: EPOCH, digits: 0, note: 'All that the source counts; before 2024 legal purchases alone, which is why the years before are left blank. At the end of 2025 it is 10.5 more than its three parts.',
    values: [null, null, null, null, 271.742, 386.854, 516.164, 667.512, 946.645, 1273.74, 1551.359, 1817.162],
  },
  {
    series: 'nvidia.china_share_of_compute', from: '2023Q1', source: EPOCH, digits: 3, note: 'Quarterly differences of the counts, rounded to a hundredth.',
    values: [0.18, 0.19, 0.19, 0.05, 0.04, 0.05, 0.05, 0.04, 0.03, 0.01, 0, 0],
  },
  {
    series: 'share.abroad.developer.cn_open', from: '2023Q1', source: 'https://arynews.tv/chinese-open-source-ai-models-capture-nearly-30-of-global-usage', digits: 3,
    note: 'Tokens of one router, far below 1 % of the world’s: 1.2 % in late 2024, under 2 % in early 2025, 17 % in July, 13 % on average of 2025. The quarters between are left blank.',
    values: [null, null, null, null, null, null, null, 0.012, 0.02, null, 0.17, null],
  },
  {
    series: 'closed.usage_share', from: '2023Q1', source: 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era', digits: 2, note: 'About 80 % of tokens in 2025; set against the third quarter.',
    values: [null, null, null, null, null, null, null, null, null, null, 0.8, null],
  },
  {
    series: 'closed.revenue_share', from: '2023Q1', source: 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era', digits: 2, note: 'About 96 % of revenue in 2025; set against the third quarter.',
    values: [null, null, null, null, null, null, null, null, null, null, 0.96, null],
  },
  {
    series: 'lab.openai.revenue_usd_bn', from: '2023Q1', source: 'https://epoch.ai/data/ai_companies.zip', digits: 2,
    note: 'A quarter of the yearly rate of 21.4 bn at the end of 2025, and of the 3.7 bn of the whole of 2024 (https://www.sentisight.ai/?p=123952), set against its third quarter.',
    values: [null, null, null, null, null, null, 0.925, null, null, null, null, 5.35],
  },
  {
    series: 'lab.anthropic.revenue_usd_bn', from: '2023Q1', source: 'https://neuralnetworkworld.com/openai-vs-anthropic-revenue-run-rate-tokens-ipo', digits: 2,
    note: 'A quarter of the yearly rate of 9 bn at the end of 2025, and of 1 bn in January 2025 (https://coreagents.dev/blog/what-anthropic-passing-openai-in-revenue-actually-changes).',
    values: [null, null, null, null, null, null, null, 0.25, null, null, null, 2.25],
  },
]
