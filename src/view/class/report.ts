/** A page for each group: how its score went, what it did otherwise than the class, and how much of the end was luck. */
import { quantile } from '../../analysis/forecast/fan.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverName } from './map.ts'
import type { Told } from './rows.ts'
import { nameOf } from './rows.ts'

export interface GroupReportVm {
  readonly at: number
  readonly name: string
  readonly place: string
  readonly luck: string
  readonly levers: readonly string[]
  /** The group’s scores, and the class’s middle, from the start on; 0 to 1 between the lowest and highest of the class. */
  readonly course: readonly number[]
  readonly middle: readonly number[]
}

/** Share of a range by which a lever stands apart from the class, and how many are named. */
const APART = 0.15
const NAMED = 5

export function buildReports(told: Told): readonly GroupReportVm[] {
  const { report, words, texts } = told
  if (!report) return []
  const { fixed, signed, percent } = formatOf(texts)
  const { report: t } = words
  const { groups, levers } = report
  const all = groups.flatMap((group) => group.scores)
  const [low, high] = [Math.min(...all), Math.max(...all)]
  const place = (score: number) => (high > low ? (score - low) / (high - low) : 0.5)
  const longest = Math.max(...groups.map((group) => group.scores.length))
  const middle = Array.from({ length: longest }, (_, turn) => quantile(groups.flatMap((group) => (turn < group.scores.length ? [group.scores[turn]] : [])).toSorted((a, b) => a - b), 0.5))
  const ends = groups.map((group) => group.end).toSorted((a, b) => a - b)
  const means = levers.map((_, l) => groups.reduce((sum, group) => sum + group.plan[l], 0) / groups.length)
  return groups.map((group) => ({
    at: group.entry, name: nameOf(told, group.entry),
    place: fill(t.place, { score: fixed(group.end, 1), middle: fixed(quantile(ends, 0.5), 1) }),
    luck: fill(t.luck, { mean: fixed(group.luck.mean, 1), luck: signed(group.luck.luck, 1) }),
    levers: levers.map((key, l) => ({ key, l, apart: group.plan[l] - means[l] })).filter(({ apart }) => Math.abs(apart) >= APART)
      .toSorted((a, b) => Math.abs(b.apart) - Math.abs(a.apart) || a.l - b.l).slice(0, NAMED)
      .map(({ key, l, apart }) => fill(apart > 0 ? t.higher : t.lower, { lever: leverName(told, key), value: percent(group.plan[l]), mean: percent(means[l]) })),
    course: group.scores.map(place), middle: middle.map(place),
  }))
}
