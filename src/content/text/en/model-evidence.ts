/** What the model gets wrong, what in it is judgement, what is contested, and what it is not: English words. */
import { CLOSED } from '../../sources.ts'
import type { ContestedText, FaultText, ModelTexts } from '../model-types.ts'

/** Said in words only; the numbers are worked out when the page is opened, and a test holds the direction. */
export const FAULTS: readonly FaultText[] = [
  {
    id: 'smooth-frontier', title: '2023 is too smooth',
    text: 'The best American score stood still for a year and then leapt. The model climbs every quarter. It runs ahead in early 2024 and is level again within the year.',
    shown: { series: 'frontier.us_eci', quarter: '2024Q1', model: 'above' },
  },
  {
    id: 'shallow-gap', title: 'The dips of the gap are too shallow',
    text: 'The published gap jumps up and down, because models come out every few months. The model’s gap dips at the same time, and not as far. On average it is a little too wide.',
    shown: { series: 'frontier.gap_eci', quarter: '2025Q1', model: 'above' },
  },
  {
    id: 'open-early', title: 'China’s open models arrive a little early and stay a little weak',
    text: 'Abroad, developers use them in the model before the one router that publishes counted much. When that router’s count leapt, the model had less. The router is not the world.',
    shown: { series: 'share.abroad.developer.cn_open', quarter: '2025Q3', model: 'below' },
  },
  {
    id: 'no-wave', title: 'The wave of early 2025 is missing',
    text: 'After DeepSeek R1 came out, many people abroad visited Chinese services for a while. The model has no such wave.',
    shown: { series: 'share.abroad.consumer.cn', quarter: '2025Q1', model: 'below' },
  },
  {
    id: 'legal-late', title: 'Legal chip sales to China fall too late',
    text: 'They had begun to shrink before the licence rule of April 2025. In the model they hold until the rule, and then stop more abruptly.',
    shown: { series: 'compute.cn_legal_kh100e', quarter: '2025Q1', model: 'above' },
  },
  {
    id: 'smuggling-low', title: 'Smuggling lies below the middle estimate',
    text: 'It lies inside a very wide spread. With the middle estimate itself, strict enforcement would cost China more machines than those who study it expect. The model stands between the two.',
    shown: { series: 'compute.cn_smuggled_cum_kh100e', quarter: '2025Q4', model: 'below' },
  },
  {
    id: 'nvidia-after', title: 'Nvidia sells too little in China after the licence rule',
    text: 'The published revenue includes games and other goods. The model holds those at one flat sum.',
    shown: { series: 'nvidia.china_revenue_usd_bn', quarter: '2025Q4', model: 'below' },
  },
  {
    id: 'anthropic', title: 'Anthropic begins too big and ends too small',
    text: 'Its revenue grew ninetyfold in two years. In the model the pull of a brand never changes, and such growth cannot happen.',
    shown: { series: 'lab.anthropic.revenue_usd_bn', quarter: '2023Q4', model: 'above' },
  },
  {
    id: 'same-leader', title: 'The same American lab always leads',
    text: 'OpenAI has the best American model in every quarter. Google and Anthropic take no turns at the top.',
  },
  {
    id: 'ways-to-count', title: 'Use is counted in many ways',
    text: 'Telemetry, registers and surveys differ by a factor of two for one country and one year. The model was set between them.',
  },
  {
    id: 'serving', title: 'Serving is relative',
    text: 'A shortage compares parts of use with parts of machines, not tokens with chips. A service short of machines loses at most half of its appeal. So training pays more than it should.',
  },
  {
    id: 'rationing', title: 'Western chips are rationed by price alone',
    text: 'A seller who charges half gets some more made. No factory is ever booked out.',
  },
  {
    id: 'rest', title: 'The rest of the world hardly acts',
    text: 'Europe, allies, Taiwan and emerging markets have shares and trust, but make no decisions. Their bans and means are fixed numbers.',
  },
  {
    id: 'firms', title: 'A lab is not a firm',
    text: 'Labs do not fail, merge, move or run out of money. A lab’s part of its side’s machines is fixed.',
  },
  {
    id: 'choice', title: 'Users choose too simply',
    text: 'Plain choice counts names, so splitting a lab into two would win it users. Labs of one house share what draws users, which cures it; who belongs to one house is judgement.',
  },
  {
    id: 'handicap', title: 'The two hands are not equal',
    text: 'The United States starts ahead on every index but resilience and stays there. Scores are not handicapped. The end of a game sets them beside what the record’s path would have given.',
  },
  {
    id: 'energy', title: 'Energy is one limit on one side',
    text: 'From 2027 power limits American machines. China’s are not limited.',
  },
]

export const JUDGED: ModelTexts['judgement']['list'] = [
  { title: 'How fast followers learn', text: 'How hard it is to be ahead, how fast others learn and what copying by distillation is worth hold the gap together. Other mixtures would fit as well, with other lessons.' },
  { title: 'Whether scarcity makes people inventive', text: 'Studies disagree even on the sign. The range covers both.' },
  { title: 'How big smuggling is', text: 'Published estimates for one year differ more than tenfold.' },
  { title: 'How fast China’s factories grow', text: 'Published counts of one year’s chips differ fourfold.' },
  { title: 'Trust, brands and habits', text: 'There are no data. The numbers were chosen so that shares by region come out about right.' },
  { title: 'What politics costs', text: 'Every political cost and every income is a rule of a game. They were chosen so that history is affordable and no choice is free.' },
  { title: 'What winning means', text: 'That is not a fact. So there are four doctrines, and one index that both sides share.' },
  { title: 'Danger, and everything after 2026', text: 'These are judgement without exception.' },
]

const REPORT = 'https://allweatherfinance.com/behind-trillions-of-token-interactions-worldwide-open-source-models-move-from-dominance-by-one-to-multipolar-competition-with-chinese-ai-breaking-into-the-top-tier/'

export const CONTESTED: readonly ContestedText[] = [
  {
    id: 'scarcity', title: 'Does scarcity make inventive?',
    views: [
      {
        name: 'Yes',
        claims: [
          { text: 'Chinese firms that were put on American export lists spent more on research the year after.', source: 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5' },
          { text: 'Listed firms applied for more patents between 2017 and 2022, above all where competition was hard.', source: 'https://so01.tci-thaijo.org/index.php/CBSReview/article/view/278708' },
        ],
      },
      {
        name: 'No',
        claims: [
          { text: 'Economists of the World Bank find fewer and weaker patents in listed firms, because work with American inventors broke off.', source: 'https://hdl.handle.net/10986/42282' },
        ],
      },
      {
        name: 'It moves',
        claims: [
          { text: 'Firms related to listed ones invented more, and money and talent moved to them. Whole groups of firms did not invent more.', source: 'https://econpapers.repec.org/article/eeerespol/v_3a54_3ay_3a2025_3ai_3a9_3as0048733325001404.htm' },
        ],
      },
    ],
    here: 'Full scarcity changes the pace of a lab’s own research by a share of {value}. The range goes from {low} to {high}, so it covers both signs.',
    parameter: 'scarcity-ingenuity',
  },
  {
    id: 'huawei', title: 'How many AI chips did Huawei make in 2025?',
    views: [
      {
        name: 'Few',
        claims: [
          { text: 'At most 200,000, said the American official in charge of export controls in June 2025. He named no basis.', source: 'https://ng.investing.com/news/stock-market-news/huawei-to-produce-no-more-than-200000-advanced-ai-chips-in-2025-93CH-1965251', interest: 'his office makes the rules that are meant to keep the number low.' },
        ],
      },
      {
        name: 'Many',
        claims: [
          { text: 'About 805,000, estimated the firm SemiAnalysis in September 2025. Stocks of foreign dies and memory carry the year.', source: 'https://podcast-pipeline.pages.dev/digests/2025-09-08_semi-analysis_huawei-ascend-production-ramp-die-banks-tsmc-continued-production-hbm-is-the-bottlenec', interest: 'it sells such estimates.' },
        ],
      },
      {
        name: 'Between',
        claims: [
          { text: 'About 300,000 of its main chip, by unnamed people who spoke of plans for twice as many in 2026. Huawei publishes no count.', source: 'https://www.japantimes.co.jp/business/2025/09/30/tech/huawei-ai-chip-nvidia-china', interest: 'insiders of the firm or its suppliers may want to be seen as growing.' },
        ],
      },
    ],
    here: 'The model is held against the middle estimates of Epoch AI for Huawei and Cambricon together. From 2024 to the end of 2025 these add up to {published} thousand H100 equivalents; the model has {modelled}. One Chinese chip is less than one H100.',
    shown: { series: 'compute.cn_domestic_cum_kh100e', quarter: '2025Q4' },
  },
  {
    id: 'third', title: 'What does “a third of global usage” mean?',
    views: [
      {
        name: 'A third',
        claims: [
          { text: 'Headlines of late 2025 said that Chinese open models have nearly 30% of global usage.', source: 'https://arynews.tv/chinese-open-source-ai-models-capture-nearly-30-of-global-usage' },
          { text: 'Behind it is one router’s count of tokens: nearly 30% at the peak in 2025, and 13% over the year.', source: REPORT, interest: 'the router OpenRouter and the investor a16z earn when developers try many models.' },
        ],
      },
      {
        name: 'Much less',
        claims: [
          { text: 'Visits to websites of AI services in 135 countries: 6% went to Chinese ones in August 2025. Apps are not counted.', source: 'https://conversableeconomist.com/2026/01/20/us-china-competition-for-ai-markets' },
          { text: 'Closed models of all countries had about 80% of tokens and 96% of revenue in 2025, says one study.', source: CLOSED, interest: 'the Linux Foundation promotes open software.' },
        ],
      },
      {
        name: 'It depends where',
        claims: [
          { text: 'Telemetry of late 2025 has DeepSeek at 43% in Russia, at 11 to 14% in four African countries, and low in Europe.', source: 'https://www.emarketer.com/content/deepseek-ai-adoption-developing-world', interest: 'Microsoft, which counted, sells a rival service.' },
        ],
      },
    ],
    here: 'The model keeps apart who uses and what: developers, consumers and industry, by region. For developers outside China it has {modelled} in mid-2025, where the router counted {published}.',
    shown: { series: 'share.abroad.developer.cn_open', quarter: '2025Q3' },
  },
]

/** By series: who counted, and what they gain or lose by the number. */
export const INTERESTS: Readonly<Record<string, string>> = {
  'nvidia.china_revenue_usd_bn': 'Nvidia’s own accounts, which auditors check.',
  'share.abroad.developer.cn_open': 'The router earns when developers try many models.',
  'closed.usage_share': 'The Linux Foundation promotes open software.',
  'closed.revenue_share': 'The Linux Foundation promotes open software.',
  'lab.openai.revenue_usd_bn': 'Much of it goes back to the firm and people near it, who seek investors.',
  'lab.anthropic.revenue_usd_bn': 'Much of it goes back to the firm and people near it, who seek investors.',
  'diffusion.us.consumer': 'Telemetry of Microsoft, which sells such services.',
  'diffusion.cn.consumer': 'An official count, by a state that wants more use.',
  'diffusion.cn.manufacturing': 'The ministry counts the success of its own programme.',
  'share.cn.all.cn_hosted': 'Telemetry of Microsoft, which sells a rival service.',
  'share.restricted.all.cn_hosted': 'Telemetry of Microsoft, which sells a rival service.',
  'share.emerging.all.cn_hosted': 'Telemetry of Microsoft, which sells a rival service.',
  'share.europe.all.cn_hosted': 'Telemetry of Microsoft, which sells a rival service.',
}

export const NOT_THIS: ModelTexts['not']['list'] = [
  { title: 'Not a forecast', text: 'It shows what follows from its assumptions. The world has more moving parts, and people who read forecasts and act on them.' },
  { title: 'Not a proof', text: 'Some parameters were chosen by looking at these very values. Other models would fit as well and say other things about the future.' },
  { title: 'Not advice', text: 'A strategy that does well here does well in this model. It leaves out law, ethics, other countries and most of politics.' },
  { title: 'Not a verdict', text: 'It does not say who is right. Both sides have good reasons for what they do, and the game gives them levers of equal weight.' },
]
