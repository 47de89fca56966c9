/** One sentence about something the player should know, with what can be done about it. */
import type { Notice as NoticeState } from '../../app/app.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp } from './app-context.ts'
import { saveText } from './save-text.ts'
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
      {(notice.id === 'notKept' || notice.id === 'full') && app.gameFile() && (
        <button type="button" class="link" onClick={() => saveText(app.gameFile())}>{words.saveFile}</button>
      )}
      {notice.key !== undefined && <button type="button" class="link" onClick={() => saveText(app.gameFile(notice.key))}>{words.saveFile}</button>}
      {notice.id === 'forgotten' && <button type="button" class="link" onClick={() => app.unforget()}>{words.undo}</button>}
      {notice.id === 'stale' && <button type="button" class="link" onClick={() => window.location.reload()}>{words.staleGo}</button>}
      <button type="button" class="link" onClick={() => app.dismissNotice()}>{words.dismiss}</button>
    </div>
  )
}
