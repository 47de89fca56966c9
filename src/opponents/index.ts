import { ableOpponent } from './able.ts'
import { CHARACTERS } from './characters/index.ts'
import { greedyOpponent } from './greedy.ts'
import { historyOpponent } from './history.ts'
import { holdOpponent } from './hold.ts'
import { learnerOpponent } from './learner.ts'
import type { Opponent, OpponentId } from './opponent.ts'
import { randomOpponent } from './random.ts'
import { strongOpponent } from './strong.ts'

export const OPPONENTS: Readonly<Record<OpponentId, Opponent>> = {
  history: historyOpponent,
  hold: holdOpponent,
  random: randomOpponent,
  greedy: greedyOpponent,
  learner: learnerOpponent,
  able: ableOpponent,
  strong: strongOpponent,
  ...CHARACTERS,
}
