/** One sentence about something the player should know, with what can be done about it. */
import type { Notice as NoticeState } from '../../app/app.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp } from './app-context.ts'
import './notice.css'

export function Notice({ notice }: { readonly notice: NoticeState }) {
  const app = useApp()
  const words = app.words.notices
  const { choice } = notice
  return (
    <div class="notice" role="alert">
      <p>{fill(words[notice.id], { text: notice.text ?? '' })}</p>
      {choice && (
        <button type="button" class="link" onClick={() => { app.dismissNotice(); app.chooseStart(choice) }}>{words.otherRulesGo}</button>
      )}
      <button type="button" class="link" onClick={() => app.dismissNotice()}>{words.dismiss}</button>
    </div>
  )
}
