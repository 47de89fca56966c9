/** Charts: axes, geometry, names at the ends of lines, sentences, readouts and CSV. */
import { describe, expect, it } from 'vitest'
import { axisEnds, logTicks, ticks } from '../../../../src/analysis/axis.ts'
import { CHART_TEXT } from '../../../../src/content/text/en/charts.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { FORMAT as ZH_FORMAT } from '../../../../src/content/text/zh-Hans/format.ts'
import { dashesOf } from '../../../../src/view/charts/build.ts'
import type { ChartLine, ChartVm } from '../../../../src/view/charts/chart-vm.ts'
import { csvOf } from '../../../../src/view/charts/csv.ts'
import { apart, rowsOf } from '../../../../src/view/charts/end-labels.ts'
import { canBeLog, layoutChart, pathOf, scaleOf } from '../../../../src/view/charts/layout.ts'
import { readoutAt } from '../../../../src/view/charts/readout.ts'
import { searchSeries } from '../../../../src/view/charts/search.ts'
import { summaryOf } from '../../../../src/view/charts/summary.ts'
import { unitFormat } from '../../../../src/view/charts/units.ts'
import { formatOf } from '../../../../src/view/format.ts'

const measure = (text: string): number => text.length * 7
const FORMAT = formatOf(EN)
const unit = unitFormat('ECI', 150, CHART_TEXT, FORMAT)

function line(part: Partial<ChartLine> = {}): ChartLine {
  return {
    id: 'frontier.us_eci', name: 'Best American model', short: 'United States', sentence: 'A sentence.', who: 'us', dash: 0, hollow: false,
    values: [null, 118, 130, 142], record: [110, 118, 125, 131], points: [], published: null, ...part,
  }
}

function chart(part: Partial<ChartVm> = {}): ChartVm {
  return {
    id: 'frontier.us_eci', title: 'Best models', unit, rawUnit: 'ECI', quarters: ['2024 Q3', '2024 Q4', '2025 Q1', '2025 Q2'],
    quarterIds: ['2024Q3', '2024Q4', '2025Q1', '2025Q2'], phase: 2, start: 1, lines: [line()], marks: [], summary: [], ...part,
  }
}
const room = { width: 800, height: 400, text: 13, measure }
const linear = { log: false, record: true }

describe('axes', () => {
  it('name round numbers inside the ends', () => {
    expect(ticks(0, 100)).toEqual([0, 20, 40, 60, 80, 100])
    expect(ticks(117, 143)).toEqual([120, 130, 140])
    expect(ticks(-3, 9)).toEqual([-2.5, 0, 2.5, 5, 7.5])
    expect(logTicks(8, 1200)).toEqual([10, 100, 1000])
  })

  it('begin at zero where the values begin near it, and leave a little room elsewhere', () => {
    expect(axisEnds(2, 100, false)[0]).toBe(0)
    expect(axisEnds(100, 110, false)).toEqual([99.5, 110.5])
    expect(axisEnds(-4, 6, false)[0]).toBeLessThan(-4)
  })

  it('keep a line that never moves in the middle, even at zero', () => {
    for (const v of [0, 5, -3]) expect(scaleOf([v, v, v], false).part(v), String(v)).toBeGreaterThan(0)
    for (const v of [5, -3]) expect(scaleOf([v, v], false).part(v), String(v)).toBeCloseTo(0.5)
  })

  it('are logarithmic only where every value is above zero', () => {
    expect(canBeLog(chart())).toBe(true)
    expect(canBeLog(chart({ lines: [line({ record: [0, 1, 2, 3] })] }))).toBe(false)
    const { part } = scaleOf([1, 100], true)
    expect(part(10)).toBeCloseTo(0.5)
  })
})

describe('geometry', () => {
  it('draws a gap where a value is missing', () => {
    expect(pathOf([1, 2, null, 4], (at) => at * 10, (v) => v)).toBe('M0 1L10 2M30 4')
  })

  it('puts lines inside the plot, later quarters to the right and larger values higher', () => {
    const layout = layoutChart(chart(), room, linear)
    const { marks } = layout.lines[0]
    expect(marks).toHaveLength(3)
    for (const [x, y] of marks) {
      expect(x).toBeGreaterThanOrEqual(layout.left)
      expect(x).toBeLessThanOrEqual(layout.right)
      expect(y).toBeGreaterThanOrEqual(layout.top)
      expect(y).toBeLessThanOrEqual(layout.bottom)
    }
    expect(marks[2][0]).toBeGreaterThan(marks[1][0])
    expect(marks[2][1]).toBeLessThan(marks[1][1])
  })

  it('leaves the record and its points out when they are not wanted', () => {
    const with_ = chart({ lines: [line({ points: [{ at: 0, value: 90, low: 80, high: 100, published: [90, 80, 100], source: 'https://example.org/' }] })] })
    expect(layoutChart(with_, room, linear).lines[0].points).toHaveLength(1)
    const without = layoutChart(with_, room, { log: false, record: false })
    expect(without.lines[0].points).toHaveLength(0)
    expect(without.lines[0].recordPath).toBe('')
    expect(Number(without.yTicks[0].text)).toBeGreaterThan(110)
  })

  it('names so many quarters that none covers the next, on a wide screen and on a phone', () => {
    const many = Array.from({ length: 33 }, (_, q) => `${2022 + Math.floor((q + 3) / 4)} Q${((q + 3) % 4) + 1}`)
    const long = chart({ quarters: many, quarterIds: many, phase: 3, start: 0, lines: [line({ values: many.map((_, q) => q), record: many.map((_, q) => q) })] })
    for (const width of [1280, 358]) {
      const { xTicks } = layoutChart(long, { ...room, width }, linear)
      expect(xTicks.length).toBeGreaterThan(2)
      for (let i = 1; i < xTicks.length; i++) expect(xTicks[i].x - xTicks[i - 1].x, `${width} ${xTicks[i].text}`).toBeGreaterThan(measure(xTicks[i].text))
    }
  })

  it('moves names at the ends apart and keeps their order', () => {
    expect(apart([100, 102, 300], [30, 30, 30], 0, 400)).toEqual([100, 130, 300])
    const low = apart([390, 395], [30, 30], 0, 400)
    expect(low).toEqual([355, 385])
  })

  it('sets long names in rows and never wider than the room', () => {
    expect(rowsOf('Zhipu and Moonshot', 80, measure)).toEqual(['Zhipu and', 'Moonshot'])
    expect(rowsOf('one two three four five', 28, measure, 2)).toEqual(['one', 'two…'])
  })

  it('gives every line a dash of its own, full for the first American and dashed for the first Chinese one', () => {
    expect(dashesOf(['us', 'cn'])).toEqual([0, 1])
    expect(dashesOf(['cn', 'us'])).toEqual([1, 0])
    expect(new Set(dashesOf(['cn', 'cn', 'cn', 'cn'])).size).toBe(4)
    expect(new Set(dashesOf(['world', 'row', 'us', 'cn'])).size).toBe(4)
  })
})

describe('words', () => {
  const quarters = chart().quarters
  const say = (part: Partial<ChartLine>, start = 1) => summaryOf([line(part)], unit, quarters, start, CHART_TEXT)

  it('say where a line went, and when most', () => {
    expect(say({ values: [null, 118, 138, 142] })[0]).toBe('Best American model: rose from 118.0 in 2024 Q4 to 142.0 in 2025 Q2, most in 2025 Q1.')
    expect(say({ values: [null, 142, 140, 118] })[0]).toBe('Best American model: fell from 142.0 in 2024 Q4 to 118.0 in 2025 Q2, most in 2025 Q2.')
    expect(say({ values: [null, 118, 140, 118] })[0]).toContain('as in 2024 Q4')
    expect(say({ values: [null, null, null, null] })[0]).toContain('nothing is released')
    expect(say({ values: [null, null, 120, 121] })[0]).toContain('from 120.0 in 2025 Q1')
  })

  it('say how the game stands against the record', () => {
    expect(say({})).toContain('You are above the record’s path, which stands at 131.0.')
    expect(say({ record: [1, 1, 1, 150] })).toContain('You are below the record’s path, which stands at 150.0.')
    expect(say({ record: [1, 1, 1, 142.01] })).toContain('You are level with the record’s path.')
  })

  it('tell a published value as published, and leave out of the model what the source had not begun to count', () => {
    const points = [{ at: 2, value: 125, low: 105, high: 145, published: [120, 100, 140] as const, source: 'https://example.org/' }]
    expect(say({ points, record: [110, 118, 129, 131] })).toContain('For 2025 Q1, 120.0 was published; the record’s path in this model has 124.0.')
    expect(readoutAt(chart({ lines: [line({ points })] }), 2, true, CHART_TEXT, EN.format).spoken).toContain('published 120.0 (100.0 to 140.0)')
  })

  it('read a quarter out with record, published value and decisions', () => {
    const vm = chart({
      lines: [line({ points: [{ at: 2, value: 128, low: 124, high: 132, published: [128, 124, 132], source: 'https://example.org/' }] })],
      marks: [{ at: 2, lines: ['Chip export controls (Washington): 99%'] }],
    })
    expect(readoutAt(vm, 2, true, CHART_TEXT, EN.format).spoken)
      .toBe('2025 Q1. United States: 130.0, record 125.0, published 128.0 (124.0 to 132.0). You decided: Chip export controls (Washington): 99%')
    expect(readoutAt(vm, 0, false, CHART_TEXT, EN.format).spoken).toBe('2024 Q3. United States: before your game')
    // Where two games are compared, one may have ended before the other.
    expect(readoutAt(chart({ lines: [line({ values: [null, 120, 130, null], end: 2 })] }), 3, false, CHART_TEXT, EN.format).rows[0].text).toBe('this game had ended')
    expect(readoutAt(chart({ lines: [line({ values: [null, 120, 130, null] })] }), 3, false, CHART_TEXT, EN.format).rows[0].text).toBe('nothing released')
  })

  it('tell values in the words of their unit', () => {
    expect(unitFormat('0–1', 0.4, CHART_TEXT, FORMAT).text(0.4)).toBe('40%')
    expect(unitFormat('0–1', 0.05, CHART_TEXT, FORMAT).text(0.034)).toBe('3.4%')
    expect(unitFormat('kH100e', 30_000, CHART_TEXT, FORMAT).tick(20_000)).toBe('20')
    expect(unitFormat('kH100e', 30_000, CHART_TEXT, FORMAT).name).toContain('million')
    expect(unitFormat('kH100e', 700, CHART_TEXT, FORMAT).tick(500)).toBe('500')
    expect(unitFormat('$bn', 30, CHART_TEXT, FORMAT).change(-2.5)).toBe('−$2.5\u00A0bn')
    expect(unitFormat('$bn', 30, CHART_TEXT, FORMAT).tick(1.2)).toBe('1.2')
    // A Chinese newspaper counts the same sum as 12亿.
    expect(unitFormat('$bn', 30, CHART_TEXT, formatOf({ format: ZH_FORMAT })).tick(1.2)).toBe('12')
    expect(unitFormat('kH100e', 30_000, CHART_TEXT, formatOf({ format: ZH_FORMAT })).tick(20_000)).toBe('2000')
    expect(unitFormat('ECI', 150, CHART_TEXT, FORMAT).change(0.01)).toBe('0.0')
    expect(unitFormat('count', 2, CHART_TEXT, FORMAT).change(1)).toBe('+1')
  })
})

describe('CSV', () => {
  it('has a row a quarter, whole numbers of the engine, published values as published, and quotes what needs them', () => {
    const vm = chart({
      lines: [line({ values: [null, 118.123456789, 130, 142], points: [{ at: 2, value: 138, low: 134, high: 142, published: [128, 124, 132], source: 'https://example.org/a' }] })],
      marks: [{ at: 1, lines: ['Talks (Washington): 50%, now', 'Tariff'] }],
    })
    const rows = csvOf(vm, 'Your decisions').split('\r\n')
    expect(rows[0]).toBe('quarter,Best American model (ECI) frontier.us_eci,frontier.us_eci record,frontier.us_eci published,frontier.us_eci published low,frontier.us_eci published high,frontier.us_eci source,Your decisions')
    expect(rows[1]).toBe('2024Q3,,110,,,,,')
    expect(rows[2]).toBe('2024Q4,118.1235,118,,,,,"Talks (Washington): 50%, now; Tariff"')
    expect(rows[3]).toBe('2025Q1,130,125,128,124,132,https://example.org/a,')
    expect(rows).toHaveLength(6)
    expect(rows[5]).toBe('')
  })
})

describe('search', () => {
  const list = [{ id: 'lab.openai.eci', name: 'OpenAI: best model' }, { id: 'trust.us.europe', name: 'Trust in Europe' }].map((s) => ({ ...s, unit: '', short: '', sentence: '', subject: 'x', who: 'us' as const }))
  it('wants every word, in any order and any case, in name, subject or id', () => {
    const find = (typed: string) => searchSeries(list, { x: 'Things' }, typed).map((s) => s.id)
    expect(find('MODEL openai')).toEqual(['lab.openai.eci'])
    expect(find('things')).toHaveLength(2)
    expect(find('trust.us')).toEqual(['trust.us.europe'])
    expect(find('openai europe')).toEqual([])
  })
})
