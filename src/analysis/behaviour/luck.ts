/** How much of a result is luck: many games of history against many of chance play. */
import type { Behaviour, Plan } from './kinds.ts'
import { between } from './kinds.ts'

const GAMES = 40

const variance = (values: readonly number[]): number => {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length
  return values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / (values.length - 1)
}
const many = (name: string, plan: Plan): [string, Plan][] => Array.from({ length: GAMES }, (_, i) => [`${name}${i}`, { ...plan, seed: `${name}#${i}` }])
const SCORES = ['us', 'cn'].flatMap((side) => ['lead', 'developers', 'home', 'managed'].map((doctrine) => `score.${side}.${doctrine}`))

export const LUCK: readonly Behaviour[] = [
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
