/** Games begun in this browser: the one under way, and those set aside. */
import type { AsideGame, KeptGame } from '../../app/app.ts'
import { useApp, useSigns, useWords } from '../shared/app-context.ts'
import './own-games.css'

interface Props {
  readonly game: KeptGame | null
  readonly aside: readonly AsideGame[]
}

export function OwnGames({ game, aside }: Props) {
  const app = useApp()
  const words = useWords()
  const { colon } = useSigns()
  if (!game && aside.length === 0) return null
  return (
    <section class="own-games">
      {game && (
        <p class="own-game">
          <button type="button" class="button main" onClick={() => app.game()}>{game.phase === 'end' ? words.home.seeEnd : words.home.continue}</button>
          <span class="small">{app.front.gameDetail(game.choice, game.played, game.phase === 'end')}</span>
        </p>
      )}
      {aside.length > 0 && (
        <details class="own-aside">
          <summary>{words.home.aside} ({aside.length})</summary>
          <ul>
            {aside.map((a) => {
              const detail = app.front.gameDetail(a.choice, a.turns, a.over, a.branch)
              return (
                <li key={a.key}>
                  <span>{detail}</span>
                  <button type="button" class="link" aria-label={`${words.home.resume}${colon}${detail}`} onClick={() => app.resume(a.key)}>{words.home.resume}</button>
                  <button type="button" class="link" aria-label={`${words.home.forget}${colon}${detail}`} onClick={() => app.forget(a.key)}>{words.home.forget}</button>
                </li>
              )
            })}
          </ul>
        </details>
      )}
    </section>
  )
}
