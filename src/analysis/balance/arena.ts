/** Plays strategies against each other, each pair once per seed, and keeps what came of it. */
import type { Engine } from '../../engine/engine.ts'
import { R_STABILITY } from '../../engine/layout.ts'
import type { EventMode, SeatId, Side } from '../../engine/types.ts'
import { DOCTRINES, SEATS, SEAT_SIDE } from '../../engine/types.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import type { Strategy } from './strategies.ts'

export interface Outcome {
  /** Score at the end, by doctrine. */
  readonly score: Readonly<Record<Side, readonly number[]>>
  /** By doctrine and quarter: score of the United States minus that of China. */
  readonly lead: readonly (readonly number[])[]
  readonly stability: number
}

export interface Arena {
  readonly engine: Engine
  play(scenario: string, us: Strategy, cn: Strategy, seed: string, events?: EventMode): Outcome
  /** Games played so far. */
  games(): number
}

export function createArena(engine: Engine): Arena {
  const known = new Map<string, Outcome>()
  const seatsHold = Object.fromEntries(SEATS.map((s) => [s, 'hold'])) as Record<SeatId, 'hold'>
  const play: Arena['play'] = (scenario, us, cn, seed, events = 'on') => {
    const key = [scenario, us.id, cn.id, seed, events].join(' ')
    const before = known.get(key)
    if (before) return before
    const def = engine.scenario(scenario)
    if (!def) throw new Error(`There is no scenario "${scenario}".`)
    const quarters = def.turns * def.quartersPerTurn
    const guests = Object.fromEntries(SEATS.map((s) => [s, (SEAT_SIDE[s] === 'us' ? us : cn).player]))
    const game = createGame(engine, { scenario, seed, events, seats: seatsHold, guests, budgets: true, quarters })
    const scoresOf = (side: Side) => DOCTRINES.map((d) => engine.read(game.state, `score.${side}.${d}`))
    const lead = DOCTRINES.map((): number[] => [])
    for (let q = 0; q < quarters; q++) {
      playQuarter(game, [])
      const a = scoresOf('us')
      const b = scoresOf('cn')
      lead.forEach((list, d) => list.push(a[d] - b[d]))
    }
    const outcome: Outcome = { score: { us: scoresOf('us'), cn: scoresOf('cn') }, lead, stability: game.state[R_STABILITY] }
    known.set(key, outcome)
    return outcome
  }
  return { engine, play, games: () => known.size }
}
