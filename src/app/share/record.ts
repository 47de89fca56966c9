/** Games of the application as records that travel, and back. */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import type { Engine } from '../../engine/engine.ts'
import type { GameRecord, Turn } from '../../link/record.ts'
import { PRESENT } from '../../link/shape.ts'
import { createPrepare } from '../../replay/prepare.ts'
import { recordOf, replayTurns } from '../../replay/replay.ts'
import type { GameChoice } from '../choice.ts'
import type { SavedGame, SavedTurn } from '../kept/saves.ts'
import { SAVE_FORMAT } from '../kept/saves.ts'
import { keepsReplies, replay, sessionHash } from '../game/session.ts'
import { heldSeats } from '../../link/players.ts'
import { SEATS } from '../../engine/types.ts'
import { worldPack } from '../../replay/engine-module.ts'
import { choiceOf, startOf } from './start-of.ts'
import type { Lesson } from './start-of.ts'

export { choiceOf, startOf } from './start-of.ts'
export type { Lesson } from './start-of.ts'

/** Null where the engine cannot play the choice. */
export function gameRecord<K extends GameRecord['kind']>(kind: K, engine: Engine, choice: GameChoice, played: readonly Pick<SavedTurn, 'decisions' | 'replies'>[], lesson: Lesson = {}): (GameRecord & { readonly kind: K }) | null {
  const start = startOf(choice, lesson)
  const prepared = createPrepare(engine.rules, PRESENT, engine, worldPack)(start)
  if (!prepared.ok) return null
  const carries = keepsReplies(choice.opponent) && heldSeats(choice).length < SEATS.length
  const turns = played.map(({ decisions, replies }): Turn => ({ decisions, ...(carries ? { replies } : {}) }))
  return recordOf(kind, start, turns, replayTurns(prepared.prepared, turns))
}

/** A game that came in a link, as one that can be taken up; null where it cannot be played here. */
export function saveOfRecord(engine: Engine, { start, turns }: GameRecord, id: string): SavedGame | null {
  const choice = choiceOf(start)
  const saved: SavedTurn[] = turns.map(({ decisions, replies = [] }) => ({ decisions, replies }))
  const session = replay(engine, choice, id, saved)
  return { format: SAVE_FORMAT, id, engine: ENGINE_ID, choice, turns: saved, draft: [], phase: turns.length >= session.scenario.turns ? 'end' : turns.length > 0 ? 'results' : 'decide', hash: sessionHash(session) }
}
