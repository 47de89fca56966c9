/** All series in small pictures: by subject, or the worst first. */
import { useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import type { ModelPageVm, ModelTexts, ModelTopic, SeriesVm } from '../../view/model/model-vm.ts'
import { Choices } from '../shared/choices.tsx'
import { say } from '../shared/say.ts'
import { Section } from './section.tsx'
import { LargeSeries } from './series-large.tsx'
import { SeriesFigure } from './series-figure.tsx'

interface Props {
  readonly vm: ModelPageVm | null
  readonly words: ModelTexts
}

type Shown = ModelTopic | 'all'

export function SeriesSection({ vm, words }: Props) {
  const text = words.series
  const [topic, setTopic] = useState<Shown>('all')
  const [worstFirst, setWorstFirst] = useState(true)
  const [large, setLarge] = useState<SeriesVm | null>(null)
  const all = vm?.series ?? []
  const chosen = all.filter((s) => topic === 'all' || s.topic === topic)
  const sorted = worstFirst ? [...chosen].sort((a, b) => b.badness - a.badness) : chosen
  const groups = worstFirst ? [{ name: '', series: sorted }] : [...new Set(sorted.map((s) => s.topic))].map((t) => ({ name: words.topics[t], series: sorted.filter((s) => s.topic === t) }))
  const choose = (id: string): void => {
    setTopic(id as Shown)
    say(fill(text.shown, { shown: all.filter((s) => id === 'all' || s.topic === id).length, all: all.length }))
  }
  return (
    <Section id="series" heading={text.heading} intro={text.intro}>
      <div class="model-controls">
        <div class="model-topics">
          <Choices label={text.topic} hideLabel row value={topic} onChoose={choose}
            choices={[{ id: 'all', name: text.all }, ...(Object.keys(words.topics) as ModelTopic[]).map((id) => ({ id, name: words.topics[id] }))]} />
        </div>
        <label class="model-worst"><input type="checkbox" checked={worstFirst} onChange={() => setWorstFirst(!worstFirst)} /> {text.worstFirst}</label>
      </div>
      <Key words={words} />
      {groups.map((group) => (
        <div key={group.name} class="model-group">
          {group.name !== '' && <h3 class="title">{group.name}</h3>}
          <div class="model-series">
            {group.series.map((s) => <SeriesFigure key={s.id} vm={s} words={words} level={group.name === '' ? 3 : 4} onLarge={() => setLarge(s)} />)}
          </div>
        </div>
      ))}
      {vm === null && <div class="model-series" aria-hidden="true">{[0, 1, 2, 3, 4, 5].map((i) => <div key={i} class="model-blank" />)}</div>}
      <p class="small">{text.verdictRule}</p>
      {large && <LargeSeries vm={large} words={words} onClose={() => setLarge(null)} />}
    </Section>
  )
}

function Key({ words: { series: { key } } }: { readonly words: ModelTexts }) {
  return (
    <p class="model-key small">
      <span><svg class="picture" viewBox="0 0 24 12" aria-hidden="true"><path class="picture-line" d="M1 9 23 3" /></svg>{key.line}</span>
      <span><svg class="picture" viewBox="0 0 12 12" aria-hidden="true"><circle class="picture-point" cx="6" cy="6" r="3.6" /></svg>{key.seen}</span>
      <span><svg class="picture" viewBox="0 0 12 12" aria-hidden="true"><circle class="picture-point unseen-point" cx="6" cy="6" r="3.6" /></svg>{key.unseen}</span>
      <span><svg class="picture" viewBox="0 0 12 16" aria-hidden="true"><path class="picture-range" d="M6 1V15M3 1h6M3 15h6" /></svg>{key.range}</span>
      <span><svg class="picture" viewBox="0 0 12 12" aria-hidden="true"><path class="picture-miss" d="M2 2l8 8m0-8l-8 8" /></svg>{key.miss}</span>
    </p>
  )
}
