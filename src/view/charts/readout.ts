/** What a chart says about one quarter: on the line below it, and to people who listen. */
import type { ChartTexts } from '../../content/text/chart-texts.ts'
import type { FormatTexts } from '../../content/text/format-types.ts'
import { fill } from '../interface-texts.ts'
import type { ChartVm } from './chart-vm.ts'

export interface ReadoutRow {
  readonly id: string
  readonly short: string
  /** The player’s game; before it began, that it had not. */
  readonly text: string
  /** Record and published value. */
  readonly more: string
}

export interface Readout {
  readonly quarter: string
  readonly rows: readonly ReadoutRow[]
  readonly decided: string
  /** All of it in one line. */
  readonly spoken: string
}

/** How the language joins parts of a sentence. */
type Signs = Pick<FormatTexts, 'comma' | 'colon' | 'stop' | 'join'>

export function readoutAt(vm: ChartVm, at: number, record: boolean, { readout }: Pick<ChartTexts, 'readout'>, signs: Signs): Readout {
  const rows = vm.lines.map((line): ReadoutRow => {
    const value = line.values[at]
    const point = line.points.find((p) => p.at === at)
    const more: string[] = []
    const path = line.record[at]
    if (record && path !== null) more.push(fill(readout.record, { value: vm.unit.text(path) }))
    if (record && point) {
      const [published, low, high] = point.published.map((v) => vm.unit.text(v))
      more.push(fill(low === high ? readout.publishedBare : readout.published, { value: published, low, high }))
    }
    return { id: line.id, short: line.short, text: value !== null ? vm.unit.text(value) : at < vm.start ? readout.nothing : at > (line.end ?? Infinity) ? readout.over : readout.none, more: more.join(signs.comma) }
  })
  const mark = vm.marks.find((m) => m.at === at)
  const decided = mark ? fill(readout.decided, { what: mark.lines.join(signs.join) }) : ''
  const spoken = [vm.quarters[at], ...rows.map((r) => `${r.short}${signs.colon}${r.text}${r.more === '' ? '' : `${signs.comma}${r.more}`}`), decided].filter((x) => x !== '').join(signs.stop)
  return { quarter: vm.quarters[at], rows, decided, spoken }
}
