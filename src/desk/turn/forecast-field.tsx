/**
 * A range for one number before the turn ends: optional, and no part of the game. It is kept as soon as both ends are
 * there, when a field is left or Enter is pressed.
 */
import { useId, useState } from 'preact/hooks'
import type { TurnDesk } from '../../app/turn/turn-desk.ts'
import { fill } from '../../view/interface-texts.ts'
import { forecastsOf, useApp, useSigns, useStore } from '../shared/app-context.ts'
import { memo } from '../shared/memo.ts'
import './forecast.css'

export const ForecastField = memo(function ForecastField({ desk }: { readonly desk: TurnDesk }) {
  const app = useApp()
  useStore(app.store, forecastsOf)
  const id = useId()
  const { words } = desk
  const { gap } = useSigns()
  const { list, first } = desk.options()
  const given = desk.given()
  const [open, setOpen] = useState(given !== null)
  const [headline, setHeadline] = useState(given?.id ?? first)
  const [low, setLow] = useState(given?.low ?? '')
  const [high, setHigh] = useState(given?.high ?? '')
  const [fault, setFault] = useState('')
  const option = list.find((o) => o.id === headline) ?? list[0]
  const empty = low.trim() === '' || high.trim() === ''

  const keep = (of = option): void => {
    if (empty) return setFault('')
    const [from, to] = [desk.typed(low), desk.typed(high)]
    if (from === null || to === null) return setFault(fill(words.faultNumber, of.example))
    if (from >= to) return setFault(words.faultOrder)
    setFault('')
    app.setForecast({ headline: of.id, low: from * of.perDisplayed, high: to * of.perDisplayed })
  }
  const drop = (): void => {
    setLow('')
    setHigh('')
    setFault('')
    app.setForecast(null)
  }
  const choose = (next: string): void => {
    setHeadline(next)
    // Two numbers about another thing are no range for this one.
    drop()
  }
  const field = (name: string, label: string, value: string, put: (text: string) => void) => (
    <label class="forecast-end">
      <span class="forecast-label">{label}</span>
      <span class="forecast-typed">
        <input class="field slim" type="text" inputMode="decimal" name={name} value={value} aria-invalid={fault !== ''} aria-describedby={`${id}-unit ${id}-said`}
          onInput={(event) => put(event.currentTarget.value)} onBlur={() => keep()} onKeyDown={(event) => { if (event.key === 'Enter') keep() }} />
      </span>
    </label>
  )
  return (
    <details class="forecast" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="forecast-heading">{words.heading}</summary>
      <div class="forecast-body">
        <p class="small">{words.optional}</p>
        {desk.seen() && <p class="small">{words.seen}</p>}
        <label class="forecast-what">
          <span class="forecast-label">{words.number}</span>
          <select class="field slim" value={headline} onChange={(event) => choose(event.currentTarget.value)}>
            {list.map((o) => <option key={o.id} value={o.id}>{o.label}</option>)}
          </select>
        </label>
        <p class="small" id={`${id}-unit`}>{option.nowText}{gap}{option.unit}</p>
        <div class="forecast-ends">
          {field('low', words.low, low, setLow)}
          {field('high', words.high, high, setHigh)}
        </div>
        <p class={fault === '' ? 'forecast-said' : 'fault'} id={`${id}-said`} role="status">{fault !== '' ? fault : given ? `${given.text}${gap}${words.kept}` : ''}</p>
        {given && <p><button type="button" class="link" onClick={drop}>{words.drop}</button></p>}
      </div>
    </details>
  )
})
