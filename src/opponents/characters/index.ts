/**
 * The characters, each in a file of its own, in the order of `OPPONENT_IDS`. How to add one is in CONTRIBUTING.md; the
 * compiler and the tests name what is missing.
 */
import { ADOPTER } from './adopter.ts'
import { BUILDER } from './builder.ts'
import { DIPLOMAT } from './diplomat.ts'
import { GATEKEEPER } from './gatekeeper.ts'
import { HARD_BARGAINER } from './hard-bargainer.ts'
import { HARD_LINE } from './hard-line.ts'
import { OPEN_CHAMPION } from './open-champion.ts'
import { OPEN_GAMBIT } from './open-gambit.ts'
import { PATIENT_BUILDER } from './patient-builder.ts'
import { SELF_RELIANT } from './self-reliant.ts'

export const CHARACTERS = {
  diplomat: DIPLOMAT,
  builder: BUILDER,
  'open-champion': OPEN_CHAMPION,
  gatekeeper: GATEKEEPER,
  'hard-line': HARD_LINE,
  'patient-builder': PATIENT_BUILDER,
  adopter: ADOPTER,
  'open-gambit': OPEN_GAMBIT,
  'self-reliant': SELF_RELIANT,
  'hard-bargainer': HARD_BARGAINER,
} as const
