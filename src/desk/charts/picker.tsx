/** Finds a series among hundreds: by its words, or by looking into a subject. Only what is asked for is drawn. */
import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Charts } from '../../app/charts.ts'
import { searchSeries } from '../../view/charts/search.ts'
import type { SeriesName } from '../../view/charts/series-names.ts'
import { fill } from '../../view/interface-texts.ts'

const MOST_FOUND = 40

interface Props {
  readonly charts: Charts
  readonly list: readonly SeriesName[]
  readonly row: (series: SeriesName) => ComponentChildren
}

export function Picker({ charts, list, row }: Props) {
  const { words, subjects, units } = charts.texts
  const id = useId()
  const [typed, setTyped] = useState('')
  const searching = typed.trim() !== ''
  const found = searching ? searchSeries(list, subjects, typed) : []
  const rows = (some: readonly SeriesName[]) => (
    <ul class="series-list">{some.map((s) => <li key={s.id}>{row(s)} <span class="small quiet">{units[s.unit]}</span></li>)}</ul>
  )
  return (
    <div class="picker">
      <label class="label" for={id}>{words.search}</label>
      <input id={id} class="field" type="search" autocomplete="off" spellcheck={false} value={typed} aria-describedby={`${id}-help`} onInput={(event) => setTyped(event.currentTarget.value)} />
      <p id={`${id}-help`} class="small" aria-live="polite">
        {!searching ? words.searchHelp : found.length === 0 ? words.foundNone : found.length > MOST_FOUND ? fill(words.foundMore, { shown: MOST_FOUND, n: found.length }) : fill(words.found, { n: found.length })}
      </p>
      {searching ? rows(found.slice(0, MOST_FOUND)) : (
        <div class="subjects">
          {Object.entries(subjects).map(([subject, name]) => {
            const some = list.filter((s) => s.subject === subject)
            return some.length === 0 ? null : <Subject key={subject} name={name} n={some.length}>{() => rows(some)}</Subject>
          })}
        </div>
      )}
    </div>
  )
}

function Subject({ name, n, children }: { readonly name: string; readonly n: number; readonly children: () => ComponentChildren }) {
  const [open, setOpen] = useState(false)
  return (
    <details class="subject" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary><span>{name}</span> <span class="small quiet">{n}</span></summary>
      {open && children()}
    </details>
  )
}
