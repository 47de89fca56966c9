/** Two advisers: opposite, affordable, worded, the same for the same public state, and blind to what is hidden. */
import { describe, expect, it } from 'vitest'
import { EN } from '../../../../src/content/text/en/index.ts'
import { TURN_TEXT } from '../../../../src/content/text/en/turn.ts'
import { FISCAL, POLITICAL, T } from '../../../../src/engine/layout.ts'
import { RING } from '../../../../src/engine/levers.ts'
import { SEATS, SEAT_SIDE } from '../../../../src/engine/types.ts'
import { buildAdvice, pairFor } from '../../../../src/view/turn/advisers.ts'
import { engine, playTurns } from '../turns.ts'

const states = ['chip-war', 'deepseek-moment', 'one-third'].flatMap((scenario) => [
  engine.start(scenario), ...(['random', 'history', 'hold'] as const).flatMap((by) => playTurns({ scenario, by, seed: by, turns: 8 }).map((r) => r.after)),
])

describe('the two advisers of a seat', () => {
  it.each(SEATS)('are there in almost every turn for %s, about one lever and opposite ways', (seat) => {
    let there = 0
    for (const state of states) {
      const pair = pairFor(engine, state, seat)
      if (!pair) continue
      there++
      const [a, b] = pair
      expect(a.rule.lever).toBe(b.rule.lever)
      expect(a.rule.direction).not.toBe(b.rule.direction)
      // At an end of the range one of them asks to leave it there; never both.
      expect(a.decision !== null || b.decision !== null).toBe(true)
      const moves = [a, b].map(({ decision, from }) => (decision === null ? 0 : Math.sign(decision.value - from)))
      expect(moves[0]).not.toBe(moves[1])
    }
    expect(there / states.length).toBeGreaterThan(0.9)
  })

  it('ask only for what can be paid now', () => {
    for (const state of states) for (const seat of SEATS) for (const { decision } of pairFor(engine, state, seat) ?? []) if (decision) expect(engine.decide(state.slice(), decision)).toBeNull()
    const poor = engine.start('deepseek-moment')
    poor[POLITICAL] = 0
    poor[FISCAL] = 0
    for (const { decision } of pairFor(engine, poor, 'washington') ?? []) if (decision) expect(engine.decide(poor.slice(), decision)).toBeNull()
  })

  it('talk about different levers as the game goes on', () => {
    for (const seat of SEATS) {
      const records = playTurns({ scenario: 'deepseek-moment', by: 'hold', seed: 'x', turns: 8 })
      const levers = new Set(records.map((r) => pairFor(engine, r.after, seat)?.[0].rule.lever))
      // Chip makers have two levers; everybody else comes to at least three.
      expect(levers.size, seat).toBeGreaterThan(seat === 'nvidia' || seat === 'huawei' ? 1 : 2)
    }
  })

  it('say the same whatever the other side has planned, and whatever its firms do unseen', () => {
    for (const state of states.slice(0, 12)) {
      for (const seat of SEATS) {
        const other = state.slice()
        for (const i of engine.levers.instances) {
          if (SEAT_SIDE[i.def.seat] === SEAT_SIDE[seat]) continue
          for (let k = 1; k <= RING; k++) other[i.at + k] = Math.round(i.def.max * i.steps)
        }
        expect(pairFor(engine, other, seat)).toEqual(pairFor(engine, state, seat))
      }
    }
  })

  it('are put into whole sentences with their number, their price and what they do not know', () => {
    for (const state of states) {
      for (const seat of SEATS) {
        const vm = buildAdvice(engine, state, seat, EN, TURN_TEXT)
        if (!vm) continue
        expect(vm.lever.startsWith(`${seat}/`)).toBe(true)
        for (const { ask, claim, cost, unknown } of vm.two) {
          for (const text of [vm.heading, ask, claim, cost, unknown]) expect(text, `${state[T]} ${seat}`).not.toMatch(/undefined|NaN|Infinity|[{}]/)
          expect(claim).toMatch(/\d/)
          expect(cost).toMatch(/^Price: .+\.$/)
        }
      }
    }
  })
})
