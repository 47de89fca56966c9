import { describe, expect, test } from 'vitest'
import { EN } from '../../../../src/content/text/en/index.ts'
import { INTERFACE } from '../../../../src/content/text/en/interface.ts'
import { SEATS, SEAT_SIDE } from '../../../../src/engine/types.ts'
import type { LeverShow } from '../../../../src/link/own-scenario.ts'
import { buildDetail } from '../../../../src/view/board/detail.ts'
import { leversOf, readTopic, topicsOfLever } from '../../../../src/view/board/topics.ts'
import { buildBoardVm } from '../../../../src/view/board/board-view.ts'
import { explain } from '../../../../src/view/reasons/reasons.ts'
import { engine, playTurns } from '../turns.ts'

const records = playTurns({ turns: 2, decisions: [[{ seat: 'washington', lever: 'device-ban', value: 0.5 }]] })
const states = [records[0].before, ...records.map((r) => r.after)]
const vm = buildBoardVm(engine, records[1], records[1].after, 3, EN, 'us')
const held = SEATS.filter((s) => SEAT_SIDE[s] === 'us')
const detail = (id: string) => buildDetail({ engine, states, vm, texts: EN, words: INTERFACE.detail, you: 'us', held }, id)
const ids = [
  ...vm.regions.map((r) => `region:${r.id}`), ...vm.race.map((l) => `lab:${l.id}`), ...vm.flows.map((f) => `flow:${f.id}`), ...vm.gates.map((g) => `gate:${g.id}`), ...vm.sites.map((s) => `site:${s.id}`),
]

describe('the card of a thing on the board', () => {
  test.each(ids)('%s has a title, a sentence and its levers, and each of its reasons can be told', (id) => {
    const card = detail(id)
    expect(card?.title).toBeTruthy()
    expect(card?.sentence).toBeTruthy()
    // Labs outside both countries have no seat.
    if (id !== 'lab:row') expect(card?.levers.length).toBeGreaterThan(0)
    for (const { id: headline } of card?.why ?? []) expect(explain(engine, records[1], headline, EN, 'us').bars.length).toBeGreaterThan(0)
    for (const related of card?.related ?? []) expect(detail(related.id), related.id).not.toBeNull()
    expect(JSON.stringify(card)).not.toMatch(/[{]\w+[}]/)
  })

  test('the makers of a region add up to the whole, in each segment', () => {
    const rows = detail('region:europe')?.table?.rows ?? []
    for (let column = 0; column < 4; column++) {
      const sum = rows.reduce((all, row) => all + Number.parseInt(row.cells[column], 10), 0)
      expect(Math.abs(sum - 100)).toBeLessThanOrEqual(rows.length)
    }
  })

  test('a share is the same whole per cent on the card, on its chart and in the words of the board', () => {
    const long = playTurns({ turns: 12 })
    for (const [turn, record] of long.entries()) {
      const board = buildBoardVm(engine, record, record.after, turn + 1, EN, 'us')
      const of = { engine, states: [record.before, record.after], vm: board, texts: EN, words: INTERFACE.detail, you: 'us', held } as const
      for (const { id } of board.flows.filter((flow) => flow.id.startsWith('models-'))) {
        const card = buildDetail(of, `flow:${id}`)
        const line = card?.chart?.lines.find((l) => id.startsWith(`models-${l.id}-`))
        expect(card?.sentence).toContain(` ${card?.facts[0].text} `)
        expect(line?.lastText).toBe(card?.facts[0].text)
      }
    }
  })

  test('only the reader’s own levers can be opened from it', () => {
    const levers = detail('gate:chip-line')?.levers ?? []
    expect(levers.find((l) => l.id === 'washington/chip-controls')?.own).toBe(true)
    expect(levers.find((l) => l.id === 'beijing/import-discouragement')?.own).toBe(false)
  })

  test('nothing is told of what the board does not show', () => {
    expect(detail('flow:nothing')).toBeNull()
    expect(detail('lab:nobody')).toBeNull()
    expect(detail('site:nowhere')).toBeNull()
    expect(detail('elsewhere')).toBeNull()
  })
})

describe('levers and things', () => {
  test('a lever marks things whose card names it', () => {
    for (const lever of ['washington/chip-controls', 'washington/enforcement', 'cn-open/open', 'beijing/chip-investment']) {
      const topics = topicsOfLever(engine, lever, vm)
      for (const id of topics) {
        const topic = readTopic(id)
        expect(topic && leversOf(engine, topic).some((i) => `${i.def.seat}/${i.def.id}` === lever), `${lever} and ${id}`).toBe(true)
      }
    }
    expect(topicsOfLever(engine, 'washington/chip-controls', vm)).toContain('gate:chip-line')
    expect(topicsOfLever(engine, 'beijing/chip-investment', vm)).toContain('flow:chips-home')
  })

  test('a lever that stands for no single thing marks nothing', () => {
    expect(topicsOfLever(engine, 'washington/talks', vm)).toEqual([])
    expect(topicsOfLever(engine, 'nobody/nothing', vm)).toEqual([])
  })
})

test('a lever that the teacher locked is not offered to be moved, and one that she hid is not there', () => {
  const card = (shows: ReadonlyMap<string, LeverShow>) => buildDetail({ engine, states, vm, texts: EN, words: INTERFACE.detail, you: 'us', held, shows }, 'flow:chips-cn')?.levers ?? []
  const [one, other] = card(new Map()).filter((l) => l.own).map((l) => l.id)
  expect(card(new Map([[one, 'locked']])).find((l) => l.id === one)?.own).toBe(false)
  expect(card(new Map([[one, 'hidden']])).map((l) => l.id)).not.toContain(one)
  expect(card(new Map([[one, 'hidden']])).find((l) => l.id === other)?.own).toBe(true)
})
