/** The web in words and shares of decisions in bars: what is named is there, and what is shown adds up. */
import { describe, expect, it } from 'vitest'
import type { WebLever } from '../../../src/analysis/web/web.ts'
import { web } from '../../../src/analysis/web/web.ts'
import { STEP_IDS } from '../../../src/analysis/web/steps.ts'
import { CHART_TEXT } from '../../../src/content/text/en/charts.ts'
import { EN } from '../../../src/content/text/en/index.ts'
import { TRACE_TEXT } from '../../../src/content/text/en/trace.ts'
import { CHANNELS } from '../../../src/engine/channels.ts'
import { formatOf } from '../../../src/view/format.ts'
import { lineKey, webVm } from '../../../src/view/web-view.ts'
import { whichVm } from '../../../src/view/reasons/which.ts'
import { engine, playTurns } from './turns.ts'

const game = playTurns({ scenario: 'deepseek-moment', seed: 'web', turns: 1 })[0].after
const levers: WebLever[] = [...web(engine, { game })].map((n) => n.lever)
const vm = webVm(engine, levers, game, EN, TRACE_TEXT, CHART_TEXT)

describe('the web in words', () => {
  it('has a name for every channel and every step', () => {
    expect(Object.keys(TRACE_TEXT.web.channels).sort()).toEqual(CHANNELS.map((c) => c.id).sort())
    expect(Object.keys(TRACE_TEXT.web.steps).sort()).toEqual([...STEP_IDS].sort())
  })

  it('draws lines only between neighbours: lever, channel, step, outcome', () => {
    const order = ['lever', 'channel', 'step', 'outcome']
    const { nodes, lines } = vm.draw(null)
    const kind = new Map(nodes.map((n) => [n.id, order.indexOf(n.kind)]))
    expect(lines.length).toBeGreaterThan(100)
    for (const { from, to } of lines) expect((kind.get(to) ?? NaN) - (kind.get(from) ?? NaN), `${from} to ${to}`).toBe(1)
    const own = vm.draw('washington')
    expect(own.nodes.filter((n) => n.kind === 'lever').every((n) => n.seat === 'washington')).toBe(true)
    expect(own.lines.length).toBeLessThan(lines.length)
  })

  it('says of a lever what it moves and after how long, and of an outcome what moves it', () => {
    const around = vm.around('lever/washington/enforcement')
    expect(around?.about).toMatch(/^Washington: raised from .+ to .+; acts /)
    const chips = around?.moves.find((m) => m.node === 'outcome/compute.cn_stock_kh100e')
    expect(chips).toMatchObject({ up: false })
    expect(chips?.text).toMatch(/^−.+half of the effect within/)
    expect(vm.around('outcome/compute.cn_stock_kh100e')?.movedBy.some((m) => m.node === 'lever/washington/enforcement')).toBe(true)
    expect(vm.around('channel/controls.enforcement')?.movedBy.map((m) => m.node)).toEqual(['lever/washington/enforcement'])
    expect(vm.around('step/nowhere')).toBeNull()
  })

  it('lights ways through a node, and no others', () => {
    const lit = vm.lit('lever/washington/enforcement', 'washington')
    expect(lit.has('lever/washington/enforcement>channel/controls.enforcement')).toBe(true)
    for (const line of vm.draw('washington').lines) if (line.from.startsWith('lever/') && !line.from.endsWith('/enforcement')) expect(lit.has(lineKey(line))).toBe(false)
  })
})

describe('shares of decisions', () => {
  const unit = formatOf(EN).unit('percent')
  const group = (lever: string, amount: number, alone: number) => ({ levers: [lever], amount, alone })

  it('add up in shown digits, and say where decisions work together', () => {
    const result = { from: 0.1, to: 0.1503, runs: 8, groups: [group('washington/tariff', 0.0304, 0.0301), group('cn-open/open', 0.0302, 0.0101), group('beijing/talks', -0.0103, -0.01)] }
    const why = whichVm({ result, id: 'third-cn', unit, texts: EN, trace: TRACE_TEXT, you: 'us' })
    const tenths = (x: number) => Math.round(x * 10)
    expect(tenths(why.from.value) + why.bars.reduce((sum, b) => sum + tenths(b.amount), 0)).toBe(tenths(why.to.value))
    expect(why.bars.map((b) => b.detail !== '')).toEqual([false, true, false])
    expect(why.bars[1].detail).toContain('+1.0')
    expect(why.method).toContain('work together')
  })

  it('name what is too small to show, and say so where nothing was decided', () => {
    const result = { from: 0.1, to: 0.11, runs: 4, groups: [group('washington/tariff', 0.01, 0.01), group('beijing/talks', 0, 0)] }
    expect(whichVm({ result, id: 'third-cn', unit, texts: EN, trace: TRACE_TEXT, you: 'us' }).sentence).toContain('Talks')
    expect(whichVm({ result: { from: 0.1, to: 0.1, runs: 1, groups: [] }, id: 'third-cn', unit, texts: EN, trace: TRACE_TEXT, you: 'us' }).sentence).toBe(TRACE_TEXT.words.which.none)
  })
})
