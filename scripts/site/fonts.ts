/** Which faces of a typeface are needed: each holds some ranges of characters, and the game writes only some of them. */

type Range = readonly [from: number, to: number]

/** `U+0-FF, U+131, U+04??` as numbers. */
export function rangesOf(text: string): readonly Range[] {
  return text.split(',').map((part) => {
    const [from, to] = part.trim().replace(/^U\+/i, '').split('-')
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt((to ?? from).replaceAll('?', 'F'), 16)]
  })
}

export interface Face {
  readonly css: string
  readonly ranges: readonly Range[]
}

/** The `@font-face` rules of a style sheet. */
export function facesOf(css: string): readonly Face[] {
  return [...css.matchAll(/@font-face\s*\{[^}]*\}/g)].map(([rule]) => ({ css: rule, ranges: rangesOf(/unicode-range:([^;}]+)/.exec(rule)?.[1] ?? 'U+0-10FFFF') }))
}

/** Faces with no character of the text outside plain ASCII. Every face that has letters of the text is needed. */
export function needlessFaces(css: string, text: string): readonly string[] {
  const codes = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0)
  return facesOf(css).filter(({ ranges }) => !codes.some((code) => ranges.some(([from, to]) => code >= from && code <= to))).map((face) => face.css)
}
