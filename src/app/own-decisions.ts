/** What the player did, turn by turn, in words; turns without a decision are left out. */
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { LabId } from '../engine/types.ts'
import { fill } from '../view/interface-texts.ts'
import { leverText, longValue } from '../view/lever-values.ts'
import type { Session } from './session.ts'

export interface TurnDecisions {
  /** First quarter of the turn. */
  readonly quarter: number
  readonly lines: readonly string[]
}

export function ownDecisions(engine: Engine, texts: Texts, session: Session): readonly TurnDecisions[] {
  const { names } = texts
  return session.turns.flatMap(({ record }) => {
    const lines = record.decisions.filter((d) => d.by === 'player').map(({ decision: d }) => {
      const def = engine.instancesOf(d)[0].def
      const text = leverText(texts, def)
      const target = d.target === undefined ? '' : (names.labs[d.target as LabId] ?? names.firms[d.target])?.name ?? d.target
      const whose = target === '' ? names.seats[d.seat].name : target
      return fill(texts.pricing.values.decided, { lever: text.name, whose, value: longValue(def, text, d.value, texts) })
    })
    return lines.length === 0 ? [] : [{ quarter: record.firstQuarter, lines }]
  })
}
