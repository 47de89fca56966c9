/** Many random games: has every lever moved, has every event happened, and did nothing break that must always hold? */
import type { Engine } from '../../engine/engine.ts'
import { ADOPTION, CASH, FISCAL, HOSTED, N_LABS, N_MARKETS, N_REGIONS, N_SECTORS, OPENED, POLITICAL, R_EVENT, R_INDEX, R_STABILITY, nameOf } from '../../engine/layout.ts'
import type { SeatId } from '../../engine/types.ts'
import { SEATS } from '../../engine/types.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'

export interface RandomGames {
  readonly games: number
  readonly quarters: number
  /** Decisions taken, by lever and target, and quarters in which each event happened. */
  readonly moved: ReadonlyMap<string, number>
  readonly fired: ReadonlyMap<string, number>
  /** The first faults, each with its game. */
  readonly broken: readonly string[]
  /** Share of games that ended with stability below 25. */
  readonly mutualLoss: number
}

const MOST_FAULTS = 20
/** First place, how many, lowest, highest. */
const BOUNDS: readonly (readonly [at: number, count: number, low: number, high: number])[] = [
  [HOSTED, N_MARKETS * N_LABS, 0, 1], [OPENED, N_MARKETS * N_LABS, 0, 1], [ADOPTION, N_REGIONS * N_SECTORS, 0, 1],
  [CASH, 6, 0, Infinity], [FISCAL, 2, 0, Infinity], [POLITICAL, 2, 0, 100], [R_INDEX, 8, 0, 100], [R_STABILITY, 1, 0, 100],
]

/** What is wrong with a state; null where nothing is. */
export function faultOf(state: Float64Array): string | null {
  for (let i = 0; i < state.length; i++) if (!Number.isFinite(state[i])) return `${nameOf(i)} is ${state[i]}`
  for (const [at, count, low, high] of BOUNDS) {
    for (let i = at; i < at + count; i++) if (!(state[i] >= low && state[i] <= high)) return `${nameOf(i)} is ${state[i]}, outside ${low} to ${high}`
  }
  for (let m = 0; m < N_MARKETS; m++) {
    let sum = 0
    for (let a = 0; a < N_LABS; a++) sum += state[HOSTED + m * N_LABS + a] + state[OPENED + m * N_LABS + a]
    if (!(Math.abs(sum - 1) < 1e-9)) return `the shares of ${nameOf(HOSTED + m * N_LABS)} and its market sum to ${sum}`
  }
  return null
}

/** Game after game, the scenarios in turn. `progress` hears how many are done. */
export function playRandom(engine: Engine, scenarios: readonly string[], games: number, seed: string, progress: (done: number) => void): RandomGames {
  const seats = Object.fromEntries(SEATS.map((s) => [s, 'random'])) as Record<SeatId, 'random'>
  const moved = new Map(engine.levers.instances.map((i) => [`${i.def.seat}/${i.def.id}${i.target === undefined ? '' : `/${i.target}`}`, 0]))
  const fired = new Map(engine.eventIds.map((id) => [id, 0]))
  const broken: string[] = []
  let all = 0
  let lost = 0
  for (let n = 0; n < games; n++) {
    const scenario = scenarios[n % scenarios.length]
    const def = engine.scenario(scenario)
    if (!def) throw new Error(`There is no scenario "${scenario}".`)
    const quarters = def.turns * def.quartersPerTurn
    const game = createGame(engine, { scenario, seed: `${seed}-${n}`, events: 'on', seats, budgets: true, quarters })
    for (let q = 0; q < quarters; q++) {
      for (const { seat, lever, target } of playQuarter(game, []).taken) {
        const key = `${seat}/${lever}${target === undefined ? '' : `/${target}`}`
        moved.set(key, (moved.get(key) ?? 0) + 1)
      }
      engine.eventIds.forEach((id, e) => {
        if (game.state[R_EVENT + e] > 0) fired.set(id, (fired.get(id) ?? 0) + 1)
      })
      const fault = faultOf(game.state)
      if (fault !== null && broken.length < MOST_FAULTS) broken.push(`${scenario}, seed ${seed}-${n}, quarter ${q + 1}: ${fault}`)
    }
    all += quarters
    if (game.state[R_STABILITY] < 25) lost++
    progress(n + 1)
  }
  return { games, quarters: all, moved, fired, broken, mutualLoss: lost / games }
}
