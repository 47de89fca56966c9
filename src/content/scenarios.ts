/**
 * Scenarios: where a game starts, how long it runs, and which published values correct the state that the historical
 * run reaches there. Each correction is listed with its source.
 */
import type { ScenarioDef, StartCorrection } from '../engine/types.ts'
import { SHORT_STARTS } from './short-scenarios.ts'
import { ECI_FILE, EPOCH } from './sources.ts'

const set = (variable: string, value: number, source: string, note: string): StartCorrection => ({ variable, value, source, note })
const WITH_TOTAL = 'Moved by as much as the total bought since 2022Q1, so that what was retired stays the same.'
const WITH_ECI = 'Moved with the lab’s score, so that it does not jump back in the first quarter.'
const DOMESTIC = 'Published increments since 2024Q1 (Huawei Ascend and Cambricon) on the model’s total of 2023, for which nothing is published.'

/** The scenarios that balance, behaviour and golden games are about. */
export const MAIN_SCENARIOS: readonly ScenarioDef[] = [
  { id: 'chip-war', start: '2022Q4', turns: 32, quartersPerTurn: 1, from: 'published', corrections: [] },
  {
    id: 'deepseek-moment', start: '2024Q4', turns: 8, quartersPerTurn: 2, from: 'history',
    corrections: [
      set('cumulative.us', 4814.579, EPOCH, 'Published, end of 2024Q4.'),
      set('stock.us', 4447, EPOCH, WITH_TOTAL),
      set('cumulative.cn.legal', 322.257, EPOCH, 'Published, end of 2024Q4.'),
      set('stock.cn.legal', 279, EPOCH, WITH_TOTAL),
      set('cumulative.cn.smuggled', 158.675, EPOCH, 'Published median, end of 2024Q4.'),
      set('stock.cn.smuggled', 149, EPOCH, WITH_TOTAL),
      set('cumulative.cn.domestic', 240.4, EPOCH, DOMESTIC),
      set('stock.cn.domestic', 216, EPOCH, WITH_TOTAL),
      set('eci/openai', 142.3, ECI_FILE, 'Best US model, end of 2024Q4.'),
      set('efficiency/openai', 1.417, ECI_FILE, WITH_ECI),
      set('eci/deepseek', 133, ECI_FILE, 'Best Chinese and best open model, end of 2024Q4 (DeepSeek-V3).'),
      set('open-eci/deepseek', 133, ECI_FILE, 'The same: its weights are released.'),
      set('efficiency/deepseek', 0.68, ECI_FILE, WITH_ECI),
      set('eci/alibaba', 132.5, ECI_FILE, 'Below the best Chinese model.'),
      set('open-eci/alibaba', 131.1, ECI_FILE, 'Below the best open model.'),
      set('efficiency/alibaba', 0.527, ECI_FILE, WITH_ECI),
    ],
  },
  {
    id: 'one-third', start: '2025Q4', turns: 16, quartersPerTurn: 1, from: 'history',
    corrections: [
      set('cumulative.us', 15746.64, EPOCH, 'Published, end of 2025Q4.'),
      set('stock.us', 14234, EPOCH, WITH_TOTAL),
      set('cumulative.cn.legal', 401.698, EPOCH, 'Published, end of 2025Q4.'),
      set('stock.cn.legal', 303, EPOCH, WITH_TOTAL),
      set('cumulative.cn.smuggled', 662.048, EPOCH, 'Published median, end of 2025Q4.'),
      set('stock.cn.smuggled', 600, EPOCH, WITH_TOTAL),
      set('cumulative.cn.domestic', 796.7, EPOCH, DOMESTIC),
      set('stock.cn.domestic', 705, EPOCH, WITH_TOTAL),
      set('eci/openai', 154, ECI_FILE, 'Best US model, end of 2025Q4.'),
      set('efficiency/openai', 2.052, ECI_FILE, WITH_ECI),
      set('eci/alibaba', 145.3, ECI_FILE, 'Best Chinese model, end of 2025Q4.'),
      set('open-eci/alibaba', 145.3, ECI_FILE, 'Best open model: 145.3, Chinese.'),
      set('efficiency/alibaba', 1.447, ECI_FILE, WITH_ECI),
    ],
  },
]

/** Starts that a main scenario has corrected hold for the short ones that begin at the same time. */
const correctedAt = (start: string): readonly StartCorrection[] => MAIN_SCENARIOS.find((s) => s.start === start)?.corrections ?? []

export const SCENARIOS: readonly ScenarioDef[] = [
  ...MAIN_SCENARIOS,
  ...SHORT_STARTS.map((s): ScenarioDef => ({ ...s, turns: 8, from: 'history', corrections: correctedAt(s.start), short: true })),
]
