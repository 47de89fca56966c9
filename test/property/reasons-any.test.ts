/** Every series that a chart can show has a waterfall that adds up, in any game, and leaves nothing unexplained. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import { CHART_TEXT } from '../../src/content/text/en/charts.ts'
import { EN } from '../../src/content/text/en/index.ts'
import { EVENT_MODES, SIDES } from '../../src/engine/types.ts'
import { nameSeries } from '../../src/view/charts/series-names.ts'
import { explainSeries, rawSeriesReasons } from '../../src/view/reasons/any.ts'
import { turnOf } from '../../src/view/reasons/turn.ts'
import type { TurnRecord } from '../../src/view/turn-record.ts'
import { runs } from '../support/games.ts'
import { engine, playTurns } from '../unit/view/turns.ts'

const NAMES = nameSeries(engine.series, EN.names, CHART_TEXT)

/** Of a game every eighth series is looked at, from another one each time. */
const EVERY = 8

function check(record: TurnRecord, side: 'us' | 'cn', from: number): void {
  for (let i = from; i < NAMES.length; i += EVERY) {
    const name = NAMES[i]
    const why = explainSeries(engine, record, name, EN, CHART_TEXT, side)
    let power = 1
    for (let i = 0; i < why.decimals; i++) power *= 10
    const whole = (x: number) => Math.round(x * power)
    expect(whole(why.from.value) + why.bars.reduce((sum, bar) => sum + whole(bar.amount), 0), name.id).toBe(whole(why.to.value))
    const { rest, ...ends } = rawSeriesReasons(turnOf(engine, record, EN, side), name.id)
    expect(Math.abs(rest) / Math.max(1e-3, Math.abs(ends.from), Math.abs(ends.to)), `${name.id}: ${ends.from} to ${ends.to}`).toBeLessThan(1e-6)
    for (const bar of why.bars) for (const text of [bar.label, bar.detail, bar.whoText, bar.said]) expect(text, `${name.id}/${bar.id}`).not.toMatch(/undefined|NaN|[{}]|^$| {2}/)
    expect(new Set(why.bars.map((bar) => bar.id)).size, name.id).toBe(why.bars.length)
  }
}

describe('reasons of any series', () => {
  it('are there for all of them', () => {
    expect(NAMES.length).toBeGreaterThan(450)
  })

  it('add up in whole shown digits and explain the change to the last bits, in any game, from either side', { timeout: 300_000 }, () => {
    fc.assert(fc.property(
      fc.record({
        scenario: fc.constantFrom('chip-war', 'deepseek-moment', 'one-third'), seed: fc.stringMatching(/^[a-z]{1,6}$/), events: fc.constantFrom(...EVENT_MODES),
        by: fc.constantFrom('random' as const, 'random' as const, 'history' as const, 'hold' as const), budgets: fc.boolean(), turns: fc.integer({ min: 1, max: 5 }),
      }),
      fc.constantFrom(...SIDES),
      fc.nat({ max: EVERY - 1 }),
      (options, side, from) => {
        const records = playTurns(options)
        check(records[records.length - 1], side, from)
      },
    ), runs(64))
  })

  it('say so in a sentence: every change that is shown has a first reason', () => {
    const [, record] = playTurns({ scenario: 'chip-war', seed: 'said', turns: 2 })
    for (const name of NAMES) {
      const why = explainSeries(engine, record, name, EN, CHART_TEXT, 'us')
      if (why.bars.some((bar) => bar.id !== 'other')) expect(why.sentence, name.id).toMatch(/^[+−].+ (because|through|from) .+\.$/)
    }
  })
})
