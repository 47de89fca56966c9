/** What lies below a bar: names of equations are those of the rules, labs add up, decisions are those that reach it. */
import { describe, expect, it } from 'vitest'
import { BELOW, EQUATIONS } from '../../../../src/content/equations.ts'
import { CHART_TEXT } from '../../../../src/content/text/en/charts.ts'
import { EN } from '../../../../src/content/text/en/index.ts'
import { TRACE_TEXT } from '../../../../src/content/text/en/trace.ts'
import { channelByName } from '../../../../src/engine/channels.ts'
import { LABS } from '../../../../src/engine/types.ts'
import { buildBelow } from '../../../../src/view/reasons/below.ts'
import { nameSeries } from '../../../../src/view/charts/series-names.ts'
import { formatOf } from '../../../../src/view/format.ts'
import { explain, rawReasons } from '../../../../src/view/reasons/reasons.ts'
import { engine, playTurns } from '../turns.ts'

const names = new Map(nameSeries(engine.series, EN.names, CHART_TEXT).map((s) => [s.id, s]))
const rows = Object.entries(BELOW)

describe('what stands below the bars', () => {
  it('names parameters, channels and series that there are', () => {
    for (const [kind, { parameters, channels, series = [] }] of rows) {
      for (const id of parameters) expect(engine.rules.parameters.some((p) => (id.endsWith('/*') ? p.id.startsWith(id.slice(0, -1)) : p.id === id)), `${kind}: ${id}`).toBe(true)
      for (const id of channels) expect(channelByName(id.replace('{side}', 'us')), `${kind}: ${id}`).toBeDefined()
      for (const id of series) expect(names.has(id.replace('{lab}', 'deepseek').replace('{side}', 'cn')), `${kind}: ${id}`).toBe(true)
    }
  })

  it('uses every equation', () => {
    const used = new Set(rows.map(([, { equation }]) => equation))
    for (const id of Object.keys(EQUATIONS)) expect(used.has(id as keyof typeof EQUATIONS), id).toBe(true)
  })

  it('splits a bar by lab in whole steps, and says which decision of which turn reached it', () => {
    const decision = { seat: 'cn-platforms', lever: 'price', target: 'alibaba', value: 0.5 } as const
    const records = playTurns({ by: 'hold', scenario: 'deepseek-moment', turns: 3, seed: 'below', player: 'cn', decisions: [[decision], [], []] })
    const record = records[2]
    const why = explain(engine, record, 'third-cn', EN, 'cn')
    const raw = rawReasons(engine, record, 'third-cn', EN, 'cn')
    const shown = why.bars.find((b) => b.id === 'use-quality/1')
    const part = raw?.parts.find((p) => p.key === 'use-quality/1')
    if (!shown || !part) throw new Error('Chinese models improved.')
    const asked = { engine, texts: EN, trace: TRACE_TEXT, names, records, unit: formatOf(EN).unit('percent'), of: 'share.third.all.cn', you: 'cn' as const }
    const below = buildBelow({ ...asked, part, amount: shown.amount })
    const sum = below.labs.reduce((total, lab) => total + Math.round(Number(lab.text.replace('−', '-').replace('+', '')) * 10), 0)
    expect(sum).toBe(Math.round(shown.amount * 10))
    expect(below.labs.length).toBeGreaterThan(1)
    expect(below.madeOf.map((s) => s.series)).toContain(`lab.${LABS[part.labs?.[0] ?? 0]}.eci`)
    expect(below.equation?.formula).toContain('s ← s')
    expect(below.parameters.map((p) => p.id)).toContain('quality-width/consumer')

    const priced = rawReasons(engine, records[0], 'third-cn', EN, 'cn')?.parts.find((p) => p.key === 'use-price/1')
    if (!priced) throw new Error('A price moved.')
    const { decisions } = buildBelow({ ...asked, records: records.slice(0, 1), part: priced, amount: 0.1 })
    expect(decisions[0]).toMatchObject({ side: 'cn', turn: 1, now: true })
    expect(decisions[0].text).toContain('Alibaba')
    const later = buildBelow({ ...asked, part: priced, amount: 0.1 }).decisions
    expect(later[0]).toMatchObject({ turn: 1, now: false })
    expect(later[0].when).toContain('turn 1')
  })
})
