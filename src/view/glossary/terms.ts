/**
 * Finds terms of the glossary in texts. The texts themselves carry no marks: a language lists the forms of each term, and
 * every text that is shown is searched for them, so that a new lever or event has its terms marked without further work.
 *
 * The rules, the same for every language: the leftmost form wins, and of two that begin together the longer; a term is
 * marked once in a card; where a script puts spaces between words a form must be a whole word (a hyphen belongs to the
 * word), where it does not (Chinese, Japanese, Thai) it may stand anywhere.
 */

/** A piece of a text; `term` is the id of the term that it names. */
export interface Piece {
  readonly text: string
  readonly term?: string
}

export interface Forms {
  readonly id: string
  readonly forms: readonly string[]
}

/** The texts of a card in reading order, each in pieces. */
export type MarkTerms = (texts: readonly string[]) => readonly (readonly Piece[])[]

/** Letters of scripts that write words without spaces. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}`
const IN_WORD = String.raw`(?:(?![${UNSPACED}])[\p{L}\p{N}])`
const BEFORE = new RegExp(`(?:${IN_WORD}|${IN_WORD}-)$`, 'u')
const AFTER = new RegExp(`^(?:${IN_WORD}|-${IN_WORD})`, 'u')
const STARTS_IN_WORD = new RegExp(`^${IN_WORD}`, 'u')
const ENDS_IN_WORD = new RegExp(`${IN_WORD}$`, 'u')

/** Cards whose pieces are kept: what was made ready before it is shown, or is shown again. */
const MOST_KEPT = 100

const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

export function createMarker(terms: readonly Forms[]): MarkTerms {
  const idOf = new Map<string, string>()
  for (const { id, forms } of terms) {
    for (const form of forms) {
      idOf.set(form, id)
      if (form === form.toLowerCase()) idOf.set(upperFirst(form), id)
    }
  }
  // By first letter, the longest first: at each place of a text only a few have to be tried.
  const byLetter = new Map<string, string[]>()
  for (const form of [...idOf.keys()].sort((a, b) => b.length - a.length)) {
    byLetter.set(form[0], [...(byLetter.get(form[0]) ?? []), form])
  }
  const formAt = (text: string, at: number): string | undefined => byLetter.get(text[at])?.find((form) => text.startsWith(form, at) && isWhole(text, at, form))

  const known = new Map<string, ReturnType<MarkTerms>>()
  const mark: MarkTerms = (texts) => {
    const seen = new Set<string>()
    return texts.map((text) => {
      const pieces: Piece[] = []
      let from = 0
      for (let at = 0; at < text.length; at++) {
        const form = formAt(text, at)
        const term = form && idOf.get(form)
        if (!form || !term) continue
        if (!seen.has(term)) {
          seen.add(term)
          if (at > from) pieces.push({ text: text.slice(from, at) })
          pieces.push({ text: form, term })
          from = at + form.length
        }
        // What a form covers names nothing else.
        at += form.length - 1
      }
      if (from < text.length) pieces.push({ text: text.slice(from) })
      return pieces
    })
  }
  return (texts) => {
    const what = texts.join('\u0000')
    const marked = known.get(what) ?? mark(texts)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(what, marked)
    return marked
  }
}

/** Whether the form at this place is a word of its own, where its script has words. */
function isWhole(text: string, at: number, form: string): boolean {
  return !(STARTS_IN_WORD.test(form) && BEFORE.test(text.slice(Math.max(0, at - 3), at))) && !(ENDS_IN_WORD.test(form) && AFTER.test(text.slice(at + form.length, at + form.length + 3)))
}
