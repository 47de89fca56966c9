/** Runs the behaviour checks and says of each figure where it lies. */
import type { Bench } from './bench.ts'
import { createBench } from './bench.ts'
import { BEHAVIOURS } from './behaviours.ts'
import type { Band, Behaviour, Weakness } from './kinds.ts'
import { within } from './kinds.ts'
import { MECHANISMS, MISSED_MECHANISMS } from './missed.ts'
import { LUCK } from './luck.ts'
import { STRUCTURE, STRUCTURE_WEAKNESSES } from './structure.ts'
import { KNOWN_WEAKNESSES } from './weaknesses.ts'

export interface CheckedFigure {
  readonly figure: string
  readonly band: Band
  readonly measured: number
  readonly holds: boolean
}

export interface Checked {
  readonly id: string
  readonly statement: string
  readonly source: string
  readonly figures: readonly CheckedFigure[]
  /** All figures lie in their bands. */
  readonly holds: boolean
  /** Why the model does not show it, where that is known. */
  readonly knownWeakness: string | null
}

/** What the model shows, and what it is known not to show. */
export const SHOWN: readonly Behaviour[] = [...STRUCTURE, ...BEHAVIOURS, ...LUCK, ...MECHANISMS]
export const NOT_SHOWN: readonly Weakness[] = [...STRUCTURE_WEAKNESSES, ...KNOWN_WEAKNESSES, ...MISSED_MECHANISMS]
export const ALL_CHECKS: readonly Behaviour[] = [...SHOWN, ...NOT_SHOWN]

const isWeakness = (b: Behaviour): b is Weakness => 'because' in b

export function check(behaviour: Behaviour, bench: Bench = createBench()): Checked {
  const measured = bench.figuresOf(behaviour)
  const figures = Object.entries(behaviour.bands).map(([figure, band]): CheckedFigure => ({ figure, band, measured: measured[figure], holds: within(measured[figure], band) }))
  return {
    id: behaviour.id, statement: behaviour.statement, source: behaviour.source, figures, holds: figures.every((f) => f.holds),
    knownWeakness: isWeakness(behaviour) ? behaviour.because : null,
  }
}

/** One check after the other, for those who show how far they are. */
export function* checkInTurn(behaviours: readonly Behaviour[] = ALL_CHECKS, bench: Bench = createBench()): Generator<Checked, void> {
  for (const behaviour of behaviours) yield check(behaviour, bench)
}

export function checkAll(behaviours: readonly Behaviour[] = ALL_CHECKS, bench: Bench = createBench()): Checked[] {
  return [...checkInTurn(behaviours, bench)]
}
