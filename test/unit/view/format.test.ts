import { describe, expect, it } from 'vitest'
import type { FormatTexts } from '../../../src/content/text/format-types.ts'
import { EN } from '../../../src/content/text/en/index.ts'
import { actor, formatOf } from '../../../src/view/format.ts'

const { chips, counted, dollars, fixed, listed, percent, quarterLong, quarterShort, signed, trimmed, turnLong, turnShort, unit } = formatOf(EN)

describe('numbers as words', () => {
  it('have a true minus, groups of thousands, and no negative zero', () => {
    expect(fixed(-1234.56, 1)).toBe('−1,234.6')
    expect(fixed(-0.04, 1)).toBe('0.0')
    expect(signed(0.04, 1)).toBe('0.0')
    expect(signed(1.25, 1)).toBe('+1.3')
    expect(signed(-1.5, 0)).toBe('−2')
    expect(trimmed(2.5, 2)).toBe('2.5')
    expect(trimmed(1200, 2)).toBe('1,200')
    expect(trimmed(30, 0)).toBe('30')
    expect(percent(0.0725, 1)).toBe('7.2%')
  })

  it('write money and chips at the size that is read', () => {
    expect(['0', '0.0004', '0.24', '0.9996', '6.44', '99.97', '-0.5'].map((x) => dollars(Number(x)))).toEqual(['$0', 'less than $1\u00A0m', '$240\u00A0m', '$1.0\u00A0bn', '$6.4\u00A0bn', '$100\u00A0bn', '−$500\u00A0m'])
    expect([0.3, 4.26, 62.4, 1400, 23_000].map(chips)).toEqual(['300', '4,300', '62,000', '1.4 million', '23 million'])
  })

  it('tell quarters and turns', () => {
    expect(quarterShort(9)).toBe('2025 Q1')
    expect(quarterLong(9)).toBe('first quarter of 2025')
    expect(turnLong(9, 10)).toBe('first half of 2025')
    expect(turnLong(11, 12)).toBe('second half of 2025')
    expect(turnLong(10, 11)).toBe('2025 Q2 to 2025 Q3')
    expect(turnLong(9, 9)).toBe('first quarter of 2025')
    expect(turnShort(9, 9)).toBe('2025 Q1')
    expect(turnShort(9, 10)).toBe('2025 Q1–Q2')
  })

  it('join names and let verbs agree', () => {
    expect(listed(['A', 'B', 'C'])).toBe('A, B and C')
    expect(listed(['A', 'B'])).toBe('A and B')
    const { up } = EN.leverHeadlines['lab/open']
    expect(actor(up, EN.names.labs.zhipu)).toBe('Zhipu and Moonshot open more of their best model')
    expect(actor(up, EN.names.seats['cn-platforms'])).toBe('Platforms open more of their best model')
    expect(actor(up, EN.names.labs.meta)).toBe('Meta opens more of its best model')
    expect(actor('{who} acts', EN.names.labs.row)).toBe('Mistral and others acts')
  })

  it('take the form of a count, and the unit of a size', () => {
    expect(counted({ one: '{n} lever', other: '{n} levers' }, 1)).toBe('1 lever')
    expect(counted({ one: '{n} lever', other: '{n} levers' }, 0)).toBe('0 levers')
    expect(counted({ other: '{n} levers of {all}' }, 1, { all: 3 })).toBe('1 levers of 3')
    expect(unit('money', 0.5, 0.9).text).toBe('${n}\u00A0m')
    expect(unit('money', 0.5, -1.2).text).toBe('${n}\u00A0bn')
  })
})

/** A language in which everything is different: no plural, myriads, comma for decimals, no spaces. */
const OTHER: FormatTexts = {
  ...EN.format,
  decimal: ',', group: '.', groupFrom: 5, percent: '{n} %', plural: () => 'other',
  money: { zero: '0', least: 'kaum', scales: [{ from: 0.1, scale: 10, digits: 0, text: '{n}亿' }], lever: { scale: 10, digits: 1, text: '{n}亿' } },
  chips: [{ from: 10, scale: 0.1, digits: 1, text: '{n}万' }, { from: 0, scale: 1000, digits: 0, round: 100, text: '{n}' }],
  quarter: '{year}年Q{q}', quarters: '{year}年Q{q}至Q{to}', span: '{from}至{to}', gap: '',
  list: { two: '{a}和{b}', last: '{a}和{b}', more: '{a}、{b}' },
}

describe('another language', () => {
  const f = formatOf({ format: OTHER })

  it('has its own signs, and groups only long numbers', () => {
    expect(f.fixed(-1234.5, 1)).toBe('−1234,5')
    expect(f.fixed(12_345.5, 1)).toBe('12.345,5')
    expect(f.trimmed(12_345, 2)).toBe('12.345')
    expect(f.trimmed(2.5, 2)).toBe('2,5')
    expect(f.signed(0.04, 1)).toBe('0,0')
    expect(f.percent(0.5)).toBe('50 %')
  })

  it('has its own sizes, dates, lists and plural', () => {
    expect(f.dollars(-2.5)).toBe('−25亿')
    expect(f.dollars(0.01)).toBe('kaum')
    expect([0.05, 2].map(f.leverMoney)).toEqual(['0,5亿', '20亿'])
    expect([4.26, 62.4].map(f.chips)).toEqual(['4300', '6,2万'])
    expect(f.turnShort(9, 10)).toBe('2025年Q1至Q2')
    expect(f.turnShort(12, 13)).toBe('2025年Q4至2026年Q1')
    expect(f.listed(['甲', '乙', '丙'])).toBe('甲、乙和丙')
    expect(f.counted({ other: '{n}个' }, 1)).toBe('1个')
  })
})
