/** The values of a series, its ranges, and what the source counts. */
import { fill } from '../../view/interface-texts.ts'
import type { ModelTexts, SeriesVm } from '../../view/model/model-vm.ts'

export function SeriesTable({ vm, words }: { readonly vm: SeriesVm; readonly words: ModelTexts }) {
  const { series: text } = words
  const { columns } = text
  return (
    <div class="series-values small">
      <table>
        <caption class="unseen">{fill(text.tableOf, { title: vm.title })}</caption>
        <thead><tr>{[columns.quarter, columns.published, columns.range, columns.model, columns.where].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {vm.rows.map((row) => (
            <tr key={row.quarter}>
              <th scope="row">{row.quarter}{row.unseen && <span class="series-unseen">{text.unseen}</span>}</th>
              <td>{row.published}</td><td>{row.range}</td><td>{row.model}</td><td>{row.inside ? text.inside : <strong>{text.outside}</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{vm.note}</p>
      <p>{text.columns.range}{words.format.colon}{vm.range}</p>
      <p>{vm.confidence}</p>
    </div>
  )
}
