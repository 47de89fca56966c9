/** The golden games: as recorded, many, varied, and sensitive to everything. Other JavaScript engines: `scripts/cross-engine.mjs`. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ENGINE_ID } from '../../src/content/engine-ids.ts'
import { RULES } from '../../src/content/rules.ts'
import { MAIN_SCENARIOS } from '../../src/content/scenarios.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { R_EVENT } from '../../src/engine/layout.ts'
import type { GoldenFile } from './golden-file.ts'
import { differences, partingQuarter, recordAll, toText } from './golden-file.ts'
import { GOLDEN_GAMES, hashesOf, playGolden } from './golden-games.ts'
import { goldenReport } from './portable.ts'

const ENGINE = createEngine(RULES)
const text = readFileSync(new URL('golden.json', import.meta.url), 'utf8')
const recorded = JSON.parse(text) as GoldenFile
const finalHash = (hashes: string): string => hashes.slice(-16)

test('every golden game is as recorded (if this is meant: npm run golden, and its summary into the commit)', () => {
  expect(differences(recorded, recordAll(ENGINE, ENGINE_ID))).toEqual([])
  expect(recorded.engine).toBe(ENGINE_ID)
  expect(toText(recorded)).toBe(text)
})

describe('the golden games', () => {
  test('are at least sixty: each scenario, each side, each way of playing, each kind of chance', () => {
    expect(GOLDEN_GAMES.length).toBeGreaterThanOrEqual(60)
    expect(new Set(GOLDEN_GAMES.map((g) => g.id)).size).toBe(GOLDEN_GAMES.length)
    for (const { id } of MAIN_SCENARIOS) {
      for (const side of ['us', 'cn']) {
        for (const way of ['history', 'random', 'extreme', 'pressed']) {
          for (const events of ['off', 'expected', 'on']) {
            expect(GOLDEN_GAMES.some((g) => g.scenario === id && g.side === side && g.way === way && g.events === events), `${id} ${side} ${way} ${events}`).toBe(true)
          }
        }
      }
    }
  })
  test('end in at least fifty different states', () => {
    expect(new Set(Object.values(recorded.games).map((g) => finalHash(g.hashes))).size).toBeGreaterThanOrEqual(50)
  })
  test('have a hash for every quarter', () => {
    const lengths = new Set(Object.values(recorded.games).map((g) => g.hashes.length / 16))
    expect([...lengths].sort((a, b) => a - b)).toEqual([16, 32])
  })
  test('move every lever of every seat and lab, and see every event happen', () => {
    const still = new Set(ENGINE.levers.instances.map((i) => `${i.def.seat}/${i.def.id}/${i.target ?? ''}`))
    const unseen = new Set(ENGINE.eventIds)
    for (const golden of GOLDEN_GAMES) {
      const start = ENGINE.start(golden.scenario)
      playGolden(ENGINE, golden, ({ state }) => {
        for (const i of ENGINE.levers.instances) if (ENGINE.inForce(state, i) !== ENGINE.inForce(start, i)) still.delete(`${i.def.seat}/${i.def.id}/${i.target ?? ''}`)
        if (golden.events === 'on') ENGINE.eventIds.forEach((id, e) => state[R_EVENT + e] === 1 && unseen.delete(id))
      })
    }
    expect([...still]).toEqual([])
    expect([...unseen]).toEqual([])
  })
})

describe('the last bit of a number', () => {
  const bits = new BigInt64Array(1)
  const double = new Float64Array(bits.buffer)
  const nextUp = (x: number): number => {
    double[0] = x
    bits[0] += 1n
    return double[0]
  }
  const probe = GOLDEN_GAMES.filter((g) => g.scenario === 'chip-war' && g.way === 'extreme' && g.events === 'expected')
  const base = probe.map((g) => hashesOf(ENGINE, g).hashes.at(-1))

  test.each([
    'lab-compute/openai', 'research-pace', 'eci-per-oom', 'distillation', 'premium', 'price-elasticity', 'quality-width/developer', 'choice-pace/industry',
    'diffusion-imitation/health', 'trust-pace', 'standards-pace', 'mood-pace', 'chip-learning', 'smuggling-intensity', 'fab-growth', 'yield-ceiling',
    'cash-margin', 'escalation-calming', 'hazard-base', 'market-size/emerging',
  ])('changes the golden games when it is that of the parameter %s', (id) => {
    expect(RULES.parameters.some((p) => p.id === id), `there is a parameter ${id}`).toBe(true)
    const engine = createEngine({ ...RULES, parameters: RULES.parameters.map((p) => (p.id === id ? { ...p, value: nextUp(p.value) } : p)) })
    const hashes = probe.map((g) => hashesOf(engine, g).hashes.at(-1))
    expect(hashes).not.toEqual(base)
  })
  test('changes what people see when it is that of the indices', () => {
    const engine = createEngine({ ...RULES, parameters: RULES.parameters.map((p) => (p.id.startsWith('index-') ? { ...p, value: nextUp(p.value) } : p)) })
    expect(probe.map((g) => hashesOf(engine, g).series)).not.toEqual(probe.map((g) => hashesOf(ENGINE, g).series))
  })
  test('changes them when it is that of a start value', () => {
    const engine = createEngine({ ...RULES, start: RULES.start.map((s) => (s.variable === 'stock.us' ? { ...s, value: nextUp(s.value) } : s)) })
    expect(probe.map((g) => hashesOf(engine, g).hashes.at(-1))).not.toEqual(base)
  })
})

test('the report for other engines holds every game with a hash for every quarter, and never a time or a place', () => {
  const report = goldenReport()
  for (const golden of GOLDEN_GAMES) {
    const line = report.split('\n').find((l) => l.startsWith(`${golden.id} `)) ?? ''
    expect(line.slice(golden.id.length).replaceAll(' ', ''), golden.id).toBe(recorded.games[golden.id].hashes + recorded.games[golden.id].series)
  }
  expect(goldenReport()).toBe(report)
})

test('a summary of differences names the game, the quarter and what moved', () => {
  const [first, second] = Object.keys(recorded.games)
  const { hashes, series, ends } = recorded.games[first]
  const altered: GoldenFile = { engine: 1, games: { ...recorded.games, [first]: { hashes: `${hashes.slice(0, 32)}${'0'.repeat(hashes.length - 32)}`, series, ends: [ends[0] + 1, ...ends.slice(1)] }, new: recorded.games[second] } }
  const lines = differences(recorded, altered)
  expect(lines[0]).toMatch(new RegExp(`^changed  ${first}, from quarter 3: frontier\\.gap_eci .* → `))
  expect(lines[1]).toBe('new      new')
  const reworded = differences(recorded, { ...recorded, games: { ...recorded.games, [first]: { hashes, series: '0'.repeat(16), ends } } })
  expect(reworded[0]).toBe(`changed  ${first}, in its series alone: no headline number`)
  expect(partingQuarter('a'.repeat(32), 'a'.repeat(16))).toBe(2)
  expect(differences(recorded, recorded)).toEqual([])
})
