/** The values kept from the fit: this model against three simple guesses. */
import type { ModelPageVm, ModelTexts } from '../../view/model/model-vm.ts'
import { Section } from './section.tsx'

export function Unseen({ vm, words }: { readonly vm: ModelPageVm | null; readonly words: ModelTexts }) {
  const text = words.unseen
  return (
    <Section id="unseen" heading={text.heading} intro={text.intro}>
      {vm ? (
        <>
          <p class="model-lead">{vm.unseen.sentence}</p>
          <figure class="guesses">
            <ul>
              {vm.unseen.rows.map((row) => (
                <li key={row.id} class="guess" data-model={row.id === 'model' ? 'yes' : undefined}>
                  <span class="label">{row.name}</span>
                  <span class="guess-track" aria-hidden="true"><span class="guess-bar" style={{ inlineSize: `${row.share * 100}%` }} /></span>
                  <span class="small">{row.text}</span>
                </li>
              ))}
            </ul>
            <figcaption class="small">{text.picture}</figcaption>
          </figure>
        </>
      ) : <div class="model-blank" aria-hidden="true" />}
      <p class="model-intro">{text.caveat}</p>
    </Section>
  )
}
