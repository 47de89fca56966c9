import { greedyOpponent } from './greedy.ts'
import { historyOpponent } from './history.ts'
import { holdOpponent } from './hold.ts'
import type { Opponent, OpponentId } from './opponent.ts'
import { randomOpponent } from './random.ts'

export const OPPONENTS: Readonly<Record<OpponentId, Opponent>> = {
  history: historyOpponent,
  hold: holdOpponent,
  random: randomOpponent,
  greedy: greedyOpponent,
}
