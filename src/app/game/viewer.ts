/** Whose eyes see the game, and which of its moments: what every screen of a game begins with. */
import type { StoreApi } from 'zustand/vanilla'
import type { Names } from '../../content/text/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import type { Decision, SeatId, Side } from '../../engine/types.ts'
import type { TurnRecord } from '../../view/turn-record.ts'
import type { Session } from './session.ts'
import type { AppState, GameState } from '../state.ts'
import { playersOf } from '../../link/players.ts'

export interface Viewer {
  readonly you: Side
  readonly own: readonly SeatId[]
}

/** A turn as it is shown: how many were played by then, the state after it, and its record. */
export interface Moment extends Viewer {
  readonly at: number
  readonly now: Float64Array
  readonly record: TurnRecord | null
}

export function createViewer({ store, session, names, listed }: {
  readonly store: StoreApi<AppState>
  readonly session: () => Session | null
  readonly names: Names
  /** A list as within a sentence. */
  readonly listed: (parts: readonly string[]) => string
}) {
  const playing = (): { s: Session; game: GameState } & Moment => {
    const s = session()
    const { game } = store.getState()
    if (!s || !game) throw new Error('No game is being played.')
    return { s, game, ...momentOf(s) }
  }
  /** Whose eyes: the side and seats of the player at the desk. It changes with the revision. */
  const viewerOf = ({ choice }: Session): Viewer => {
    const players = playersOf(choice)
    const own = players[store.getState().game?.hand ?? 0] ?? players[0]
    return { you: SEAT_SIDE[own[0]], own }
  }
  /** A turn’s record as this player may call it: “you” are his own seats. */
  const recordFor = (s: Session, turn: number): TurnRecord | null => {
    const record = s.turns[turn - 1]?.record ?? null
    if (record === null || playersOf(s.choice).length < 2) return record
    const { own } = viewerOf(s)
    return { ...record, held: own, decisions: record.decisions.map(({ decision }) => ({ decision, by: own.includes(decision.seat) ? 'player' : 'opponent' })) }
  }
  /** Of the draft, what this player may know: that of his own side. */
  const known = (s: Session, draft: readonly Decision[]): readonly Decision[] => draft.filter((d) => SEAT_SIDE[d.seat] === viewerOf(s).you)
  const playerName = (seats: readonly SeatId[]): string => {
    const side = SEAT_SIDE[seats[0]]
    return seats.length === 4 ? names.sides[side].government : listed(seats.map((seat) => names.seats[seat].name))
  }
  /** The turn that is shown: the last one, or the one looked back at. It changes with the revision. */
  const momentOf = (s: Session): Moment => {
    const at = store.getState().game?.look ?? s.turns.length
    return { at, now: s.states[at], record: recordFor(s, at), ...viewerOf(s) }
  }
  return { playing, viewerOf, recordFor, known, playerName, momentOf }
}
