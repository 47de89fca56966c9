/** The table of what was handed in. */
import { useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import type { RowVm } from '../../view/class/rows.ts'
import { useStore } from '../shared/app-context.ts'
import { useClass } from './class-context.ts'
import { outOf } from './handed-in.ts'

const SIGNS = { good: '✓', note: '≈', bad: '✕' } as const

export function Results({ rows, onOpen }: { readonly rows: readonly RowVm[]; readonly onOpen: (link: string) => void }) {
  const { words: { table: t }, run } = useClass()
  const out = useStore(run.store, outOf)
  const [gone, setGone] = useState<RowVm | null>(null)
  const leave = (row: RowVm): void => {
    run.leaveOut(row.at, true)
    setGone(row)
  }
  return (
    <section class="class-section" aria-labelledby="class-results">
      <h2 class="head" id="class-results" tabIndex={-1}>{t.heading}</h2>
      <p class="small">{t.namesStay}</p>
      <p class="class-gone" role="status">
        {gone && out.has(gone.at) && <>{fill(t.removed, { name: gone.name })} <button type="button" class="link" onClick={() => { run.leaveOut(gone.at, false); setGone(null) }}>{t.undo}</button></>}
      </p>
      <div class="class-table-box">
        <table class="class-table">
          <caption class="unseen">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.columns.name}</th><th scope="col">{t.columns.verdict}</th>
              <th scope="col" class="number">{t.columns.score}</th><th scope="col" class="number">{t.columns.luck}</th><th scope="col" class="number">{t.columns.end}</th>
              <th scope="col"><span class="unseen">{t.columns.open}</span></th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.at} class={out.has(row.at) ? 'out' : ''}>
                <th scope="row">
                  <input class="field slim" value={row.name} aria-label={fill(t.nameOf, { n: row.at + 1 })} maxLength={60} onChange={(event) => run.rename(row.at, event.currentTarget.value)} />
                </th>
                <td>
                  <span class={`class-verdict ${row.mark}`}><span aria-hidden="true">{SIGNS[row.mark]}</span> {row.verdict}</span>
                  {row.why !== '' && <span class="small class-why">{row.why}</span>}
                </td>
                <td class="number" data-of={t.columns.score}>{row.score}</td><td class="number" data-of={t.columns.luck}>{row.luck}</td><td class="number" data-of={t.columns.end}>{row.turns}</td>
                <td class="class-acts">
                  {row.link !== '' && <button type="button" class="link" aria-label={fill(t.openIt, { name: row.name })} onClick={() => onOpen(row.link)}>{t.columns.open}</button>}
                  {row.score !== '' && !out.has(row.at) && <button type="button" class="link" aria-label={`${t.remove}: ${row.name}`} onClick={() => leave(row)}>{t.remove}</button>}
                  {out.has(row.at) && <button type="button" class="link" aria-label={`${t.undo}: ${row.name}`} onClick={() => run.leaveOut(row.at, false)}>{t.undo}</button>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
