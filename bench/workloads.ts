/** What is measured. Each workload leaves a checksum of the states it reached, so that speed without the work is seen. */
import { RULES } from '../src/content/rules.ts'
import { createStream } from '../src/engine/chance.ts'
import { createEngine } from '../src/engine/engine.ts'
import { hashState } from '../src/engine/hash.ts'
import type { SeatId } from '../src/engine/types.ts'
import { SEATS } from '../src/engine/types.ts'
import { OPPONENTS } from '../src/opponents/index.ts'
import type { OpponentId } from '../src/opponents/opponent.ts'
import type { Game } from '../src/opponents/play.ts'
import { createGame, playQuarter } from '../src/opponents/play.ts'
import { init, sum, turn } from './r1-tuned.mjs'

export const engine = createEngine(RULES)
const START = engine.start('chip-war')
const GAME = START.slice()
const QUARTERS = 32

/** The documented checksum of R1: 16 turns from `init(1)`. */
export const R1_SUM = 13668.27548443759
export function r1Checksum(): number {
  init(1)
  for (let t = 0; t < 16; t++) turn()
  return sum()
}

/** Turns of the reference. */
export function playR1(turns: number): void {
  for (let t = 0; t < turns; t++) turn()
}

/** Whole games of the model from the published start, everyone holding, chance averaged. Returns the last game. */
export function playModel(games: number, ledger: boolean): Float64Array {
  const options = { events: 'expected', ledger } as const
  for (let g = 0; g < games; g++) {
    GAME.set(START)
    for (let q = 0; q < QUARTERS; q++) {
      engine.ledger.count = 0
      engine.step(GAME, options)
    }
  }
  return GAME
}
export const QUARTERS_PER_GAME = QUARTERS

/** Futures of 16 quarters from the last scenario’s start, each with its own luck. Tapes are made before the clock runs. */
export function makeFutures(count: number): () => string {
  const start = engine.start('one-third')
  const tapes = Array.from({ length: count }, (_, i) => engine.tape(`future-${i}`, 16))
  const game = start.slice()
  const ends = new Float64Array(count)
  const gap = engine.series.find((s) => s.id === 'frontier.gap_eci')
  if (!gap) throw new Error('The series frontier.gap_eci is gone.')
  return () => {
    for (let i = 0; i < count; i++) {
      game.set(start)
      const options = { events: 'on' as const, tape: tapes[i], row: 0 }
      for (let q = 0; q < 16; q++) {
        options.row = q
        engine.step(game, options)
      }
      ends[i] = gap.read(game)
    }
    return hashState(ends, 0, '')
  }
}

/**
 * Whole games of eight chance players. On the clock: checking and taking the decisions of a turn, and the step; making
 * the decisions up is not the engine’s work. Gives the µs of each turn.
 */
export function timeTurns(games: number): { micros: Float64Array; checksum: string } {
  const micros = new Float64Array(games * QUARTERS)
  const game = START.slice()
  let chain = ''
  for (let g = 0; g < games; g++) {
    const tape = engine.tape(`turns-${g}`, QUARTERS)
    const draw = createStream(`turns-${g}`, 'opponent')
    game.set(START)
    for (let q = 0; q < QUARTERS; q++) {
      const view = { engine, game, quarter: q + 1, budgets: true, draw }
      const proposals = SEATS.flatMap((seat) => OPPONENTS.random({ ...view, seat }))
      const options = { events: 'on', tape, row: q } as const
      const start = performance.now()
      for (const { decision } of proposals) engine.decide(game, decision)
      engine.step(game, options)
      micros[g * QUARTERS + q] = (performance.now() - start) * 1000
    }
    chain = engine.hash(game, chain)
  }
  return { micros, checksum: chain }
}

function randomGame(seed: string): Game {
  return createGame(engine, { scenario: 'chip-war', seed, events: 'on', seats: ALL_RANDOM, budgets: true, quarters: QUARTERS })
}
const ALL_RANDOM = Object.fromEntries(SEATS.map((seat) => [seat, 'random'])) as Record<SeatId, OpponentId>

/** Whole games as a session plays them: ledger on, nothing kept. Gives a checksum of their ends. */
export function playSessions(games: number): string {
  let chain = ''
  for (let g = 0; g < games; g++) {
    const game = randomGame(`session-${g}`)
    for (let q = 0; q < QUARTERS; q++) playQuarter(game, [], { ledger: true })
    chain = engine.hash(game.state, chain)
  }
  return chain
}

/** Copies a game into a buffer and back, as forecasts do for each future. */
export function snapshots(count: number): Float64Array {
  const kept = new Float64Array(GAME.length)
  for (let i = 0; i < count; i++) {
    kept.set(GAME)
    GAME.set(kept)
  }
  return GAME
}
