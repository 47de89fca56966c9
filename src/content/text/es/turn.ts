/** Spanish, as far as only the advisers, the fans and the player’s ranges need it. */
import type { TurnTexts } from '../turn-texts.ts'
import { ADVICE_TEXT, ADVICE_WORDS } from './advice.ts'
import { FAN } from './fan.ts'
import { FORECAST } from './forecast.ts'

export const TURN_TEXT: TurnTexts = { words: ADVICE_WORDS, advice: ADVICE_TEXT, forecast: FORECAST, fan: FAN }
