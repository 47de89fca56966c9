/**
 * The record’s path: what both sides really did as long as the record lasts, then nothing new, with chance averaged. The
 * two sides start with different hands; this is what each hand gives without the player.
 */
import type { Engine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'

/** The game a quarter later. */
export function recordStep(engine: Engine, before: Float64Array): Float64Array {
  const game = before.slice()
  for (const h of engine.history) if (h.quarter === before[T] + 1) engine.decide(game, h.decision, { effectAt: h.effectAt })
  engine.step(game, { events: 'expected' })
  return game
}

/** The game after each quarter from `first` to `until`, both included. */
export function recordPath(engine: Engine, first: Float64Array, until: number): Float64Array[] {
  const path = [first]
  while (path[path.length - 1][T] < until) path.push(recordStep(engine, path[path.length - 1]))
  return path
}
