/** The two pages of the desk: what came of a turn, and what is decided in the next one. */
import type { GameState } from '../../app/app.ts'
import type { SeatVm } from '../../app/screens/screens.ts'
import { Results } from '../results/results.tsx'
import { useApp } from '../shared/app-context.ts'
import { useSteady } from '../shared/memo.ts'
import { ViewAs } from '../table/view-as.tsx'
import type { Loaded } from '../turn/place.tsx'
import { Briefing } from './briefing.tsx'
import { Levers } from './levers.tsx'
import type { ShownLever } from './use-shown-lever.ts'

/** A new page of the desk comes in steps: what answers first, then what is read below it, then what stands around it. */
export const BELOW = 1
export const AROUND = 2

interface PageProps {
  readonly game: GameState
  readonly step: number
  /** Advisers, fans and ranges, as soon as they have come. */
  readonly turnDesk: Loaded | null
  readonly onWhy: (id: string) => void
}

interface ResultsProps extends PageProps {
  /** The waterfall that is open. */
  readonly open: string | null
  readonly onAgain: () => void
  readonly still: boolean
}

export function ResultsPage({ game, step, turnDesk, onWhy, open, onAgain, still }: ResultsProps) {
  const { screens } = useApp()
  const [parts, desk] = turnDesk ?? [null, null]
  return (
    <>
      {game.hands > 1 && <div class="game-view-as"><ViewAs /></div>}
      <Results period={screens.head().period} lead={screens.resultsLead()} headlines={screens.headlines()} whole={step >= BELOW} open={open} onWhy={onWhy} onAgain={onAgain} still={still}>
        {parts && <parts.ForecastResult desk={desk} turn={game.look ?? game.played} />}
      </Results>
    </>
  )
}

const DEPTH = { essentials: 1, standard: 2, full: 3 } as const

interface DecideProps extends PageProps {
  readonly seats: readonly SeatVm[]
  readonly shown: ShownLever
  /** A lever was opened or closed by hand. */
  readonly onOpen: (id: string | null) => void
  readonly onUndo: () => void
  readonly onRedo: () => void
}

export function DecidePage({ game, step, turnDesk, onWhy, seats, shown, onOpen, onUndo, onRedo }: DecideProps) {
  const { screens } = useApp()
  const [parts, desk] = turnDesk ?? [null, null]
  const several = game.hands > 1
  const own = seats.find(({ id }) => id === shown.seat) ?? seats.at(0)
  const openAdvised = useSteady((lever: string): void => shown.open(own?.id ?? shown.seat, lever))
  const asks = game.played === 0 ? screens.question().asks : null
  return (
    <>
      {asks !== null && <p class="game-question">{asks}</p>}
      <Briefing vm={screens.briefing()} onWhy={onWhy} onUndo={game.played > 0 || (several && game.hand > 0) ? onUndo : null} onRedo={game.ahead > 0 && !several ? onRedo : null} />
      {own && step >= BELOW && (
        <Levers game={game} first={shown.asked} times={shown.times} onOpen={onOpen} seats={seats} seat={own} onSeat={shown.setSeat} depth={DEPTH[game.choice.depth]}
          counsel={parts && <parts.Advice vm={desk.advice(own.id)} introduce={game.played === 0} onLever={openAdvised} />} />
      )}
      {parts && step >= AROUND && <parts.ForecastField key={`${game.revision}/${game.hand}`} desk={desk} />}
      {parts && step >= AROUND && <parts.TurnFan key={`fan/${game.revision}/${game.hand}`} desk={desk} />}
    </>
  )
}
