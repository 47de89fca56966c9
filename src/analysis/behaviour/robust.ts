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
import type { Band, Behaviour } from './kinds.ts'
import { within } from './kinds.ts'

/** Share of the draws in which a sign should survive. */
export const ROBUST_FROM = 0.9

export interface RobustFigure {
  readonly id: string
  readonly figure: string
  /** Share of the draws in which the direction is as expected. */
  readonly survives: number
  readonly holds: boolean
  /** Where it does not hold: the parameters that decide, strongest first. Above 0: larger values keep the direction (correlation, −1 to 1). */
  readonly decidedBy: readonly { readonly parameter: string; readonly correlation: number }[]
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

interface Asked {
  readonly behaviour: Behaviour
  readonly figure: string
  readonly sign: Band
}

/** Every direction of the checks, in the order in which draws answer them. */
const directions = (checks: readonly Behaviour[]): Asked[] =>
  checks.flatMap((behaviour) => Object.entries(behaviour.signs ?? {}).map(([figure, sign]) => ({ behaviour, figure, sign })))

/** For some of the draws, whether each direction survived. Draws do not depend on each other. */
export function survivals(draws: number, seed: string, checks: readonly Behaviour[], parameters: readonly ParameterDef[], from: number, to: number): boolean[][] {
  const asked = directions(checks)
  return latinHypercube(parameters, draws, seed).slice(from, to).map((set) => {
    const bench = createBench(set)
    const figures = new Map<Behaviour, Readonly<Record<string, number>>>()
    return asked.map(({ behaviour, figure, sign }) => {
      const measured = figures.get(behaviour) ?? bench.figuresOf(behaviour)
      figures.set(behaviour, measured)
      return within(measured[figure], sign)
    })
  })
}

/** What the draws say, put together. `survived` is what `survivals` gives for all of them. */
export function summed(survived: readonly (readonly boolean[])[], seed: string, checks: readonly Behaviour[], parameters: readonly ParameterDef[]): Robustness {
  const draws = survived.length
  const sets = latinHypercube(parameters, draws, seed)
  return {
    draws, seed,
    figures: directions(checks).map(({ behaviour, figure }, i): RobustFigure => {
      const column = survived.map((row) => row[i])
      const survives = column.filter(Boolean).length / draws
      const holds = survives >= ROBUST_FROM
      return { id: behaviour.id, figure, survives, holds, decidedBy: holds ? [] : deciders(parameters, sets, column) }
    }),
  }
}

export function robustness(draws: number, seed: string, checks: readonly Behaviour[] = ALL_CHECKS, parameters: readonly ParameterDef[] = RULES.parameters): Robustness {
  return summed(survivals(draws, seed, checks, parameters, 0, draws), seed, checks, parameters)
}

/** The three parameters whose drawn values go most closely with whether a direction survived. */
function deciders(parameters: readonly ParameterDef[], sets: readonly Readonly<Record<string, number>>[], survived: readonly boolean[]): RobustFigure['decidedBy'] {
  const ys = survived.map((v) => (v ? 1 : 0))
  const all = parameters.map((p) => ({ parameter: p.id, correlation: correlation(sets.map((set) => set[p.id]), ys) }))
  return all.sort((a, b) => Math.abs(b.correlation) - Math.abs(a.correlation)).slice(0, 3)
}

/** Pearson’s correlation; 0 where one side does not vary. */
export function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, v) => sum + v, 0) / list.length
  const mx = mean(xs)
  const my = mean(ys)
  let xx = 0
  let yy = 0
  let xy = 0
  xs.forEach((x, i) => {
    xx += (x - mx) * (x - mx)
    yy += (ys[i] - my) * (ys[i] - my)
    xy += (x - mx) * (ys[i] - my)
  })
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0
}
