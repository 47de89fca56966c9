/** What a game is started with: everything that the start page lets a player choose. */
import { DOCTRINES, EVENT_MODES, SIDES } from '../engine/types.ts'
import type { DoctrineId, EventMode, Ruleset, Side } from '../engine/types.ts'
import { DEPTH_NUMBERS, LANGUAGE_NUMBERS, OPPONENT_NUMBERS } from '../link/numbers.ts'
import { formatPlayers, parsePlayers } from '../link/players.ts'
import type { OwnScenario } from '../link/own-scenario.ts'
import type { LinkDepth, LinkOpponent } from '../link/numbers.ts'
import { opponentsFor } from '../opponents/opponent.ts'

/** How many levers are shown: about six, about fourteen, all. */
export const DEPTHS = DEPTH_NUMBERS
export type Depth = LinkDepth

export interface GameChoice {
  readonly scenario: string
  readonly seed: string
  readonly side: Side
  /** Who plays the other side. */
  readonly opponent: LinkOpponent
  readonly events: EventMode
  readonly doctrine: DoctrineId
  readonly depth: Depth
  /** Several people at one screen, as in a link: `us,cn`. Absent: one player holds the side. */
  readonly players?: string | undefined
  /** Language of the lesson that this is a game of; absent: each reader’s own. Changes no number. */
  readonly language?: string | undefined
  /** A teacher’s own scenario: it settles everything but seed and doctrine, and `scenario` is what it is built on. */
  readonly own?: OwnScenario
}

/** The scenario of the first screen: short, and the plainest of the three. */
export const FEATURED = 'deepseek-moment'

/** Each side's first doctrine: the one its own texts argue for. */
const FIRST_DOCTRINE: Readonly<Record<Side, DoctrineId>> = { us: 'lead', cn: 'developers' }

/** History ends in 2026; a scenario that starts close to that end is better played against somebody who looks ahead. */
const FIRST_OPPONENT: Readonly<Record<string, LinkOpponent>> = { 'one-third': 'greedy', 'close-the-weights': 'greedy', 'atom-answer': 'greedy' }

export function defaultChoice(scenario: string, side: Side, seed: string): GameChoice {
  return {
    scenario, seed, side,
    opponent: FIRST_OPPONENT[scenario] ?? 'history',
    events: 'on',
    doctrine: FIRST_DOCTRINE[side],
    depth: 'essentials',
  }
}

/** Who plays the other side when the chosen player cannot: a character may play one side only. */
export function withOpponent(choice: GameChoice): GameChoice {
  if (opponentsFor(otherSide(choice.side)).includes(choice.opponent)) return choice
  return { ...choice, opponent: defaultChoice(choice.scenario, choice.side, choice.seed).opponent }
}

export function otherSide(side: Side): Side {
  return side === 'us' ? 'cn' : 'us'
}

const oneOf = <T extends string>(list: readonly T[], value: unknown): value is T => (list as readonly unknown[]).includes(value)

/** A choice read from storage, or null where any part of it is not one of this rule set’s. */
export function readChoice(value: unknown, rules: Pick<Ruleset, 'scenarios'>): GameChoice | null {
  if (typeof value !== 'object' || value === null) return null
  const { scenario, seed, side, opponent, events, doctrine, depth, players, language, own } = value as Record<string, unknown>
  if (!rules.scenarios.some((s) => s.id === scenario) || typeof seed !== 'string' || seed.length === 0 || seed.length > 64) return null
  if (!oneOf(SIDES, side) || !oneOf(OPPONENT_NUMBERS, opponent) || !oneOf(EVENT_MODES, events) || !oneOf(DOCTRINES, doctrine)) return null
  if (!oneOf(DEPTHS, depth)) return null
  // A teacher’s scenario is checked whole before it is played (`keep.ts`).
  const base = { scenario: scenario as string, seed, side, opponent, events, doctrine, depth, ...(oneOf(LANGUAGE_NUMBERS, language) ? { language } : {}), ...(own ? { own: own as OwnScenario } : {}) }
  if (players === undefined) return base
  const table = typeof players === 'string' ? parsePlayers(players) : null
  return table?.ok ? { ...base, players: formatPlayers(table.players) } : null
}
