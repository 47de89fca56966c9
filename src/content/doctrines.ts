/** Doctrines: what winning means. Weights of the five indices in the geometric mean; the same for both sides. */
import type { DoctrineDef } from '../engine/types.ts'

export const DOCTRINES: readonly DoctrineDef[] = [
  { id: 'lead', weights: { frontier: 0.3, reach: 0.1, prosperity: 0.15, resilience: 0.26, stability: 0.19 } },
  { id: 'developers', weights: { frontier: 0.14, reach: 0.33, prosperity: 0.1, resilience: 0.25, stability: 0.18 } },
  { id: 'home', weights: { frontier: 0.16, reach: 0.11, prosperity: 0.18, resilience: 0.44, stability: 0.11 } },
  { id: 'managed', weights: { frontier: 0.12, reach: 0.14, prosperity: 0.15, resilience: 0.27, stability: 0.32 } },
]
