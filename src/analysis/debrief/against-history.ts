/**
 * The game against what really happened: the record’s path (what both sides did as long as the record lasts, chance
 * averaged), and which of the own departures from the record moved the result. Each is found by putting the record’s
 * decisions on one lever in place of the own ones, all else as it was played.
 */
import type { SeatId } from '../../engine/types.ts'
import { rank } from '../../opponents/play.ts'
import { recordPath } from '../par.ts'
import type { Move, Moves } from './recorded.ts'
import type { Replay } from './replay.ts'
import { outcomeOf } from './replay.ts'
import { T } from '../../engine/layout.ts'

export interface Departure {
  readonly seat: SeatId
  readonly lever: string
  /** Outcome as it was, less the outcome with the record’s decisions on this lever. */
  readonly effect: number
}

export interface AgainstHistory {
  /** The outcome’s series by quarter, in the game and on the record’s path. */
  readonly game: readonly number[]
  readonly record: readonly number[]
  /** Quarter of the first of them. */
  readonly start: number
  /** Own departures, the weightiest first. */
  readonly departures: readonly Departure[]
  /** All that others decided otherwise than the record, together. */
  readonly others: number
  /** Last quarter in which the record holds a decision. */
  readonly lastRecorded: number
}

/** `closed`: levers that could not be moved; to leave them alone was no departure. */
export function againstHistory(replay: Replay, series: string, closed: readonly string[] = []): AgainstHistory {
  const { engine, game: { moves, played }, states, quarters } = replay
  const read = outcomeOf(engine, series)
  const start = states[0][T]
  const actual = read(states[quarters])
  const recorded = (quarter: number): Move[] => engine.history.filter((h) => h.quarter === start + quarter + 1)
    .map(({ decision, effectAt }) => ({ decision, effectAt, own: played.own.includes(decision.seat) }))
  /** The moves with the record’s in place of those that are meant. */
  const swapped = (meant: (m: Move) => boolean): Moves => moves.map((list, q) => [...list.filter((m) => !meant(m)), ...recorded(q).filter(meant)]
    .map((m, given) => ({ m, given, order: rank(engine, m.decision) })).sort((a, b) => a.order - b.order || a.given - b.given).map(({ m }) => m))
  const name = (m: Move) => `${m.decision.seat}/${m.decision.lever}`
  const levers = new Set([...moves.flat(), ...moves.flatMap((_, q) => recorded(q))].filter((m) => m.own).map(name).filter((id) => !closed.includes(id)))
  const departures = [...levers].map((id): Departure => {
    const [seat, lever] = id.split('/') as [SeatId, string]
    return { seat, lever, effect: actual - read(replay.play(swapped((m) => m.own && name(m) === id))) }
  })
  departures.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (`${a.seat}/${a.lever}` < `${b.seat}/${b.lever}` ? -1 : 1))
  return {
    start, departures, game: states.map(read), record: recordPath(engine, states[0], start + quarters).map(read),
    others: actual - read(replay.play(swapped((m) => !m.own))),
    lastRecorded: engine.history.reduce((last, h) => Math.max(last, h.quarter), 0),
  }
}
