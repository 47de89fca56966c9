/** Does what its seat really did, as long as the record lasts, and holds after it. */
import type { Opponent } from './opponent.ts'

export const historyOpponent: Opponent = ({ engine, seat, quarter }) =>
  engine.history
    .filter((h) => h.quarter === quarter && h.decision.seat === seat)
    .map((h) => ({ decision: h.decision, effectAt: h.effectAt, reason: 'record' }))
