/** The levers of the two chip makers. `nvidia` stands for western accelerators, `huawei` for Huawei and SMIC. */
import type { LeverDef } from '../../engine/types.ts'

export const CHIP_MAKERS: readonly LeverDef[] = [
  {
    seat: 'nvidia', id: 'china-part', min: 0, max: 1, stepsPerUnit: 100, unit: 'effort on parts designed to the export line, 0–1', initial: 0.5, delay: 2, depth: 1,
    costs: [{ budget: 'cash', perQuarter: 0.02, free: 0.5 }, { budget: 'political', perChange: 3 }],
    drives: [{ channel: 'nvidia.china-part', weight: 1 }],
    shocks: [{ channel: 'escalation', weight: 0.3, upOnly: true }],
    tag: 'J', source: 'https://github.com/epoch-research/ai-chip-counts',
  },
  {
    seat: 'nvidia', id: 'price', min: 0.5, max: 1.5, stepsPerUnit: 100, unit: '× the learning curve', initial: 1, delay: 1, depth: 1,
    costs: [{ budget: 'cash', perChange: 0.5 }],
    drives: [{ channel: 'nvidia.price', weight: 1 }],
    tag: 'J', source: 'https://epoch.ai/data/ai-chip-sales',
  },
  {
    seat: 'huawei', id: 'price', min: 0.5, max: 1.5, stepsPerUnit: 100, unit: '× the going price', initial: 1, delay: 2, depth: 1,
    costs: [{ budget: 'cash', perChange: 0.3 }],
    drives: [{ channel: 'huawei.price', weight: 1 }],
    tag: 'J', source: 'https://technodehq.com/?p=2457',
  },
  {
    seat: 'huawei', id: 'software', min: 0, max: 1, stepsPerUnit: 100, unit: 'share of effort on the software stack', initial: 0.3, delay: 2, depth: 1,
    costs: [{ budget: 'cash', perQuarter: 0.15, free: 0.3 }],
    drives: [{ channel: 'huawei.software', weight: 1 }],
    tag: 'R', source: 'https://www.implicator.ai/deepseek-delays-ai-model-after-huawei-chips-fail',
  },
]
