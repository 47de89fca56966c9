/** Luck and plan: what each plan comes to on average, and what luck added or took. */
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { LUCKS } from '../../replay/class/luck.ts'
import type { Told } from './rows.ts'
import { nameOf } from './rows.ts'

export interface LuckRowVm {
  readonly at: number
  readonly name: string
  /** Along the line of scores, 0 to 1. */
  readonly mean: number
  readonly end: number
  readonly label: string
}

export interface LuckVm {
  /** Best plan first. */
  readonly rows: readonly LuckRowVm[]
  /** Scores at the ends of the line. */
  readonly from: string
  readonly to: string
  readonly share: string
  readonly sizes: string
  readonly note: string
}

export function buildLuck(told: Told): LuckVm | null {
  const { report, words, texts } = told
  if (!report) return null
  const { fixed, signed, percent } = formatOf(texts)
  const { luck: t } = words.together
  const all = report.groups.flatMap((group) => [group.end, group.luck.mean])
  const from = Math.floor(Math.min(...all) - 0.5)
  const to = Math.ceil(Math.max(...all) + 0.5)
  const place = (score: number) => (score - from) / (to - from)
  const { share, skill, luck } = report.split
  return {
    rows: report.groups.toSorted((a, b) => b.luck.mean - a.luck.mean).map((group) => {
      const name = nameOf(told, group.entry)
      return { at: group.entry, name, mean: place(group.luck.mean), end: place(group.end), label: fill(t.row, { name, mean: fixed(group.luck.mean, 1), luck: signed(group.luck.luck, 1) }) }
    }),
    from: fixed(from, 0), to: fixed(to, 0),
    share: share === null ? t.noShare : fill(t.share, { share: percent(share) }),
    sizes: fill(t.sizes, { skill: fixed(skill, 1), luck: fixed(luck, 1) }),
    note: fill(t.note, { n: LUCKS }),
  }
}
