/** The levers of the Chinese government. Costs and delays marked J are this project's judgement. */
import type { LeverDef } from '../../engine/types.ts'

export const BEIJING: readonly LeverDef[] = [
  {
    seat: 'beijing', id: 'chip-investment', min: 0.5, max: 3, stepsPerUnit: 10, unit: '× the 2022 programme', initial: 1, delay: 3, depth: 1, bigChange: 0.5,
    costs: [{ budget: 'fiscal', perQuarter: 1, squared: true, free: 0.5 }, { budget: 'political', perChange: 3, upOnly: true }, { budget: 'political', perQuarter: 0.8, squared: true, free: 1 }],
    drives: [{ channel: 'cn.chip-subsidy', weight: 1 }],
    tag: 'R', source: 'https://mezha.media/en/2024/05/27/china-creates-third-47-5-billion-fund-to-boost-semiconductor-sector/',
  },
  {
    seat: 'beijing', id: 'import-discouragement', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of legal chip imports turned away', initial: 0, delay: 0, depth: 1, bigChange: 0.25,
    costs: [{ budget: 'political', perChange: 8 }, { budget: 'political', perQuarter: 3, squared: true }],
    drives: [{ channel: 'cn.import-discouragement', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 0.4, upOnly: true }],
    tag: 'R', source: 'https://particle.news/story/us-opens-conditional-path-for-nvidia-h200-exports-to-china-as-beijing-tightens-gate',
  },
  {
    seat: 'beijing', id: 'openness-guidance', min: 0, max: 3, stepsPerUnit: 1, unit: '0 order closed, 1 discourage, 2 neutral, 3 promote', initial: 2, delay: 1, depth: 1, bigChange: 1,
    costs: [{ budget: 'political', perChange: 4 }, { budget: 'political', perQuarter: 0.6, squared: true, free: 2, bothWays: true }],
    drives: [{ channel: 'cn.openness', weight: 1, from: 2 }, { channel: 'cn.diplomacy', weight: 0.3, from: 2 }],
    presets: [{ id: 'order-closed', value: 0 }, { id: 'discourage', value: 1 }, { id: 'neutral', value: 2 }, { id: 'promote', value: 3 }],
    tag: 'J', source: 'https://write.ianwsperber.com/p/will-china-forbid-open-weight-models',
  },
  {
    seat: 'beijing', id: 'content-control', min: 0, max: 1, stepsPerUnit: 100, unit: 'strictness, 0–1', initial: 0.5, delay: 0, depth: 2,
    costs: [{ budget: 'fiscal', perQuarter: 0.4 }, { budget: 'political', perChange: 2 }, { budget: 'political', perQuarter: 3, squared: true, free: 0.5, bothWays: true }],
    drives: [{ channel: 'cn.content-control', weight: 1 }],
    tag: 'J', source: 'Judgement: regulated chat services were launched under content rules from August 2023.',
  },
  {
    seat: 'beijing', id: 'deployment-drive', min: 0, max: 2, stepsPerUnit: 20, unit: 'size of the use programme, 0–2', initial: 0, delay: 2, depth: 1, bigChange: 0.5,
    costs: [{ budget: 'fiscal', perQuarter: 0.9, squared: true }, { budget: 'political', perChange: 2, upOnly: true }, { budget: 'political', perQuarter: 0.6, squared: true }],
    drives: [{ channel: 'cn.deployment', weight: 1 }],
    tag: 'R', source: 'https://preview.deepnewz.com/china/china-unveils-ai-roadmap-plans-to-triple-domestic-ai-chip-output-8f918599',
  },
  {
    seat: 'beijing', id: 'materials-restriction', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of critical materials withheld', initial: 0, delay: 1, depth: 1, bigChange: 0.25,
    costs: [{ budget: 'political', perChange: 8 }, { budget: 'fiscal', perQuarter: 1.5, squared: true }, { budget: 'political', perQuarter: 3, squared: true }],
    drives: [{ channel: 'cn.materials', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 1.5, upOnly: true }],
    tag: 'R', source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
  },
  {
    seat: 'beijing', id: 'device-ban', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of hosted use closed to American services', initial: 0.9, delay: 0, depth: 2, bigChange: 0.3,
    costs: [{ budget: 'political', perChange: 3 }, { budget: 'political', perQuarter: 2, squared: true, free: 0.9, bothWays: true }],
    drives: [{ channel: 'cn.device-ban', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 0.5, upOnly: true }, { channel: 'cn.trust.us', weight: -0.05, upOnly: true }],
    tag: 'J', source: 'Judgement: American chat services are not offered in mainland China.',
  },
  {
    seat: 'beijing', id: 'talent', min: 0, max: 1, stepsPerUnit: 100, unit: 'recall programme, 0–1', initial: 0.2, delay: 4, depth: 2,
    costs: [{ budget: 'fiscal', perQuarter: 1.6, squared: true, free: 0.2 }, { budget: 'political', perChange: 3, upOnly: true }, { budget: 'political', perQuarter: 2, squared: true, free: 0.2 }],
    drives: [{ channel: 'cn.talent', weight: 1 }],
    tag: 'R', source: 'https://www.thinkchina.sg/technology/big-read-returnees-inside-chinas-ai-talent-reversal',
  },
  {
    seat: 'beijing', id: 'safety-standard', min: 0, max: 1, stepsPerUnit: 100, unit: 'strictness, 0–1', initial: 0.1, delay: 2, depth: 2,
    costs: [{ budget: 'political', perChange: 6 }, { budget: 'political', perQuarter: 3.5, squared: true, free: 0.1 }],
    drives: [{ channel: 'cn.safety', weight: 1 }],
    tag: 'J', source: 'Judgement: pace lost to testing is put at up to 3 %.',
  },
  {
    seat: 'beijing', id: 'talks', min: 0, max: 1, stepsPerUnit: 100, unit: 'effort, 0–1', initial: 0.1, delay: 2, depth: 2,
    costs: [{ budget: 'political', perChange: 9 }, { budget: 'political', perQuarter: 4, squared: true, free: 0.1 }],
    drives: [{ channel: 'cn.talks', weight: 1 }],
    tag: 'R', source: 'https://watchboard.dev/china-tech-revolution/events/2026-05-14-trump-xi-beijing-summit-opens-ai-bessent-may14-2026',
  },
]
