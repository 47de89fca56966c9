/** Doctrines: what winning means. Weights of the five indices in the geometric mean; the same for both sides. */
import type { DoctrineDef } from '../engine/types.ts'

export const DOCTRINES: readonly DoctrineDef[] = [
  { id: 'lead', weights: { frontier: 0.4, reach: 0.15, prosperity: 0.15, resilience: 0.15, stability: 0.15 } },
  { id: 'developers', weights: { frontier: 0.15, reach: 0.4, prosperity: 0.15, resilience: 0.15, stability: 0.15 } },
  { id: 'home', weights: { frontier: 0.1, reach: 0.1, prosperity: 0.3, resilience: 0.35, stability: 0.15 } },
  { id: 'managed', weights: { frontier: 0.15, reach: 0.15, prosperity: 0.25, resilience: 0.15, stability: 0.3 } },
]
