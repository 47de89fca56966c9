/** The way to the page about the model: its parts and words are fetched when it is opened. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ModelTexts } from '../../view/model/model-vm.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import type { ModelPageProps } from './model-page.tsx'

interface Parts {
  readonly Page: ComponentType<ModelPageProps>
  readonly words: ModelTexts
  readonly lang: string
}

export function Model({ playing }: { readonly playing: boolean }) {
  const { model } = useWords()
  const app = useApp()
  const [parts, setParts] = useState<Parts | 'loading' | 'failed'>('loading')
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let gone = false
    const fetchParts = async (): Promise<void> => {
      try {
        const [{ ModelPage }, { language, texts }] = await Promise.all([import('./model-page.tsx'), app.modelWords()])
        if (!gone) setParts({ Page: ModelPage, words: texts, lang: language })
      } catch (error) {
        console.warn('The page about the model could not be loaded.', error)
        if (!gone) setParts('failed')
      }
    }
    void fetchParts()
    return () => { gone = true }
  }, [app, attempt])
  if (typeof parts !== 'string') return <parts.Page words={parts.words} lang={parts.lang} playing={playing} />
  return (
    <main class="failed">
      <h1 class="head" tabIndex={-1}>{model.title}</h1>
      <p role="status">{parts === 'loading' ? model.loading : model.failed}</p>
      {parts === 'failed' && <p><button type="button" class="button" onClick={() => { setParts('loading'); setAttempt(attempt + 1) }}>{model.again}</button></p>}
    </main>
  )
}
