import { describe, expect, it } from 'vitest'
import { actor, chips, dollars, fixed, listed, percent, quarterLong, quarterShort, signed, trimmed, turnLong } from '../../../src/view/format.ts'

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
    expect(['0', '0.0004', '0.24', '0.9996', '6.44', '99.97', '-0.5'].map((x) => dollars(Number(x)))).toEqual(['$0', 'less than $1 m', '$240 m', '$1.0 bn', '$6.4 bn', '$100 bn', '−$500 m'])
    expect([0.3, 4.26, 62.4, 1400, 23_000].map(chips)).toEqual(['300', '4,300', '62,000', '1.4 million', '23 million'])
  })

  it('tell quarters and turns', () => {
    expect(quarterShort(9)).toBe('2025 Q1')
    expect(quarterLong(9)).toBe('first quarter of 2025')
    expect(turnLong(9, 10)).toBe('first half of 2025')
    expect(turnLong(11, 12)).toBe('second half of 2025')
    expect(turnLong(10, 11)).toBe('2025 Q2 to 2025 Q3')
    expect(turnLong(9, 9)).toBe('first quarter of 2025')
  })

  it('join names and let verbs agree', () => {
    expect(listed(['A', 'B', 'C'])).toBe('A, B and C')
    expect(actor('{who} publishes stronger weights', 'Zhipu and Moonshot')).toBe('Zhipu and Moonshot publish stronger weights')
    expect(actor('{who} opens more of its best model', 'Platforms')).toBe('Platforms open more of their best model')
    expect(actor('{who} relaxes its guard', 'Meta')).toBe('Meta relaxes its guard')
    expect(actor('{who} raises its prices', 'Other US labs')).toBe('Other US labs raise their prices')
  })
})
