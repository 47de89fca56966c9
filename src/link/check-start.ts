/** What no start may say, whoever made it: sides, seats and names must agree. Throws `Unreadable` inside the codec. */
import { SEAT_SIDE, SIDES } from '../engine/types.ts'
import { Unreadable } from './bits/bits.ts'
import { LANGUAGE_NUMBERS } from './numbers.ts'
import { readOwnScenario } from './own-check.ts'
import { ownFaultSentence } from './own-faults.ts'
import { PACK_ID } from './own-scenario.ts'
import { formatPlayers, parsePlayers } from './players.ts'
import type { ReadyStart, Start } from './record.ts'
import { opponentsOf } from './scenario-link.ts'
import { seedFault } from './seed-words.ts'
import { settingsOf } from './settings.ts'
import type { Settings } from './settings.ts'
import type { EngineShape } from './shape.ts'

const refuse = (what: string): never => {
  throw new Unreadable('value', what)
}

function checkPlayers({ players, side }: ReadyStart): void {
  if (players === undefined) return
  const read = parsePlayers(players)
  if (!read.ok) refuse(read.message)
  else if (formatPlayers(read.players) !== players) refuse(`The players "${players}" are written "${formatPlayers(read.players)}".`)
  else if (players === side) refuse('One player holds the side without being named.')
  else if (SEAT_SIDE[read.players[0][0]] !== side) refuse(`The first player does not play the side ${side}.`)
}

/** `trusted`: the own scenario has just been checked. */
export function checkStart(start: Start, shape: EngineShape, trusted = false): Settings {
  if (!/^[0-9a-f]{8}$/.test(start.scenarioHash)) refuse('The mark of the scenario is not eight hex digits.')
  if (seedFault(start.seed)) refuse('The seed is not one that a link can hold.')
  if (start.language !== undefined && !LANGUAGE_NUMBERS.includes(start.language)) refuse(`The language "${start.language}" has no number.`)
  if (start.own) {
    const read = trusted ? null : readOwnScenario(start.own, shape)
    if (read?.ok === false) refuse(ownFaultSentence(read.faults[0]))
  } else {
    if (!SIDES.includes(start.side)) refuse('There is no such side.')
    checkPlayers(start)
    if (!opponentsOf(start.side).includes(start.opponent)) refuse(`${start.opponent} cannot play against the side ${start.side}.`)
    if (start.pack !== undefined && !PACK_ID.test(start.pack)) refuse('The name of the pack is none.')
    const { hidden } = start
    if (hidden !== undefined && (hidden.length === 0 || hidden.some((key) => !shape.levers.some((lever) => lever.key === key)))) refuse('The hidden levers are not levers of these rules.')
  }
  return settingsOf(start, shape) ?? refuse('These rules have no such scenario.')
}
