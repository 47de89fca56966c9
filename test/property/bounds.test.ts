/** What can never happen, in 500 random legal games. */
import { fc } from '../support/property.ts'
import { test } from 'vitest'
import {
  ADOPTION, ECI, ECOSYSTEM, ESCALATION, HOSTED, N_LABS, N_MARKETS, N_REGIONS, N_SECTORS, OPENED, OPEN_ECI, PRICE, R_HAZARD, R_INDEX, R_STABILITY, R_YIELD,
  SHOCK_SUPPLY, SOFTWARE, STANDARD, TOOL, TRUST, nameOf, DIVERSIFIED, SCARCITY,
} from '../../src/engine/layout.ts'
import { ENGINE, games, playThrough, runs } from '../support/games.ts'

/** First place, how many, lowest, highest. */
const BOUNDS: readonly (readonly [at: number, count: number, low: number, high: number])[] = [
  [HOSTED, N_MARKETS * N_LABS, 0, 1],
  [OPENED, N_MARKETS * N_LABS, 0, 1],
  [ADOPTION, N_REGIONS * N_SECTORS, 0, 1],
  [TRUST, 2 * N_REGIONS, 0, 1.2],
  [PRICE, N_LABS, 1, Infinity],
  [ECOSYSTEM, N_LABS, 0, 1],
  [STANDARD, 2, 0, 1],
  [SCARCITY, 2, 0, 1],
  [R_YIELD, 1, 0, 1],
  [TOOL, 1, 0, 1],
  [SOFTWARE, 1, 0, 1],
  [DIVERSIFIED, 1, 0, 1],
  [ESCALATION, 1, 0, 10],
  [SHOCK_SUPPLY, 1, 0, 1],
  [R_HAZARD, 1, 0, 1],
  [R_INDEX, 8, 0, 100],
  [R_STABILITY, 1, 0, 100],
]

test('in any legal game shares, adoption, trust, yield, prices and the like stay within their bounds, released weights are never better than what their maker hosts and never get worse (T-06), and every number is finite', () => {
  fc.assert(fc.property(games(), (spec) => {
    const { state: end } = playThrough(spec, ({ game: { state }, before }) => {
      for (let i = 0; i < state.length; i++) if (!Number.isFinite(state[i])) throw new Error(`${nameOf(i)} is ${state[i]}`)
      for (const [at, count, low, high] of BOUNDS) {
        for (let i = at; i < at + count; i++) if (!(state[i] >= low && state[i] <= high)) throw new Error(`${nameOf(i)} is ${state[i]}, outside ${low} to ${high}`)
      }
      for (let i = OPEN_ECI; i < OPEN_ECI + N_LABS; i++) {
        if (!(state[i] <= state[i - OPEN_ECI + ECI] + 1e-9)) throw new Error(`${nameOf(i)} of ${state[i]} is above ${nameOf(i - OPEN_ECI + ECI)}`)
        if (!(state[i] >= before[i])) throw new Error(`${nameOf(i)} fell from ${before[i]} to ${state[i]}`)
      }
    })
    for (const s of ENGINE.series) if (!Number.isFinite(s.read(end))) throw new Error(`${s.id} is ${s.read(end)}`)
  }), runs(500))
})
