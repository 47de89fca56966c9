/** What changes nothing: a lever decided where it already is, and the levers of a lab that does not exist. */
import { fc } from '../support/property.ts'
import { expect, test } from 'vitest'
import { RULES } from '../../src/content/rules.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { CORE_END, ECI, N_LABS, OPEN_ECI, PRICE, STATE_START, TRAIN, ECOSYSTEM, EFF, BIG_CHANGES, CASH, indexOf, nameOf } from '../../src/engine/layout.ts'
import { LEVER_WIDTH } from '../../src/engine/levers.ts'
import type { Decision, Ruleset } from '../../src/engine/types.ts'
import { LABS, REGIONS, SEGMENTS } from '../../src/engine/types.ts'
import { ENGINE, games, newGame, plainGame, playThrough, runs } from '../support/games.ts'

test('a lever decided at the value it already has changes nothing, not even with empty purses (T-09)', () => {
  fc.assert(fc.property(games({ mostQuarters: 16 }), fc.boolean(), (spec, empty) => {
    const { state } = playThrough(spec, () => {})
    if (empty) state.fill(0, CASH, BIG_CHANGES)
    const before = ENGINE.hash(state, '')
    for (const i of ENGINE.levers.instances) {
      const decision: Decision = { seat: i.def.seat, lever: i.def.id, value: ENGINE.decided(state, i), ...(i.target === undefined ? {} : { target: i.target }) }
      expect(ENGINE.decide(state, decision, { budgets: spec.budgets })).toBeNull()
    }
    expect(ENGINE.hash(state, '')).toBe(before)
  }), runs(500))
})

/** Rules in which one lab has no machines, people, name or models, and nobody uses it. */
function rulesWithout(lab: string): Ruleset {
  const gone = new Set([`lab-compute/${lab}`, `lab-talent/${lab}`, ...SEGMENTS.map((g) => `brand-${g}/${lab}`)])
  const empty = new Set([`eci/${lab}`, `open-eci/${lab}`, `ecosystem/${lab}`, ...REGIONS.flatMap((r) => SEGMENTS.flatMap((g) => [`share.hosted/${r}/${g}/${lab}`, `share.open/${r}/${g}/${lab}`]))])
  const none = { source: 'test', note: 'test' }
  return {
    ...RULES,
    parameters: RULES.parameters.map((p) => (gone.has(p.id) ? { ...p, value: 0 } : p)),
    start: [...RULES.start.filter((s) => !empty.has(s.variable)), { variable: `efficiency/${lab}`, value: -1000, ...none }, { variable: `training/${lab}`, value: 0, ...none }],
    history: RULES.history.filter((h) => h.target !== lab),
    // The published start only: corrections would give the lab its size back.
    scenarios: RULES.scenarios.filter((s) => s.from === 'published'),
  }
}

/** Levers that say how a lab uses what it has. Haste, distillation and own chips are acts of their own, felt by others whatever the lab’s size. */
const OWN_AFFAIRS = ['train', 'experiment', 'open', 'licence', 'price', 'defence']

test.each(['us-other', 'deepseek', 'tencent'] as const)('how a lab without machines, people, name and models would use them changes nobody else’s number: %s (T-09)', (lab) => {
  const engine = createEngine(rulesWithout(lab))
  const a = LABS.indexOf(lab)
  const own = new Set([TRAIN, EFF, ECI, OPEN_ECI, ECOSYSTEM, PRICE].map((at) => at + a))
  const spec = plainGame('chip-war', 'hold', { budgets: false })
  const base = newGame(spec, engine)
  const moved = newGame(spec, engine)
  const levers = engine.levers.instances.filter((i) => i.target === lab && OWN_AFFAIRS.includes(i.def.id))
  expect(levers).toHaveLength(OWN_AFFAIRS.length)
  for (const i of levers) expect(engine.decide(moved.state, { seat: i.def.seat, lever: i.def.id, target: lab, value: engine.decided(moved.state, i) === i.def.max ? i.def.min : i.def.max }, { budgets: false })).toBeNull()
  for (let q = 0; q < 20; q++) {
    engine.step(base.state, { events: 'off', budgets: false })
    engine.step(moved.state, { events: 'off', budgets: false })
  }
  for (const i of levers) expect(engine.inForce(moved.state, i)).not.toBe(engine.inForce(base.state, i))
  for (let at = STATE_START; at < CORE_END; at++) if (!own.has(at)) expect(moved.state[at], nameOf(at)).toBe(base.state[at])
  const levelled = new Set(levers.flatMap((i) => Array.from({ length: LEVER_WIDTH }, (_, k) => i.at + k)))
  for (let at = CORE_END; at < base.state.length; at++) if (!levelled.has(at)) expect(moved.state[at]).toBe(base.state[at])
  expect(N_LABS).toBe(LABS.length)
  expect(indexOf(`eci/${lab}`)).toBe(ECI + a)
})
