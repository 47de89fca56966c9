/** English texts of the chance events. */
import type { EventText } from '../types.ts'

export const EVENT_TEXT: Readonly<Record<string, EventText>> = {
  'efficiency-surprise': {
    title: '{who} finds a cheaper way to train',
    story: '{who} reaches the same result with about 30% less compute. Others will read how.',
    cause: 'Any lab may have such luck. In this model scarcity of chips makes it likelier, since it rewards thrift.',
    precedent: {
      text: 'DeepSeek reported about $6 million for the final training of V3 in December 2024. The figure is disputed: it leaves out salaries, machines and earlier research.',
      source: 'https://hai.stanford.edu/ai-index/2025-ai-index-report',
    },
  },
  'training-failure': {
    title: 'A training run fails at {who}',
    story: 'Months of work at {who} bring no better model. Most of the quarter’s training is lost.',
    cause: 'Large runs fail now and then. In this model it is likelier while Chinese labs must train on home-made chips with young software.',
    precedent: {
      text: 'In May 2025 it was reported that Meta had delayed its largest Llama 4 model over its quality.',
      source: 'https://winbuzzer.com/2025/05/15/meta-postpones-llama-4-behemoth-ai-model-amid-development-struggles-xcxwbn/',
    },
  },
  'open-model-report': {
    title: 'Tests find weak spots in {adjective} open models',
    story: 'Testers make released models ignore their safeguards. Users elsewhere grow more careful.',
    cause: 'The more a side has released near the frontier, the more there is to test.',
    precedent: {
      text: 'On 30 September 2025 CAISI found DeepSeek agents 12 times as easy to hijack. CAISI is an American agency, so an interested party.',
      source: 'https://cybernews.com/security/nist-warns-of-flawed-deepseek-security-ccp-narratives/',
    },
  },
  'cyber-incident': {
    title: 'A serious incident with a strong model',
    story: 'A strong model is used to break into systems in several countries. Trust falls, and both sides pay for it.',
    cause: 'The chance grows with the skill that attackers can reach, with haste and with hostility. Safety standards and talks lower it.',
    precedent: {
      text: 'On 13 November 2025 Anthropic reported break-ins run largely with its own coding tool. Some experts took it as a warning, others as marketing.',
      source: 'https://www.thoughtworks.com/en-br/insights/blog/security/anthropic-ai-espionage-disclosure-signal-from-noise',
    },
  },
  'smuggling-case': {
    title: 'A chip-smuggling network is uncovered',
    story: 'Prosecutors describe forged papers and hidden warehouses. About half of the known routes close.',
    cause: 'More enforcement finds more cases.',
    precedent: {
      text: 'Operation Gatekeeper, made public on 8 December 2025, concerned chips worth at least $160 million.',
      source: 'https://www.arnoldporter.com/en/perspectives/blogs/enforcement-edge/2025/12/doj-shutdown-of-major-china-linked-ai-tech-smuggling-network',
    },
  },
  'proxy-fab': {
    title: 'Chips made through a middleman come to light',
    story: 'A foreign factory has made chips for a listed firm without knowing it. The orders stop.',
    cause: 'The chance is the same each quarter, whoever governs.',
    precedent: {
      text: 'In October 2024 a chip made by TSMC was found in a Huawei processor. TSMC stopped deliveries to a customer, Sophgo, which denied any dealings.',
      source: 'https://www.nasdaq.com/articles/tsmc-halts-shipments-sophgo-after-chip-found-huawei-product-reuters-says',
    },
  },
  'tool-breakthrough': {
    title: 'A Chinese toolmaker reports a breakthrough',
    story: 'A machine that had to be imported now works from a Chinese maker. Factories depend less on foreign tools.',
    cause: 'The larger the share of Chinese tools already in use, the likelier the next step.',
    precedent: {
      text: 'Reuters reported on 17 December 2025 that a prototype for extreme ultraviolet light ran in Shenzhen. It had made no working chips.',
      source: 'https://expolume.com/chinas-euv-lithography-prototype',
    },
  },
  'supply-shock': {
    title: 'Chip supply from East Asia breaks off',
    story: 'Factories stand still and ships wait. A large part of the quarter’s chips does not come.',
    cause: 'The chance is small and the same each quarter. Stocks and factories elsewhere soften it.',
    precedent: {
      text: 'The earthquake of 3 April 2024 stopped factories in Taiwan for days. TSMC put its loss at about $92 million, far less than this event.',
      source: 'https://exbulletin.com/uncategorized/2669188/',
    },
  },
  'power-delay': {
    title: 'Data centres in the United States wait for power',
    story: 'New sites are built but not connected. Part of the quarter’s build-out comes later.',
    cause: 'The chance is the same each quarter. Investment in power sites softens the effect.',
    precedent: {
      text: 'In August 2024 Dominion said that large data centres in Virginia might wait up to seven years.',
      source: 'https://www.axios.com/pro/energy-policy/2024/09/04/virginia-data-center-dominion-grid',
    },
  },
  'allied-shift': {
    title: 'An allied toolmaking country goes its own way',
    story: 'A parliament asks why rules for its machines are made abroad. Part of the common line is lost.',
    cause: 'The chance is the same each quarter; diplomacy can win the ground back.',
    precedent: {
      text: 'In October 2023 Dutch lawmakers asked whether Washington alone may set rules for a Dutch machine.',
      source: 'https://www.asiafinancial.com/dutch-block-asml-from-shipping-top-chip-machines-to-china',
    },
  },
  'rule-shock': {
    title: 'A court or an election suspends a chip rule',
    story: 'Part of the export line does not apply this quarter. Sellers ship what they can.',
    cause: 'Courts and elections follow their own calendar; the chance is the same each quarter.',
    precedent: {
      text: 'On 13 May 2025 a new administration dropped the AI Diffusion Rule two days before it applied. A year later an audit office called the step itself a rule.',
      source: 'https://www.gao.gov/products/b-337935',
    },
  },
  'talent-move': {
    title: 'A research team moves to {who}',
    story: 'Several well-known researchers start work in {who}. Others may follow.',
    cause: 'The chance is the same each quarter, and the move may go either way.',
    precedent: {
      text: 'A study followed 100 leading researchers of Chinese origin in the United States from 2019. In 2025, 87 were still there; 10 had moved to China.',
      source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
    },
  },
  'standards-vote': {
    title: 'A standards body adopts a proposal from {who}',
    story: 'Makers in many countries will build to it. That is worth more in ten years than today.',
    cause: 'The side whose models are used most abroad has the votes.',
    precedent: {
      text: 'In December 2019 it was reported that Chinese firms wrote drafts for face recognition in a United Nations body.',
      source: 'https://www.scmp.com/tech/policy/article/3040164/chinese-tech-companies-are-shaping-un-facial-recognition-standards',
    },
  },
  'funding-mood': {
    title: 'Investors change their minds about AI',
    story: 'Money becomes easier or harder to raise for every lab.',
    cause: 'The chance is the same each quarter, and it may go either way.',
    precedent: {
      text: 'On 27 January 2025 Nvidia’s market value fell by $589 bn in a day, after DeepSeek R1.',
      source: 'https://blogs.versalence.ai/deepseek-r1-cost-efficiency-pricing-war-2026',
    },
  },
}
