/** Saves that could not be opened. They are the player’s all the same: each can be had as a file, tried again, or taken away. */
import type { App } from '../../app/app.ts'
import type { UnopenedGame } from '../../app/kept/own-games.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useFormat, useSigns, useWords } from '../shared/app-context.ts'
import { useKeptFocus } from '../shared/kept-focus.ts'
import { saveText } from '../shared/save-text.ts'

/** `keys` says no more than that there is something new to ask for. */
export function UnopenedGames({ keys }: { readonly keys: readonly string[] }) {
  const app = useApp()
  const words = app.keeping?.unopened
  useKeptFocus()
  if (!words || keys.length === 0) return null
  return (
    <section class="own-games" aria-label={words.heading}>
      <details class="own-aside" open>
        <summary>{words.heading} ({keys.length})</summary>
        <p class="small">{words.text}</p>
        <ul>{app.unopened().map((game) => <Unopened key={game.key} game={game} words={words} />)}</ul>
      </details>
    </section>
  )
}

function Unopened({ game, words }: { readonly game: UnopenedGame; readonly words: NonNullable<App['keeping']>['unopened'] }) {
  const app = useApp()
  const { home, notices } = useWords()
  const { colon } = useSigns()
  const { fixed } = useFormat()
  const name = fill(words.why[game.why], { n: String(game.number), size: fixed(Math.max(0.1, game.bytes / 1000), 1), game: game.detail })
  const way = (text: string, act: () => void) => <button type="button" class="link" aria-label={`${text}${colon}${name}`} onClick={act}>{text}</button>
  return (
    <li>
      <span>{name}</span>
      {game.why === 'rules' && way(words.again, () => app.resume(game.key))}
      {way(notices.saveFile, () => saveText(app.gameFile(game.key)))}
      {way(home.forget, () => app.forget(game.key, name))}
    </li>
  )
}
