/** A scenario that is being made: what it begins as, how it is tidied before it is used, and what may be read back. */
import { PRESENT } from '../../link/shape.ts'
import { readOwnScenario } from '../../link/own-check.ts'
import type { OwnFault } from '../../link/own-faults.ts'
import type { OwnScenario } from '../../link/own-scenario.ts'
import { startFaults } from '../../link/own-start-check.ts'
import type { GameChoice } from '../choice.ts'
import { defaultChoice } from '../choice.ts'

/** As a scenario of the game is offered. */
export function freshScenario(base: string, title: string): OwnScenario {
  const def = PRESENT.scenarios.find((s) => s.id === base) ?? PRESENT.scenarios[0]
  const { opponent, events, depth } = defaultChoice(def.id, 'us', '')
  return {
    base: def.id, title, briefing: '', questions: [], turns: def.turns, quartersPerTurn: def.quartersPerTurn, side: 'us', depth,
    levers: [], events, chosen: [], opponent, corrections: [],
  }
}

/** As a game was started. */
export function scenarioOf({ own, scenario, side, opponent, events, depth, players }: GameChoice, title: string): OwnScenario {
  return own ?? { ...freshScenario(scenario, title), side, opponent, events, depth, ...(players === undefined ? {} : { players }) }
}

/** Without spaces at the ends, without questions that ask nothing. */
export function tidied(own: OwnScenario): OwnScenario {
  const text = (t: string): string => t.replace(/\r\n?/g, '\n').trim()
  return { ...own, title: text(own.title), briefing: text(own.briefing), questions: own.questions.map(text).filter((q) => q !== ''), levers: own.levers.filter((l) => l.show !== undefined || l.value !== undefined) }
}

export type Checked = { readonly own: OwnScenario; readonly faults: readonly [] } | { readonly own: null; readonly faults: readonly OwnFault[] }

/** The scenario in its one form, or everything that is wrong with it. */
export function checked(draft: unknown): Checked {
  const read = readOwnScenario(draft)
  if (!read.ok) return { own: null, faults: read.faults }
  const faults = startFaults(read.own)
  return faults.length > 0 ? { own: null, faults } : { own: read.own, faults: [] }
}

/** What is merely unfinished. Anything else in what was kept means that somebody else wrote it. */
const UNFINISHED: readonly OwnFault['code'][] = ['long', 'empty', 'edges', 'many', 'twice', 'range', 'off-step', 'digits']

/** A draft as it was kept; null where it is none. */
export function readDraft(text: string | null): OwnScenario | null {
  if (text === null || text.length > 200_000) return null
  try {
    const value = JSON.parse(text) as OwnScenario
    const read = readOwnScenario(value)
    if (read.ok) return read.own
    const numbers = [value.turns, value.quartersPerTurn, ...value.levers.map((l) => l.value ?? 0), ...value.corrections.map((c) => c.value)]
    return read.faults.every((f) => UNFINISHED.includes(f.code)) && numbers.every((n) => typeof n === 'number') ? value : null
  } catch {
    return null
  }
}
