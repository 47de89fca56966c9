/** The game under way as a debrief asks for it: plain data that a thread can take. */
import type { DebriefGame } from '../../analysis/debrief/report.ts'
import type { QuarterAsked } from '../../analysis/debrief/recorded.ts'
import { closes } from '../../link/start-rules.ts'
import { RULES } from '../../content/rules.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import type { SeatId } from '../../engine/types.ts'
import { DEPTHS } from '../choice.ts'
import type { Session } from '../game/session.ts'
import { keepsReplies, sessionHash } from '../game/session.ts'
import { heldSeats } from '../../link/players.ts'

/** `own`: seats of the player at the desk. */
export function debriefGame(session: Session, own: readonly SeatId[]): DebriefGame {
  const { choice, scenario, game, turns, shows } = session
  const known = keepsReplies(choice.opponent)
  const quarters = turns.flatMap((turn) => Array.from({ length: scenario.quartersPerTurn }, (_, q): QuarterAsked => {
    const decisions = q === 0 ? turn.decisions : []
    return known && turn.replies.length > 0 ? { decisions, replies: turn.replies[q] ?? [] } : { decisions }
  }))
  const { seats, budgets, chosen } = game.setup
  return {
    ...(choice.own?.pack === undefined ? {} : { standard: RULES.parameters }),
    played: { scenario: scenario.id, seed: choice.seed, events: choice.events, ...(chosen ? { chosen } : {}), budgets, seats, held: heldSeats(choice), own, quarters },
    side: SEAT_SIDE[own[0]], doctrine: choice.doctrine, depth: (DEPTHS.indexOf(choice.depth) + 1) as 1 | 2 | 3, quartersPerTurn: scenario.quartersPerTurn,
    shown: [...shows.keys()].filter((lever) => shows.get(lever) === 'shown'), closed: [...shows.keys()].filter((lever) => closes(shows, lever)),
  }
}

/** What a debrief depends on: the state that was reached, the rules of a scenario of somebody’s own, and what is asked of it. */
export function debriefKey(session: Session, { own, decided }: { readonly own: readonly SeatId[]; readonly decided: DebriefGame }): string {
  const { played, doctrine, depth } = decided
  return [sessionHash(session), played.scenario, played.seed, played.events, doctrine, depth, own.join('+'), JSON.stringify(session.choice.own ?? null), JSON.stringify(played.quarters.map((q) => q.decisions))].join('|')
}
