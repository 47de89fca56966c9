/** How a language writes what is not words: data, and one function that says which form of a sentence a count takes. */
import type { Plural, PluralForm } from './shape.ts'

/** How a quantity is written at a size. The number is `value × scale`, rounded to `digits` or to a multiple of `round`. */
export interface Scale {
  /** Taken from this value on; the largest comes first. */
  readonly from: number
  readonly scale: number
  readonly digits: number
  /** Roundness of the shown number where it is coarser than its digits: 1000 for “62,000”. */
  readonly round?: number
  /** As few digits as tell the number, at most `digits`. */
  readonly trim?: boolean
  /** With `{n}`. */
  readonly text: string
}

/** The unit in which money is decided, at every size: the sign of a slider does not change under the hand. */
export type MoneyStep = Pick<Scale, 'scale' | 'digits' | 'text'>

/** The unit in which the change of a headline number is told; the first whose values lie below `below`. */
export interface UnitText {
  readonly below: number
  readonly scale: number
  /** Below nought where the last figures are always noughts: −2 for whole hundreds. */
  readonly digits: number
  /** With `{n}`. */
  readonly text: string
  /** The unit by itself. */
  readonly words: string
  /** A change in a sentence, with `{n}`. */
  readonly change: Plural
}

export type UnitId = 'points' | 'capital' | 'percent' | 'money' | 'moneyLarge' | 'chips'

export interface FormatTexts {
  readonly decimal: string
  readonly group: string
  /** Least number of digits before the decimal sign that is grouped: 4 for “1,200”, 5 where “1200” stands whole. */
  readonly groupFrom: number
  /** With `{n}`. */
  readonly percent: string
  /** The form for a number shown with so many decimals, as `Intl.PluralRules` would say; written out, since the pure folders may not ask it. */
  readonly plural: (n: number, decimals: number) => PluralForm
  /** Billions of US dollars. */
  readonly money: { readonly zero: string; readonly least: string; readonly scales: readonly Scale[]; readonly lever: MoneyStep }
  /** Thousands of H100 equivalents. */
  readonly chips: readonly Scale[]
  /** `{year}` and `{q}`, as short as it goes. */
  readonly quarter: string
  /** Two quarters of one year: `{year}`, `{q}` and `{to}`. */
  readonly quarters: string
  /** Within a sentence. */
  readonly quarterInWords: readonly [string, string, string, string]
  readonly halfInWords: readonly [string, string]
  /** Between one sentence and the next: a space, or nothing. */
  readonly gap: string
  /** Signs between parts that stand beside each other, with their space: “, ”, “: ”, “. ”. */
  readonly comma: string
  readonly colon: string
  readonly stop: string
  /** Between names and labels that may hold commas themselves. */
  readonly join: string
  /** Between any two quarters: `{from}` and `{to}`. */
  readonly span: string
  /** `{a}` and `{b}`: a list of two; the last step of a longer one; the steps before. */
  readonly list: { readonly two: string; readonly last: string; readonly more: string }
  /** The last step before this name, where the word “and” depends on what follows: in Spanish “y” becomes “e” before an i. */
  readonly lastBefore?: (b: string) => string | null
  readonly units: Readonly<Record<UnitId, readonly UnitText[]>>
}
