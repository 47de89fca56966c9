/** The three strengths: in step order, within their steps, the same on every run. `bench/opponents.ts` measures more. */
import { describe, expect, test } from 'vitest'
import { EN } from '../../../src/content/text/en/index.ts'
import type { Engine } from '../../../src/engine/engine.ts'
import type { Side } from '../../../src/engine/types.ts'
import { DOCTRINES, SEATS, SEAT_SIDE, SIDES } from '../../../src/engine/types.ts'
import { ABLE_STEPS } from '../../../src/opponents/able.ts'
import { OPPONENTS } from '../../../src/opponents/index.ts'
import type { OpponentId } from '../../../src/opponents/opponent.ts'
import { STRONG_STEPS } from '../../../src/opponents/strong.ts'
import { ENGINE } from '../../support/games.ts'
import { hashOf, play } from './support.ts'

function counted(): { engine: Engine; steps: () => number } {
  let steps = 0
  return { engine: { ...ENGINE, step: (game, options) => { steps++; ENGINE.step(game, options) } }, steps: () => steps }
}

function turnOf(id: OpponentId, side: Side, game: Float64Array, engine: Engine = ENGINE) {
  return SEATS.filter((s) => SEAT_SIDE[s] === side).flatMap((seat) => OPPONENTS[id]({ engine, game, seat, quarter: 9, budgets: true, draw: () => 0 }))
}

const score = (game: Float64Array, side: Side) => DOCTRINES.reduce((sum, d) => sum + ENGINE.read(game, `score.${side}.${d}`), 0) / DOCTRINES.length

describe.each(SIDES)('for %s,', (side) => {
  test.each(ENGINE.rules.scenarios.map((s) => s.id))('a turn of the whole side stays within its engine steps in %s', (scenario) => {
    const game = ENGINE.start(scenario)
    const before = game.slice()
    for (const [id, most] of [['able', 4 * ABLE_STEPS], ['strong', 4 * STRONG_STEPS]] as const) {
      const { engine, steps } = counted()
      const proposals = turnOf(id, side, game, engine)
      expect(steps(), id).toBeLessThanOrEqual(most)
      expect(steps(), id).toBeGreaterThan(0)
      expect(proposals.length, id).toBeGreaterThan(0)
      expect(turnOf(id, side, game)).toEqual(proposals)
      for (const { decision, reason } of proposals) {
        expect(ENGINE.check(game, decision)).toBeNull()
        expect(EN.reasons).toHaveProperty(reason ?? 'none')
      }
    }
    expect(4 * STRONG_STEPS).toBeLessThanOrEqual(4000)
    expect(game).toEqual(before)
  })

  test('strong beats able, able beats learner, learner beats holding', { timeout: 120_000 }, () => {
    const reached = (['strong', 'able', 'learner', 'hold'] as const).map((id) => score(play(id, side, { scenario: 'one-third', rival: 'hold' }).state, side))
    const [strong, able, learner, hold] = reached
    expect(strong, JSON.stringify(reached)).toBeGreaterThan(able)
    expect(able, JSON.stringify(reached)).toBeGreaterThan(learner)
    expect(learner, JSON.stringify(reached)).toBeGreaterThan(hold)
  })

  test('strong plays the same game twice', { timeout: 120_000 }, () => {
    const [one, two] = [0, 1].map(() => hashOf(play('strong', side, { quarters: 2, rival: 'able' })))
    expect(one).toBe(two)
  })
})
