/**
 * Ten other worlds: sets of parameters, each value inside its stated range, that somebody who knows the field might hold to
 * be true. Two are rivals in the dispute over export controls; the others are pairs of the main uncertain families. What
 * each claims stands in `text/<language>/debrief.ts` under its id; `sources` say where such a view is argued, and every
 * parameter has its own source besides. How far each value goes within its range is judgement.
 */
export interface WorldPack {
  readonly id: WorldPackId
  readonly values: Readonly<Record<string, number>>
  readonly sources: readonly string[]
}

export const WORLD_PACK_IDS = [
  'controls-slow', 'controls-speed',
  'compute-rules', 'ideas-rule',
  'copying-easy', 'copying-hard',
  'boom', 'slowdown',
  'open-spreads', 'habit-holds',
] as const
export type WorldPackId = (typeof WORLD_PACK_IDS)[number]

/** The two that dispute what controls do. */
export const RIVAL_WORLDS: readonly WorldPackId[] = ['controls-slow', 'controls-speed']

const WORLD_BANK = 'https://hdl.handle.net/10986/42282'
const LISTED_RND = 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5'
const LISTED_PATENTS = 'https://so01.tci-thaijo.org/index.php/CBSReview/article/view/278708'
const SEMIANALYSIS = 'https://podcast-pipeline.pages.dev/digests/2025-09-08_semi-analysis_huawei-ascend-production-ramp-die-banks-tsmc-continued-production-hbm-is-the-bottlenec'
const FEW_CHIPS = 'https://ng.investing.com/news/stock-market-news/huawei-to-produce-no-more-than-200000-advanced-ai-chips-in-2025-93CH-1965251'
const CNAS_PAPER = 'https://www.cnas.org/press/press-release/new-paper-warns-ai-chip-smuggling-to-china-may-undermine-u-s-national-security-interests'
const EPOCH_MODELS = 'https://epoch.ai/data/ai_models.zip'
const EPOCH_CHIPS = 'https://github.com/epoch-research/ai-chip-counts'
const ALGORITHMS = 'https://arxiv.org/html/2403.05812v1'
const ALLEGED = 'https://blocknews.com/?p=75077'
const SEVEN_MONTHS = 'https://thebeat.tech/articles/us-ai-models-outpace-chinese-counterparts-by-an-average-of-7-months-since-2023'
const DEFENCE = 'https://startupfortune.com/anthropic-says-the-ai-race-now-turns-on-chips-and-enforcement/'
const DERIVATIVES = 'https://huggingface.co/blog/huggingface/one-year-since-the-deepseek-moment-blog-3'
const PLATFORMS = 'http://www.bnet.fordham.edu/katsamakas/open_source_platforms.htm'
const CLOSED_REVENUE = 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era'
const FORECAST = 'https://ai-2027.com/research/compute-forecast'

export const WORLD_PACKS: readonly WorldPack[] = [
  {
    id: 'controls-slow', sources: [WORLD_BANK, FEW_CHIPS],
    values: { 'scarcity-ingenuity': -0.1, 'cn-desired-share': 0.21, 'smuggling-intensity': 0.25, 'offshore-intensity': 0.05, 'fab-growth-scarcity': 0.7, 'tool-control-bite': 0.9, 'own-tools-pace': 0.008, 'research-compute-exponent': 0.5 },
  },
  {
    id: 'controls-speed', sources: [LISTED_RND, LISTED_PATENTS, CNAS_PAPER, SEMIANALYSIS],
    values: { 'scarcity-ingenuity': 0.6, 'smuggling-intensity': 0.7, 'offshore-intensity': 0.22, 'fab-growth-scarcity': 1.25, 'tool-control-bite': 0.5, 'own-tools-pace': 0.025, 'own-chips-gain': 0.35, 'research-compute-exponent': 0.22 },
  },
  { id: 'compute-rules', sources: [EPOCH_MODELS], values: { 'eci-per-oom': 11.6, 'research-compute-exponent': 0.55, 'research-pace': 0.13 } },
  { id: 'ideas-rule', sources: [ALGORITHMS], values: { 'eci-per-oom': 9, 'research-compute-exponent': 0.2, 'efficiency-trend': 0.15, 'community-gain': 0.25 } },
  { id: 'copying-easy', sources: [ALLEGED, SEVEN_MONTHS], values: { distillation: 0.7, 'defence-efficacy': 0.3, 'catch-up-leaked': 0.08, 'catch-up-published': 0.12 } },
  { id: 'copying-hard', sources: [DEFENCE], values: { distillation: 0.35, 'defence-efficacy': 0.8, 'catch-up-leaked': 0.045, 'catch-up-published': 0.06 } },
  { id: 'boom', sources: [EPOCH_CHIPS], values: { 'spend-growth-fading': 6.5, 'spend-growth-long': 0.09, 'power-cap': 100000 } },
  { id: 'slowdown', sources: [FORECAST], values: { 'spend-growth-fading': 4.3, 'spend-growth-long': 0.04, 'power-cap': 45000 } },
  { id: 'open-spreads', sources: [DERIVATIVES], values: { 'ecosystem-width': 18, 'ecosystem-pace': 0.17, 'network-exponent': 0.35, premium: 6 } },
  { id: 'habit-holds', sources: [CLOSED_REVENUE, PLATFORMS], values: { 'ecosystem-width': 8, 'ecosystem-pace': 0.08, 'network-exponent': 0.8, premium: 12 } },
]
