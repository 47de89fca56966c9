/** A choice as the start of a record that travels, and back. */
import { ENGINE_ID } from '../../content/engine-ids.ts'
import type { ReadyStart, Start } from '../../link/record.ts'
import { PRESENT } from '../../link/shape.ts'
import type { OwnScenario } from '../../link/own-scenario.ts'
import type { GameChoice } from '../choice.ts'
import { defaultChoice } from '../choice.ts'

/** What a lesson adds to a choice. */
export type Lesson = Pick<ReadyStart, 'hidden' | 'language' | 'pack'>

const hashOf = (scenario: string): string => PRESENT.scenarios.find((s) => s.id === scenario)?.hash ?? '00000000'

const inLanguage = (language: string | undefined): { readonly language?: string } => (language === undefined ? {} : { language })

/** A choice among the scenarios of the game. */
export function readyStart({ scenario, seed, side, opponent, events, doctrine, depth, players, language }: GameChoice, lesson: Lesson = {}): ReadyStart {
  return { engine: ENGINE_ID, scenarioHash: hashOf(scenario), seed, doctrine, ...inLanguage(language), ...lesson, scenario, side, opponent, events, depth, ...(players === undefined || players === side ? {} : { players }) }
}

export function startOf(choice: GameChoice, lesson: Lesson = {}): Start {
  const { scenario, seed, doctrine, own, language = lesson.language } = choice
  if (!own) return readyStart(choice, lesson)
  return { engine: ENGINE_ID, scenarioHash: hashOf(scenario), seed, doctrine, ...inLanguage(language), own }
}

export const choiceOf = (start: Start): GameChoice => ({ ...playedAs(start), ...inLanguage(start.language) })

function playedAs(start: Start): GameChoice {
  if (start.own) return ownChoice(start.own, start.seed, start.doctrine)
  // Hidden levers and packs are played as what they make of the scenario: one of somebody’s own.
  if (start.hidden || start.pack !== undefined) return ownChoice(ownOf(start), start.seed, start.doctrine)
  const { scenario, seed, side, opponent, events, doctrine, depth, players } = start
  return { scenario, seed, side, opponent, events, doctrine, depth, ...(players === undefined ? {} : { players }) }
}

/** A scenario of the game with levers left out, or under a pack of parameters, as an own one. */
function ownOf({ scenario, side, opponent, events, depth, players, hidden = [], pack }: ReadyStart): OwnScenario {
  const { turns, quartersPerTurn } = PRESENT.scenarios.find((s) => s.id === scenario) ?? { turns: 1, quartersPerTurn: 1 }
  return {
    base: scenario, title: scenario, briefing: '', questions: [], turns, quartersPerTurn, side, ...(players === undefined ? {} : { players }), depth,
    levers: hidden.map((lever) => ({ lever, show: 'hidden' })), events, chosen: [], opponent, ...(pack === undefined ? {} : { pack }), corrections: [],
  }
}

/** A teacher’s own scenario, to be played with this luck. */
export function ownChoice(own: OwnScenario, seed: string, doctrine = defaultChoice(own.base, own.side, seed).doctrine): GameChoice {
  const { base, side, opponent, events, depth, players } = own
  return { scenario: base, seed, side, opponent, events: events === 'chosen' ? 'on' : events, doctrine, depth, ...(players === undefined ? {} : { players }), own }
}
