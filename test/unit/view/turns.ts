/** Recorded turns of games for the tests of the view-models. */
import { RULES } from '../../../src/content/rules.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { T } from '../../../src/engine/layout.ts'
import type { Decision, EventMode, SeatId } from '../../../src/engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../../src/engine/types.ts'
import type { OpponentId } from '../../../src/opponents/opponent.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'
import type { TurnRecord } from '../../../src/view/turn-record.ts'

export const engine: Engine = createEngine(RULES)

export interface PlayOptions {
  readonly scenario?: string
  readonly seed?: string
  readonly events?: EventMode
  /** Who plays every seat. */
  readonly by?: OpponentId
  readonly turns?: number
  readonly budgets?: boolean
  /** The player’s decisions, by turn. */
  readonly decisions?: readonly (readonly Decision[])[]
  readonly player?: 'us' | 'cn'
}

/** Plays some turns and records each. */
export function playTurns({ scenario = 'deepseek-moment', seed = 'test', events = 'on', by = 'random', turns = 4, budgets = true, decisions = [], player = 'us' }: PlayOptions = {}): TurnRecord[] {
  const def = engine.scenario(scenario)
  if (!def) throw new Error(`There is no scenario "${scenario}".`)
  const game = createGame(engine, {
    scenario, seed, events, budgets, seats: Object.fromEntries(SEATS.map((s) => [s, by])) as Record<SeatId, OpponentId>, quarters: turns * def.quartersPerTurn,
  })
  const records: TurnRecord[] = []
  let earlier: Float64Array | undefined
  for (let t = 0; t < turns; t++) {
    const before = game.state.slice()
    const midpoints: Float64Array[] = []
    const taken: Decision[] = []
    for (let q = 0; q < def.quartersPerTurn; q++) {
      const last = game.state.slice()
      taken.push(...playQuarter(game, q === 0 ? (decisions[t] ?? []) : [], { ledger: true, clearLedger: q === 0 }).taken)
      midpoints.push(game.state.slice())
      if (q < def.quartersPerTurn - 1) continue
      const { count, at, cause, amount } = engine.ledger
      records.push({
        before, after: midpoints[midpoints.length - 1], midpoints, firstQuarter: before[T] + 1, lastQuarter: game.state[T],
        decisions: taken.map((decision) => ({ decision, by: SEAT_SIDE[decision.seat] === player ? 'player' : 'opponent' })),
        flows: { at: at.slice(0, count), cause: cause.slice(0, count), amount: amount.slice(0, count) },
        ...(earlier ? { earlier } : {}),
      })
      earlier = last
    }
  }
  return records
}
