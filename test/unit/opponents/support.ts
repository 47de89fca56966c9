import type { SeatId, Side } from '../../../src/engine/types.ts'
import { SEATS, SEAT_SIDE, SIDES } from '../../../src/engine/types.ts'
import type { Opponent, OpponentId } from '../../../src/opponents/opponent.ts'
import { CHARACTER_SIDE, OPPONENT_IDS } from '../../../src/opponents/opponent.ts'
import type { Game, QuarterResult } from '../../../src/opponents/play.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'
import { ENGINE } from '../../support/games.ts'

export const CHARACTERS = OPPONENT_IDS.flatMap((id) => {
  const side = CHARACTER_SIDE[id]
  return side === undefined ? [] : [[id, side] as const]
})
export const STRENGTHS = (['learner', 'able', 'strong'] as const).flatMap((id) => SIDES.map((side) => [id, side] as const))

export function seatsOf(us: OpponentId, cn: OpponentId): Record<SeatId, OpponentId> {
  return Object.fromEntries(SEATS.map((s) => [s, SEAT_SIDE[s] === 'us' ? us : cn])) as Record<SeatId, OpponentId>
}

export interface Options {
  readonly scenario?: string
  readonly quarters?: number
  readonly rival?: OpponentId
  readonly guests?: Readonly<Partial<Record<SeatId, Opponent>>>
}

/** A game of one opponent on a side against a rival, chance averaged. */
export function play(id: OpponentId, side: Side, options: Options = {}, watch: (result: QuarterResult, game: Game, before: Float64Array) => void = () => {}): Game {
  const { scenario = 'chip-war', rival = 'history', guests } = options
  const def = ENGINE.scenario(scenario)
  if (!def) throw new Error(`There is no scenario "${scenario}".`)
  const quarters = options.quarters ?? def.turns * def.quartersPerTurn
  const game = createGame(ENGINE, {
    scenario, seed: 'characters', events: 'expected', budgets: true, quarters,
    seats: side === 'us' ? seatsOf(id, rival) : seatsOf(rival, id), ...(guests ? { guests } : {}),
  })
  for (let q = 0; q < quarters; q++) {
    const before = game.state.slice()
    watch(playQuarter(game, []), game, before)
  }
  return game
}

export const hashOf = (game: Game): string => ENGINE.hash(game.state, '')

const ends = new Map<string, string>()

/** Hash at the end of the plain game against history, played once. */
export function endOf(id: OpponentId, side: Side): string {
  const known = ends.get(`${id}/${side}`) ?? hashOf(play(id, side))
  ends.set(`${id}/${side}`, known)
  return known
}

export function leversMoved(id: OpponentId, side: Side, scenario: string): ReadonlySet<string> {
  const moved = new Set<string>()
  play(id, side, { scenario }, (_result, game, before) => {
    for (const i of ENGINE.levers.instances) {
      if (i.side === side && ENGINE.decided(game.state, i) !== ENGINE.decided(before, i)) moved.add(`${i.def.seat}/${i.def.id}`)
    }
  })
  return moved
}
