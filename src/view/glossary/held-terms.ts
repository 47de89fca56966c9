/** Terms in a text with the signs beside them, so that no line begins with a comma or ends with a bracket, and the room between scripts. */
import type { Piece } from './terms.ts'

/** A term with the signs that no line may part from it. */
export interface HeldTerm {
  readonly text: string
  readonly term: string
  readonly before: string
  readonly after: string
  /** Where Chinese meets Latin letters or digits: a browser leaves room there within a text, but not beside a button. */
  readonly roomBefore: boolean
  readonly roomAfter: boolean
}

/** Signs that no line begins with, and signs that no line ends with. */
const CLOSING = /^(?:(?![\u00A1\u00BF])[\p{Pe}\p{Pf}\p{Po}])+/u
const OPENING = /[\p{Ps}\p{Pi}\u00A1\u00BF]+$/u
/** Two characters of which one is Chinese and the other a letter or digit of another script. */
const SCRIPTS_MEET = /^(?:\p{Script=Han}[^\p{Script=Han}\P{L}]|\p{Script=Han}\p{N}|[^\p{Script=Han}\P{L}]\p{Script=Han}|\p{N}\p{Script=Han})$/u

/** A browser breaks lines on both sides of a button, whatever stands there: so each term takes its signs out of the text beside it. */
export function heldTogether(pieces: readonly Piece[]): readonly (string | HeldTerm)[] {
  const sign = (pattern: RegExp, piece: Piece | undefined): string => (piece && piece.term === undefined ? pattern.exec(piece.text)?.[0] ?? '' : '')
  return pieces.map(({ text, term }, i) => {
    const [last, next] = [pieces[i - 1], pieces[i + 1]] as readonly (Piece | undefined)[]
    if (term !== undefined) {
      const meet = (one: Piece | undefined, other: Piece | undefined): boolean => SCRIPTS_MEET.test((one?.text.slice(-1) ?? '') + (other?.text.slice(0, 1) ?? ''))
      return { text, term, before: sign(OPENING, last), after: sign(CLOSING, next), roomBefore: meet(last, pieces[i]), roomAfter: meet(pieces[i], next) }
    }
    const taken = next?.term === undefined ? 0 : sign(OPENING, { text }).length
    return text.slice(last?.term === undefined ? 0 : sign(CLOSING, { text }).length, text.length - taken)
  })
}
