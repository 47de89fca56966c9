/** The world of a scenario: what happens in it, which view of it holds, and what is otherwise at the start. */
import { useMemo } from 'preact/hooks'
import type { OwnScenario } from '../../app/workshop/workshop.ts'
import { tidy } from '../../app/workshop/typed.ts'
import { fill } from '../../view/interface-texts.ts'
import { NumberField, Part, Pick, useMaking } from './parts.tsx'

type Chosen = OwnScenario['chosen'][number]

export function EventsPart() {
  const { desk, own, put } = useMaking()
  const { events: words } = desk.words
  const quarters = desk.quarters(own)
  const fresh = (): Chosen => ({ event: desk.events.find((e) => !own.chosen.some((c) => c.event === e.id))?.id ?? desk.events[0].id, quarter: quarters[Math.min(own.chosen.length + 1, quarters.length - 1)].id })
  const set = (i: number, next: Chosen): void => put({ chosen: own.chosen.with(i, next) })
  const mode = desk.modes.find((m) => m.id === own.events)
  return (
    <Part id="maker-events" heading={words.heading}>
      <Pick label={words.label} at="events" value={own.events} help={mode?.sentence ?? ''} options={desk.modes}
        onPick={(id) => {
          const events = desk.modes.find((m) => m.id === id)?.id ?? own.events
          put({ events, chosen: events === 'chosen' ? (own.chosen.length > 0 ? own.chosen : [fresh()]) : [] })
        }} />
      {own.events === 'chosen' && (
        <>
          <ol class="maker-list">
            {own.chosen.map((one, i) => {
              const who = desk.events.find((e) => e.id === one.event)?.who ?? []
              const known = quarters.some((q) => q.id === one.quarter)
              return (
                <li key={i} class="maker-row three">
                  <Pick label={fill(words.event, { n: i + 1 })} at={`chosen[${i}].event`} value={one.event} options={desk.events.map((e) => ({ id: e.id, name: e.title }))} onPick={(event) => set(i, { event, quarter: one.quarter })} />
                  <Pick label={fill(words.quarter, { n: i + 1 })} at={`chosen[${i}].quarter`} value={one.quarter} options={known ? quarters : [{ id: one.quarter, name: one.quarter }, ...quarters]} onPick={(quarter) => set(i, { ...one, quarter })} />
                  {who.length > 0 && <Pick label={fill(words.who, { n: i + 1 })} at={`chosen[${i}].who`} value={one.who ?? ''} options={[{ id: '', name: words.anyone }, ...who]} onPick={(id) => set(i, { event: one.event, quarter: one.quarter, ...(id === '' ? {} : { who: id }) })} />}
                  <button type="button" class="link" aria-label={fill(words.remove, { n: i + 1 })} onClick={() => put({ chosen: own.chosen.filter((_, k) => k !== i) })}>×</button>
                </li>
              )
            })}
          </ol>
          {own.chosen.length < desk.limits.chosen && <p><button type="button" class="button slim" onClick={() => put({ chosen: [...own.chosen, fresh()] })}>{words.add}</button></p>}
          <ListFault at="chosen" />
        </>
      )}
    </Part>
  )
}

export function PacksPart() {
  const { desk, own } = useMaking()
  const { packs: words } = desk.words
  const pick = (id: string): void => {
    const { pack: _, ...rest } = own
    desk.bench.put(id === '' ? rest : { ...rest, pack: id })
  }
  return (
    <Part id="maker-packs" heading={words.heading}>
      <p class="small">{words.help}</p>
      <Pick label={words.label} at="pack" value={own.pack ?? ''} help={desk.packs.find((p) => p.id === own.pack)?.claim ?? words.standardClaim} options={[{ id: '', name: words.standard }, ...desk.packs]} onPick={pick} />
    </Part>
  )
}

export function CorrectionsPart() {
  const { desk, own, put } = useMaking()
  const { corrections: words } = desk.words
  const variables = useMemo(() => desk.variables({ base: own.base }), [desk, own.base])
  const free = variables.filter((v) => !own.corrections.some((c) => c.variable === v.variable))
  const inBounds = ({ at, min, max }: (typeof variables)[number]): number => Number(Math.min(max, Math.max(min, at)).toPrecision(4))
  return (
    <Part id="maker-corrections" heading={words.heading}>
      <p class="small">{words.help}</p>
      <ol class="maker-list">
        {own.corrections.map((one, i) => {
          const variable = variables.find((v) => v.variable === one.variable)
          const scale = variable?.scale ?? 1
          const set = (next: typeof one, what?: string): void => put({ corrections: own.corrections.with(i, next) }, what)
          return (
            <li key={i} class="maker-row">
              <Pick label={fill(words.variable, { n: i + 1 })} at={`corrections[${i}].variable`} value={one.variable} options={[...(variable ? [variable] : []), ...free].map((v) => ({ id: v.variable, name: v.name }))}
                onPick={(id) => {
                  const found = variables.find((v) => v.variable === id)
                  if (found) set({ variable: id, value: inBounds(found) })
                }} />
              <NumberField label={fill(words.value, { n: i + 1 })} at={`corrections[${i}].value`} value={tidy(one.value * scale)} min={tidy((variable?.min ?? 0) * scale)} max={tidy((variable?.max ?? 0) * scale)} step="any"
                help={variable ? `${variable.range} · ${fill(words.at, { value: variable.atText })}` : ''} onNumber={(typed) => set({ ...one, value: tidy((typed ?? 0) / scale) }, `number ${i}`)} />
              <button type="button" class="link" aria-label={fill(words.remove, { n: i + 1 })} onClick={() => put({ corrections: own.corrections.filter((_, k) => k !== i) })}>×</button>
            </li>
          )
        })}
      </ol>
      {own.corrections.length < desk.limits.corrections && free.length > 0 && (
        <p><button type="button" class="button slim" onClick={() => put({ corrections: [...own.corrections, { variable: free[0].variable, value: inBounds(free[0]) }] })}>{words.add}</button></p>
      )}
      <ListFault at="corrections" />
    </Part>
  )
}

/** What is wrong with a list as a whole. */
function ListFault({ at }: { readonly at: string }) {
  const { faults } = useMaking()
  const said = faults.filter((f) => f.field === at)
  return said.length === 0 ? null : <p class="fault">{said.map((f) => f.text).join(' ')}</p>
}
