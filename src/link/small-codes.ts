/** Parts that starts and own scenarios are made of, in bits: names by their numbers, short texts, who sits at the screen. */
import type { SeatId } from '../engine/types.ts'
import { SEATS } from '../engine/types.ts'
import type { BitReader, BitWriter } from './bits/bits.ts'
import { Unreadable } from './bits/bits.ts'
import { toUtf8 } from './bits/to-utf8.ts'
import { fromUtf8 } from './bits/utf8.ts'
import { formatPlayers, parsePlayers } from './players.ts'

const PLAYER_BITS = 4

/** The number of a name in a list that stands for ever. */
export function putName(w: BitWriter, list: readonly string[], name: string, bits: number, what: string): void {
  const number = list.indexOf(name)
  if (number < 0) throw new Unreadable('value', `${what} "${name}" has no number in links.`)
  w.put(number, bits)
}

export function getName<T extends string>(r: BitReader, list: readonly T[], bits: number, what: string): T {
  return list[r.below(list.length, bits, what)]
}

/** A short text with the number of its bytes before it. */
export function putText(w: BitWriter, text: string): void {
  const bytes = toUtf8(text)
  w.count(bytes.length, 6)
  w.raw(bytes)
}

export function getText(r: BitReader, most: number): string {
  return fromUtf8(r.raw(r.count(6, most)))
}

/** For each seat the number of its player from 1, or 0 for the computer. */
export function putPlayers(w: BitWriter, text: string | undefined): void {
  w.flag(text !== undefined)
  if (text === undefined) return
  const read = parsePlayers(text)
  if (!read.ok) throw new Unreadable('value', read.message)
  for (const seat of SEATS) w.put(read.players.findIndex((seats) => seats.includes(seat)) + 1, PLAYER_BITS)
}

export function getPlayers(r: BitReader): string | undefined {
  if (!r.flag()) return undefined
  const numbers = SEATS.map(() => r.get(PLAYER_BITS))
  const players: SeatId[][] = Array.from({ length: Math.max(...numbers) }, () => [])
  SEATS.forEach((seat, i) => {
    if (numbers[i] > 0) players[numbers[i] - 1].push(seat)
  })
  const text = formatPlayers(players)
  const read = parsePlayers(text)
  if (!read.ok) throw new Unreadable('value', read.message)
  return text
}

export function putPack(w: BitWriter, pack: string | undefined): void {
  w.flag(pack !== undefined)
  if (pack !== undefined) putText(w, pack)
}

export const getPack = (r: BitReader): string | undefined => (r.flag() ? getText(r, 24) : undefined)
