/**
 * The rules that a choice is played under. A teacher’s own scenario, or a pack of parameters, has an engine of its own;
 * it is kept for as long as the same one is asked for, so that going back a turn does not make it anew.
 */
import { createEngine } from '../../engine/engine.ts'
import type { Engine } from '../../engine/engine.ts'
import type { ChosenEvent, EventMode } from '../../engine/types.ts'
import type { LeverShow } from '../../link/own-scenario.ts'
import { leverShows, startRules } from '../../link/start-rules.ts'
import { worldPack } from '../../replay/engine-module.ts'
import type { GameChoice } from '../choice.ts'
import { startOf } from '../share/start-of.ts'

export interface ChoiceRules {
  readonly engine: Engine
  /** Id of the scenario in that engine. */
  readonly scenario: string
  readonly events: EventMode
  readonly chosen?: readonly ChosenEvent[]
  /** Levers that people may not move, because the teacher locked them or left them out. */
  readonly shows: ReadonlyMap<string, LeverShow>
}

const NONE: ReadonlyMap<string, LeverShow> = new Map()
const made = new WeakMap<Engine, { readonly key: string; readonly engine: Engine }>()

/** `base`: the engine of the game’s own rules. Throws where they cannot begin the scenario. */
export function choiceRules(base: Engine, choice: GameChoice): ChoiceRules {
  const { own } = choice
  if (!own) return { engine: base, scenario: choice.scenario, events: choice.events, shows: NONE }
  const start = startOf(choice)
  const built = startRules(start, base.rules, worldPack)
  if (!built) throw new Error(`These rules have no scenario "${own.base}", or no pack "${own.pack ?? ''}".`)
  const key = JSON.stringify(own)
  const known = made.get(base)
  const engine = known?.key === key ? known.engine : createEngine(built.rules)
  made.set(base, { key, engine })
  const { scenario, events, chosen } = built
  return { engine, scenario, events, ...(chosen === undefined ? {} : { chosen }), shows: leverShows(start) }
}

/** An engine that is always that of the game under way: screens and commands that hold it need not ask again. */
export function liveEngine(base: Engine, current: () => Engine | undefined): Engine {
  return new Proxy(base, { get: (_, key) => Reflect.get(current() ?? base, key) as unknown })
}
