/**
 * What each decision brought: the game as it was, less the same game without this one decision (leave one out). The same
 * luck strikes, and everybody else does what he did. The effects need not add up: decisions work together.
 */
import type { Decision } from '../../engine/types.ts'
import type { Place, Replay } from './replay.ts'
import { outcomeOf, ownPlaces, without } from './replay.ts'

export interface Counterfactual extends Place {
  readonly decision: Decision
  /** Outcome at the end without it. */
  readonly without: number
  /** What it brought: outcome as it was, less the outcome without it. */
  readonly effect: number
}

export function* counterfactuals(replay: Replay, series: string): Generator<Counterfactual> {
  const { game: { moves }, states, quarters, engine } = replay
  const read = outcomeOf(engine, series)
  const actual = read(states[quarters])
  for (const place of ownPlaces(moves)) {
    const other = read(replay.play(without(moves, [place]), { from: place.quarter }))
    yield { ...place, decision: moves[place.quarter][place.index].decision, without: other, effect: actual - other }
  }
}
