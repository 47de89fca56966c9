/** Levers of a scenario: which are on the desk, which stand fast, and where each stands at the start. A seat at a time, or what is looked for. */
import { useMemo, useState } from 'preact/hooks'
import type { MakerLever, OwnScenario } from '../../app/workshop/workshop.ts'
import { tidy } from '../../app/workshop/typed.ts'
import { useFormat } from '../shared/app-context.ts'
import { fill } from '../../view/interface-texts.ts'
import { NumberField, Part, Pick, useMaking } from './parts.tsx'

type Changed = OwnScenario['levers'][number]

export function LeversPart() {
  const { desk, own } = useMaking()
  const { levers: words } = desk.words
  const [seat, setSeat] = useState<string>(desk.seats.find((s) => s.side === own.side)?.id ?? desk.seats[0].id)
  const [sought, setSought] = useState('')
  const [onlyChanged, setOnlyChanged] = useState(false)
  const list = useMemo(() => desk.levers({ base: own.base }), [desk, own.base])
  const wanted = sought.trim().toLowerCase()
  const shown = list.filter((l) => (onlyChanged ? own.levers.some((c) => c.lever === l.key) : wanted !== '' ? l.name.toLowerCase().includes(wanted) : l.seat === seat))
  const named = (id: string): string => desk.seats.find((s) => s.id === id)?.name ?? id
  return (
    <Part id="maker-levers" heading={words.heading}>
      <p class="small">{words.help}</p>
      <div class="maker-pair">
        <label class="maker-field"><span class="label">{words.find}</span>
          <input class="field" type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} /></label>
        <label class="maker-field"><span class="label">{words.seat}</span>
          <select class="field" value={seat} onChange={(event) => { setSeat(event.currentTarget.value); setSought('') }}>
            {desk.sides.map((side) => <optgroup key={side.id} label={side.name}>{desk.seats.filter((s) => s.side === side.id).map((s) => <option key={s.id} value={s.id}>{s.name}</option>)}</optgroup>)}
          </select></label>
      </div>
      <label class="maker-check"><input type="checkbox" checked={onlyChanged} onChange={(event) => setOnlyChanged(event.currentTarget.checked)} /> <span>{words.changed}{own.levers.length > 0 && ` (${own.levers.length})`}</span></label>
      {shown.length === 0 && <p class="small" role="status">{words.none}</p>}
      <ul class="maker-levers">
        {shown.map((lever) => <li key={lever.key}><LeverRow lever={lever} seat={wanted !== '' || onlyChanged ? named(lever.seat) : ''} /></li>)}
      </ul>
    </Part>
  )
}

function LeverRow({ lever, seat }: { readonly lever: MakerLever; readonly seat: string }) {
  const { desk, own, put } = useMaking()
  const { levers: words } = desk.words
  const { trimmed, percentTrimmed } = useFormat()
  const at = own.levers.findIndex((l) => l.lever === lever.key)
  const { show, value }: Partial<Changed> = at < 0 ? {} : own.levers[at]
  const { scale, min, max, step, sign } = lever.field
  const change = (next: Partial<Changed>, what?: string): void => {
    const one = { ...(at < 0 ? {} : own.levers[at]), ...next, lever: lever.key }
    const rest = own.levers.filter((l) => l.lever !== lever.key)
    const kept: Changed = { lever: lever.key, ...(one.show === undefined ? {} : { show: one.show }), ...(one.value === undefined ? {} : { value: one.value }) }
    put({ levers: kept.show === undefined && kept.value === undefined ? rest : [...rest, kept] }, what)
  }
  const shows = ['depth', 'shown', 'locked', 'hidden'] as const
  return (
    <fieldset class="maker-lever">
      <legend class="title">{lever.name}{seat !== '' && <span class="small"> {seat}</span>}</legend>
      <Pick label={fill(words.show, { lever: lever.name })} hideLabel at={`levers[${at}]`} value={show ?? 'depth'} options={shows.map((id) => ({ id, name: words.shows[id] }))}
        onPick={(id) => change({ show: id === 'shown' || id === 'locked' || id === 'hidden' ? id : undefined } as Partial<Changed>)} />
      <NumberField label={fill(words.preset, { lever: lever.name })} hideLabel at={`levers[${at}].value`} value={value === undefined ? undefined : tidy(value * scale)} min={tidy(min * scale)} max={tidy(max * scale)} step={tidy(step * scale)}
        placeholder={sign === '%' ? percentTrimmed(lever.field.at, 6) : trimmed(lever.field.at * scale, 6)}
        help={value === undefined ? fill(words.at, { value: lever.start }) : fill(words.set, { value: lever.said(value) })}
        onNumber={(typed) => change({ value: typed === undefined ? undefined : tidy(typed / scale) } as Partial<Changed>, `lever ${lever.key}`)} />
    </fieldset>
  )
}
