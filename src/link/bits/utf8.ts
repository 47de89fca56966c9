/** Reading UTF-8, strictly: the pure layers have no `TextDecoder`. */
import { Unreadable } from './bits.ts'

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
