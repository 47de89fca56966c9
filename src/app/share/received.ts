/** What a shared game shows before anybody plays on from it: how it stands, and what was done turn by turn. */
import type { Texts } from '../../content/text/types.ts'
import { ENGINE_ID } from '../../content/engine-ids.ts'
import { T } from '../../engine/layout.ts'
import type { Engine } from '../../engine/engine.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import type { GameRecord } from '../../link/record.ts'
import type { LogVm } from '../../view/decision-log.ts'
import { buildLog } from '../../view/decision-log.ts'
import type { EndingVm } from '../../view/desk-vm.ts'
import { buildEnding } from '../../view/ending.ts'
import { otherSide } from '../choice.ts'
import type { GameChoice } from '../choice.ts'
import { choiceOf } from './record.ts'
import type { Session } from '../game/session.ts'
import { isOver, replay } from '../game/session.ts'
import { heldSeats, playersOf } from '../../link/players.ts'

export interface ReceivedVm {
  readonly choice: GameChoice
  readonly title: string
  readonly quarter: string
  readonly side: 'us' | 'cn'
  readonly sideName: string
  readonly opponent: string
  readonly events: string
  readonly depth: string
  readonly engine: number
  readonly present: number
  readonly played: number
  readonly turns: number
  readonly over: boolean
  readonly ending: EndingVm
  readonly log: LogVm
}

/** The record as a game, as it goes under the present rules; null where they cannot play it. */
export function sessionOf(engine: Engine, { start, turns }: GameRecord): Session | null {
  if (!start.own && !engine.scenario(start.scenario)) return null
  try {
    return replay(engine, choiceOf(start), 'shared', turns.map(({ decisions, replies = [] }) => ({ decisions, replies })))
  } catch (error) {
    console.warn('A shared game could not be played.', error)
    return null
  }
}

export function receivedVm(texts: Texts, session: Session, made: number): ReceivedVm {
  const { choice, scenario, states, turns, game: { engine } } = session
  const side = SEAT_SIDE[playersOf(choice)[0][0]]
  const { start: words, log } = texts.words
  return {
    choice, side, title: choice.own?.title ?? texts.scenarios[choice.scenario].title, quarter: texts.scenarios[choice.scenario].quarter,
    sideName: texts.names.sides[side].name,
    opponent: `${texts.names.sides[otherSide(side)].government}${texts.format.colon}${texts.opponents[choice.opponent].name}`,
    events: words.eventModes[choice.events].name, depth: words.depths[choice.depth].name,
    engine: made, present: ENGINE_ID,
    played: turns.length, turns: scenario.turns, over: isOver(session),
    ending: buildEnding(engine, states, texts, side, choice.doctrine, turns.map((t) => t.record)),
    log: buildLog({ engine, turns, ahead: [], texts, words: log, held: heldSeats(choice), alone: false, quartersPerTurn: scenario.quartersPerTurn, start: states[0][T] }),
  }
}
