/** The series of a chart: take one out, or add others of the same unit, up to four. */
import { useState } from 'preact/hooks'
import type { Charts } from '../../app/charts.ts'
import type { ChartVm } from '../../view/charts/chart-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp } from '../shared/app-context.ts'
import { CloseIcon } from '../shared/icons.tsx'
import { say } from '../shared/say.ts'
import { LineSample } from './line-mark.tsx'
import { Picker } from './picker.tsx'

const MOST = 4

export function Compare({ charts, vm }: { readonly charts: Charts; readonly vm: ChartVm }) {
  const app = useApp()
  const { words } = charts.texts
  const [adding, setAdding] = useState(false)
  const ids = vm.lines.map((line) => line.id)
  const show = (series: readonly string[], said: string): void => {
    app.charts(series)
    say(said)
  }
  return (
    <section class="compare" aria-labelledby="chart-series">
      <h2 id="chart-series" class="title">{words.inChart}</h2>
      <ul class="compare-list">
        {vm.lines.map((line) => (
          <li key={line.id}>
            <LineSample who={line.who} dash={line.dash} hollow={line.hollow} /> <span>{line.name}</span>
            {ids.length > 1 && (
              <button type="button" class="button square" aria-label={fill(words.remove, { name: line.name })} title={fill(words.remove, { name: line.name })}
                onClick={() => show(ids.filter((id) => id !== line.id), fill(words.remove, { name: line.name }))}><CloseIcon /></button>
            )}
          </li>
        ))}
      </ul>
      {ids.length >= MOST ? <p class="small">{words.full}</p> : (
        <details class="compare-add" onToggle={(event) => setAdding(event.currentTarget.open)}>
          <summary>{words.add}</summary>
          <p class="small">{words.addHelp}</p>
          {adding && <Picker charts={charts} list={charts.joining(ids)} row={(s) => <button type="button" class="link" onClick={() => show([...ids, s.id], `${words.inChart}: ${s.name}`)}>{s.name}</button>} />}
        </details>
      )}
    </section>
  )
}
