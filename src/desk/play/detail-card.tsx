/** The card of something chosen on the board: at the top of the desk, with the ways on to its levers and its reasons. */
import type { DetailVm } from '../../view/board/detail-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { LineChart } from '../end/line-chart.tsx'
import { useSigns, useWords } from '../shared/app-context.ts'
import { CloseIcon } from '../shared/icons.tsx'
import { Mark } from '../shared/mark.tsx'
import './detail-card.css'

interface Props {
  readonly vm: DetailVm
  /** Reasons exist from the first turn on. */
  readonly canAsk: boolean
  readonly onChoose: (id: string) => void
  /** Opens a lever; null where levers cannot be moved now. */
  readonly onLever: ((seat: DetailVm['levers'][number]['seat'], lever: string) => void) | null
  readonly onWhy: (headline: string) => void
  readonly onClose: () => void
}

export function DetailCard({ vm, canAsk, onChoose, onLever, onWhy, onClose }: Props) {
  const words = useWords().detail
  const { comma } = useSigns()
  const own = onLever === null ? [] : vm.levers.filter((l) => l.own)
  const others = vm.levers.filter((l) => !own.includes(l))
  return (
    <section class="detail" data-surface="paper" aria-labelledby="detail-heading" data-topic={vm.id}>
      <header class="detail-head">
        <div>
          <p class="small">{vm.kicker}</p>
          <h2 class="head" id="detail-heading" tabIndex={-1}>{vm.title}</h2>
        </div>
        <button type="button" class="button square" data-shortcut="back" aria-label={words.close} title={words.close} onClick={onClose}><CloseIcon /></button>
      </header>
      <p>{vm.sentence}</p>
      {vm.facts.length > 0 && (
        <dl class="detail-facts">{vm.facts.map((f) => <div key={f.name}><dt class="small">{f.name}</dt><dd>{f.text}</dd></div>)}</dl>
      )}
      {vm.table && <DetailTable table={vm.table} />}
      {vm.chart && vm.quarters.length > 1 && <LineChart vm={vm.chart} quarters={vm.quarters} />}
      {vm.related.length > 0 && (
        <div>
          <h3 class="label">{words.flows}</h3>
          <ul class="detail-list">{vm.related.map((r) => <li key={r.id}><button type="button" class="link" onClick={() => onChoose(r.id)}>{r.text}</button></li>)}</ul>
        </div>
      )}
      {vm.levers.length > 0 && (
        <div>
          <h3 class="label">{words.levers}</h3>
          {own.length > 0 && (
            <ul class="detail-list">
              {own.map((l) => (
                <li key={l.id}>
                  <button type="button" class="link" aria-label={fill(words.openLever, { lever: `${l.name}${comma}${l.seatName}` })} onClick={() => onLever?.(l.seat, l.id)}>{l.name}</button>
                  <span class="small"> {l.seatName}{l.valueText !== '' && `${comma}${l.valueText}`}</span>
                </li>
              ))}
            </ul>
          )}
          {others.length > 0 && (
            <>
              {own.length > 0 && <p class="small">{words.theirs}</p>}
              <ul class="detail-list small">{others.map((l) => <li key={l.id}>{fill(words.lever, { lever: l.name, seat: l.seatName })}{l.valueText !== '' && `${comma}${l.valueText}`}</li>)}</ul>
            </>
          )}
        </div>
      )}
      {vm.why.length > 0 && (
        <div>
          <h3 class="label">{words.why}</h3>
          {canAsk
            ? <ul class="detail-list">{vm.why.map((w) => <li key={w.id}><button type="button" class="link" data-why={w.id} onClick={() => onWhy(w.id)}>{fill(words.whyGo, { what: w.label })}</button></li>)}</ul>
            : <p class="small">{words.whyLater}</p>}
        </div>
      )}
    </section>
  )
}

function DetailTable({ table }: { readonly table: NonNullable<DetailVm['table']> }) {
  return (
    <table class="detail-table">
      <caption class="label">{table.caption}</caption>
      <thead><tr><th scope="col">{table.head}</th>{table.columns.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row"><span class="detail-name">{row.who && <Mark of={row.who} />}<span>{row.name}</span></span></th>
            {row.cells.map((cell, i) => <td key={i}>{cell}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
