/** Parameters of demand, prices, diffusion, revenue and reach. */
import type { ParameterDef } from '../../engine/types.ts'
import { JUDGED, row, rows } from './row.ts'

const CHOICE = 'https://scholargate.app/en/marketing/attraction-market-share-model'
const CLOSED = 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era'
const MICROSOFT = 'https://natsec.ca/?p=310'

export const MARKET_PARAMETERS: readonly ParameterDef[] = [
  row('premium', 9, [4, 14], '×', 'D', 2025, CLOSED, 'Most that a premium can be; at a lead of 8 ECI the multiple is 5.8, against 6–8 seen.'),
  row('premium-half-gap', 7, [4, 12], 'ECI', 'J', 2025, CLOSED, 'Lead at which half of it is reached.'),
  row('price-pace', 0.5, [0.3, 0.8], 'per quarter', 'J', 2025, JUDGED, 'Prices go half-way each quarter.'),
  row('price-elasticity', 0.8, [0.3, 1.11], 'exponent', 'R', 2026, 'https://aione.chat/2026/01/04/price-elasticity-of-demand-for-large-language-models-estimated-at-1-11-en-version/', 'Market elasticity was put at 1.11 by one study and 0.5–0.7 by another.'),
  ...rows('quality-width', { consumer: 12, developer: 6.5, industry: 10 }, 0.4, 'ECI', 'J', 2025, CHOICE, 'Lead that makes a model e times as attractive.'),
  ...rows('choice-pace', { consumer: 0.3, developer: 0.55, industry: 0.15 }, 0.4, 'per quarter', 'J', 2025, 'https://ideas.repec.org/p/arx/papers/2504.15440.html', 'How fast users move to their preferred mix.'),
  ...rows('self-hosting', { consumer: 0.2, developer: 0.75, industry: 0.6 }, 0.45, '×', 'J', 2025, 'https://whoisnnamdi.com/tokens-arent-fungible', 'What running weights oneself takes off their appeal: open models are about 90 % cheaper and yet under a third of use.'),
  ...rows('brand-consumer', { openai: 3, google: 1.2, anthropic: 0.5, 'us-other': 0.7, meta: 0.8, 'us-open': 0.02, deepseek: 1.1, zhipu: 0.5, alibaba: 0.9, baidu: 1, tencent: 1, row: 0.3 }, 0.5, '×', 'J', 2025, JUDGED, 'Name and distribution among consumers.'),
  ...rows('brand-developer', { openai: 1.6, google: 1, anthropic: 1.3, 'us-other': 0.5, meta: 0.15, 'us-open': 0.02, deepseek: 0.6, zhipu: 0.45, alibaba: 0.7, baidu: 0.3, tencent: 0.3, row: 0.3 }, 0.5, '×', 'J', 2025, JUDGED, 'Name and distribution among developers.'),
  ...rows('brand-industry', { openai: 1.5, google: 1.1, anthropic: 0.9, 'us-other': 0.8, meta: 0.1, 'us-open': 0.02, deepseek: 0.4, zhipu: 0.5, alibaba: 1, baidu: 0.8, tencent: 0.8, row: 0.5 }, 0.5, '×', 'J', 2025, JUDGED, 'Name and distribution in firms and the public sector.'),
  row('serving-slack', 1.4, [1.1, 2.5], '×', 'J', 2025, JUDGED, 'Use that a share of machines can serve before it runs short.'),
  row('serving-normal', 0.5, [0.35, 0.65], 'share of compute', 'J', 2025, JUDGED, 'Part of its machines with which a lab serves at the normal split.'),
  row('serving-shortage-cost', 0.5, [0.15, 0.6], 'share', 'J', 2025, JUDGED, 'Appeal lost by a service that is short of machines.'),
  row('defence-friction', 0.18, [0.05, 0.25], 'share', 'J', 2026, JUDGED, 'Appeal lost to full defence against distillation.'),
  row('licence-restricted', 0.8, [0.6, 0.95], '×', 'J', 2025, JUDGED, 'Appeal of weights under a restricted licence.'),
  row('licence-research', 0.3, [0.1, 0.5], '×', 'J', 2025, JUDGED, 'Appeal of weights for research only.'),
  row('tooling-floor', 0.03, [0.01, 0.3], '×', 'J', 2025, JUDGED, 'Appeal of weights that nobody has built on: without tools and guides a free model is little used. Mends a Chinese share that came too early.'),
  row('tooling-gain', 6.9, [2, 8], '×', 'J', 2025, 'https://nebelwolfi.xyz/blog/2026-03-12-qwen-s-113-000-derivatives-are-a-distribution-moat-not-a-benchmark-win', 'Added by a full ecosystem.'),
  row('tooling-half', 0.42, [0.2, 0.6], '0–1', 'J', 2025, JUDGED, 'Ecosystem at which half of that is reached.'),
  row('network-base', 0.02, [0.005, 0.05], 'share', 'J', 2025, JUDGED, 'Habit of those who use nothing yet.'),
  row('network-exponent', 0.5, [0.25, 1], 'exponent', 'J', 2025, 'http://www.bnet.fordham.edu/katsamakas/open_source_platforms.htm', 'Pull of what others use; below 1 several coexist, at 1 one tends to win.'),
  row('ban-on-weights', 0.35, [0.15, 0.6], '×', 'J', 2025, JUDGED, 'How much of a ban on a service bites on weights that run at home.'),
  row('ban-removal', 0.6, [0.3, 0.9], 'per quarter', 'J', 2025, JUDGED, 'Hosted use removed by a full ban each quarter.'),
  row('content-cost-abroad', 0.25, [0.1, 0.5], 'share', 'J', 2025, JUDGED, 'Appeal to consumers abroad lost to strict content rules.'),
  row('standards-pull', 0.1, [0, 0.25], 'share', 'J', 2025, JUDGED, 'Appeal abroad added by standards of 1.'),
  row('us-service-in-cn', 0.3, [0.1, 0.6], '×', 'J', 2025, JUDGED, 'American firms’ own limits on service in China.'),
  row('us-service-in-restricted', 0.55, [0.3, 0.8], '×', 'J', 2025, MICROSOFT, 'The same in sanctioned countries.'),
  ...rows('ban-on-cn', { europe: 0.2, apac: 0.25, emerging: 0.02, restricted: 0 }, 0.9, 'share', 'J', 2025, 'https://aiboom.uk/deepseek-countries-and-agencies-that-have-banned-its-ai-tech/?amp=1', 'Hosted Chinese services closed by governments of third regions.'),
  row('home-advantage', 1.5, [1, 2.5], '×', 'J', 2025, JUDGED, 'Language, law and distribution at home.'),

  row('ecosystem-pace', 0.12, [0.06, 0.2], 'per quarter', 'J', 2025, JUDGED, 'About two years to build.'),
  row('ecosystem-width', 12, [6, 20], 'ECI', 'J', 2025, JUDGED, 'Distance from the frontier at which developers lose interest.'),
  row('trust-pace', 0.05, [0.02, 0.1], 'per quarter', 'J', 2025, JUDGED, 'Trust returns slowly.'),
  row('trust-familiarity', 0.5, [0.1, 0.9], 'per share', 'J', 2025, JUDGED, 'Trust that comes with use.'),
  row('trust-incident', 0.02, [0.005, 0.05], 'per incident', 'J', 2025, JUDGED, 'Trust in all services lost while an incident is remembered.'),
  row('trust-diplomacy', 0.012, [0.004, 0.03], 'per quarter', 'J', 2025, JUDGED, 'Trust won by an export programme.'),
  ...rows('trust-base-us', { us: 0.95, cn: 0.3, europe: 0.8, apac: 0.85, emerging: 0.7, restricted: 0.3 }, 0.2, '0–1', 'J', 2025, JUDGED, 'Level to which trust in US services returns.'),
  ...rows('trust-base-cn', { us: 0.2, cn: 0.95, europe: 0.22, apac: 0.25, emerging: 0.4, restricted: 0.55 }, 0.3, '0–1', 'J', 2025, MICROSOFT, 'Level to which trust in Chinese services returns.'),
  row('standards-pace', 0.1, [0.04, 0.2], 'per quarter', 'J', 2025, JUDGED, 'Standards follow use.'),
  row('standards-diplomacy', 0.02, [0.005, 0.04], 'per quarter', 'J', 2025, 'https://www.europesays.com/?p=2331635', 'Standards won by diplomacy.'),

  ...rows('diffusion-innovation', { consumer: 0.008, software: 0.01, manufacturing: 0.006, logistics: 0.006, health: 0.005 }, 0.4, 'per quarter', 'M', 2025, 'https://repub.eur.nl/pub/1012', 'Adoption without example.'),
  ...rows('diffusion-imitation', { consumer: 0.13, software: 0.14, manufacturing: 0.13, logistics: 0.13, health: 0.12 }, 0.4, 'per quarter', 'M', 2025, 'https://repub.eur.nl/pub/1012', 'Adoption by example.'),
  ...rows('diffusion-ceiling', { consumer: 0.95, software: 0.95, manufacturing: 0.8, logistics: 0.85, health: 0.8 }, 0.15, '0–1', 'J', 2025, JUDGED, 'Most that could ever use it.'),
  ...rows('diffusion-needed', { consumer: 90, software: 96, manufacturing: 104, logistics: 102, health: 106 }, 0.05, 'ECI', 'J', 2025, JUDGED, 'Capability below which a model is no use in the sector.'),
  row('diffusion-span', 20, [10, 40], 'ECI', 'J', 2025, JUDGED, 'Further capability at which half of the sector is ready.'),
  ...rows('diffusion-means', { us: 1, cn: 0.9, europe: 0.95, apac: 0.95, emerging: 0.6, restricted: 0.55 }, 0.15, '×', 'J', 2025, MICROSOFT, 'Means to adopt; use in the North is 24.7 % of working age, in the South 14.1 %.'),
  row('deployment-drive', 0.25, [0.1, 0.5], 'per unit', 'J', 2025, 'https://www.capitalfm.co.ke/news/2025/08/chinas-initiative-to-spur-ai-hailed-as-growth-catalyst/', 'Faster adoption in industry per unit of drive.'),
  row('deployment-compute', 0.07, [0.03, 0.15], 'share per unit', 'J', 2025, JUDGED, 'Compute that the drive takes from labs for serving.'),

  ...rows('market-size', { us: 0.28, cn: 0.18, europe: 0.22, apac: 0.11, emerging: 0.17, restricted: 0.04 }, 0.3, 'share of world', 'J', 2025, MICROSOFT, 'Potential use: people × how much they would use.'),
  ...rows('spend-per-use', { us: 1, cn: 0.8, europe: 0.9, apac: 0.9, emerging: 0.4, restricted: 0.3 }, 0.4, '×', 'J', 2025, JUDGED, 'Spending per use at the same price.'),
  ...rows('spend-per-segment', { consumer: 0.25, developer: 0.5, industry: 0.9 }, 0.5, '$bn per quarter', 'J', 2025, 'https://epoch.ai/data/ai_companies.zip', 'Spending of the whole world’s potential users at marginal cost and the capability of 2022.'),
  row('open-capture', 0.2, [0.05, 0.4], 'share', 'J', 2025, JUDGED, 'Value of released weights in use that their maker still earns by hosting.'),
  row('intensity-from', 118, [112, 126], 'ECI', 'J', 2025, JUDGED, 'Capability met by users at which spending stands at its base.'),
  row('intensity-pace', 0.0655, [0.04, 0.11], 'per ECI', 'D', 2025, 'https://epoch.ai/data/ai_companies.zip', 'Spending per user grows with capability; fits revenue that tripled each year.'),
  row('intensity-ceiling', 60, [20, 200], '×', 'J', 2025, JUDGED, 'Most that spending per user can grow.'),
]
