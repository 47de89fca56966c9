/**
 * What a language has to say about a single turn beside its levers: two advisers, what may come of it, and the range that a player may give.
 * It is loaded after the game stands on the screen, so it stands apart from `Texts`.
 */
import type { AdviserId } from '../advisers.ts'
import type { Words } from './shape.ts'
import type { FAN } from './en/fan.ts'
import type { FORECAST } from './en/forecast.ts'

export interface AdviceText {
  /** One or two sentences that lean on the number `{n}`. */
  readonly claim: string
  /** What the adviser does not know; continues “What I do not know:”. */
  readonly unknown: string
}

export interface AdviceWords {
  readonly heading: string
  readonly note: string
  /** `{from}` and `{to}` are values of the lever. */
  readonly ask: { readonly up: string; readonly down: string; readonly hold: string }
  /** The same for one lab of several. */
  readonly askOf: { readonly up: string; readonly down: string; readonly hold: string }
  readonly cost: string
  readonly costNothing: string
  /** Stands for the price where a move costs nothing. */
  readonly free: string
  readonly machines: { readonly more: string; readonly fewer: string }
  readonly unknown: string
  readonly open: string
  readonly advisers: Readonly<Record<AdviserId, string>>
}

export type ForecastWords = Words<typeof FORECAST>
export type FanWords = Words<typeof FAN>

export interface TurnTexts {
  readonly words: AdviceWords
  /** By the id of the rule. */
  readonly advice: Readonly<Record<string, AdviceText>>
  readonly forecast: ForecastWords
  readonly fan: FanWords
}
