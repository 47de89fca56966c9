/** At the end of a game: how often the ranges held, against eight in ten, and each of them. */
import { useId } from 'preact/hooks'
import type { TurnDesk } from '../../app/turn/turn-desk.ts'
import { useSigns } from '../shared/app-context.ts'
import { RangeLine } from './forecast-result.tsx'
import './forecast.css'

export function ForecastEnd({ desk }: { readonly desk: TurnDesk }) {
  const id = useId()
  const { words } = desk
  const { gap } = useSigns()
  const vm = desk.calibration()
  return (
    <section class="forecast-all" aria-labelledby={id}>
      <h2 id={id} class="title">{words.end}</h2>
      {vm.rows.length === 0 && <p class="small">{words.none}</p>}
      {vm.sentence !== null && <p><strong>{vm.sentence}</strong>{gap}{vm.judgement}</p>}
      {vm.skill !== '' && <p class="small">{vm.skill}</p>}
      {vm.rows.length > 0 && (
        <table class="forecast-table small">
          <thead><tr><th scope="col">{words.columns.turn}</th><th scope="col">{words.columns.number}</th><th scope="col">{words.columns.range}</th><th scope="col">{words.columns.result}</th></tr></thead>
          <tbody>
            {vm.rows.map(({ turn, result }) => (
              <tr key={turn}>
                <th scope="row">{turn}</th>
                <td>{result.label}</td>
                <td>{result.rangeText}<RangeLine vm={result} /></td>
                <td>{result.resultText} <span class="forecast-verdict">{result.counted ? (result.held ? words.inside : words.outside) : words.uncounted}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
