/**
 * Going back and forward in a game. Turns that were taken back lie ahead, with the decisions and replies they were
 * played with; playing forward uses them, so the same game comes out to the bit. Deciding differently leaves them, and
 * they are kept as a game of their own.
 */
import type { Engine } from '../../engine/engine.ts'
import type { Decision } from '../../engine/types.ts'
import { keepsReplies, playTurn, replay, sessionHash } from './session.ts'
import type { Session, TurnPlayed } from './session.ts'

/** What is needed to play a turn again. */
export type TurnTaken = Pick<TurnPlayed, 'decisions' | 'replies' | 'reason' | 'refused' | 'forecasts'>

export interface Ahead {
  readonly turns: readonly TurnTaken[]
  /** Hash of the state after the last of them. */
  readonly hash: string
}

export const NOTHING_AHEAD: Ahead = { turns: [], hash: '' }

/** The game after `turn` turns, and what then lies ahead; `turn` must have been played. */
export function goBack(engine: Engine, session: Session, ahead: Ahead, turn: number): { session: Session; ahead: Ahead } {
  const back = session.turns.slice(turn)
  return {
    session: replay(engine, session.choice, session.id, session.turns.slice(0, turn)),
    ahead: { turns: [...back, ...ahead.turns], hash: ahead.turns.length > 0 ? ahead.hash : sessionHash(session) },
  }
}

/** Plays turns that lie ahead, in place, as they were played. */
export function goForward(session: Session, ahead: Ahead, by: number): Ahead {
  for (const turn of ahead.turns.slice(0, by)) {
    playTurn(session, turn.decisions, keepsReplies(session.choice.opponent) && turn.replies.length > 0 ? turn.replies : undefined, turn.reason, turn.refused, turn.forecasts)
  }
  const turns = ahead.turns.slice(by)
  return turns.length === 0 ? NOTHING_AHEAD : { turns, hash: ahead.hash }
}

/** Whether two lists decide the same, in whatever order. */
export function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  const lines = (list: readonly Decision[]) => list.map((d) => `${d.seat}/${d.lever}/${d.target ?? ''}=${d.value}`).sort().join('\n')
  return lines(a) === lines(b)
}
