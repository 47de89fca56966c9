/**
 * Futures of a game: the same moment and the same decisions, played on with luck that is drawn anew each time. The luck
 * of a future depends on the game’s seed, the quarter and the number of the future alone. So two sets of decisions meet
 * the same luck, number by number, and what differs between them is what the decisions do. The luck that the game itself
 * will have is another stream of the same seed; no future reads it.
 */
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import type { EventMode } from '../../engine/types.ts'
import { nought } from '../one-kind.ts'
import { BLOCK, luckOf } from './luck.ts'
import type { Prospect } from './rivals.ts'
import { createRivals } from './rivals.ts'

export interface Futures {
  /** Numbers that a future fills: its quarters times the series. */
  readonly size: number
  /** Nothing is left to chance: all futures are one. */
  readonly certain: boolean
  /** Plays future `i`. `into[at + q * series + s]` is series s after q + 1 quarters. */
  play(i: number, into: Float64Array, at: number): void
  /** The path of average luck, filled in the same way. Who decides by chance holds on it. */
  average(into: Float64Array): void
}

/** What a step is told, in the order in which games that are played again tell it. */
interface Drawn {
  readonly events: EventMode
  tape: Float64Array
  row: number
  readonly budgets: boolean
}

export function createFutures(engine: Engine, prospect: Prospect, series: readonly string[]): Futures {
  const { state, decisions, quarters, seed, events, budgets } = prospect
  const readers = series.map((id) => {
    const found = engine.series.find((s) => s.id === id)
    if (!found) throw new Error(`There is no series "${id}".`)
    return found.read
  })
  const rivals = createRivals(engine, prospect)
  const game = new Float64Array(state.length)
  const luck = `${seed}/futures/${state[T]}`
  // One object for all steps: nothing is made while quarters are played.
  const drawn: Drawn = { events, tape: NO_TAPE, row: 0, budgets }
  const zero = nought(state)
  let block = -1
  /** The first quarter’s decisions are the same in all futures, unless somebody draws. */
  let begun: Float64Array | null = null

  const begin = (): void => {
    game.set(begun ?? state)
    if (begun) return
    rivals.decide(game, 0, decisions)
    if (!rivals.drawn) begun = game.slice()
  }
  const go = (options: Drawn, row: number, into: Float64Array, at: number): void => {
    for (let q = 0; q < quarters; q++) {
      if (q > 0) rivals.decide(game, q, NOTHING)
      options.row = zero + row + q
      engine.step(game, options)
      for (let s = 0; s < readers.length; s++) into[at + q * readers.length + s] = readers[s](game)
    }
  }
  return {
    size: quarters * readers.length,
    certain: events !== 'on' && !rivals.drawn,
    play(i, into, at) {
      if (quarters === 0) return
      const of = Math.floor(i / BLOCK)
      if (events === 'on' && of !== block) {
        drawn.tape = luckOf(engine, luck, of, quarters)
        block = of
      }
      rivals.begin(`${luck}/${i}`)
      begin()
      go(drawn, (i % BLOCK) * quarters, into, at)
    },
    average(into) {
      // A game that is over has nothing ahead.
      if (quarters === 0) return
      rivals.begin(null)
      game.set(state)
      rivals.decide(game, 0, decisions)
      go({ events: events === 'off' ? 'off' : 'expected', tape: NO_TAPE, row: 0, budgets }, 0, into, 0)
    },
  }
}

const NOTHING = [] as const
const NO_TAPE = new Float64Array(0)
