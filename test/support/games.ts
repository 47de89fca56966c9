/** Random legal games for property tests: made by fast-check, so that a game that breaks a rule is shrunk to a small one. */
import { fc } from './property.ts'
import process from 'node:process'
import { RULES } from '../../src/content/rules.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { quarterIndex } from '../../src/engine/quarters.ts'
import type { Decision, EventMode, SeatId } from '../../src/engine/types.ts'
import { EVENT_MODES, SEATS } from '../../src/engine/types.ts'
import type { OpponentId } from '../../src/opponents/opponent.ts'
import type { Game, QuarterResult } from '../../src/opponents/play.ts'
import { createGame, playQuarter } from '../../src/opponents/play.ts'

export const ENGINE: Engine = createEngine(RULES)

export interface GameSpec {
  readonly scenario: string
  readonly seed: string
  readonly events: EventMode
  readonly budgets: boolean
  readonly quarters: number
  readonly seats: Readonly<Record<SeatId, OpponentId>>
  /** Decisions of players: quarter of the game (1 = first), lever instance, place on its grid from 0 to 1. */
  readonly decisions: readonly { readonly quarter: number; readonly instance: number; readonly place: number }[]
}

/** Runs of each property, and the seed: fixed, so that a green run stays green. `FC_SEED=random FC_TIMES=20` looks further. */
export function runs(games: number): fc.Parameters<unknown> {
  const asked = process.env['FC_SEED']
  const numRuns = games * Number(process.env['FC_TIMES'] ?? 1)
  return asked === 'random' ? { numRuns } : { numRuns, seed: asked === undefined ? 20221007 : Number(asked) }
}

const player = fc.constantFrom<OpponentId>('random', 'random', 'history', 'hold')

/** Any game: each scenario, mode and mix of players, with up to forty decisions anywhere on the levers' grids, ends included. */
export function games(options: { readonly mostQuarters?: number; readonly budgets?: boolean } = {}): fc.Arbitrary<GameSpec> {
  const quarters = options.mostQuarters ?? 32
  return fc.record({
    scenario: fc.constantFrom(...RULES.scenarios.map((s) => s.id)),
    seed: fc.string({ maxLength: 8 }),
    events: fc.constantFrom(...EVENT_MODES),
    budgets: options.budgets === undefined ? fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }) : fc.constant(options.budgets),
    quarters: fc.integer({ min: 1, max: quarters }),
    seats: fc.record(Object.fromEntries(SEATS.map((seat) => [seat, player]))) as fc.Arbitrary<Record<SeatId, OpponentId>>,
    decisions: fc.array(
      fc.record({
        quarter: fc.integer({ min: 1, max: quarters }),
        instance: fc.nat({ max: ENGINE.levers.instances.length - 1 }),
        place: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
      }),
      { maxLength: 40 },
    ),
  })
}

function decisionAt(instance: number, place: number): Decision {
  const i = ENGINE.levers.instances[instance]
  const low = Math.round(i.def.min * i.steps)
  const high = Math.round(i.def.max * i.steps)
  const value = (low + Math.round(place * (high - low))) / i.steps
  return { seat: i.def.seat, lever: i.def.id, value, ...(i.target === undefined ? {} : { target: i.target }) }
}

export function newGame(spec: GameSpec, engine: Engine = ENGINE): Game {
  return createGame(engine, { scenario: spec.scenario, seed: spec.seed, events: spec.events, seats: spec.seats, budgets: spec.budgets, quarters: spec.quarters })
}

export function plannedFor(spec: GameSpec, quarter: number): Decision[] {
  return spec.decisions.filter((d) => d.quarter === quarter).map((d) => decisionAt(d.instance, d.place))
}

export interface PlayedQuarter {
  readonly game: Game
  readonly result: QuarterResult
  /** State before the quarter’s decisions. */
  readonly before: Float64Array
}

/** Plays a game to its end and shows each quarter as it is over. The ledger holds the quarter’s flows. */
export function playThrough(spec: GameSpec, look: (played: PlayedQuarter) => void, engine: Engine = ENGINE): Game {
  const game = newGame(spec, engine)
  const before = game.state.slice()
  for (let quarter = 1; quarter <= spec.quarters; quarter++) {
    before.set(game.state)
    const result = playQuarter(game, plannedFor(spec, quarter), { ledger: true })
    look({ game, result, before })
  }
  return game
}

/** A game with the same player in every seat and no decisions of its own. */
export function plainGame(scenario: string, player: OpponentId, options: Partial<GameSpec> = {}): GameSpec {
  const def = RULES.scenarios.find((s) => s.id === scenario)
  if (!def || quarterIndex(def.start) === undefined) throw new Error(`There is no scenario "${scenario}".`)
  return {
    scenario, seed: 'plain', events: 'expected', budgets: true, quarters: def.turns * def.quartersPerTurn,
    seats: Object.fromEntries(SEATS.map((seat) => [seat, player])) as Record<SeatId, OpponentId>, decisions: [], ...options,
  }
}
