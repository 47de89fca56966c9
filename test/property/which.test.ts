/** Who moved what: replays are the game itself, shares of decisions add up, and agree with the split by log means. */
import { fc } from '../support/property.ts'
import { describe, expect, it } from 'vitest'
import { shapleyValues } from '../../src/analysis/shapley.ts'
import type { WhichGame, WhichResult } from '../../src/analysis/which.ts'
import { actsOf, replayWith, which } from '../../src/analysis/which.ts'
import { OUTCOMES, web } from '../../src/analysis/web/web.ts'
import type { WebLever } from '../../src/analysis/web/web.ts'
import { channelReads, createSteps } from '../../src/analysis/web/steps.ts'
import { EN } from '../../src/content/text/en/index.ts'
import { CHANNELS } from '../../src/engine/channels.ts'
import { PRICE, STATE_START } from '../../src/engine/layout.ts'
import { rawReasons } from '../../src/view/reasons/reasons.ts'
import type { TurnRecord } from '../../src/view/turn-record.ts'
import { runs } from '../support/games.ts'
import { engine, playTurns } from '../unit/view/turns.ts'

function gameOf(records: readonly TurnRecord[], options: { scenario: string; seed: string; events: 'on' | 'off' | 'expected'; budgets: boolean }, from: number): WhichGame {
  const length = (list: readonly TurnRecord[]) => list.reduce((n, r) => n + r.midpoints.length, 0)
  const { events, budgets } = options
  return { events, budgets, tape: engine.tape(options.seed, length(records)), row: length(records.slice(0, from)), before: records[from].before, flows: records.slice(from).map((r) => r.flows) }
}

const asked = fc.record({
  scenario: fc.constantFrom('chip-war', 'deepseek-moment', 'one-third'), seed: fc.stringMatching(/^[a-z]{1,6}$/), events: fc.constantFrom('on' as const, 'expected' as const, 'off' as const),
  by: fc.constantFrom('random' as const, 'history' as const), budgets: fc.boolean(), turns: fc.integer({ min: 2, max: 4 }),
})

describe('playing the last turns again', () => {
  it('is the same game to the bit with all decisions, and without a decision on a lever that nobody moved', () => {
    fc.assert(fc.property(asked, (options) => {
      const records = playTurns(options)
      const game = gameOf(records, options, 1)
      const acts = actsOf(engine, game.flows)
      const end = records[records.length - 1].after
      // The report of the shown game may hold what was told of the last step; the state decides.
      expect(replayWith(engine, game, acts, () => true).slice(STATE_START)).toEqual(end.slice(STATE_START))
      expect(replayWith(engine, game, acts, (lever) => lever !== 'washington/no-such-lever')).toEqual(end)
    }), runs(40))
  })

  it('leaves levers where they were when their decisions are taken away', () => {
    const options = { scenario: 'chip-war', seed: 'gone', events: 'on' as const, budgets: true, turns: 4 }
    const records = playTurns(options)
    const game = gameOf(records, options, 1)
    const acts = actsOf(engine, game.flows)
    const none = replayWith(engine, game, acts, () => false)
    for (const i of engine.levers.instances) expect(engine.decided(none, i), i.def.id).toBe(engine.decided(game.before, i))
    expect(acts.flat().length).toBeGreaterThan(5)
  })
})

describe('which decisions did this', () => {
  const result = (options: Parameters<typeof gameOf>[1] & { turns: number; by?: 'random' }, series: string): WhichResult => {
    const records = playTurns(options)
    let last: WhichResult | undefined
    for (const news of which(engine, { game: gameOf(records, options, 1), series })) if (news.kind === 'result') last = news.result
    if (!last) throw new Error('There is no result.')
    return last
  }

  it('adds up to the change, in at most eight groups', () => {
    for (const series of ['share.third.all.cn', 'frontier.gap_eci', 'compute.cn_stock_kh100e']) {
      const { from, to, groups, runs: played } = result({ scenario: 'deepseek-moment', seed: 'which', events: 'on', budgets: true, turns: 3 }, series)
      expect(groups.length).toBeGreaterThan(1)
      expect(groups.length).toBeLessThanOrEqual(8)
      expect(played).toBe(2 ** groups.length)
      expect(groups.reduce((sum, g) => sum + g.amount, from)).toBeCloseTo(to, 9)
    }
  })

  it('counts a decision that changed nothing as nothing', () => {
    // Nobody decides; so nothing is shared out.
    const records = playTurns({ by: 'hold', turns: 2, seed: 'idle' })
    const game = gameOf(records, { scenario: 'deepseek-moment', seed: 'idle', events: 'on', budgets: true }, 0)
    const news = [...which(engine, { game, series: 'share.third.all.us' })]
    const end = news[news.length - 1]
    expect(end.kind === 'result' && end.result.groups.every((g) => g.amount === 0)).toBe(true)
    expect(end.kind === 'result' && end.result.from === end.result.to).toBe(true)
  })
})

describe('Shapley values', () => {
  it('share an interaction evenly and give a dummy nothing', () => {
    // 10 from the first, 6 only where the second and third are both there.
    const value = (mask: number) => ((mask & 1) !== 0 ? 10 : 0) + ((mask & 6) === 6 ? 6 : 0)
    expect(shapleyValues(4, value).map((x) => Math.round(x * 1e9) / 1e9)).toEqual([10, 3, 3, 0])
  })

  it('agree with the split by log means within a tenth of the change, where both apply', () => {
    // A share over products with attractions as factors: each bar of one method against the other.
    fc.assert(fc.property(fc.array(fc.tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), fc.double({ min: -0.4, max: 0.4, noNaN: true })), { minLength: 3, maxLength: 8 }), (products) => {
      const w0 = products.map(([w]) => w)
      const w1 = products.map(([w, change]) => w * Math.exp(change))
      const share = (mask: number) => {
        const w = w0.map((x, i) => ((mask & (1 << i)) !== 0 ? w1[i] : x))
        return w[0] / w.reduce((a, b) => a + b, 0)
      }
      const shapley = shapleyValues(products.length, share)
      const [sum0, sum1] = [w0, w1].map((w) => w.reduce((a, b) => a + b, 0))
      const mean = (x: number, y: number) => (Math.abs(x - y) < 1e-12 ? x : (x - y) / Math.log(x / y))
      const [s0, s1] = [w0[0] / sum0, w1[0] / sum1]
      const lmdi = products.map((_, i) => mean(s1, s0) * ((i === 0 ? 1 : 0) - mean(w1[i], w0[i]) / mean(sum1, sum0)) * Math.log(w1[i] / w0[i]))
      expect(lmdi.reduce((a, b) => a + b, 0)).toBeCloseTo(s1 - s0, 9)
      const size = shapley.reduce((sum, x) => sum + Math.abs(x), 0)
      for (const [i, x] of shapley.entries()) expect(Math.abs(x - lmdi[i]), `bar ${i} of ${products.length}`).toBeLessThanOrEqual(0.1 * size + 1e-12)
    }), runs(300))
  })

  it('agree with the engine’s own split of revenue by price and the rest', () => {
    // Prices alone put back to what they were: the change of revenue that the waterfall gives to them, whoever changed them.
    for (const seed of ['p', 'q', 'r']) {
      const record = playTurns({ scenario: 'deepseek-moment', by: 'history', seed, turns: 3 })[2]
      const raw = rawReasons(engine, record, 'revenue-us', EN, 'us')
      if (!raw) throw new Error('Revenue has reasons.')
      const bars = raw.parts.filter((p) => p.of === 'prices' || p.of === 'pricesYours').reduce((sum, p) => sum + p.amount, 0)
      expect(Number.isFinite(bars)).toBe(true)
      // Both orders of price and everything else, averaged, with the prices of hosted use weighed by revenue.
      const { before, after } = record
      let [was, is] = [0, 0]
      for (let a = 0; a < 6; a++) {
        const [r0, r1] = [engine.read(before, `lab.${labOf(a)}.revenue_usd_bn`), engine.read(after, `lab.${labOf(a)}.revenue_usd_bn`)]
        was += r0 * (after[PRICE + a] / before[PRICE + a] - 1)
        is += r1 * (1 - before[PRICE + a] / after[PRICE + a])
      }
      expect(Math.abs(bars - 0.5 * (was + is))).toBeLessThan(0.1 * Math.max(Math.abs(raw.to - raw.from), Math.abs(bars)))
    }
  })
})

const labOf = (a: number): string => engine.series.filter((s) => s.id.endsWith('.revenue_usd_bn') && s.id.startsWith('lab.'))[a].id.split('.')[1]

describe('the web', () => {
  const start = playTurns({ scenario: 'deepseek-moment', seed: 'web', turns: 1 })[0].after

  it('steps through a quarter as the engine does, to the bit', () => {
    const steps = createSteps(engine)
    const [ours, theirs] = [start.slice(), start.slice()]
    for (let q = 0; q < 6; q++) {
      steps.quarter(ours)
      engine.step(theirs, { events: 'expected', budgets: false })
      expect(ours).toEqual(theirs)
    }
  })

  it('knows a step for every channel that a lever pulls', () => {
    const reads = channelReads(engine, start, 4)
    const read = new Set([...reads.values()].flatMap((slots) => [...slots]))
    for (const slot of engine.levers.driveChannel) expect(read.has(slot), CHANNELS.find((c) => c.at <= slot && slot < c.at + (c.perLab ? 12 : 1))?.id).toBe(true)
    expect([...(reads.get('prices') ?? [])].every((slot) => CHANNELS.find((c) => c.at <= slot && slot < c.at + (c.perLab ? 12 : 1))?.id === 'lab.price')).toBe(true)
  })

  it('finds what is known of the levers: checks stop smuggling, openness wins developers, and leaves the game as it was', () => {
    const before = start.slice()
    const levers = new Map<string, WebLever>()
    for (const { lever } of web(engine, { game: start })) levers.set(lever.id, lever)
    expect(start).toEqual(before)
    expect(levers.size).toBe(engine.rules.levers.length)
    const effect = (lever: string, outcome: (typeof OUTCOMES)[number]) => levers.get(lever)?.amount[OUTCOMES.indexOf(outcome)] ?? NaN
    expect(effect('washington/enforcement', 'compute.cn_stock_kh100e')).toBeLessThan(0)
    expect(effect('cn-open/open', 'share.world.developer.cn_open')).toBeGreaterThan(0)
    expect(effect('washington/talks', 'frontier.gap_eci')).toBeTypeOf('number')
    // What a lever does is about the sum of its paths; interaction is what is left.
    const one = levers.get('washington/enforcement')
    expect(one?.paths.map((p) => `${p.channel}>${p.step}`)).toContain('controls.enforcement>china-chips')
  })

  it('says nothing of a lever that pulls no channel', () => {
    const silent = engine.rules.levers.filter((l) => l.drives.length === 0)
    for (const { lever } of web(engine, { game: start })) if (silent.some((l) => `${l.seat}/${l.id}` === lever.id)) expect(lever.amount.every((x) => x === 0)).toBe(true)
    expect(silent.length).toBeGreaterThan(0)
  })
})
