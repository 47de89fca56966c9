/** The rule set as a table: every number in its range and with a source, every id once, every lever on its grid, every channel in use. */
import { describe, expect, it } from 'vitest'
import { OBSERVED } from '../../src/content/observed.ts'
import { RULES } from '../../src/content/rules.ts'
import { EN } from '../../src/content/text/en/index.ts'
import { CHANNELS } from '../../src/engine/channels.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { BLOCKS, indexOf } from '../../src/engine/layout.ts'
import { quarterIndex } from '../../src/engine/quarters.ts'
import type { LeverDef } from '../../src/engine/types.ts'
import { INDICES } from '../../src/engine/types.ts'

const PUBLIC = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\//i
const TAGS = ['R', 'D', 'P', 'M', 'J']
const leverName = (l: LeverDef) => `${l.seat}/${l.id}`

function expectOnce(ids: readonly string[]): void {
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
}

function expectOnGrid(lever: LeverDef, value: number, what: string): void {
  const steps = value * lever.stepsPerUnit
  expect(Math.abs(steps - Math.round(steps)), `${leverName(lever)} ${what}`).toBeLessThan(1e-9)
  expect(value, `${leverName(lever)} ${what}`).toBeGreaterThanOrEqual(lever.min)
  expect(value, `${leverName(lever)} ${what}`).toBeLessThanOrEqual(lever.max)
}

describe('parameters', () => {
  it('have ids of their own', () => expectOnce(RULES.parameters.map((p) => p.id)))

  it('lie inside their ranges', () => {
    for (const p of RULES.parameters) {
      expect(p.min, p.id).toBeLessThanOrEqual(p.value)
      expect(p.max, p.id).toBeGreaterThanOrEqual(p.value)
      if (p.value !== 0) expect(p.max, `${p.id} has a range`).toBeGreaterThan(p.min)
    }
  })

  it('show their homework: a source, a year, a tag, a unit and a note', () => {
    for (const p of RULES.parameters) {
      expect(p.source.length, p.id).toBeGreaterThan(10)
      expect(p.year, p.id).toBeGreaterThanOrEqual(2015)
      expect(p.year, p.id).toBeLessThanOrEqual(2027)
      expect(TAGS, p.id).toContain(p.tag)
      expect(p.unit.length, p.id).toBeGreaterThan(0)
      expect(p.note, p.id).toMatch(/\.$/)
      // What claims to be read or computed names the place.
      if (p.tag === 'R' || p.tag === 'D') expect(p.source, p.id).toMatch(PUBLIC)
    }
  })

  it('are all needed by the engine', () => {
    for (const p of RULES.parameters) {
      expect(() => createEngine({ ...RULES, parameters: RULES.parameters.filter((q) => q.id !== p.id) }), `nobody misses ${p.id}`).toThrow(p.id)
    }
  })
})

describe('levers', () => {
  it('have ids of their own within a seat', () => expectOnce(RULES.levers.map(leverName)))

  it('start on their grid, and so do presets, ends and the free part of upkeep', () => {
    for (const lever of RULES.levers) {
      expectOnGrid(lever, lever.initial, 'at first')
      expectOnGrid(lever, lever.min, 'minimum')
      expectOnGrid(lever, lever.max, 'maximum')
      for (const preset of lever.presets ?? []) expectOnGrid(lever, preset.value, preset.id)
      for (const cost of lever.costs) if (cost.free !== undefined) expectOnGrid(lever, cost.free, 'free of upkeep')
      expectOnce((lever.presets ?? []).map((p) => p.id))
    }
  })

  it('move something, cost something, and name where that comes from', () => {
    for (const lever of RULES.levers) {
      // A lever moves a channel, or it is the notice that another lever waits for.
      const waitedFor = RULES.levers.some((l) => l.seat === lever.seat && l.delayFrom === lever.id)
      expect(lever.drives.length > 0 || waitedFor, leverName(lever)).toBe(true)
      expect(lever.costs.some((c) => (c.perChange ?? 0) > 0 || (c.perQuarter ?? 0) > 0), leverName(lever)).toBe(true)
      expect(lever.source.length, leverName(lever)).toBeGreaterThan(10)
      expect(TAGS, leverName(lever)).toContain(lever.tag)
      if (lever.tag !== 'J') expect(lever.source, leverName(lever)).toMatch(PUBLIC)
    }
  })

  it('fit into the ring of decided values, notice included', () => {
    for (const lever of RULES.levers) {
      const notice = lever.delayFrom === undefined ? 0 : (RULES.levers.find((l) => l.seat === lever.seat && l.id === lever.delayFrom)?.max ?? NaN)
      expect(lever.delay + notice, leverName(lever)).toBeLessThanOrEqual(7)
    }
  })

  it('give both sides as many in Essentials, Beijing’s one more excepted', () => {
    const essentials = (seats: readonly string[]) => RULES.levers.filter((l) => seats.includes(l.seat) && l.depth === 1).length
    expect(essentials(['us-frontier', 'us-open-lab', 'nvidia'])).toBe(essentials(['cn-open', 'cn-platforms', 'huawei']))
    // Should be 0. May only shrink.
    const KNOWN_EXCESS = 1
    expect(Math.abs(essentials(['beijing']) - essentials(['washington']))).toBeLessThanOrEqual(KNOWN_EXCESS)
  })
})

describe('events', () => {
  it('have ids of their own, and words', () => {
    expectOnce(RULES.events.map((e) => e.id))
    for (const e of RULES.events) {
      const text = EN.events[e.id]
      for (const words of [text?.title, text?.story, text?.cause, text?.precedent.text]) expect(words?.length ?? 0, e.id).toBeGreaterThan(10)
      expect(text.precedent.source, e.id).toMatch(PUBLIC)
    }
  })

  it('fit into the report', () => {
    const room = BLOCKS.find((b) => b.name === 'event')?.size ?? 0
    expect(RULES.events.length).toBeLessThanOrEqual(room)
  })

  it('do something, with a chance between 0 and 1', () => {
    for (const e of RULES.events) {
      expect(e.effects.length, e.id).toBeGreaterThan(0)
      expect(e.chance, e.id).toBeGreaterThan(0)
      expect(e.chance, e.id).toBeLessThanOrEqual(1)
    }
  })
})

describe('channels', () => {
  /** Channels that nothing moves, each with the reason. May only shrink. */
  const IDLE: Readonly<Record<string, string>> = {
    'cn.political': 'No event of ours costs Beijing political capital; the channel is there for one that does.',
  }

  it('are all moved by a lever or struck by an event', () => {
    const used = new Set<string>()
    for (const lever of RULES.levers) {
      for (const drive of [...lever.drives, ...(lever.shocks ?? [])]) {
        used.add(drive.channel)
        if (Array.isArray(lever.targets)) for (const target of lever.targets as readonly string[]) used.add(drive.channel.replace(/^lab\./, `${target}.`))
      }
    }
    for (const event of RULES.events) for (const effect of event.effects) for (const side of ['us.', 'cn.']) used.add(effect.channel.replace(/^side\./, side))
    expect(CHANNELS.map((c) => c.id).filter((id) => !used.has(id)).sort()).toEqual(Object.keys(IDLE).sort())
  })

  it('have names and meanings of their own', () => {
    expectOnce(CHANNELS.map((c) => c.id))
    expectOnce(CHANNELS.map((c) => c.meaning))
  })
})

describe('scenarios and the start', () => {
  it('have ids of their own and start in a quarter', () => {
    expectOnce(RULES.scenarios.map((s) => s.id))
    for (const s of RULES.scenarios) expect(quarterIndex(s.start), s.id).toBeGreaterThanOrEqual(0)
  })

  it('have words', () => {
    expect(Object.keys(EN.scenarios).sort()).toEqual(RULES.scenarios.map((s) => s.id).sort())
  })

  it('set only numbers that exist, each once, each with its source', () => {
    for (const list of [RULES.start, ...RULES.scenarios.map((s) => s.corrections)]) {
      expectOnce(list.map((c) => c.variable))
      for (const c of list) {
        expect(indexOf(c.variable), c.variable).toBeGreaterThanOrEqual(0)
        expect(Number.isFinite(c.value), c.variable).toBe(true)
        expect(c.source.length, c.variable).toBeGreaterThan(10)
        expect(c.note, c.variable).toMatch(/\.$/)
      }
    }
  })

  it('correct to published values only', () => {
    for (const s of RULES.scenarios) for (const c of s.corrections) expect(c.source, `${s.id} ${c.variable}`).toMatch(PUBLIC)
  })
})

describe('doctrines', () => {
  it('share out the same weight in different ways', () => {
    expectOnce(RULES.doctrines.map((d) => d.id))
    expectOnce(RULES.doctrines.map((d) => JSON.stringify(d.weights)))
    for (const d of RULES.doctrines) {
      expect(INDICES.reduce((sum, i) => sum + d.weights[i], 0), d.id).toBeCloseTo(1, 12)
      for (const i of INDICES) expect(d.weights[i], `${d.id} ${i}`).toBeGreaterThan(0)
    }
  })
})

describe('published series', () => {
  it('go by names of the engine, in range, with public sources', () => {
    const known = createEngine(RULES).series.map((s) => s.id)
    expectOnce(OBSERVED.map((o) => o.series))
    for (const o of OBSERVED) {
      expect(known).toContain(o.series)
      expect(o.source, o.series).toMatch(PUBLIC)
      expect(quarterIndex(o.from), o.series).toBeDefined()
      expect(o.note, o.series).toMatch(/\.$/)
      expect(o.values.some((v) => v !== null), o.series).toBe(true)
    }
  })

  it('add up to within 1 % where one is the sum of others', () => {
    const of = (name: string) => OBSERVED.find((o) => o.series === `compute.${name}_cum_kh100e`)?.values ?? []
    of('cn').forEach((sum, i) => {
      if (sum !== null) expect((of('cn_legal')[i] ?? 0) + (of('cn_smuggled')[i] ?? 0) + (of('cn_domestic')[i] ?? 0)).toBeGreaterThan(sum * 0.99)
    })
  })
})
