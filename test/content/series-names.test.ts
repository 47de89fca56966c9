/** Every series has a name that people can read, in each language; and every chart that is offered can be drawn. */
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/content/rules.ts'
import { LANGUAGES } from '../../src/content/text/languages.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { familyOf, nameSeries } from '../../src/view/charts/series-names.ts'
import { CHARTS, chartWith, TOPIC_IDS, TOPICS } from '../../src/view/charts/topics.ts'
import { loadPart, strings } from './languages.ts'

const { series } = createEngine(RULES)

describe.each(LANGUAGES.map((language) => [language.id, language] as const))('series in %s', (id, language) => {
  it('all have a name of their own, words for their unit, a sentence and a subject', async () => {
    const texts = await loadPart(language, 'charts')
    const { names } = await language.first()
    const list = nameSeries(series, names, texts)
    expect(list.map((s) => s.id)).toEqual(series.map((s) => s.id))
    expect(list.length).toBeGreaterThan(400)
    for (const s of list) {
      for (const text of [s.name, s.short, s.sentence]) {
        expect(text, s.id).not.toMatch(/[{}_]|undefined|\bus\b|\bcn\b/)
        expect(text.trim().length, s.id).toBeGreaterThan(1)
      }
      expect(s.name.length, s.name).toBeLessThanOrEqual(90)
      expect(s.sentence, s.id).toMatch(/[.。]$/)
      expect(texts.units, s.unit).toHaveProperty([s.unit])
      expect(texts.subjects, s.id).toHaveProperty([s.subject])
    }
    expect(new Set(list.map((s) => s.name)).size).toBe(list.length)
  })

  it('has no family, chart or topic without words, and no words without one', async () => {
    const texts = await loadPart(language, 'charts')
    const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()
    expect(Object.keys(texts.families).sort()).toEqual(sorted(series.map((s) => familyOf(s.id).key)))
    expect(Object.keys(texts.titles).sort()).toEqual(sorted(Object.keys(CHARTS)))
    expect(Object.keys(texts.topics)).toEqual(TOPIC_IDS)
    expect(Object.keys(texts.units).sort()).toEqual(sorted(series.map((s) => s.unit)))
  })

  it('has no straight apostrophe, no double space and no empty text', async () => {
    for (const [, text] of strings(await loadPart(language, 'charts'))) {
      expect(text, id).not.toMatch(/'|"| {2}|^\s|\s$/)
      expect(text.length).toBeGreaterThan(0)
    }
  })
})

describe('charts that are offered', () => {
  it('show up to four series that exist and share a unit', () => {
    const unit = new Map(series.map((s) => [s.id, s.unit]))
    for (const [id, ids] of Object.entries(CHARTS)) {
      expect(ids.length, id).toBeLessThanOrEqual(4)
      expect(new Set(ids.map((s) => unit.get(s))).size, id).toBe(1)
      expect(unit.get(ids[0]), id).toBeDefined()
      expect(chartWith(ids)).toBe(id)
    }
  })

  it('stand in a topic each, none left out, and none twice in one', () => {
    expect(new Set(TOPIC_IDS.flatMap((t): readonly string[] => TOPICS[t]))).toEqual(new Set(Object.keys(CHARTS)))
    for (const topic of TOPIC_IDS) expect(new Set(TOPICS[topic]).size, topic).toBe(TOPICS[topic].length)
    expect(TOPICS.common).toHaveLength(12)
  })

  it('refuse a series that nobody has named', () => {
    expect(() => familyOf('weather.tomorrow')).toThrow('weather.tomorrow')
  })
})
