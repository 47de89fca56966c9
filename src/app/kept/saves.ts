/**
 * Saved games: a game is its choice and the decisions of each turn, and is rebuilt by playing them again. The hash of
 * the state it led to is kept beside them, so that a game saved under other rules is noticed instead of quietly changed.
 *
 * Nothing is ever deleted here that the player did not ask to delete: what cannot be read moves to a key of its own.
 */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import type { Decision, Ruleset } from '../../engine/types.ts'
import { SEATS } from '../../engine/types.ts'
import { readChoice } from '../choice.ts'
import type { GameChoice } from '../choice.ts'
import type { Forecast } from '../turn/forecast.ts'
import { readForecasts } from '../turn/forecast.ts'
import type { RefusedTry } from '../../view/decision-log.ts'
import type { Shelf } from './storage.ts'

export const SAVE_FORMAT = 1
export const CURRENT_KEY = 'open-gambit/game'
const ASIDE = 'open-gambit/aside/'
const DAMAGED = 'open-gambit/damaged/'

/** Where a game stands: choosing, reading what came of it, or over. */
export const PHASES = ['decide', 'results', 'end'] as const
export type Phase = (typeof PHASES)[number]

export interface SavedTurn {
  readonly decisions: readonly Decision[]
  /** By quarter of the turn; empty where the computer player is asked again. */
  readonly replies: readonly (readonly Decision[])[]
  /** The reason that went with those replies, as a text key. */
  readonly reason?: string
  /** What was tried and refused, with the sentence that was said. */
  readonly refused?: readonly RefusedTry[]
  /** Ranges that were given before it ended. */
  readonly forecasts?: readonly Forecast[]
}

export interface SavedGame {
  readonly format: typeof SAVE_FORMAT
  /** Tells two games with the same choice apart. */
  readonly id: string
  /** Engine id under which it was played. */
  readonly engine: number
  readonly choice: GameChoice
  /** The player's decisions, turn by turn, and the replies of a computer player that is slow to ask again. */
  readonly turns: readonly SavedTurn[]
  readonly draft: readonly Decision[]
  /** Ranges given for the turn that is being decided. */
  readonly forecasts?: readonly Forecast[]
  readonly phase: Phase
  /** Hash of the state after the last turn. */
  readonly hash: string
  /** Turns that were taken back and can be played forward again, and the hash of the state after the last of them. */
  readonly ahead?: readonly SavedTurn[]
  readonly aheadHash?: string
  /** The game went on differently from this turn; this is how it had gone. */
  readonly branch?: number
  /** Several people at one screen: whose turn it is to decide, from 0. */
  readonly hand?: number
}

export type SaveReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'game'; readonly save: SavedGame }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer' }

function readDecision(value: unknown): Decision | null {
  if (typeof value !== 'object' || value === null) return null
  const { seat, lever, target, value: amount } = value as Record<string, unknown>
  const known = SEATS.find((s) => s === seat)
  if (!known || typeof lever !== 'string' || typeof amount !== 'number' || !Number.isFinite(amount)) return null
  if (target !== undefined && typeof target !== 'string') return null
  return { seat: known, lever, ...(target === undefined ? {} : { target }), value: amount }
}

function readDecisions(value: unknown): Decision[] | null {
  if (!Array.isArray(value)) return null
  const list = value.map(readDecision)
  return list.every((d) => d !== null) ? list : null
}

function readRefused(value: unknown): Pick<SavedTurn, 'refused'> {
  if (!Array.isArray(value)) return {}
  const refused = value.flatMap((one: unknown) => {
    const { decision, message } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>
    const read = readDecision(decision)
    return read && typeof message === 'string' ? [{ decision: read, message }] : []
  })
  return refused.length > 0 ? { refused } : {}
}

/** Ranges, where there are any. */
function readRanges(value: unknown): { readonly forecasts?: readonly Forecast[] } {
  const forecasts = readForecasts(value)
  return forecasts.length > 0 ? { forecasts } : {}
}

function readTurn(value: unknown): SavedTurn | null {
  if (typeof value !== 'object' || value === null) return null
  const { decisions, replies, reason, refused, forecasts } = value as Record<string, unknown>
  const own = readDecisions(decisions)
  const answered = Array.isArray(replies) ? replies.map(readDecisions) : null
  return own && answered && answered.every((r) => r !== null)
    ? { decisions: own, replies: answered, ...(typeof reason === 'string' ? { reason } : {}), ...readRefused(refused), ...readRanges(forecasts) }
    : null
}

export function readSave(text: string | null, rules: Pick<Ruleset, 'scenarios'>): SaveReading {
  if (text === null) return { kind: 'none' }
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return { kind: 'damaged' }
  }
  if (typeof raw !== 'object' || raw === null) return { kind: 'damaged' }
  const { format, id, engine, choice, turns, draft, forecasts, phase, hash, ahead, aheadHash, branch, hand } = raw as Record<string, unknown>
  if ((typeof format === 'number' && format > SAVE_FORMAT) || (typeof engine === 'number' && engine > ENGINE_ID)) return { kind: 'newer' }
  const game = readChoice(choice, rules)
  const played = Array.isArray(turns) ? turns.map(readTurn) : null
  const drafted = readDecisions(draft)
  const stands = PHASES.find((p) => p === phase)
  if (format !== SAVE_FORMAT || typeof id !== 'string' || typeof engine !== 'number' || !game || !played || !played.every((t) => t !== null) || !drafted || !stands || typeof hash !== 'string') {
    return { kind: 'damaged' }
  }
  const later = Array.isArray(ahead) ? ahead.map(readTurn).filter((t) => t !== null) : []
  return {
    kind: 'game',
    save: {
      format: SAVE_FORMAT, id, engine, choice: game, turns: played, draft: drafted, ...readRanges(forecasts), phase: stands, hash,
      ...(Array.isArray(ahead) && later.length === ahead.length && later.length > 0 && typeof aheadHash === 'string' ? { ahead: later, aheadHash } : {}),
      ...(typeof branch === 'number' ? { branch } : {}),
      ...(typeof hand === 'number' ? { hand } : {}),
    },
  }
}

function freeKey(shelf: Shelf, prefix: string): string {
  const taken = new Set(shelf.keys())
  let n = 1
  while (taken.has(`${prefix}${n}`)) n++
  return `${prefix}${n}`
}

/** Moves what stands under a key to another one. Where the browser will not keep a copy, the original stays. */
function move(shelf: Shelf, from: string, to: string): string | null {
  const text = shelf.read(from)
  if (text === null || !shelf.write(to, text)) return null
  shelf.remove(from)
  return to
}

/** Which game a saved text is of. */
function idOf(text: string | null): string | null {
  try {
    const { id } = JSON.parse(text ?? '{}') as { id?: unknown }
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}

/** Where a game was set aside already: two windows may have taken turns. */
function asideKeyOf(shelf: Shelf, id: string | null): string | null {
  return id === null ? null : (asideKeys(shelf).find((key) => idOf(shelf.read(key)) === id) ?? null)
}

/** Puts a game on the shelf beside the others; null where the browser will not keep it. */
export function keepAside(shelf: Shelf, save: SavedGame): string | null {
  const key = freeKey(shelf, ASIDE)
  return shelf.write(key, JSON.stringify(save)) ? key : null
}

/** What stands there already stays where it is. */
export const setAsideDamaged = (shelf: Shelf, key = CURRENT_KEY): string | null => (key.startsWith(DAMAGED) ? key : move(shelf, key, freeKey(shelf, DAMAGED)))
export const setAside = (shelf: Shelf): string | null =>
  move(shelf, CURRENT_KEY, asideKeyOf(shelf, idOf(shelf.read(CURRENT_KEY))) ?? freeKey(shelf, ASIDE))

/** A game that is kept as the one under way need not stand aside as well. */
export function dropAside(shelf: Shelf, id: string): void {
  const key = asideKeyOf(shelf, id)
  if (key !== null) shelf.remove(key)
}

/** Puts back what was taken away, where it stood or beside the others; null where there is no room. */
export function putBack(shelf: Shelf, key: string, text: string): string | null {
  const to = shelf.read(key) === null ? key : freeKey(shelf, ASIDE)
  return shelf.write(to, text) ? to : null
}

/** Whether a saved text is of another game than this one: a second window may have started it. */
export function isOther(text: string | null, id: string): boolean {
  return text !== null && !text.includes(`"id":${JSON.stringify(id)}`)
}

/** Keys under which games stand: the one under way, those set aside, those that could not be read. */
export const isGameKey = (key: string): boolean => key === CURRENT_KEY || key.startsWith(ASIDE) || key.startsWith(DAMAGED)

/** Keys of the games set aside, oldest first. */
export const asideKeys = (shelf: Shelf): string[] => numbered(shelf, ASIDE)
/** Keys of what could not be opened, oldest first. */
export const damagedKeys = (shelf: Shelf): string[] => numbered(shelf, DAMAGED)
/** Which of them it is, in the order in which they came. */
export const damagedNumber = (key: string): number => Number(key.slice(DAMAGED.length))

function numbered(shelf: Shelf, prefix: string): string[] {
  return shelf.keys().filter((key) => key.startsWith(prefix)).sort((a, b) => Number(a.slice(prefix.length)) - Number(b.slice(prefix.length)))
}
