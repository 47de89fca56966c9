/** Spanish, as far as only a game needs it. */
import type { RestTexts } from '../types.ts'
import { CAUSE_TEXT } from './causes.ts'
import { COACH } from './coach.ts'
import { CODES } from './codes.ts'
import { ENDING } from './ending.ts'
import { EVENT_TEXT } from './events.ts'
import { LEVER_HEADLINE, STORY } from './headlines.ts'
import { LEVER_TEXT } from './levers.ts'
import { HISTORY_TEXT } from './history.ts'
import { KEEPING } from './keeping.ts'
import { LIBRARY_TEXT } from './library.ts'
import { MEASURES } from './measures.ts'
import { NEWS } from './news.ts'
import { OPPONENT_TEXT, REASON_TEXT } from './opponents.ts'
import { PRECEDENT_TEXT } from './precedents.ts'
import { PRICING } from './pricing.ts'
import { SHORT_SCENARIO_TEXT } from './scenarios-short.ts'
import { WHY } from './why.ts'

export const REST: RestTexts = {
  levers: LEVER_TEXT,
  leverHeadlines: LEVER_HEADLINE,
  events: EVENT_TEXT,
  stories: STORY,
  history: HISTORY_TEXT,
  precedents: PRECEDENT_TEXT,
  causes: CAUSE_TEXT,
  opponents: OPPONENT_TEXT,
  reasons: REASON_TEXT,
  measures: MEASURES,
  why: WHY,
  news: NEWS,
  ending: ENDING,
  pricing: PRICING,
  shortScenarios: SHORT_SCENARIO_TEXT,
  keeping: KEEPING,
  library: LIBRARY_TEXT,
  coach: COACH,
  codes: CODES,
}
