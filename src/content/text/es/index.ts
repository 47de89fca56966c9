/** All of Spanish in one piece, for tests and for code without a screen; the browser loads its two parts one after the other. */
import type { Texts } from '../types.ts'
import { FIRST } from './first.ts'
import { REST } from './rest.ts'

export const ES: Texts = { ...FIRST, ...REST }
