/** The share sheet of the game under way: what of it, and in which form. While it is open its link stands in the address too. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { GameState } from '../../app/app.ts'
import type { GameChoice } from '../../app/choice.ts'
import type { LinkView, ShareDesk, ShareKind } from '../../app/share/share-desk.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'
import { Dialog } from '../shared/dialog.tsx'
import { LessonLanguageChoice } from '../shared/lesson-language.tsx'
import { FormsOf } from './forms.tsx'
import { useShareDesk } from './place.tsx'
import './share.css'

interface Props {
  readonly view: LinkView | undefined
  /** A start that nobody plays yet, instead of the game under way. */
  readonly start: GameChoice | undefined
  readonly onClose: () => void
}

export function ShareSheet({ view, start, onClose }: Props) {
  const words = useWords()
  const { desk, failed, again } = useShareDesk()
  return (
    <Dialog heading={words.share.open} onClose={onClose}>
      {desk ? (start ? <StartSheet desk={desk} start={start} /> : <Sheet desk={desk} view={view} />) : failed && <p role="alert">{words.notices.partMissing} <button type="button" class="link" onClick={again}>{words.play.chartsAgain}</button></p>}
    </Dialog>
  )
}

/** A start may say in which language its lesson is to be read. */
function StartSheet({ desk, start }: { readonly desk: ShareDesk; readonly start: GameChoice }) {
  const [language, setLanguage] = useState(start.language)
  const record = useMemo(() => desk.startRecord({ ...start, language }), [desk, start, language])
  return (
    <div class="share">
      <LessonLanguageChoice class="share-form" value={language} onChoose={setLanguage} />
      <FormsOf desk={desk} record={record} view={{}} />
    </div>
  )
}

/** The turn whose results are on the screen. */
function viewOf(game: GameState | null): LinkView {
  const turn = game?.look ?? (game?.phase === 'results' ? game.played : null)
  return turn === null ? {} : { turn, page: 'results' }
}

function Sheet({ desk, view }: { readonly desk: ShareDesk; readonly view: LinkView | undefined }) {
  const app = useApp()
  const words = desk.words.sheet
  const kinds = desk.kinds()
  const [kind, setKind] = useState<ShareKind>(kinds[0])
  const record = desk.record(kind)
  const seen = kind === 'start' ? {} : view ?? viewOf(app.store.getState().game)
  const hash = record ? desk.hash(record, seen) : ''
  useEffect(() => {
    if (hash !== '') desk.showAddress(hash)
    return () => desk.showAddress(null)
  }, [desk, hash])
  if (!record) return <p>{words.failed}</p>
  return (
    <div class="share">
      {kinds.length > 1 && <Choices label={words.what} value={kind} onChoose={(id) => setKind(id as ShareKind)} choices={kinds.map((id) => ({ id, ...words.kinds[id] }))} />}
      <FormsOf key={kind} desk={desk} record={record} view={seen} />
    </div>
  )
}
