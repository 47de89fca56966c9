/** From the words of one language to the shape that every language must have: the same keys, any words. */
import type { INTERFACE } from './en/interface.ts'

/** Words that depend on a count: one sentence for each form that the language tells apart; see `plural` in `format.ts`. */
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
