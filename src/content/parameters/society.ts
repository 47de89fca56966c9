/** Parameters of talent, investors, budgets, politics, escalation and the indices. */
import type { ParameterDef } from '../../engine/types.ts'
import { JUDGED, row } from './row.ts'

const CARNEGIE = 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool'

export const SOCIETY_PARAMETERS: readonly ParameterDef[] = [
  row('talent-training/us', 0.003, [0.001, 0.008], 'per quarter', 'J', 2025, CARNEGIE, 'Talent trained in the United States.'),
  row('talent-training/cn', 0.01, [0.004, 0.02], 'per quarter', 'J', 2025, 'https://www.technologyreview.com/2024/03/27/1090182/ai-talent-global-china-us/', 'Talent trained in China.'),
  row('talent-flow', 0.006, [0.002, 0.012], 'per quarter', 'J', 2025, CARNEGIE, 'Chinese talent that leaves for the United States; of 100 top researchers 87 stayed there for six years.'),
  row('talent-visa', 0.8, [0.4, 1.5], '×', 'J', 2025, 'https://sherwood.news/tech/stanford-ai-report-model-capability-accelerating-china-has-closed-the-gap/', 'How much visa policy moves the flow.'),
  row('talent-recall', 0.8, [0.3, 1.5], '×', 'J', 2025, CARNEGIE, 'How much recall programmes move the flow.'),
  row('talent-escalation', 0.6, [0.2, 1.2], '×', 'J', 2025, JUDGED, 'How much tension stops the flow.'),
  row('mood-pace', 0.25, [0.1, 0.5], 'per quarter', 'J', 2025, JUDGED, 'Pace of investors’ mood.'),
  row('mood-markup', 0.05, [0.02, 0.12], 'per multiple', 'J', 2025, JUDGED, 'Mood per point of price multiple.'),
  row('mood-markup-normal', 6, [3, 7], '×', 'J', 2025, JUDGED, 'Price multiple of the leading lab at which mood is normal.'),

  row('fiscal-income/us', 5.5, [3, 10], '$bn per quarter', 'J', 2025, 'https://haywaa.com/article/where-the-chips-act-money-has-gone', 'Money for these programmes: CHIPS Act of 52.7 bn and other funds over several years.'),
  row('fiscal-income/cn', 5.5, [3, 10], '$bn per quarter', 'J', 2025, 'https://mezha.media/en/2024/05/27/china-creates-third-47-5-billion-fund-to-boost-semiconductor-sector/', 'Money for these programmes: third chip fund of 47.5 bn, local funds, AI Plus.'),
  row('fiscal-lapse', 0.25, [0.1, 0.5], 'per quarter', 'J', 2025, JUDGED, 'Part of idle money above the reserve that goes elsewhere.'),
  row('fiscal-reserve', 12, [6, 20], '$bn', 'J', 2025, JUDGED, 'Reserve that may be kept.'),
  row('political-regeneration', 6, [4, 8], 'per quarter', 'J', 2025, JUDGED, 'Political capital regained.'),
  row('political-reserve', 40, [20, 60], 'points', 'J', 2025, JUDGED, 'Political capital that keeps; goodwill above it fades unless it is used.'),
  row('political-lapse', 0.25, [0.1, 0.4], 'per quarter', 'J', 2025, JUDGED, 'Part of goodwill above the reserve that fades each quarter.'),
  row('cash-margin', 0.03, [0.01, 0.08], 'share of revenue', 'J', 2025, JUDGED, 'Revenue that a lab seat may spend as it likes.'),
  row('cash-floor-income', 0.02, [0.01, 0.05], '$bn per quarter', 'J', 2025, JUDGED, 'Investors’ money for the same.'),
  row('chip-cash-margin', 0.02, [0.01, 0.05], 'share of revenue', 'J', 2025, JUDGED, 'Revenue that a chip maker may spend as it likes.'),

  row('escalation-calming', 0.1, [0.05, 0.2], 'per quarter', 'J', 2025, JUDGED, 'Tension fades.'),
  row('escalation-talks', 0.35, [0.1, 0.4], 'per quarter', 'J', 2025, JUDGED, 'Tension removed by full talks of both.'),
  row('incident-politics', 3, [1, 6], 'points', 'J', 2025, JUDGED, 'Political capital lost while an incident is remembered.'),
  row('content-order', 0.5, [0, 1.5], 'per quarter', 'J', 2025, JUDGED, 'Political capital at home from content rules.'),

  row('index-lead-full', 20, [15, 25], 'ECI', 'J', 2025, JUDGED, 'Lead at which the frontier index is full.'),
  row('index-revenue-full', 250, [100, 500], '$bn per quarter', 'J', 2025, JUDGED, 'Revenue at which its half of prosperity is full.'),
  row('index-hazard-full', 0.018, [0.01, 0.06], 'per quarter', 'J', 2025, JUDGED, 'Hazard at which its part of stability is gone.'),
  row('index-cover-full', 8, [4, 12], 'quarters', 'J', 2025, JUDGED, 'Memory cover that counts as safe.'),
  row('index-reach-curve', 0.75, [0.5, 1], 'exponent', 'J', 2025, JUDGED, 'Below 1 the first tenth of a market counts for more than the last.'),
]
