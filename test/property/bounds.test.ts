/** What can never happen, in 500 random legal games each. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ADOPTION, ECI, ECOSYSTEM, ESCALATION, HOSTED, N_LABS, N_MARKETS, N_REGIONS, N_SECTORS, OPENED, OPEN_ECI, PRICE, R_HAZARD, R_INDEX, R_STABILITY, R_YIELD,
  SHOCK_SUPPLY, SOFTWARE, STANDARD, TOOL, TRUST, nameOf, DIVERSIFIED, SCARCITY,
} from '../../src/engine/layout.ts'
import { ENGINE, games, playThrough, runs } from '../support/games.ts'

const GAMES = 500

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

test('shares, adoption, trust, yield, prices, indices and the like stay within their bounds (T-06)', () => {
  fc.assert(fc.property(games(), (spec) => {
    playThrough(spec, ({ game: { state } }) => {
      for (const [at, count, low, high] of BOUNDS) {
        for (let i = at; i < at + count; i++) if (!(state[i] >= low && state[i] <= high)) throw new Error(`${nameOf(i)} is ${state[i]}, outside ${low} to ${high}`)
      }
    })
  }), runs(GAMES))
})

test('released weights are never better than what their maker hosts, and never get worse (T-06)', () => {
  fc.assert(fc.property(games(), (spec) => {
    playThrough(spec, ({ game: { state }, before }) => {
      for (let a = 0; a < N_LABS; a++) {
        expect(state[OPEN_ECI + a], nameOf(OPEN_ECI + a)).toBeLessThanOrEqual(state[ECI + a] + 1e-9)
        expect(state[OPEN_ECI + a], nameOf(OPEN_ECI + a)).toBeGreaterThanOrEqual(before[OPEN_ECI + a])
      }
    })
  }), runs(GAMES))
})

test('every number of state and report, and every series, is finite', () => {
  fc.assert(fc.property(games(), (spec) => {
    playThrough(spec, ({ game: { state } }) => {
      for (let i = 0; i < state.length; i++) if (!Number.isFinite(state[i])) throw new Error(`${nameOf(i)} is ${state[i]}`)
    })
    const { state } = playThrough({ ...spec, quarters: 1 }, () => {})
    for (const s of ENGINE.series) if (!Number.isFinite(s.read(state))) throw new Error(`${s.id} is ${s.read(state)}`)
  }), runs(GAMES))
})
