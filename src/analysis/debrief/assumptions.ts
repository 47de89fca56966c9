/**
 * The same decisions of everybody in a world with other numbers. A parameter counts from the start of the record, so where
 * a scenario starts from history, the world at its start is another one too.
 */
import type { Engine } from '../../engine/engine.ts'
import { createEngine } from '../../engine/engine.ts'
import type { Ruleset } from '../../engine/types.ts'
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
  readonly low: Ending & { readonly value: number }
  readonly high: Ending & { readonly value: number }
}

/** One bar for each parameter, as the parameters are given: the game at both ends of its stated range. */
export function* tornado(rules: Ruleset, game: RecordedGame, series: string, parameters: readonly string[]): Generator<TornadoBar> {
  for (const parameter of parameters) {
    const def = rules.parameters.find((p) => p.id === parameter)
    if (!def) throw new Error(`There is no parameter "${parameter}".`)
    const at = (value: number) => ({ value, ...endingIn(createEngine(patched(rules, { [parameter]: value })), game, series) })
    yield { parameter, low: at(def.min), high: at(def.max) }
  }
}

/** The widest bars first. */
export function byWidth(bars: readonly TornadoBar[]): TornadoBar[] {
  const width = (b: TornadoBar) => Math.abs(b.high.outcome - b.low.outcome)
  return [...bars].sort((a, b) => width(b) - width(a) || (a.parameter < b.parameter ? -1 : 1))
}
