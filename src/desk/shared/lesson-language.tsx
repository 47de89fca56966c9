/** The language of a lesson: the line above a lesson that has one, and the choice of it where a link is made. */
import { useEffect, useState } from 'preact/hooks'
import type { App, AppState } from '../../app/app.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useStore, useWords } from './app-context.ts'
import './notice.css'

type Words = Awaited<ReturnType<App['lessonWords']>>

/** What has come once is there at once. */
const come = new Map<string, Words>()

/** The words of these languages; null until all have come. */
function useLessonWords(...languages: readonly string[]): readonly Words[] | null {
  const app = useApp()
  const [, setCome] = useState(0)
  const missing = languages.filter((id) => !come.has(id)).join(' ')
  useEffect(() => {
    if (missing === '') return
    Promise.all(missing.split(' ').map(async (id) => come.set(id, await app.lessonWords(id))))
      .then(() => setCome((n) => n + 1), (error: unknown) => console.warn('Words of a language could not be loaded.', error))
  }, [app, missing])
  return missing === '' ? languages.flatMap((id) => come.get(id) ?? []) : null
}

/** What one language calls another. */
const languageName = (language: string, within: string): string => new Intl.DisplayNames([within], { type: 'language' }).of(language) ?? language

/** The sentence is in the language that is spoken; the button in the one that it leads to. */
export function LessonLine({ lesson }: { readonly lesson: NonNullable<AppState['lesson']> }) {
  const app = useApp()
  const { dismiss } = useWords().notices
  const { id } = useStore(app.store).language
  const other = id === lesson.id ? lesson.mine : lesson.id
  const words = useLessonWords(id, other)
  if (!words) return null
  const [here, there] = words
  return (
    <div class="notice calm" role="status">
      <p>{id === lesson.id ? here.reading : fill(here.offered, { language: languageName(lesson.id, id) })}</p>
      <button type="button" class="link" lang={other} onClick={() => app.readLessonIn(other)}>{there.go}</button>
      <button type="button" class="link" onClick={() => app.closeLessonLine()}>{dismiss}</button>
    </div>
  )
}

interface ChoiceProps {
  readonly class: string
  /** Undefined: each reader’s own. */
  readonly value: string | undefined
  readonly onChoose: (language: string | undefined) => void
}

export function LessonLanguageChoice({ class: name, value, onChoose }: ChoiceProps) {
  const app = useApp()
  const words = useLessonWords(useStore(app.store).language.id)?.[0]
  return words ? (
    <label class={name}><span class="label">{words.choose}</span>
      <select class="field" value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{words.each}</option>
        {app.lessonLanguages.map((one) => <option key={one.id} value={one.id} lang={one.id}>{one.name}</option>)}
      </select>
      {value !== undefined && <span class="small">{words.help}</span>}
    </label>
  ) : null
}
