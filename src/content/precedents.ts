/**
 * When each precedent happened and whose it was. Their texts stand with the levers (`lab/open`), the events
 * (`event/proxy-fab`) and, where neither has one that fits, in `text/<language>/precedents.ts`. What tells of several
 * dates counts from the last.
 */
import type { LabId, Side } from '../engine/types.ts'

export interface Happened {
  /** Quarter, as `2023Q4`. */
  readonly when: string
  /** Whose act it was, or whom it befell; `both` fits either side. */
  readonly of: Side | 'both'
  readonly labs?: readonly LabId[]
  /** Public https address, where no lever and no event names it. */
  readonly source?: string
}

const us = (when: string, ...labs: LabId[]): Happened => ({ when, of: 'us', labs })
const cn = (when: string, ...labs: LabId[]): Happened => ({ when, of: 'cn', labs })
const both = (when: string): Happened => ({ when, of: 'both' })

/** By the key of the text of a lever. */
const OF_LEVERS: Readonly<Record<string, Happened>> = {
  'lab/train': us('2025Q4', 'openai'), 'lab/experiment': both('2024Q1'), 'lab/open': both('2026Q2'), 'lab/licence': us('2023Q3', 'meta'),
  'lab/price': cn('2024Q2', 'alibaba'), 'lab/haste': us('2025Q2', 'meta'), 'lab/distil': cn('2026Q1', 'deepseek', 'zhipu'),
  'lab/defence': us('2026Q2', 'anthropic'), 'lab/own-chips': cn('2025Q2', 'baidu'),
  'washington/chip-controls': us('2023Q4'), 'washington/chip-notice': us('2023Q4'), 'washington/tool-controls': us('2024Q4'), 'washington/tool-alliance': us('2023Q3'),
  'washington/enforcement': us('2025Q4'), 'washington/cloud-controls': us('2026Q1'), 'washington/tariff': us('2025Q2'), 'washington/entity-listing': us('2025Q1'),
  'washington/open-fund': us('2025Q3'), 'washington/chip-investment': us('2024Q4'), 'washington/export-stack': us('2025Q4'), 'washington/device-ban': us('2025Q1'),
  'washington/talent': us('2025Q3'), 'washington/safety-standard': us('2025Q1'), 'washington/talks': both('2024Q2'),
  'beijing/chip-investment': cn('2024Q2'), 'beijing/import-discouragement': cn('2026Q2'), 'beijing/openness-guidance': cn('2025Q3'), 'beijing/content-control': cn('2023Q3'),
  'beijing/deployment-drive': cn('2025Q3'), 'beijing/materials-restriction': cn('2025Q4'), 'beijing/device-ban': cn('2023Q3'), 'beijing/talent': cn('2025Q4'),
  'beijing/safety-standard': cn('2023Q3'), 'beijing/talks': both('2026Q2'),
  'nvidia/china-part': us('2024Q1'), 'nvidia/price': us('2025Q4'), 'huawei/price': cn('2025Q4'), 'huawei/software': cn('2025Q3'),
}

const OF_EVENTS: Readonly<Record<string, Happened>> = {
  'event/efficiency-surprise': cn('2024Q4', 'deepseek'), 'event/training-failure': us('2025Q2', 'meta'), 'event/open-model-report': cn('2025Q3', 'deepseek'),
  'event/cyber-incident': both('2025Q4'), 'event/smuggling-case': both('2025Q4'), 'event/proxy-fab': both('2024Q4'), 'event/tool-breakthrough': cn('2025Q4'),
  'event/supply-shock': both('2024Q2'), 'event/power-delay': us('2024Q3'), 'event/allied-shift': both('2023Q4'), 'event/rule-shock': us('2025Q2'),
  'event/talent-move': both('2025Q4'), 'event/standards-vote': cn('2019Q4'), 'event/funding-mood': both('2025Q1'),
}

/** Told by `texts.precedents`, with where it can be read. */
const MORE: Readonly<Record<string, Happened & { readonly source: string }>> = {
  chinchilla: { ...us('2022Q1', 'google'), source: 'https://arxiv.org/abs/2203.15556' },
  'gpt-neox': { ...us('2022Q1', 'us-open'), source: 'https://arxiv.org/abs/2204.06745' },
  'glm-130b': { ...cn('2022Q3', 'zhipu'), source: 'https://github.com/THUDM/GLM-130B' },
  'first-line': { ...us('2022Q4'), source: 'https://github.com/epoch-research/ai-chip-counts' },
  'first-tools': { ...us('2022Q4'), source: 'https://digitalpolicyalert.org/event/7030-implemented-rule-on-controls-related-to-advanced-computing-and-semiconductor-manufacturing-including-export-restrictions' },
  a800: { ...us('2022Q4'), source: 'https://tadviser.com/a/e.php?id=700768' },
  chatgpt: { ...us('2023Q1', 'openai'), source: 'https://www.techspot.com/news/97486-chatgpt-adds-100-million-users-two-months-making.html' },
  'gpt-4': { ...us('2023Q1', 'openai'), source: 'https://arxiv.org/abs/2303.08774' },
  'gpt-price': { ...us('2023Q1', 'openai'), source: 'https://openai.com/index/introducing-chatgpt-and-whisper-apis/' },
  llama: { ...us('2023Q1', 'meta'), source: 'https://aiwiki.ai/wiki/llama_2' },
  'llama-train': { ...us('2023Q1', 'meta'), source: 'https://arxiv.org/abs/2302.13971' },
  alpaca: { ...us('2023Q1', 'us-open'), source: 'https://crfm.stanford.edu/2023/03/13/alpaca.html' },
  jailbreak: { ...us('2023Q3', 'meta', 'openai', 'google', 'anthropic'), source: 'https://arxiv.org/abs/2307.15043' },
  qwen: { ...cn('2023Q3', 'alibaba'), source: 'https://arxiv.org/abs/2309.16609' },
  gallium: { ...cn('2023Q3'), source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html' },
  'mate-60': { ...cn('2023Q3'), source: 'https://techcentral.co.za/teardown-huawei-mate60-pro-china-chip/230994/' },
  'deepseek-llm': { ...cn('2023Q4', 'deepseek'), source: 'https://github.com/deepseek-ai/DeepSeek-LLM' },
  gemma: { ...us('2024Q1', 'google'), source: 'https://blog.google/technology/developers/gemma-open-models/' },
  grok: { ...us('2024Q1', 'us-other'), source: 'https://www.the-ledger.net/events/xai-grok-open-source' },
  'un-us': { ...us('2024Q1'), source: 'https://www.gzeromedia.com/amp/the-uns-ai-resolution-2667604571' },
  'gpt-4o': { ...us('2024Q2', 'openai', 'anthropic'), source: 'https://github.com/IAPS-AI/ECI-Accessibility-Gap' },
  'deepseek-v2': { ...cn('2024Q2', 'deepseek'), source: 'https://arxiv.org/abs/2405.04434' },
  hunyuan: { ...cn('2024Q4', 'tencent'), source: 'https://arxiv.org/abs/2411.02265' },
  smuggled: { ...both('2024Q4'), source: 'https://www.cnas.org/press/press-release/new-paper-warns-ai-chip-smuggling-to-china-may-undermine-u-s-national-security-interests' },
  'v3-chips': { ...cn('2024Q4', 'deepseek'), source: 'https://arxiv.org/abs/2412.19437' },
  r1: { ...cn('2025Q1', 'deepseek'), source: 'https://github.com/deepseek-ai/DeepSeek-R1' },
  'deepseek-app': { ...cn('2025Q1', 'deepseek'), source: 'https://www.techedt.com/deepseek-overtakes-chatgpt-as-the-no-1-app-on-the-app-store' },
  'deepseek-doors': { ...cn('2025Q1', 'deepseek'), source: 'https://vpn.group/news/deepseek-halts-new-signups-amid-large-scale-cyberattack/' },
  'h20-stop': { ...us('2025Q2'), source: 'https://techpression.com/nvidia-reports-44-1-billion-in-revenue' },
  ernie: { ...cn('2025Q2', 'baidu'), source: 'https://github.com/PaddlePaddle/ERNIE' },
  'glm-45': { ...cn('2025Q3', 'zhipu'), source: 'https://aiwiki.ai/wiki/glm_4_5' },
  'gpt-oss': { ...us('2025Q3', 'openai'), source: 'https://openai.com/index/introducing-gpt-oss/' },
  'gpt-5': { ...us('2025Q3', 'openai'), source: 'https://aiwiki.ai/wiki/o1' },
  'deepseek-delay': { ...cn('2025Q3', 'deepseek'), source: 'https://www.implicator.ai/deepseek-delays-ai-model-after-huawei-chips-fail' },
  truce: { ...both('2025Q4'), source: 'https://www.questmetals.com/blog/trump-and-xi-agree-to-1-year-truce' },
  h200: { ...us('2026Q1'), source: 'https://introl.com/blog/bis-export-policy-h200-mi325x-china-case-by-case-2026' },
  'muse-spark': { ...us('2026Q2', 'meta'), source: 'https://rits.shanghai.nyu.edu/ai/meta-hasnt-given-up-on-open-source-muse-spark-launches-as-open-weight-plans-continue' },
}

export const HAPPENED: Readonly<Record<string, Happened>> = { ...OF_LEVERS, ...OF_EVENTS, ...MORE }
