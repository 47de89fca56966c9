/** Small parts of the workshop’s form: what is wrong stands beside its field and is read out with it. */
import type { ComponentChildren } from 'preact'
import { createContext } from 'preact'
import { useContext, useId } from 'preact/hooks'
import type { OwnScenario, Said, Workshop } from '../../app/workshop/workshop.ts'

export interface Making {
  readonly desk: Workshop
  readonly own: OwnScenario
  readonly faults: readonly Said[]
  /** `what`: changes of one thing in a row are one step back. */
  readonly put: (part: Partial<OwnScenario>, what?: string) => void
}

const MakingContext = createContext<Making | null>(null)
export const MakingPlace = MakingContext.Provider

export function useMaking(): Making {
  const making = useContext(MakingContext)
  if (!making) throw new Error('This stands in the workshop only.')
  return making
}

/** What is wrong with a field, or with anything within it where `within` is set. */
const faultsAt = (faults: readonly Said[], field: string, within: boolean): string =>
  faults.filter((f) => f.field === field || (within && (f.field.startsWith(`${field}.`) || f.field.startsWith(`${field}[`)))).map((f) => f.text).join(' ')

interface FieldProps {
  readonly label: string
  readonly hideLabel?: boolean
  /** Where faults of it are said to be. */
  readonly at: string
  readonly within?: boolean
  readonly help?: string
  readonly children: (field: { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby': string }) => ComponentChildren
}

export function Field({ label, hideLabel = false, at, within = false, help, children }: FieldProps) {
  const id = useId()
  const { faults } = useMaking()
  const fault = faultsAt(faults, at, within)
  return (
    <div class="maker-field">
      <label class={hideLabel ? 'unseen' : 'label'} for={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== '', 'aria-describedby': `${id}-said` })}
      <p id={`${id}-said`} class={fault !== '' ? 'fault' : help === undefined ? 'unseen' : 'small'}>{fault !== '' ? fault : help ?? ''}</p>
    </div>
  )
}

interface PickProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly at: string
  readonly help?: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onPick: (id: string) => void
}

export function Pick({ label, hideLabel, at, help, value, options, onPick }: PickProps) {
  return (
    <Field label={label} at={at} {...(hideLabel ? { hideLabel } : {})} {...(help === undefined ? {} : { help })}>
      {(field) => (
        <select {...field} class="field" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
          {options.map((o) => <option key={o.id} value={o.id}>{o.name}</option>)}
        </select>
      )}
    </Field>
  )
}

interface NumberProps {
  readonly label: string
  readonly hideLabel?: boolean
  readonly at: string
  readonly help?: string
  /** Undefined: empty. */
  readonly value: number | undefined
  readonly min: number
  readonly max: number
  readonly step: number | 'any'
  /** What stands in grey while it is empty. */
  readonly placeholder?: string
  readonly onNumber: (value: number | undefined) => void
}

export function NumberField({ label, hideLabel, at, help, value, min, max, step, placeholder, onNumber }: NumberProps) {
  return (
    <Field label={label} at={at} {...(hideLabel ? { hideLabel } : {})} {...(help === undefined ? {} : { help })}>
      {(field) => (
        <input {...field} class="field" type="number" inputMode="decimal" value={value ?? ''} min={min} max={max} step={step} placeholder={placeholder}
          onInput={(event) => {
            const typed = event.currentTarget.valueAsNumber
            onNumber(Number.isFinite(typed) ? typed : undefined)
          }} />
      )}
    </Field>
  )
}

/** `id`: for the way to it from the top of the page. */
export function Part({ id, heading, children }: { readonly id: string; readonly heading: string; readonly children: ComponentChildren }) {
  return <section class="maker-part" aria-labelledby={id}><h2 id={id} class="head" tabIndex={-1}>{heading}</h2>{children}</section>
}
