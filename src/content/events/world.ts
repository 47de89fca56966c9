/** Chance in politics, people and money. Chances are judgement. */
import type { EventDef } from '../../engine/types.ts'

export const WORLD: readonly EventDef[] = [
  {
    id: 'allied-shift', chance: 0.03, chanceRange: [0.01, 0.06], factor: 'none',
    target: { kind: 'world' },
    effects: [{ channel: 'alliance.shift', amount: -0.35, spread: 0.3 }],
    tag: 'J', source: 'https://www.asiafinancial.com/dutch-block-asml-from-shipping-top-chip-machines-to-china',
  },
  {
    id: 'rule-shock', chance: 0.02, chanceRange: [0.01, 0.05], factor: 'none',
    target: { kind: 'world' },
    effects: [{ channel: 'controls.relief', amount: 0.5 }, { channel: 'us.political', amount: -3 }],
    tag: 'J', source: 'https://www.gao.gov/products/b-337935',
  },
  {
    id: 'talent-move', chance: 0.1, chanceRange: [0.02, 0.1], factor: 'none',
    target: { kind: 'side', side: 'either' },
    effects: [{ channel: 'side.talent-gain', amount: 0.07 }],
    tag: 'J', source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
  },
  {
    id: 'standards-vote', chance: 0.024, chanceRange: [0.02, 0.08], factor: 'none',
    target: { kind: 'side', side: 'leader-abroad' },
    effects: [{ channel: 'side.standards', amount: 0.1, spread: 0.5 }],
    tag: 'J', source: 'https://www.scmp.com/tech/policy/article/3040164/chinese-tech-companies-are-shaping-un-facial-recognition-standards',
  },
  {
    id: 'funding-mood', chance: 0.08, chanceRange: [0.02, 0.08], factor: 'none',
    target: { kind: 'world' },
    effects: [{ channel: 'mood', amount: 0.39, eitherSign: true }],
    tag: 'J', source: 'https://blogs.versalence.ai/deepseek-r1-cost-efficiency-pricing-war-2026',
  },
]
