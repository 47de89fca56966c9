/**
 * The vocabulary of the engine: who is in the world, what a rule set contains, what a decision is.
 *
 * Types only. The engine is *given* its rules (see `createEngine`); it never imports content.
 */

/** Sides that can be played. `row` (rest of world) owns one scripted lab and is never played. */
export const SIDES = ['us', 'cn'] as const
export type Side = (typeof SIDES)[number]

/** Regions of the world market, in state order. */
export const REGIONS = ['us', 'cn', 'europe', 'apac', 'emerging', 'restricted'] as const
export type RegionId = (typeof REGIONS)[number]

/** Segments in which users choose between models. */
export const SEGMENTS = ['consumer', 'developer', 'industry'] as const
export type SegmentId = (typeof SEGMENTS)[number]

/** Sectors into which use diffuses; the last three use the shares of the `industry` segment. */
export const SECTORS = ['consumer', 'software', 'manufacturing', 'logistics', 'health'] as const
export type SectorId = (typeof SECTORS)[number]

/** Labs in state order. `zhipu` stands for the Zhipu/Moonshot group, `row` for Mistral and the rest of the world. */
export const LABS = [
  'openai', 'google', 'anthropic', 'us-other',
  'meta', 'us-open',
  'deepseek', 'zhipu',
  'alibaba', 'baidu', 'tencent',
  'row',
] as const
export type LabId = (typeof LABS)[number]

/** The eight seats: positions with levers, four a side. */
export const SEATS = [
  'washington', 'us-frontier', 'us-open-lab', 'nvidia',
  'beijing', 'cn-open', 'cn-platforms', 'huawei',
] as const
export type SeatId = (typeof SEATS)[number]

export const SEAT_SIDE: Readonly<Record<SeatId, Side>> = {
  washington: 'us', 'us-frontier': 'us', 'us-open-lab': 'us', nvidia: 'us',
  beijing: 'cn', 'cn-open': 'cn', 'cn-platforms': 'cn', huawei: 'cn',
}

/** Labs that a lab seat steers. */
export const SEAT_LABS: Readonly<Record<SeatId, readonly LabId[]>> = {
  washington: [], nvidia: [], beijing: [], huawei: [],
  'us-frontier': ['openai', 'google', 'anthropic', 'us-other'],
  'us-open-lab': ['meta', 'us-open'],
  'cn-open': ['deepseek', 'zhipu'],
  'cn-platforms': ['alibaba', 'baidu', 'tencent'],
}

export const DOCTRINES = ['lead', 'developers', 'home', 'managed'] as const
export type DoctrineId = (typeof DOCTRINES)[number]

/** The five indices; `stability` is shared by both sides. */
export const INDICES = ['frontier', 'reach', 'prosperity', 'resilience', 'stability'] as const
export type IndexId = (typeof INDICES)[number]

/** Chance off, applied as effect × probability each quarter, or drawn from the event tape. */
export const EVENT_MODES = ['off', 'expected', 'on'] as const
export type EventMode = (typeof EVENT_MODES)[number]

/** Evidence tags: read in a source, computed from public data, seen in a prototype, remembered, judgement. */
export type EvidenceTag = 'R' | 'D' | 'P' | 'M' | 'J'

/** One number of the model with its evidence. */
export interface ParameterDef {
  readonly id: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly unit: string
  /** Public address, or a sentence that says whose judgement it is. */
  readonly source: string
  readonly year: number
  readonly tag: EvidenceTag
  readonly note: string
}

/** What a lever's cost is paid with. `political` and `fiscal` belong to governments, `cash` to firms, `compute` is a share of a lab's machines. */
export type BudgetId = 'political' | 'fiscal' | 'cash' | 'compute'

export interface LeverCost {
  readonly budget: BudgetId
  /** Paid once, per unit of change (either direction unless `upOnly`). */
  readonly perChange?: number
  /** Paid every quarter, per unit of the value in force above `free`. */
  readonly perQuarter?: number
  /** Value at or below which upkeep is nothing. Default: the lever's minimum, or 0 when the range spans 0. */
  readonly free?: number
  /** `perQuarter` is due on the square of what lies above `free`: twice the programme costs four times as much. */
  readonly squared?: boolean
  /** With `squared`: what lies below `free` costs as much as what lies above it. */
  readonly bothWays?: boolean
  /** `perChange` is due on increases only. */
  readonly upOnly?: boolean
  /** Multiplies `perChange` when another lever of the same seat is below a value (no notice given, say). */
  readonly surcharge?: { readonly lever: string; readonly below: number; readonly factor: number }
}

/** `channel` receives `weight` × the lever's value in force (minus `from`, default 0). Channels are listed in `channels.ts`. */
export interface LeverDrive {
  readonly channel: string
  readonly weight: number
  readonly from?: number
}

/** Pressure on escalation and the like that only a *change* exerts, in the quarter in which it takes effect. */
export interface LeverShock {
  readonly channel: string
  readonly weight: number
  readonly upOnly?: boolean
}

export interface LeverPreset {
  readonly id: string
  readonly value: number
}

/** One lever of one seat. Texts live in `content/text`, keyed by `seat/id`. */
export interface LeverDef {
  readonly seat: SeatId
  readonly id: string
  readonly min: number
  readonly max: number
  /** Grid: legal values are whole multiples of 1 / stepsPerUnit. */
  readonly stepsPerUnit: number
  readonly unit: string
  /** Default before any history: the value when a scenario says nothing. */
  readonly initial: number
  /** Quarters between decision and effect. */
  readonly delay: number
  /** Quarters of delay added by another lever of the same seat (notice given). */
  readonly delayFrom?: string
  /** `lab`: one instance for each lab of the seat. A list: one instance for each named target. */
  readonly targets?: 'lab' | readonly string[]
  readonly costs: readonly LeverCost[]
  readonly drives: readonly LeverDrive[]
  readonly shocks?: readonly LeverShock[]
  readonly presets?: readonly LeverPreset[]
  /** 1 Essentials, 2 Standard, 3 Full. */
  readonly depth: 1 | 2 | 3
  /** A change of at least this size counts against the cap on big policy changes; absent: never. */
  readonly bigChange?: number
  readonly tag: EvidenceTag
  readonly source: string
}

/** Factors that scale an event's chance with the state of the world (each documented in `phases/events.ts`). */
export type RateFactor = 'none' | 'scarcity' | 'enforcement' | 'tool-share' | 'incident-hazard' | 'domestic-training' | 'open-release'

/** Who an event strikes: nobody in particular, a side, or a lab. Drawn with the second number of the tape. */
export type EventTarget =
  | { readonly kind: 'world' }
  | { readonly kind: 'side'; readonly side: Side | 'leader-abroad' | 'either' }
  | { readonly kind: 'lab'; readonly among: readonly LabId[] }

export interface EventEffect {
  /** Global channel, or a lab channel when the target is a lab, or a side channel when it is a side. */
  readonly channel: string
  readonly amount: number
  /** Severity (third draw, 0–1) scales the amount between 1 − spread and 1 + spread. Default 0. */
  readonly spread?: number
  /** The sign is drawn too (a vote that may go either way); the expected effect is then zero. */
  readonly eitherSign?: boolean
}

export interface EventDef {
  readonly id: string
  /** Chance per quarter before `factor`, 0–1. */
  readonly chance: number
  readonly chanceRange: readonly [number, number]
  readonly factor: RateFactor
  readonly target: EventTarget
  readonly effects: readonly EventEffect[]
  readonly tag: EvidenceTag
  readonly source: string
}

export interface DoctrineDef {
  readonly id: DoctrineId
  /** Weights of the five indices in the geometric mean; they sum to 1. */
  readonly weights: Readonly<Record<IndexId, number>>
}

/** A policy that really happened, dated by the quarter in which it took effect. */
export interface HistoryEntry {
  readonly seat: SeatId
  readonly lever: string
  readonly target?: string
  readonly value: number
  /** Quarter label in which it took effect. */
  readonly effect: string
  /** Quarter label in which it was announced; earlier than the effect only where notice was really given. */
  readonly announced?: string
  readonly what: string
  readonly source: string
  readonly tag: EvidenceTag
}

/** A published value that replaces what the historical run reached at a scenario's start. */
export interface StartCorrection {
  /** Name of a state variable (see `layout.ts`), with an optional lab, region or `a/b/c` index. */
  readonly variable: string
  readonly value: number
  readonly source: string
  readonly note: string
}

/** Where a lever stands at the start, for all its targets, with nothing else announced. */
export interface StartLever {
  /** `seat/lever`. */
  readonly lever: string
  readonly value: number
}

/** An event that strikes for certain, whatever its chance. */
export interface ChosenEvent {
  readonly event: string
  /** Quarter in which it strikes, such as `2026Q2`. */
  readonly quarter: string
  /** Whom it strikes, a lab or a side, where the event strikes one of several; absent: as chance has it. */
  readonly who?: string
}

export interface ScenarioDef {
  readonly id: string
  /** Label of the quarter at whose end the start state stands. */
  readonly start: string
  readonly turns: number
  readonly quartersPerTurn: 1 | 2
  /** `published`: the start block below. `history`: the state that the historical run reaches, then corrected. */
  readonly from: 'published' | 'history'
  readonly corrections: readonly StartCorrection[]
  /** Levers that stand elsewhere than the historical run left them. */
  readonly levers?: readonly StartLever[]
  /** One question in eight turns. What is recorded and measured for every scenario leaves these out. */
  readonly short?: true
}

export interface Ruleset {
  readonly parameters: readonly ParameterDef[]
  readonly levers: readonly LeverDef[]
  readonly events: readonly EventDef[]
  readonly doctrines: readonly DoctrineDef[]
  readonly scenarios: readonly ScenarioDef[]
  readonly history: readonly HistoryEntry[]
  /** The state at the end of 2022Q4, every variable with its source. */
  readonly start: readonly StartCorrection[]
}

/** A committed choice. `target` names one lab (or one listed firm); without it the lever is set for all its targets. */
export interface Decision {
  readonly seat: SeatId
  readonly lever: string
  readonly target?: string
  readonly value: number
}

/** Why a decision was refused. One list for the whole project. */
export type RejectionCode =
  | 'unknown-seat' | 'unknown-lever' | 'wrong-seat' | 'unknown-target'
  | 'not-a-number' | 'out-of-range' | 'off-step'
  | 'cannot-afford' | 'too-many-changes'
  | 'wrong-quarter'

export interface Rejection {
  readonly code: RejectionCode
  readonly seat: string
  readonly lever: string
  readonly target?: string
  /** One English sentence that names the thing, the allowed values and the nearest match. */
  readonly message: string
}
