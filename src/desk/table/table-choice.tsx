/** Who sits at this screen: one person, both sides, or seat by seat. */
import type { GameChoice } from '../../app/choice.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { Choices } from '../shared/choices.tsx'
import './table.css'

const MOST_PLAYERS = 4

interface Props {
  readonly choice: GameChoice
  readonly fault: string | undefined
}

export function TableChoice({ choice, fault }: Props) {
  const app = useApp()
  const words = useWords().table
  const { way, seats } = app.front.tableOf(choice)
  return (
    <>
      <Choices label={words.heading} fault={fault} value={way} onChoose={(id) => app.changeStart({ players: app.playersFor(choice, id) })}
        choices={(['one', 'sides', 'seats'] as const).map((id) => ({ id, ...words.ways[id] }))} />
      {way === 'seats' && (
        <div class="table-seats">
          {seats.map((seat) => (
            <label key={seat.id} class="table-seat">
              <span>{fill(words.seat, { seat: seat.name, side: seat.sideName })}</span>
              <select class="field slim" value={seat.person === null ? '' : String(seat.person)}
                onChange={(event) => app.changeStart({ players: app.playersWith(choice, seat.id, event.currentTarget.value === '' ? null : Number(event.currentTarget.value)) })}>
                <option value="">{words.computer}</option>
                {Array.from({ length: Math.max(MOST_PLAYERS, ...seats.map((s) => s.person ?? 0)) }, (_, i) => <option key={i} value={String(i + 1)}>{fill(words.player, { n: i + 1 })}</option>)}
              </select>
            </label>
          ))}
          <p class="small">{words.seatsHelp}</p>
        </div>
      )}
    </>
  )
}
