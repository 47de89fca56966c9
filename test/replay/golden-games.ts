/**
 * The golden games: what is played, by whom and under which luck. Their hashes are recorded in `golden.json` and must
 * come out the same in every JavaScript engine and after every change that is not meant to change the model.
 *
 * Each scenario × side × way of playing × chance, and games of chance between two sides that follow history.
 */
import type { Engine } from '../../src/engine/engine.ts'
import { hashState } from '../../src/engine/hash.ts'
import { quarterIndex } from '../../src/engine/quarters.ts'
import type { Decision, EventMode, SeatId, Side } from '../../src/engine/types.ts'
import { EVENT_MODES, SEATS, SEAT_SIDE, SIDES } from '../../src/engine/types.ts'
import type { OpponentId } from '../../src/opponents/opponent.ts'
import type { Game } from '../../src/opponents/play.ts'
import { createGame, playQuarter } from '../../src/opponents/play.ts'

/**
 * `extreme` drives every lever of the side from one end of its range to the other and back, with nothing charged;
 * `pressed` tries the same with budgets on, so that much is refused and purses run dry.
 */
export type Way = 'history' | 'random' | 'extreme' | 'pressed'

export interface GoldenGame {
  readonly id: string
  readonly scenario: string
  readonly side: Side | 'both'
  readonly way: Way
  readonly events: EventMode
  readonly seed: string
}

const SCENARIOS = ['chip-war', 'deepseek-moment', 'one-third']
const WAYS: readonly Way[] = ['history', 'random', 'extreme', 'pressed']
/** Seeds under which the rare events happen, with room to spare, in some scenario. */
const LUCKY_SEEDS = ['luck-2935', 'luck-2097', 'luck-3892', 'luck-2957']

export const GOLDEN_GAMES: readonly GoldenGame[] = SCENARIOS.flatMap((scenario) => [
  ...SIDES.flatMap((side) => WAYS.flatMap((way) => EVENT_MODES.map((events): GoldenGame => {
    const id = `${scenario} ${side} ${way} ${events}`
    return { id, scenario, side, way, events, seed: id }
  }))),
  ...LUCKY_SEEDS.map((seed): GoldenGame => ({ id: `${scenario} both history on ${seed}`, scenario, side: 'both', way: 'history', events: 'on', seed })),
])

/** The other side follows history when a side is played by chance or to extremes, and holds when it follows history itself. */
function seatsOf({ side, way }: GoldenGame): Record<SeatId, OpponentId> {
  const mine: OpponentId = way === 'random' ? 'random' : way === 'history' ? 'history' : 'hold'
  const theirs: OpponentId = way === 'history' ? 'hold' : 'history'
  return Object.fromEntries(SEATS.map((seat) => [seat, side === 'both' || SEAT_SIDE[seat] === side ? mine : theirs])) as Record<SeatId, OpponentId>
}

/** In each quarter a third of the levers turn round, so that every one moves, and some always move together. */
function extremes(engine: Engine, side: Side, quarter: number): Decision[] {
  return engine.levers.instances.flatMap((i): Decision[] => {
    if (i.side !== side || (quarter + i.index) % 3 !== 0) return []
    const value = (Math.floor(quarter / 3) + i.index) % 2 === 0 ? i.def.max : i.def.min
    return [{ seat: i.def.seat, lever: i.def.id, value, ...(i.target === undefined ? {} : { target: i.target }) }]
  })
}

/** Plays one golden game and shows it after every quarter. */
export function playGolden(engine: Engine, golden: GoldenGame, look: (game: Game) => void): Game {
  const def = engine.scenario(golden.scenario)
  if (!def || quarterIndex(def.start) === undefined) throw new Error(`There is no scenario "${golden.scenario}".`)
  const quarters = def.turns * def.quartersPerTurn
  const game = createGame(engine, { scenario: golden.scenario, seed: golden.seed, events: golden.events, seats: seatsOf(golden), budgets: golden.way !== 'extreme', quarters })
  const driven = golden.way === 'extreme' || golden.way === 'pressed'
  for (let q = 1; q <= quarters; q++) {
    playQuarter(game, driven && golden.side !== 'both' ? extremes(engine, golden.side, q) : [])
    look(game)
  }
  return game
}

export interface Played {
  /** Chain of state hashes, one for each quarter, begun with that of the start state. */
  readonly hashes: readonly string[]
  /** Hash of every series at the end: what people see, which the state alone does not fix. */
  readonly series: string
  readonly state: Float64Array
}

export function hashesOf(engine: Engine, golden: GoldenGame): Played {
  const hashes: string[] = []
  let chain = engine.hash(engine.start(golden.scenario), '')
  const { state } = playGolden(engine, golden, (game) => {
    chain = engine.hash(game.state, chain)
    hashes.push(chain)
  })
  return { hashes, series: hashState(Float64Array.from(engine.series, (s) => s.read(state)), 0, ''), state }
}
