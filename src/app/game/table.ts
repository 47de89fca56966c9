/** Who sits at this screen, and how that changes with the side. */
import type { SeatId, Side } from '../../engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../engine/types.ts'
import { formatPlayers, playersOf } from '../../link/players.ts'
import type { Seated } from '../../link/players.ts'
import type { GameChoice } from '../choice.ts'

export type TableWay = 'one' | 'sides' | 'seats'

const sideSeats = (side: Side): readonly SeatId[] => SEATS.filter((seat) => SEAT_SIDE[seat] === side)
const other = (side: Side): Side => (side === 'us' ? 'cn' : 'us')

export function tableWay({ players }: Seated): TableWay {
  return players === undefined ? 'one' : players === 'us,cn' || players === 'cn,us' ? 'sides' : 'seats'
}

/** Side and table made to agree: whoever decides first names the side. Where only the side is new, its players go first. */
export function withTable(choice: GameChoice, sideIsNew: boolean): GameChoice {
  if (choice.players === undefined) return choice
  const all = playersOf(choice)
  const players = sideIsNew ? [...all.filter(([seat]) => SEAT_SIDE[seat] === choice.side), ...all.filter(([seat]) => SEAT_SIDE[seat] !== choice.side)] : all
  const side = SEAT_SIDE[players[0][0]]
  if (sideIsNew && side !== choice.side) return { ...choice, players: undefined }
  const text = formatPlayers(players)
  return { ...choice, side, players: text === side ? undefined : text }
}

/** A table to begin with, of each way. */
export function tableFor({ side }: Seated, way: TableWay): string | undefined {
  if (way === 'one') return undefined
  if (way === 'sides') return `${side},${other(side)}`
  const [government, ...firms] = sideSeats(side)
  return formatPlayers([[government], firms])
}

/** The number of the player of a seat, from 1; null for a computer player. */
export function personOf(choice: Seated, seat: SeatId): number | null {
  const at = playersOf(choice).findIndex((seats) => seats.includes(seat))
  return at < 0 ? null : at + 1
}

/** The table with one seat given to another player, or to the computer. */
export function tableWith(choice: Seated, seat: SeatId, person: number | null): string | undefined {
  const groups = new Map<string, SeatId[]>()
  for (const one of SEATS) {
    const who = one === seat ? person : personOf(choice, one)
    // One person with seats of both sides decides twice, a side at a time.
    if (who !== null) groups.set(`${String(who).padStart(2, '0')}/${SEAT_SIDE[one]}`, [...(groups.get(`${String(who).padStart(2, '0')}/${SEAT_SIDE[one]}`) ?? []), one])
  }
  const players = [...groups].sort(([a], [b]) => Number(a.slice(0, 2)) - Number(b.slice(0, 2))).map(([, seats]) => seats)
  return players.length === 0 ? choice.players : formatPlayers(players)
}
