/** Opens a link, or a seed alone, that somebody typed or pasted. */
import { useId, useState } from 'preact/hooks'
import { useApp, useWords } from '../shared/app-context.ts'

export function OpenLink() {
  const app = useApp()
  const words = useWords()
  const id = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<ReturnType<typeof app.openTyped> | 'empty'>(null)
  const fault = problem === null ? '' : problem === 'empty' ? words.notices.linkEmpty : app.faultText(problem)
  const open = (event: Event): void => {
    event.preventDefault()
    setProblem(text.trim() === '' ? 'empty' : app.openTyped(text))
  }
  return (
    <form class="open-link" onSubmit={open} noValidate>
      <label class="title" for={id}>{words.home.openLink}</label>
      <div class="open-link-row">
        <input id={id} class="field" type="text" value={text} placeholder="amber-heron-27" autocomplete="off" autocapitalize="off" spellcheck={false}
          aria-invalid={fault !== ''} aria-describedby={`${id}-help`} onInput={(event) => setText(event.currentTarget.value)} />
        <button type="submit" class="button">{words.home.openLinkGo}</button>
      </div>
      <p class={fault === '' ? 'small' : 'fault'} id={`${id}-help`} role={fault === '' ? undefined : 'alert'}>{fault === '' ? words.home.openLinkHelp : fault}</p>
      <p class="open-link-more"><a class="link small" href="#/open">{words.share.openOther}</a> <a class="link small" href="#/compare">{words.share.compare}</a></p>
    </form>
  )
}
