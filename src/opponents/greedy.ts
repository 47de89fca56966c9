/**
 * One step of look-ahead: for each lever of the seat, tries a step down and up a quarter of the range, plays a year with
 * everyone holding and chance averaged, and takes the two best moves that raise its side’s mean score over all doctrines.
 */
import type { Engine } from '../engine/engine.ts'
import type { Decision } from '../engine/types.ts'
import { DOCTRINES, SEAT_SIDE } from '../engine/types.ts'
import type { Opponent, OpponentView } from './opponent.ts'

const QUARTERS_AHEAD = 4
const MOVES = 2
/** A move must be worth this many points of score. */
const WORTH = 0.05

function score(engine: Engine, game: Float64Array, side: 'us' | 'cn'): number {
  let sum = 0
  for (const d of DOCTRINES) sum += engine.read(game, `score.${side}.${d}`)
  return sum / DOCTRINES.length
}

function valueOf(view: OpponentView, decision: Decision | null, scratch: Float64Array): number | null {
  const { engine, game, budgets } = view
  scratch.set(game)
  if (decision && engine.decide(scratch, decision, { budgets })) return null
  for (let q = 0; q < QUARTERS_AHEAD; q++) engine.step(scratch, { events: 'expected', budgets })
  return score(engine, scratch, SEAT_SIDE[view.seat])
}

export const greedyOpponent: Opponent = (view) => {
  const { engine, game, seat } = view
  const scratch = new Float64Array(game.length)
  const base = valueOf(view, null, scratch) ?? 0
  const found: { decision: Decision; gain: number }[] = []
  const levers = engine.rules.levers.filter((l) => l.seat === seat)
  for (const lever of levers) {
    const first = engine.instancesOf({ seat, lever: lever.id })[0]
    const now = engine.decided(game, first)
    const stride = Math.max(1, Math.round((lever.max - lever.min) * lever.stepsPerUnit / 4)) / lever.stepsPerUnit
    let best: { decision: Decision; gain: number } | null = null
    for (const raw of [now - stride, now + stride]) {
      const value = Math.round(Math.min(lever.max, Math.max(lever.min, raw)) * lever.stepsPerUnit) / lever.stepsPerUnit
      if (value === now) continue
      const decision: Decision = { seat, lever: lever.id, value }
      const reached = valueOf(view, decision, scratch)
      if (reached === null) continue
      const gain = reached - base
      if (gain > WORTH && (!best || gain > best.gain)) best = { decision, gain }
    }
    if (best) found.push(best)
  }
  // Ties are settled by lever id, so that the order never depends on the sort.
  found.sort((a, b) => b.gain - a.gain || (a.decision.lever < b.decision.lever ? -1 : 1))
  return found.slice(0, MOVES).map(({ decision }) => ({ decision, reason: 'year-ahead' }))
}
