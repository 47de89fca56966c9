/**
 * A teacher’s own scenario: data only, built on a scenario of the game. Nothing in it is code or markup; its texts are
 * shown as text. `own-check.ts` checks what comes from outside and puts it into its one canonical form.
 */
import type { ChosenEvent, Side } from '../engine/types.ts'
import type { LinkDepth, LinkEvents, LinkOpponent } from './numbers.ts'

/** What a lever is to the pupils: on the desk at any depth; there but not to be moved; not there. */
export const LEVER_SHOWS = ['shown', 'locked', 'hidden'] as const
export type LeverShow = (typeof LEVER_SHOWS)[number]

export interface OwnLever {
  /** `seat/lever`. */
  readonly lever: string
  /** Absent: as the depth says. */
  readonly show?: LeverShow
  /** Where it stands at the start, for all its targets; absent: as in the base. */
  readonly value?: number
}

export interface OwnCorrection {
  /** Name of a state variable, such as `eci/openai`. */
  readonly variable: string
  /** At most nine significant digits. */
  readonly value: number
}

export interface OwnScenario {
  /** Id of the scenario of the game that it starts from. */
  readonly base: string
  readonly title: string
  /** The teacher’s words before the first turn; may be empty. Lines are parted by `\n`. */
  readonly briefing: string
  readonly questions: readonly string[]
  readonly turns: number
  readonly quartersPerTurn: 1 | 2
  readonly side: Side
  /** Several people at one screen, as in `players.ts`; absent: one player holds the side. */
  readonly players?: string
  readonly depth: LinkDepth
  /** Levers that are not as the base and the depth have them, in the order of the levers. */
  readonly levers: readonly OwnLever[]
  readonly events: LinkEvents
  /** Where `events` is `chosen`: at least one, by quarter; otherwise none. */
  readonly chosen: readonly ChosenEvent[]
  /** Who plays the seats that nobody holds; `learner`, `able` and `strong` are strengths. */
  readonly opponent: LinkOpponent
  /** A pack of parameters by its id. */
  readonly pack?: string
  /** By name of the variable. */
  readonly corrections: readonly OwnCorrection[]
}

export const OWN_LIMITS = {
  title: 80, briefing: 1500, question: 240, questions: 8, turns: 40, levers: 64, chosen: 24, corrections: 24,
  variable: 48, pack: 24, digits: 9, smallest: 1e-9, largest: 1e12,
  /** Characters of a file that are looked at. */
  text: 65_536,
} as const

/** Ids of packs and names of variables: short, and nothing that a reader could stumble over. */
export const PACK_ID = /^[a-z0-9][a-z0-9-]{0,23}$/
export const VARIABLE = /^[A-Za-z0-9][A-Za-z0-9./_-]{0,47}$/
