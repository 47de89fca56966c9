/** What screens show beyond the view-models: the head of a game, seats, the table, the start page. */
import type { DoctrineId, SeatId, Side } from '../../engine/types.ts'
import type { LinkOpponent } from '../../link/numbers.ts'
import type { LeverCardVm, PrecedentVm } from '../../view/desk-vm.ts'
import type { GameChoice } from '../choice.ts'

export interface DoctrineVm {
  readonly id: DoctrineId
  readonly name: string
  readonly promise: string
  readonly neglects: string
}

/** What stands above every screen of a game. */
export interface GameHeadVm {
  readonly choice: GameChoice
  readonly title: string
  readonly side: Side
  readonly sideName: string
  /** How the player at the desk is called where there are several; null where there is one. */
  readonly player: string | null
  readonly names: Readonly<Record<Side, string>>
  /** How the other side is called in a line: “Beijing”. */
  readonly them: string
  /** Turn that is being decided or was last played: “2025 Q1”, or “2025 Q1–Q2”. */
  readonly quarter: string
  /** The quarters of that turn in words, as within a sentence. */
  readonly period: string
  readonly turn: number
  readonly turns: number
  readonly doctrine: DoctrineVm
  readonly doctrines: readonly DoctrineVm[]
  readonly canChangeDoctrine: boolean
}

export interface SeatVm {
  readonly id: SeatId
  readonly name: string
  readonly sentence: string
  /** What is left of this seat’s money, its running costs and income. */
  readonly purse: string
  /** Levers of this seat moved in the draft. */
  readonly moved: number
  /** Those of them that would be refused. */
  readonly refused: number
}

export interface LeverVm extends LeverCardVm {
  /** How its number field shows the value: per cent, and money in the unit of the language. */
  readonly typed: { readonly scale: number; readonly sign: string }
  /** What whoever made the scenario settled about it: on every desk, or there but not to be moved. */
  readonly show: 'shown' | 'locked' | null
}

/** An event that struck in the last turn. */
export interface StruckVm {
  readonly id: string
  /** Its quarters, where a turn has several; else empty. */
  readonly when: string
  readonly title: string
  readonly story: string
  /** “2% a quarter”. */
  readonly chance: string
  readonly cause: string
  readonly precedent: PrecedentVm
}

export interface ScenarioVm {
  readonly id: string
  readonly title: string
  readonly quarter: string
  readonly lead: string
  readonly turns: number
  readonly minutes: number
}

export interface StartVm {
  readonly title: string
  readonly quarter: string
  readonly lead: string
  readonly length: string
  readonly seats: string
  readonly sides: readonly { readonly id: Side; readonly you: string }[]
  readonly doctrines: readonly DoctrineVm[]
  /** Computer players for the other side: the plain ones, the strengths, the characters. */
  readonly opponents: readonly { readonly id: LinkOpponent; readonly name: string; readonly sentence: string; readonly group: OpponentGroup }[]
}

export type OpponentGroup = 'plain' | 'strength' | 'character'

export interface TableVm {
  readonly players: readonly { readonly hand: number; readonly name: string }[]
  /** Who is at the desk. */
  readonly hand: number
  readonly who: string
  readonly canTakeBack: boolean
  /** Whether a whole turn would be taken back, and who then decides first. */
  readonly back: { readonly turn: boolean; readonly who: string }
}
