/** Whose results are shown, where several people play at one screen. */
import { useApp, useWords } from '../shared/app-context.ts'
import './table.css'

export function ViewAs() {
  const app = useApp()
  const words = useWords().table
  const { players, hand } = app.screens.table()
  if (players.length < 2) return null
  return (
    <div class="view-as" role="group" aria-label={words.viewAs}>
      <span class="small">{words.viewAs}</span>
      {players.map((player) => (
        <button key={player.hand} type="button" class="button slim" aria-pressed={player.hand === hand} onClick={() => app.viewAs(player.hand)}>{player.name}</button>
      ))}
    </div>
  )
}
