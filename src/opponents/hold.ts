/** Changes nothing. */
import type { Opponent } from './opponent.ts'

export const holdOpponent: Opponent = () => []
