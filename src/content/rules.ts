/** The rule set that the game plays: everything numeric in one object, handed to `createEngine`. */
import type { Ruleset } from '../engine/types.ts'
import { DOCTRINES } from './doctrines.ts'
import { EVENTS } from './events/index.ts'
import { HISTORY } from './history/index.ts'
import { LEVERS } from './levers/index.ts'
import { PARAMETERS } from './parameters/index.ts'
import { SCENARIOS } from './scenarios.ts'
import { START } from './start.ts'

export const RULES: Ruleset = {
  parameters: PARAMETERS,
  levers: LEVERS,
  events: EVENTS,
  doctrines: DOCTRINES,
  scenarios: SCENARIOS,
  history: HISTORY,
  start: START,
}
