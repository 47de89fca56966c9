/** Two behaviours that need many runs: what a dear service loses, and how much of a result is luck. */
import { LABS, REGIONS, SEGMENTS } from '../../engine/types.ts'
import { largest, quiet, seatOf } from './behaviours.ts'
import type { Behaviour, Plan } from './kinds.ts'
import { atMost, between } from './kinds.ts'

const GAMES = 40

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / (values.length - 1)
}
const many = (name: string, plan: Plan): [string, Plan][] => Array.from({ length: GAMES }, (_, i) => [`${name}${i}`, { ...plan, seed: `${name}#${i}` }])
const SCORES = ['us', 'cn'].flatMap((side) => ['lead', 'developers', 'home', 'managed'].map((doctrine) => `score.${side}.${doctrine}`))

export const PRICES_AND_LUCK: readonly Behaviour[] = [
  {
    id: 'T-19b', statement: 'A higher price never raises a lab’s own share of a market by more than a millionth.',
    source: 'https://aione.chat/2026/01/04/price-elasticity-of-demand-for-large-language-models-estimated-at-1-11-en-version/',
    plans: {
      base: quiet(),
      ...Object.fromEntries(LABS.filter((lab) => lab !== 'row').map((lab): [string, Plan] => [lab, quiet({ quarter: '2026Q1', seat: seatOf(lab), lab, lever: 'price', value: 1.5 })])),
    },
    measure: ({ base, ...dear }) => ({
      'largest change of a share over two years': largest(Object.keys(dear).flatMap((lab) => base.quarters.slice(1, 9).flatMap((q) => REGIONS.flatMap((r) => SEGMENTS.map((g) =>
        dear[lab].at(`share.${r}.${g}.${lab}`, q) - base.at(`share.${r}.${g}.${lab}`, q)))))),
    }),
    bands: { 'largest change of a share over two years': atMost(1e-6) },
  },
  {
    id: 'T-53b', statement: 'Luck explains 10 to 35 % of the spread of final scores.',
    source: 'Design: skill should decide, and luck should be felt.',
    plans: Object.fromEntries([...many('luck', { events: 'on' }), ...many('skill', { us: 'random', cn: 'random' })]),
    measure: (runs) => {
      const spread = (kind: string, score: string) => variance(Array.from({ length: GAMES }, (_, i) => runs[`${kind}${i}`].at(score, '2030Q4')))
      const shares = SCORES.map((score) => spread('luck', score) / (spread('luck', score) + spread('skill', score)))
      return { 'mean over sides and doctrines': shares.reduce((sum, v) => sum + v, 0) / shares.length }
    },
    bands: { 'mean over sides and doctrines': between(0.1, 0.35) },
  },
]
