/** Chinese counts money in 亿 and chips in 万, on every screen: in sentences, on axes, and where a number is typed. */
import { describe, expect, it } from 'vitest'
import { createBench } from '../../src/app/workshop/bench.ts'
import { createWorkshop } from '../../src/app/workshop/workshop.ts'
import { createShelf } from '../../src/app/kept/storage.ts'
import { RULES } from '../../src/content/rules.ts'
import { LANGUAGES } from '../../src/content/text/languages.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { formatOf } from '../../src/view/format.ts'
import { withNumbers } from '../../src/view/glossary/glossary.ts'
import { saidValue, scaleOf } from '../../src/view/model/words.ts'
import { loadPart, LOADED, strings } from './languages.ts'

const language = LANGUAGES.find((l) => l.id === 'zh-Hans')
const loaded = LOADED.find(([id]) => id === 'zh-Hans')
if (!language || !loaded) throw new Error('There is no Chinese.')
const [, texts] = loaded
const glossary = await loadPart(language, 'glossary')
const model = await loadPart(language, 'model')

describe('Chinese', () => {
  it('names no unit in which it does not count', () => {
    // These say what the model’s own unit is.
    const about = ['/glossary/terms/h100-equivalent/exact', '/model/checkWords/T-05/statement']
    expect(strings({ ...texts, glossary, model }).filter(([path, text]) => /十亿|千块|百万(?!分)/.test(text) && !about.includes(path) && !path.startsWith('/trace/parameters/units/'))).toEqual([])
  })

  it('tells one sum in one form, as a lever sets it and as a price', () => {
    const format = formatOf(texts)
    for (const bn of [0.01, 0.02, 0.05, 0.25]) expect(format.dollars(bn)).toBe(format.leverMoney(bn))
    expect([0.05, 0.025, 0.005, 2.5, -0.04].map(format.dollars)).toEqual(['0.5亿美元', '0.25亿美元', '500万美元', '25.0亿美元', '−0.4亿美元'])
  })

  it('says what a number of the glossary is in its own unit', () => {
    expect(withNumbers('{fiscal-reserve$}，{index-revenue-full$}', RULES.parameters, formatOf(texts))).toBe('120亿美元，2500亿美元')
    expect(glossary.terms.prosperity.exact).toContain('{index-revenue-full$}')
  })

  it('counts the chips of the page about the model in 万', () => {
    expect(saidValue(1234, { unit: 'kH100e', digits: 0 }, model)).toBe('123.4')
    expect(scaleOf('kH100e a quarter', model)).toBe(0.1)
    expect(saidValue(12.5, { unit: '$bn a quarter', digits: 1 }, model)).toBe('125')
  })

  it('types numbers of a scenario in its own unit, and says what is wrong in that unit', () => {
    const desk = createWorkshop({
      base: createEngine(RULES), texts, words: texts.workshop, packs: texts.debrief.worlds.packs, bench: createBench(createShelf(null)), session: () => null, preview: () => undefined,
    })
    const own = desk.fresh('deepseek-moment')
    const of = (variable: string) => desk.variables(own).find((v) => v.variable === variable)
    expect(of('fiscal/us')).toMatchObject({ scale: 10, max: 100, range: '0至1000' })
    expect(of('stock.us')).toMatchObject({ scale: 0.1, range: '1至6000' })
    const { faults } = desk.check({ ...own, corrections: [{ variable: 'fiscal/us', value: 101 }], levers: [] })
    expect(faults).toEqual([{ field: 'corrections[0].value', text: '请在0至1000之间选择。' }])
    // A lever that is typed in per cent is answered in per cent.
    const lever = desk.check({ ...own, levers: [{ lever: 'washington/chip-controls', value: 1.5 }] })
    expect(lever.faults).toEqual([{ field: 'levers[0].value', text: '请在0%至100%之间选择。' }])
  })
})
