/** The behaviour checks: run on demand, with what holds and what is known not to. */
import type { ModelRun } from '../../app/model-run.ts'
import { fill } from '../../view/interface-texts.ts'
import type { CheckVm, ModelTexts } from '../../view/model/model-vm.ts'
import { useStore } from '../shared/app-context.ts'
import { Source } from '../shared/source.tsx'
import { Section } from './section.tsx'

export function Checks({ run, words }: { readonly run: ModelRun; readonly words: ModelTexts }) {
  const text = words.checks
  const { checks, running, done, total } = useStore(run.store)
  return (
    <Section id="checks" heading={text.heading} intro={checks.intro}>
      <div class="checks-run">
        <button type="button" class="button" aria-disabled={running} onClick={() => run.runChecks()}>{checks.result === '' ? text.run : text.again}</button>
        {running && <progress aria-label={fill(text.running, { done, total })} max={total} value={done} />}
        {/* The result is said, not each step of the way. */}
        {running && <p aria-hidden="true">{fill(text.running, { done, total })}</p>}
        <p role="status">{running ? '' : checks.result}</p>
      </div>
      {checks.failing.length > 0 && <CheckList heading={text.failing} checks={checks.failing} words={words} />}
      <CheckList heading={text.weaknesses} intro={text.weaknessesIntro} checks={checks.weaknesses} words={words} />
      {checks.holds.length > 0 && (
        <details class="checks-hold">
          <summary>{text.holds} ({checks.holds.length})</summary>
          <CheckList checks={checks.holds} words={words} />
        </details>
      )}
    </Section>
  )
}

interface ListProps {
  readonly heading?: string
  readonly intro?: string
  readonly checks: readonly CheckVm[]
  readonly words: ModelTexts
}

function CheckList({ heading, intro, checks, words: { checks: text, format } }: ListProps) {
  return (
    <div class="model-group">
      {heading && <h3 class="title">{heading}</h3>}
      {intro && <p class="small">{intro}</p>}
      <div class="model-cards">
        {checks.map((check) => (
          <article key={check.key} class="model-card">
            <p class="small quiet">{check.id}{check.because !== '' && <>{format.stop}{text.expected}{format.colon.trim()}</>}</p>
            <p class="model-claim">{check.statement}</p>
            {check.figures.length > 0 && <ul class="small model-figures" aria-label={text.figures}>{check.figures.map((figure) => <li key={figure}>{figure}</li>)}</ul>}
            {check.because !== '' && <p><span class="label">{text.why}{format.stop.trim()}</span>{format.gap}{check.because}</p>}
            <p class="small"><Source href={check.source} /></p>
          </article>
        ))}
      </div>
    </div>
  )
}
