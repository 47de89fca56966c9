/**
 * The levers of the four lab seats. Every lab seat has the same nine; the platforms have their own chips as well.
 * One decision sets all labs of the seat; a decision may name one lab alone.
 */
import type { LeverDef, SeatId } from '../../engine/types.ts'

const JUDGED = 'Judgement: no published figure; see docs/model.md, "Judgement".'

/** $bn a quarter for each lab, by the square of what training takes above a quarter of the machines: staff, data, and runs that fail. */
const LARGE_RUNS: Readonly<Partial<Record<SeatId, number>>> = { 'us-frontier': 2, 'us-open-lab': 1, 'cn-open': 0.25, 'cn-platforms': 0.5 }

function labLevers(seat: SeatId): LeverDef[] {
  return [
    {
      seat, id: 'train', min: 0, max: 0.6, stepsPerUnit: 100, unit: 'share of compute', initial: 0.25, delay: 0, targets: 'lab', depth: 2,
      costs: [{ budget: 'cash', perQuarter: LARGE_RUNS[seat] ?? 1, squared: true, free: 0.25 }, { budget: 'compute', perQuarter: 1 }], drives: [{ channel: 'lab.train', weight: 1 }],
      tag: 'J', source: 'https://epoch.ai/data/ai-chip-users',
    },
    {
      seat, id: 'experiment', min: 0, max: 0.35, stepsPerUnit: 100, unit: 'share of compute', initial: 0.25, delay: 0, targets: 'lab', depth: 2,
      costs: [{ budget: 'compute', perQuarter: 1 }], drives: [{ channel: 'lab.experiment', weight: 1 }],
      tag: 'J', source: 'https://epoch.ai/data/ai-chip-users',
    },
    {
      seat, id: 'open', min: 0, max: 1, stepsPerUnit: 100, unit: 'openness of the best weights, 0–1', initial: 0, delay: 0, targets: 'lab', depth: 1, bigChange: 0.3,
      costs: [{ budget: 'cash', perChange: 0.02 }], drives: [{ channel: 'lab.open', weight: 1 }],
      tag: 'J', source: 'https://epoch.ai/data-insights/open-weights-vs-closed-weights-models',
    },
    {
      seat, id: 'licence', min: 0, max: 2, stepsPerUnit: 1, unit: '0 permissive, 1 restricted, 2 research only', initial: 0, delay: 0, targets: 'lab', depth: 3,
      costs: [{ budget: 'cash', perChange: 0.005 }], drives: [{ channel: 'lab.licence', weight: 1 }],
      presets: [{ id: 'permissive', value: 0 }, { id: 'restricted', value: 1 }, { id: 'research', value: 2 }],
      tag: 'J', source: JUDGED,
    },
    {
      seat, id: 'price', min: 0.5, max: 1.5, stepsPerUnit: 100, unit: '× the market rule', initial: 1, delay: 1, targets: 'lab', depth: 2,
      costs: [{ budget: 'cash', perChange: 0.01 }], drives: [{ channel: 'lab.price', weight: 1 }],
      tag: 'R', source: 'https://www.linuxfoundation.org/blog/revealing-the-hidden-economics-of-open-models-in-the-ai-era',
    },
    {
      seat, id: 'haste', min: 0, max: 1, stepsPerUnit: 100, unit: 'release pace, 0–1', initial: 0.2, delay: 0, targets: 'lab', depth: 2,
      costs: [{ budget: 'cash', perQuarter: 0.02, free: 0.2 }], drives: [{ channel: 'lab.haste', weight: 1 }],
      tag: 'J', source: JUDGED,
    },
    {
      seat, id: 'distil', min: 0, max: 1, stepsPerUnit: 100, unit: 'effort, 0–1', initial: seat === 'cn-open' || seat === 'cn-platforms' ? 0.8 : 0.1, delay: 1, targets: 'lab', depth: 3,
      costs: [{ budget: 'political', perChange: 1, upOnly: true }], drives: [{ channel: 'lab.distil', weight: 1 }],
      shocks: [{ channel: 'escalation', weight: 0.1, upOnly: true }],
      tag: 'J', source: 'https://blocknews.com/?p=75077',
    },
    {
      seat, id: 'defence', min: 0, max: 1, stepsPerUnit: 100, unit: 'effort, 0–1', initial: 0.1, delay: 1, targets: 'lab', depth: 3,
      costs: [{ budget: 'cash', perQuarter: 0.05, free: 0.1 }], drives: [{ channel: 'lab.defence', weight: 1 }],
      tag: 'J', source: 'https://startupfortune.com/anthropic-says-the-ai-race-now-turns-on-chips-and-enforcement/',
    },
  ]
}

export const LAB_SEATS: readonly LeverDef[] = [
  ...labLevers('us-frontier'),
  ...labLevers('us-open-lab'),
  ...labLevers('cn-open'),
  ...labLevers('cn-platforms'),
  {
    seat: 'cn-platforms', id: 'own-chips', min: 0, max: 1, stepsPerUnit: 100, unit: 'effort, 0–1', initial: 0.1, delay: 4, targets: 'lab', depth: 2,
    costs: [{ budget: 'cash', perQuarter: 0.02, free: 0.1 }], drives: [{ channel: 'lab.own-chips', weight: 1 }],
    tag: 'R', source: 'https://open-techstack.com/blog/china-ai-accelerator-market-share-nvidia-2026',
  },
]
