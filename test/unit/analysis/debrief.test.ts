/** The parts of a debrief: luck that adds up, replies that hold, worlds inside their ranges, turns where there is one. */
import { describe, expect, test } from 'vitest'
import { againstHistory } from '../../../src/analysis/debrief/against-history.ts'
import { endingIn, inWorlds, patched, tornado } from '../../../src/analysis/debrief/assumptions.ts'
import { flipPoints, turnOf } from '../../../src/analysis/debrief/flip-points.ts'
import { luckOf, splitOf } from '../../../src/analysis/debrief/luck.ts'
import type { PlayedGame } from '../../../src/analysis/debrief/recorded.ts'
import { recordGame } from '../../../src/analysis/debrief/recorded.ts'
import type { DebriefPart } from '../../../src/analysis/debrief/report.ts'
import { debriefWork } from '../../../src/analysis/debrief/report.ts'
import { createReplay, ownPlaces, without } from '../../../src/analysis/debrief/replay.ts'
import { LEADING_PARAMETERS } from '../../../src/content/assumptions.ts'
import { RULES } from '../../../src/content/rules.ts'
import { RIVAL_WORLDS, WORLD_PACK_IDS, WORLD_PACKS } from '../../../src/content/world-packs.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import type { EventMode, SeatId } from '../../../src/engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../../src/engine/types.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'
import type { OpponentId } from '../../../src/opponents/opponent.ts'
import { readRecord } from '../../../src/cli/records.ts'
import { ENGINE } from '../../support/games.ts'

const SERIES = 'score.us.lead'

function game(us: OpponentId, events: EventMode = 'on', quarters = 8): PlayedGame {
  return {
    scenario: 'deepseek-moment', seed: 'debrief', events, budgets: true, held: [], own: SEATS.filter((s) => SEAT_SIDE[s] === 'us'),
    seats: Object.fromEntries(SEATS.map((s) => [s, SEAT_SIDE[s] === 'us' ? us : 'history'])) as Record<SeatId, OpponentId>,
    quarters: Array.from({ length: quarters }, () => ({ decisions: [] })),
  }
}
const RANDOM = recordGame(ENGINE, game('random'))
const last = <T>(all: Iterable<T>): T => {
  const list = [...all]
  return list[list.length - 1]
}

test('a game in which events were chosen is played again with the same events', () => {
  const asked = { ...game('history'), chosen: [{ event: ENGINE.eventIds[0], quarter: '2025Q3' }] }
  const replay = createReplay(ENGINE, recordGame(ENGINE, asked))
  const first = createGame(ENGINE, { ...asked, quarters: 8 })
  for (let q = 0; q < 8; q++) playQuarter(first, [])
  expect(ENGINE.hash(replay.states[8], '')).toBe(ENGINE.hash(first.state, ''))
  expect(ENGINE.hash(createReplay(ENGINE, recordGame(ENGINE, game('history'))).states[8], '')).not.toBe(ENGINE.hash(first.state, ''))
})

describe('luck', () => {
  test('hand, skill and luck add up to the result, and the same seeds give the same luck', () => {
    const luck = last(luckOf(createReplay(ENGINE, RANDOM), SERIES, 60, 30))
    expect(luck.outcomes).toHaveLength(60)
    expect(new Set(luck.outcomes).size).toBeGreaterThan(30)
    const split = splitOf(luck)
    expect(split.hand + split.skill + split.luck).toBeCloseTo(luck.actual, 9)
    expect(split.percentile).toBeGreaterThanOrEqual(0)
    expect(split.percentile).toBeLessThanOrEqual(100)
    expect(last(luckOf(createReplay(ENGINE, RANDOM), SERIES, 60, 30))).toEqual(luck)
  })
  test('who decided nothing has shown no skill', () => {
    const split = splitOf(last(luckOf(createReplay(ENGINE, recordGame(ENGINE, game('hold'))), SERIES, 20, 20)))
    expect(split).toMatchObject({ skill: 0, error: 0 })
  })
  test('has no part where chance was averaged', () => {
    const split = splitOf(last(luckOf(createReplay(ENGINE, recordGame(ENGINE, game('random', 'expected'))), SERIES)))
    expect(split).toMatchObject({ luck: 0, percentile: 50 })
    expect(split.skill).not.toBe(0)
  })
})

describe('against history', () => {
  test('whoever did what the record says departed nowhere', () => {
    const found = againstHistory(createReplay(ENGINE, recordGame(ENGINE, game('history', 'expected'))), SERIES)
    expect(found.departures.filter((d) => d.effect !== 0)).toEqual([])
    expect(found.others).toBe(0)
    expect(found.game).toEqual(found.record)
  })
  test('whoever did otherwise hears what it brought, the weightiest first', () => {
    const { departures } = againstHistory(createReplay(ENGINE, RANDOM), SERIES)
    const sizes = departures.map((d) => Math.abs(d.effect))
    expect(sizes[0]).toBeGreaterThan(0)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })
})

describe('other worlds', () => {
  test('change numbers that exist, inside their ranges, away from where they stand', () => {
    expect(WORLD_PACKS.map((p) => p.id)).toEqual([...WORLD_PACK_IDS])
    for (const { id, values, sources } of WORLD_PACKS) {
      expect(Object.keys(values).length, id).toBeGreaterThan(1)
      for (const source of sources) expect(source, id).toMatch(/^https?:\/\//)
      expect(sources.length, id).toBeGreaterThan(0)
      for (const [name, value] of Object.entries(values)) {
        const def = RULES.parameters.find((p) => p.id === name)
        if (!def) throw new Error(`${id} names ${name}, which is no parameter.`)
        expect(value, `${id}: ${name}`).toBeGreaterThanOrEqual(def.min)
        expect(value, `${id}: ${name}`).toBeLessThanOrEqual(def.max)
        expect(value, `${id}: ${name}`).not.toBe(def.value)
      }
    }
  })
  test('the two rivals pull each number that both change opposite ways', () => {
    const [slow, speed] = RIVAL_WORLDS.map((id) => WORLD_PACKS.find((p) => p.id === id)?.values ?? {})
    const both = Object.keys(slow).filter((name) => name in speed)
    expect(both.length).toBeGreaterThan(4)
    for (const name of both) {
      const value = RULES.parameters.find((p) => p.id === name)?.value ?? 0
      expect(Math.sign(slow[name] - value), name).toBe(-Math.sign(speed[name] - value))
    }
  })
  test('in one of them strict controls keep China further back than in the other, against no controls', () => {
    const effect = (id: string): number => {
      const engine = createEngine(patched(RULES, WORLD_PACKS.find((p) => p.id === id)?.values ?? {}))
      const held = (value: number) => {
        const plan = { ...game('hold', 'expected', 16), quarters: Array.from({ length: 16 }, (_, q) => ({ decisions: q === 0 ? [{ seat: 'washington', lever: 'chip-controls', value } as const] : [] })) }
        const replay = createReplay(engine, recordGame(engine, { ...plan, budgets: false }))
        return engine.read(replay.states[16], 'frontier.gap_eci')
      }
      return held(1) - held(0)
    }
    expect(effect('controls-slow')).toBeGreaterThan(effect('controls-speed') + 0.5)
  })
  test('tell the result as the end of a game counts it, the same each time', () => {
    const worlds = [...inWorlds(RULES, RANDOM, 'us', 'lead', WORLD_PACKS.slice(0, 3))]
    expect(worlds.map((w) => w.pack)).toEqual(['controls-slow', 'controls-speed', 'compute-rules'])
    for (const w of worlds) expect(Number.isFinite(w.outcome + w.record + w.idle), w.pack).toBe(true)
    expect([...inWorlds(RULES, RANDOM, 'us', 'lead', WORLD_PACKS.slice(0, 3))]).toEqual(worlds)
  })
})

describe('single assumptions', () => {
  test('a parameter at its own value changes nothing', () => {
    const replay = createReplay(ENGINE, RANDOM)
    const { outcome, idle } = endingIn(createEngine(patched(RULES, { distillation: RULES.parameters.find((p) => p.id === 'distillation')?.value ?? 0 })), RANDOM, SERIES)
    expect(outcome).toBe(ENGINE.read(replay.states[replay.quarters], SERIES))
    expect(idle).toBe(ENGINE.read(replay.play(without(RANDOM.moves, ownPlaces(RANDOM.moves))), SERIES))
  })
  test('the ten are among those that the recorded screening ranks highest', () => {
    const { outputs } = readRecord<{ outputs: Record<string, { factor: string }[]> }>('sensitivity')
    const ranked = ['us-score', 'cn-score', 'gap', 'cn-open-developers'].flatMap((id) => outputs[id].map((f) => f.factor))
    expect(LEADING_PARAMETERS).toHaveLength(10)
    for (const id of LEADING_PARAMETERS) expect(ranked, id).toContain(id)
    expect([...tornado(RULES, RANDOM, SERIES, ['distillation'])][0].low.value).toBe(RULES.parameters.find((p) => p.id === 'distillation')?.min)
  })
})

describe('turning points', () => {
  const curve = (...outcomes: number[]) => outcomes.map((outcome, value) => ({ value, outcome }))
  test('are where a curve rises and then falls, or falls and then rises', () => {
    expect(turnOf(curve(0, 1, 2, 1, 0))).toEqual({ kind: 'peak', at: 2, size: 2 })
    expect(turnOf(curve(3, 1, 0, 0.5))).toEqual({ kind: 'trough', at: 2, size: 0.5 })
  })
  test('are not where it goes one way, hardly moves, or wavers', () => {
    for (const outcomes of [[0, 1, 2, 3], [0, 0.2, 0.1], [0, 2, 0, 2, 0], [1], []]) expect(turnOf(curve(...outcomes))).toBeNull()
  })
  test('of a game’s levers stand on the lever’s own grid, inside its range', () => {
    const flips = [...flipPoints(ENGINE, RANDOM, [SERIES, 'index.us.frontier', 'index.us.reach', 'index.stability'], { depth: 1 })].flat()
    expect(flips.length).toBeGreaterThan(0)
    for (const f of flips) {
      const { def } = ENGINE.instancesOf(f)[0]
      expect(def.depth).toBe(1)
      expect(f.at).toBeGreaterThan(def.min)
      expect(f.at).toBeLessThan(def.max)
      expect(Math.abs(f.at * def.stepsPerUnit - Math.round(f.at * def.stepsPerUnit))).toBeLessThan(1e-9)
    }
  })
})

test('the same game gives the same debrief, to the last bit, in another engine', () => {
  const all = (part: DebriefPart) => JSON.stringify([...debriefWork(createEngine(RULES), { part, played: game('random', 'on', 4), side: 'us', doctrine: 'home', depth: 2, quartersPerTurn: 2 })])
  for (const part of ['decisions', 'worlds'] as const) expect(all(part)).toBe(all(part))
})
