/**
 * The numbers that stand for names in links. Lists are for ever: a name may be added at the end, never moved, renamed or
 * taken away. What the game has and a list lacks cannot travel in a link; tests notice.
 */
import type { DoctrineId } from '../engine/types.ts'

export const SCENARIO_NUMBERS: readonly string[] = [
  'chip-war', 'deepseek-moment', 'one-third',
  'stockpile', 'tools-and-allies', 'october-rule', 'h20', 'atom-answer', 'close-the-weights',
]

/** Computer players that a link may name. */
export const OPPONENT_NUMBERS = [
  'history', 'hold', 'random', 'greedy',
  'learner', 'able', 'strong',
  'diplomat', 'builder', 'open-champion', 'gatekeeper', 'hard-line',
  'patient-builder', 'adopter', 'open-gambit', 'self-reliant', 'hard-bargainer',
] as const
export type LinkOpponent = (typeof OPPONENT_NUMBERS)[number]

/** Computer players that are asked again when a game is played again. What the others did travels with the game. */
export const ASKED_AGAIN: readonly LinkOpponent[] = ['history', 'hold', 'random']

export const DOCTRINE_NUMBERS: readonly DoctrineId[] = ['lead', 'developers', 'home', 'managed']
export const DEPTH_NUMBERS = ['essentials', 'standard', 'full'] as const
export type LinkDepth = (typeof DEPTH_NUMBERS)[number]
/** `chosen`: only those that a teacher put on a date. */
export const EVENT_NUMBERS = ['off', 'expected', 'on', 'chosen'] as const
export type LinkEvents = (typeof EVENT_NUMBERS)[number]
/** Languages of a lesson, as they stand in `?lang=`. */
export const LANGUAGE_NUMBERS: readonly string[] = ['en', 'zh-Hans', 'es']

/** Bits that such a number takes: fewer would have to change when a list grows. */
export const NUMBER_BITS = { scenario: 8, opponent: 6, doctrine: 3, depth: 2, events: 2, language: 6 } as const
