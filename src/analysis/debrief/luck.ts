/**
 * Luck and skill. The same decisions of everybody are played with the luck of many other seeds: the place of the game among
 * them is its luck. A part of those seeds is played again with the own seats changing nothing; the mean difference is what
 * the decisions are worth whatever the luck.
 */
import { tapeOf } from '../../opponents/play.ts'
import type { Replay } from './replay.ts'
import { outcomeOf, ownPlaces, without } from './replay.ts'

export const LUCK_SEEDS = 1000
/** Seeds that are also played without the own decisions. */
export const IDLE_SEEDS = 100

export interface Luck {
  readonly actual: number
  /** Outcomes with other luck, by seed. */
  readonly outcomes: readonly number[]
  /** What the own decisions brought, seed by seed, for the first seeds. */
  readonly brought: readonly number[]
}

/** Grows by `atOnce` seeds with each step; the last one is whole. Where chance was not drawn in the game, luck had no part, and one game is enough. */
export function* luckOf(replay: Replay, series: string, seeds = LUCK_SEEDS, idleSeeds = IDLE_SEEDS, atOnce = 50): Generator<Luck> {
  const { engine, game: { moves, played }, states, quarters } = replay
  const read = outcomeOf(engine, series)
  const actual = read(states[quarters])
  const idle = without(moves, ownPlaces(moves))
  if (played.events !== 'on') {
    yield { actual, outcomes: [actual], brought: [actual - read(replay.play(idle))] }
    return
  }
  const outcomes: number[] = []
  const brought: number[] = []
  for (let i = 0; i < seeds; i++) {
    const tape = tapeOf(engine, { ...played, seed: `${played.seed}/other-luck/${i}`, quarters })
    outcomes.push(read(replay.play(moves, { tape })))
    if (i < idleSeeds) brought.push(outcomes[i] - read(replay.play(idle, { tape })))
    if ((i + 1) % atOnce === 0 && i + 1 < seeds) yield { actual, outcomes: outcomes.slice(), brought: brought.slice() }
  }
  yield { actual, outcomes, brought }
}

export interface LuckSplit {
  /** Part of the other games that ended lower, ties half, in per cent. */
  readonly percentile: number
  /** What the hand gave: the mean outcome without the own decisions. */
  readonly hand: number
  /** What the decisions brought on the mean of the luck. */
  readonly skill: number
  /** How far this game’s luck took it from the mean. Hand, skill and luck add up to the outcome. */
  readonly luck: number
  /** Standard error of the skill. */
  readonly error: number
}

const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length

export function splitOf({ actual, outcomes, brought }: Luck): LuckSplit {
  const average = mean(outcomes)
  const skill = mean(brought)
  const below = outcomes.filter((x) => x < actual).length + outcomes.filter((x) => x === actual).length / 2
  const variance = brought.length > 1 ? brought.reduce((sum, x) => sum + (x - skill) * (x - skill), 0) / (brought.length - 1) : 0
  return { percentile: (100 * below) / outcomes.length, hand: average - skill, skill, luck: actual - average, error: Math.sqrt(variance / brought.length) }
}
