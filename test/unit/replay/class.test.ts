/** A class that hands in: thirty results in a chat, told apart, compared and put on a sheet. */
import { describe, expect, test } from 'vitest'
import { ENGINE_ID } from '../../../src/content/engine-ids.ts'
import { ownChoice } from '../../../src/app/share/start-of.ts'
import type { OwnScenario } from '../../../src/link/own-scenario.ts'
import { toUtf8 } from '../../../src/link/bits/to-utf8.ts'
import type { Entry } from '../../../src/replay/class/collect.ts'
import { groupOf, groupSeed } from '../../../src/replay/class/group-seeds.ts'
import { splitOf } from '../../../src/replay/class/luck.ts'
import { classPieces } from '../../../src/replay/class/report.ts'
import type { ClassReport } from '../../../src/replay/class/report.ts'
import { strategyMap } from '../../../src/replay/class/strategy-map.ts'
import { groupResult, linkOf } from '../../support/class.ts'

/** What the teacher’s page hears of a text. */
function collected(text: string): { entries: Entry[]; report: ClassReport | null } {
  const entries: Entry[] = []
  let report: ClassReport | null = null
  for (const news of classPieces({ handed: [{ from: '', text }] })) {
    if (news.kind === 'entry') entries.push(news.entry)
    else report = news.report
  }
  return { entries, report }
}

const said = (entry: Entry): string => {
  if (entry.kind !== 'result') return entry.kind
  return entry.twin === undefined ? `${entry.verdict.kind}${entry.same === undefined ? '' : ` same as ${entry.same}`}` : `twin of ${entry.twin}`
}

describe('thirty results out of a chat', () => {
  const records = Array.from({ length: 30 }, (_, i) => groupResult(i + 1, i === 8 || i === 17 ? 'copied' : undefined))
  const links = records.map(linkOf)
  // One has other decisions than it was played with, written out again with a right check: only playing it again can tell.
  const other = { ...records[4], turns: records[4].turns.map((turn, t) => (t === 3 ? { ...turn, decisions: [] } : turn)) }
  links[4] = linkOf(other)
  links[11] = `${links[11].slice(0, 90)}A${links[11].slice(91)}`.replace('AA', 'BB')
  links[20] = links[3]
  const chat = links.map((link, i) => `Group ${i + 1} (10:${String(i + 10)}):\n> here is ours:  ${link}  thanks!`).join('\n\n')
  const { entries, report } = collected(chat)

  test('are all found, and the changed, the damaged, the copied and the repeated are told apart', () => {
    expect(entries).toHaveLength(30)
    const kinds = entries.map(said)
    expect(kinds[4]).toBe('differs')
    expect(kinds[11]).toBe('damaged')
    expect(kinds[17]).toBe('verified same as 8')
    expect(kinds[20]).toBe('twin of 3')
    expect(kinds.filter((kind) => kind === 'verified')).toHaveLength(26)
  })
  test('are compared where they count, with luck and plan parted', () => {
    if (!report) throw new Error('There is no report.')
    expect(report.groups).toHaveLength(27)
    expect(report.apart).toEqual([])
    for (const { scores, end, luck } of report.groups) {
      expect(scores).toHaveLength(9)
      expect(end).toBe(scores[8])
      expect(luck.mean + luck.luck).toBeCloseTo(end, 9)
    }
    // The same plan under other lucks comes to the same mean, and not to the same end.
    const [a, b] = [8, 17].map((at) => report.groups.find((group) => group.entry === at))
    expect(a?.luck.mean).toBe(b?.luck.mean)
    expect(a?.end).not.toBe(b?.end)
    expect(report.split.share).toBeGreaterThan(0)
    expect(report.split.share).toBeLessThan(1)
  })
  test('stand on a map where equal plans meet and the farthest pair is far apart', () => {
    if (!report?.pair) throw new Error('There is no pair.')
    const at = (entry: number) => report.map.places[report.groups.findIndex((group) => group.entry === entry)]
    expect(at(17)).toEqual(at(8))
    const [a, b] = report.pair.map((group) => report.map.places[group])
    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(0.1)
    expect(report.map.axes[0].share).toBeGreaterThanOrEqual(report.map.axes[1].share)
    expect(report.map.axes[0].levers[0].weight).toBeGreaterThan(0)
  })
  test('hold the engine under which they were played', () => {
    expect(records.every((record) => record.start.engine === ENGINE_ID)).toBe(true)
  })
})

test('results of another lesson stand apart from the class', () => {
  const lesson = [1, 2, 3].map((group) => linkOf(groupResult(group)))
  const { report } = collected([...lesson, linkOf(groupResult(4, 'x', { scenario: 'h20', seed: 'class-7b', side: 'cn', opponent: 'hold', events: 'off', doctrine: 'home', depth: 'full' }))].join(' '))
  expect(report?.groups.map((group) => group.entry)).toEqual([0, 1, 2])
  expect(report?.apart).toEqual([3])
})

test('a class that played a teacher’s own scenario is compared like any other', () => {
  const own: OwnScenario = {
    base: 'deepseek-moment', title: 'Ours', briefing: '', questions: [], turns: 3, quartersPerTurn: 1, side: 'us', depth: 'standard',
    levers: [{ lever: 'washington/talks', show: 'hidden' }], events: 'on', chosen: [], opponent: 'hold', pack: 'ideas-rule', corrections: [],
  }
  const { entries, report } = collected([1, 2, 3].map((group) => linkOf(groupResult(group, `plan ${group}`, ownChoice(own, 'class-7b')))).join(' '))
  expect(entries.map(said)).toEqual(['verified', 'verified', 'verified'])
  expect(report?.turns).toBe(3)
  expect(report?.groups.every((group) => group.scores.length === 4)).toBe(true)
})

test('nothing handed in gives nothing, and a text without codes does too', () => {
  expect(collected('')).toEqual({ entries: [], report: null })
  expect(collected('Hello, we are not done yet. R1 is hard!')).toEqual({ entries: [], report: null })
})

test('a group’s seed says which group it is, and stays short enough to travel', () => {
  expect(groupOf(groupSeed('amber-heron-27', 12), 'amber-heron-27')).toBe(12)
  expect(groupOf('amber-heron-27.12', 'other')).toBeUndefined()
  const long = groupSeed('汉'.repeat(13), 30)
  expect(toUtf8(long).length).toBeLessThanOrEqual(40)
  expect(groupOf(long, '汉'.repeat(13))).toBe(30)
})

test('the map finds the line on which points lie, and says which lever it is', () => {
  const { places, axes } = strategyMap([0, 0.25, 0.5, 1].map((x) => Float64Array.of(0.3, x, 0.5)))
  expect(axes[0].share).toBeCloseTo(1, 9)
  expect(axes[0].levers).toEqual([{ lever: 1, weight: 1 }])
  expect(places.map(([x]) => x)).toEqual([0, 0.25, 0.5, 1].map((x) => expect.closeTo(x - 0.4375, 9) as number))
  expect(strategyMap([Float64Array.of(1, 2), Float64Array.of(1, 2)]).places).toEqual([[0, 0], [0, 0]])
})

test('where only luck differs, skill has no share, and the other way round', () => {
  expect(splitOf([{ mean: 50, luck: 3, rank: 0.9 }, { mean: 50, luck: -3, rank: 0.1 }])).toEqual({ skill: 0, luck: 3, share: 0 })
  expect(splitOf([{ mean: 40, luck: 0, rank: 0.5 }, { mean: 60, luck: 0, rank: 0.5 }]).share).toBe(1)
  expect(splitOf([{ mean: 40, luck: 0, rank: 0.5 }]).share).toBeNull()
})
