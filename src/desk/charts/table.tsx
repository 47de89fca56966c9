/** A chart as a table, and where its published values come from. */
import { useState } from 'preact/hooks'
import type { ChartTexts, ChartVm } from '../../view/charts/chart-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { Source } from '../shared/source.tsx'

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
  const { text } = vm.unit
  const shown = (v: number | null): string => (v === null ? '' : text(v))
  return (
    <>
      {/* Wide tables scroll in a box of their own, which the keyboard must be able to reach. */}
      <div class="chart-table-box" tabIndex={0} role="region" aria-label={`${words.table}: ${vm.title}`}>
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
                {vm.marks.length > 0 && <td class="chart-table-words">{vm.marks.find((m) => m.at === q)?.lines.join('; ')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

export function Sources({ vm, texts }: { readonly vm: ChartVm; readonly texts: ChartTexts }) {
  const { words } = texts
  const lines = vm.lines.filter((line) => line.points.length > 0)
  if (lines.length === 0) return null
  return (
    <section class="chart-sources" aria-labelledby="chart-sources">
      <h2 id="chart-sources" class="title">{words.sources}</h2>
      {lines.map(({ id, name, published }) => published && (
        <div key={id} class="small">
          <p><strong>{name}</strong></p>
          <p lang="en">{published.note}</p>
          <p>{words.sourceRange}: <span lang="en">{published.range}</span></p>
          {published.shift > 0 && <p>{fill(words.shifted, { value: vm.unit.text(published.shift) })}</p>}
          <ul>{published.sources.map((source) => <li key={source}><Source href={source} /></li>)}</ul>
        </div>
      ))}
    </section>
  )
}
