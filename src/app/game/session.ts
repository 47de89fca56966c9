/**
 * One game being played: its choice, the state before and after every turn, and what was decided. The player holds all
 * seats of a side; computer players hold the other side. Going back a turn plays the turns before it again, so that
 * chance, computer players and claims stand exactly where they stood.
 */
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import type { Ledger } from '../../engine/ledger.ts'
import type { Decision, Rejection, ScenarioDef, SeatId } from '../../engine/types.ts'
import { SEATS } from '../../engine/types.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import type { Game, QuarterResult } from '../../opponents/play.ts'
import { GOVERNMENT, reasonOf } from '../../opponents/reasons.ts'
import { heldSeats } from '../../link/players.ts'
import type { RefusedTry } from '../../view/decision-log.ts'
import type { TurnRecord } from '../../view/turn-record.ts'
import type { GameChoice } from '../choice.ts'
import { choiceRules } from './own-engine.ts'
import type { Forecast } from '../turn/forecast.ts'
import type { LeverShow } from '../../link/own-scenario.ts'
import { closes } from '../../link/start-rules.ts'

/** What the computer players of a turn did, quarter by quarter. */
export type Replies = readonly (readonly Decision[])[]

export interface TurnPlayed {
  readonly decisions: readonly Decision[]
  readonly replies: Replies
  /** What the computer players gave as their reason. */
  readonly reason: string | undefined
  /** What was tried before the turn could end, and refused. */
  readonly refused: readonly RefusedTry[]
  /** Ranges given before it ended; the engine knows nothing of them. */
  readonly forecasts: readonly Forecast[]
  readonly record: TurnRecord
}

export interface Session {
  /** Tells two games with the same choice apart. */
  readonly id: string
  readonly choice: GameChoice
  readonly scenario: ScenarioDef
  readonly game: Game
  /** Levers that the maker of the scenario locked, hid or put on every desk, by `seat/lever`. */
  readonly shows: ReadonlyMap<string, LeverShow>
  /** State at the start and after each turn. */
  readonly states: Float64Array[]
  readonly turns: TurnPlayed[]
}

/** `base`: the engine of the game’s own rules; a teacher’s own scenario is played by one of its own. */
export function startSession(base: Engine, choice: GameChoice, id: string): Session {
  const { engine, scenario: ofRules, events, chosen, shows } = choiceRules(base, choice)
  const scenario = engine.scenario(ofRules)
  if (!scenario) throw new Error(`There is no scenario "${choice.scenario}".`)
  const held = heldSeats(choice)
  const seats = Object.fromEntries(
    SEATS.map((seat) => [seat, held.includes(seat) ? 'hold' : choice.opponent]),
  ) as Record<SeatId, OpponentId>
  const game = createGame(engine, {
    scenario: ofRules, seed: choice.seed, events, ...(chosen ? { chosen } : {}), seats, budgets: true,
    quarters: scenario.turns * scenario.quartersPerTurn,
  })
  return { id, choice, scenario, game, shows, states: [game.state.slice()], turns: [] }
}

/**
 * Computer players whose decisions are found again by asking them again: it costs nothing, history's are dated, and
 * chance's depend on how often it has been asked. The others look ahead, and what they did is replayed instead.
 */
const ASKED_AGAIN: readonly OpponentId[] = ['history', 'hold', 'random']

/** Whether a saved game of this opponent carries its replies. */
export const keepsReplies = (opponent: OpponentId): boolean => !ASKED_AGAIN.includes(opponent)

/** A lever that the maker of the scenario locked or left out is not for people to move. */
export const isClosed = ({ shows }: Pick<Session, 'shows'>, { seat, lever }: Pick<Decision, 'seat' | 'lever'>): boolean => closes(shows, `${seat}/${lever}`)
const mayMove = (session: Session, decisions: readonly Decision[]): readonly Decision[] => decisions.filter((d) => !isClosed(session, d))

/**
 * Plays a turn in place. The decisions fall in its first quarter; refused ones change nothing and are returned.
 * With `replies` the computer players are not asked: they did this before, and gave `said` as their reason.
 */
export function playTurn(session: Session, decisions: readonly Decision[], replies?: Replies, said?: string, refused: readonly RefusedTry[] = [], forecasts: readonly Forecast[] = []): readonly Rejection[] {
  const { game, scenario, choice } = session
  const held = heldSeats(choice)
  const before = session.states[session.states.length - 1]
  const rejections: Rejection[] = []
  const taken: Decision[] = []
  const answered: Decision[][] = []
  const midpoints: Float64Array[] = []
  const results: QuarterResult[] = []
  for (let q = 0; q < scenario.quartersPerTurn; q++) {
    const own = q === 0 ? mayMove(session, decisions) : []
    const result = playQuarter(game, replies ? [...own, ...(replies[q] ?? [])] : own, { ledger: true, clearLedger: q === 0, held: replies ? SEATS : held })
    results.push(result)
    answered.push(result.taken.filter((d) => !held.includes(d.seat)))
    rejections.push(...result.rejections)
    taken.push(...result.taken)
    midpoints.push(game.state.slice())
  }
  // Nobody claims a lever of the other side; a replayed reply must not count as a claim.
  if (replies) game.claimed.clear()
  const after = midpoints[midpoints.length - 1]
  const earlier = quarterBefore(session)
  const rival = choice.side === 'us' ? 'cn' : 'us'
  // A government that a person holds says nothing.
  const reason = replies ? said : held.includes(GOVERNMENT[rival]) ? undefined : reasonOf(results, rival).reason
  const record: TurnRecord = {
    before, after, midpoints, held,
    firstQuarter: before[T] + 1, lastQuarter: after[T],
    decisions: taken.map((decision) => ({ decision, by: held.includes(decision.seat) ? 'player' : 'opponent' })),
    flows: copyFlows(game.engine.ledger),
    ...(earlier ? { earlier } : {}),
    ...(reason === undefined ? {} : { rivalReason: reason }),
  }
  session.states.push(after)
  session.turns.push({ decisions, replies: answered, reason, refused, forecasts, record })
  return rejections
}

/** The state a quarter before the last one, where this game has been through it. */
function quarterBefore(session: Session): Float64Array | undefined {
  const last = session.turns[session.turns.length - 1]?.record
  if (!last) return undefined
  return last.midpoints.length > 1 ? last.midpoints[last.midpoints.length - 2] : last.before
}

function copyFlows({ count, at, cause, amount }: Ledger): TurnRecord['flows'] {
  return { at: at.slice(0, count), cause: cause.slice(0, count), amount: amount.slice(0, count) }
}

export function isOver(session: Session): boolean {
  return session.turns.length >= session.scenario.turns
}

/** The same game after some turns, played afresh. */
export function replay(engine: Engine, choice: GameChoice, id: string, turns: readonly (Pick<TurnPlayed, 'decisions' | 'replies'> & Partial<Pick<TurnPlayed, 'reason' | 'refused' | 'forecasts'>>)[]): Session {
  const session = startSession(engine, choice, id)
  const known = keepsReplies(choice.opponent)
  for (const { decisions, replies, reason, refused, forecasts } of turns) playTurn(session, decisions, known && replies.length > 0 ? replies : undefined, reason, refused, forecasts)
  return session
}

export function sessionHash(session: Session): string {
  return session.game.engine.hash(session.game.state, '')
}
