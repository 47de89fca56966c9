/** Taking back at one screen: only when everybody says yes. */
import { useState } from 'preact/hooks'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { Dialog } from '../shared/dialog.tsx'
import './table.css'

export function AgreeDialog({ onClose }: { readonly onClose: () => void }) {
  const app = useApp()
  const words = useWords().table
  const { players, back } = app.screens.table()
  const [agreed, setAgreed] = useState<readonly number[]>([])
  return (
    <Dialog heading={words.agreeHeading} onClose={onClose}>
      <div class="agree">
        <p>{fill(back.turn ? words.agreeTurn : words.agreeHand, { who: back.who })}</p>
        {players.map((player) => (
          <label key={player.hand} class="agree-one">
            <input type="checkbox" checked={agreed.includes(player.hand)}
              onChange={(event) => setAgreed(event.currentTarget.checked ? [...agreed, player.hand] : agreed.filter((h) => h !== player.hand))} />
            <span>{fill(words.agrees, { who: player.name })}</span>
          </label>
        ))}
        <button type="button" class="button main" disabled={agreed.length < players.length} onClick={() => { onClose(); app.takeBackAgreed() }}>{words.agreeGo}</button>
      </div>
    </Dialog>
  )
}
