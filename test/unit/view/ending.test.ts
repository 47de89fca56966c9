/** The end of a game: indices, scores under every doctrine, a headline that names the trade-off. */
import { describe, expect, it } from 'vitest'
import { recordPath } from '../../../src/analysis/par.ts'
import { EN } from '../../../src/content/text/en/index.ts'
import { R_FRONT, R_INDEX, R_STABILITY, T } from '../../../src/engine/layout.ts'
import type { SeatId } from '../../../src/engine/types.ts'
import { DOCTRINES, INDICES, SEATS, SIDES } from '../../../src/engine/types.ts'
import { createGame, playQuarter } from '../../../src/opponents/play.ts'
import { buildEnding } from '../../../src/view/ending.ts'
import { buildHeadlines, headlineIds, leapsIn } from '../../../src/view/headlines.ts'
import { engine, playTurns } from './turns.ts'

const records = playTurns({ turns: 8, seed: 'end' })
const states = [records[0].before, ...records.map((r) => r.after)]

describe('the end of a game', () => {
  it('shows five indices and four doctrines for both sides, as the engine has them', () => {
    for (const you of SIDES) {
      const vm = buildEnding(engine, states, EN, you, 'home', records)
      const last = states[states.length - 1]
      expect(vm.indices.map((i) => i.id)).toEqual(INDICES)
      expect(vm.doctrines.map((d) => d.id)).toEqual(DOCTRINES)
      for (const i of vm.indices) {
        expect(i.us).toBe(engine.read(last, i.shared ? 'index.stability' : `index.us.${i.id}`))
        expect(i.cn).toBe(engine.read(last, i.shared ? 'index.stability' : `index.cn.${i.id}`))
      }
      for (const d of vm.doctrines) expect([d.us, d.cn]).toEqual(SIDES.map((s) => engine.read(last, `score.${s}.${d.id}`)))
      expect(vm.score).toBe(engine.read(last, `score.${you}.home`))
      expect(vm.indices.reduce((sum, i) => sum + i.weight, 0)).toBeCloseTo(1, 9)
    }
  })

  it('sets the score beside that of the record: both sides on history, chance averaged', () => {
    const game = createGame(engine, { scenario: 'deepseek-moment', seed: 'any', events: 'expected', seats: Object.fromEntries(SEATS.map((seat) => [seat, 'history'])) as Record<SeatId, 'history'>, budgets: true, quarters: 16 })
    const start = game.state.slice()
    for (let quarter = 0; quarter < 16; quarter++) playQuarter(game, [])
    const own = buildEnding(engine, [start, game.state], EN, 'us', 'lead')
    expect(own.recordSentence).toMatch(/^The record’s path, with average luck, ends at \d+\.\d, and so did you\.$/)
    const lead = own.doctrines.find((d) => d.id === 'lead')
    expect(lead?.recordText).toBe(`par ${lead?.usText} and ${lead?.cnText}`)
    // Whoever follows the record is level with par, whatever the hand.
    expect(own.par).toEqual({ you: '0', them: '0' })
    for (const d of own.doctrines) expect(d.ahead).toBe('level')
  })

  it('says the same distance from par in a sentence as in the number beside it', () => {
    for (const you of SIDES) {
      const { par, recordSentence } = buildEnding(engine, states, EN, you, 'lead')
      expect(recordSentence).toContain(par.you === '0' ? 'so did you' : ` ${par.you.replace(/^[+−]/, '')} point`)
    }
  })

  it('counts as ahead who comes further above par, not who has the higher score', () => {
    for (const d of buildEnding(engine, states, EN, 'cn', 'lead').doctrines) {
      const par = recordPath(engine, states[0], states[states.length - 1][T])[states[states.length - 1][T] - states[0][T]]
      const [us, cn] = SIDES.map((side) => engine.read(states[states.length - 1], `score.${side}.${d.id}`) - engine.read(par, `score.${side}.${d.id}`))
      expect(d.ahead).toBe(Math.abs(us - cn) < 0.5 ? 'level' : us > cn ? 'us' : 'cn')
    }
  })

  it('draws a point for every quarter with the records, for every turn without', () => {
    expect(buildEnding(engine, states, EN, 'us', 'lead', records).quarters).toHaveLength(17)
    const bare = buildEnding(engine, states, EN, 'us', 'lead')
    expect(bare.quarters).toHaveLength(9)
    for (const chart of bare.charts) for (const line of chart.lines) expect(line.values).toHaveLength(9)
    for (const { from, to, lines } of bare.charts) for (const { values } of lines) {
      expect(Math.min(...values)).toBeGreaterThanOrEqual(from ?? -Infinity)
      expect(Math.max(...values)).toBeLessThanOrEqual(to ?? Infinity)
    }
    // A small change of an index does not fill its chart.
    expect(bare.charts.find((chart) => chart.id === 'stability')).toMatchObject({ from: 0, to: 100 })
  })

  it('names two strands in the headline, and says nothing of victory', () => {
    for (const by of ['random', 'history', 'hold'] as const) {
      for (const scenario of ['chip-war', 'deepseek-moment', 'one-third']) {
        const played = playTurns({ by, scenario, turns: 8, seed: 'x' })
        for (const you of SIDES) {
          const vm = buildEnding(engine, [played[0].before, ...played.map((r) => r.after)], EN, you, 'managed')
          expect(vm.headline).toMatch(/^[A-Z][^.]+\. [A-Z][^.]+\.$/)
          for (const text of [vm.headline, vm.sentence, vm.doctrineSentence, ...vm.textTwin]) expect(text).not.toMatch(/undefined|NaN|\b(won|win|victory|defeat|enemy)\b/)
        }
      }
    }
  })

  it('says that a lead grew only where the index beside it did', () => {
    const first = states[0].slice()
    const last = first.slice()
    first[R_FRONT] = 144.1
    first[R_FRONT + 1] = 136.6
    last[R_FRONT] = 165.5
    last[R_FRONT + 1] = 157.9
    expect(buildEnding(engine, [first, last], EN, 'us', 'lead').headline).toMatch(/^You kept the lead\./)
    last[R_INDEX] = Math.round(first[R_INDEX]) + 1
    expect(buildEnding(engine, [first, last], EN, 'us', 'lead').headline).toMatch(/^You drew further ahead\./)
  })

  it('tells a lead that went to the other side, and a world that nobody is safer in', () => {
    const first = states[0].slice()
    const last = states[states.length - 1].slice()
    last[R_FRONT] = 150
    last[R_FRONT + 1] = 155
    last[R_STABILITY] = 30
    // The headline names what moved most; nothing else moves here.
    for (let i = 1; i < 8; i++) last[R_INDEX + i] = first[R_INDEX + i]
    expect(buildEnding(engine, [first, last], EN, 'us', 'lead').headline).toMatch(/The lead went to China\.|Nobody is safer for it\./)
    expect(buildEnding(engine, [first, last], EN, 'cn', 'lead').headline).toMatch(/You took the lead\. .*Nobody is safer for it\./)
  })
})

describe('headline numbers', () => {
  it('tell an index that leapt, the longest leap first, and none that only moved', () => {
    const [record] = records
    const told = buildHeadlines(engine, record, record.after, EN, 'us', 'lead')
    const moved = new Map([['index-stability', -34.9], ['index-reach', 10], ['index-frontier', 9.9], ['score-lead', 20]])
    const leaps = leapsIn(told.map((h) => ({ ...h, change: moved.get(h.id) ?? 0 })))
    expect(leaps.map((h) => h.id)).toEqual(['index-stability', 'index-reach'])
  })

  it('are the same in number and kind for both sides', () => {
    const groups = SIDES.map((you) => buildHeadlines(engine, records[0], records[0].after, EN, you, 'lead').map((h) => h.group))
    expect(groups[0]).toEqual(groups[1])
    expect(headlineIds('us', 'lead')).toHaveLength(14)
  })

  it('read their series, and change by what was shown before', () => {
    for (const you of SIDES) {
      const record = records[3]
      const was = buildHeadlines(engine, null, record.before, EN, you, 'developers')
      buildHeadlines(engine, record, record.after, EN, you, 'developers').forEach((h, i) => {
        expect(h.value).toBe(engine.read(record.after, h.series))
        expect(h.text).not.toMatch(/undefined|NaN/)
        expect(was[i]).toMatchObject({ id: h.id, change: 0, changeText: 'no change' })
        expect(h.changeText).toMatch(/^[+−]\$?[\d,.]+(\sbn|\sm| million| thousand)?$|^no change$/)
      })
    }
  })

  it('would rather move one way or the other, by side', () => {
    const better = (you: 'us' | 'cn', id: string) => buildHeadlines(engine, null, states[0], EN, you, 'lead').find((h) => h.id === id)?.better
    expect([better('us', 'lead'), better('cn', 'lead')]).toEqual(['up', 'down'])
    expect([better('us', 'open-developers'), better('cn', 'open-developers')]).toEqual(['down', 'up'])
  })
})
