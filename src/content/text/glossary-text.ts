/**
 * What a language has to say about the terms of the game: a file of its own beside `Texts`, because it is loaded only
 * when somebody plays or looks a word up.
 */
import type { TermId } from '../glossary.ts'

export interface TermText {
  /** As it stands at the head of its entry. */
  readonly term: string
  /**
   * How it is written in the other texts; each of these is marked there. A form without capitals also stands for the
   * same with a capital first letter, a form with capitals only for itself. Empty: looked up, but never marked.
   */
  readonly forms: readonly string[]
  /** One or two sentences that a 16-year-old reads easily. */
  readonly plain: string
  /**
   * What an expert would accept, with its unit and where it stands in the model. A number of the model is written as the
   * name of its parameter, so that it cannot grow old: `{chip-learning}` its value, `{yield-start%}` as per cent,
   * `{fiscal-reserve$}` as money in the unit of the language, `{power-cap~}` and `{tool-control-bite~%}` its range.
   */
  readonly exact: string
  /** Letters under which it is filed, where the term itself does not begin with one: pinyin, for example. */
  readonly sortAs?: string
}

/** Words around the entries; English shows the shape. */
export interface GlossaryWords {
  readonly heading: string
  readonly lead: string
  readonly search: string
  /** `{n}` of `{all}` terms are shown. */
  readonly found: string
  /** Nothing was found for `{text}`. */
  readonly nothing: string
  readonly letters: string
  readonly level: string
  readonly levels: { readonly plain: string; readonly exact: string }
  readonly related: string
  readonly levers: string
  readonly series: string
  readonly whole: string
  readonly close: string
  readonly print: string
  readonly home: string
  readonly game: string
}

export interface GlossaryTexts {
  readonly words: GlossaryWords
  readonly terms: Readonly<Record<TermId, TermText>>
}
