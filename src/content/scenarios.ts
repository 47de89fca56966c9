/**
 * Scenarios: where a game starts, how long it runs, and which published values correct the state that the historical
 * run reaches there. Each correction is listed with its source.
 */
import type { ScenarioDef } from '../engine/types.ts'

const EPOCH = 'https://github.com/epoch-research/ai-chip-counts'

export const SCENARIOS: readonly ScenarioDef[] = [
  { id: 'chip-war', start: '2022Q4', turns: 32, quartersPerTurn: 1, from: 'published', corrections: [] },
  {
    id: 'deepseek-moment', start: '2024Q4', turns: 8, quartersPerTurn: 2, from: 'history',
    corrections: [
      { variable: 'cumulative.us', value: 4814.579, source: EPOCH, note: 'Published, end of 2024Q4.' },
      { variable: 'cumulative.cn.legal', value: 322.257, source: EPOCH, note: 'Published, end of 2024Q4.' },
      { variable: 'cumulative.cn.smuggled', value: 158.675, source: EPOCH, note: 'Published median, end of 2024Q4.' },
    ],
  },
  {
    id: 'one-third', start: '2025Q4', turns: 16, quartersPerTurn: 1, from: 'history',
    corrections: [
      { variable: 'cumulative.us', value: 15746.64, source: EPOCH, note: 'Published, end of 2025Q4.' },
      { variable: 'cumulative.cn.legal', value: 401.698, source: EPOCH, note: 'Published, end of 2025Q4.' },
      { variable: 'cumulative.cn.smuggled', value: 662.048, source: EPOCH, note: 'Published median, end of 2025Q4.' },
    ],
  },
]
