/** What the other side says of its turn. */
import type { Texts } from '../../content/text/types.ts'
import type { Side } from '../../engine/types.ts'
import type { TurnRecord } from '../turn-record.ts'

/** Players who follow the record, the dice or nothing at all have no reasons of their own. */
const UNSPOKEN = new Set(['record', 'chance', 'steady'])

/** The reason that the other side gives for its turn. A key from an old save that is no longer known says nothing. */
export function rivalLine(record: TurnRecord, texts: Texts, you: Side): string | null {
  const key = record.rivalReason
  if (key === undefined || UNSPOKEN.has(key) || !Object.hasOwn(texts.reasons, key)) return null
  return texts.reasons[key].replaceAll('{who}', texts.names.sides[you === 'us' ? 'cn' : 'us'].government)
}
