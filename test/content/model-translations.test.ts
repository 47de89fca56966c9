/** The page about the model in another language says all that English says of series and checks, whose English stands beside their values. */
import { describe, expect, it } from 'vitest'
import { ALL_CHECKS } from '../../src/analysis/behaviour/check.ts'
import { OBSERVED } from '../../src/content/observed.ts'
import { MODEL_TEXT } from '../../src/content/text/en/model.ts'
import type { ModelTexts } from '../../src/content/text/model-types.ts'
import { CHECK_COUNT, checksVm } from '../../src/view/model/checks.ts'
import { having, strings } from './languages.ts'

const OTHERS: readonly [string, ModelTexts][] = (await having('model'))
  .flatMap(({ language: { id }, own }): [string, ModelTexts][] => (id === 'en' ? [] : [[id, own]]))
/** What code reads and nobody sees. */
const KEPT = /\/(faults|contested)\/list\/\d+\/(id|parameter|shown\/\w+)$|\/source$/
const page = (texts: ModelTexts) => new Map(strings({ ...texts, format: null, seriesWords: null, checkWords: null }))
const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
const ADDRESS = /https?:\/\/[^\s),;]+/g

describe.each(OTHERS)('the page about the model in %s', (_id, texts) => {
  it('says everything that English says, with its placeholders, and names the same sources', () => {
    const own = page(texts)
    const english = page(MODEL_TEXT)
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort())
    for (const [path, text] of english) {
      if (KEPT.test(path)) expect(own.get(path), path).toBe(text)
      else expect(placeholders(own.get(path) ?? ''), path).toEqual(placeholders(text))
    }
  })

  it('has words for every series, with the addresses of its note and the width of its range', () => {
    for (const { series, note, range } of OBSERVED) {
      const own = texts.seriesWords[series]
      expect(own?.title, series).toBeTruthy()
      expect(own?.note?.match(ADDRESS), series).toEqual(note.match(ADDRESS))
      expect(own?.range, series).toContain(String(range.by).replace('.', texts.format.decimal))
    }
  })

  it('has words for every check, for the reason of every weakness, and for every figure', () => {
    for (const check of ALL_CHECKS) {
      const key = 'because' in check ? `weakness/${check.id}` : check.id
      const own = texts.checkWords[key]
      expect(own?.statement, key).toBeTruthy()
      expect(Boolean(own?.because), key).toBe('because' in check)
      expect(Object.keys(own?.figures ?? {}).sort(), key).toEqual(Object.keys(check.bands).sort())
    }
  })
  it('writes the figures of a check with its own decimal sign', () => {
    const figures = [{ figure: 'x', band: { low: 0.25, high: Infinity }, measured: 0.125, holds: false }]
    const checked = { id: 'T-05', statement: '', source: '', figures, holds: false, knownWeakness: null }
    const vm = checksVm(Array.from({ length: CHECK_COUNT }, () => checked), texts)
    const decimal = (text: string) => text.replace('.', texts.format.decimal)
    expect(vm.failing[0].figures[0]).toContain(decimal('0.125'))
    expect(vm.failing[0].figures[0]).toContain(decimal('0.25'))
  })
})
