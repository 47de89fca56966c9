/**
 * How the world should behave: at extremes, over time, against what was published, and when one thing is changed.
 *
 * Each entry is a sentence, a source, plans, figures and bands. Bands come from published figures where there are any,
 * and otherwise say what direction and size would be believable. They are not moved to make the model pass: what it
 * does not show stands in `weaknesses.ts`.
 */
import { EXTREMES } from './extremes.ts'
import type { Behaviour } from './kinds.ts'
import { MECHANISMS } from './mechanisms.ts'
import { STEPS } from './mechanisms-steps.ts'
import { ONE_CHANGE } from './one-change.ts'
import { PUBLISHED } from './published.ts'

export const BEHAVIOURS: readonly Behaviour[] = [...EXTREMES, ...PUBLISHED, ...ONE_CHANGE, ...MECHANISMS, ...STEPS]
