/** What is wrong, what is judgement, what is contested: plain cards. */
import { fill } from '../../view/interface-texts.ts'
import type { FaultVm, ModelPageVm, ModelTexts } from '../../view/model/model-vm.ts'
import { Source } from '../shared/source.tsx'
import { Section } from './section.tsx'

interface Props {
  readonly vm: ModelPageVm | null
  readonly words: ModelTexts
}

export function Faults({ vm, words: { faults: text } }: Props) {
  return (
    <Section id="faults" heading={text.heading} intro={text.intro}>
      {vm ? <><FaultList heading={text.compared} faults={vm.faults.compared} /><FaultList heading={text.built} faults={vm.faults.built} /></> : <div class="model-blank" aria-hidden="true" />}
    </Section>
  )
}

function FaultList({ heading, faults }: { readonly heading: string; readonly faults: readonly FaultVm[] }) {
  return (
    <div class="model-group">
      <h3 class="title">{heading}</h3>
      <div class="model-cards">
        {faults.map((fault) => (
          <article key={fault.id} class="model-card">
            <h4 class="model-claim">{fault.title}</h4>
            <p>{fault.text}</p>
            {fault.shown !== '' && <p class="small"><span class="label">{fault.series}.</span> {fault.shown}</p>}
          </article>
        ))}
      </div>
    </div>
  )
}

interface PlainProps {
  readonly id: string
  readonly text: { readonly heading: string; readonly intro: string; readonly list: readonly { readonly title: string; readonly text: string }[] }
  readonly lead: string
}

export function Plain({ id, text, lead }: PlainProps) {
  return (
    <Section id={id} heading={text.heading} intro={text.intro}>
      {lead !== '' && <p class="model-lead">{lead}</p>}
      <div class="model-cards">
        {text.list.map((item) => <article key={item.title} class="model-card"><h3 class="model-claim">{item.title}</h3><p>{item.text}</p></article>)}
      </div>
    </Section>
  )
}

export function Contested({ vm, words: { contested: text } }: Props) {
  return (
    <Section id="contested" heading={text.heading} intro={text.intro}>
      {vm?.contested.map((question) => (
        <article key={question.id} class="contested">
          <h3 class="title">{question.title}</h3>
          <div class="contested-views">
            {question.views.map((view) => (
              <section key={view.name} class="model-card">
                <h4 class="label">{view.name}</h4>
                {view.claims.map((claim) => (
                  <div key={claim.source} class="contested-claim">
                    <p>{claim.text}</p>
                    {claim.interest !== '' && <p class="small"><strong>{fill(text.interested, { interest: claim.interest })}</strong></p>}
                    <p class="small"><Source href={claim.source} /></p>
                  </div>
                ))}
              </section>
            ))}
          </div>
          <p><span class="label">{text.here}.</span> {question.here}</p>
        </article>
      ))}
    </Section>
  )
}
