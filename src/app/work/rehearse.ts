/**
 * What a move of a lever runs, run a few times before the first one. A browser compiles what has run often: code that has
 * run once or twice takes ten times as long, and the first moves of a game would pay for it. Everything works on copies,
 * and nothing of it is shown or kept.
 */
import { createFutures } from '../../analysis/forecast/futures.ts'
import type { Prospect } from '../../analysis/forecast/rivals.ts'
import type { TurnTexts } from '../../content/text/turn-texts.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Decision, Side } from '../../engine/types.ts'
import { SEAT_SIDE } from '../../engine/types.ts'
import { buildFan } from '../../view/turn/fan.ts'
import { buildBudgets, buildLeverCards } from '../../view/levers.ts'
import { measureOf } from '../../view/measures.ts'
import { withDecision } from '../game/draft.ts'
import type { Session } from '../game/session.ts'

/** Pieces of a rehearsal; after as many, more of them make the first move no faster. */
export const PIECES = 200
/** Quarters of a piece: a millisecond or two while nothing is compiled yet. */
const QUARTERS = 2

interface Parts {
  readonly engine: Engine
  readonly texts: Texts
  readonly turn: TurnTexts
  readonly session: () => Session | null
  readonly you: () => Side
}

/** Does one piece with each call; false once it is enough. */
export function createRehearsal({ engine, texts, turn, session, you }: Parts): () => boolean {
  let done = 0
  const room = new Float64Array(QUARTERS)
  const measure = measureOf('lead', you(), texts)
  const series = measure?.series ?? engine.series[0].id
  return () => {
    const s = session()
    const levers = engine.rules.levers.filter((l) => SEAT_SIDE[l.seat] === you())
    if (!s || levers.length === 0 || done >= PIECES) return false
    const { state, setup: { seats, seed, events, budgets } } = s.game
    const { seat, id, min, max, stepsPerUnit } = levers[done % levers.length]
    const decision: Decision = { seat, lever: id, value: Math.round((min + (max - min) * (done % 10) / 10) * stepsPerUnit) / stepsPerUnit }
    const decisions = withDecision(engine, state, [], decision)
    done++
    buildLeverCards(engine, state, seat, decisions, texts, { only: new Set([id]) })
    buildBudgets(engine, state, you(), decisions, texts)
    const prospect: Prospect = { state, decisions, seats, seed, events, budgets, quarters: QUARTERS }
    createFutures(engine, prospect, [series]).average(room)
    const line = { average: [...room], fan: null }
    if (measure) buildFan(engine, { state, quarters: QUARTERS, without: line, changed: line, certain: false, rival: 'asked', most: 0, done: false }, measure, 'lever', you(), { texts, turn })
    return done < PIECES
  }
}
