/** A decision in a line: lever, whose, and the value that was set. */
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { Decision, LabId } from '../engine/types.ts'
import { fill } from './interface-texts.ts'
import { leverText, longValue } from './lever-values.ts'

export function decisionLine(engine: Engine, texts: Texts, d: Decision): string {
  const { names } = texts
  const [first] = engine.instancesOf(d)
  const target = d.target === undefined ? '' : (names.labs[d.target as LabId] ?? names.firms[d.target])?.name ?? d.target
  const whose = target === '' ? names.seats[d.seat].name : target
  // A lever that these rules do not have, as in a game played under others, is named by its id.
  if (!first) return fill(texts.pricing.values.decided, { lever: d.lever, whose, value: String(d.value) })
  const text = leverText(texts, first.def)
  return fill(texts.pricing.values.decided, { lever: text.name, whose, value: longValue(first.def, text, d.value, texts) })
}
