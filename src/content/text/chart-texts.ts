/**
 * What a language has to say about charts and series. It is loaded with the charts, so it stands apart from `Texts`.
 * Names of series are built from one template a family, so that 481 of them need about eighty sentences.
 */
import type { RegionId, SegmentId, SectorId, Side } from '../../engine/types.ts'

/** A family of series that differ in a lab, a place, a side. Placeholders: `{lab} {place} {users} {adjective} {side} {sector} {index} {doctrine}`. */
export interface SeriesFamilyText {
  readonly name: string
  /** At the end of a line, beside its sisters. */
  readonly short: string
  /** What it is, in a sentence. */
  readonly sentence: string
}

/** Groups of regions that series are summed over. */
export type PlaceGroup = 'third' | 'abroad' | 'world'

export interface ChartTexts {
  /** By family; see `familyOf` in `src/view/charts/series-names.ts`. */
  readonly families: Readonly<Record<string, SeriesFamilyText>>
  /** As within a phrase: “in Europe”. */
  readonly places: Readonly<Record<RegionId | PlaceGroup, string>>
  readonly users: Readonly<Record<SegmentId | 'all', string>>
  /** As within a phrase: “in factories”. */
  readonly sectors: Readonly<Record<SectorId, string>>
  /** As within a phrase. */
  readonly sides: Readonly<Record<Side, string>>
  /** By the unit of the series in the engine. */
  readonly units: Readonly<Record<string, string>>
  /** Units that are told in thousands and millions. */
  readonly chipUnits: Readonly<Record<'stock' | 'flow', { readonly thousand: string; readonly million: string }>>
  readonly subjects: Readonly<Record<string, string>>
  readonly topics: Readonly<Record<string, string>>
  /** Titles of the charts that are offered, by chart. */
  readonly titles: Readonly<Record<string, string>>
  readonly summary: {
    readonly rose: string
    readonly fell: string
    readonly level: string
    readonly now: string
    readonly none: string
    readonly recordAbove: string
    readonly recordBelow: string
    readonly recordSame: string
    readonly published: string
  }
  readonly readout: {
    readonly record: string
    readonly published: string
    readonly publishedBare: string
    readonly decided: string
    readonly nothing: string
    readonly none: string
    readonly over: string
  }
  readonly words: Readonly<Record<
    'askWhy' | 'askWhyOf' | 'heading' | 'lead' | 'close' | 'all' | 'topic' | 'change' | 'noChange' | 'recordKey' | 'publishedKey' | 'decisionKey' | 'quarter' | 'keys' | 'log' | 'record' | 'table'
    | 'copyCsv' | 'saveCsv' | 'savePng' | 'fullScreen' | 'leaveFull' | 'csvCopied' | 'csvSaved' | 'pngSaved' | 'pngFailed' | 'csvByHand' | 'inChart' | 'remove'
    | 'add' | 'addHelp' | 'full' | 'every' | 'search' | 'searchHelp' | 'found' | 'foundMore' | 'foundNone' | 'sources' | 'sourceRange' | 'shifted'
    | 'about' | 'honest' | 'tableQuarter' | 'tableRecord' | 'tablePublished' | 'tableDecisions' | 'unknown' | 'begins' | 'compare' | 'another', string>>
}
