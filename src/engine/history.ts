/** What really happened, as dated decisions: taken when announced, in force in the quarter in which it took effect. */
import { quarterIndex } from './quarters.ts'
import type { Decision, HistoryEntry, Side } from './types.ts'
import { SEAT_SIDE } from './types.ts'

export interface DatedDecision {
  readonly decision: Decision
  readonly side: Side
  /** Quarter in which it is announced: the decision is taken in the step that ends with it. */
  readonly quarter: number
  readonly effectAt: number
}

export function compileHistory(entries: readonly HistoryEntry[]): readonly DatedDecision[] {
  return entries.map((e) => {
    const effectAt = quarterIndex(e.effect)
    const announced = quarterIndex(e.announced ?? e.effect)
    if (effectAt === undefined || announced === undefined || announced > effectAt) {
      throw new Error(`History of ${e.seat}/${e.lever}: effect "${e.effect}" and announcement "${e.announced ?? ''}" are not quarters in order.`)
    }
    const decision: Decision = { seat: e.seat, lever: e.lever, value: e.value, ...(e.target === undefined ? {} : { target: e.target }) }
    return { decision, side: SEAT_SIDE[e.seat], quarter: announced, effectAt }
  })
}

/** Last quarter in which history says anything; after it, whoever follows history holds. */
export function lastHistoryQuarter(history: readonly DatedDecision[]): number {
  return history.reduce((last, h) => Math.max(last, h.effectAt), 0)
}
