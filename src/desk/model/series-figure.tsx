/** A series as a small picture with its verdict in words, a summary, its values and where they come from. */
import { useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import type { ModelTexts, SeriesVm } from '../../view/model/model-vm.ts'
import { Source } from '../shared/source.tsx'
import { Picture } from './picture.tsx'
import { SeriesTable } from './series-table.tsx'

interface Props {
  readonly vm: SeriesVm
  readonly words: ModelTexts
  readonly level: 3 | 4
  readonly onLarge: () => void
}

export function SeriesFigure({ vm, words, level, onLarge }: Props) {
  const text = words.series
  const [open, setOpen] = useState(false)
  const Name = level === 3 ? 'h3' : 'h4'
  return (
    <article class="series">
      <div class="series-head">
        <Name class="label series-name">{vm.title}</Name>
        <p class="series-verdict" data-verdict={vm.verdict}>{vm.verdictText}</p>
      </div>
      <p class="small">{vm.unit}</p>
      <Picture vm={vm} width={360} height={190} />
      <p class="small">{vm.summary}</p>
      <div class="series-ways"><button type="button" class="link small" aria-label={fill(text.largerOf, { title: vm.title })} onClick={onLarge}>{text.larger}</button></div>
      <details class="series-details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{text.table}<span class="unseen">{words.format.colon}{vm.title}</span></summary>
        {open && <SeriesTable vm={vm} words={words} />}
      </details>
      <SeriesSources vm={vm} words={words} />
    </article>
  )
}

export function SeriesSources({ vm, words: { series: text, format } }: { readonly vm: SeriesVm; readonly words: ModelTexts }) {
  return (
    <div class="series-sources small">
      {vm.interest !== '' && <p><strong>{text.interested}</strong>{format.gap}{vm.interest}</p>}
      <ul aria-label={text.sources}>{vm.sources.map((source) => <li key={source}><Source href={source} /></li>)}</ul>
    </div>
  )
}
