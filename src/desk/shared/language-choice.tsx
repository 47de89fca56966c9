/** Chooses the language, each under its own name; not shown while there is only one. */
import { useApp, useStore, useWords } from './app-context.ts'
import './language-choice.css'

export function LanguageChoice() {
  const app = useApp()
  const words = useWords()
  const { language } = useStore(app.store)
  if (app.languages.length < 2) return null
  return (
    <label class="language">
      <span class="language-word">{words.language}</span>
      <select class="field slim" value={language.id} onChange={(event) => void app.changeLanguage(event.currentTarget.value)}>
        {app.languages.map(({ id, name }) => <option key={id} value={id} lang={id}>{name}</option>)}
      </select>
    </label>
  )
}
