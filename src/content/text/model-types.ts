/** What a language has to say on the page about the model. Loaded when that page is opened, so it stands apart from `Texts`. */
import type { Confidence } from '../observed.ts'
import type { FormatTexts } from './format-types.ts'

export type ModelTopic = 'capability' | 'chips' | 'markets' | 'adoption' | 'money'
export type FitWord = 'good' | 'fair' | 'weak' | 'poor'
export type Guess = 'model' | 'last' | 'linear' | 'growth'

export interface Heading {
  readonly heading: string
  readonly intro: string
}

/** Something that the model gets wrong. What it is worth in numbers is worked out when the page is opened. */
export interface FaultText {
  readonly id: string
  readonly title: string
  readonly text: string
  /** The published point that shows it, and on which side of it the model lies. */
  readonly shown?: { readonly series: string; readonly quarter: string; readonly model: 'above' | 'below' }
}

export interface ClaimText {
  readonly text: string
  /** Public https address. */
  readonly source: string
  /** Who says it, and what they gain or lose by it; none where no stake is known. */
  readonly interest?: string
}

export interface ContestedText {
  readonly id: string
  readonly title: string
  /** Two camps or more, each with what it says. */
  readonly views: readonly { readonly name: string; readonly claims: readonly ClaimText[] }[]
  /** What the model does about it. `{value}`, `{low}`, `{high}` of `parameter`; `{published}`, `{modelled}` of `shown`. */
  readonly here: string
  readonly parameter?: string
  readonly shown?: { readonly series: string; readonly quarter: string }
}

export interface CheckWords {
  readonly statement: string
  readonly because?: string
  readonly figures?: Readonly<Record<string, string>>
}

export interface SeriesWords {
  readonly title?: string
  readonly note?: string
  readonly range?: string
}

export interface ModelTexts {
  /** How this language writes numbers and quarters. */
  readonly format: FormatTexts
  readonly title: string
  readonly kicker: string
  readonly back: string
  readonly home: string
  readonly print: string
  readonly contents: string
  readonly working: string
  readonly failed: string
  readonly again: string
  /** `{inside}` of `{points}`. */
  readonly summary: string
  /** `{most}` of `{series}`, `{good}`, `{poor}`. */
  readonly summaryMore: string
  /** Instead, where most values fit in all `{series}`. */
  readonly summaryAll: string
  readonly notForecast: string
  readonly topics: Readonly<Record<ModelTopic, string>>
  /** `{inside}` of `{points}`. */
  readonly topicCount: string
  readonly overview: string
  readonly overviewKey: { readonly inside: string; readonly outside: string }

  readonly series: Heading & {
    readonly topic: string
    readonly all: string
    readonly worstFirst: string
    /** `{shown}` of `{all}`. */
    readonly shown: string
    readonly key: { readonly line: string; readonly seen: string; readonly unseen: string; readonly range: string; readonly miss: string }
    /** `{verdict}`, `{inside}`, `{points}`. */
    readonly verdict: string
    readonly verdicts: Readonly<Record<FitWord, string>>
    readonly verdictRule: string
    readonly course: string
    readonly one: string
    readonly worst: string
    readonly allInside: string
    readonly logs: string
    readonly larger: string
    /** Spoken name: `{title}`. */
    readonly largerOf: string
    readonly table: string
    readonly tableOf: string
    readonly columns: { readonly quarter: string; readonly published: string; readonly range: string; readonly model: string; readonly where: string }
    readonly inside: string
    readonly outside: string
    readonly unseen: string
    readonly rangeFrom: string
    readonly sources: string
    readonly confidence: Readonly<Record<Confidence, string>>
    readonly interested: string
  }
  /** By unit as it stands in the table of published values. */
  readonly units: Readonly<Record<string, string>>
  /** Who counted, where they have a stake in the number; by series. */
  readonly interests: Readonly<Record<string, string>>

  readonly unseen: Heading & {
    readonly sentence: string
    readonly guesses: Readonly<Record<Guess, string>>
    /** `{share}`, `{misfit}`. */
    readonly row: string
    readonly picture: string
    readonly caveat: string
  }
  readonly checks: Heading & {
    readonly run: string
    readonly again: string
    readonly running: string
    readonly result: string
    readonly resultFail: string
    readonly holds: string
    readonly weaknesses: string
    readonly weaknessesIntro: string
    readonly failing: string
    readonly expected: string
    readonly why: string
    readonly figures: string
    /** `{figure}`, `{value}`, `{band}`. */
    readonly figure: string
    readonly figureOut: string
    readonly notRun: string
    readonly bands: { readonly exactly: string; readonly atMost: string; readonly atLeast: string; readonly between: string }
  }
  readonly faults: Heading & {
    readonly shown: string
    readonly gone: string
    readonly compared: string
    readonly built: string
    readonly list: readonly FaultText[]
  }
  readonly judgement: Heading & {
    /** `{judged}` of `{all}`. */
    readonly count: string
    readonly list: readonly { readonly title: string; readonly text: string }[]
  }
  readonly contested: Heading & {
    readonly here: string
    readonly interested: string
    readonly list: readonly ContestedText[]
  }
  readonly not: Heading & { readonly list: readonly { readonly title: string; readonly text: string }[] }

  /** By series of the engine. English stands beside the values, where their source is, unless the page needs other words; another language has all of them here. */
  readonly seriesWords: Readonly<Record<string, SeriesWords>>
  /** By id of the check, `weakness/` before it for known weaknesses. English stands beside the check. */
  readonly checkWords: Readonly<Record<string, CheckWords>>
}
