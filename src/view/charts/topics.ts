/** The charts that are offered as thumbnails, by topic: up to four series of one unit each. Titles are filed by chart id. */

const both = (before: string, after: string): readonly string[] => [`${before}us${after}`, `${before}cn${after}`]
const labs = (ids: readonly string[], what: string): readonly string[] => ids.map((id) => `lab.${id}.${what}`)
const US_LABS = ['openai', 'google', 'anthropic', 'meta']
const CN_LABS = ['deepseek', 'zhipu', 'alibaba', 'tencent']
const THIRD = ['europe', 'apac', 'emerging', 'restricted']

export const CHARTS: Readonly<Record<string, readonly string[]>> = {
  best: both('frontier.', '_eci'), gap: ['frontier.gap_eci'], open: both('frontier.', '_open_eci'),
  'labs-us': labs(US_LABS, 'eci'), 'labs-cn': labs(CN_LABS, 'eci'), 'open-cn': labs(CN_LABS, 'open_eci'), thrift: labs(['openai', 'google', 'deepseek', 'alibaba'], 'efficiency_oom'),
  stock: both('compute.', '_stock_kh100e'), new: ['compute.us_new_kh100e', 'compute.world_new_kh100e'], since: both('compute.', '_cum_kh100e'),
  'new-cn': ['legal', 'smuggled', 'domestic', 'offshore'].map((x) => `compute.cn_${x}_kh100e`), 'stock-cn': ['legal', 'smuggled', 'domestic'].map((x) => `compute.cn_${x}_stock_kh100e`),
  'compute-us': labs(US_LABS, 'compute_kh100e'), 'compute-cn': labs(CN_LABS, 'compute_kh100e'),
  'chip-price': ['chips.price_kusd'], factories: ['chips.cn_yield', 'chips.cn_tool_share'], 'home-chips': ['chips.cn_self_reliance'],
  nvidia: ['nvidia.revenue_usd_bn', 'nvidia.china_revenue_usd_bn'], 'nvidia-share': ['nvidia.china_share_of_compute'],
  third: both('share.third.all.', ''), emerging: both('share.emerging.all.', ''), europe: both('share.europe.all.', ''), apac: both('share.apac.all.', ''), restricted: both('share.restricted.all.', ''),
  developers: both('share.abroad.developer.', ''), 'open-developers': ['share.abroad.developer.cn_open'], firms: both('share.third.industry.', ''), consumers: both('share.third.consumer.', ''),
  standards: both('standards.', ''), 'trust-emerging': both('trust.', '.emerging'), 'trust-europe': both('trust.', '.europe'),
  revenue: both('revenue.', '_labs_usd_bn'), 'revenue-us': labs(US_LABS, 'revenue_usd_bn'), 'revenue-cn': labs(CN_LABS, 'revenue_usd_bn'), closed: ['closed.usage_share', 'closed.revenue_share'],
  premium: ['price.closed_over_open'], 'price-us': labs(US_LABS, 'price'), 'price-cn': labs(CN_LABS, 'price'),
  daily: both('diffusion.', '.consumer'), software: both('diffusion.', '.software'), factory: both('diffusion.', '.manufacturing'), transport: both('diffusion.', '.logistics'), health: both('diffusion.', '.health'),
  industry: both('diffusion.', '.industry'), 'factory-world': THIRD.map((r) => `diffusion.${r}.manufacturing`), 'daily-world': THIRD.map((r) => `diffusion.${r}.consumer`),
  'index-frontier': both('index.', '.frontier'), 'index-reach': both('index.', '.reach'), 'index-prosperity': both('index.', '.prosperity'), 'index-resilience': both('index.', '.resilience'), stability: ['index.stability'],
  'score-lead': both('score.', '.lead'), 'score-developers': both('score.', '.developers'), 'score-home': both('score.', '.home'), 'score-managed': both('score.', '.managed'),
  political: both('budget.', '.political'), fiscal: both('budget.', '.fiscal'),
  tension: ['escalation'], hazard: ['hazard'], incidents: ['incidents'], talent: both('talent.', ''),
}

export const TOPICS = {
  common: ['best', 'gap', 'stock', 'new-cn', 'home-chips', 'third', 'open-developers', 'revenue', 'premium', 'industry', 'stability', 'tension'],
  frontier: ['best', 'gap', 'open', 'labs-us', 'labs-cn', 'open-cn', 'thrift'],
  compute: ['stock', 'new', 'since', 'new-cn', 'stock-cn', 'compute-us', 'compute-cn'],
  chips: ['chip-price', 'factories', 'home-chips', 'new-cn', 'nvidia', 'nvidia-share'],
  use: ['third', 'emerging', 'europe', 'apac', 'restricted', 'developers', 'open-developers', 'firms', 'consumers', 'standards', 'trust-emerging', 'trust-europe'],
  money: ['revenue', 'revenue-us', 'revenue-cn', 'closed', 'premium', 'price-us', 'price-cn', 'nvidia'],
  adoption: ['daily', 'software', 'factory', 'transport', 'health', 'industry', 'factory-world', 'daily-world'],
  indices: ['index-frontier', 'index-reach', 'index-prosperity', 'index-resilience', 'stability', 'score-lead', 'score-developers', 'score-home', 'score-managed', 'political', 'fiscal'],
  risk: ['tension', 'hazard', 'incidents', 'stability', 'talent', 'trust-emerging'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TopicId = keyof typeof TOPICS
export const TOPIC_IDS = Object.keys(TOPICS) as TopicId[]

/** The offered chart with exactly these series, for its title. */
export function chartWith(ids: readonly string[]): string | undefined {
  return Object.keys(CHARTS).find((id) => CHARTS[id].length === ids.length && CHARTS[id].every((s) => ids.includes(s)))
}
