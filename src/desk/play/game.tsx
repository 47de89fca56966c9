/** A game being played: the world on one side, the desk on the other; or one at a time where there is less room. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { AppState, GameState } from '../../app/app.ts'
import type { SeatVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { Coach } from '../coach/coach.tsx'
import { WhyPlace } from '../why/why-place.tsx'
import { useApp, useWords } from '../shared/app-context.ts'
import { useKeptFocus } from '../shared/kept-focus.ts'
import { useSteady } from '../shared/memo.ts'
import { Held, useSteps } from '../shared/steps.ts'
import { useSettled } from '../shared/use-settled.ts'
import { DetailCard } from './detail-card.tsx'
import { DecideFoot, LookFoot, ResultsFoot } from './foot.tsx'
import { Masthead } from './masthead.tsx'
import { AROUND, BELOW, DecidePage, ResultsPage } from './pages.tsx'
import { Stage } from './stage.tsx'
import { TabBar } from './tab-bar.tsx'
import type { Pane } from './tab-bar.tsx'
import { AgreeDialog } from '../table/agree-dialog.tsx'
import { openForecast, useTurnDesk } from '../turn/place.tsx'
import { PreviewBar } from '../workshop/preview-bar.tsx'
import { useUndoKeys } from './use-undo-keys.ts'
import { useChosen } from './use-chosen.ts'
import { useEndTurn } from './use-end-turn.ts'
import { useNextReady } from './use-next-ready.ts'
import { useShownLever } from './use-shown-lever.ts'
import './game.css'

interface Props {
  readonly state: AppState
  readonly layout: 'columns' | 'tabs'
  /** Enlarged for a projector: the board has the whole screen. */
  readonly large: boolean
  readonly palette: 'ink' | 'projector'
  readonly still: boolean
}

/** What tells one page of the desk from the next. */
const pageOf = ({ phase, played, look }: GameState): string => `${phase}/${played}/${look ?? ''}`

/** A lever that moves is painted by its own card; the page around it follows with the frame after. */
export function Game(props: Props) {
  const { game } = props.state
  const settled = useSettled(game?.draft, game ? pageOf(game) : '')
  return game && <Held due={settled}>{() => <Playing {...props} game={game} />}</Held>
}

/** Rendered again after every move of a lever: what it hands to the parts that stay as they are stays the same as well. */
function Playing({ state: { route }, game, layout, large, palette, still }: Props & { readonly game: GameState }) {
  const app = useApp()
  const words = useWords()
  const { screens } = app
  const [pane, setPane] = useState<Pane>('desk')
  const [refused, setRefused] = useState(false)
  const [replay, setReplay] = useState(0)
  const [agreeing, setAgreeing] = useState(false)
  const { phase, look: looking } = game
  const page = pageOf(game)
  const tabs = layout === 'tabs'
  const results = phase === 'results' || looking !== null
  const several = game.hands > 1
  const last = game.played >= game.turns

  const chosen = useChosen(`${phase}/${game.revision}`)
  const shown = useShownLever(page, chosen)
  useUndoKeys()
  useKeptFocus()
  const turnDesk = useTurnDesk()
  const [parts, desk] = turnDesk ?? [null, null]
  // A new page starts in front of the reader; where there is room for it, the world moves first.
  useLayoutEffect(() => {
    setPane(results && large ? 'board' : 'desk')
    setRefused(false)
  }, [page, results, large])
  const step = useSteps(page, AROUND)
  useNextReady(phase === 'results' && looking === null && !several && !last && step >= BELOW, shown.seat, desk)

  // Purses and seats are for who decides.
  const { purses, seats, moved } = results
    ? { purses: null, seats: [], moved: 0 }
    : { purses: screens.budgets(), seats: screens.seats(), moved: screens.moved() }

  const whyId = route.screen === 'why' && screens.canWhy(route.headline) ? route.headline : null
  // Where one view is seen at a time, reasons that are asked for bring theirs, also with the browser’s own way forward.
  useLayoutEffect(() => {
    if (whyId !== null && tabs) setPane('desk')
  }, [whyId, tabs])
  const why = whyId !== null && (
    <WhyPlace id={whyId} vm={screens.why(whyId)} side={screens.head().side} kicker={fill(words.results.heading, { period: screens.lastPeriod() })} onClose={() => app.closeWhy()} />
  )
  const openWhy = useSteady((id: string): void => {
    app.why(id)
    if (tabs) setPane('desk')
  })
  const choose = useSteady((id: string): void => {
    if (why) app.closeWhy()
    setPane('desk')
    chosen.choose(id)
  })
  const closeChosen = (): void => {
    chosen.close()
    if (tabs) setPane('board')
  }
  const showLever = (of: SeatVm['id'], lever: string): void => {
    setPane('desk')
    shown.open(of, lever)
  }
  const showBoard = (): void => {
    setPane('board')
    // What was pressed is gone; the tab that was opened stands for it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.tab-bar [aria-current="true"]')?.focus())
  }
  const showAgain = (): void => {
    if (why) app.closeWhy()
    if (tabs) setPane('board')
    setReplay(replay + 1)
  }
  const back = useSteady(() => (several ? setAgreeing(true) : app.undoTurn()))
  const redo = useSteady(() => app.redoTurn())
  const endTurn = useEndTurn({
    large,
    onDesk: () => setPane('desk'),
    onRefused: (seat) => {
      setRefused(true)
      shown.setSeat(seat)
    },
  })
  const handOn = several && game.hand < game.hands - 1 ? words.table.commit : undefined
  /** The way on from where the game is looked at. */
  const [goText, goOn] = looking !== null ? [words.log.lookAway, () => app.lookAway()] : results ? [undefined, () => app.next()] : [handOn, endTurn]
  const foot = looking !== null
    ? <LookFoot turn={looking} onAway={goOn} />
    : purses === null
    ? <ResultsFoot last={last} onNext={goOn} onUndo={back} />
    : <DecideFoot onRange={parts && openForecast} rangeText={desk?.given() ? desk.words.stands : undefined} budgets={purses} moved={moved} refused={refused} onEnd={goOn} goText={goText} />

  return (
    <>
    <PreviewBar />
    <div class="game" data-pane={pane} data-phase={results ? 'results' : phase} data-why={why ? 'yes' : undefined}>
      <Held due={step >= AROUND}>{() => <Masthead head={screens.head()} budgets={screens.budgets().budgets} />}</Held>
      <Stage game={game} due={step >= AROUND} alone={tabs && pane !== 'desk' ? pane : null} palette={palette} still={still} replay={replay}
        chosen={chosen} onChoose={choose} onWhy={results ? openWhy : undefined} covered={!tabs && why} />
      <main class="desk" data-surface={results ? undefined : 'paper'}>
        <div class="desk-scroll" key={`${page}/${tabs ? (whyId ?? '') : ''}`}>
          {chosen.detail && !(why && tabs) && (
            <DetailCard vm={chosen.detail} canAsk={game.played > 0} onChoose={choose} onLever={results ? null : shown.open} onWhy={openWhy} onClose={closeChosen} />
          )}
          {why && tabs
            ? why
            : results
              ? <ResultsPage game={game} step={step} turnDesk={turnDesk} onWhy={openWhy} open={whyId} onAgain={showAgain} still={still} />
              : <DecidePage game={game} step={step} turnDesk={turnDesk} onWhy={openWhy} seats={seats} shown={shown} onOpen={chosen.lever} onUndo={back} onRedo={redo} />}
        </div>
        {!tabs && <><Coach game={game} onLever={results ? undefined : showLever} />{foot}</>}
      </main>
      {agreeing && <AgreeDialog onClose={() => setAgreeing(false)} />}
      {tabs && (
        <div class="game-bottom">
          <Coach game={game} onLever={results ? undefined : showLever} onBoard={pane === 'board' ? undefined : showBoard} />
          <TabBar pane={pane} onPane={setPane} moved={moved} refused={purses?.errors.length ?? 0} results={results} last={last} goText={goText} onGo={goOn} />
        </div>
      )}
    </div>
    </>
  )
}
