/** Chance in research: luck and mishaps of single labs, and what is found in released models. Chances are judgement. */
import type { EventDef, LabId } from '../../engine/types.ts'

/** Every lab of the two sides. */
const BOTH_SIDES: readonly LabId[] = [
  'openai', 'google', 'anthropic', 'us-other', 'meta', 'us-open',
  'deepseek', 'zhipu', 'alibaba', 'baidu', 'tencent',
]

export const RESEARCH: readonly EventDef[] = [
  {
    id: 'efficiency-surprise', chance: 0.08, chanceRange: [0.02, 0.08], factor: 'scarcity',
    target: { kind: 'lab', among: BOTH_SIDES },
    effects: [{ channel: 'lab.efficiency', amount: 0.25, spread: 0.5 }],
    tag: 'J', source: 'https://hai.stanford.edu/ai-index/2025-ai-index-report',
  },
  {
    id: 'training-failure', chance: 0.06, chanceRange: [0.01, 0.08], factor: 'domestic-training',
    target: { kind: 'lab', among: BOTH_SIDES },
    effects: [{ channel: 'lab.training-loss', amount: 0.7 }],
    tag: 'J', source: 'https://winbuzzer.com/2025/05/15/meta-postpones-llama-4-behemoth-ai-model-amid-development-struggles-xcxwbn/',
  },
  {
    id: 'open-model-report', chance: 0.025, chanceRange: [0.02, 0.08], factor: 'open-release',
    target: { kind: 'side', side: 'either' },
    effects: [{ channel: 'side.trust', amount: -0.16, spread: 0.4 }],
    tag: 'J', source: 'https://cybernews.com/security/nist-warns-of-flawed-deepseek-security-ccp-narratives/',
  },
  {
    // The chance is the hazard itself, which the model computes; 1 passes it on unchanged.
    id: 'cyber-incident', chance: 1, chanceRange: [0.5, 1], factor: 'incident-hazard',
    target: { kind: 'world' },
    effects: [{ channel: 'incident', amount: 1 }, { channel: 'escalation', amount: 0.4 }],
    tag: 'J', source: 'https://www.thoughtworks.com/en-br/insights/blog/security/anthropic-ai-espionage-disclosure-signal-from-noise',
  },
]
