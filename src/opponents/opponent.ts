/** A computer player: looks at a game through the engine and proposes decisions for one seat. */
import type { Engine } from '../engine/engine.ts'
import type { Decision, SeatId, Side } from '../engine/types.ts'

/** In the order in which they are listed. Ids travel in links: a name given once stays. */
export const OPPONENT_IDS = [
  'history', 'hold', 'random', 'greedy',
  'learner', 'able', 'strong',
  'diplomat', 'builder', 'open-champion', 'gatekeeper', 'hard-line',
  'patient-builder', 'adopter', 'open-gambit', 'self-reliant', 'hard-bargainer',
] as const
export type OpponentId = (typeof OPPONENT_IDS)[number]

/** Characters that play one side only, from cautious to ruthless. In a seat of the other side they hold. */
export const CHARACTER_SIDE: Readonly<Partial<Record<OpponentId, Side>>> = {
  diplomat: 'us', builder: 'us', 'open-champion': 'us', gatekeeper: 'us', 'hard-line': 'us',
  'patient-builder': 'cn', adopter: 'cn', 'open-gambit': 'cn', 'self-reliant': 'cn', 'hard-bargainer': 'cn',
}

/** Who can play a side: everybody but the characters of the other. */
export function opponentsFor(side: Side): readonly OpponentId[] {
  return OPPONENT_IDS.filter((id) => (CHARACTER_SIDE[id] ?? side) === side)
}

export interface OpponentView {
  readonly engine: Engine
  /** The game before the quarter. Read only. */
  readonly game: Float64Array
  readonly seat: SeatId
  /** Quarter being decided, counted from 2022Q4. */
  readonly quarter: number
  readonly budgets: boolean
  /** Chance of this seat’s own, apart from the event tape; one stream per game and seat. */
  readonly draw: () => number
}

export interface Proposal {
  readonly decision: Decision
  /** Dated history only: in force in this quarter, whatever the lever’s delay. */
  readonly effectAt?: number
  /** Why: a key of the reasons in the texts. Proposals stand in order of weight. */
  readonly reason?: string
}

export interface Opponent {
  (view: OpponentView): readonly Proposal[]
  /** Why it stands where it stands, when it changes nothing: a key of the reasons. */
  readonly stance?: (view: Pick<OpponentView, 'engine' | 'game' | 'seat' | 'quarter'>) => string | null
}
