/** The two plans that lie farthest apart, and in what. */
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverName } from './map.ts'
import type { Told } from './rows.ts'
import { nameOf } from './rows.ts'

export interface PairVm {
  readonly a: string
  readonly b: string
  readonly ends: string
  /** The levers that they set most differently. */
  readonly levers: readonly string[]
  /** Places of their entries. */
  readonly entries: readonly [number, number]
}

const SHOWN = 4

export function buildPair(told: Told): PairVm | null {
  const { report, words, texts } = told
  if (!report?.pair) return null
  const { fixed, percent } = formatOf(texts)
  const { pair: t } = words.together
  const [a, b] = report.pair.map((g) => report.groups[g])
  const names = { a: nameOf(told, a.entry), b: nameOf(told, b.entry) }
  const most = report.levers.map((key, l) => ({ key, l, apart: Math.abs(a.plan[l] - b.plan[l]) }))
    .filter(({ apart }) => apart > 0.02).toSorted((x, y) => y.apart - x.apart || x.l - y.l).slice(0, SHOWN)
  return {
    ...names, entries: [a.entry, b.entry],
    ends: fill(t.ends, { ...names, aScore: fixed(a.end, 1), bScore: fixed(b.end, 1) }),
    levers: most.map(({ key, l }) => fill(t.differ, { ...names, lever: leverName(told, key), aValue: percent(a.plan[l]), bValue: percent(b.plan[l]) })),
  }
}
