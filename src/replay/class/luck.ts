/**
 * Luck against skill in a class. Each plan is played again under the same other lucks; what it comes to on average is the
 * plan’s own doing, and what the group’s game lies above or below that is luck. Computer players that carry their replies
 * answer as they did; the others follow their policy.
 */
import type { Start, Turn } from '../../link/record.ts'
import type { EngineModule } from '../engine-module.ts'

/** Other lucks that each plan is played under. */
export const LUCKS = 24

export interface PlanLuck {
  /** Mean of the score at the end under the other lucks. */
  readonly mean: number
  /** The group’s own score less that mean, in points. */
  readonly luck: number
  /** Share of the other lucks under which the plan came to less, 0 to 1. */
  readonly rank: number
}

/** `score`: id of a series; `own`: what it was at the end of the group’s own game. */
export function planLuck(module: EngineModule, start: Start, turns: readonly Turn[], score: string, own: number): PlanLuck {
  let sum = 0
  let below = 0
  for (let k = 0; k < LUCKS; k++) {
    const replay = module.replay({ ...start, seed: `luck ${k}` }, turns, [score])
    if (!replay.ok) return { mean: own, luck: 0, rank: 0.5 }
    const end = replay.series[score][turns.length]
    sum += end
    if (end < own) below++
    else if (end === own) below += 0.5
  }
  return { mean: sum / LUCKS, luck: own - sum / LUCKS, rank: below / LUCKS }
}

export interface Split {
  /** Standard deviations over the class, in points. */
  readonly skill: number
  readonly luck: number
  /** Variance of the plans’ means as a share of that and the variance of luck together, 0 to 1; null where nothing differs. */
  readonly share: number | null
}

export function splitOf(lucks: readonly PlanLuck[]): Split {
  const [skill, luck] = [variance(lucks.map((one) => one.mean)), lucks.reduce((sum, one) => sum + one.luck * one.luck, 0) / Math.max(1, lucks.length)]
  return { skill: Math.sqrt(skill), luck: Math.sqrt(luck), share: skill + luck < 1e-12 ? null : skill / (skill + luck) }
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  return values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / Math.max(1, values.length)
}
