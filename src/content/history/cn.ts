/**
 * What the Chinese seats really did, 2022Q4–2026Q3, as lever values.
 *
 * `effect` is the quarter of the legal or market date. Dates come from the source named (tag R or D);
 * tag J means that the date is sourced but the lever value is this project's judgement.
 */
import type { HistoryEntry } from '../../engine/types.ts'

const AI_PLUS = 'https://preview.deepnewz.com/china/china-unveils-ai-roadmap-plans-to-triple-domestic-ai-chip-output-8f918599'
const PRICE_CUTS = 'https://www.ciw.news/p/qwen3-max-deepseek'
const PRICE_WAR = 'https://multiplatform.ai/?p=41170'

const BEIJING: readonly HistoryEntry[] = [
  // Building at home.
  { seat: 'beijing', lever: 'chip-investment', value: 1.5, effect: '2024Q4', announced: '2024Q2', tag: 'J', source: 'https://dealstreetasia.com/stories/chinas-47b-third-semiconductor-big-fund-kickstarts-investments-425517',
    what: 'Big Fund III, registered on 24 May 2024 with 344 bn yuan, puts money to work on 31 December.' },
  { seat: 'beijing', lever: 'chip-investment', value: 1.8, effect: '2026Q1', announced: '2025Q3', tag: 'J', source: AI_PLUS,
    what: 'Press reports of August 2025: output of domestic AI chips is to triple in 2026, with three new fabs.' },

  // Turning imports away.
  { seat: 'beijing', lever: 'import-discouragement', value: 0.5, effect: '2025Q3', tag: 'J', source: 'https://airevolution.poltextlab.com/beijing-halted-testing-and-orders-of-nvidias-flagship-chips-at-chinese-tech-giants',
    what: 'The cyberspace regulator questions Nvidia on 31 July 2025 and tells firms on 17 September to stop orders.' },
  { seat: 'beijing', lever: 'import-discouragement', value: 0.8, effect: '2025Q4', tag: 'J', source: 'https://outlookbusiness.com/technology/china-tightens-the-screws-on-nvidias-ai-chips-import-as-tech-war-deepens',
    what: 'Customs checks chip imports from October 2025; state-funded data centres are told to use domestic chips.' },
  { seat: 'beijing', lever: 'import-discouragement', value: 0.95, effect: '2026Q1', tag: 'J', source: 'https://particle.news/story/us-opens-conditional-path-for-nvidia-h200-exports-to-china-as-beijing-tightens-gate',
    what: 'On 14 January 2026 customs is told that the H200 is not permitted; none is delivered by 17 May.' },
  { seat: 'beijing', lever: 'import-discouragement', value: 0.9, effect: '2026Q2', tag: 'J', source: 'https://theinformationmachine.fyi/threads/chip-export-china-geopolitics/v9/',
    what: 'Licensed H200 sales to ten Chinese firms are reported in May 2026; deliveries stay small.' },

  // Openness, content, use.
  { seat: 'beijing', lever: 'openness-guidance', value: 3, effect: '2025Q3', tag: 'J', source: AI_PLUS,
    what: 'The AI Plus plan of 26 August 2025 backs open-source models; the premier repeats it on 1 May 2026.' },
  { seat: 'beijing', lever: 'content-control', value: 0.6, effect: '2023Q3', tag: 'J', source: 'https://comparativeai.org/en/rules/china/generative-ai-interim-measures/',
    what: 'The Interim Measures for generative AI services apply from 15 August 2023.' },
  { seat: 'beijing', lever: 'content-control', value: 0.65, effect: '2025Q3', announced: '2025Q1', tag: 'J', source: 'https://sesec.eu/2025/news-events/news/china-issued-new-mandatory-national-standard-and-measures-for-the-labeling-of-content-generated-by-artificial-intelligence',
    what: 'From 1 September 2025 AI-made content must carry a label; the rule was published in March.' },
  { seat: 'beijing', lever: 'safety-standard', value: 0.2, effect: '2023Q3', tag: 'J', source: 'https://comparativeai.org/en/rules/china/generative-ai-interim-measures/',
    what: 'The same measures ask for a security assessment and a filing before a public launch.' },
  { seat: 'beijing', lever: 'deployment-drive', value: 0.5, effect: '2024Q2', tag: 'J', source: 'https://www.shine.cn/news/nation/2403054914/',
    what: 'The government’s work report of 5 March 2024 announces an AI Plus initiative.' },
  { seat: 'beijing', lever: 'deployment-drive', value: 0.8, effect: '2025Q3', tag: 'J', source: AI_PLUS,
    what: 'AI Plus of 26 August 2025 aims at 70% use of AI terminals and agents by 2027.' },
  { seat: 'beijing', lever: 'deployment-drive', value: 1, effect: '2026Q2', tag: 'J', source: 'https://buttondown.com/rudberg/archive/the-daily-brief-wednesday-june-10/',
    what: 'A data-centre plan of 2,000 bn yuan over five years is reported in June 2026.' },

  // Materials.
  { seat: 'beijing', lever: 'materials-restriction', value: 0.1, effect: '2023Q3', tag: 'J', source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
    what: 'Gallium and germanium need export licences from 1 August 2023.' },
  { seat: 'beijing', lever: 'materials-restriction', value: 0.2, effect: '2024Q4', tag: 'J', source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
    what: 'On 3 December 2024, a day after the American memory rule, exports of gallium, germanium and antimony to the US are banned.' },
  { seat: 'beijing', lever: 'materials-restriction', value: 0.5, effect: '2025Q2', tag: 'J', source: 'https://www.business-standard.com/opinion/editorial/developing-disorder-china-s-step-set-to-shake-up-supplies-of-rare-earths-125041400971_1.html',
    what: 'Seven rare earths need licences from 4 April 2025; shipments stop for weeks.' },
  { seat: 'beijing', lever: 'materials-restriction', value: 0.3, effect: '2025Q3', tag: 'J', source: 'https://particle.news/story/china-signs-rare-earth-supply-pact-with-us-as-license-delays-persist',
    what: 'After the understanding of June 2025 licences are granted again, though slowly.' },
  { seat: 'beijing', lever: 'materials-restriction', value: 0.15, effect: '2025Q4', tag: 'J', source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
    what: 'The wider controls of 9 October 2025 and the ban of 2024 are suspended in November for a year. The licences of April stay.' },

  // People and talks.
  { seat: 'beijing', lever: 'talent', value: 0.3, effect: '2025Q4', announced: '2025Q3', tag: 'J', source: 'https://www.business-standard.com/immigration/china-to-launch-new-visa-for-stem-talent-as-trump-cracks-down-on-immigrants-125081500506_1.html',
    what: 'The K visa for young researchers, announced in August, opens on 1 October 2025.' },
  { seat: 'beijing', lever: 'talks', value: 0.2, effect: '2024Q2', tag: 'J', source: 'https://origin.bnn.ca/seven-hours-in-geneva-hotel-highlight-us-china-struggle-on-ai-1.2076353',
    what: 'First talks between the two governments on AI, in Geneva on 14 May 2024.' },
  { seat: 'beijing', lever: 'talks', value: 0.3, effect: '2025Q2', tag: 'J', source: 'https://newsclickng.com/?p=260132',
    what: 'Trade talks in Geneva in May 2025 cut the new tariffs for 90 days.' },
  { seat: 'beijing', lever: 'talks', value: 0.4, effect: '2025Q4', tag: 'J', source: 'https://www.questmetals.com/blog/trump-and-xi-agree-to-1-year-truce',
    what: 'The presidents meet in Busan on 30 October 2025 and agree a truce for a year.' },
  { seat: 'beijing', lever: 'talks', value: 0.5, effect: '2026Q2', tag: 'J', source: 'https://watchboard.dev/china-tech-revolution/events/2026-05-14-trump-xi-beijing-summit-opens-ai-bessent-may14-2026',
    what: 'The Beijing summit of 14 May 2026 announces a dialogue on AI safety.' },
]

const OPEN_LABS: readonly HistoryEntry[] = [
  { seat: 'cn-open', lever: 'open', target: 'zhipu', value: 0.7, effect: '2022Q4', tag: 'J', source: 'https://github.com/THUDM/GLM-130B',
    what: 'Tsinghua and Zhipu published GLM-130B in August 2022.' },
  { seat: 'cn-open', lever: 'licence', target: 'zhipu', value: 1, effect: '2022Q4', tag: 'J', source: 'https://github.com/THUDM/GLM-130B',
    what: 'GLM-130B comes with a licence of its own.' },
  { seat: 'cn-open', lever: 'open', target: 'deepseek', value: 1, effect: '2023Q4', tag: 'R', source: 'https://aiwiki.ai/wiki/deepseek_llm',
    what: 'DeepSeek publishes the weights of its first language model on 29 November 2023.' },
  { seat: 'cn-open', lever: 'licence', target: 'deepseek', value: 1, effect: '2023Q4', tag: 'R', source: 'https://ai-tldr.dev/models/deepseek-llm/',
    what: 'The model licence is DeepSeek’s own; commercial use is allowed with conditions.' },
  { seat: 'cn-open', lever: 'price', target: 'deepseek', value: 0.7, effect: '2024Q2', tag: 'J', source: PRICE_WAR,
    what: 'DeepSeek-V2 opens a price war in May 2024.' },
  { seat: 'cn-open', lever: 'licence', target: 'deepseek', value: 0, effect: '2025Q1', tag: 'R', source: 'https://passhulk.com/?p=14441',
    what: 'R1 comes out on 20 January 2025 under the MIT licence.' },
  { seat: 'cn-open', lever: 'open', target: 'zhipu', value: 1, effect: '2025Q3', tag: 'J', source: 'https://aiwiki.ai/wiki/glm_4_5',
    what: 'GLM-4.5 and Kimi K2 of July 2025: the best models of both firms are open.' },
  { seat: 'cn-open', lever: 'licence', target: 'zhipu', value: 0, effect: '2025Q3', tag: 'R', source: 'https://aiwiki.ai/wiki/glm_4_5',
    what: 'GLM-4.5 comes under the MIT licence.' },
  { seat: 'cn-open', lever: 'price', target: 'zhipu', value: 1.2, effect: '2026Q3', tag: 'J', source: 'https://platform.kimi.ai/docs/pricing/chat',
    what: 'Kimi K3 of 16 July 2026 is priced at $3 and $15 per million tokens, near closed models.' },
]

const PLATFORMS: readonly HistoryEntry[] = [
  { seat: 'cn-platforms', lever: 'open', target: 'alibaba', value: 0.9, effect: '2023Q3', tag: 'J', source: 'https://arxiv.org/abs/2309.16609',
    what: 'Alibaba publishes the first Qwen weights in August and September 2023.' },
  { seat: 'cn-platforms', lever: 'licence', target: 'alibaba', value: 1, effect: '2023Q3', tag: 'R', source: 'https://www.qwen-code.com/en/license',
    what: 'The first Qwen models come under Alibaba’s own licence.' },
  { seat: 'cn-platforms', lever: 'price', target: 'alibaba', value: 0.7, effect: '2024Q2', tag: 'J', source: PRICE_CUTS,
    what: 'In May 2024 Alibaba cuts the price of Qwen-Long by 97%.' },
  { seat: 'cn-platforms', lever: 'price', target: 'baidu', value: 0.7, effect: '2024Q2', tag: 'J', source: PRICE_CUTS,
    what: 'Baidu makes smaller Ernie models free in the price war of May 2024.' },
  { seat: 'cn-platforms', lever: 'price', target: 'tencent', value: 0.7, effect: '2024Q2', tag: 'J', source: PRICE_WAR,
    what: 'Tencent follows in the price war of May 2024.' },
  { seat: 'cn-platforms', lever: 'open', target: 'tencent', value: 0.7, effect: '2024Q4', tag: 'J', source: 'https://azoai.com/news/20241111/Tencente28099s-Hunyuan-Large-AI-Model-Sets-New-Benchmark-with-389-Billion-Parameters.aspx',
    what: 'Tencent publishes Hunyuan-Large in November 2024; it is not its best model.' },
  { seat: 'cn-platforms', lever: 'licence', target: 'tencent', value: 1, effect: '2024Q4', tag: 'R', source: 'https://apxml.com/models/hunyuan-standard',
    what: 'Hunyuan-Large comes under Tencent’s own community licence.' },
  { seat: 'cn-platforms', lever: 'licence', target: 'alibaba', value: 0, effect: '2025Q2', tag: 'R', source: 'https://arxiv.org/abs/2505.09388',
    what: 'All Qwen3 models of April 2025 come under Apache 2.0.' },
  { seat: 'cn-platforms', lever: 'open', target: 'baidu', value: 0.8, effect: '2025Q2', tag: 'J', source: 'https://www.kdjingpai.com/en/baidufabu-ernie-4',
    what: 'Baidu opens the ERNIE 4.5 family on 30 June 2025, under Apache 2.0.' },
  { seat: 'cn-platforms', lever: 'open', target: 'alibaba', value: 0.7, effect: '2026Q2', tag: 'J', source: 'https://creati.ai/ai-news/2026-04-02/alibaba-unveils-third-closed-source-ai-model-monetization-shift',
    what: 'By April 2026 Alibaba has released three closed models; smaller ones stay open.' },
  { seat: 'cn-platforms', lever: 'own-chips', target: 'baidu', value: 0.3, effect: '2022Q4', tag: 'J', source: 'https://reportify.ai/news/1186334856787922944',
    what: 'Baidu has worked on Kunlun chips since 2011, in a firm of its own since 2021.' },
  { seat: 'cn-platforms', lever: 'own-chips', target: 'alibaba', value: 0.3, effect: '2022Q4', tag: 'J', source: 'https://open-techstack.com/blog/china-ai-accelerator-market-share-nvidia-2026',
    what: 'Alibaba’s chip firm T-Head exists; its early effort is judged.' },
  { seat: 'cn-platforms', lever: 'own-chips', target: 'baidu', value: 0.5, effect: '2025Q2', tag: 'J', source: 'https://techstrong.it/semiconductors/baidu-launches-kunlun-cluster-to-train-ai-models',
    what: 'Baidu switches on 30,000 of its Kunlun P800 chips on 25 April 2025.' },
  { seat: 'cn-platforms', lever: 'own-chips', target: 'alibaba', value: 0.5, effect: '2025Q2', tag: 'J', source: 'https://open-techstack.com/blog/china-ai-accelerator-market-share-nvidia-2026',
    what: 'T-Head ships about 265,000 cards in 2025 by one count; the quarter is judged.' },
]

/** Release pace as it was: a leap at the turn of 2024 to 2025, a pause at the end of 2025. The values are judgement. */
const RELEASES: readonly HistoryEntry[] = [
  { seat: 'cn-open', lever: 'haste', target: 'deepseek', value: 0.6, effect: '2024Q2', tag: 'J', source: PRICE_WAR,
    what: 'DeepSeek-V2 of May 2024 opens a price war; new models follow quickly.' },
  { seat: 'cn-platforms', lever: 'haste', target: 'alibaba', value: 0.6, effect: '2024Q2', tag: 'J', source: PRICE_WAR,
    what: 'Alibaba answers with Qwen2 in June and Qwen2.5 in September 2024.' },
  { seat: 'cn-open', lever: 'haste', target: 'deepseek', value: 1, effect: '2024Q4', tag: 'J', source: 'https://passhulk.com/?p=14441',
    what: 'DeepSeek releases V3 on 26 December 2024 and R1 on 20 January 2025.' },
  { seat: 'cn-platforms', lever: 'haste', target: 'alibaba', value: 1, effect: '2025Q1', tag: 'J', source: 'https://uuaa.net/ainews/kpxlBdpl.html',
    what: 'Alibaba answers with Qwen2.5-Max in January and QwQ-32B on 5 March 2025.' },
  { seat: 'cn-open', lever: 'haste', target: 'deepseek', value: 0.2, effect: '2025Q2', tag: 'J', source: 'https://www.implicator.ai/deepseek-delays-ai-model-after-huawei-chips-fail',
    what: 'DeepSeek’s next large model is delayed; the usual pace returns.' },
  { seat: 'cn-platforms', lever: 'haste', target: 'alibaba', value: 0.2, effect: '2025Q2', tag: 'J', source: 'https://github.com/IAPS-AI/ECI-Accessibility-Gap',
    what: 'Qwen3 of April and its successors keep the usual pace.' },
]

const HUAWEI: readonly HistoryEntry[] = [
  { seat: 'huawei', lever: 'software', value: 0.5, effect: '2025Q3', tag: 'J', source: 'https://www.chinadailyhk.com/article/617538',
    what: 'Huawei opens CANN, the software of its Ascend chips, on 5 August 2025.' },
]

export const HISTORY_CN: readonly HistoryEntry[] = [...BEIJING, ...OPEN_LABS, ...PLATFORMS, ...RELEASES, ...HUAWEI]
