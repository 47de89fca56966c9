/**
 * Par: what a side’s score would be, quarter by quarter, if both sides only did what is on record, with chance averaged.
 * The two sides start with different hands; the result of a game is how far each has come above or below its own par.
 */
import type { Engine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'
import type { DoctrineId, Side } from '../engine/types.ts'

/** From `first` on: what both sides really did as long as the record lasts, then nothing new. `each` sees every quarter. */
export function playRecord(engine: Engine, first: Float64Array, until: number, each: (game: Float64Array) => void = () => {}): Float64Array {
  const game = first.slice()
  for (let quarter = first[T] + 1; quarter <= until; quarter++) {
    for (const h of engine.history) if (h.quarter === quarter) engine.decide(game, h.decision, { effectAt: h.effectAt })
    engine.step(game, { events: 'expected' })
    each(game)
  }
  return game
}

/** A side’s score in a state and under a doctrine, above (or below) the same in the state that is par. */
export function marginOf(engine: Engine, game: Float64Array, par: Float64Array, side: Side, doctrine: DoctrineId): number {
  const id = `score.${side}.${doctrine}`
  return engine.read(game, id) - engine.read(par, id)
}
