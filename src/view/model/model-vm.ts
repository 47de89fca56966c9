/** What the page about the model shows: readonly, with ready words. */
import type { FitWord, Guess, ModelTopic } from '../../content/text/model-types.ts'

export type { Guess, ModelTexts, ModelTopic } from '../../content/text/model-types.ts'

/** A series as it is drawn, in the unit in which it is shown. */
export interface PlottedSeries {
  readonly points: readonly PlottedPoint[]
  readonly line: readonly { readonly quarter: string; readonly value: number }[]
}

export interface PlottedPoint {
  readonly quarter: string
  readonly value: number
  readonly low: number
  readonly high: number
  readonly modelled: number
  readonly inside: boolean
  readonly unseen: boolean
}

export interface SeriesRowVm {
  readonly quarter: string
  readonly published: string
  readonly range: string
  readonly model: string
  readonly inside: boolean
  readonly unseen: boolean
}

export interface SeriesVm {
  readonly id: string
  readonly title: string
  readonly topic: ModelTopic
  readonly topicName: string
  readonly unit: string
  readonly verdict: FitWord
  readonly verdictText: string
  /** The picture in two sentences. */
  readonly summary: string
  readonly plot: PlottedSeries
  readonly rows: readonly SeriesRowVm[]
  readonly note: string
  readonly range: string
  readonly confidence: string
  readonly sources: readonly string[]
  /** Who counted and has a stake in it; empty where nobody is known to. */
  readonly interest: string
  /** Larger is worse. */
  readonly badness: number
}

export interface TopicVm {
  readonly id: ModelTopic
  readonly name: string
  readonly text: string
  /** One for each published value: does the model lie inside its range? */
  readonly marks: readonly boolean[]
}

export interface FaultVm {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly shown: string
  /** Title of the series that shows it; empty where none does. */
  readonly series: string
}

export interface ContestedVm {
  readonly id: string
  readonly title: string
  readonly views: readonly { readonly name: string; readonly claims: readonly { readonly text: string; readonly source: string; readonly interest: string }[] }[]
  readonly here: string
}

export interface ModelPageVm {
  readonly summary: string
  readonly summaryMore: string
  readonly topics: readonly TopicVm[]
  readonly series: readonly SeriesVm[]
  readonly unseen: {
    readonly sentence: string
    readonly rows: readonly { readonly id: Guess; readonly name: string; readonly share: number; readonly text: string }[]
  }
  readonly faults: { readonly compared: readonly FaultVm[]; readonly built: readonly FaultVm[] }
  readonly judged: string
  readonly contested: readonly ContestedVm[]
}

export interface CheckVm {
  readonly key: string
  readonly id: string
  readonly statement: string
  /** Empty where nobody knows. */
  readonly because: string
  readonly source: string
  /** Empty until it has been run. */
  readonly figures: readonly string[]
}

export interface ChecksVm {
  readonly intro: string
  /** Empty until all have been run. */
  readonly result: string
  readonly holds: readonly CheckVm[]
  readonly weaknesses: readonly CheckVm[]
  readonly failing: readonly CheckVm[]
}
