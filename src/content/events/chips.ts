/** Chance around chips: smuggling, factories, tools, supply and power. Chances are judgement. */
import type { EventDef } from '../../engine/types.ts'

export const CHIPS: readonly EventDef[] = [
  {
    id: 'smuggling-case', chance: 0.05, chanceRange: [0.02, 0.15], factor: 'enforcement',
    target: { kind: 'world' },
    effects: [
      { channel: 'smuggling.loss', amount: 0.5 },
      { channel: 'escalation', amount: 0.5 },
      { channel: 'us.political', amount: 2 },
    ],
    tag: 'J', source: 'https://www.arnoldporter.com/en/perspectives/blogs/enforcement-edge/2025/12/doj-shutdown-of-major-china-linked-ai-tech-smuggling-network',
  },
  {
    id: 'proxy-fab', chance: 0.03, chanceRange: [0.01, 0.06], factor: 'none',
    target: { kind: 'world' },
    effects: [{ channel: 'proxy.loss', amount: 0.35 }, { channel: 'escalation', amount: 0.2 }],
    tag: 'J', source: 'https://www.nasdaq.com/articles/tsmc-halts-shipments-sophgo-after-chip-found-huawei-product-reuters-says',
  },
  {
    id: 'tool-breakthrough', chance: 0.02, chanceRange: [0.005, 0.03], factor: 'tool-share',
    target: { kind: 'world' },
    effects: [{ channel: 'tool.gain', amount: 0.1 }],
    tag: 'J', source: 'https://expolume.com/chinas-euv-lithography-prototype',
  },
  {
    id: 'supply-shock', chance: 0.0125, chanceRange: [0.003, 0.02], factor: 'none',
    target: { kind: 'world' },
    effects: [{ channel: 'supply.loss', amount: 0.6, spread: 0.4 }],
    tag: 'J', source: 'https://exbulletin.com/uncategorized/2669188/',
  },
  {
    id: 'power-delay', chance: 0.03, chanceRange: [0.01, 0.08], factor: 'none',
    target: { kind: 'side', side: 'us' },
    effects: [{ channel: 'build.loss', amount: 0.12 }],
    tag: 'J', source: 'https://www.axios.com/pro/energy-policy/2024/09/04/virginia-data-center-dominion-grid',
  },
]
