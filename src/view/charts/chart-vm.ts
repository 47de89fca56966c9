/** One chart as the desk gets it: lines on a common row of quarters, the record behind them, what was published, what the player did. */
import type { Who } from './series-names.ts'
import type { UnitFormat } from './units.ts'

export type { ChartTexts } from '../../content/text/chart-texts.ts'

export interface PublishedPoint {
  /** Place on the row of quarters. */
  readonly at: number
  /** As drawn: on the footing of the model’s series. */
  readonly value: number
  readonly low: number
  readonly high: number
  /** As published, where the source begins later than the model. */
  readonly published: readonly [value: number, low: number, high: number]
  readonly source: string
}

/** Where a line’s published points come from. */
export interface PublishedNote {
  readonly sources: readonly string[]
  readonly note: string
  readonly range: string
  /** Added to every value because the source begins later; 0 in most cases. */
  readonly shift: number
}

export interface ChartLine {
  readonly id: string
  readonly name: string
  readonly short: string
  readonly sentence: string
  readonly who: Who
  /** Which of the four patterns of dashes; the first is a full line. */
  readonly dash: number
  /** Marks are outlines: a second line of the same side. */
  readonly hollow: boolean
  /** The player’s game; null before it begins, and where there is nothing to measure. */
  readonly values: readonly (number | null)[]
  /** Place of its last quarter, where it ends before the others do. */
  readonly end?: number
  readonly record: readonly (number | null)[]
  readonly points: readonly PublishedPoint[]
  readonly published: PublishedNote | null
}

export interface DecisionMark {
  readonly at: number
  readonly lines: readonly string[]
}

export interface ChartVm {
  /** Ids of the series, joined: tells two charts apart. */
  readonly id: string
  readonly title: string
  readonly unit: UnitFormat
  /** Unit of the numbers themselves, as the engine counts. */
  readonly rawUnit: string
  /** “2024 Q4”. */
  readonly quarters: readonly string[]
  /** Labels without a space, as they stand in files: “2024Q4”. */
  readonly quarterIds: readonly string[]
  /** Quarter of the year of the first one, 0–3. */
  readonly phase: number
  /** Place on the row at which the player’s game begins. */
  readonly start: number
  readonly lines: readonly ChartLine[]
  readonly marks: readonly DecisionMark[]
  /** What the chart shows, a sentence each. */
  readonly summary: readonly string[]
}

export interface ThumbnailVm {
  readonly id: string
  readonly chart: ChartVm
  /** Newest value and change of each line. */
  readonly ends: readonly { readonly who: Who; readonly dash: number; readonly hollow: boolean; readonly short: string; readonly text: string; readonly change: string }[]
}
