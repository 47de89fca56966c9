/** A chart as a table. */
import { useState } from 'preact/hooks'
import type { ChartTexts, ChartVm } from '../../view/charts/chart-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useSigns } from '../shared/app-context.ts'

type Words = ChartTexts['words']

interface TableProps {
  readonly vm: ChartVm
  readonly words: Words
}

/** Hundreds of cells, which are made when the table is opened. */
export function ChartTable({ vm, words }: TableProps) {
  const [open, setOpen] = useState(false)
  return (
    <details class="chart-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {open && <Rows vm={vm} words={words} />}
    </details>
  )
}

function Rows({ vm, words }: TableProps) {
  const signs = useSigns()
  const { text } = vm.unit
  const shown = (v: number | null): string => (v === null ? '' : text(v))
  return (
    <>
      {/* Wide tables scroll in a box of their own, which the keyboard must be able to reach. */}
      <div class="chart-table-box" tabIndex={0} role="region" aria-label={`${words.table}${signs.colon}${vm.title}`}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.tableQuarter}</th>
              {vm.lines.map((line) => (
                <>
                  <th scope="col">{line.short}</th>
                  <th scope="col">{fill(words.tableRecord, { name: line.short })}</th>
                  {line.points.length > 0 && <th scope="col">{fill(words.tablePublished, { name: line.short })}</th>}
                </>
              ))}
              {vm.marks.length > 0 && <th scope="col" class="chart-table-words">{words.tableDecisions}</th>}
            </tr>
          </thead>
          <tbody>
            {vm.quarters.map((quarter, q) => (
              <tr key={quarter}>
                <th scope="row">{quarter}</th>
                {vm.lines.map((line) => {
                  const point = line.points.find((p) => p.at === q)
                  return (
                    <>
                      <td>{shown(line.values[q])}</td>
                      <td>{shown(line.record[q])}</td>
                      {line.points.length > 0 && <td>{point ? `${text(point.published[0])} (${text(point.published[1])}–${text(point.published[2])})` : ''}</td>}
                    </>
                  )
                })}
                {vm.marks.length > 0 && <td class="chart-table-words">{vm.marks.find((m) => m.at === q)?.lines.join(signs.join)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
