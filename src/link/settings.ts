/** What a start settles, whether it names a scenario of the game or brings the teacher’s own. */
import type { SeatId } from '../engine/types.ts'
import { SEATS } from '../engine/types.ts'
import type { LinkEvents } from './numbers.ts'
import { ASKED_AGAIN } from './numbers.ts'
import { heldSeats } from './players.ts'
import type { ReadyStart, Start } from './record.ts'
import type { EngineShape } from './shape.ts'

export interface Settings extends Pick<ReadyStart, 'scenario' | 'side' | 'opponent' | 'depth' | 'players' | 'pack'> {
  readonly events: LinkEvents
  readonly turns: number
  readonly quartersPerTurn: 1 | 2
  /** Seats that people hold, in the order of the table of seats. */
  readonly held: readonly SeatId[]
}

/** Undefined where the engine has no such scenario. */
export function settingsOf(start: Start, shape: EngineShape): Settings | undefined {
  const settled = start.own ? { ...start.own, scenario: start.own.base } : start
  const { scenario, side, opponent, depth, players, pack, events } = settled
  const def = shape.scenarios.find((s) => s.id === scenario)
  if (!def) return undefined
  const { turns, quartersPerTurn } = start.own ?? def
  return { scenario, side, opponent, depth, ...(players === undefined ? {} : { players }), ...(pack === undefined ? {} : { pack }), events, turns, quartersPerTurn, held: heldSeats({ side, players }) }
}

/** Whether computer players’ decisions travel with the game: some play, and asking them again would be slow. */
export function carriesReplies({ opponent, held }: Pick<Settings, 'opponent' | 'held'>): boolean {
  return held.length < SEATS.length && !ASKED_AGAIN.includes(opponent)
}
