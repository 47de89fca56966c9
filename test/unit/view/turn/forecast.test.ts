/** Ranges: a proper score, kind sentences, numbers as people type them, and what hits say. */
import { describe, expect, it } from 'vitest'
import { EN } from '../../../../src/content/text/en/index.ts'
import { TURN_TEXT } from '../../../../src/content/text/en/turn.ts'
import { DOCTRINES, SIDES } from '../../../../src/engine/types.ts'
import { AIM, calibration, forecastOptions, forecastResult, givenRange, intervalScore, judged, typedNumber } from '../../../../src/view/turn/forecast.ts'
import { engine, playTurns } from '../turns.ts'

describe('the interval score', () => {
  it('is the width where the range holds, and grows tenfold with what it misses by', () => {
    expect(intervalScore(2, 6, 4)).toBe(4)
    expect(intervalScore(2, 6, 2)).toBe(4)
    expect(intervalScore(2, 6, 1)).toBeCloseTo(14, 10)
    expect(intervalScore(2, 6, 6.5)).toBeCloseTo(9, 10)
  })

  it('is best, on average, for whoever names the tenth and the ninetieth percentile', () => {
    // A uniform chance between 0 and 100: those percentiles are 10 and 90.
    const mean = (low: number, high: number) => Array.from({ length: 1000 }, (_, i) => intervalScore(low, high, (i + 0.5) / 10)).reduce((a, b) => a + b, 0) / 1000
    const best = mean(10, 90)
    for (const [low, high] of [[5, 95], [20, 80], [10, 80], [20, 90], [0, 100], [40, 60], [9, 91], [11, 89]]) expect(mean(low, high), `${low} to ${high}`).toBeGreaterThan(best)
  })
})

describe('a range', () => {
  const [first, second] = playTurns({ by: 'history', turns: 2 })

  it('may be given for any number of the row that is no index and no purse, in the unit in which it is told', () => {
    for (const you of SIDES) {
      for (const doctrine of DOCTRINES) {
        const options = forecastOptions(engine, first.before, EN, TURN_TEXT, you, doctrine)
        expect(options.map((o) => o.id)).toEqual(['lead', 'third', 'open-developers', 'revenue', 'compute', you === 'us' ? 'nvidia' : 'self-reliance', `score-${doctrine}`])
        for (const o of options) for (const text of [o.label, o.nowText, o.unit, o.example.low, o.example.high]) expect(text, o.id).not.toMatch(/undefined|NaN|[{}]/)
      }
    }
  })

  it('comes back as it was typed', () => {
    const third = forecastOptions(engine, first.before, EN, TURN_TEXT, 'us', 'lead')[1]
    const range = { headline: 'third', low: 88.25 * third.perDisplayed, high: 92 * third.perDisplayed }
    expect(givenRange(engine, first.before, range, EN, TURN_TEXT, 'us')).toMatchObject({ low: '88.25', high: '92', text: 'Your range for “American share of use in third countries”: 88.25% to 92%.' })
  })

  it('is told kindly, above, below and inside, with its score beside that of no change', () => {
    const now = engine.read(first.after, 'frontier.gap_eci')
    const of = (low: number, high: number) => forecastResult(engine, first.before, first.after, { headline: 'lead', low, high }, EN, TURN_TEXT, 'us')
    expect(of(now - 1, now + 1)).toMatchObject({ held: true, counted: true, kind: TURN_TEXT.forecast.kindHeld })
    expect(of(now - 1, now + 1)?.score).toBe('Interval score 2.0 points: the width, 2.0 points, and ten times what it missed by. Smaller is better.')
    expect(of(now + 1, now + 2)).toMatchObject({ held: false })
    expect(of(now + 1, now + 2)?.sentence).toMatch(/1\.0 points below\.$/)
    // A miss of 0.16 is told as 0.2, and its tenfold as 1.6: what is said adds up.
    expect(of(now - 1.06, now - 0.16)?.score).toBe('Interval score 2.5 points: the width, 0.9 points, and ten times the miss before it was rounded, 1.6 points. Smaller is better.')
    expect(of(now - 3, now - 2)?.sentence).toMatch(/2\.0 points above\.$/)
    expect(of(now - 3, now - 0.02)?.sentence, 'a near miss is not nothing').toMatch(/0\.02 points above\.$/)
    for (const you of SIDES) {
      for (const { id } of forecastOptions(engine, second.before, EN, TURN_TEXT, you, 'lead')) {
        const vm = forecastResult(engine, second.before, second.after, { headline: id, low: 0.001, high: 0.002 }, EN, TURN_TEXT, you)
        for (const text of [vm?.sentence, vm?.score, vm?.reference, vm?.rangeText, vm?.resultText]) expect(text, id).not.toMatch(/undefined|NaN|[{}]/)
        for (const at of Object.values(vm?.line ?? {})) expect(at >= 0 && at <= 1, id).toBe(true)
      }
    }
  })

  it('is no range for a number that there is none of', () => {
    expect(forecastResult(engine, first.before, first.after, { headline: 'no-such-number', low: 1, high: 2 }, EN, TURN_TEXT, 'us')).toBeNull()
  })
})

describe('a number that was typed', () => {
  it('is read with either decimal sign, a minus of print, groups and a per cent sign; anything else is none', () => {
    const read = (text: string) => typedNumber(text, EN)
    expect(['7.5', '7,5', ' 12 ', '−3', '-3.25', '1,200', '12,345.5', '26%'].map(read)).toEqual([7.5, 7.5, 12, -3, -3.25, 1200, 12345.5, 26])
    expect(['', 'x', '1.2.3', '--2', 'Infinity'].map(read)).toEqual([null, null, null, null, null])
  })
})

describe('over a game', () => {
  it('judges no few ranges, and many by how unlikely so many hits would be', () => {
    expect(AIM).toBe(0.8)
    expect([judged(0, 1), judged(3, 3)]).toEqual(['early', 'early'])
    expect([judged(1, 4), judged(4, 8), judged(5, 8)]).toEqual(['narrow', 'narrow', 'fits'])
    expect([judged(8, 8), judged(6, 8)]).toEqual(['fits', 'fits'])
    expect([judged(16, 16), judged(13, 16), judged(10, 16)]).toEqual(['wide', 'fits', 'narrow'])
  })

  it('counts what held, and leaves out ranges for turns that had been seen', () => {
    const [record] = playTurns({ by: 'hold', turns: 1 })
    const now = engine.read(record.after, 'frontier.gap_eci')
    const row = (low: number, high: number, seen = false) => {
      const result = forecastResult(engine, record.before, record.after, { headline: 'lead', low, high, ...(seen ? { seen } : {}) }, EN, TURN_TEXT, 'us')
      if (!result) throw new Error('no result')
      return { turn: '2025 Q1–Q2', result }
    }
    const vm = calibration([row(now - 1, now + 1), row(now + 1, now + 2), row(now - 1, now + 1, true)], EN, TURN_TEXT)
    expect(vm.sentence).toBe('Your ranges held the result in 1 of 2 turns; 80% was the aim.')
    expect(vm.rows).toHaveLength(3)
    // One that counts is no “1 of 1”, whatever else was given.
    const one = calibration([row(now - 1, now + 1), row(now - 1, now + 1, true)], EN, TURN_TEXT)
    expect(one.sentence).toBe(TURN_TEXT.forecast.alone.held)
    expect(calibration([row(now + 40, now + 41)], EN, TURN_TEXT)).toMatchObject({ sentence: TURN_TEXT.forecast.alone.missed, skill: TURN_TEXT.forecast.alone.worse })
    expect(calibration([row(0, 1, true)], EN, TURN_TEXT)).toMatchObject({ sentence: null, judgement: '' })
  })
})
