/** Spanish words of the behaviour checks, put together from their kinds. */
import type { CheckWords } from '../model-types.ts'
import { MECHANISM_WORDS } from './model-checks-mechanisms.ts'
import { TRIAL_WORDS } from './model-checks-trials.ts'
import { WEAKNESS_WORDS } from './model-checks-weaknesses.ts'

export const CHECK_WORDS: Readonly<Record<string, CheckWords>> = { ...TRIAL_WORDS, ...MECHANISM_WORDS, ...WEAKNESS_WORDS }
