/**
 * Looking ahead with the engine itself: what a set of decisions would bring, with everybody else holding and chance
 * averaged. The work is counted in engine steps, never in time, so that every machine finds the same moves.
 */
import { R_INDEX, R_STABILITY } from '../engine/layout.ts'
import { scoreOf } from '../engine/score.ts'
import type { Decision, IndexId } from '../engine/types.ts'
import { DOCTRINES, INDICES, SEAT_SIDE } from '../engine/types.ts'
import type { OpponentView } from './opponent.ts'

export interface Outlook {
  /** Mean of the side’s scores over all doctrines. */
  readonly value: number
  /** Index that stands further above the base than any other. */
  readonly index: IndexId
}

export interface Lookahead {
  readonly base: Outlook
  /** Engine steps that are left. */
  left(): number
  /** Null: refused, or the steps are spent. */
  tryOut(decisions: readonly Decision[]): Outlook | null
}

/** `readings`: quarters ahead at which the score is read, rising; their mean counts. */
export function lookahead(view: OpponentView, readings: readonly number[], budget: number): Lookahead {
  const { engine, game, budgets } = view
  const side = SEAT_SIDE[view.seat] === 'us' ? 0 : 1
  const weights = DOCTRINES.flatMap((id) => {
    const doctrine = engine.rules.doctrines.find((d) => d.id === id)
    return doctrine ? [INDICES.map((i) => doctrine.weights[i])] : []
  })
  const last = readings[readings.length - 1]
  const scratch = new Float64Array(game.length)
  const levels = new Float64Array(INDICES.length)
  let spent = 0

  const play = (): number => {
    let sum = 0
    for (let q = 1; q <= last; q++) {
      engine.step(scratch, { events: 'expected', budgets })
      if (!readings.includes(q)) continue
      for (const w of weights) sum += scoreOf(scratch, side, w)
    }
    spent += last
    for (let i = 0; i < 4; i++) levels[i] = scratch[R_INDEX + side * 4 + i]
    levels[4] = scratch[R_STABILITY]
    return sum / (readings.length * weights.length)
  }
  scratch.set(game)
  const base: Outlook = { value: play(), index: 'stability' }
  const before = levels.slice()
  return {
    base,
    left: () => budget - spent,
    tryOut: (decisions) => {
      if (spent + last > budget) return null
      scratch.set(game)
      for (const d of decisions) if (engine.decide(scratch, d, { budgets })) return null
      const value = play()
      let most = 0
      for (let i = 1; i < INDICES.length; i++) if (levels[i] - before[i] > levels[most] - before[most]) most = i
      return { value, index: INDICES[most] }
    },
  }
}

/** Decisions for whole levers of a seat: to each of some places on the lever’s grid, without the present one. */
export function movesOf(view: OpponentView, places: (now: number, min: number, max: number) => readonly number[]): Decision[][] {
  const { engine, game, seat } = view
  return engine.rules.levers.filter((l) => l.seat === seat).map((lever) => {
    const [first] = engine.instancesOf({ seat, lever: lever.id })
    const now = engine.decided(game, first)
    const values: number[] = []
    for (const raw of places(now, lever.min, lever.max)) {
      const value = Math.round(Math.min(lever.max, Math.max(lever.min, raw)) * lever.stepsPerUnit) / lever.stepsPerUnit
      if (value !== now && !values.includes(value)) values.push(value)
    }
    return values.map((value) => ({ seat, lever: lever.id, value }))
  })
}
