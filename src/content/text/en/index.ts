/** All of English in one piece, for tests and for code without a screen; the browser loads its two parts one after the other. */
import type { Texts } from '../types.ts'
import { wholeTexts } from '../whole.ts'
import { FIRST } from './first.ts'
import { REST } from './rest.ts'

export const EN: Texts = wholeTexts(FIRST, REST)
