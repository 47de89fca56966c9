/**
 * Who sits at one screen, as it stands in a link: `players=us,cn` (both sides, one after the other), or seats joined by
 * `+`: `players=washington+nvidia,us-frontier,cn`. Each player holds seats of one side; computer players hold the rest.
 */
import { nearest, unknown } from '../engine/nearest.ts'
import type { SeatId, Side } from '../engine/types.ts'
import { SEATS, SEAT_SIDE, SIDES } from '../engine/types.ts'

export type Players = readonly (readonly SeatId[])[]

/** `first`: the first player does not play the side that the link names. */
export type PlayersFault =
  | { readonly code: 'unknown'; readonly given: string; readonly nearest: string }
  | { readonly code: 'bothSides'; readonly given: string }
  | { readonly code: 'twice'; readonly given: string }
  | { readonly code: 'first'; readonly given: Side }

export type PlayersResult = { readonly ok: true; readonly players: Players } | { readonly ok: false; readonly message: string; readonly fault: PlayersFault }

const seatsOf = (side: Side): readonly SeatId[] => SEATS.filter((seat) => SEAT_SIDE[seat] === side)

export function parsePlayers(text: string): PlayersResult {
  const players: SeatId[][] = []
  const taken = new Set<SeatId>()
  for (const part of text.toLowerCase().split(',')) {
    const named = part.split('+').map((one) => one.trim())
    const seats: SeatId[] = []
    for (const name of named) {
      const side = SIDES.find((s) => s === name)
      const seat = SEATS.find((s) => s === name)
      if (side === undefined && seat === undefined) return { ok: false, fault: { code: 'unknown', given: name, nearest: nearest(name, [...SIDES, ...SEATS]) }, message: unknown('player', name, [...SIDES, ...SEATS]) }
      seats.push(...(side === undefined ? [seat as SeatId] : seatsOf(side)))
    }
    if (seats.some((seat) => SEAT_SIDE[seat] !== SEAT_SIDE[seats[0]])) return { ok: false, fault: { code: 'bothSides', given: part }, message: `A player holds seats of one side only; "${part}" names seats of both. Put a comma between them.` }
    for (const seat of seats) {
      if (taken.has(seat)) return { ok: false, fault: { code: 'twice', given: seat }, message: `The seat "${seat}" is given to two players.` }
      taken.add(seat)
    }
    players.push(SEATS.filter((seat) => seats.includes(seat)))
  }
  return { ok: true, players }
}

/** The shortest form: a whole side by its own name. */
export function formatPlayers(players: Players): string {
  return players.map((seats) => SIDES.find((side) => seats.length > 0 && seatsOf(side).every((s) => seats.includes(s)) && seats.length === seatsOf(side).length) ?? seats.join('+')).join(',')
}

/** Of a start: the side that its player sees first, and who sits at the screen, if more than one. */
export interface Seated {
  readonly side: Side
  readonly players?: string | undefined
}

/** At least one; without a table one player holds all seats of the side. */
export function playersOf({ side, players }: Seated): Players {
  const read = players === undefined ? null : parsePlayers(players)
  return read?.ok ? read.players : [seatsOf(side)]
}

/** Seats that people hold, in the order of the table of seats; the rest is played by computer players. */
export function heldSeats(seated: Seated): readonly SeatId[] {
  const held = playersOf(seated).flat()
  return SEATS.filter((seat) => held.includes(seat))
}
