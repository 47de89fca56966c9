/**
 * The workspace of one engine: the game being stepped and the scratch arrays of the phases.
 * Made once; a step allocates nothing.
 */
import type { Ledger } from './ledger.ts'
import { createLedger } from './ledger.ts'
import { N_CHANNELS } from './channels.ts'
import { N_LABS, N_MARKETS } from './layout.ts'
import { PURSES } from './levers.ts'

export interface World {
  /** Report and state of the game being stepped. */
  s: Float64Array
  /** Channels of the quarter: levers in force plus events. */
  readonly ch: Float64Array
  readonly ledger: Ledger
  /** Three draws per event of the quarter being played; ignored unless the mode is `on`. */
  tape: Float64Array
  tapeRow: number
  /** 0 off, 1 expected, 2 on. */
  mode: number
  /** False: nothing is charged, every programme runs. */
  charging: boolean
  /** Mean capability that users of a market meet. */
  readonly met: Float64Array
  /** Share of each side (us, cn, row) in each market: `side * N_MARKETS + market`. */
  readonly sideShare: Float64Array
  /** Capability at which a lab would stand if it released all it trained. */
  readonly goal: Float64Array
  /** Scarcity of each side (us, cn) as the quarter began. */
  readonly felt: Float64Array
  /** Money wanted by running programmes, by purse. */
  readonly wanted: Float64Array
  readonly funded: Float64Array
}

/** One phase of the turn: reads channels and state, posts flows. */
export type Phase = (w: World) => void

export function createWorld(): World {
  return {
    s: new Float64Array(0),
    ch: new Float64Array(N_CHANNELS),
    ledger: createLedger(),
    tape: new Float64Array(0),
    tapeRow: 0,
    mode: 0,
    charging: true,
    met: new Float64Array(N_MARKETS),
    sideShare: new Float64Array(3 * N_MARKETS),
    goal: new Float64Array(N_LABS),
    felt: new Float64Array(2),
    wanted: new Float64Array(PURSES),
    funded: new Float64Array(PURSES).fill(1),
  }
}
