/** What the player did, turn by turn, in words; turns without a decision are left out. */
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { decisionLine } from '../../view/decision-line.ts'
import type { Session } from './session.ts'

export interface TurnDecisions {
  /** First quarter of the turn. */
  readonly quarter: number
  readonly lines: readonly string[]
}

export function ownDecisions(engine: Engine, texts: Texts, session: Session): readonly TurnDecisions[] {
  return session.turns.flatMap(({ record }) => {
    const lines = record.decisions.filter((d) => d.by === 'player').map(({ decision }) => decisionLine(engine, texts, decision))
    return lines.length === 0 ? [] : [{ quarter: record.firstQuarter, lines }]
  })
}
