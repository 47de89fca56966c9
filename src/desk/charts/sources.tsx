/** Where the published values of a chart come from. The notes are English; a language that has them says them itself. */
import { useEffect, useState } from 'preact/hooks'
import type { ChartTexts, ChartVm } from '../../view/charts/chart-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import type { ModelTexts } from '../../view/model/model-vm.ts'
import { useApp, useSigns } from '../shared/app-context.ts'
import { Source } from '../shared/source.tsx'

export function Sources({ vm, texts }: { readonly vm: ChartVm; readonly texts: ChartTexts }) {
  const { words } = texts
  const { colon } = useSigns()
  const own = useSeriesWords()
  const lines = vm.lines.filter((line) => line.points.length > 0)
  if (lines.length === 0) return null
  return (
    <section class="chart-sources" aria-labelledby="chart-sources">
      <h2 id="chart-sources" class="title">{words.sources}</h2>
      {lines.map(({ id, name, published }) => published && (
        <div key={id} class="small">
          <p><strong>{name}</strong></p>
          <InOwn own={own[id]?.note} english={published.note} as="p" />
          <p>{words.sourceRange}{colon}<InOwn own={own[id]?.range} english={published.range} as="span" /></p>
          {published.shift > 0 && <p>{fill(words.shifted, { value: vm.unit.text(published.shift) })}</p>}
          <ul>{[...new Set([...published.sources, ...(published.note.match(ADDRESS) ?? [])])].map((source) => <li key={source}><Source href={source} /></li>)}</ul>
        </div>
      ))}
    </section>
  )
}

/** Addresses that stand inside a note are listed below it instead. */
const ADDRESS = /https?:\/\/[^\s),;]+/g
const inSentences = (text: string): string => text.replace(/ \(https?:[^)]+\)/g, '')

function InOwn({ own, english, as: Tag }: { readonly own: string | undefined; readonly english: string; readonly as: 'p' | 'span' }) {
  return own === undefined ? <Tag lang="en">{inSentences(english)}</Tag> : <Tag>{inSentences(own)}</Tag>
}

/** What the language itself says about series; nothing until it has come, or where it cannot be fetched. */
function useSeriesWords(): ModelTexts['seriesWords'] {
  const app = useApp()
  const [words, setWords] = useState<ModelTexts['seriesWords']>({})
  useEffect(() => {
    let gone = false
    app.modelWords().then(({ texts }) => { if (!gone) setWords(texts.seriesWords) }, (error: unknown) => console.warn('The words about series could not be loaded.', error))
    return () => { gone = true }
  }, [app])
  return words
}
