/** The table as comma-separated values, for a spreadsheet. Written with a full stop in numbers, whatever the language. */
import type { Told } from './rows.ts'
import { buildRows, groupAt } from './rows.ts'

/** What a spreadsheet would take for a formula is kept as text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export function buildCsv(told: Told): string {
  const { report, entries } = told
  const head = ['name', 'check', 'seed', 'turns', 'score', 'plan mean', 'luck', 'link']
  const lines = buildRows(told).map((row) => {
    const entry = entries[row.at]
    const group = groupAt(report, row.at)
    return [row.name, row.verdict, entry.kind === 'result' ? entry.record.start.seed : '', entry.kind === 'result' ? entry.record.turns.length : '', group?.end ?? '', group?.luck.mean ?? '', group?.luck.luck ?? '', row.link]
  })
  return `${[head, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}
