/** Texts as UTF-8: the pure layers have no `TextEncoder`. Apart from reading it, because the first page asks only how long a seed is. */

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
