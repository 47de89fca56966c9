/**
 * Playing a record again: the same start, the same decisions, quarter by quarter, as the browser and the command line
 * play. Nothing is drawn and nothing is kept; a game takes about a millisecond.
 */
import type { Engine } from '../engine/engine.ts'
import type { SeatId } from '../engine/types.ts'
import { SEATS } from '../engine/types.ts'
import type { GameRecord, Start, Turn } from '../link/record.ts'
import { tracesOf } from '../link/record.ts'
import type { LeverShow } from '../link/own-scenario.ts'
import { closes } from '../link/start-rules.ts'
import type { Settings } from '../link/settings.ts'
import { carriesReplies } from '../link/settings.ts'
import type { OpponentId } from '../opponents/opponent.ts'
import type { Game } from '../opponents/play.ts'
import { playQuarter } from '../opponents/play.ts'

/** A start made ready to be played. */
export interface Prepared {
  readonly engine: Engine
  readonly game: Game
  readonly settings: Settings
  /** Levers that people may not move, `seat/lever`: what they decided there counts as refused. */
  readonly shows?: ReadonlyMap<string, LeverShow>
}

export interface Replayed {
  /** Hash of the start, and the chain after each turn: the states of each quarter, each hashed onto the one before. */
  readonly startHash: string
  readonly chain: readonly string[]
  /** Values of each series that was asked for, at the start and after each turn. */
  readonly series: Readonly<Record<string, readonly number[]>>
  /** Decisions of people that the rules refused. */
  readonly refused: number
}

/** Who plays each seat: people’s seats are silent. */
export function seatsOf({ held, opponent }: Pick<Settings, 'held' | 'opponent'>): Record<SeatId, OpponentId> {
  return Object.fromEntries(SEATS.map((seat) => [seat, held.includes(seat) ? 'hold' : opponent])) as Record<SeatId, OpponentId>
}

export function replayTurns({ engine, game, settings, shows }: Prepared, turns: readonly Turn[], series: readonly string[] = []): Replayed {
  const values = new Map(series.map((id) => [id, [engine.read(game.state, id)]]))
  const startHash = engine.hash(game.state, '')
  const known = carriesReplies(settings)
  let hash = startHash
  let refused = 0
  const chain = turns.map(({ decisions, replies }) => {
    for (let q = 0; q < settings.quartersPerTurn; q++) {
      const own = q === 0 ? decisions.filter((d) => shows === undefined || !closes(shows, `${d.seat}/${d.lever}`)) : []
      if (q === 0) refused += decisions.length - own.length
      const result = playQuarter(game, known ? [...own, ...(replies?.[q] ?? [])] : own, { held: known ? SEATS : settings.held })
      refused += result.rejections.length
      hash = engine.hash(game.state, hash)
    }
    // A reply that is played again is no claim of a person.
    if (known) game.claimed.clear()
    for (const [id, list] of values) list.push(engine.read(game.state, id))
    return hash
  })
  return { startHash, chain, series: Object.fromEntries(values), refused }
}

/** The record of a game, from its start and decisions. */
export function recordOf<K extends GameRecord['kind']>(kind: K, start: Start, turns: readonly Turn[], { startHash, chain }: Pick<Replayed, 'startHash' | 'chain'>): GameRecord & { readonly kind: K } {
  return { kind, start, turns, ...tracesOf(startHash, chain) }
}
