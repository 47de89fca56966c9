/** What moved China’s legal imports over a turn, in one sentence: a decision that came into force is only one of the causes. */
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { R_LEGAL } from '../../engine/layout.ts'
import type { Side } from '../../engine/types.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { legalParts } from '../reasons/chips.ts'
import { turnOf } from '../reasons/turn.ts'
import type { TurnRecord } from '../turn-record.ts'

/** Nothing where nothing moved. */
export function legalCauses(engine: Engine, record: TurnRecord, texts: Texts, you: Side): string {
  const { chips, signed } = formatOf(texts)
  const [before, after] = [record.before[R_LEGAL], record.after[R_LEGAL]]
  if (chips(before) === chips(after)) return ''
  const turn = turnOf(engine, record, texts, you)
  const parts = turn.steps.flatMap((step) => legalParts(turn, step))
  const sum = (key: string) => parts.reduce((all, part) => all + (part.key === key ? part.amount : 0), 0)
  const [line, guidance] = [sum('legal-line'), sum('legal-guidance')]
  const said = (amount: number): string => {
    const size = chips(Math.abs(amount))
    // The sign of a number of one digit is the sign of the language.
    return /[1-9]/.test(size) ? `${signed(Math.sign(amount), 0).slice(0, 1)}${size}` : size
  }
  return fill(texts.news.meant.legalCauses, { line: said(line), guidance: said(guidance), rest: said(after - before - line - guidance) })
}
