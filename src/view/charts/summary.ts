/** A chart in sentences: where each line went and when most, how it stands against the record, and what was published. */
import type { ChartTexts } from '../../content/text/chart-texts.ts'
import { fill } from '../interface-texts.ts'
import type { ChartLine } from './chart-vm.ts'
import type { UnitFormat } from './units.ts'

type Texts = Pick<ChartTexts, 'summary'>

export function summaryOf(lines: readonly ChartLine[], unit: UnitFormat, quarters: readonly string[], start: number, texts: Texts): readonly string[] {
  const out = lines.map((line) => courseOf(line, unit, quarters, start, texts))
  // More than one line against the record or the sources would be a wall of numbers: the table has them.
  if (lines.length > 1) return out
  const [line] = lines
  const last = quarters.length - 1
  const against = last > start ? againstRecord(line, unit, last, texts) : ''
  if (against !== '') out.push(against)
  const point = line.points.at(-1)
  if (point) {
    // As published; so the model’s number leaves out what the source had not begun to count.
    const earlier = point.value - point.published[0]
    out.push(fill(texts.summary.published, { quarter: quarters[point.at], value: unit.text(point.published[0]), modelled: unit.text((line.record[point.at] ?? 0) - earlier) }))
  }
  return out
}

/** “Rose from 118 to 142, most in 2025 Q1.” */
function courseOf(line: ChartLine, unit: UnitFormat, quarters: readonly string[], start: number, { summary }: Texts): string {
  const all = line.values.slice(start)
  const first = all.findIndex((v) => v !== null)
  const values = all.slice(Math.max(0, first)).filter((v) => v !== null)
  const end = quarters[quarters.length - 1]
  if (values.length === 0) return fill(summary.none, { name: line.name, end })
  const begin = start + first
  const from = values[0]
  const to = values[values.length - 1]
  const words = { name: line.name, from: unit.text(from), to: unit.text(to), start: quarters[begin], end }
  if (values.length < 2) return fill(summary.now, words)
  if (words.from === words.to) return fill(summary.level, words)
  const up = to > from ? 1 : -1
  const steps = values.slice(1).map((v, i) => (v - values[i]) * up)
  const most = steps.indexOf(Math.max(...steps))
  return fill(up > 0 ? summary.rose : summary.fell, { ...words, quarter: quarters[begin + most + 1] })
}

function againstRecord(line: ChartLine, unit: UnitFormat, last: number, { summary }: Texts): string {
  const own = line.values[last]
  const record = line.record[last]
  if (own === null || record === null) return ''
  const value = unit.text(record)
  if (unit.text(own) === value) return summary.recordSame
  return fill(own > record ? summary.recordAbove : summary.recordBelow, { value })
}
