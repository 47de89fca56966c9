/** The state of the application, as plain readonly data: what the desk renders. */
import type { Decision } from '../engine/types.ts'
import type { GameChoice } from './choice.ts'
import type { Forecast } from './turn/forecast.ts'
import type { LinkFault } from './links.ts'
import type { Route } from './routes.ts'
import type { Phase } from './kept/saves.ts'

export type NoticeId = 'damaged' | 'newer' | 'otherRules' | 'stuck' | 'notKept' | 'unknownAddress' | 'noGame' | 'caughtUp' | 'branchKept' | 'branchLost' | 'languageFailed' | 'partMissing' | 'erased' | 'eraseLeft' | 'stale' | 'full' | 'forgotten' | 'fileDamaged' | 'fileNewer' | 'fileRules'

export interface Notice {
  readonly id: NoticeId
  /** What was typed, for the sentence. */
  readonly text?: string
  /** A game that can be started again. */
  readonly choice?: GameChoice
  /** Where what could not be opened stands now. */
  readonly key?: string
}

/** The start page of a chosen or linked game. */
export interface StartPage {
  readonly choice: GameChoice
  /** What could not be read in the link. */
  readonly faults: readonly LinkFault[]
  readonly linked: boolean
}

export interface AsideGame {
  readonly key: string
  readonly choice: GameChoice
  readonly turns: number
  readonly over: boolean
  /** Where the game went on differently; this is how it had gone. */
  readonly branch?: number
}

export interface GameState {
  /** Tells two games with the same choice apart. */
  readonly id: string
  readonly choice: GameChoice
  readonly phase: Phase
  /** Turns played. */
  readonly played: number
  /** Turns of the scenario. */
  readonly turns: number
  readonly draft: readonly Decision[]
  /** Ranges that the players at this screen gave for the turn being decided. */
  readonly forecasts: readonly Forecast[]
  /** For the board: grows by one with a turn, by two with anything else that changes the world. */
  readonly revision: number
  /** Turns that were taken back and can be played forward again. */
  readonly ahead: number
  /** The turn whose results are looked at; null where the game itself is shown. */
  readonly look: number | null
  /** Changes of the draft that can be taken back, and made again. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Which player’s desk is shown, from 0, of how many at this screen. */
  readonly hand: number
  readonly hands: number
  /** Between two players: nothing is shown until the next one says so. */
  readonly curtain: boolean
}

export interface AppState {
  readonly route: Route
  readonly start: StartPage | null
  readonly game: GameState | null
  readonly aside: readonly AsideGame[]
  /** Keys of saves that could not be opened; see `app.unopened`. */
  readonly unopened: readonly string[]
  readonly notice: Notice | null
  /** The lesson on the screen is in another language than the reader’s own. */
  readonly lesson: { readonly id: string; readonly mine: string } | null
  /** Seed offered on the first page. */
  readonly seed: string
  readonly language: LanguageState
  /** A game that is kept here and has not been opened yet: what plays games is still on its way. */
  readonly saved: KeptGame | null
  /** What plays games is there. */
  readonly playable: boolean
  /** Another window writes the game under way; this one shows it and changes nothing. */
  readonly follows: boolean
  /** A game has been asked for and is shown as soon as it can be. */
  readonly coming: boolean
  /** The game that tries out what is being made there. */
  readonly preview?: string
}

/** As much of a game as can be said without playing it. */
export type KeptGame = Pick<GameState, 'choice' | 'phase' | 'played'>

export interface LanguageState {
  readonly id: string
  readonly direction: 'ltr' | 'rtl'
  /** `loading`: the first page can be shown, a game not yet. */
  readonly stage: 'loading' | 'failed' | 'whole'
}
