/**
 * What a language has to say. Texts are keyed by id, never by English words; placeholders stand in braces.
 * A new language is one folder beside `en/` with what satisfies `FirstTexts` and `RestTexts`, and a row in `languages.ts`.
 */
import type {
  BudgetId, DoctrineId, EvidenceTag, IndexId, LabId, RegionId, SeatId, SectorId, SegmentId, Side,
} from '../../engine/types.ts'
import type { FormatTexts } from './format-types.ts'
import type { BoardTexts, CoachTexts, CodeTexts, EndingTexts, FaultTexts, InterfaceTexts, KeepingTexts, LibraryTexts, MeasureTexts, NewsTexts, Plural, PricingTexts, WhyTexts } from './shape.ts'

export type { FormatTexts } from './format-types.ts'

/** A dated fact from the world, and where it was published. */
export interface Precedent {
  readonly text: string
  /** Public https address. */
  readonly source: string
}

export interface LeverText {
  /** At most 28 characters. */
  readonly name: string
  /** Unit of the value as shown beside it. */
  readonly unit: string
  /** The value in words where it needs more than the number, with `{value}`: “{value} of machines”, “effort {value}”. */
  readonly withValue?: string
  readonly purpose: string
  readonly pro: string
  readonly con: string
  readonly dependsOn: string
  readonly example: Precedent
  /** By preset id of the lever. */
  readonly presetNames?: Readonly<Record<string, string>>
  /** Words for the two ends of the range. */
  readonly low: string
  readonly high: string
}

export interface EventText {
  readonly title: string
  /** One or two sentences. `{who}`: the lab struck, or the side as within a sentence; `{adjective}`: of the side. */
  readonly story: string
  /** What makes it more or less likely in the model. */
  readonly cause: string
  readonly precedent: Precedent
}

export interface Named {
  readonly name: string
  readonly sentence: string
  /** The name is one of several, and its verb is too: “Zhipu and Moonshot open …”. */
  readonly many?: boolean
}

export interface LabText extends Named {
  /** One of them, within a sentence, where the name stands for several: “another US lab”. */
  readonly oneOf?: string
}

export interface RegionText extends Named {
  /** Within a sentence: “in emerging markets”. */
  readonly inSentence: string
}

export interface DoctrineText {
  readonly name: string
  readonly promise: string
  readonly neglects: string
}

export interface SideText extends Named {
  /** Within a sentence: “the United States”. */
  readonly inSentence: string
  /** As it stands in a headline: “Washington”. */
  readonly government: string
  /** “American”. */
  readonly adjective: string
}

export interface Names {
  readonly sides: Readonly<Record<Side, SideText>>
  readonly seats: Readonly<Record<SeatId, Named>>
  readonly regions: Readonly<Record<RegionId, RegionText>>
  readonly labs: Readonly<Record<LabId, LabText>>
  /** Firms that are targets of a lever but not labs. */
  readonly firms: Readonly<Record<string, Named>>
  readonly segments: Readonly<Record<SegmentId, Named>>
  readonly sectors: Readonly<Record<SectorId, Named>>
  readonly indices: Readonly<Record<IndexId, Named>>
  readonly doctrines: Readonly<Record<DoctrineId, DoctrineText>>
  /** By the maker of the model. */
  readonly blocs: Readonly<Record<Side | 'row', Named>>
  readonly budgets: Readonly<Record<BudgetId, Named>>
  readonly evidence: Readonly<Record<EvidenceTag, Named>>
}

export interface ScenarioText {
  readonly title: string
  /** The dateline: when play begins. */
  readonly quarter: string
  /** Two sentences, as on a front page, neutral. */
  readonly lead: string
  /** Why this side's position is reasonable. */
  readonly you: Readonly<Record<Side, string>>
  readonly teaches: string
  /** `{turns}` is filled in from the scenario. */
  readonly lengthText: string
  readonly difficulty: 1 | 2 | 3
}

/** A short scenario, of which the first page needs no more than the title. */
export type ShortScenarioText = Omit<ScenarioText, 'title'>

/** Front-page lines about a lever that a player or a computer moved. `{who}` acts; `{lab}`, `{value}` and `{before}` as needed. */
export interface LeverHeadline {
  readonly up: ActorLine
  readonly down: ActorLine
}

/** What somebody does; where the verb follows the number of those who act, a form for one and a form for several. */
export type ActorLine = string | Plural

export interface CauseText {
  readonly name: string
  /** One sentence under a bar of a waterfall. */
  readonly sentence: string
}

/** What the first page needs; loaded before anything is shown. */
export interface FirstTexts {
  /** Buttons, headings, notices. */
  readonly words: InterfaceTexts
  readonly format: FormatTexts
  readonly names: Names
  readonly scenarios: Readonly<Record<string, ScenarioText>>
  readonly shortTitles: Readonly<Record<string, string>>
  readonly board: BoardTexts
  /** About links and seeds that cannot be read. */
  readonly faults: FaultTexts
}

/** What a game needs besides; loaded while the first page is read. */
export interface RestTexts {
  /** By `leverTextKey`. */
  readonly levers: Readonly<Record<string, LeverText>>
  readonly leverHeadlines: Readonly<Record<string, LeverHeadline>>
  readonly events: Readonly<Record<string, EventText>>
  /** Front-page lines about the state of the world, by story id. */
  readonly stories: Readonly<Record<string, string>>
  /** What each government had done last before a scenario begins, by `historyTextKey`. */
  readonly history: Readonly<Record<string, string>>
  /** What really happened, where neither a lever nor an event tells it; dates and sources are in `src/content/precedents.ts`. */
  readonly precedents: Readonly<Record<string, string>>
  /** By cause id of the ledger. */
  readonly causes: Readonly<Record<string, CauseText>>
  /** Computer players, by id. */
  readonly opponents: Readonly<Record<string, Named>>
  /** Why a computer player did what it did, by reason key. `{who}` decides. */
  readonly reasons: Readonly<Record<string, string>>
  readonly measures: MeasureTexts
  readonly why: WhyTexts
  readonly news: NewsTexts
  readonly ending: EndingTexts
  readonly pricing: PricingTexts
  /** By scenario id. */
  readonly shortScenarios: Readonly<Record<string, ShortScenarioText>>
  /** The page of the scenario library. */
  readonly library: LibraryTexts
  /** Keeping games, and the page itself. */
  readonly keeping: KeepingTexts
  /** The guide through a first game. */
  readonly coach: CoachTexts
  /** Links, codes and files that cannot be read, and what verifying found. */
  readonly codes: CodeTexts
}

/** A whole language. */
export interface Texts extends FirstTexts, RestTexts {}
