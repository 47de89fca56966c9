/** A chart as comma-separated values: a row a quarter, full numbers, published values as published. */
import type { ChartVm } from './chart-vm.ts'

const cell = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
/** Enough digits for any use, and none that are noise. */
const digits = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(Number(value.toPrecision(7))))

/** `decisions`: heading of the last column. */
export function csvOf(vm: ChartVm, decisions: string): string {
  const head = ['quarter', ...vm.lines.flatMap((line) => {
    const name = `${line.name} (${vm.rawUnit}) ${line.id}`
    const published = line.points.length === 0 ? [] : [`${line.id} published`, `${line.id} published low`, `${line.id} published high`, `${line.id} source`]
    return [name, `${line.id} record`, ...published]
  }), ...(vm.marks.length > 0 ? [decisions] : [])]
  const rows = vm.quarterIds.map((quarter, q) => [quarter, ...vm.lines.flatMap((line) => {
    const own = [digits(line.values[q]), digits(line.record[q])]
    if (line.points.length === 0) return own
    const point = line.points.find((p) => p.at === q)
    return [...own, ...(point ? [...point.published.map(digits), point.source] : ['', '', '', ''])]
  }), ...(vm.marks.length > 0 ? [vm.marks.find((m) => m.at === q)?.lines.join('; ') ?? ''] : [])])
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n'
}
