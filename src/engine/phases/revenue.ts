/**
 * Step 9b: market sizes and revenue. Market = potential use × adoption; revenue = spending × share × (hosted × price,
 * or weights × the part of their value that the maker still earns). Posts nothing.
 */
import {
  ADOPTION, ECI, HOSTED, N_LABS, N_MARKETS, N_REGIONS, N_SECTORS, N_SEGMENTS, OPENED, OPEN_ECI, PRICE, R_CLOSED_REVENUE, R_MARKET, R_REVENUE,
} from '../layout.ts'
import { clamp, exp } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { REGIONS, SEGMENTS } from '../types.ts'
import type { Phase } from '../world.ts'

/** Lead of a lab’s hosted model over its own released weights at which it counts as wholly closed, ECI points. */
export const CLOSED_LEAD = 4

export function marketsPhase(p: Params): Phase {
  const size = family(p, 'market-size', REGIONS)
  return (w) => {
    const { s } = w
    for (let r = 0; r < N_REGIONS; r++) {
      const a = ADOPTION + r * N_SECTORS
      s[R_MARKET + r * N_SEGMENTS] = size[r] * s[a]
      s[R_MARKET + r * N_SEGMENTS + 1] = size[r] * s[a + 1]
      s[R_MARKET + r * N_SEGMENTS + 2] = size[r] * (s[a + 2] + s[a + 3] + s[a + 4]) / 3
    }
  }
}

export function revenuePhase(p: Params): Phase {
  const value = family(p, 'spend-per-use', REGIONS)
  const segmentValue = family(p, 'spend-per-segment', SEGMENTS)
  const capture = p('open-capture')
  const intensityFrom = p('intensity-from')
  const intensityPace = family(p, 'intensity-pace', SEGMENTS)
  const intensityCeiling = p('intensity-ceiling')
  const spending = new Float64Array(N_MARKETS)
  return (w) => {
    const { s, met } = w
    for (let r = 0; r < N_REGIONS; r++) {
      for (let k = 0; k < N_SEGMENTS; k++) {
        const m = r * N_SEGMENTS + k
        const grown = exp(intensityPace[k] * (met[m] - intensityFrom))
        spending[m] = s[R_MARKET + m] * value[r] * segmentValue[k] * grown / (1 + grown / intensityCeiling)
      }
    }
    let closed = 0
    for (let a = 0; a < N_LABS; a++) {
      let hosted = 0
      let opened = 0
      for (let m = 0; m < N_MARKETS; m++) {
        hosted += spending[m] * s[HOSTED + m * N_LABS + a]
        opened += spending[m] * s[OPENED + m * N_LABS + a]
      }
      hosted *= s[PRICE + a]
      s[R_REVENUE + a] = hosted + opened * capture
      closed += hosted * clamp((s[ECI + a] - s[OPEN_ECI + a]) / CLOSED_LEAD, 0, 1)
    }
    s[R_CLOSED_REVENUE] = closed
  }
}
