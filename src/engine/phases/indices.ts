/** Step 13: the five indices, 0–100, from state and report only, never from decisions. Posts nothing. */
import {
  ADOPTION, AFTERMATH, DIVERSIFIED, ESCALATION, HBM, K_DOMESTIC, K_LEGAL, K_OFFSHORE, K_SMUGGLED, LAB_SIDE, N_LABS, N_SECTORS, R_DOMESTIC,
  R_FRONT, R_HAZARD, R_INDEX, R_REVENUE, R_STABILITY, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL, SOFTWARE, STANDARD, TOOL, US_FAB,
} from '../layout.ts'
import { clamp, log10, pow } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import type { Phase } from '../world.ts'
import { thirdShare } from './soft-power.ts'

/** Stability lost to a full hazard, to tension at its highest, and to the memory of two incidents. Judgement: the first two together can bring it near 0; the memory of incidents is felt, but no single one decides a game. */
export const STABILITY_COSTS = { hazard: 0.64, tension: 0.55, memory: 0.12 } as const

/** Part of American resilience that a whole supply of chips is worth, and how much faster than the supply it goes: all of it is gone when four fifths are lost. Judgement. */
export const SUPPLY_WORTH = { part: 0.2, pace: 1.25 } as const

export function indicesPhase(p: Params): Phase {
  const leadFull = p('index-lead-full')
  const revenueFull = log10(1 + p('index-revenue-full'))
  const hazardFull = p('index-hazard-full')
  const capacityHalf = p('us-capacity-half')
  const coverFull = p('index-cover-full')
  const reachCurve = p('index-reach-curve')
  return (w) => {
    const s = w.s
    for (let b = 0; b < 2; b++) {
      const at = R_INDEX + b * 4
      const lead = s[R_FRONT + b] - s[R_FRONT + 1 - b]
      s[at] = 50 + 50 * clamp(lead / leadFull, -1, 1)
      const share = thirdShare(w, b)
      // Concave: the first tenth of a market matters more than the last.
      s[at + 1] = 100 * clamp(pow(0.7 * share + 0.3 * s[STANDARD + b], reachCurve), 0, 1)
      let revenue = 0
      for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === b) revenue += s[R_REVENUE + a]
      const adopt = ADOPTION + b * N_SECTORS
      const industry = (s[adopt + 2] + s[adopt + 3] + s[adopt + 4]) / 3
      s[at + 2] = 100 * clamp(0.5 * log10(1 + revenue) / revenueFull + 0.5 * industry / (industry + 0.25) * 1.25, 0, 1)
    }
    const capacity = s[US_FAB] / (s[US_FAB] + capacityHalf)
    const lost = s[R_SUPPLY_POTENTIAL] > 0 ? s[R_SUPPLY_LOSS] / s[R_SUPPLY_POTENTIAL] : 0
    s[R_INDEX + 3] = 100 * clamp(0.15 + 0.4 * capacity + 0.25 * s[DIVERSIFIED] + SUPPLY_WORTH.part * (1 - SUPPLY_WORTH.pace * lost), 0, 1)
    const home = s[K_DOMESTIC] * s[SOFTWARE]
    const all = home + s[K_LEGAL] + s[K_SMUGGLED] + s[K_OFFSHORE]
    const cover = s[R_DOMESTIC] > 0 ? s[HBM] / s[R_DOMESTIC] : 0
    s[R_INDEX + 7] = 100 * clamp(0.5 * (all > 0 ? home / all : 0) + 0.3 * s[TOOL] + 0.2 * clamp(cover / coverFull, 0, 1), 0, 1)
    s[R_STABILITY] = 100 * clamp(1 - STABILITY_COSTS.hazard * clamp(s[R_HAZARD] / hazardFull, 0, 1) - STABILITY_COSTS.tension * s[ESCALATION] / 10 - STABILITY_COSTS.memory * clamp(s[AFTERMATH] / 2, 0, 1), 0, 1)
  }
}
