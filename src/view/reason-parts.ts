/** What the reasons of all numbers are made with: labels that turn with their driver, safe logarithms, flows of the ledger. */
import type { CauseId } from '../engine/causes.ts'
import { log } from '../engine/math/exact.ts'
import { SIDES } from '../engine/types.ts'
import type { WhoKey } from './desk-vm.ts'
import type { Part, Turn } from './reason-turn.ts'
import { logMean, merged } from './reason-turn.ts'

export interface Reasons {
  readonly parts: readonly Part[]
  /** One line on how the change was split. */
  readonly method: string
}

export const LEDGER = 'Read from the model’s ledger, which holds every flow of the turn.'
export const LMDI = 'Split by logarithmic means (LMDI) of the model’s own factors, which adds up without a rest.'

export const safeLog = (x: number) => log(Math.max(1e-18, x))
export const safeLogMean = (x: number, y: number) => logMean(Math.max(1e-18, x), Math.max(1e-18, y), log)

export const scaled = (parts: readonly Part[], by: number): Part[] => parts.map((p) => ({ ...p, amount: p.amount * by }))
/** A part whose label depends on which way its driver went. */
export const either = (key: string, direction: number, up: string, down: string, rest: Omit<Part, 'key' | 'label' | 'either' | 'direction'>): Part =>
  ({ key, label: up, either: [up, down], direction, ...rest })
/** Slope of a function between two points, so that parts of the change of x become parts of the change of y. */
export const slope = (dy: number, dx: number, derivative: number) => (Math.abs(dx) > 1e-12 ? dy / dx : derivative)

const WHO_OF_CAUSE: Readonly<Partial<Record<CauseId, 'own' | 'carried'>>> = {
  'one-off-cost': 'own', upkeep: 'own', retirement: 'carried', depreciation: 'carried', calming: 'carried', fading: 'carried',
}

/** Flows of a number by cause, in the words of the causes. `side`: whose number it is. */
export function ledgerParts(turn: Turn, at: number, side: number, levers: Readonly<Partial<Record<CauseId, readonly string[]>>> = {}): Part[] {
  return merged(turn.steps.flatMap((step) => step.flows(at).map(({ cause, amount }): Part => {
    const text = turn.texts.causes[cause]
    const whose = WHO_OF_CAUSE[cause]
    const own = SIDES[side] === turn.you && (cause === 'one-off-cost' || cause === 'upkeep') ? 'you' : turn.who(side)
    const who: WhoKey = levers[cause] ? turn.who(side, levers[cause]) : whose === 'own' ? own : whose ?? 'world'
    return { key: `ledger-${cause}`, label: text.name, detail: text.sentence, who, amount }
  })))
}
