/** What the debrief shows: readonly, with ready words. A section that is not there yet is null. */
export type { DebriefTexts } from '../../content/text/debrief-text.ts'

/** A section: what it shows in a sentence, what its picture shows, and how it was worked out. */
interface Section {
  readonly lead: string
  readonly picture: string
  readonly method: string
}

export interface DecisionMark {
  readonly id: string
  /** Turn, from 0, and its quarters: “2025 Q1”. */
  readonly turn: number
  readonly quarters: string
  readonly what: string
  readonly effect: number
  readonly effectText: string
  readonly withoutText: string
  /** “Brought +1.3; without it you would have ended at 64.8.” */
  readonly sentence: string
  /** Place among the few that were enough, from 1; null for the others. */
  readonly number: number | null
}

export interface DecisionsVm extends Section {
  readonly without: string
  readonly turns: readonly string[]
  readonly marks: readonly DecisionMark[]
  /** Where few or none were needed: the largest of the others by themselves. */
  readonly largest: readonly DecisionMark[]
  readonly largestTitle: string
  /** Largest effect either way; at least half a point. */
  readonly span: number
}

export interface LuckVm extends Section {
  /** Null where chance was averaged. */
  readonly bins: readonly { readonly count: number; readonly yours: boolean }[] | null
  readonly lowText: string
  readonly highText: string
  /** Place of the player’s game between the ends, 0–1. */
  readonly at: number
  readonly youText: string
}

export interface SplitVm {
  readonly lead: string
  readonly method: string
  /** Ends of the axis. */
  readonly low: number
  readonly high: number
  /** Where one begins and ends, and the steps between, which add up on screen. */
  readonly bars: readonly { readonly id: 'hand' | 'skill' | 'luck' | 'total'; readonly label: string; readonly text: string; readonly from: number; readonly to: number }[]
}

export interface RepliesVm extends Section {
  readonly cut: string | null
  readonly rows: readonly { readonly turn: number; readonly quarters: string; readonly what: string; readonly gain: number; readonly gainText: string }[]
  readonly most: number
}

export type WorldResultId = 'ahead' | 'level' | 'behind'

export interface WorldVm {
  readonly id: string
  readonly name: string
  readonly claim: string
  readonly result: WorldResultId
  readonly resultText: string
  readonly sentence: string
  readonly values: string
  readonly sources: readonly string[]
}

export interface WorldsVm extends Section {
  readonly rivals: readonly WorldVm[]
  readonly others: readonly WorldVm[]
}

export interface TornadoVm extends Section {
  /** Ends of the axis, and the result of the game on it. */
  readonly from: number
  readonly to: number
  readonly here: number
  readonly rows: readonly { readonly id: string; readonly name: string; readonly low: number; readonly high: number; readonly lowText: string; readonly highText: string }[]
}

export interface HistoryVm extends Section {
  readonly quarters: readonly string[]
  readonly game: readonly number[]
  readonly record: readonly number[]
  readonly gameText: string
  readonly recordText: string
  readonly departures: readonly { readonly id: string; readonly label: string; readonly effect: number; readonly effectText: string }[]
  readonly others: string
  readonly error: string
  readonly span: number
}

export interface FlipsVm extends Section {
  readonly rows: readonly {
    readonly id: string
    readonly sentence: string
    /** Points of the curve, both 0–1, and which of them is the turn. */
    readonly curve: readonly (readonly [x: number, y: number])[]
    readonly at: number
    readonly lowText: string
    readonly highText: string
  }[]
}

export interface HiddenVm {
  readonly lead: string
  readonly seed: string
  readonly turns: readonly { readonly turn: number; readonly quarters: string; readonly lines: readonly string[]; readonly why: string | null; readonly chance: readonly string[]; readonly purse: string }[]
}
