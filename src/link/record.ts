/**
 * What travels in a link, code, text or file, as data. A game is its start and its decisions; whoever has the engine
 * plays it again and gets the same states to the last bit.
 */
import type { Decision, DoctrineId, EventMode, Side } from '../engine/types.ts'
import type { OwnScenario } from './own-scenario.ts'
import type { LinkDepth, LinkOpponent } from './numbers.ts'
import { SEED_BYTES } from './seed-words.ts'

interface StartBase {
  /** Id of the engine (`src/content/engine-ids.ts`) whose rules hold. */
  readonly engine: number
  /** Eight hex digits: which definition the scenario’s name, or its base’s, stood for. See `scenarioHash`. */
  readonly scenarioHash: string
  /** 1–40 bytes of UTF-8, or two words and two digits. */
  readonly seed: string
  readonly doctrine: DoctrineId
  /** Language of the lesson, such as `zh-Hans`; absent: each reader’s own. */
  readonly language?: string
}

/** A start from a scenario of the game. */
export interface ReadyStart extends StartBase {
  readonly scenario: string
  readonly own?: undefined
  readonly side: Side
  readonly opponent: LinkOpponent
  readonly events: EventMode
  readonly depth: LinkDepth
  /** Several people at one screen, as in `players.ts`; absent: one player holds the side. */
  readonly players?: string
  /** Levers that are not shown, `seat/lever`. */
  readonly hidden?: readonly string[]
  /** A pack of parameters by its id. */
  readonly pack?: string
}

/** A start from a teacher’s own scenario, which travels as a whole and settles everything but these. */
export interface OwnStart extends StartBase {
  readonly own: OwnScenario
}

export type Start = ReadyStart | OwnStart

export interface Turn {
  /** What people decided, at most one for each lever and target. */
  readonly decisions: readonly Decision[]
  /** What computer players did, quarter by quarter: there if and only if `carriesReplies` of the start. */
  readonly replies?: readonly (readonly Decision[])[]
}

export interface ScenarioRecord {
  readonly kind: 'scenario'
  readonly start: Start
}

/** `game`: to be gone on with. `result`: handed in. Both say the same of how the game went. */
export interface GameRecord {
  readonly kind: 'game' | 'result'
  readonly start: Start
  readonly turns: readonly Turn[]
  /** The first eight hex digits of the last link of the hash chain. */
  readonly hash: string
  /** Six bits of the chain after each turn but the last, to find the turn from which a game differs. */
  readonly trail: readonly number[]
}

export type ResultRecord = GameRecord & { readonly kind: 'result' }

export interface PackRecord {
  readonly kind: 'pack'
  readonly results: readonly ResultRecord[]
}

export interface CompareRecord {
  readonly kind: 'compare'
  readonly results: readonly [ResultRecord, ResultRecord]
}

export type LinkRecord = ScenarioRecord | GameRecord | PackRecord | CompareRecord
export type LinkKind = LinkRecord['kind']

/** Letter of each kind in links and codes. */
export const KIND_LETTERS: Readonly<Record<LinkKind, string>> = { scenario: 's', game: 'g', result: 'r', pack: 'p', compare: 'c' }
export const KINDS = ['scenario', 'game', 'result', 'pack', 'compare'] as const

/** Bounds that are checked before any work. */
export const LIMITS = {
  seedBytes: SEED_BYTES, turns: 40, results: 400,
  /** Bytes of one game, scenario or comparison, and of a pack. */
  bytes: 12_288, packBytes: 1_048_576,
  /** Letters of a link’s payload; what is longer becomes a file. */
  link: 1800,
} as const

/** What `hash` and `trail` are, from the chain of state hashes after each turn (the first: the start, where no turn was played). */
export function tracesOf(start: string, chain: readonly string[]): Pick<GameRecord, 'hash' | 'trail'> {
  const last = chain.length > 0 ? chain[chain.length - 1] : start
  return { hash: last.slice(0, 8), trail: chain.slice(0, -1).map((hash) => parseInt(hash.slice(0, 2), 16) >> 2) }
}
