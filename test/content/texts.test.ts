/** Every thing with an id has its words, every dated claim its public address, and the words keep to the house rules. */
import { describe, expect, it } from 'vitest'
import { EVENTS } from '../../src/content/events/index.ts'
import { HISTORY } from '../../src/content/history/index.ts'
import { LEVERS } from '../../src/content/levers/index.ts'
import { EN } from '../../src/content/text/en/index.ts'
import { historyTextKey, leverTextKey } from '../../src/content/text/keys.ts'
import type { Named, Texts } from '../../src/content/text/types.ts'
import { lastAct } from '../../src/view/briefing/story-opening.ts'
import { engine } from '../unit/view/turns.ts'
import { LOADED, strings } from './languages.ts'
import { CAUSE_IDS } from '../../src/engine/causes.ts'
import { quarterIndex } from '../../src/engine/quarters.ts'
import { channelByName } from '../../src/engine/channels.ts'
import type { HistoryEntry, LeverDef } from '../../src/engine/types.ts'
import { DOCTRINES, INDICES, LABS, REGIONS, SEATS, SEAT_LABS, SECTORS, SEGMENTS, SIDES } from '../../src/engine/types.ts'

const SCENARIO_IDS = ['chip-war', 'deepseek-moment', 'one-third', 'stockpile', 'tools-and-allies', 'october-rule', 'h20', 'atom-answer', 'close-the-weights']
const PUBLIC = /^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(:\d+)?\//i
const BANNED = /\b(enem(y|ies)|adversar(y|ies)|win the war|crush\w*|defeat\w*|victor(y|ies)|conquer\w*|destroy\w*|dominat\w*|beat the|good guys|bad guys)\b/i

/** The words of the world, without those of the interface and its sentences, whose placeholders are their own. */
const content = ({ levers, leverHeadlines, events, names, scenarios, stories, causes, opponents, reasons }: Texts) =>
  ({ levers, leverHeadlines, events, names, scenarios, stories, causes, opponents, reasons })

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[A-Z{])/)
}

const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

function quarter(label: string): number {
  const match = /^(20\d\d)Q([1-4])$/.exec(label)
  if (!match) throw new Error(`"${label}" is not a quarter such as 2025Q1.`)
  return Number(match[1]) * 4 + Number(match[2]) - 1
}

function leverOf(entry: HistoryEntry): LeverDef {
  const lever = LEVERS.find((l) => l.seat === entry.seat && l.id === entry.lever)
  if (!lever) throw new Error(`History names ${entry.seat}/${entry.lever}, which does not exist.`)
  return lever
}

describe.each(LOADED)('texts in %s', (language, texts) => {
  it('has every lever, and no other', () => {
    const wanted = [...new Set(LEVERS.map(leverTextKey))].sort()
    expect(Object.keys(texts.levers).sort()).toEqual(wanted)
    expect(Object.keys(texts.leverHeadlines).sort()).toEqual(wanted)
    for (const lever of LEVERS) {
      const text = texts.levers[leverTextKey(lever)]
      expect(text.name.length, text.name).toBeLessThanOrEqual(language === 'en' ? 28 : 36)
      const named = Object.keys(text.presetNames ?? {}).sort()
      expect(named, leverTextKey(lever)).toEqual((lever.presets ?? []).map((p) => p.id).sort())
    }
  })

  it('has every event, and no other', () => {
    expect(Object.keys(texts.events).sort()).toEqual(EVENTS.map((e) => e.id).sort())
    for (const event of EVENTS) expect(event.source, event.id).toBe(texts.events[event.id].precedent.source)
  })

  it('has every cause of the ledger, and no other', () => {
    expect(Object.keys(texts.causes).sort()).toEqual([...CAUSE_IDS].sort())
  })

  it('has every scenario', () => {
    for (const id of SCENARIO_IDS) expect(texts.scenarios, id).toHaveProperty(id)
  })

  it('has what each government had done last before every scenario, and no other', () => {
    const needed = engine.rules.scenarios.flatMap((s) => (['washington', 'beijing'] as const).flatMap((seat) => lastAct(engine, seat, quarterIndex(s.start) ?? 0) ?? []))
    expect(Object.keys(texts.history).sort()).toEqual([...new Set(needed.map(historyTextKey))].sort())
    for (const h of needed) if (language === 'en') expect(texts.history[historyTextKey(h)]).toBe(h.what)
  })

  it('names every side, seat, region, lab, segment, sector, index, doctrine, bloc and budget', () => {
    const { names } = texts
    const complete = (table: Readonly<Record<string, unknown>>, ids: readonly string[]) => expect(Object.keys(table).sort()).toEqual([...ids].sort())
    complete(names.sides, SIDES)
    complete(names.seats, SEATS)
    complete(names.regions, REGIONS)
    complete(names.labs, LABS)
    complete(names.segments, SEGMENTS)
    complete(names.sectors, SECTORS)
    complete(names.indices, INDICES)
    complete(names.doctrines, DOCTRINES)
    complete(names.blocs, [...SIDES, 'row'])
    complete(names.budgets, ['political', 'fiscal', 'cash', 'compute'])
    complete(names.evidence, ['R', 'D', 'P', 'M', 'J'])
    const known: Readonly<Record<string, Named>> = { ...names.labs, ...names.firms }
    for (const lever of LEVERS) if (Array.isArray(lever.targets)) for (const target of lever.targets) expect(known).toHaveProperty(target)
  })

  it('has no empty text, no stray space and no straight apostrophe', () => {
    for (const [path, text] of strings({ ...texts, format: null })) {
      expect(text.trim(), path).toBe(text)
      expect(text.length, path).toBeGreaterThan(0)
      if (!PUBLIC.test(text)) expect(text, path).not.toMatch(/'|"| {2}/)
    }
  })

  it('ends every sentence, and keeps headlines free of full stops', () => {
    for (const [key, lever] of Object.entries(texts.levers)) {
      for (const text of [lever.purpose, lever.pro, lever.con, lever.dependsOn, lever.example.text]) expect(text, key).toMatch(/[.?!。]$/)
      expect(lever.name, key).not.toMatch(/\.$/)
    }
    for (const [key, event] of Object.entries(texts.events)) {
      for (const text of [event.story, event.cause, event.precedent.text]) expect(text, key).toMatch(/[.?!。]$/)
      expect(event.title, key).not.toMatch(/\.$/)
    }
    for (const [path, line] of [...strings(texts.leverHeadlines), ...strings(texts.stories)]) expect(line, path).not.toMatch(/\.$/)
  })

  it('names a public address for every example and precedent, and a year', () => {
    for (const [key, { example }] of Object.entries(texts.levers)) {
      expect(example.source, key).toMatch(PUBLIC)
      if (!/interested party/.test(EN.levers[key].example.text)) expect(example.text, key).toMatch(/\b(19|20)\d\d\b/)
    }
    for (const [key, { precedent }] of Object.entries(texts.events)) {
      expect(precedent.source, key).toMatch(PUBLIC)
      expect(precedent.text, key).toMatch(/\b20\d\d\b/)
    }
  })

  it('uses only placeholders that are filled in', () => {
    const allowed = /^\{(who|adjective|target|value|before|points|region|turns)\}$/
    for (const [path, text] of strings(content(texts))) for (const placeholder of text.match(/\{[^}]*\}/g) ?? []) expect(placeholder, path).toMatch(allowed)
  })
})

describe('English', () => {
  it('uses no language of enmity', () => {
    for (const [path, text] of strings(EN)) if (!PUBLIC.test(text)) expect(text, path).not.toMatch(BANNED)
  })

  it('keeps sentences of levers and events to 24 words', () => {
    for (const [path, text] of [...strings(EN.levers), ...strings(EN.events), ...strings(EN.causes)]) {
      if (PUBLIC.test(text)) continue
      for (const sentence of sentences(text)) expect(wordsIn(sentence), `${path}: ${sentence}`).toBeLessThanOrEqual(24)
    }
  })

  it('gives both governments’ levers the same weight of words', () => {
    const weight = (seat: string) => {
      const texts = Object.entries(EN.levers).filter(([key]) => key.startsWith(`${seat}/`)).map(([, t]) => t)
      return texts.reduce((n, t) => n + t.pro.length, 0) / texts.reduce((n, t) => n + t.con.length, 0)
    }
    expect(weight('washington') / weight('beijing')).toBeGreaterThan(0.75)
    expect(weight('washington') / weight('beijing')).toBeLessThan(1.33)
  })
})

describe('events', () => {
  it('have chances within their ranges and strike channels that exist', () => {
    for (const event of EVENTS) {
      expect(event.chance, event.id).toBeGreaterThanOrEqual(event.chanceRange[0])
      expect(event.chance, event.id).toBeLessThanOrEqual(event.chanceRange[1])
      expect(event.source, event.id).toMatch(PUBLIC)
      for (const effect of event.effects) {
        for (const name of SIDES.map((side) => effect.channel.replace(/^side\./, `${side}.`))) expect(channelByName(name), name).toBeDefined()
      }
    }
    expect(new Set(EVENTS.map((e) => e.id)).size).toBe(EVENTS.length)
  })
})

describe('history', () => {
  it('names levers and targets that exist', () => {
    for (const entry of HISTORY) {
      const lever = leverOf(entry)
      const where = `${entry.seat}/${entry.lever} ${entry.effect}`
      const targets = lever.targets === 'lab' ? SEAT_LABS[lever.seat] : lever.targets
      if (targets) expect(targets as readonly string[], where).toContain(entry.target)
      else expect(entry.target, where).toBeUndefined()
    }
  })

  it('has legal values on the grid, quarters in order, and public sources', () => {
    for (const entry of HISTORY) {
      const lever = leverOf(entry)
      const where = `${entry.seat}/${entry.lever} ${entry.effect}`
      const steps = entry.value * lever.stepsPerUnit
      expect(Math.abs(steps - Math.round(steps)), where).toBeLessThan(1e-9)
      expect(entry.value, where).toBeGreaterThanOrEqual(lever.min)
      expect(entry.value, where).toBeLessThanOrEqual(lever.max)
      expect(quarter(entry.effect), where).toBeGreaterThanOrEqual(quarter('2022Q4'))
      expect(quarter(entry.effect), where).toBeLessThanOrEqual(quarter('2026Q3'))
      if (entry.announced !== undefined) expect(quarter(entry.announced), where).toBeLessThan(quarter(entry.effect))
      expect(entry.source, where).toMatch(PUBLIC)
      expect(entry.what, where).toMatch(/\.$/)
      expect(entry.what, where).not.toMatch(BANNED)
      for (const sentence of sentences(entry.what)) expect(wordsIn(sentence), sentence).toBeLessThanOrEqual(24)
    }
  })

  it('sets each lever at most once a quarter, and changes it after the start', () => {
    const last = new Map<string, { value: number; at: number }>()
    for (const entry of [...HISTORY].sort((a, b) => quarter(a.effect) - quarter(b.effect))) {
      const key = `${entry.seat}/${entry.lever}/${entry.target ?? ''}`
      const before = last.get(key)
      expect(before?.at, `${key} ${entry.effect}`).not.toBe(quarter(entry.effect))
      if (entry.effect !== '2022Q4') expect(entry.value, `${key} ${entry.effect}`).not.toBe(before?.value ?? leverOf(entry).initial)
      last.set(key, { value: entry.value, at: quarter(entry.effect) })
    }
  })

  it('stays within three big changes a quarter and the political capital of a government', () => {
    for (const seat of ['washington', 'beijing'] as const) {
      const value = new Map<string, number>()
      const spent = new Map<number, number>()
      const big = new Map<number, number>()
      for (const entry of HISTORY.filter((h) => h.seat === seat).sort((a, b) => quarter(a.effect) - quarter(b.effect))) {
        const lever = leverOf(entry)
        const key = `${entry.lever}/${entry.target ?? ''}`
        const change = entry.value - (value.get(key) ?? lever.initial)
        value.set(key, entry.value)
        if (entry.effect === '2022Q4') continue
        const decided = Math.max(quarter('2023Q1'), quarter(entry.effect) - lever.delay)
        if (lever.bigChange !== undefined && Math.abs(change) >= lever.bigChange) big.set(decided, (big.get(decided) ?? 0) + 1)
        for (const cost of lever.costs) {
          if (cost.budget !== 'political' || cost.perChange === undefined || (cost.upOnly && change < 0)) continue
          spent.set(decided, (spent.get(decided) ?? 0) + cost.perChange * (cost.surcharge?.factor ?? 1) * Math.abs(change))
        }
      }
      let capital = 50
      for (let q = quarter('2023Q1'); q <= quarter('2026Q3'); q++) {
        capital -= spent.get(q) ?? 0
        expect(capital, `${seat} in quarter ${q}`).toBeGreaterThanOrEqual(0)
        expect(big.get(q) ?? 0, `${seat} in quarter ${q}`).toBeLessThanOrEqual(3)
        capital = Math.min(100, capital + 6)
      }
    }
  })
})
