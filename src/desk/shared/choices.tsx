/** A set of named choices, one of them chosen: native radio buttons, in a row where they are short, else a list with a sentence each. */
import { useId } from 'preact/hooks'
import { useSigns } from './app-context.ts'
import './choices.css'

export interface Choice {
  readonly id: string
  readonly name: string
  readonly sentence?: string
  /** A small word beside the name: “Today”. */
  readonly tag?: string
}

interface Props {
  readonly label: string
  readonly hideLabel?: boolean
  readonly choices: readonly Choice[]
  readonly value: string | null
  readonly onChoose: (id: string) => void
  readonly row?: boolean
  /** What is wrong with it, a sentence. */
  readonly fault?: string | undefined
}

export function Choices({ label, hideLabel = false, choices, value, onChoose, row = false, fault }: Props) {
  const name = useId()
  const { comma, stop } = useSigns()
  return (
    <fieldset class={row ? 'choices row' : 'choices'}>
      <legend class={hideLabel ? 'unseen' : 'label'}>{label}</legend>
      {fault !== undefined && <p class="fault">{fault}</p>}
      <div class="choices-list">
        {choices.map((choice) => (
          <label key={choice.id} class="choice" data-chosen={choice.id === value ? 'yes' : undefined} data-tagged={choice.tag ? 'yes' : undefined}>
            <input type="radio" name={name} value={choice.id} checked={choice.id === value} onChange={() => onChoose(choice.id)} />
            <span class="choice-words">
              <span class="choice-name">{choice.name}</span>
              {choice.tag && <><span class="unseen">{comma}</span>{' '}<span class={row ? 'unseen' : 'choice-tag'}>{choice.tag}</span></>}
              {choice.sentence && <span class="unseen">{stop}</span>}
              {choice.sentence && <span class="choice-sentence">{choice.sentence}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
