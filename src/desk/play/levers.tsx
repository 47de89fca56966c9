/** The levers of one seat at a time: tabs for the four seats, one lever open, the rest as rows. */
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { GameState } from '../../app/app.ts'
import type { SeatVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { focusOf } from '../../view/library.ts'
import { useApp, useFormat, useSigns, useWords } from '../shared/app-context.ts'
import { useSteady } from '../shared/memo.ts'
import { say } from '../shared/say.ts'
import { useFrames } from '../shared/steps.ts'
import { useHeldRow } from './held-row.ts'
import { LeverCard } from './lever-card.tsx'
import './levers.css'

interface Props {
  readonly game: GameState | null
  readonly seats: readonly SeatVm[]
  readonly seat: SeatVm
  readonly onSeat: (id: SeatVm['id']) => void
  /** Cards up to this depth are shown at once; 1 Essentials … 3 Full. */
  readonly depth: 1 | 2 | 3
  /** A lever to begin with, asked for elsewhere; `times` counts how often. */
  readonly first?: string | null
  readonly times?: number
  /** A lever was opened or closed by hand. */
  readonly onOpen?: (id: string | null) => void
  /** What the advisers of the seat say. */
  readonly counsel?: ComponentChildren
}

/** The tabs outlive a change of seat, and with them the focus; what stands below is built anew. */
export function Levers(props: Props) {
  const words = useWords()
  const { seats, seat, onSeat, first, times } = props
  return (
    <section class="levers" aria-labelledby="levers-heading">
      <h2 id="levers-heading" class="unseen">{words.play.levers}</h2>
      <SeatTabs seats={seats} chosen={seat.id} onSeat={onSeat} />
      <SeatPanel key={`${seat.id}/${first ?? ''}/${times ?? 0}`} {...props} />
    </section>
  )
}

function SeatPanel({ game, seats, seat, depth, first: asked = null, onOpen, counsel }: Props) {
  const app = useApp()
  const words = useWords()
  const { gap } = useSigns()
  const cards = app.screens.levers(seat.id)
  const [open, setOpen] = useState<string | null>(() => (cards.find((c) => c.id === asked) ?? cards.find((c) => c.depth <= depth) ?? cards[0])?.id ?? null)
  const [more, setMore] = useState(false)
  // The rows first, and what the open one holds with the next frame: together they would be the longest frame of a turn.
  const opened = useFrames(1) > 0
  const least = Math.min(3, Math.max(depth, Math.min(...cards.map((c) => c.depth))))
  const first = cards.filter((c) => c.depth <= least)
  const rest = cards.filter((c) => c.depth > least)
  // A lever that is set or refused stays in sight, and so does one that the scenario is about.
  const watched = game ? focusOf(game.choice.scenario, game.choice.side) : []
  const shown = more ? cards : [...first, ...rest.filter((c) => watched.includes(c.id) || c.price !== null || c.error !== '' || c.id === open)]
  const hold = useHeldRow(open)
  const toggle = useSteady((id: string): void => {
    hold(document.querySelector<HTMLElement>(`[data-lever="${id}"]`))
    // Pressed before it has unfolded, a row was meant to be opened.
    const next = opened && open === id ? null : id
    setOpen(next)
    onOpen?.(next)
  })
  return (
    <div id="seat-panel" role="tabpanel" aria-labelledby={`seat-${seat.id}`}>
      <p class="levers-seat small">{seat.sentence}{gap}<span class="levers-purse">{seat.purse}</span></p>
      {counsel}
      <div class="levers-list">
        {shown.map((card) => (
          <LeverCard key={card.id} card={card} open={opened && open === card.id} onToggle={toggle} />
        ))}
      </div>
      <div class="levers-foot">
        {rest.length > 0 && (
          <button type="button" class="link" aria-expanded={more} onClick={() => setMore(!more)}>
            {more ? words.play.fewerLevers : fill(words.play.moreLevers, { n: cards.length - shown.length })}
          </button>
        )}
        {game?.canUndo && <button type="button" class="link" aria-keyshortcuts="Control+Z" onClick={() => { if (app.undoDraft()) say(words.log.undone) }}>{words.log.undoChange}</button>}
        {game?.canRedo && <button type="button" class="link" aria-keyshortcuts="Control+Shift+Z" onClick={() => { if (app.redoDraft()) say(words.log.redone) }}>{words.log.redoChange}</button>}
        {seats.some((s) => s.moved > 0) && <button type="button" class="link" onClick={() => { app.clearAllDrafts(); say(words.play.nothingChosen) }}>{words.play.clear}</button>}
      </div>
    </div>
  )
}

function SeatTabs({ seats, chosen, onSeat }: { readonly seats: readonly SeatVm[]; readonly chosen: string; readonly onSeat: Props['onSeat'] }) {
  const { counted } = useFormat()
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const onKey = (event: KeyboardEvent): void => {
    const at = seats.findIndex((s) => s.id === chosen)
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? seats.length - 1 : step === 0 ? -1 : (at + step + seats.length) % seats.length
    if (next < 0) return
    event.preventDefault()
    onSeat(seats[next].id)
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div class="seats" role="tablist" aria-label={words.play.seats} ref={list} onKeyDown={onKey}>
      {seats.map((s) => (
        <button key={s.id} type="button" role="tab" id={`seat-${s.id}`} class="seat" aria-selected={s.id === chosen}
          aria-controls="seat-panel" tabIndex={s.id === chosen ? 0 : -1} onClick={() => onSeat(s.id)}>
          {s.name}{s.moved > 0 && <span class="seat-moved"><span aria-hidden="true"> {s.moved}{s.refused > 0 && <span class="seat-refused">!</span>}</span><span class="unseen"> {counted(words.play.chosen, s.moved)}</span></span>}
          {s.refused > 0 && <span class="unseen"> {counted(words.play.mend, s.refused)}</span>}
        </button>
      ))}
    </div>
  )
}
