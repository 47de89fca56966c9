/**
 * What the American seats really did, 2022Q4–2026Q3, as lever values.
 *
 * `effect` is the quarter of the legal or market date. Dates come from the source named (tag R or D);
 * tag J means that the date is sourced but the lever value is this project's judgement.
 */
import type { HistoryEntry } from '../../engine/types.ts'

const EPOCH_CHIPS = 'https://github.com/epoch-research/ai-chip-counts'

const WASHINGTON: readonly HistoryEntry[] = [
  // Chips: values fitted to China's share of Nvidia's quarterly AI compute.
  { seat: 'washington', lever: 'chip-controls', value: 0.1, effect: '2022Q4', tag: 'D', source: EPOCH_CHIPS,
    what: 'Rules of 7 October 2022 block the A100 and H100; parts redesigned to the line keep most sales legal.' },
  { seat: 'washington', lever: 'chip-controls', value: 0.72, effect: '2023Q4', tag: 'D', source: 'https://aiwiki.ai/wiki/export_controls',
    what: 'The update of 17 October 2023 closes the A800 and H800; China’s share of Nvidia’s AI compute falls from 19% to 5%.' },
  { seat: 'washington', lever: 'chip-controls', value: 0.99, effect: '2025Q2', tag: 'D', source: 'https://techpression.com/nvidia-reports-44-1-billion-in-revenue',
    what: 'On 9 April 2025 Nvidia is told that the H20 needs a licence; legal sales stop.' },
  { seat: 'washington', lever: 'chip-controls', value: 0.95, effect: '2025Q3', tag: 'J', source: 'https://archives.lincolndailynews.com/2025/Aug/12/NEWS/business_k.shtml',
    what: 'First H20 licences on 8 August 2025, for 15% of the revenue; few chips move.' },
  { seat: 'washington', lever: 'chip-controls', value: 0.6, effect: '2026Q1', announced: '2025Q4', tag: 'J', source: 'https://introl.com/blog/bis-export-policy-h200-mi325x-china-case-by-case-2026',
    what: 'The rule of 13 January 2026 opens the H200 case by case: a fee of 25%, and at most half of US sales.' },

  // Tools, memory and allies.
  { seat: 'washington', lever: 'tool-controls', value: 0.35, effect: '2022Q4', tag: 'J', source: 'https://digitalpolicyalert.org/event/7030-implemented-rule-on-controls-related-to-advanced-computing-and-semiconductor-manufacturing-including-export-restrictions',
    what: 'The rules of October 2022 also cover chip-making tools for advanced fabs.' },
  { seat: 'washington', lever: 'tool-controls', value: 0.45, effect: '2023Q4', tag: 'J', source: 'https://aiwiki.ai/wiki/export_controls',
    what: 'The update of October 2023 adds more kinds of chip-making tools.' },
  { seat: 'washington', lever: 'tool-controls', value: 0.65, effect: '2024Q4', tag: 'J', source: 'https://evrimagaci.org/tpg/us-tightens-export-controls-on-ai-and-semiconductors-to-china-263334',
    what: 'The rules of 2 December 2024 add high-bandwidth memory, more tools and 140 entities.' },
  { seat: 'washington', lever: 'tool-controls', value: 0.7, effect: '2025Q3', tag: 'J', source: 'https://www.jonesday.com/pt/insights/2025/11/bis-suspends-affiliates-rule_china-pauses-rare-earth-export-controls',
    what: 'From 29 September 2025 the Affiliates Rule extends listings to firms owned 50% or more.' },
  { seat: 'washington', lever: 'tool-controls', value: 0.65, effect: '2025Q4', tag: 'J', source: 'https://www.jonesday.com/pt/insights/2025/11/bis-suspends-affiliates-rule_china-pauses-rare-earth-export-controls',
    what: 'On 10 November 2025 the Affiliates Rule is suspended for a year.' },
  { seat: 'washington', lever: 'tool-alliance', value: 0.6, effect: '2023Q3', announced: '2023Q1', tag: 'J', source: 'https://www.csis.org/analysis/japan-and-netherlands-announce-plans-new-export-controls-semiconductor-equipment',
    what: 'Japanese and Dutch tool rules, announced in March 2023, take effect in July and September.' },

  // Enforcement, cloud, tariff, lists.
  { seat: 'washington', lever: 'enforcement', value: 0.25, effect: '2025Q2', tag: 'J', source: 'https://www.mondaq.com/unitedstates/new-technology/1638306/reversal-of-certain-artificial-intelligence-export-control-rules',
    what: 'Guidance of 13 May 2025 tells firms what to check before they sell or host advanced chips.' },
  { seat: 'washington', lever: 'enforcement', value: 0.35, effect: '2026Q2', tag: 'J', source: 'https://peopleofinternet.com/articles/washington-s-subsidiary-loophole-fix-enforces-an-old-rule-an.html',
    what: 'Guidance of 31 May 2026: licences also apply to units abroad of firms with headquarters in China.' },
  { seat: 'washington', lever: 'cloud-controls', value: 0.1, effect: '2026Q2', tag: 'J', source: 'https://peopleofinternet.com/articles/washington-s-subsidiary-loophole-fix-enforces-an-old-rule-an.html',
    what: 'The same guidance narrows the use of chips that Chinese firms hold abroad; the wider Remote Access Security Act is not law.' },
  { seat: 'washington', lever: 'tariff', value: 0.1, effect: '2025Q2', tag: 'J', source: 'https://blog.coleintl.com/tradenews/the-us-announces-a-temporary-tariff-exemption-for-smartphones-computers-microchips',
    what: 'Servers and chips are exempt from the tariffs of April 2025, but other duties on Chinese goods and parts still apply.' },
  { seat: 'washington', lever: 'tariff', value: 0.05, effect: '2026Q1', tag: 'J', source: 'https://www.atlanticcouncil.org/blogs/econographics/as-the-trump-xi-summit-draws-closer-trade-uncertainty-still-looms-large',
    what: 'On 20 February 2026 the Supreme Court ends the emergency tariffs; narrower ones stay.' },
  { seat: 'washington', lever: 'entity-listing', target: 'huawei', value: 1, effect: '2022Q4', tag: 'R', source: 'https://www.federalregister.gov/documents/2019/05/21/2019-10616/addition-of-entities-to-the-entity-list',
    what: 'Huawei has been on the Entity List since May 2019.' },
  { seat: 'washington', lever: 'entity-listing', target: 'zhipu', value: 1, effect: '2025Q1', tag: 'R', source: 'https://techcentral.co.za/us-blacklists-tencent-backed-ai-start-up/257720',
    what: 'Zhipu is added to the Entity List on 15 January 2025; the firm says the step lacks a factual basis.' },

  // Building and spreading.
  { seat: 'washington', lever: 'open-fund', value: 0.05, effect: '2025Q3', tag: 'J', source: 'https://www.crowdfundinsider.com/2025/08/247668-nsf-nvidia-launch-152m-partnership-for-open-source-ai-models/',
    what: 'In August 2025 the National Science Foundation and Nvidia give $152 million to open models for science; 0.05 is the smallest step.' },
  { seat: 'washington', lever: 'chip-investment', value: 2, effect: '2024Q2', tag: 'J', source: 'https://haywaa.com/article/where-the-chips-act-money-has-gone',
    what: 'First large CHIPS Act awards: Intel $8.5 bn, TSMC $6.6 bn, Samsung $6.4 bn. In all, $39 bn over about five years is $2 bn a quarter.' },
  { seat: 'washington', lever: 'chip-investment', value: 2.5, effect: '2024Q4', tag: 'J', source: 'https://haywaa.com/article/where-the-chips-act-money-has-gone',
    what: 'Final CHIPS Act awards are signed and money begins to be paid.' },
  { seat: 'washington', lever: 'export-stack', value: 0.2, effect: '2025Q4', announced: '2025Q3', tag: 'J', source: 'https://ourtake.bakerbotts.com/post/102lr01/u-s-launches-american-ai-exports-program',
    what: 'The American AI Exports Program, ordered on 23 July 2025, starts on 21 October.' },
  { seat: 'washington', lever: 'export-stack', value: 0.3, effect: '2026Q2', tag: 'J', source: 'https://completeaitraining.com/news/commerce-creates-catalog-of-approved-ai-products-for-export',
    what: 'Commerce calls for proposals for export packages; the exact quarter is judged.' },
  { seat: 'washington', lever: 'device-ban', value: 0.15, effect: '2025Q1', tag: 'J', source: 'https://news.unisami.com/deepseek-the-countries-and-agencies-that-have-banned-the-ai-companys-tech',
    what: 'Texas, the Navy, NASA and the Pentagon keep DeepSeek off official devices.' },
  { seat: 'washington', lever: 'talent', value: -0.2, effect: '2025Q3', tag: 'J', source: 'https://www.connellfoley.com/blog/uscis-releases-additional-guidance-and-clarification-on-the-presidential-proclamation-regarding-h-1b-petitions',
    what: 'From 21 September 2025 most new H-1B visas for workers abroad cost $100,000.' },

  // Rules and talks.
  { seat: 'washington', lever: 'safety-standard', value: 0.2, effect: '2024Q1', announced: '2023Q4', tag: 'J', source: 'https://www.federalregister.gov/documents/2023/11/01/2023-24283/safe-secure-and-trustworthy-development-and-use-of-artificial-intelligence',
    what: 'The order of 30 October 2023 asks makers of the largest models to report tests.' },
  { seat: 'washington', lever: 'safety-standard', value: 0.1, effect: '2025Q1', tag: 'J', source: 'https://www.federalregister.gov/documents/2025/01/31/2025-02172/removing-barriers-to-american-leadership-in-artificial-intelligence',
    what: 'In January 2025 the order of 2023 is withdrawn.' },
  { seat: 'washington', lever: 'talks', value: 0.2, effect: '2024Q2', tag: 'J', source: 'https://origin.bnn.ca/seven-hours-in-geneva-hotel-highlight-us-china-struggle-on-ai-1.2076353',
    what: 'First talks between the two governments on AI, in Geneva on 14 May 2024.' },
  { seat: 'washington', lever: 'talks', value: 0.3, effect: '2025Q2', tag: 'J', source: 'https://newsclickng.com/?p=260132',
    what: 'Trade talks in Geneva in May 2025 cut the new tariffs for 90 days.' },
  { seat: 'washington', lever: 'talks', value: 0.4, effect: '2025Q4', tag: 'J', source: 'https://www.questmetals.com/blog/trump-and-xi-agree-to-1-year-truce',
    what: 'The presidents meet in Busan on 30 October 2025 and agree a truce for a year.' },
  { seat: 'washington', lever: 'talks', value: 0.5, effect: '2026Q2', tag: 'J', source: 'https://watchboard.dev/china-tech-revolution/events/2026-05-14-trump-xi-beijing-summit-opens-ai-bessent-may14-2026',
    what: 'The Beijing summit of 14 May 2026 announces a dialogue on AI safety.' },
]

/** Release pace as it was: the published scores stood still for a year after GPT-4 and again in early 2025, and leapt between. The values are judgement. */
const RELEASES: readonly HistoryEntry[] = (['openai', 'google', 'anthropic'] as const).flatMap((target): HistoryEntry[] => [
  { seat: 'us-frontier', lever: 'haste', target, value: 0, effect: '2023Q2', tag: 'J', source: 'https://github.com/IAPS-AI/ECI-Accessibility-Gap',
    what: 'After GPT-4 of 14 March 2023 no American model scores clearly higher for a year.' },
  { seat: 'us-frontier', lever: 'haste', target, value: 0.2, effect: '2024Q2', tag: 'J', source: 'https://github.com/IAPS-AI/ECI-Accessibility-Gap',
    what: 'GPT-4o in May and Claude 3.5 Sonnet in June 2024 end the pause.' },
  { seat: 'us-frontier', lever: 'haste', target, value: 0.6, effect: '2024Q4', tag: 'J', source: 'https://aiwiki.ai/wiki/o1',
    what: 'OpenAI’s first reasoning model, o1, is shown on 12 September and sold from 5 December 2024.' },
  { seat: 'us-frontier', lever: 'haste', target, value: 0, effect: '2025Q1', tag: 'J', source: 'https://github.com/IAPS-AI/ECI-Accessibility-Gap',
    what: 'In the first quarter of 2025 the best American score stands still.' },
  { seat: 'us-frontier', lever: 'haste', target, value: 0.3, effect: '2025Q2', tag: 'J', source: 'https://aiwiki.ai/wiki/o1',
    what: 'o3 follows in April and GPT-5 in August 2025.' },
])

const LABS: readonly HistoryEntry[] = [
  { seat: 'us-frontier', lever: 'open', target: 'google', value: 0.2, effect: '2024Q1', tag: 'J', source: 'https://blog.google/technology/developers/gemma-open-models/',
    what: 'Google releases Gemma, small open models, on 21 February 2024; Gemini stays closed.' },
  { seat: 'us-frontier', lever: 'licence', target: 'google', value: 1, effect: '2024Q1', tag: 'R', source: 'https://blog.google/technology/developers/gemma-open-models/',
    what: 'Gemma comes with Google’s own terms of use.' },
  { seat: 'us-frontier', lever: 'open', target: 'us-other', value: 0.2, effect: '2024Q1', tag: 'J', source: 'https://www.the-ledger.net/events/xai-grok-open-source',
    what: 'xAI publishes the weights of Grok-1 in March 2024; its newer models stay closed.' },
  { seat: 'us-frontier', lever: 'open', target: 'openai', value: 0.2, effect: '2025Q3', tag: 'J', source: 'https://yourstory.com/ai-story/openai-gpt-oss-120b-20b-models-release',
    what: 'OpenAI releases gpt-oss under Apache 2.0 on 5 August 2025; its best models stay closed.' },
  { seat: 'us-frontier', lever: 'defence', target: 'anthropic', value: 0.4, effect: '2026Q1', tag: 'J', source: 'https://blocknews.com/?p=75077',
    what: 'Anthropic says on 23 February 2026 that it blocks accounts used for distillation; the claims are its own.' },
  { seat: 'us-frontier', lever: 'defence', target: 'openai', value: 0.3, effect: '2026Q1', tag: 'J', source: 'https://blocknews.com/?p=75077',
    what: 'Other American labs are judged to have raised their guard at the same time.' },
  { seat: 'us-open-lab', lever: 'open', target: 'us-open', value: 1, effect: '2022Q4', tag: 'J', source: 'https://github.com/EleutherAI/gpt-neox',
    what: 'EleutherAI and others publish all their weights.' },
  { seat: 'us-open-lab', lever: 'open', target: 'meta', value: 1, effect: '2023Q1', tag: 'R', source: 'https://aiwiki.ai/wiki/llama_2',
    what: 'Meta gives LLaMA to researchers on 24 February 2023; the weights leak within a week.' },
  { seat: 'us-open-lab', lever: 'licence', target: 'meta', value: 2, effect: '2023Q1', tag: 'R', source: 'https://aiwiki.ai/wiki/llama_2',
    what: 'LLaMA is licensed for research only.' },
  { seat: 'us-open-lab', lever: 'licence', target: 'meta', value: 1, effect: '2023Q3', tag: 'R', source: 'https://www.alignmentforum.org/posts/9rdpdDerangjYeQGW/T',
    what: 'Llama 2 of 18 July 2023 allows commercial use below 700 million users, with conditions.' },
  { seat: 'us-open-lab', lever: 'open', target: 'meta', value: 0.3, effect: '2026Q2', tag: 'J', source: 'https://rits.shanghai.nyu.edu/ai/meta-hasnt-given-up-on-open-source-muse-spark-launches-as-open-weight-plans-continue',
    what: 'Meta releases Muse Spark closed on 8 April 2026.' },
]

const NVIDIA: readonly HistoryEntry[] = [
  { seat: 'nvidia', lever: 'china-part', value: 0.9, effect: '2022Q4', tag: 'J', source: 'https://tadviser.com/a/e.php?id=700768',
    what: 'Nvidia confirms on 8 November 2022 that it sells the A800, made to the new line.' },
  { seat: 'nvidia', lever: 'china-part', value: 1, effect: '2024Q1', announced: '2023Q4', tag: 'J', source: 'https://www.tomshardware.com/pc-components/gpus/new-nvidia-ai-gpus-designed-to-get-around-us-export-bans-come-to-china-h20-l20-and-l2-to-fill-void-left-by-restricted-models',
    what: 'The H20, L20 and L2, designed for the rules of October 2023, begin to ship.' },
  { seat: 'nvidia', lever: 'china-part', value: 0.5, effect: '2025Q2', tag: 'J', source: 'https://techpression.com/nvidia-reports-44-1-billion-in-revenue',
    what: 'The licence rule for the H20 makes Nvidia write down $4.5 bn of stock.' },
  { seat: 'nvidia', lever: 'china-part', value: 0.6, effect: '2025Q3', tag: 'J', source: 'https://airevolution.poltextlab.com/beijing-halted-testing-and-orders-of-nvidias-flagship-chips-at-chinese-tech-giants',
    what: 'Nvidia offers the RTX Pro 6000D in China; in September firms are told to stop testing and ordering it.' },
]

export const HISTORY_US: readonly HistoryEntry[] = [...WASHINGTON, ...RELEASES, ...LABS, ...NVIDIA]
