/** Spanish tells money in millions at every size, on every screen; what is told adds up in what is shown; small words agree. */
import { describe, expect, it } from 'vitest'
import { formatOf } from '../../src/view/format.ts'
import { stepsInOne, stepsOf, written } from '../../src/view/measures.ts'
import { saidValue } from '../../src/view/model/words.ts'
import { loadPart, LOADED, strings } from './languages.ts'
import { LANGUAGES } from '../../src/content/text/languages.ts'

const loaded = LOADED.find(([id]) => id === 'es')
const language = LANGUAGES.find((l) => l.id === 'es')
if (!loaded || !language) throw new Error('There is no Spanish.')
const [, texts] = loaded
const format = formatOf(texts)

describe('Spanish', () => {
  it('tells money in millions, from a lever to the revenue of a chip maker', () => {
    expect(format.leverMoney(0)).toBe('0\u00A0$')
    expect(format.leverMoney(2.5)).toBe('2500\u00A0M$')
    for (const [value, text] of [[0.146, '146\u00A0M$'], [4.7123, '4700\u00A0M$'], [24.031, '24\u00A0000\u00A0M$'], [-0.28, '−280\u00A0M$'], [-8.04, '−8000\u00A0M$']] as const) {
      expect(written(format.unit('money', value), value, format)).toBe(text)
    }
    expect(written(format.unit('moneyLarge', 48.512), 48.512, format)).toBe('48\u00A0500\u00A0M$')
    expect(strings(texts).filter(([, text]) => /miles.de.M\$/.test(text))).toEqual([])
  })

  it('counts in whole hundreds where it shows hundreds', () => {
    const unit = format.unit('moneyLarge', 24)
    expect(stepsInOne(unit)).toBe(0.01)
    expect(stepsOf(unit, 24.031)).toBe(240)
    expect(format.signed((stepsOf(unit, 24.13) - stepsOf(unit, 24.031)) / stepsInOne(unit), unit.digits)).toBe('+100')
  })

  it('gives the page about the model no more figures than English', async () => {
    const model = await loadPart(language, 'model')
    expect(saidValue(12.5, { unit: '$bn a quarter', digits: 1 }, model)).toBe('12\u00A0500')
  })

  it('says “e” before the sound of an i', () => {
    expect(format.listed(['Chips para China', 'Inspección'])).toBe('Chips para China e Inspección')
    expect(format.listed(['Chips', 'Fondo', 'IA'])).toBe('Chips, Fondo e IA')
    expect(format.listed(['Inspección', 'Chips para China'])).toBe('Inspección y Chips para China')
    expect(format.listed(['agua', 'hielo'])).toBe('agua y hielo')
  })

  it('says “del T4 2025”, never “de T4 2025”: a quarter is a thing', () => {
    const bare = strings(texts).filter(([, text]) => /(?<!del?) (de|desde|en|a|para|hasta) \{(quarter|start|end)\}/i.test(` ${text}`) && !/\{year\}/.test(text))
    expect(bare.map(([path, text]) => `${path}: ${text}`)).toEqual([])
  })
})
