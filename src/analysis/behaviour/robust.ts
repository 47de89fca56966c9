/**
 * Do the conclusions depend on the exact numbers? Every parameter is drawn from its range (a Latin hypercube: each
 * range is cut into as many slices as there are draws, and each slice is used once), and every check that changes one
 * thing is asked whether its direction is still the same.
 */
import { RULES } from '../../content/rules.ts'
import { createStream } from '../../engine/chance.ts'
import type { ParameterDef } from '../../engine/types.ts'
import { createBench } from './bench.ts'
import { ALL_CHECKS } from './check.ts'
import type { Behaviour } from './kinds.ts'
import { within } from './kinds.ts'

/** Share of the draws in which a sign should survive. */
export const ROBUST_FROM = 0.9

export interface RobustFigure {
  readonly id: string
  readonly figure: string
  /** Share of the draws in which the direction is as expected. */
  readonly survives: number
  readonly holds: boolean
}

export interface Robustness {
  readonly draws: number
  readonly seed: string
  readonly figures: readonly RobustFigure[]
}

/** Checks whose sign is the parameter’s own by construction, and why they are left out. */
export const SIGN_EXCEPTIONS: Readonly<Record<string, string>> = {
  'T-38': 'Its sign is that of scarcity-ingenuity, whose range holds both signs.',
}

/** `draws` sets of parameters, each range cut into as many slices. Quarters stay whole. */
export function latinHypercube(parameters: readonly ParameterDef[], draws: number, seed: string): Record<string, number>[] {
  const sets = Array.from({ length: draws }, (): Record<string, number> => ({}))
  for (const p of parameters) {
    const next = createStream(seed, `latin-hypercube/${p.id}`)
    const slices = Array.from({ length: draws }, (_, i) => i)
    for (let i = draws - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      const kept = slices[i]
      slices[i] = slices[j]
      slices[j] = kept
    }
    sets.forEach((set, i) => {
      const value = p.min + (p.max - p.min) * ((slices[i] + next()) / draws)
      set[p.id] = p.unit === 'quarter' ? Math.round(value) : value
    })
  }
  return sets
}

export function robustness(draws: number, seed: string, checks: readonly Behaviour[] = ALL_CHECKS, parameters: readonly ParameterDef[] = RULES.parameters): Robustness {
  const asked = checks.flatMap((b) => Object.entries(b.signs ?? {}).map(([figure, sign]) => ({ behaviour: b, figure, sign, times: 0 })))
  const signed = checks.filter((b) => b.signs !== undefined)
  for (const set of latinHypercube(parameters, draws, seed)) {
    const bench = createBench(set)
    for (const b of signed) {
      const measured = bench.figuresOf(b)
      for (const a of asked) if (a.behaviour === b && within(measured[a.figure], a.sign)) a.times++
    }
  }
  return {
    draws, seed,
    figures: asked.map((a) => ({ id: a.behaviour.id, figure: a.figure, survives: a.times / draws, holds: a.times / draws >= ROBUST_FROM })),
  }
}
