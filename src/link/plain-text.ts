/** Texts that people write into links: bounded, and without characters that a screen would obey. */
import { isWellFormed } from './bits/to-utf8.ts'

export type TextFault = 'long' | 'empty' | 'unseen' | 'edges'

/** Controls, marks that turn the direction of writing, byte-order marks. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/u

/** `lines`: line breaks may stand in it. `empty`: it may be left out. */
export function textFault(text: string, most: number, { lines = false, empty = false } = {}): TextFault | null {
  if (text.length > 2 * most || Array.from(text).length > most) return 'long'
  if (text === '') return empty ? null : 'empty'
  if (!isWellFormed(text)) return 'unseen'
  if (UNSEEN.test(lines ? text.replaceAll('\n', '') : text)) return 'unseen'
  return text.trim() === text ? null : 'edges'
}
