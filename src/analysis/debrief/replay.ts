/**
 * Plays a recorded game again with something changed: fast, without the ledger, and with the same luck unless another is
 * given. Everybody else does what he did. What cannot be paid in the changed world is left out, as it would be refused.
 */
import type { Engine } from '../../engine/engine.ts'
import type { Decision } from '../../engine/types.ts'
import { rank, tapeOf } from '../../opponents/play.ts'
import type { Move, Moves, RecordedGame } from './recorded.ts'

export interface PlayOptions {
  /** First quarter that is played again; what came before is taken as it was. Default: the first. */
  readonly from?: number
  /** The luck of another seed. */
  readonly tape?: Float64Array
  /** Looks at the game before the first quarter that is played and after each. */
  readonly look?: (state: Float64Array, quarter: number) => void
}

export interface Replay {
  readonly engine: Engine
  readonly game: RecordedGame
  readonly quarters: number
  /** The game before each quarter, and at the end. */
  readonly states: readonly Float64Array[]
  /** The game at the end with these moves. The array is used again by the next call. */
  play(moves: Moves, options?: PlayOptions): Float64Array
  /** Quarters played so far: the measure of all search budgets. */
  steps(): number
}

export function createReplay(engine: Engine, game: RecordedGame): Replay {
  const { scenario, events, budgets } = game.played
  const quarters = game.moves.length
  const own = tapeOf(engine, { ...game.played, quarters })
  const start = engine.start(scenario)
  const scratch = start.slice()
  let steps = 0

  // One object for all steps, and for all decisions.
  const drawn = { events, tape: own, row: 0, budgets }
  const undated = { budgets }
  const play = (state: Float64Array, moves: Moves, from: number, tape: Float64Array, look?: PlayOptions['look']): void => {
    drawn.tape = tape
    look?.(state, from)
    for (let q = from; q < quarters; q++) {
      for (const { decision, effectAt } of moves[q]) engine.decide(state, decision, effectAt === undefined ? undated : { budgets, effectAt })
      drawn.row = q
      engine.step(state, drawn)
      look?.(state, q + 1)
    }
    steps += quarters - from
  }
  const states: Float64Array[] = []
  play(scratch, game.moves, 0, own, (s) => states.push(s.slice()))
  return {
    engine, game, quarters, states,
    play(moves, { from = 0, tape = own, look } = {}) {
      scratch.set(states[from])
      play(scratch, moves, from, tape, look)
      return scratch
    },
    steps: () => steps,
  }
}

/** Where a move stands: quarter of the game, from 0, and place among the moves of that quarter. */
export interface Place {
  readonly quarter: number
  readonly index: number
}

/** All own decisions in order. */
export function ownPlaces(moves: Moves): Place[] {
  return moves.flatMap((list, quarter) => list.flatMap((m, index) => (m.own ? [{ quarter, index }] : [])))
}

/** The moves without some of them. */
export function without(moves: Moves, places: readonly Place[]): Moves {
  if (places.length === 0) return moves
  return moves.map((list, quarter) => {
    const gone = places.filter((p) => p.quarter === quarter)
    return gone.length === 0 ? list : list.filter((_, index) => !gone.some((p) => p.index === index))
  })
}

/** The moves with one more in a quarter, in the order of all decisions; it takes the place of the own ones on the same lever and target. */
export function withMove(engine: Engine, moves: Moves, quarter: number, decision: Decision): Moves {
  const added: Move = { decision, own: true }
  return moves.map((list, q) => {
    if (q !== quarter) return list
    const others = list.filter(({ decision: d, own }) => !(own && d.seat === decision.seat && d.lever === decision.lever && (decision.target === undefined || d.target === decision.target)))
    return [...others, added].map((m, given) => ({ m, given, order: rank(engine, m.decision) })).sort((a, b) => a.order - b.order || a.given - b.given).map(({ m }) => m)
  })
}

/** Reads the outcome that a debrief is about: any series of the engine. */
export function outcomeOf(engine: Engine, series: string): (state: Float64Array) => number {
  const found = engine.series.find((s) => s.id === series)
  if (!found) throw new Error(`There is no series "${series}".`)
  return found.read
}
