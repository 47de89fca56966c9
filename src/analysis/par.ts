/**
 * Par, or the record’s path: what both sides really did as long as the record lasts, then nothing new, with chance
 * averaged. The two sides start with different hands; the result of a game is how far each side has come above or below
 * what its own hand gives without a player.
 */
import type { Engine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'
import type { DoctrineId, Side } from '../engine/types.ts'

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

/** Margins this close count as level. */
export const LEVEL = 0.5

/** A side’s score in a state and under a doctrine, above (or below) the same in the state that is par. */
export function marginOf(engine: Engine, game: Float64Array, par: Float64Array, side: Side, doctrine: DoctrineId): number {
  const id = `score.${side}.${doctrine}`
  return engine.read(game, id) - engine.read(par, id)
}

/** Who has come further from what its own hand gives: above 0 the United States, below 0 China. Within `LEVEL` they are level. */
export function leadOf(engine: Engine, game: Float64Array, par: Float64Array, doctrine: DoctrineId): number {
  return marginOf(engine, game, par, 'us', doctrine) - marginOf(engine, game, par, 'cn', doctrine)
}
