/**
 * The rules that a start is played under: the game’s own, with the teacher’s scenario as one more and with the values of
 * its pack of parameters. What is built here is checked before (`own-check.ts`); nothing of it comes from outside as code.
 */
import type { ChosenEvent, EventMode, Ruleset, ScenarioDef } from '../engine/types.ts'
import type { LeverShow, OwnScenario } from './own-scenario.ts'
import type { Start } from './record.ts'

/** Id under which a teacher’s scenario stands among the scenarios. */
export const OWN_ID = 'own'

/** Values of a pack of parameters by its id; undefined where this page does not know it. */
export type PackValues = (pack: string) => Readonly<Record<string, number>> | undefined

export interface StartRules {
  readonly rules: Ruleset
  /** Id of the scenario in `rules`. */
  readonly scenario: string
  readonly events: EventMode
  readonly chosen?: readonly ChosenEvent[]
}

const OF_TEACHER = { source: '', note: 'Set by who made the scenario.' }

function ownDef(own: OwnScenario, base: ScenarioDef): ScenarioDef {
  const corrected = new Set(own.corrections.map((c) => c.variable))
  const levers = own.levers.flatMap(({ lever, value }) => (value === undefined ? [] : [{ lever, value }]))
  return {
    id: OWN_ID, start: base.start, from: base.from, turns: own.turns, quartersPerTurn: own.quartersPerTurn,
    corrections: [...base.corrections.filter((c) => !corrected.has(c.variable)), ...own.corrections.map((c) => ({ ...c, ...OF_TEACHER }))],
    ...(levers.length > 0 ? { levers } : {}),
  }
}

/** Undefined where the start names a scenario or a pack that is not there. */
export function startRules(start: Start, rules: Ruleset, packValues: PackValues): StartRules | undefined {
  const { pack, events } = start.own ?? start
  const base = rules.scenarios.find((s) => s.id === (start.own ? start.own.base : start.scenario))
  const values = pack === undefined ? {} : packValues(pack)
  if (!base || !values) return undefined
  return {
    rules: {
      ...rules,
      scenarios: start.own ? [...rules.scenarios, ownDef(start.own, base)] : rules.scenarios,
      parameters: pack === undefined ? rules.parameters : rules.parameters.map((p) => ({ ...p, value: values[p.id] ?? p.value })),
    },
    scenario: start.own ? OWN_ID : base.id,
    ...(events === 'chosen' ? { events: 'on', chosen: start.own?.chosen ?? [] } : { events }),
  }
}

/** A lever that people may not move. Computer players are not bound: to them it is the world. */
export function closes(shows: ReadonlyMap<string, LeverShow>, lever: string): boolean {
  const show = shows.get(lever)
  return show === 'locked' || show === 'hidden'
}

/** Levers that are shown, locked or hidden whatever the depth says, by `seat/lever`. */
export function leverShows(start: Start): ReadonlyMap<string, LeverShow> {
  if (start.own) return new Map(start.own.levers.flatMap(({ lever, show }) => (show === undefined ? [] : [[lever, show]])))
  return new Map((start.hidden ?? []).map((lever) => [lever, 'hidden']))
}
