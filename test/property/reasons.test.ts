/** Waterfalls add up to the displayed change, whatever was played, and leave nothing unexplained. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import { EN } from '../../src/content/text/en/index.ts'
import { DOCTRINES, EVENT_MODES, REGIONS, SIDES } from '../../src/engine/types.ts'
import { buildHeadline, headlineIds } from '../../src/view/headlines.ts'
import { explain, rawReasons, whatMoved } from '../../src/view/reasons/reasons.ts'
import { shareOut } from '../../src/view/rounding.ts'
import type { TurnRecord } from '../../src/view/turn-record.ts'
import { runs } from '../support/games.ts'
import { engine, playTurns } from '../unit/view/turns.ts'

const IDS = [...new Set(SIDES.flatMap((side) => [...DOCTRINES.flatMap((d) => headlineIds(side, d)), ...REGIONS.map((r) => `share-${r}-${side}`)]))]

function check(record: TurnRecord, side: 'us' | 'cn'): void {
  for (const id of IDS) {
    const why = explain(engine, record, id, EN, side)
    expect(whatMoved(engine, record, id, EN, side), id).toBe(why.title)
    let power = 1
    for (let i = 0; i < why.decimals; i++) power *= 10
    const whole = (x: number) => Math.round(x * power)
    const sum = why.bars.reduce((total, b) => total + whole(b.amount), 0)
    expect(whole(why.from.value) + sum, id).toBe(whole(why.to.value))
    expect(why.bars.length, id).toBeLessThanOrEqual(10)
    expect(new Set(why.bars.map((b) => b.id)).size, id).toBe(why.bars.length)
    for (const bar of why.bars) {
      expect(whole(bar.amount), `${id}/${bar.id}`).not.toBe(0)
      expect(bar.amount, `${id}/${bar.id}`).toBeCloseTo(whole(bar.amount) / power, 9)
      expect(bar.text, `${id}/${bar.id}`).toMatch(bar.amount > 0 ? /^\+[\d,]+(\.\d+)?$/ : /^−[\d,]+(\.\d+)?$/)
      for (const text of [bar.label, bar.detail, bar.whoText]) expect(text, `${id}/${bar.id}`).not.toMatch(/undefined|NaN|\{|\}|^$| {2}/)
    }
    // The headline says the same.
    const headline = buildHeadline(engine, record, record.after, id, EN, side)
    expect(headline?.changeText.replace('no change', '0').replace(/^\+/, ''), id).toMatch(/^−?(?:\$[\d,.]+\s(?:m|bn|tn)|[\d,.]+(?: thousand| million)?)$/)
    expect(Math.abs((headline?.change ?? NaN) * power - whole(why.to.value - why.from.value) / (why.unit === '$ m' ? 1000 : why.unit.startsWith('million') ? 0.001 : why.unit === 'per cent' ? 100 : 1)), id).toBeLessThan(1e-6)
  }
}

describe('reasons', () => {
  it('add up in the displayed digits in any game, from either side (T-11)', { timeout: 300_000 }, () => {
    fc.assert(fc.property(
      fc.record({
        scenario: fc.constantFrom('chip-war', 'deepseek-moment', 'one-third'), seed: fc.stringMatching(/^[a-z]{1,6}$/), events: fc.constantFrom(...EVENT_MODES),
        by: fc.constantFrom('random' as const, 'random' as const, 'history' as const, 'hold' as const), budgets: fc.boolean(), turns: fc.integer({ min: 1, max: 5 }),
      }),
      fc.constantFrom(...SIDES),
      (options, side) => {
        const records = playTurns(options)
        check(records[records.length - 1], side)
      },
    ), runs(500))
  })

  it('leave nothing unexplained: the parts are the change, not something like it', () => {
    for (const [scenario, by] of [['chip-war', 'random'], ['deepseek-moment', 'random'], ['one-third', 'history']] as const) {
      for (const seed of ['a', 'b', 'c']) {
        for (const record of playTurns({ scenario, by, seed, turns: 6 })) {
          for (const id of IDS) {
            const raw = rawReasons(engine, record, id, EN, 'us')
            expect(raw, id).not.toBeNull()
            if (!raw) continue
            const size = Math.max(1, Math.abs(raw.from), Math.abs(raw.to))
            expect(Math.abs(raw.rest) / size, `${scenario}/${by}/${seed}/${id}`).toBeLessThan(1e-7)
          }
        }
      }
    }
  })

  it('add up even where the ledger and the quarter before are missing', () => {
    const [, record] = playTurns({ turns: 2, seed: 'bare' })
    const none = { at: new Int32Array(0), cause: new Int32Array(0), amount: new Float64Array(0) }
    check({ before: record.before, after: record.after, midpoints: record.midpoints, firstQuarter: record.firstQuarter, lastQuarter: record.lastQuarter, decisions: [], flows: none }, 'cn')
  })

  it('call an act the player’s where the player moved the lever, and the side’s where not', () => {
    const [, record] = playTurns({ by: 'hold', turns: 2, decisions: [[], [{ seat: 'washington', lever: 'device-ban', value: 0.8 }]] })
    const ban = explain(engine, record, 'share-us-cn', EN, 'us').bars.find((b) => b.id === 'use-ban/0')
    expect(ban).toMatchObject({ who: 'you', whoText: 'You' })
    expect(ban?.amount).toBeLessThan(0)
    const seen = explain(engine, record, 'share-us-cn', EN, 'cn').bars.find((b) => b.id === 'use-ban/0')
    expect(seen).toMatchObject({ who: 'us', whoText: 'Washington’s side' })
  })

  it('credit a leading lab with its own progress, not its rivals with a loss', () => {
    const [, , record] = playTurns({ by: 'hold', events: 'off', turns: 3 })
    const parts = rawReasons(engine, record, 'third', EN, 'us')?.parts ?? []
    expect(parts.find((p) => p.key === 'use-quality/0')?.amount).toBeGreaterThan(0)
    expect(parts.find((p) => p.key === 'use-quality/1')?.amount).toBeLessThan(0)
  })

  it('throw for a number that there is none of', () => {
    const [record] = playTurns({ turns: 1 })
    expect(() => explain(engine, record, 'index-wealth', EN, 'us')).toThrow('no headline number "index-wealth"')
  })
})

describe('rounding', () => {
  it('gives whole steps that add up to the whole, none a full step away where the numbers nearly add up', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 }), fc.integer({ min: -1, max: 1 }), (numbers, off) => {
      const total = Math.round(numbers.reduce((a, b) => a + b, 0)) + off
      const steps = shareOut(numbers, total)
      expect(steps.reduce((a, b) => a + b, 0)).toBe(total)
      expect(shareOut(numbers, total)).toEqual(steps)
      if (off === 0) for (const [i, s] of steps.entries()) expect(Math.abs(s - numbers[i])).toBeLessThan(1 + 1e-9)
    }))
  })

  it('gives the example of the design', () => {
    expect(shareOut([9.2, 12.1, 8.6, 3.4, 9.9, -2.3, 5.1, -3.8, 3.1, -8.3], 37)).toEqual([9, 12, 9, 3, 10, -2, 5, -4, 3, -8])
  })

  it('hands ties to the earlier number', () => {
    expect(shareOut([0.5, 0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0, 0])
  })
})

describe('the words of a bar', () => {
  const records = playTurns({ scenario: 'deepseek-moment', by: 'history', seed: 'words', turns: 4 })

  it('speak of goodwill where it is goodwill that fades, and of money where it is money', () => {
    for (const record of records) for (const side of SIDES) {
      for (const bar of explain(engine, record, `political-${side}`, EN, side).bars) expect(`${bar.label} ${bar.detail}`).not.toMatch(/money|treasury/i)
    }
  })

  it('do not let a release of the other side raise the lead', () => {
    for (const record of records) for (const bar of explain(engine, record, 'lead', EN, 'us').bars) {
      const chinese = /: (Alibaba|DeepSeek|Zhipu|Tencent|Baidu)/.test(bar.label)
      if (bar.label.startsWith('Already trained')) expect(bar.amount > 0, bar.label).toBe(!chinese)
    }
  })
})
