/**
 * The same decisions of everybody in a world with other numbers. A parameter counts from the start of the record, so where
 * a scenario starts from history, the world at its start is another one too.
 */
import type { Engine } from '../../engine/engine.ts'
import { createEngine } from '../../engine/engine.ts'
import type { Ruleset } from '../../engine/types.ts'
import type { WorldPack, WorldPackId } from '../../content/world-packs.ts'
import { T } from '../../engine/layout.ts'
import type { DoctrineId, Side } from '../../engine/types.ts'
import { leadOf, LEVEL, recordPath } from '../par.ts'
import type { RecordedGame } from './recorded.ts'
import { createReplay, outcomeOf, ownPlaces, without } from './replay.ts'

export type Values = Readonly<Record<string, number>>

/** The rules with other values of some parameters. */
export function patched(rules: Ruleset, values: Values): Ruleset {
  return { ...rules, parameters: rules.parameters.map((p) => (Object.hasOwn(values, p.id) ? { ...p, value: values[p.id] } : p)) }
}

/** How the recorded decisions end in a world. */
export interface Ending {
  readonly outcome: number
  /** Outcome where the own seats change nothing. */
  readonly idle: number
}

export function endingIn(engine: Engine, game: RecordedGame, series: string): Ending {
  const read = outcomeOf(engine, series)
  const replay = createReplay(engine, game)
  const outcome = read(replay.states[replay.quarters])
  return { outcome, idle: read(replay.play(without(game.moves, ownPlaces(game.moves)))) }
}

export interface TornadoBar {
  readonly parameter: string
  /** Where it stands in the game as it was played. */
  readonly value: number
  readonly low: Ending & { readonly value: number }
  readonly high: Ending & { readonly value: number }
}

/** One bar for each parameter, as the parameters are given: the game at both ends of its stated range. */
export function* tornado(rules: Ruleset, game: RecordedGame, series: string, parameters: readonly string[]): Generator<TornadoBar> {
  for (const parameter of parameters) {
    const def = rules.parameters.find((p) => p.id === parameter)
    if (!def) throw new Error(`There is no parameter "${parameter}".`)
    const at = (value: number) => ({ value, ...endingIn(createEngine(patched(rules, { [parameter]: value })), game, series) })
    yield { parameter, value: def.value, low: at(def.min), high: at(def.max) }
  }
}

/** The widest bars first. */
export function byWidth(bars: readonly TornadoBar[]): TornadoBar[] {
  const width = (b: TornadoBar) => Math.abs(b.high.outcome - b.low.outcome)
  return [...bars].sort((a, b) => width(b) - width(a) || (a.parameter < b.parameter ? -1 : 1))
}

export interface WorldResult extends Ending {
  readonly pack: WorldPackId
  /** What the record’s path gives there, for the same side. */
  readonly record: number
  /** As at the end of a game: who has come further from what its own hand gives there. */
  readonly result: 'ahead' | 'level' | 'behind'
}

/** The rules with their own parameters again, where a pack had set others: each other world is a whole one. */
export const withStandard = (rules: Ruleset, standard: Ruleset['parameters'] | undefined): Ruleset => (standard ? { ...rules, parameters: standard } : rules)

/** The same decisions in whole other worlds, and whether they come out ahead there as the end of a game counts it. */
export function* inWorlds(rules: Ruleset, game: RecordedGame, side: Side, doctrine: DoctrineId, packs: readonly WorldPack[]): Generator<WorldResult> {
  const series = `score.${side}.${doctrine}`
  for (const { id, values } of packs) {
    const engine = createEngine(patched(rules, values))
    const replay = createReplay(engine, game)
    const read = outcomeOf(engine, series)
    const end = replay.states[replay.quarters]
    const path = recordPath(engine, replay.states[0], end[T])
    const par = path[path.length - 1]
    const lead = leadOf(engine, end, par, doctrine) * (side === 'us' ? 1 : -1)
    yield {
      pack: id, outcome: read(end), record: read(par), result: Math.abs(lead) < LEVEL ? 'level' : lead > 0 ? 'ahead' : 'behind',
      idle: read(replay.play(without(game.moves, ownPlaces(game.moves)))),
    }
  }
}
