/** Everything the game says about its content, in English. */
import type { Texts } from '../types.ts'
import { CAUSE_TEXT } from './causes.ts'
import { EVENT_TEXT } from './events.ts'
import { LEVER_HEADLINE, STORY } from './headlines.ts'
import { LEVER_TEXT } from './levers.ts'
import { NAMES } from './names.ts'
import { OPPONENT_TEXT, REASON_TEXT } from './opponents.ts'
import { SCENARIO_TEXT } from './scenarios.ts'

export const EN = {
  levers: LEVER_TEXT,
  leverHeadlines: LEVER_HEADLINE,
  events: EVENT_TEXT,
  names: NAMES,
  scenarios: SCENARIO_TEXT,
  stories: STORY,
  causes: CAUSE_TEXT,
  opponents: OPPONENT_TEXT,
  reasons: REASON_TEXT,
} as const satisfies Texts
