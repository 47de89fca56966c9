/**
 * What the desk is told: readonly pictures of headline numbers, reasons, briefing, levers, budgets and the end of a game.
 * Every text is ready to be shown; numbers stand beside their texts for charts and controls.
 */
import type { BudgetId, DoctrineId, IndexId, SeatId, Side } from '../engine/types.ts'

/** Whose act: a side, the rest of the world, nobody in particular, what was already under way, or the player. */
export type WhoKey = 'us' | 'cn' | 'row' | 'world' | 'carried' | 'you'

export interface SourcedText {
  readonly text: string
  /** Public https address; empty where there is none. */
  readonly source: string
}

/** Something that really happened; `later` where the game has not come as far yet. */
export interface PrecedentVm extends SourcedText {
  readonly later: boolean
}

// ── Headline numbers ────────────────────────────────────────────────────────────────────────────────────────
/** Places of the headline row: one number each, in this order. */
export type HeadlineGroup = 'world' | 'home' | 'index' | 'score' | 'budget'

export interface HeadlineVm {
  /** Stable id; hand it to `explain`. */
  readonly id: string
  readonly group: HeadlineGroup
  readonly label: string
  /** One sentence: what the number is. */
  readonly meaning: string
  readonly value: number
  readonly text: string
  /** Unit as words, for a spoken label: “points”, “per cent”. */
  readonly unit: string
  /** Change over the last turn, in the units of `value`; 0 before the first turn. */
  readonly change: number
  /** With sign: “+1.2”, “−0.3”, “no change”. */
  readonly changeText: string
  /** The same with its unit, for who listens: “−2.3 points”. */
  readonly changeSaid: string
  /** Which direction the player would rather see. */
  readonly better: 'up' | 'down' | 'neutral'
  /** Series of the engine that holds the number. */
  readonly series: string
  /** For an index: weight under the chosen doctrine, 0–1, and the other side’s value. */
  readonly weight?: number
  readonly other?: number
  readonly otherText?: string
  /** Name of the index, where it is one. */
  readonly index?: IndexId
}

// ── Why ─────────────────────────────────────────────────────────────────────────────────────────────────────
export interface WhyBar {
  readonly id: string
  readonly label: string
  /** One sentence under the label. */
  readonly detail: string
  readonly who: WhoKey
  /** “You”, “Beijing’s side”, “Carried over”. */
  readonly whoText: string
  /** In displayed units: 1.6 where the text says +1.6. */
  readonly amount: number
  readonly text: string
  /** The bar as a sentence: “−1.4 points because DeepSeek’s released model improved.” */
  readonly said: string
  /** Headline id that opens the bar further: an index in a score, a share in an index. */
  readonly opens?: string
}

export interface WhyTotal {
  readonly label: string
  readonly text: string
  /** In displayed units. */
  readonly value: number
}

/** A heading above bars, with their sum. */
export interface WhyGroup {
  readonly label: string
  readonly text: string
}

/** A waterfall. `from.value` + all `bars[].amount` = `to.value`, exactly, in displayed units. */
export interface WhyVm {
  readonly id: string
  readonly title: string
  readonly sentence: string
  /** Its first reason alone; empty where nothing moved it enough. */
  readonly because: string
  readonly from: WhyTotal
  readonly to: WhyTotal
  readonly unit: string
  /** Digits after the point in every text. */
  readonly decimals: number
  readonly bars: readonly WhyBar[]
  /** Where earlier turns and this one both moved it: the first `count` bars are of earlier turns; sums of both as text. */
  readonly carried?: { readonly count: number; readonly groups: readonly [carried: WhyGroup, now: WhyGroup] }
  /** “22.4 + 4.5 − 1.0 = 25.9. Every bar is counted once.” */
  readonly sum: string
  /** One line: how the change was split. */
  readonly method: string
}

// ── Briefing ────────────────────────────────────────────────────────────────────────────────────────────────
export type StoryKind = 'opening' | 'event' | 'decision' | 'own-decision' | 'change' | 'announced' | 'quiet'

export interface StoryVm {
  readonly id: string
  readonly kind: StoryKind
  readonly headline: string
  /** One or two sentences. */
  readonly text: string
  /** Why, in this model. */
  readonly cause: string
  /** The headline number whose waterfall shows it; empty before the first turn. */
  readonly opens: string
  /** Something that really happened; on a front page every story has one. */
  readonly precedent: PrecedentVm | null
  readonly who: WhoKey
}

export interface BriefingVm {
  /** “First quarter of 2025”. */
  readonly dateline: string
  /** Always three, the most important first. */
  readonly stories: readonly StoryVm[]
  /** What else happened, a line each; may be empty. */
  readonly more: readonly string[]
  /** What the other side gives as its reason, in a sentence; null where it has said nothing worth telling. */
  readonly rival: string | null
}

// ── Levers and budgets ──────────────────────────────────────────────────────────────────────────────────────
export interface PriceVm {
  readonly political: number
  /** Government or company money, once. */
  readonly onceUsdBn: number
  /** More (or less) money each quarter. */
  readonly perQuarterUsdBn: number
  /** More (or less) political capital each quarter, for as long as it stands. */
  readonly politicalPerQuarter: number
  /** Change of the share of compute taken; 0 for most levers. */
  readonly compute: number
  readonly big: boolean
  /** “14 political capital, $0.4 bn a quarter”. “Free” where it costs nothing. */
  readonly text: string
}

export interface PresetVm {
  readonly id: string
  readonly name: string
  readonly value: number
}

/** A lever for all its targets (`target` null), or for one lab or firm. */
export interface LeverInstanceVm {
  readonly target: string | null
  readonly name: string
  /** Value in force in the quarter that just ended. For several targets their mean. */
  readonly inForce: number
  readonly inForceText: string
  /** Value decided last; differs from `inForce` while a decision waits. */
  readonly decided: number
  readonly decidedText: string
  /** “72 % blocked from 2023 Q4”; empty where nothing waits. */
  readonly pendingText: string
  /** Quarter in which the decided value comes into force; null where nothing waits. */
  readonly pendingQuarter: string | null
  /** Value in the draft; null where the draft leaves it alone. */
  readonly draft: number | null
  /** What a control shows: draft or decided value. */
  readonly value: number
  readonly valueText: string
  /** Targets stand at different values. */
  readonly mixed: boolean
  /** Preset that `value` equals; null otherwise. */
  readonly preset: string | null
  readonly price: PriceVm | null
  /** Why the draft is refused; empty where it is not. */
  readonly error: string
}

export interface LeverCardVm extends LeverInstanceVm {
  /** `seat/lever`. */
  readonly id: string
  readonly seat: SeatId
  /** Id of the lever, for a `Decision`. */
  readonly lever: string
  readonly leverName: string
  readonly purpose: string
  readonly pro: string
  readonly con: string
  readonly dependsOn: string
  readonly example: PrecedentVm
  readonly low: string
  readonly high: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly unit: string
  readonly depth: 1 | 2 | 3
  readonly presets: readonly PresetVm[]
  /** Quarters until a draft would act: 0 = in the quarter being decided. */
  readonly delay: number
  /** “acts at once”, “acts in 2 quarters”. */
  readonly delayText: string
  /** “acts from 2025 Q3”. */
  readonly fromText: string
  /** One per lab or firm; empty for a lever with one instance. A decision may name its target alone. */
  readonly targets: readonly LeverInstanceVm[]
  /** The lever is only ever set target by target (a list of named firms). */
  readonly targetsOnly: boolean
}

export interface BudgetVm {
  /** `political`, `fiscal`, or `cash/<seat>`. */
  readonly id: string
  readonly budget: BudgetId
  readonly seat: SeatId | null
  readonly name: string
  readonly have: number
  /** Taken by the draft, once. */
  readonly cost: number
  readonly left: number
  /** Running costs due each quarter with the draft. */
  readonly upkeep: number
  /** Expected income of a quarter, as things stand. */
  readonly income: number
  readonly haveText: string
  readonly leftText: string
  /** “$2.1 bn a quarter of $6.5 bn income”. */
  readonly upkeepText: string
}

export interface BudgetsVm {
  readonly side: Side
  readonly budgets: readonly BudgetVm[]
  readonly bigChanges: { readonly used: number; readonly left: number; readonly most: number; readonly text: string }
  /** “Leaves 27 political capital and $3.4 bn”. */
  readonly text: string
  /** A refused draft, a sentence each. */
  readonly errors: readonly { readonly seat: SeatId; readonly lever: string; readonly target: string | null; readonly message: string }[]
}

// ── End of a game ───────────────────────────────────────────────────────────────────────────────────────────
export interface EndingIndexVm {
  readonly id: IndexId
  readonly name: string
  readonly sentence: string
  readonly shared: boolean
  readonly us: number
  readonly cn: number
  readonly usText: string
  readonly cnText: string
  readonly usChangeText: string
  readonly cnChangeText: string
  /** Weight under the chosen doctrine. */
  readonly weight: number
}

export interface EndingDoctrineVm {
  readonly id: DoctrineId
  readonly name: string
  readonly chosen: boolean
  readonly us: number
  readonly cn: number
  readonly usText: string
  readonly cnText: string
  readonly ahead: Side | 'level'
  /** “record 74 and 36”: the scores of both sides had both done what they really did, with chance averaged. */
  readonly recordText: string
}

export interface EndingChartVm {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** Ends of the scale where they mean something; without one, the least or greatest value stands there. */
  readonly from?: number
  readonly to?: number
  readonly lines: readonly {
    readonly id: string
    readonly name: string
    readonly who: Side | 'row' | 'world'
    readonly values: readonly number[]
    readonly firstText: string
    readonly lastText: string
  }[]
}

export interface EndingVm {
  /** Two short sentences that name the trade-off. */
  readonly headline: string
  readonly sentence: string
  readonly doctrineName: string
  readonly score: number
  readonly scoreText: string
  /** Under the chosen doctrine: how far each side ended from where the record’s path would have left it. */
  readonly par: { readonly you: string; readonly them: string }
  readonly indices: readonly EndingIndexVm[]
  readonly doctrines: readonly EndingDoctrineVm[]
  readonly doctrineSentence: string
  /** How low an index can pull a score. */
  readonly floorSentence: string
  /** The player’s score against that of the record’s path, in a sentence. */
  readonly recordSentence: string
  /** Labels of the quarters of every chart. */
  readonly quarters: readonly string[]
  readonly charts: readonly EndingChartVm[]
  readonly textTwin: readonly string[]
}
