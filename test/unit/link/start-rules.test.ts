/** A teacher’s scenario as rules: where it starts, what is set, which events strike. */
import { describe, expect, test } from 'vitest'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { R_EVENT, R_EVENT_TARGET } from '../../../src/engine/layout.ts'
import { LABS, SEATS } from '../../../src/engine/types.ts'
import type { SeatId } from '../../../src/engine/types.ts'
import type { OwnScenario } from '../../../src/link/own-scenario.ts'
import { leverShows, OWN_ID, startRules } from '../../../src/link/start-rules.ts'
import type { Start } from '../../../src/link/record.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'
import type { OpponentId } from '../../../src/opponents/opponent.ts'

const OWN: OwnScenario = {
  base: 'deepseek-moment', title: 'A quiet year', briefing: '', questions: [], turns: 4, quartersPerTurn: 1, side: 'us', depth: 'standard',
  levers: [{ lever: 'washington/chip-controls', show: 'locked', value: 0.25 }, { lever: 'nvidia/price', show: 'hidden' }],
  events: 'chosen', chosen: [{ event: 'efficiency-surprise', quarter: '2025Q2', who: 'baidu' }], opponent: 'hold', corrections: [{ variable: 'eci/openai', value: 120 }],
}
const startOf = (own: OwnScenario): Start => ({ engine: 1, scenarioHash: '00000000', seed: 'lesson', doctrine: 'lead', own })
const ALL_HOLD = Object.fromEntries(SEATS.map((seat) => [seat, 'hold'])) as Record<SeatId, OpponentId>

function play(own: OwnScenario, packValues = (): Readonly<Record<string, number>> | undefined => undefined) {
  const made = startRules(startOf(own), RULES, packValues)
  if (!made) throw new Error('The start was refused.')
  const engine = createEngine(made.rules)
  const { scenario, events, chosen } = made
  return { engine, game: createGame(engine, { scenario, events, ...(chosen === undefined ? {} : { chosen }), seed: 'lesson', seats: ALL_HOLD, budgets: true, quarters: own.turns * own.quartersPerTurn }) }
}

describe('a teacher’s scenario', () => {
  test('starts where its base starts, with what the teacher set', () => {
    const { engine, game } = play(OWN)
    expect(engine.scenario(OWN_ID)).toMatchObject({ start: '2024Q4', turns: 4, quartersPerTurn: 1 })
    const [chips] = engine.instancesOf({ seat: 'washington', lever: 'chip-controls' })
    expect(engine.inForce(game.state, chips)).toBe(0.25)
    expect(engine.read(game.state, 'lab.openai.eci')).toBe(120)
    expect(engine.scenario('deepseek-moment')).toBe(RULES.scenarios.find((s) => s.id === 'deepseek-moment'))
  })
  test('has the chosen events, on their day and to whom they were meant, and no others', () => {
    const { engine, game } = play(OWN)
    const happened: string[] = []
    for (let q = 0; q < 4; q++) {
      const { quarter } = playQuarter(game, [])
      engine.eventIds.forEach((id, e) => {
        if (game.state[R_EVENT + e] > 0) happened.push(`${quarter} ${id} ${LABS[game.state[R_EVENT_TARGET + e]]}`)
      })
    }
    expect(happened).toEqual(['10 efficiency-surprise baidu'])
  })
  test('plays under the values of its pack, and not at all where nobody knows the pack', () => {
    const own: OwnScenario = { ...OWN, pack: 'fast' }
    expect(play(own, () => ({ 'research-pace': 0.2 })).engine.rules.parameters.find((p) => p.id === 'research-pace')?.value).toBe(0.2)
    expect(startRules(startOf(own), RULES, () => undefined)).toBeUndefined()
  })
  test('says which levers are locked or hidden', () => {
    expect([...leverShows(startOf(OWN))]).toEqual([['washington/chip-controls', 'locked'], ['nvidia/price', 'hidden']])
    expect([...leverShows({ engine: 1, scenarioHash: '00000000', seed: 'a', doctrine: 'lead', scenario: 'h20', side: 'us', opponent: 'hold', events: 'on', depth: 'full', hidden: ['nvidia/price'] })]).toEqual([['nvidia/price', 'hidden']])
  })
})
