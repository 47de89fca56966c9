/**
 * What the board is told: a readonly picture of one quarter. The board (Phaser scene or still SVG map)
 * draws this and nothing else; it imports neither the engine nor content.
 */

export type BlocKey = 'us' | 'cn' | 'row'
export type RegionKey = 'us' | 'cn' | 'europe' | 'apac' | 'emerging' | 'restricted'

/** The few words that are drawn and belong to no thing of the picture. */
export interface BoardWords {
  readonly blocs: Readonly<Record<BlocKey, string>>
  readonly chips: string
  readonly smuggled: string
  readonly rented: string
  readonly models: string
  readonly talent: string
  readonly gate: string
  readonly fab: string
  readonly race: string
  readonly raceNote: string
  /** Names of the strips that stand for a bloc's labs where height is short. */
  readonly strips: Readonly<Record<BlocKey, string>>
  /** Sign between whole numbers and decimals, for the few numbers that the board writes itself. */
  readonly decimal: string
}

export interface BoardRegion {
  readonly id: RegionKey
  readonly name: string
  /** Share of AI use by bloc of the model's maker, 0–1, summing to 1. */
  readonly share: Readonly<Record<BlocKey, number>>
  /** The same, a turn earlier. */
  readonly before: Readonly<Record<BlocKey, number>>
}

export type FlowKind = 'chips-legal' | 'chips-smuggled' | 'chips-offshore' | 'chips-home' | 'models-us' | 'models-cn' | 'talent'

export interface BoardFlow {
  readonly id: string
  readonly kind: FlowKind
  readonly from: RegionKey
  readonly to: RegionKey
  /** 0–1: width of the arc relative to the widest of its kind. 0 draws nothing. */
  readonly strength: number
  readonly before: number
  /** One plain sentence: what flows and how much. */
  readonly label: string
}

/** A control drawn as a gate across a route. */
export interface BoardGate {
  readonly id: string
  /** The flow it stands on. */
  readonly flow: string
  /** 0 open … 1 shut. */
  readonly shut: number
  readonly before: number
  readonly label: string
}

export interface BoardSite {
  readonly id: string
  readonly region: RegionKey
  /** 0–1: area of the ring by output. */
  readonly size: number
  readonly before: number
  readonly label: string
}

export interface RaceLab {
  readonly id: string
  readonly name: string
  readonly bloc: BlocKey
  /** Best hosted model, ECI points. */
  readonly closed: number
  /** Best released weights, ECI points; null where nothing is released. */
  readonly open: number | null
  readonly closedBefore: number
  readonly openBefore: number | null
}

/** A moment of the turn worth a small animation: an event, a release, a retaliation. */
export interface BoardMoment {
  readonly id: string
  readonly kind: 'event' | 'release' | 'control' | 'retaliation' | 'incident'
  readonly region: RegionKey | null
  readonly title: string
}

export interface BoardVm {
  /** Increases with every committed turn; the board animates when it grows by one and jumps otherwise. */
  readonly revision: number
  readonly quarterLabel: string
  readonly words: BoardWords
  readonly regions: readonly BoardRegion[]
  readonly flows: readonly BoardFlow[]
  readonly gates: readonly BoardGate[]
  readonly sites: readonly BoardSite[]
  readonly race: readonly RaceLab[]
  readonly raceGapLabel: string
  readonly moments: readonly BoardMoment[]
  /** The whole picture in sentences, for the text twin. */
  readonly textTwin: readonly string[]
}
