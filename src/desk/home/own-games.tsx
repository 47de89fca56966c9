/** Games kept in this browser: the one under way, and those set aside. Each can be gone on with, saved as a file, taken away. */
import type { AsideGame, KeptGame } from '../../app/app.ts'
import { CURRENT_KEY } from '../../app/kept/saves.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import { saveText } from '../shared/save-text.ts'
import './own-games.css'

interface Props {
  readonly game: KeptGame | null
  readonly aside: readonly AsideGame[]
}

export function OwnGames({ game, aside }: Props) {
  const app = useApp()
  const words = useWords()
  if (!game && aside.length === 0) return null
  const detail = game && app.front.gameDetail(game.choice, game.played, game.phase === 'end')
  return (
    <section class="own-games" aria-label={words.home.yours}>
      {game && detail !== null && (
        <p class="own-game">
          <button type="button" class="button main" onClick={() => app.game()}>{game.phase === 'end' ? words.home.seeEnd : words.home.continue}</button>
          <span class="small">{detail}</span>
          <span class="own-ways small"><Ways of={CURRENT_KEY} detail={detail} /></span>
        </p>
      )}
      {aside.length > 0 && (
        <details class="own-aside">
          <summary>{words.home.aside} ({aside.length})</summary>
          <ul>
            {aside.map((a) => <Aside key={a.key} of={a.key} detail={app.front.gameDetail(a.choice, a.turns, a.over, a.branch)} />)}
          </ul>
        </details>
      )}
    </section>
  )
}

function Aside({ of, detail }: { readonly of: string; readonly detail: string }) {
  const app = useApp()
  const words = useWords()
  const { colon } = useSigns()
  return (
    <li>
      <span>{detail}</span>
      <button type="button" class="link" aria-label={`${words.home.resume}${colon}${detail}`} onClick={() => app.resume(of)}>{words.home.resume}</button>
      <Ways of={of} detail={detail} />
    </li>
  )
}

/** To a file, and away. */
function Ways({ of, detail }: { readonly of: string; readonly detail: string }) {
  const app = useApp()
  const words = useWords()
  const { colon } = useSigns()
  const save = app.keeping?.saveFile
  return (
    <>
      {save !== undefined && <button type="button" class="link" aria-label={`${save}${colon}${detail}`} onClick={() => saveText(app.gameFile(of))}>{save}</button>}
      <button type="button" class="link" aria-label={`${words.home.forget}${colon}${detail}`} onClick={() => app.forget(of)}>{words.home.forget}</button>
    </>
  )
}
