/** From the words of one language to the shape that every language must have: the same keys, any words. */
import type { BOARD } from './en/board.ts'
import type { CODES } from './en/codes.ts'
import type { COACH } from './en/coach.ts'
import type { ENDING } from './en/ending.ts'
import type { FAULTS } from './en/faults.ts'
import type { INTERFACE } from './en/interface.ts'
import type { KEEPING } from './en/keeping.ts'
import type { LIBRARY_TEXT } from './en/library.ts'
import type { MEASURES } from './en/measures.ts'
import type { NEWS } from './en/news.ts'
import type { PRICING } from './en/pricing.ts'
import type { WHY } from './en/why.ts'

/** Words that depend on a count: a sentence for each form that the language tells apart (`plural` of its `FormatTexts`). */
export interface Plural {
  readonly other: string
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
}
export type PluralForm = keyof Plural

export type Words<T> =
  T extends string ? string
    : T extends readonly unknown[] ? { readonly [K in keyof T]: Words<T[K]> }
      : T extends { readonly other: string } ? Plural
        : { readonly [K in keyof T]: Words<T[K]> }

/** What every language has to say about the interface; English shows the shape. */
export type InterfaceTexts = Words<typeof INTERFACE>

export type BoardTexts = Words<typeof BOARD>
export type CodeTexts = Words<typeof CODES>
export type CoachTexts = Words<typeof COACH>
export type EndingTexts = Words<typeof ENDING>
export type FaultTexts = Words<typeof FAULTS>
export type KeepingTexts = Words<typeof KEEPING>
export type LibraryTexts = Words<typeof LIBRARY_TEXT>
export type MeasureTexts = Words<typeof MEASURES>
export type NewsTexts = Words<typeof NEWS>
export type PricingTexts = Words<typeof PRICING>
export type WhyTexts = Words<typeof WHY>
