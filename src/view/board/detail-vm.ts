/** The card of one thing on the board: what it shows, and what it is made from. */
import type { InterfaceTexts } from '../../content/text/shape.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { SeatId, Side } from '../../engine/types.ts'
import type { LeverShow } from '../../link/own-scenario.ts'
import type { TopicKind } from './topics.ts'
import type { BlocKey, BoardVm } from './board-vm.ts'
import type { EndingChartVm } from '../desk-vm.ts'

export interface DetailVm {
  readonly id: string
  readonly kind: TopicKind
  readonly kicker: string
  readonly title: string
  readonly sentence: string
  readonly facts: readonly { readonly name: string; readonly text: string }[]
  readonly table: {
    readonly caption: string
    readonly head: string
    readonly columns: readonly string[]
    readonly rows: readonly { readonly id: string; readonly name: string; readonly who: BlocKey | null; readonly cells: readonly string[] }[]
  } | null
  readonly chart: EndingChartVm | null
  /** Quarters of the chart. */
  readonly quarters: readonly string[]
  /** Other things on the board that belong to it. */
  readonly related: readonly { readonly id: string; readonly text: string }[]
  readonly levers: readonly { readonly id: string; readonly seat: SeatId; readonly name: string; readonly seatName: string; readonly valueText: string; readonly own: boolean }[]
  /** Waterfalls of the last turn, by headline id. */
  readonly why: readonly { readonly id: string; readonly label: string }[]
}

export interface DetailOf {
  readonly engine: Engine
  /** The start and the game after each turn. */
  readonly states: readonly Float64Array[]
  readonly vm: BoardVm
  readonly texts: Texts
  readonly words: InterfaceTexts['detail']
  readonly you: Side
  /** Seats whose levers the reader may move. */
  readonly held: readonly SeatId[]
  /** Levers (`seat/lever`) that are locked for people, or not there at all. */
  readonly shows?: ReadonlyMap<string, LeverShow>
}

/** What is made for each kind of thing; the rest is the same for all. */
export type DetailPart = Omit<DetailVm, 'id' | 'kind' | 'kicker' | 'quarters' | 'levers' | 'why'> & { readonly why: readonly string[] }
