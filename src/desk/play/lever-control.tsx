/**
 * Sets a lever, for all its targets or one at a time: named settings, a slider, a number. They write the same draft, and
 * what would be refused says so beside them.
 */
import { useId, useState } from 'preact/hooks'
import type { LeverVm } from '../../app/screens/screens.ts'
import type { LeverInstanceVm } from '../../view/desk-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useFormat, useSigns, useWords } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'
import { useCardNow } from './card-now.ts'
import './lever-control.css'

/** Named settings stand in a row when all of them together are at most this long. */
const ROW_LETTERS = 46

export function LeverControl({ card: given }: { readonly card: LeverVm }) {
  const card = useCardNow(given)
  const words = useWords()
  return (
    <div class="control-all">
      {!card.targetsOnly && <OneControl card={card} instance={card} />}
      {card.targets.length > 0 && (card.targetsOnly
        ? <TargetList card={card} />
        : <details class="control-each"><summary>{words.play.each}</summary><TargetList card={card} /></details>)}
    </div>
  )
}

function TargetList({ card }: { readonly card: LeverVm }) {
  return (
    <ul class="control-targets">
      {card.targets.map((target) => <li key={target.target}><OneControl card={card} instance={target} small /></li>)}
    </ul>
  )
}

interface Props {
  readonly card: LeverVm
  readonly instance: LeverInstanceVm
  /** One of several: less room, with a name. */
  readonly small?: boolean
}

/** Every value has a name: there is nothing between them to slide to. */
const isNamed = (card: LeverVm) => card.step === 1 && card.presets.length > card.max - card.min
const isSwitch = (card: LeverVm) => card.step === 1 && card.max - card.min === 1 && card.presets.length === 0

function OneControl({ card, instance, small = false }: Props) {
  const app = useApp()
  const words = useWords()
  const errorId = useId()
  const { comma } = useSigns()
  const name = small ? `${card.leverName}${comma}${instance.name}` : card.leverName
  const put = (value: number): void => {
    app.setDraft({ seat: card.seat, lever: card.lever, ...(instance.target === null ? {} : { target: instance.target }), value: onGrid(value, card) })
  }
  const presets = card.presets.map((p) => ({
    id: p.id, name: p.name, ...(Math.abs(p.value - instance.decided) < 1e-9 && !instance.mixed ? { tag: words.play.today } : {}),
  }))
  const row = presets.reduce((n, p) => n + p.name.length, 0) <= ROW_LETTERS
  return (
    <div class="control" data-fault={instance.error !== '' ? 'yes' : undefined}>
      {small && isNamed(card) && <p class="control-name">{instance.name}</p>}
      {isSwitch(card)
        ? <Switch name={instance.name} value={instance.value} low={card.low} high={card.high} onChange={put} describedBy={errorId} />
        : presets.length > 0 && (!small || isNamed(card)) && (
          <Choices label={fill(words.play.presets, { lever: name })} hideLabel row={row} choices={presets} value={instance.preset}
            onChoose={(id) => put(card.presets.find((p) => p.id === id)?.value ?? instance.value)} />
        )}
      {!isNamed(card) && !isSwitch(card) && (
        <Slide card={card} instance={instance} name={name} onChange={put} errorId={errorId} label={small ? instance.name : null} />
      )}
      {instance.error !== '' && <p class="fault" id={errorId}>{instance.error}</p>}
    </div>
  )
}

/** The nearest legal value; refusals for money are the engine’s to say, the grid is only where the handle stops. */
function onGrid(value: number, card: LeverVm): number {
  const steps = Math.round(1 / card.step)
  return Math.round(Math.min(card.max, Math.max(card.min, value)) * steps) / steps
}

interface SlideProps {
  readonly card: LeverVm
  readonly instance: LeverInstanceVm
  readonly name: string
  readonly onChange: (value: number) => void
  readonly errorId: string
  /** Name of one of several; null for all of them, which shows the words for the two ends. */
  readonly label: string | null
}

function Slide({ card, instance, name, onChange, errorId, label }: SlideProps) {
  const words = useWords()
  const part = (value: number) => (value - card.min) / (card.max - card.min)
  const described = instance.error === '' ? undefined : errorId
  return (
    <div class={label === null ? 'slide' : 'slide named'}>
      {label !== null && <span class="slide-name" aria-hidden="true">{label}</span>}
      <div class="slide-track">
        <input type="range" class="slide-range" min={card.min} max={card.max} step={card.step} value={instance.value}
          aria-label={fill(words.play.slider, { lever: name })} aria-valuetext={instance.valueText} aria-describedby={described}
          style={{ '--part': part(instance.value), '--now': part(instance.decided) }}
          onInput={(event) => onChange(event.currentTarget.valueAsNumber)} />
        {label === null && <p class="slide-ends small" aria-hidden="true"><span>{card.low}</span><span>{card.high}</span></p>}
      </div>
      <NumberField card={card} instance={instance} name={name} onChange={onChange} errorId={described} />
    </div>
  )
}

/** Typed values wait for Enter or for the field to be left, so that a half-typed number is not a decision. */
function NumberField({ card, instance, name, onChange, errorId }: Omit<SlideProps, 'label' | 'errorId'> & { readonly errorId: string | undefined }) {
  const words = useWords()
  const { scale, sign } = card.typed
  const { trimmed } = useFormat()
  const { decimal } = useSigns()
  // As it is typed: no groups of thousands.
  const shown = String(Math.round(instance.value * scale * 1000) / 1000).replace('.', decimal)
  const [typed, setTyped] = useState<string | null>(null)
  const [fault, setFault] = useState('')
  const faultId = useId()
  const take = (): void => {
    if (typed === null) return
    const value = Number(typed.trim().replace(',', '.').replace('−', '-'))
    if (typed.trim() === '' || !Number.isFinite(value) || value < card.min * scale - 1e-9 || value > card.max * scale + 1e-9) {
      setFault(fill(words.play.numberFault, { min: trimmed(card.min * scale, 3), max: trimmed(card.max * scale, 3), typed: typed.trim() }))
      return
    }
    setFault('')
    setTyped(null)
    onChange(value / scale)
  }
  return (
    <>
      <span class="slide-field">
        <span class="slide-box"><input class="field slim slide-number" type="text" inputMode="decimal" value={typed ?? shown}
          aria-label={fill(words.play.value, { lever: name })} aria-invalid={fault !== '' || errorId !== undefined}
          aria-describedby={fault === '' ? errorId : faultId}
          onInput={(event) => setTyped(event.currentTarget.value)} onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take()
            else if (event.key === 'Escape') {
              setTyped(null)
              setFault('')
            }
          }} /></span>
        {sign !== '' && <span aria-hidden="true">{sign}</span>}
      </span>
      {fault !== '' && <p class="fault slide-fault" id={faultId} role="alert">{fault}</p>}
    </>
  )
}

interface SwitchProps {
  readonly name: string
  readonly value: number
  readonly low: string
  readonly high: string
  readonly onChange: (value: number) => void
  readonly describedBy: string
}

function Switch({ name, value, low, high, onChange, describedBy }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={value > 0.5} aria-describedby={describedBy} onChange={(event) => onChange(event.currentTarget.checked ? 1 : 0)} />
      <span class="switch-name">{name}</span> <span class="small">{value > 0.5 ? high : low}</span>
    </label>
  )
}
