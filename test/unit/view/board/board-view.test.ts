/** The board’s picture: shares that sum to one, flows and gates that belong together, all of it in sentences. */
import { describe, expect, it } from 'vitest'
import { EN } from '../../../../src/content/text/en/index.ts'
import { REGIONS, SIDES } from '../../../../src/engine/types.ts'
import { buildBoardVm } from '../../../../src/view/board/board-view.ts'
import type { BoardVm } from '../../../../src/view/board/board-vm.ts'
import { wholePercents } from '../../../../src/board/weave.ts'
import { engine, playTurns } from '../turns.ts'

function check(vm: BoardVm): void {
  expect(vm.regions.map((r) => r.id)).toEqual(REGIONS)
  for (const r of vm.regions) {
    for (const share of [r.share, r.before]) {
      expect(share.us + share.cn + share.row).toBeCloseTo(1, 9)
      for (const x of Object.values(share)) expect(x).toBeGreaterThanOrEqual(-1e-12)
    }
  }
  // The words say the numbers that are drawn beside the bars.
  for (const r of vm.regions) {
    const { us, cn, row } = wholePercents(r.share)
    expect(vm.textTwin).toContainEqual(expect.stringContaining(`${r.name}: American models ${us}% of use, Chinese ${cn}%, others ${row}%.`))
  }
  expect(new Set(vm.flows.map((f) => f.id)).size).toBe(vm.flows.length)
  for (const f of vm.flows) for (const x of [f.strength, f.before]) expect(x >= 0 && x <= 1, f.id).toBe(true)
  expect(vm.gates.length).toBeLessThanOrEqual(5)
  for (const g of vm.gates) {
    expect(vm.flows.map((f) => f.id)).toContain(g.flow)
    for (const x of [g.shut, g.before]) expect(x >= 0 && x <= 1, g.id).toBe(true)
  }
  for (const s of vm.sites) for (const x of [s.size, s.before]) expect(x >= 0 && x <= 1, s.id).toBe(true)
  expect(vm.race.length).toBeLessThanOrEqual(9)
  expect(new Set(vm.moments.map((m) => m.id)).size).toBe(vm.moments.length)
  const texts = [vm.quarterLabel, vm.raceGapLabel, ...vm.textTwin, ...[...vm.flows, ...vm.gates, ...vm.sites].map((x) => x.label), ...vm.moments.map((m) => m.title)]
  for (const t of texts) expect(t).not.toMatch(/undefined|NaN|Infinity|\{|^$/)
  for (const t of vm.textTwin) expect(t).toMatch(/[.]$/)
}

describe('the board', () => {
  it('is whole in any game, before and after a turn', () => {
    for (const scenario of ['chip-war', 'deepseek-moment', 'one-third']) {
      check(buildBoardVm(engine, null, engine.start(scenario), 0, EN, 'us'))
      for (const by of ['random', 'history'] as const) {
        for (const record of playTurns({ scenario, by, seed: 'board', turns: 6 })) for (const you of SIDES) check(buildBoardVm(engine, record, record.after, 1, EN, you))
      }
    }
  })

  it('starts where nothing has changed', () => {
    const vm = buildBoardVm(engine, null, engine.start('deepseek-moment'), 7, EN, 'us')
    expect(vm).toMatchObject({ revision: 7, quarterLabel: '2024 Q4', moments: [] })
    for (const f of vm.flows) expect(f.strength).toBe(f.before)
    expect(vm.raceGapLabel).toMatch(/^US lead: \d+\.\d points, about \d+ months$/)
    expect(vm.gates.find((g) => g.id === 'chip-line')).toMatchObject({ flow: 'chips-cn', label: expect.stringMatching(/^Advanced chips: \d+% closed in effect$/) as string })
  })

  it('closes the line when controls close it, and says whose act it was', () => {
    const records = playTurns({ by: 'hold', events: 'off', turns: 1, decisions: [[{ seat: 'washington', lever: 'chip-controls', value: 1 }]] })
    const vm = buildBoardVm(engine, records[0], records[0].after, 1, EN, 'cn')
    expect(vm.gates.find((g) => g.id === 'chip-line')).toMatchObject({ shut: 1, label: 'Advanced chips: closed' })
    expect(vm.moments.map((m) => m.title)).toContain('Washington tightens chip controls from 72% to 100%')
    expect(vm.flows.find((f) => f.id === 'chips-cn')?.label).toBe('No advanced chips are sold to China.')
  })

  it('tells a materials rule as an answer, and draws the route of a ban', () => {
    const records = playTurns({ by: 'hold', events: 'off', turns: 1, decisions: [[{ seat: 'beijing', lever: 'materials-restriction', value: 0.6 }, { seat: 'washington', lever: 'device-ban', value: 0.8 }]] })
    const vm = buildBoardVm(engine, records[0], records[0].after, 1, EN, 'us')
    expect(vm.moments.find((m) => m.title === 'Beijing holds back more critical materials')).toMatchObject({ kind: 'retaliation', region: 'cn' })
    expect(vm.gates.find((g) => g.id === 'ban-us')).toMatchObject({ flow: 'models-cn-us', shut: 0.8 })
  })

  it('shows both blocs in the same words', () => {
    const vm = buildBoardVm(engine, null, engine.start('one-third'), 0, EN, 'us')
    const plain = (t: string) => t.replace(/American|Chinese/g, 'X').replace(/\d+%/g, 'N%').replace(/: .*/, '')
    const of = (kind: string) => new Set(vm.flows.filter((f) => f.kind === kind).map((f) => plain(f.label)))
    expect(of('models-us')).toEqual(of('models-cn'))
    for (const line of vm.textTwin) expect(line).not.toMatch(/enemy|victory|threat|rogue|defeat/i)
  })
})
