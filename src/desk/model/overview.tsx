/** Every published value as a mark, by subject: filled where the model lies inside its range, a cross where it does not. */
import type { ModelPageVm, ModelTexts } from '../../view/model/model-vm.ts'

export function Overview({ vm, words }: { readonly vm: ModelPageVm; readonly words: ModelTexts }) {
  return (
    <figure class="overview">
      <figcaption class="overview-caption small">
        <span class="label">{words.overview}</span>
        <span><PointMark inside /> {words.overviewKey.inside}</span>
        <span><PointMark inside={false} /> {words.overviewKey.outside}</span>
      </figcaption>
      <ul class="overview-rows">
        {vm.topics.map((topic) => (
          <li key={topic.id} class="overview-row">
            <span class="label">{topic.name}</span>
            <span class="overview-marks" aria-hidden="true">{topic.marks.map((inside, i) => <PointMark key={i} inside={inside} />)}</span>
            <span class="small overview-count">{topic.text}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function PointMark({ inside }: { readonly inside: boolean }) {
  return (
    <svg class="point-mark" viewBox="0 0 10 10" width="0.625rem" height="0.625rem" aria-hidden="true">
      {inside ? <circle cx="5" cy="5" r="4" fill="currentColor" /> : <path d="M1 1 9 9M9 1 1 9" fill="none" stroke="currentColor" stroke-width="2.2" />}
    </svg>
  )
}
