/** The seed: shown, typed over, or rolled anew. */
import { useId, useState } from 'preact/hooks'
import { useApp, useWords } from './app-context.ts'
import { RerollIcon } from './icons.tsx'
import './seed-field.css'

interface Props {
  readonly seed: string
  readonly onSeed: (seed: string) => void
  readonly onReroll: () => void
  readonly help: string
  /** What was wrong with the seed that was asked for. */
  readonly asked?: string | undefined
}

/** Whether a seed stands in the field that cannot be one. It gets the focus: nobody is to play another seed than was typed. */
export function seedInTheWay(): boolean {
  const wrong = document.querySelector<HTMLElement>('.seed [aria-invalid="true"]')
  wrong?.focus()
  return !!wrong
}

export function SeedField({ seed, onSeed, onReroll, help, asked }: Props) {
  const app = useApp()
  const words = useWords()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const fault = typed === null ? (asked ?? '') : app.seedProblem(app.typedSeed(typed))
  const hint = typed === null ? '' : app.seedHint(typed)
  return (
    <div class="seed">
      <label class="label" for={id}>{words.home.seed}</label>
      <input id={id} class="field slim" type="text" value={typed ?? seed} autocomplete="off" autocapitalize="off" spellcheck={false} maxLength={64}
        aria-invalid={fault !== ''} aria-describedby={`${id}-help`}
        onInput={(event) => {
          const text = event.currentTarget.value
          setTyped(text)
          const meant = app.typedSeed(text)
          if (app.seedProblem(meant) === '') onSeed(meant)
        }}
        onBlur={() => { if (fault === '') setTyped(null) }} />
      <button type="button" class="button slim" onClick={() => { setTyped(null); onReroll() }}><RerollIcon /> {words.home.reroll}</button>
      <p class={fault === '' ? 'small quiet' : 'fault'} id={`${id}-help`}>{fault === '' ? (hint === '' ? help : hint) : fault}</p>
    </div>
  )
}
