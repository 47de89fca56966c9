/** The glossary in Chinese, put together from its subjects. */
import type { GlossaryTexts } from '../glossary-text.ts'
import { CHIP_TERMS } from './glossary/chips.ts'
import { GOVERNMENT_TERMS } from './glossary/governments.ts'
import { MARKET_TERMS } from './glossary/markets.ts'
import { METHOD_TERMS } from './glossary/method.ts'
import { MODEL_TERMS } from './glossary/models.ts'
import { SCORE_TERMS } from './glossary/scores.ts'
import { GLOSSARY_WORDS } from './glossary/words.ts'

export const GLOSSARY = {
  words: GLOSSARY_WORDS,
  terms: { ...CHIP_TERMS, ...MODEL_TERMS, ...GOVERNMENT_TERMS, ...MARKET_TERMS, ...SCORE_TERMS, ...METHOD_TERMS },
} as const satisfies GlossaryTexts
