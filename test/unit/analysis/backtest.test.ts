/** The back-test: points with their ranges, errors in ranges, naive forecasts, verdicts, and the command around it. */
import { describe, expect, it } from 'vitest'
import { backtest, errorsOf, forecast, misfitOf, verdictOf } from '../../../src/analysis/backtest.ts'
import { reportBacktest } from '../../../src/cli/backtest-report.ts'
import { UsageError } from '../../../src/cli/usage-error.ts'
import type { Observed, ObservedPoint } from '../../../src/content/observed.ts'
import { OBSERVED, pointsOf } from '../../../src/content/observed.ts'
import { RULES } from '../../../src/content/rules.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { quarterIndex } from '../../../src/engine/quarters.ts'

const plus: Observed = {
  series: 'frontier.us_eci', title: 'A', unit: 'ECI', from: '2024Q4', values: [10, null, 20, 30], range: { kind: 'plus', by: 4, published: false, why: 'Test.' },
  source: 'https://example.org/a', sources: { '2025Q2': 'https://example.org/b' }, ends: { '2025Q3': [29, 33] }, confidence: 'high', digits: 1, note: 'Test.',
}
const point = (value: number, low: number, high: number, quarter = '2024Q1'): ObservedPoint => ({ quarter, value, low, high, published: false, source: '', confidence: 'high', use: 'fit' })

describe('points', () => {
  it('carry range, source and use', () => {
    expect(pointsOf(plus)).toEqual([
      { quarter: '2024Q4', value: 10, low: 6, high: 14, published: false, source: 'https://example.org/a', confidence: 'high', use: 'fit' },
      { quarter: '2025Q2', value: 20, low: 16, high: 24, published: false, source: 'https://example.org/b', confidence: 'high', use: 'unseen' },
      { quarter: '2025Q3', value: 30, low: 29, high: 33, published: true, source: 'https://example.org/a', confidence: 'high', use: 'unseen' },
    ])
  })

  it.each(OBSERVED.map((o): [string, Observed] => [o.series, o]))('%s: every point lies in its own range, before the end of 2025, with a public source', (_, o) => {
    for (const p of pointsOf(o)) {
      expect(p.low).toBeLessThanOrEqual(p.value)
      expect(p.high).toBeGreaterThanOrEqual(p.value)
      expect(p.high).toBeGreaterThan(p.low)
      expect(p.source).toMatch(/^https:\/\//)
      expect(quarterIndex(p.quarter)).toBeLessThanOrEqual(quarterIndex('2025Q4') ?? 0)
    }
    const quarters = pointsOf(o).map((p) => p.quarter)
    for (const q of [...Object.keys(o.ends ?? {}), ...Object.keys(o.sources ?? {}), ...(o.fit ?? [])]) expect(quarters, q).toContain(q)
    expect(o.range.why).toMatch(/\.$/)
  })

  it('do not take Chinese chips of before 2024 for zero', () => {
    for (const name of ['domestic', 'smuggled']) expect(OBSERVED.find((o) => o.series === `compute.cn_${name}_cum_kh100e`)?.values.slice(0, 4)).toEqual([null, null, null, null])
  })
})

describe('errors', () => {
  it('are 1 on the end of the range', () => {
    expect(misfitOf(point(10, 6, 14), plus.range, 14)).toBe(1)
    expect(misfitOf(point(10, 6, 14), plus.range, 6)).toBe(-1)
    const times: Observed['range'] = { kind: 'times', by: 2, published: false, why: '' }
    expect(misfitOf(point(10, 5, 20), times, 20)).toBeCloseTo(1, 12)
    expect(misfitOf(point(10, 5, 20), times, 5)).toBeCloseTo(-1, 12)
    expect(misfitOf(point(10, 5, 20), times, 10)).toBe(0)
    expect(misfitOf(point(0, 0, 5), times, 10)).toBe(2)
    expect(misfitOf(point(0, 0, 5), times, -5)).toBe(-1)
  })

  it('add up to RMSE, bias and share inside', () => {
    expect(errorsOf([{ value: 1, modelled: 4, inside: false, misfit: 3 }, { value: 2, modelled: 1, inside: true, misfit: -1 }]))
      .toEqual({ points: 2, inside: 0.5, rmse: Math.sqrt(5), bias: 1, misfit: Math.sqrt(5) })
  })

  it('have verdicts with stated thresholds', () => {
    expect([1, 0.8, 0.79, 0.6, 0.3, 0.2].map(verdictOf)).toEqual(['good', 'good', 'fair', 'fair', 'weak', 'poor'])
  })
})

it('forecasts without a model', () => {
  const known = [point(10, 0, 0, '2024Q1'), point(20, 0, 0, '2024Q2')]
  expect(forecast('last', known, '2024Q4')).toBe(20)
  expect(forecast('linear', known, '2024Q4')).toBeCloseTo(40, 10)
  expect(forecast('growth', known, '2024Q4')).toBeCloseTo(80, 10)
})

describe('the run of history', () => {
  const result = backtest(createEngine(RULES))

  it('compares every point of every series', () => {
    expect(result.series.map((s) => s.series)).toEqual(OBSERVED.map((o) => o.series))
    expect(result.summary.points).toBe(OBSERVED.reduce((sum, o) => sum + pointsOf(o).length, 0))
    for (const s of result.series) for (const p of s.points) expect(Number.isFinite(p.modelled), `${s.series} ${p.quarter}`).toBe(true)
  })

  it('takes off what the source does not count', () => {
    const made = result.series.find((s) => s.series === 'compute.cn_domestic_cum_kh100e')
    expect(made?.line[0]).toEqual({ quarter: '2023Q4', value: 0 })
  })

  it('lies in the range for most points, and beats those who have no model on the unseen ones', () => {
    expect(result.summary.inside).toBeGreaterThanOrEqual(0.8)
    const { model, last, linear, growth } = result.summary.unseenAgainstNaive
    for (const other of [last, linear, growth]) expect(model.misfit).toBeLessThan(other.misfit)
  })
})

describe('the command', () => {
  it('prints JSON and a table', () => {
    expect((JSON.parse(reportBacktest(['--out', 'json'])) as { series: unknown[] }).series).toHaveLength(OBSERVED.length)
    const table = reportBacktest(['--points'])
    expect(table).toContain('frontier.us_eci')
    expect(table).toContain('Verdicts: good')
  })

  it('refuses what it does not know', () => {
    expect(() => reportBacktest(['--out', 'xml'])).toThrow(UsageError)
    expect(() => reportBacktest(['--outt', 'json'])).toThrow(/nearest is "--out"/)
    expect(() => reportBacktest(['json'])).toThrow(UsageError)
    expect(reportBacktest(['--help'])).toContain('npm run -s backtest')
  })
})
