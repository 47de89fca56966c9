/** The rules of the advisers: two sides at every table, public numbers only, words for each, and nobody whom no game would call. */
import { describe, expect, it } from 'vitest'
import { ADVICE, ADVISERS } from '../../src/content/advisers.ts'
import { LOADED } from './languages.ts'
import { SEATS } from '../../src/engine/types.ts'
import { urgeOf } from '../../src/view/turn/advisers.ts'
import { CHARTS } from '../../src/view/charts/topics.ts'
import { engine, playTurns } from '../unit/view/turns.ts'

const PUBLIC = new Set(Object.values(CHARTS).flat())
const rulesOf = (seat: (typeof SEATS)[number]) => ADVICE.filter((r) => r.seats.includes(seat))

describe('the rules of the advisers', () => {
  it.each(SEATS)('seat at least four rules on each side of the table of %s', (seat) => {
    for (const side of [0, 1]) expect(rulesOf(seat).filter((r) => ADVISERS[r.adviser] === side).length).toBeGreaterThanOrEqual(4)
  })

  it.each(SEATS)('let the two sides of %s pull every lever opposite ways', (seat) => {
    for (const lever of new Set(rulesOf(seat).map((r) => r.lever))) {
      const of = (side: number) => new Set(rulesOf(seat).filter((r) => r.lever === lever && ADVISERS[r.adviser] === side).map((r) => r.direction))
      expect([...of(0)], lever).toHaveLength(1)
      expect([...of(1)], lever).toHaveLength(1)
      expect([...of(0)], lever).not.toEqual([...of(1)])
      expect(engine.instancesOf({ seat, lever }).length, lever).toBeGreaterThan(0)
    }
  })

  it('read only numbers that any chart of the game shows', () => {
    for (const rule of ADVICE) {
      for (const seat of rule.seats) {
        const series = rule.when.series.replace('{side}', ['washington', 'us-frontier', 'us-open-lab', 'nvidia'].includes(seat) ? 'us' : 'cn')
        expect(PUBLIC.has(series), series).toBe(true)
      }
      expect(rule.when.from, rule.id).not.toBe(rule.when.full)
    }
    expect(new Set(ADVICE.map((r) => r.id)).size).toBe(ADVICE.length)
  })

  it('are all called upon in some game, and none in every quarter of all games', () => {
    const records = ['chip-war', 'deepseek-moment', 'one-third'].flatMap((scenario) => (['random', 'history'] as const).flatMap((by) => ['a', 'b'].flatMap((seed) => playTurns({ scenario, by, seed, turns: engine.scenario(scenario)?.turns ?? 8 }))))
    const states = [...records.map((r) => r.after), ...engine.rules.scenarios.map((s) => engine.start(s.id))]
    for (const rule of ADVICE) {
      for (const seat of rule.seats) {
        const felt = states.map((state) => urgeOf(engine, state, rule, seat))
        expect(Math.max(...felt), `${rule.id} for ${seat} is never strong`).toBeGreaterThan(0.4)
        expect(Math.min(...felt), `${rule.id} for ${seat} is always strong`).toBeLessThan(0.9)
      }
    }
  })
})

describe.each(LOADED)('their words in %s', (language, { turn }) => {
  it('are there for every rule and no other, lean on its number, and are short', () => {
    expect(Object.keys(turn.advice).sort()).toEqual(ADVICE.map((r) => r.id).sort())
    for (const [id, { claim, unknown }] of Object.entries(turn.advice)) {
      expect(claim.match(/\{n\}/g), id).toHaveLength(1)
      expect(claim, id).toMatch(/[.。]$/)
      expect(unknown, id).toMatch(/[.。]$/)
      if (language === 'en') expect(claim.split(/\s+/).length, id).toBeLessThanOrEqual(34)
    }
  })
})
