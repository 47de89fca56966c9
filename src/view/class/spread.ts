/** Where the class ended: a dot for each group along one line of scores, stacked where they meet. */
import { quantile } from '../../analysis/forecast/fan.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { Told } from './rows.ts'
import { nameOf } from './rows.ts'

export interface DotVm {
  readonly at: number
  readonly name: string
  /** Along the line, 0 to 1. */
  readonly x: number
  /** Place in its stack, from 0. */
  readonly level: number
  readonly finished: boolean
  readonly label: string
  readonly link: string
}

export interface SpreadVm {
  readonly dots: readonly DotVm[]
  /** Numbers under the line. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[]
  /** Dots of the highest stack. */
  readonly levels: number
  readonly summary: string
}

/** Columns of dots over the line. */
const COLUMNS = 40

export function buildSpread(told: Told, links: ReadonlyMap<number, string>): SpreadVm | null {
  const { report, words, texts } = told
  if (!report) return null
  const { fixed } = formatOf(texts)
  const ends = report.groups.map((group) => group.end).toSorted((a, b) => a - b)
  const step = ends[ends.length - 1] - ends[0] > 20 ? 10 : 5
  const from = Math.floor((ends[0] - 0.5) / step) * step
  const to = Math.max(from + 2 * step, Math.ceil((ends[ends.length - 1] + 0.5) / step) * step)
  const stacks = new Map<number, number>()
  const dots = report.groups.toSorted((a, b) => a.end - b.end).map((group): DotVm => {
    const column = Math.round(((group.end - from) / (to - from)) * COLUMNS)
    const level = stacks.get(column) ?? 0
    stacks.set(column, level + 1)
    const name = nameOf(told, group.entry)
    return { at: group.entry, name, x: column / COLUMNS, level, finished: group.scores.length > report.turns, label: fill(words.together.spread.dot, { name, score: fixed(group.end, 1) }), link: links.get(group.entry) ?? '' }
  })
  const at = (share: number) => fixed(quantile(ends, share), 1)
  return {
    dots, levels: Math.max(...stacks.values()),
    ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => ({ x: (i * step) / (to - from), text: fixed(from + i * step, 0) })),
    summary: fill(words.together.spread.summary, { n: ends.length, low: at(0), high: at(1), quarter: at(0.25), threeQuarters: at(0.75), middle: at(0.5) }),
  }
}
