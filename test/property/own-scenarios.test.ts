/** Whatever a teacher puts together within the bounds, it begins, plays to its end, and no number leaves the numbers. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { ownChoice } from '../../src/app/share/start-of.ts'
import { isOver, playTurn, startSession } from '../../src/app/game/session.ts'
import { checked } from '../../src/app/workshop/draft.ts'
import { START_VARIABLES } from '../../src/content/start-variables.ts'
import { WORLD_PACK_IDS } from '../../src/content/world-packs.ts'
import { RULES } from '../../src/content/rules.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { quarterIndex, quarterLabel } from '../../src/engine/quarters.ts'
import type { OwnScenario } from '../../src/link/own-scenario.ts'
import { PRESENT } from '../../src/link/shape.ts'

const engine = createEngine(RULES)

const OWN: fc.Arbitrary<OwnScenario> = fc.record({
  base: fc.constantFrom(...PRESENT.scenarios), turns: fc.integer({ min: 1, max: 12 }), quartersPerTurn: fc.constantFrom(1 as const, 2 as const), side: fc.constantFrom('us' as const, 'cn' as const),
  pack: fc.option(fc.constantFrom(...WORLD_PACK_IDS)),
  levers: fc.uniqueArray(fc.tuple(fc.constantFrom(...PRESENT.levers), fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom('shown' as const, 'locked' as const, 'hidden' as const)), { maxLength: 12, selector: ([l]) => l.key }),
  corrections: fc.uniqueArray(fc.tuple(fc.constantFrom(...START_VARIABLES), fc.constantFrom(0, 0.5, 1)), { maxLength: 8, selector: ([v]) => v.variable }),
  event: fc.option(fc.tuple(fc.constantFrom(...PRESENT.events), fc.nat(11))),
}).map(({ base, turns, quartersPerTurn, side, pack, levers, corrections, event }) => ({
  base: base.id, title: 'Any', briefing: '', questions: [], turns, quartersPerTurn, side, depth: 'full', opponent: 'history',
  levers: levers.map(([l, part, show]) => ({ lever: l.key, show, value: (l.lowest + Math.round(part * (l.values - 1))) / l.stepsPerUnit })),
  ...(event ? { events: 'chosen' as const, chosen: [{ event: event[0].id, quarter: quarterLabel((quarterIndex(base.start) ?? 0) + 1 + (event[1] % (turns * quartersPerTurn))) }] } : { events: 'on' as const, chosen: [] }),
  ...(pack === null ? {} : { pack }),
  corrections: corrections.map(([v, part]) => ({ variable: v.variable, value: Number((v.min + part * (v.max - v.min)).toPrecision(6)) })),
}))

test('any scenario within the bounds plays to its end with finite numbers', () => {
  fc.assert(fc.property(OWN, (drafted) => {
    const { own, faults } = checked(drafted)
    expect(faults).toEqual([])
    if (!own) return
    const session = startSession(engine, ownChoice(own, 'any'), 'any')
    while (!isOver(session)) playTurn(session, [])
    expect(session.states).toHaveLength(own.turns + 1)
    for (const state of session.states) expect(state.every(Number.isFinite)).toBe(true)
  }), { numRuns: 25 })
})
