/** Charts of a real game: its lines are the game’s own numbers, with the record behind them and decisions marked. */
import { describe, expect, it } from 'vitest'
import { defaultChoice } from '../../../src/app/choice.ts'
import { createCharts } from '../../../src/app/charts.ts'
import { readRoute, hashOf } from '../../../src/app/routes.ts'
import { playTurn, startSession } from '../../../src/app/game/session.ts'
import type { Session } from '../../../src/app/game/session.ts'
import { RULES } from '../../../src/content/rules.ts'
import { CHART_TEXT } from '../../../src/content/text/en/charts.ts'
import { EN } from '../../../src/content/text/en/index.ts'
import { historicalRun } from '../../../src/analysis/backtest.ts'
import { OBSERVED } from '../../../src/content/observed.ts'
import { createEngine } from '../../../src/engine/engine.ts'
import { TOPIC_IDS } from '../../../src/view/charts/topics.ts'
import { makeApp } from './make-app.ts'

const engine = createEngine(RULES)

function played(scenario: string, turns: number): { session: Session; charts: ReturnType<typeof createCharts> } {
  const session = startSession(engine, defaultChoice(scenario, 'us', 'amber-heron-27'), 'test')
  for (let turn = 0; turn < turns; turn++) playTurn(session, turn === 1 ? [{ seat: 'washington', lever: 'talks', value: 0.5 }] : [])
  return { session, charts: createCharts({ engine, texts: EN, chartTexts: CHART_TEXT, session: () => session }) }
}

describe('charts of a game', () => {
  it('have a value for every quarter played, those of the game itself', () => {
    const { session, charts } = played('deepseek-moment', 3)
    const chart = charts.chart(['frontier.us_eci', 'frontier.cn_eci'])
    expect(chart?.title).toBe('Best models')
    expect(chart?.quarters.at(-1)).toBe('2026 Q2')
    const [us] = chart?.lines ?? []
    expect(us.values.filter((v) => v !== null)).toHaveLength(7)
    expect(us.values.at(-1)).toBe(engine.read(session.game.state, 'frontier.us_eci'))
    expect(us.values[7]).toBeNull()
    expect(us.record[8]).toBe(us.values[8])
    expect(us.record.every((v) => v !== null)).toBe(true)
    expect(chart?.marks).toEqual([{ at: 11, lines: ['Talks with Beijing (Washington): effort 0.5'] }])
  })

  it('have the historical run as the record where the game begins with it', () => {
    const { charts } = played('chip-war', 12)
    const i = OBSERVED.findIndex((o) => o.series === 'frontier.us_eci')
    const run = historicalRun(engine)[i]
    const record = charts.chart(['frontier.us_eci'])?.lines[0].record ?? []
    expect(record).toHaveLength(13)
    record.forEach((v, q) => expect(v, String(q)).toBeCloseTo(run[q], 6))
  })

  it('follow the game when a turn is played', () => {
    const { session, charts } = played('deepseek-moment', 1)
    expect(charts.chart(['escalation'])?.quarters).toHaveLength(11)
    playTurn(session, [])
    expect(charts.chart(['escalation'])?.quarters).toHaveLength(13)
  })

  it('keep to series of one unit, four at most, and leave out what does not exist', () => {
    const { charts } = played('deepseek-moment', 1)
    const ids = (wanted: readonly string[]) => charts.chart(wanted)?.lines.map((l) => l.id)
    expect(ids(['lab.openai.eci', 'escalation', 'nonsense', 'lab.meta.eci'])).toEqual(['lab.openai.eci', 'lab.meta.eci'])
    expect(ids(['openai', 'google', 'anthropic', 'meta', 'deepseek'].map((lab) => `lab.${lab}.eci`))).toHaveLength(4)
    expect(charts.chart(['nonsense'])).toBeNull()
    expect(charts.joining(['escalation'])).toEqual([])
    expect(charts.joining(['lab.openai.eci']).map((s) => s.id)).toContain('frontier.gap_eci')
  })

  it('have published values with ranges and sources, up to the quarter that has been reached', () => {
    const { charts } = played('deepseek-moment', 1)
    const [line] = charts.chart(['compute.cn_smuggled_cum_kh100e'])?.lines ?? []
    expect(line.points.length).toBeGreaterThan(3)
    for (const p of line.points) {
      expect(p.low).toBeLessThanOrEqual(p.value)
      expect(p.high).toBeGreaterThanOrEqual(p.value)
      expect(p.at).toBeLessThanOrEqual(10)
      expect(p.value - p.published[0]).toBeCloseTo(line.published?.shift ?? 0)
    }
    expect(line.published?.shift).toBeGreaterThan(0)
    expect(line.published?.sources[0]).toMatch(/^https:/)
  })

  it('offer thumbnails in every topic, before the first turn and after it', () => {
    for (const turns of [0, 2]) {
      const { charts } = played('one-third', turns)
      for (const topic of TOPIC_IDS) {
        const thumbnails = charts.thumbnails(topic)
        expect(thumbnails.length, topic).toBeGreaterThan(4)
        for (const { ends, chart } of thumbnails) {
          for (const end of ends) expect(`${end.text} ${end.change}`, chart.title).not.toMatch(/NaN|undefined|[{}]/)
          for (const sentence of chart.summary) expect(sentence, chart.title).not.toMatch(/NaN|undefined|[{}]/)
        }
      }
    }
  })

  it('have an address of their own, and are not shown without a game', async () => {
    expect(readRoute('#/charts')).toEqual({ screen: 'charts', series: [] })
    const route = { screen: 'charts', series: ['share.abroad.developer.cn_open', 'lab.us-other.eci'] } as const
    expect(readRoute(hashOf(route))).toEqual(route)
    const { app, state } = makeApp(undefined, '#/charts')
    expect(state().route.screen).toBe('home')
    app.startFeatured('us')
    app.charts(['escalation'])
    expect(state().route).toEqual({ screen: 'charts', series: ['escalation'] })
    expect((await app.loadCharts()).chart(['escalation'])?.title).toBe('Tension between the governments')
  })
})
