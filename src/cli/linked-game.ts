/** The game in a link, code or text, as the questions of the command line take it: the same game that the browser shows. */
import type { PlayedGame, QuarterAsked } from '../analysis/debrief/recorded.ts'
import { RULES } from '../content/rules.ts'
import type { Engine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'
import { SEATS, SEAT_SIDE } from '../engine/types.ts'
import type { Side } from '../engine/types.ts'
import { findCodes } from '../link/find-codes.ts'
import type { GameRecord } from '../link/record.ts'
import { carriesReplies } from '../link/settings.ts'
import { PRESENT } from '../link/shape.ts'
import { closes } from '../link/start-rules.ts'
import { engineModule, worldPack } from '../replay/engine-module.ts'
import { createPrepare } from '../replay/prepare.ts'
import { verify } from '../replay/verify.ts'
import { verdictText } from './read-links.ts'
import { UsageError } from './usage-error.ts'

export interface LinkedGame {
  /** Of its rules: those of a teacher’s own scenario or of a pack where the link names one. */
  readonly engine: Engine
  /** Own are the seats of the player’s side. */
  readonly played: PlayedGame
  readonly side: Side
  /** Quarters since 2022Q4 of its start. */
  readonly from: number
}

/** `asked`: whose decisions are looked at; absent: those of the side that the link plays. */
export function linkedGame(text: string, asked?: Side): LinkedGame {
  const { start, turns } = oneGame(text)
  const ready = createPrepare(RULES, PRESENT, undefined, worldPack)(start)
  if (!ready.ok) throw new UsageError(`The game of --link cannot be played by this version (${ready.what}).`)
  const { engine, game: { setup, state }, settings, shows } = ready.prepared
  const known = carriesReplies(settings)
  const quarters = turns.flatMap(({ decisions, replies }) => Array.from({ length: settings.quartersPerTurn }, (_, q): QuarterAsked => {
    const own = q === 0 ? decisions.filter((d) => shows === undefined || !closes(shows, `${d.seat}/${d.lever}`)) : []
    return known ? { decisions: own, replies: replies?.[q] ?? [] } : { decisions: own }
  }))
  const side = asked ?? settings.side
  const { scenario, seed, events, chosen, budgets, seats } = setup
  return {
    engine, side, from: state[T],
    played: { scenario, seed, events, ...(chosen ? { chosen } : {}), budgets, seats, held: settings.held, own: SEATS.filter((seat) => SEAT_SIDE[seat] === side), quarters },
  }
}

/** The one game in a text, played again and found to be as it says. */
function oneGame(text: string): GameRecord {
  const found = findCodes(text)
  if (found.length === 1 && !found[0].ok) throw new UsageError(`--link: ${found[0].message}`)
  const games = found.flatMap((one) => (one.ok && one.form !== 'parameters' && (one.record.kind === 'game' || one.record.kind === 'result') ? [one.record] : []))
  if (games.length === 0) throw new UsageError(found.length === 0 ? 'There is no code of the game in --link. Copy the whole link of a game, from the # on.' : 'The link of --link holds no game that was played: a start alone has nothing to explain.')
  if (games.length > 1) throw new UsageError(`--link holds ${games.length} games; give one.`)
  const [game] = games
  if (game.turns.length === 0) throw new UsageError('In the game of --link no turn has been played yet.')
  const module = engineModule()
  const verdict = verify(game, (id) => (id === module.id ? module : undefined))
  if (verdict.kind !== 'verified') throw new UsageError(`The game of --link cannot be asked about: ${verdictText(verdict)}.`)
  return game
}
