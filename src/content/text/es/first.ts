/** Spanish, as far as the first page needs it. */
import type { FirstTexts } from '../types.ts'
import { BOARD } from './board.ts'
import { FAULTS } from './faults.ts'
import { FORMAT } from './format.ts'
import { INTERFACE } from './interface.ts'
import { NAMES } from './names.ts'
import { SCENARIO_TEXT } from './scenarios.ts'
import { SHORT_TITLES } from './short-titles.ts'

export const FIRST: FirstTexts = {
  words: INTERFACE,
  format: FORMAT,
  names: NAMES,
  scenarios: SCENARIO_TEXT,
  shortTitles: SHORT_TITLES,
  board: BOARD,
  faults: FAULTS,
}
