/**
 * The terms of the glossary: which are related, which levers and series they belong to, and where a fact in them was
 * published. No words: those are in `text/en/glossary.ts` and its sisters in other languages.
 */
import { CNAS, ECI_FILE, EPOCH } from './sources.ts'

export interface TermRow {
  readonly id: string
  /** Ids of other terms, the nearest first. */
  readonly related: readonly string[]
  /** Text keys of levers, such as `washington/chip-controls` or `lab/train`. */
  readonly levers?: readonly string[]
  /** Ids of series of the command line. */
  readonly series?: readonly string[]
  /** Public https address behind what the entry says of the world. */
  readonly source?: string
}

const RULE_2022 = 'https://www.federalregister.gov/d/2022-21658'
const RULE_2023 = 'https://www.federalregister.gov/d/2023-23055'
const RULE_2024 = 'https://www.federalregister.gov/d/2024-28270'
const PASS_THROUGH = 'https://www.bostonfed.org/publications/research-department-working-paper/2019/tariff-passthrough-at-the-border-and-at-the-store-evidence-from-us-trade-policy.aspx'
const PROGRESS = 'https://arxiv.org/abs/2403.05812'

export const TERMS = [
  // Chips
  { id: 'gpu', related: ['accelerator', 'h100-equivalent'], source: 'https://www.nvidia.com/en-us/data-center/h100/' },
  { id: 'accelerator', related: ['gpu', 'h100-equivalent', 'compute'], series: ['compute.us_stock_kh100e', 'compute.cn_stock_kh100e'], source: 'https://epoch.ai/data/ai-chip-sales' },
  { id: 'h100-equivalent', related: ['accelerator', 'compute'], series: ['compute.us_cum_kh100e', 'compute.cn_cum_kh100e'], source: EPOCH },
  { id: 'compute', related: ['h100-equivalent', 'training-compute', 'inference'], series: ['compute.us_stock_kh100e', 'compute.cn_stock_kh100e'], source: 'https://epoch.ai/data/ai-chip-users' },
  { id: 'die', related: ['yield', 'die-bank', 'packaging'], source: 'https://www.nvidia.com/en-us/data-center/h100/' },
  { id: 'yield', related: ['die', 'foundry', 'learning-curve'], levers: ['beijing/chip-investment'], series: ['chips.cn_yield'], source: 'https://laotiantimes.com/2025/02/26/digitimes-asia-huawei-ascend-910c-reportedly-hits-40-yield-turns-profitable-aims-for-60-industry-standard/' },
  { id: 'die-bank', related: ['die', 'foundry', 'stockpiling'], source: 'https://www.nasdaq.com/articles/tsmc-halts-shipments-sophgo-after-chip-found-huawei-product-reuters-says' },
  { id: 'node', related: ['lithography', 'foundry'], source: 'https://www.tsmc.com/english/dedicatedFoundry/technology/logic' },
  { id: 'foundry', related: ['node', 'yield', 'self-reliance'], levers: ['washington/chip-investment', 'beijing/chip-investment'], source: 'https://www.tsmc.com/english/aboutTSMC' },
  { id: 'packaging', related: ['cowos', 'die', 'hbm'], source: 'https://3dfabric.tsmc.com/english/dedicatedFoundry/technology/cowos.htm' },
  { id: 'cowos', related: ['packaging', 'hbm'], source: 'https://3dfabric.tsmc.com/english/dedicatedFoundry/technology/cowos.htm' },
  { id: 'hbm', related: ['accelerator', 'packaging', 'tool-controls'], levers: ['washington/tool-controls'], source: RULE_2024 },
  { id: 'lithography', related: ['sme', 'node', 'tool-alliance'], levers: ['washington/tool-controls'], source: 'https://www.asml.com/en/products/euv-lithography-systems' },
  { id: 'sme', related: ['lithography', 'tool-controls', 'tool-alliance'], levers: ['washington/tool-controls', 'washington/tool-alliance'], series: ['chips.cn_tool_share'], source: 'https://www.csis.org/analysis/japan-and-netherlands-announce-plans-new-export-controls-semiconductor-equipment' },
  { id: 'designed-down', related: ['performance-threshold', 'export-control'], levers: ['nvidia/china-part'], source: 'https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models' },
  { id: 'learning-curve', related: ['yield', 'price-multiple'], levers: ['nvidia/price'], series: ['chips.price_kusd'], source: EPOCH },
  { id: 'data-centre', related: ['power-cap', 'accelerator'], source: 'https://www.iea.org/reports/energy-and-ai' },
  { id: 'power-cap', related: ['data-centre', 'compute'], levers: ['washington/chip-investment'], source: 'https://www.axios.com/pro/energy-policy/2024/09/04/virginia-data-center-dominion-grid' },
  { id: 'self-reliance', related: ['resilience', 'foundry', 'sme'], levers: ['beijing/chip-investment'], series: ['chips.cn_self_reliance'] },
  // Models
  { id: 'model-ai', related: ['weights', 'token', 'simulation'], source: 'https://hai.stanford.edu/ai-index/2025-ai-index-report' },
  { id: 'frontier', related: ['eci', 'gap'], series: ['frontier.us_eci', 'frontier.cn_eci'], source: ECI_FILE },
  { id: 'gap', related: ['frontier', 'eci', 'price-multiple'], series: ['frontier.gap_eci'], source: ECI_FILE },
  { id: 'eci', related: ['benchmark', 'frontier'], series: ['frontier.us_eci', 'frontier.cn_eci', 'frontier.open_eci'], source: ECI_FILE },
  { id: 'benchmark', related: ['eci'], source: 'https://arxiv.org/abs/2009.03300' },
  { id: 'token', related: ['inference', 'api'], source: 'https://arxiv.org/abs/1508.07909' },
  { id: 'api', related: ['hosted', 'closed-model', 'distillation'], source: 'https://platform.openai.com/docs/api-reference' },
  { id: 'weights', related: ['open-weights', 'closed-model', 'fine-tuning'], source: 'https://opensource.org/ai/open-source-ai-definition' },
  { id: 'open-weights', related: ['licence', 'closed-model', 'ecosystem'], levers: ['lab/open', 'beijing/openness-guidance', 'washington/open-fund'], series: ['frontier.open_eci'], source: 'https://epoch.ai/data-insights/open-weights-vs-closed-weights-models' },
  { id: 'closed-model', related: ['open-weights', 'hosted', 'api'], levers: ['lab/open'], series: ['closed.usage_share', 'closed.revenue_share'], source: 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era' },
  { id: 'hosted', related: ['api', 'inference', 'open-weights'] },
  { id: 'licence', related: ['open-weights', 'ecosystem'], levers: ['lab/licence'], source: 'https://opensource.org/ai/open-source-ai-definition' },
  { id: 'fine-tuning', related: ['open-weights', 'ecosystem'], source: 'https://arxiv.org/abs/2106.09685' },
  { id: 'distillation', related: ['api', 'defence', 'gap'], levers: ['lab/distil', 'lab/defence'], source: 'https://arxiv.org/abs/1503.02531' },
  { id: 'defence', related: ['distillation', 'api'], levers: ['lab/defence'], source: 'https://startupfortune.com/anthropic-says-the-ai-race-now-turns-on-chips-and-enforcement/' },
  { id: 'inference', related: ['training-compute', 'token', 'compute'], levers: ['lab/train', 'lab/experiment'], source: 'https://epoch.ai/data/ai-chip-users' },
  { id: 'training-compute', related: ['inference', 'experiment-compute', 'algorithmic-efficiency'], levers: ['lab/train'], source: 'https://arxiv.org/abs/2001.08361' },
  { id: 'experiment-compute', related: ['training-compute', 'algorithmic-efficiency'], levers: ['lab/experiment'] },
  { id: 'algorithmic-efficiency', related: ['oom', 'experiment-compute', 'training-compute'], levers: ['lab/experiment'], source: PROGRESS },
  { id: 'oom', related: ['algorithmic-efficiency', 'training-compute'], source: PROGRESS },
  { id: 'release-pace', related: ['safety-standard', 'incident'], levers: ['lab/haste'] },
  { id: 'ecosystem', related: ['open-weights', 'fine-tuning', 'network-effect'], levers: ['lab/open', 'lab/licence'] },
  { id: 'software-stack', related: ['accelerator', 'self-reliance'], levers: ['huawei/software'], source: 'https://www.implicator.ai/deepseek-delays-ai-model-after-huawei-chips-fail' },
  // Rules and governments
  { id: 'export-control', related: ['performance-threshold', 'entity-list', 'licence-export'], levers: ['washington/chip-controls', 'washington/tool-controls', 'beijing/materials-restriction'], source: RULE_2022 },
  { id: 'gate', related: ['export-control', 'enforcement', 'lever'] },
  { id: 'performance-threshold', related: ['export-control', 'designed-down'], levers: ['washington/chip-controls'], source: RULE_2023 },
  { id: 'licence-export', related: ['export-control', 'entity-list'], levers: ['washington/chip-controls'], source: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-748' },
  { id: 'tool-controls', related: ['sme', 'tool-alliance', 'hbm'], levers: ['washington/tool-controls'], source: RULE_2024 },
  { id: 'tool-alliance', related: ['sme', 'tool-controls'], levers: ['washington/tool-alliance'], source: 'https://www.csis.org/analysis/japan-and-netherlands-announce-plans-new-export-controls-semiconductor-equipment' },
  { id: 'notice', related: ['stockpiling', 'delay'], levers: ['washington/chip-notice'] },
  { id: 'stockpiling', related: ['notice', 'die-bank'], levers: ['washington/chip-notice'], source: 'https://chinaeconomicreview.com/china-imports-of-chipmaking-equipment-up-93/' },
  { id: 'smuggling', related: ['enforcement', 'export-control', 'offshore-rental'], levers: ['washington/enforcement'], series: ['compute.cn_smuggled_kh100e'], source: CNAS },
  { id: 'enforcement', related: ['smuggling', 'export-control'], levers: ['washington/enforcement'], source: CNAS },
  { id: 'offshore-rental', related: ['cloud-control', 'data-centre'], levers: ['washington/cloud-controls'], series: ['compute.cn_offshore_kh100e'], source: 'https://datawrapper.dwcdn.net/XURNw/8' },
  { id: 'cloud-control', related: ['offshore-rental', 'export-control'], levers: ['washington/cloud-controls'] },
  { id: 'entity-list', related: ['export-control', 'licence-export'], levers: ['washington/entity-listing'], source: 'https://www.ecfr.gov/current/title-15/subtitle-B/chapter-VII/subchapter-C/part-744' },
  { id: 'tariff', related: ['pass-through'], levers: ['washington/tariff'], source: PASS_THROUGH },
  { id: 'pass-through', related: ['tariff'], levers: ['washington/tariff'], source: PASS_THROUGH },
  { id: 'materials', related: ['export-control', 'resilience'], levers: ['beijing/materials-restriction'], source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html' },
  { id: 'subsidy', related: ['fiscal-budget', 'self-reliance', 'foundry'], levers: ['washington/chip-investment', 'beijing/chip-investment'], source: 'https://mezha.media/en/2024/05/27/china-creates-third-47-5-billion-fund-to-boost-semiconductor-sector/' },
  { id: 'deployment-drive', related: ['industry-use', 'adoption'], levers: ['beijing/deployment-drive'], source: 'https://www.capitalfm.co.ke/news/2025/08/chinas-initiative-to-spur-ai-hailed-as-growth-catalyst/' },
  { id: 'export-programme', related: ['standards', 'trust', 'soft-power'], levers: ['washington/export-stack'], source: 'https://ourtake.bakerbotts.com/post/102lr01/u-s-launches-american-ai-exports-program' },
  { id: 'talent', related: ['experiment-compute', 'algorithmic-efficiency'], levers: ['washington/talent', 'beijing/talent'], series: ['talent.us', 'talent.cn'], source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool' },
  { id: 'safety-standard', related: ['incident', 'hazard', 'release-pace'], levers: ['washington/safety-standard', 'beijing/safety-standard'], source: 'https://www.nist.gov/itl/ai-risk-management-framework' },
  { id: 'talks', related: ['escalation', 'hazard'], levers: ['washington/talks', 'beijing/talks'], source: 'https://origin.bnn.ca/seven-hours-in-geneva-hotel-highlight-us-china-struggle-on-ai-1.2076353' },
  { id: 'escalation', related: ['talks', 'stability', 'hazard'], series: ['escalation'] },
  { id: 'hazard', related: ['incident', 'escalation', 'safety-standard'], series: ['hazard'] },
  { id: 'incident', related: ['hazard', 'aftermath', 'trust'], series: ['incidents'], source: 'https://incidentdatabase.ai/' },
  { id: 'aftermath', related: ['incident', 'trust'] },
  // Markets and money
  { id: 'market-share', related: ['adoption', 'reach', 'network-effect'], series: ['share.abroad.developer.cn_open'], source: 'https://natsec.ca/?p=310' },
  { id: 'third-regions', related: ['market-share', 'reach', 'trust'] },
  { id: 'adoption', related: ['industry-use', 'market-share'], series: ['diffusion.us.industry', 'diffusion.cn.industry'], source: 'https://repub.eur.nl/pub/1012' },
  { id: 'industry-use', related: ['adoption', 'deployment-drive', 'prosperity'], levers: ['beijing/deployment-drive'], series: ['diffusion.us.industry', 'diffusion.cn.industry'], source: 'https://lehd.ces.census.gov/applications/creat/paper-profile/1244' },
  { id: 'network-effect', related: ['ecosystem', 'market-share', 'standards'], source: 'https://ideas.repec.org/a/aea/aecrev/v75y1985i3p424-40.html' },
  { id: 'trust', related: ['incident', 'market-share', 'soft-power'], series: ['trust.us.europe', 'trust.cn.emerging'] },
  { id: 'standards', related: ['network-effect', 'reach', 'export-programme'], series: ['standards.us', 'standards.cn'], source: 'https://www.iso.org/standards.html' },
  { id: 'soft-power', related: ['trust', 'standards', 'reach'], source: 'https://www.jstor.org/stable/1148580' },
  { id: 'price-multiple', related: ['gap', 'open-weights', 'closed-model'], levers: ['lab/price'], series: ['price.closed_over_open'], source: 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era' },
  { id: 'cash', related: ['fiscal-budget', 'upkeep'] },
  { id: 'political-capital', related: ['fiscal-budget', 'big-change'], series: ['budget.us.political', 'budget.cn.political'] },
  { id: 'fiscal-budget', related: ['upkeep', 'subsidy', 'political-capital'], series: ['budget.us.fiscal', 'budget.cn.fiscal'] },
  { id: 'upkeep', related: ['fiscal-budget', 'cash'] },
  { id: 'big-change', related: ['political-capital', 'lever'] },
  // Scores
  { id: 'index', related: ['doctrine', 'geometric-mean'], series: ['index.us.frontier', 'index.cn.frontier'] },
  { id: 'reach', related: ['market-share', 'standards', 'index'], series: ['index.us.reach', 'index.cn.reach'] },
  { id: 'prosperity', related: ['industry-use', 'index'], series: ['index.us.prosperity', 'index.cn.prosperity'] },
  { id: 'resilience', related: ['self-reliance', 'materials', 'index'], series: ['index.us.resilience', 'index.cn.resilience'] },
  { id: 'stability', related: ['escalation', 'hazard', 'index'], series: ['index.stability'] },
  { id: 'doctrine', related: ['geometric-mean', 'index'], series: ['score.us.lead', 'score.cn.developers'] },
  { id: 'geometric-mean', related: ['doctrine', 'index'], source: 'https://hdr.undp.org/data-center/human-development-index' },
  { id: 'par', related: ['seed', 'doctrine'] },
  // How the game works
  { id: 'simulation', related: ['forecast', 'parameter-range', 'back-test'] },
  { id: 'lever', related: ['seat', 'delay', 'big-change'] },
  { id: 'seat', related: ['lever', 'doctrine'] },
  { id: 'delay', related: ['notice', 'quarter'] },
  { id: 'quarter', related: ['scenario', 'delay'] },
  { id: 'scenario', related: ['seed', 'quarter'] },
  { id: 'seed', related: ['event', 'counterfactual'] },
  { id: 'event', related: ['seed', 'expected-value'] },
  { id: 'expected-value', related: ['event', 'seed'] },
  { id: 'waterfall', related: ['flow', 'counterfactual'] },
  { id: 'flow', related: ['waterfall'] },
  { id: 'counterfactual', related: ['seed', 'waterfall'] },
  { id: 'back-test', related: ['simulation', 'forecast', 'parameter-range'] },
  { id: 'parameter-range', related: ['evidence-tags', 'fan-chart'] },
  { id: 'evidence-tags', related: ['parameter-range', 'back-test'] },
  { id: 'fan-chart', related: ['parameter-range', 'forecast'], source: 'https://www.bankofengland.co.uk/quarterly-bulletin/1998/q1/the-inflation-report-projections-understanding-the-fan-chart' },
  { id: 'forecast', related: ['simulation', 'fan-chart', 'back-test'] },
] as const satisfies readonly TermRow[]

export type TermId = (typeof TERMS)[number]['id']
