/** How wide words are, and where their lines break. Pure. */

/** Width of a line of text in pixels. The browser measures; tests estimate. */
export type Measure = (text: string, size: number, weight: 400 | 600) => number

/** Chinese signs and their punctuation: as wide as they are high, and a line may break after each. */
const WIDE = '\\u2E80-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFFEF'
const WIDE_SIGN = new RegExp(`[${WIDE}]`, 'g')
/** What stays on one line: a word, with what a space that does not break binds to it, or a Chinese sign with the punctuation that must not begin a line. */
const CLOSING = '\\u3001\\u3002\\uFF01\\uFF09\\uFF0C\\uFF1A\\uFF1B\\uFF1F\\u300B\\u300D\\u201D\\u2019'
const PIECE = new RegExp(` *(?:[${WIDE}]|[^ ${WIDE}]+)[${CLOSING}]*`, 'g')

/** Width of a text in units of its size. */
export function widthInEms(text: string, narrow = 0.49): number {
  const wide = text.match(WIDE_SIGN)?.length ?? 0
  return wide + (text.length - wide) * narrow
}

export const estimateWidth: Measure = (text, size, weight) => size * widthInEms(text, weight === 600 ? 0.52 : 0.49)

/** Breaks a text into at most `most` lines of about the same width. */
export function wrapText(text: string, widest: number, size: number, weight: 400 | 600, measure: Measure, most = 3): string[] {
  const total = measure(text, size, weight)
  if (total <= widest) return [text]
  // "Name: state" breaks at its colon.
  const colon = /: |：/.exec(text)
  if (colon && colon.index > 0) {
    const halves = [text.slice(0, colon.index + 1), text.slice(colon.index + colon[0].length)]
    if (halves.every((half) => measure(half, size, weight) <= widest * 1.25)) return halves
    if (most > 2 && measure(halves[0], size, weight) <= widest) return [halves[0], ...wrapText(halves[1], widest, size, weight, measure, most - 1)]
  }
  const wanted = Math.min(most, Math.ceil(total / widest))
  const target = (total / wanted) * 1.08
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECE) ?? [text]) {
    const word = piece.trimStart()
    const longer = line === '' ? word : line + piece
    if (line !== '' && measure(longer, size, weight) > target && lines.length < wanted - 1) {
      lines.push(line)
      line = word
    } else line = longer
  }
  lines.push(line)
  return lines
}
