/**
 * A game as it was played, as plain data: it can be sent to a thread, kept, and played again with one thing changed.
 * `recordGame` plays it once as everybody plays (`playQuarter`) and writes down every decision that was taken, by whom.
 */
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import type { ChosenEvent, Decision, EventMode, SeatId } from '../../engine/types.ts'
import { SEATS } from '../../engine/types.ts'
import type { Opponent, OpponentId } from '../../opponents/opponent.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import { plainDecision } from '../one-kind.ts'

/** A quarter as it was asked for. */
export interface QuarterAsked {
  /** Decisions of people, or of a plan. */
  readonly decisions: readonly Decision[]
  /** What the computer players did, where that is known; absent: they are asked. */
  readonly replies?: readonly Decision[]
  /** Nobody is asked, as after the end of a scenario. */
  readonly silent?: true
}

export interface PlayedGame {
  readonly scenario: string
  readonly seed: string
  readonly events: EventMode
  /** With events on: these happen, and no others. */
  readonly chosen?: readonly ChosenEvent[]
  readonly budgets: boolean
  readonly seats: Readonly<Record<SeatId, OpponentId>>
  /** Seats that people hold. */
  readonly held: readonly SeatId[]
  /** Seats whose decisions are looked at. */
  readonly own: readonly SeatId[]
  readonly quarters: readonly QuarterAsked[]
}

/** A decision that was taken. */
export interface Move {
  readonly decision: Decision
  /** Quarter in which it takes effect where it was dated, as history’s are. */
  readonly effectAt?: number
  /** Of one of the seats that are looked at. */
  readonly own: boolean
}

/** What was decided in each quarter, in the order in which it was taken. */
export type Moves = readonly (readonly Move[])[]

export interface RecordedGame {
  readonly played: PlayedGame
  readonly moves: Moves
}

const dated = <M extends object>(move: M, effectAt: number | undefined): M & { readonly effectAt?: number } => (effectAt === undefined ? move : { ...move, effectAt })

/** `guests` play their seats instead of the players that the game names. */
export function recordGame(engine: Engine, played: PlayedGame, guests?: Readonly<Partial<Record<SeatId, Opponent>>>): RecordedGame {
  const game = createGame(engine, {
    scenario: played.scenario, seed: played.seed, events: played.events, seats: played.seats, budgets: played.budgets,
    quarters: played.quarters.length, ...(played.chosen ? { chosen: played.chosen } : {}), ...(guests === undefined ? {} : { guests }),
  })
  const moves = played.quarters.map(({ decisions, replies, silent }): Move[] => {
    const legal = decisions.map(plainDecision).filter((d) => engine.check(game.state, d, { budgets: false }) === null)
    const { taken, dates } = playQuarter(game, replies ? [...legal, ...replies.map(plainDecision)] : legal, { held: replies || silent ? SEATS : played.held })
    // A reply that is played again is no claim on a lever.
    if (replies) game.claimed.clear()
    return taken.map((decision, i) => dated({ decision: plainDecision(decision), own: played.own.includes(decision.seat) }, dates[i]))
  })
  return { played, moves }
}

/**
 * The same game with other decisions of the own seats, where everybody else follows his policy and so may answer
 * differently. With the decisions as they were it is the same game.
 */
export function answeredByPolicy(engine: Engine, played: PlayedGame, moves: Moves): RecordedGame {
  const startQuarter = engine.start(played.scenario)[T]
  const guests: Partial<Record<SeatId, Opponent>> = {}
  for (const own of played.own) {
    guests[own] = ({ seat, quarter }) => moves[quarter - startQuarter - 1]
      .filter((m) => m.own && m.decision.seat === seat)
      .map(({ decision, effectAt }) => dated({ decision }, effectAt))
  }
  const others = played.held.filter((seat) => !played.own.includes(seat))
  const quarters = played.quarters.map(({ decisions, silent }): QuarterAsked => ({ decisions: decisions.filter((d) => !played.own.includes(d.seat)), ...(silent ? { silent } : {}) }))
  return recordGame(engine, { ...played, held: others, quarters }, guests)
}
