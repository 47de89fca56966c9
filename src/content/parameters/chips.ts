/** Parameters of the chip markets: world supply, China’s purchases, smuggling, home-made chips. */
import type { ParameterDef } from '../../engine/types.ts'
import { JUDGED, row } from './row.ts'

const EPOCH = 'https://github.com/epoch-research/ai-chip-counts'
const CNAS = 'https://www.cnas.org/press/press-release/new-paper-warns-ai-chip-smuggling-to-china-may-undermine-u-s-national-security-interests'
const ASCEND = 'https://laotiantimes.com/2025/02/26/digitimes-asia-huawei-ascend-910c-reportedly-hits-40-yield-turns-profitable-aims-for-60-industry-standard/'
const MEMORY = 'https://podcast-pipeline.pages.dev/digests/2025-09-08_semi-analysis_huawei-ascend-production-ramp-die-banks-tsmc-continued-production-hbm-is-the-bottlenec'

export const CHIP_PARAMETERS: readonly ParameterDef[] = [
  row('spend-growth-long', 0.065, [0.03, 0.12], 'per quarter', 'J', 2026, JUDGED, 'World spending on accelerators grows about 1.3 × a year by 2030.'),
  row('spend-growth-excess', 0.75, [0.5, 1], 'per quarter', 'D', 2026, EPOCH, 'Extra growth at the end of 2022; with the next row gives the spending implied by published volumes and prices, 2023–2025.'),
  row('spend-growth-fading', 5.2, [3.5, 7.5], 'quarters', 'D', 2026, EPOCH, 'Time in which the extra growth fades by a factor of e.'),
  row('spend-mood', 1.2, [0.3, 2.5], '×', 'J', 2026, JUDGED, 'How strongly investors’ mood moves spending growth.'),
  row('chip-price-start', 33, [28, 38], '$k per H100e', 'D', 2022, EPOCH, 'Price per H100-equivalent at the end of 2022.'),
  row('chip-volume-start', 290, [230, 350], 'kH100e', 'D', 2022, EPOCH, 'Western accelerators sold by the end of 2022.'),
  row('chip-learning', 0.1875, [0.1875, 0.25], 'exponent', 'D', 2025, EPOCH, 'Price falls 12 % with each doubling of volume; regression gives 14 %.'),
  row('materials-loss', 0.12, [0.04, 0.25], 'share of supply', 'J', 2025, 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html', 'Supply lost when all critical materials are withheld.'),
  row('materials-diversification', 0.06, [0.02, 0.12], 'per quarter', 'J', 2025, JUDGED, 'Pace at which the West finds other materials while they are withheld.'),
  row('us-capacity-depreciation', 0.02, [0.01, 0.04], 'per quarter', 'J', 2025, JUDGED, 'US capacity wears out.'),
  row('us-capacity-half', 120, [60, 240], '$bn', 'J', 2024, 'https://haywaa.com/article/where-the-chips-act-money-has-gone', 'Investment at which half of its effect is reached; the CHIPS Act put in 39.'),
  row('us-capacity-price', 0.15, [0.05, 0.3], 'share', 'J', 2025, JUDGED, 'Chip price cut by full US capacity.'),
  row('us-capacity-power', 0.5, [0.2, 1], 'share', 'J', 2025, JUDGED, 'Power cap raised by full US capacity.'),
  row('nvidia-share-long', 0.66, [0.55, 0.75], 'share', 'D', 2025, EPOCH, 'Nvidia’s part of western accelerators, 2024 and 2025.'),
  row('nvidia-share-excess', 0.24, [0.15, 0.3], 'share', 'D', 2023, EPOCH, 'Further part at the end of 2022, gone within about two years.'),
  row('nvidia-price-elasticity', 0.5, [0.2, 1.2], 'share per unit', 'J', 2025, JUDGED, 'Part lost to rivals when Nvidia charges more than the learning curve.'),
  row('nvidia-china-multiple', 1.5, [1.2, 2], '×', 'D', 2023, EPOCH, 'China revenue over chip value before October 2023 (networks, systems).'),
  row('nvidia-china-multiple-designed', 4, [3, 5], '×', 'D', 2025, EPOCH, 'The same for designed-down parts: 4.6 bn for 54 kH100e in 2025Q1.'),
  row('nvidia-china-base', 1, [0.5, 1.5], '$bn per quarter', 'D', 2025, EPOCH, 'Other sales in China.'),
  row('nvidia-system-multiple', 1.3, [1.1, 1.6], '×', 'J', 2025, JUDGED, 'Revenue over chip value elsewhere.'),
  row('shock-fading', 0.5, [0.3, 0.7], 'per quarter', 'J', 2025, JUDGED, 'Share of a shock that is over after a quarter.'),
  row('proxy-shock-fading', 0.05, [0.02, 0.2], 'per quarter', 'J', 2025, JUDGED, 'How fast new proxies replace one that was closed.'),

  row('cn-desired-share', 0.18, [0.08, 0.22], 'share of Nvidia’s supply', 'J', 2023, EPOCH, 'Chips that China would buy without controls; 18–19 % in 2023Q2–Q3.'),
  row('china-part-gain', 0.3, [0.1, 0.6], 'share', 'J', 2024, EPOCH, 'Part of the line that designing to it recovers.'),
  row('anticipation', 0.45, [0.2, 1], 'share of demand per quarter', 'J', 2023, 'https://chinaeconomicreview.com/china-imports-of-chipmaking-equipment-up-93/', 'Purchases brought forward for each quarter in which a tighter rule is known.'),
  row('pull-repayment', 0.25, [0.1, 0.5], 'per quarter', 'J', 2023, JUDGED, 'Later demand reduced by purchases already brought forward.'),
  row('smuggling-intensity', 0.62, [0.2, 0.8], 'share of unmet demand', 'J', 2024, CNAS, 'What networks would carry with no enforcement; the spread of estimates is wide (10,000 to several hundred thousand chips in 2024).'),
  row('smuggling-adjustment', 0.35, [0.15, 0.6], 'per quarter', 'J', 2024, CNAS, 'Pace at which networks grow or shrink.'),
  row('offshore-intensity', 0.1, [0.03, 0.25], 'share of unmet demand', 'J', 2025, 'https://datawrapper.dwcdn.net/XURNw/8', 'Unmet demand that rents abroad.'),
  row('subsidy-crowding', 0.35, [0.1, 0.6], '×0.1 per unit', 'J', 2025, JUDGED, 'Import demand given up for each unit of chip programme.'),
  row('chip-retirement', 0.04, [0.03, 0.06], 'per quarter', 'J', 2025, EPOCH, 'Accelerators retired each quarter.'),
  row('us-share-of-rest', 0.8, [0.65, 0.9], 'share', 'D', 2025, EPOCH, 'US owners’ part of supply that does not go to China: 0.70–0.86, 2023–2025.'),
  row('tariff-pass-through', 0.9, [0.6, 1], 'share', 'R', 2019, 'https://bostonfed.org/publications/research-department-working-paper/2019/tariff-passthrough-at-the-border-and-at-the-store-evidence-from-us-trade-policy.aspx', 'Tariff paid by the buyer at the border.'),
  row('tariff-revenue', 0.15, [0.05, 0.4], 'share', 'J', 2025, JUDGED, 'Part of the tariff that is really collected: much hardware enters by exempt routes.'),
  row('listing-import-loss', 0.5, [0.2, 0.8], 'share', 'J', 2025, JUDGED, 'Imports lost when all Chinese labs are listed.'),
  row('listing-compute-loss', 0.15, [0.05, 0.4], 'share', 'J', 2025, JUDGED, 'Compute that a listed lab loses to others.'),

  row('fab-growth', 0.2, [0.12, 0.28], 'per quarter', 'J', 2025, MEMORY, 'Growth of Chinese advanced die capacity.'),
  row('fab-ceiling', 1500, [500, 4000], 'kH100e per quarter', 'D', 2025, MEMORY, 'What fabs could reach: 45,000 advanced wafers a month, a third of them for accelerators.'),
  row('tool-control-bite', 0.75, [0.4, 0.95], 'share of growth', 'J', 2024, JUDGED, 'Growth stopped by complete, fully allied tool controls.'),
  row('yield-start', 0.2, [0.15, 0.3], 'share', 'R', 2024, ASCEND, 'Good dies at the start; the 910C had 20 % in 2024 and about 40 % in early 2025.'),
  row('yield-ceiling', 0.65, [0.5, 0.8], 'share', 'R', 2025, ASCEND, 'Aim: 60 %.'),
  row('yield-volume', 60, [20, 150], 'kH100e', 'J', 2025, ASCEND, 'Output at which learning has begun to tell.'),
  row('own-tools-pace', 0.015, [0.005, 0.03], 'per quarter', 'J', 2025, JUDGED, 'Pace of indigenous tools; controls speed it up.'),
  row('software-ceiling', 0.95, [0.85, 1], 'share', 'J', 2025, JUDGED, 'Usable share of rated speed with mature software.'),
  row('software-learning', 0.05, [0.02, 0.1], 'per quarter', 'J', 2025, 'https://www.implicator.ai/deepseek-delays-ai-model-after-huawei-chips-fail', 'Pace at which use matures the software.'),
  row('software-volume', 40, [10, 120], 'kH100e per quarter', 'J', 2025, JUDGED, 'Output at which half of that pace is reached.'),
  row('proxy-dies', 210, [100, 300], 'kH100e per quarter', 'R', 2024, MEMORY, 'Dies made abroad through proxies: about 2.9 million, worth about 1 M H100e by one estimate.'),
  row('proxy-from', 3, [2, 5], 'quarter', 'J', 2023, MEMORY, 'First quarter of proxy fabrication (2023Q3).'),
  row('proxy-until', 8, [6, 9], 'quarter', 'R', 2024, MEMORY, 'Last quarter of proxy fabrication (2024Q4).'),
  row('proxy-use', 0.1, [0.05, 0.2], 'per quarter', 'J', 2025, EPOCH, 'Part of the die bank packaged each quarter; fits published output in 2024 and 2025.'),
  row('memory-growth', 0.17, [0.08, 0.28], 'per quarter', 'J', 2026, MEMORY, 'Growth of Chinese high-bandwidth memory.'),
  row('memory-cover', 12, [6, 16], 'quarters of output', 'J', 2024, MEMORY, 'Memory stock that buyers aim at; 13 million stacks at the end of 2024.'),
  row('memory-use', 0.5, [0.3, 0.7], 'per quarter', 'J', 2025, MEMORY, 'Most of the memory stock that can be used in a quarter.'),
  row('own-chips-gain', 0.2, [0.05, 0.4], 'share of growth', 'J', 2025, 'https://open-techstack.com/blog/china-ai-accelerator-market-share-nvidia-2026', 'Capacity growth added when platforms make chips of their own.'),
  row('huawei-unlisted-gain', 0.15, [0.05, 0.3], 'share of growth', 'J', 2025, JUDGED, 'Capacity growth regained if Huawei were not listed.'),
  row('huawei-price-volume', 0.4, [0.1, 0.8], 'share of growth', 'J', 2025, JUDGED, 'Growth won by selling below the going price.'),
  row('huawei-price', 14, [9, 20], '$k per H100e', 'D', 2025, 'https://technodehq.com/?p=2457', 'Revenue of about 7.5 bn on about 530 kH100e in 2025.'),

  row('power-cap-from', 17, [15, 22], 'quarter', 'J', 2027, JUDGED, 'First quarter in which power limits US compute (2027Q1).'),
  row('power-cap', 62000, [40000, 120000], 'kH100e', 'J', 2027, 'https://digitalmindnews.com/industries/healthcare-applications/ai-model-performance-surges-as-us-china-competition-intensifies/', 'US accelerators that power can feed then: about 45 GW at 0.7 kW each.'),
  row('power-cap-growth', 1.135, [1.08, 1.2], 'per quarter', 'J', 2027, JUDGED, 'Growth of that cap: more power, less of it per chip.'),
]
