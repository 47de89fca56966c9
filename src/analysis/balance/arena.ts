/** Plays strategies against each other, each pair once per seed, and keeps what came of it. */
import type { Engine } from '../../engine/engine.ts'
import { R_STABILITY, T } from '../../engine/layout.ts'
import { scoreOf } from '../../engine/score.ts'
import type { EventMode, SeatId, Side } from '../../engine/types.ts'
import { INDICES, SEATS, SEAT_SIDE, SIDES } from '../../engine/types.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import { recordPath } from '../par.ts'
import type { Strategy } from './strategies.ts'

export interface Outcome {
  /** Score at the end, by doctrine. */
  readonly score: Readonly<Record<Side, readonly number[]>>
  /** By doctrine and quarter: how much further the United States has come above its par than China above its own. */
  readonly lead: readonly (readonly number[])[]
  readonly stability: number
}

export interface Arena {
  readonly engine: Engine
  play(scenario: string, us: Strategy, cn: Strategy, seed: string, events?: EventMode): Outcome
  /** By doctrine: score of the United States minus that of China at the end, where both follow the record. */
  handicap(scenario: string): readonly number[]
  /** Games played so far. */
  games(): number
}

export const HOLDING = Object.fromEntries(SEATS.map((s) => [s, 'hold'])) as Record<SeatId, 'hold'>

export function createArena(engine: Engine): Arena {
  const known = new Map<string, Outcome>()
  const pars = new Map<string, readonly (readonly number[])[]>()
  /** By quarter and doctrine. */
  const parOf = (scenario: string): readonly (readonly number[])[] => {
    const before = pars.get(scenario)
    if (before) return before
    const start = engine.start(scenario)
    const course = recordPath(engine, start, start[T] + lengthOf(engine, scenario)).slice(1).map((game) => leadOf(engine, game))
    pars.set(scenario, course)
    return course
  }
  const play: Arena['play'] = (scenario, us, cn, seed, events = 'on') => {
    const key = [scenario, us.id, cn.id, seed, events].join(' ')
    const before = known.get(key)
    if (before) return before
    const quarters = lengthOf(engine, scenario)
    const par = parOf(scenario)
    // Wrapped: nobody asks these players why they stand where they stand, and finding that out costs time.
    const guests = Object.fromEntries(SEATS.map((s) => [s, (view: Parameters<Strategy['player']>[0]) => (SEAT_SIDE[s] === 'us' ? us : cn).player(view)]))
    const game = createGame(engine, { scenario, seed, events, seats: HOLDING, guests, budgets: true, quarters: events === 'on' ? quarters : 1 })
    const lead = engine.rules.doctrines.map((): number[] => [])
    for (let q = 0; q < quarters; q++) {
      playQuarter(game, [])
      leadOf(engine, game.state).forEach((x, d) => lead[d].push(x - par[q][d]))
    }
    const outcome: Outcome = { score: { us: scoresOf(engine, game.state, 'us'), cn: scoresOf(engine, game.state, 'cn') }, lead, stability: game.state[R_STABILITY] }
    known.set(key, outcome)
    return outcome
  }
  return { engine, play, handicap: (scenario) => parOf(scenario)[lengthOf(engine, scenario) - 1], games: () => known.size }
}

export function lengthOf(engine: Engine, scenario: string): number {
  const def = engine.scenario(scenario)
  if (!def) throw new Error(`There is no scenario "${scenario}".`)
  return def.turns * def.quartersPerTurn
}

/** By doctrine, the score of a side. */
export function scoresOf(engine: Engine, game: Float64Array, side: Side): number[] {
  return engine.rules.doctrines.map((d) => scoreOf(game, SIDES.indexOf(side), INDICES.map((i) => d.weights[i])))
}

function leadOf(engine: Engine, game: Float64Array): number[] {
  const cn = scoresOf(engine, game, 'cn')
  return scoresOf(engine, game, 'us').map((us, d) => us - cn[d])
}
