/** The levers of the US government. Costs and delays marked J are this project's judgement; what they rest on is in docs/model.md. */
import type { LeverDef } from '../../engine/types.ts'

export const WASHINGTON: readonly LeverDef[] = [
  // Before chip controls, so that notice given with a new rule counts for it: decisions are taken in this order.
  {
    seat: 'washington', id: 'chip-notice', min: 0, max: 4, stepsPerUnit: 1, unit: 'quarters', initial: 0, delay: 0, depth: 2,
    costs: [{ budget: 'political', perChange: 0.5, upOnly: true }],
    // Moves no channel: the chip line waits this long, and costs less where there is notice.
    drives: [],
    tag: 'J', source: 'Judgement: allies and firms ask for notice; buyers use it to stockpile.',
  },
  {
    seat: 'washington', id: 'chip-controls', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of desired performance blocked',
    initial: 0.1, delay: 1, delayFrom: 'chip-notice', depth: 1, bigChange: 0.2,
    costs: [{ budget: 'political', perChange: 16, surcharge: { lever: 'chip-notice', below: 1, factor: 1.6 } }, { budget: 'political', perQuarter: 3, squared: true }],
    drives: [{ channel: 'controls.chips', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 1.6, upOnly: true }, { channel: 'us.trust', weight: -0.02, upOnly: true }],
    presets: [
      { id: 'none', value: 0 }, { id: 'oct-2022', value: 0.1 }, { id: 'dec-2025', value: 0.6 },
      { id: 'oct-2023', value: 0.72 }, { id: 'apr-2025', value: 0.99 },
    ],
    tag: 'D', source: 'https://github.com/epoch-research/ai-chip-counts',
  },
  {
    seat: 'washington', id: 'tool-controls', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of chip-making tools and memory blocked',
    initial: 0.35, delay: 2, depth: 1, bigChange: 0.2,
    costs: [{ budget: 'political', perChange: 14 }, { budget: 'political', perQuarter: 2.5, squared: true }],
    drives: [{ channel: 'controls.tools', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 1.2, upOnly: true }],
    tag: 'J', source: 'https://evrimagaci.org/tpg/us-tightens-export-controls-on-ai-and-semiconductors-to-china-263334',
  },
  {
    seat: 'washington', id: 'tool-alliance', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of allied makers aligned', initial: 0.4, delay: 4, depth: 2, bigChange: 0.2,
    costs: [{ budget: 'political', perChange: 14, upOnly: true }, { budget: 'fiscal', perQuarter: 0.4, free: 0.4 }, { budget: 'political', perQuarter: 5, squared: true, free: 0.4 }],
    drives: [{ channel: 'controls.alliance', weight: 1 }],
    tag: 'J', source: 'Judgement: Dutch and Japanese rules of 2023 followed about a year of talks.',
  },
  {
    seat: 'washington', id: 'enforcement', min: 0, max: 1, stepsPerUnit: 100, unit: 'effort, 0–1', initial: 0.2, delay: 2, depth: 1,
    costs: [{ budget: 'fiscal', perQuarter: 1.5, squared: true }, { budget: 'political', perChange: 6, upOnly: true }, { budget: 'political', perQuarter: 1, squared: true }],
    drives: [{ channel: 'controls.enforcement', weight: 1 }],
    tag: 'J', source: 'https://www.cnas.org/press/press-release/new-paper-warns-ai-chip-smuggling-to-china-may-undermine-u-s-national-security-interests',
  },
  {
    seat: 'washington', id: 'cloud-controls', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of rented compute abroad closed', initial: 0, delay: 1, depth: 2, bigChange: 0.25,
    costs: [{ budget: 'political', perChange: 8 }, { budget: 'political', perQuarter: 2, squared: true }],
    drives: [{ channel: 'controls.cloud', weight: 1 }, { channel: 'us.trust.emerging', weight: -0.02 }],
    shocks: [{ channel: 'escalation', weight: 0.6, upOnly: true }],
    tag: 'J', source: 'https://principlecivics.com/events/b519a05e-87f2-40cb-a866-f115ff284675',
  },
  {
    seat: 'washington', id: 'tariff', min: 0, max: 0.6, stepsPerUnit: 100, unit: 'rate on imported servers', initial: 0, delay: 1, depth: 2, bigChange: 0.2,
    costs: [{ budget: 'political', perChange: 14 }, { budget: 'political', perQuarter: 6, squared: true }],
    drives: [{ channel: 'tariff', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 1.5, upOnly: true }],
    tag: 'R', source: 'https://www.bostonfed.org/publications/research-department-working-paper/2019/tariff-passthrough-at-the-border-and-at-the-store-evidence-from-us-trade-policy.aspx',
  },
  {
    seat: 'washington', id: 'entity-listing', min: 0, max: 1, stepsPerUnit: 1, unit: 'listed or not', initial: 0, delay: 1, depth: 3,
    targets: ['deepseek', 'zhipu', 'alibaba', 'baidu', 'tencent', 'huawei'],
    costs: [{ budget: 'political', perChange: 4 }, { budget: 'political', perQuarter: 0.4, squared: true }],
    drives: [{ channel: 'lab.listed', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 0.5, upOnly: true }],
    tag: 'R', source: 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5',
  },
  {
    seat: 'washington', id: 'open-fund', min: 0, max: 2, stepsPerUnit: 20, unit: '$bn per quarter', initial: 0, delay: 2, depth: 1,
    costs: [{ budget: 'fiscal', perQuarter: 1 }, { budget: 'political', perChange: 2, upOnly: true }],
    drives: [{ channel: 'us.open-fund', weight: 1 }],
    tag: 'R', source: 'https://www.greenbot.com/atom-project-america-ai-systems',
  },
  {
    seat: 'washington', id: 'chip-investment', min: 0, max: 10, stepsPerUnit: 10, unit: '$bn per quarter', initial: 1, delay: 6, depth: 1, bigChange: 2,
    costs: [{ budget: 'fiscal', perQuarter: 1 }, { budget: 'political', perChange: 0.8, upOnly: true }],
    drives: [{ channel: 'us.chip-investment', weight: 1 }],
    tag: 'R', source: 'https://pinocchiopedia.com/wiki/Chips_and_Science_Act',
  },
  {
    seat: 'washington', id: 'export-stack', min: 0, max: 1, stepsPerUnit: 100, unit: 'programme size, 0–1', initial: 0, delay: 2, depth: 2,
    costs: [{ budget: 'fiscal', perQuarter: 1.5, squared: true }, { budget: 'political', perChange: 3, upOnly: true }],
    drives: [{ channel: 'us.diplomacy', weight: 1 }],
    tag: 'R', source: 'https://www.strtrade.com/trade-news-resources/str-trade-report/trade-report/july/ai-plan-seeks-to-boost-exports-strengthen-export-controls',
  },
  {
    seat: 'washington', id: 'device-ban', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of hosted use closed to Chinese services', initial: 0, delay: 0, depth: 2, bigChange: 0.3,
    costs: [{ budget: 'political', perChange: 3 }, { budget: 'political', perQuarter: 1, squared: true }],
    drives: [{ channel: 'us.device-ban', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 0.5, upOnly: true }, { channel: 'us.trust.cn', weight: -0.05, upOnly: true }],
    tag: 'R', source: 'https://news.unisami.com/deepseek-the-countries-and-agencies-that-have-banned-the-ai-companys-tech',
  },
  {
    seat: 'washington', id: 'talent', min: -1, max: 1, stepsPerUnit: 20, unit: 'visa policy, −1 closed to +1 open', initial: 0, delay: 4, depth: 2, bigChange: 0.5,
    costs: [{ budget: 'political', perChange: 7 }, { budget: 'political', perQuarter: 1.5, squared: true, bothWays: true }],
    drives: [{ channel: 'us.talent', weight: 1 }],
    tag: 'R', source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
  },
  {
    seat: 'washington', id: 'safety-standard', min: 0, max: 1, stepsPerUnit: 100, unit: 'strictness, 0–1', initial: 0.1, delay: 2, depth: 2,
    costs: [{ budget: 'political', perChange: 6 }, { budget: 'political', perQuarter: 3.5, squared: true, free: 0.1 }],
    drives: [{ channel: 'us.safety', weight: 1 }],
    tag: 'J', source: 'Judgement: pace lost to testing is put at up to 3 %.',
  },
  {
    seat: 'washington', id: 'talks', min: 0, max: 1, stepsPerUnit: 100, unit: 'effort, 0–1', initial: 0.1, delay: 2, depth: 2,
    costs: [{ budget: 'political', perChange: 9 }, { budget: 'political', perQuarter: 4, squared: true, free: 0.1 }],
    drives: [{ channel: 'us.talks', weight: 1 }],
    tag: 'R', source: 'https://tomesphere.com/paper/2410.03092',
  },
]
