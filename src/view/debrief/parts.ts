/** What every section of the debrief is written with. */
import type { DebriefTexts } from '../../content/text/debrief-text.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { DoctrineId, Side } from '../../engine/types.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'

export interface Parts {
  readonly engine: Engine
  readonly texts: Texts
  readonly words: DebriefTexts
  readonly side: Side
  readonly doctrine: DoctrineId
  /** Quarter of the start, since 2022Q4, and quarters of a turn. */
  readonly start: number
  readonly perTurn: number
}

/** A turn, from 0, by its quarters. */
export function turnName({ texts, start, perTurn }: Parts, turn: number): string {
  const first = start + turn * perTurn + 1
  return formatOf(texts).turnShort(first, first + perTurn - 1)
}

/** “+1.3 points”. */
export function pointsOf({ texts, words }: Parts, value: number): string {
  const { counted, signed } = formatOf(texts)
  return counted(words.point, Math.abs(Number(value.toFixed(1))), { n: signed(value, 1) })
}

/** “1.3 points”, without its sign. */
export function sizeOf({ texts, words }: Parts, value: number): string {
  const { counted, fixed } = formatOf(texts)
  return counted(words.point, Math.abs(Number(value.toFixed(1))), { n: fixed(Math.abs(value), 1) })
}

export const score = ({ texts }: Parts, value: number): string => formatOf(texts).fixed(value, 1)

export const how = ({ words }: Parts, text: string): string => fill(words.method, { how: text })
