/** UTF-8, strict: the pure layers have neither `TextEncoder` nor `TextDecoder`. */
import { Unreadable } from './bits.ts'

/** A text must be well-formed (no half of a surrogate pair); see `isWellFormed`. */
export function toUtf8(text: string): number[] {
  const bytes: number[] = []
  for (const letter of text) {
    const c = letter.codePointAt(0) ?? 0
    if (c < 0x80) bytes.push(c)
    else if (c < 0x800) bytes.push(0xc0 | (c >> 6), 0x80 | (c & 63))
    else if (c < 0x10000) bytes.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
    else bytes.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
  }
  return bytes
}

export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}

const bad = (): never => {
  throw new Unreadable('value', 'A text is not UTF-8.')
}

/** Lowest code point of each length: a longer form than needed is no UTF-8. */
const LOWEST = [0, 0, 0x80, 0x800, 0x10000]

export function fromUtf8(bytes: ArrayLike<number>): string {
  let text = ''
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++]
    const length = first < 0x80 ? 1 : first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : bad()
    let c = length === 1 ? first : first & (0x7f >> length)
    for (let k = 1; k < length; k++) {
      const next = i < bytes.length ? bytes[i++] : 0
      if ((next & 0xc0) !== 0x80) bad()
      c = (c << 6) | (next & 63)
    }
    if (c < LOWEST[length] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000)) bad()
    text += String.fromCodePoint(c)
  }
  return text
}
