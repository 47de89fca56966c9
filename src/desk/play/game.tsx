/** A game being played: the world on one side, the desk on the other; or one at a time where there is less room. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { AppState, GameState } from '../../app/app.ts'
import { fill } from '../../view/interface-texts.ts'
import { Coach } from '../coach/coach.tsx'
import { Results } from '../results/results.tsx'
import { WhyPlace } from '../why/why-place.tsx'
import { useApp, useWords } from '../shared/app-context.ts'
import { useKeptFocus } from '../shared/kept-focus.ts'
import { useSteady } from '../shared/memo.ts'
import { say } from '../shared/say.ts'
import { Held, useSteps } from '../shared/steps.ts'
import { useSettled } from '../shared/use-settled.ts'
import { BoardHost, BoardWords } from './board-host.tsx'
import { Briefing } from './briefing.tsx'
import { DetailCard } from './detail-card.tsx'
import { DecideFoot, LookFoot, ResultsFoot } from './foot.tsx'
import { IndexStrip } from './index-strip.tsx'
import { Levers } from './levers.tsx'
import { Masthead } from './masthead.tsx'
import { TabBar } from './tab-bar.tsx'
import type { Pane } from './tab-bar.tsx'
import { AgreeDialog } from '../table/agree-dialog.tsx'
import { ViewAs } from '../table/view-as.tsx'
import { openForecast, useTurnDesk } from '../turn/place.tsx'
import { PreviewBar } from '../workshop/preview-bar.tsx'
import { useUndoKeys } from './use-undo-keys.ts'
import { useChosen } from './use-chosen.ts'
import { useNextReady } from './use-next-ready.ts'
import './game.css'

interface Props {
  readonly state: AppState
  readonly layout: 'columns' | 'tabs'
  /** Enlarged for a projector: the board has the whole screen. */
  readonly large: boolean
  readonly palette: 'ink' | 'projector'
  readonly still: boolean
}

/** A new page of the desk comes in steps: what answers first, then what is read below it, then what stands around it. */
const BELOW = 1
const AROUND = 2

const DEPTH = { essentials: 1, standard: 2, full: 3 } as const

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
  const [seat, setSeat] = useState(() => app.screens.seats()[0].id)
  const [pane, setPane] = useState<Pane>('desk')
  const [refused, setRefused] = useState(false)
  const [replay, setReplay] = useState(0)
  const [asked, setAsked] = useState<string | null>(null)
  /** Asked for again, a lever that was closed by hand opens again. */
  const [times, setTimes] = useState(0)
  const [agreeing, setAgreeing] = useState(false)
  /** The board’s words are open. */
  const [worded, setWorded] = useState(false)
  const { phase, played, look: looking } = game
  const chosen = useChosen(`${phase}/${game.revision}`)
  useUndoKeys()
  useKeptFocus()
  const turnDesk = useTurnDesk()
  // A new page starts in front of the reader; where there is room for it, the world moves first.
  useLayoutEffect(() => {
    setPane((phase === 'results' || looking !== null) && large ? 'board' : 'desk')
    setRefused(false)
    setAsked(null)
  }, [phase, played, looking, large])

  const { screens } = app
  const [parts, desk] = turnDesk ?? [null, null]
  const results = game.phase === 'results' || looking !== null
  const page = pageOf(game)
  const step = useSteps(page, AROUND)
  const head = screens.head()
  const headlines = screens.headlines()
  // Purses and seats are for who decides.
  const { purses, seats, moved } = results
    ? { purses: null, seats: [], moved: 0 }
    : { purses: screens.budgets(), seats: screens.seats(), moved: screens.moved() }
  const around = step >= AROUND
  useNextReady(game.phase === 'results' && looking === null && game.hands === 1 && game.played < game.turns && step >= BELOW, seat, desk)
  const whyId = route.screen === 'why' && screens.canWhy(route.headline) ? route.headline : null
  // Where one view is seen at a time, reasons that are asked for bring theirs, also with the browser’s own way forward.
  useLayoutEffect(() => {
    if (whyId !== null && layout === 'tabs') setPane('desk')
  }, [whyId, layout])
  const why = whyId !== null && <WhyPlace id={whyId} vm={screens.why(whyId)} side={head.side} kicker={fill(words.results.heading, { period: screens.lastPeriod() })} onClose={() => app.closeWhy()} />
  const endTurn = (): void => {
    const fault = results ? undefined : screens.budgets().errors[0]
    if (fault) {
      setRefused(true)
      setPane('desk')
      setSeat(fault.seat)
      say(fault.message)
      requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-lever="${fault.seat}/${fault.lever}"]`)?.focus())
      return
    }
    // What was typed and is no number is not a decision yet, and must not be lost unseen.
    const typed = document.querySelector<HTMLElement>('.slide-number[aria-invalid="true"]')
    if (typed) {
      setPane('desk')
      requestAnimationFrame(() => typed.focus())
      return
    }
    // The heading of what came of it takes the focus, and says itself; where the world has the whole screen it cannot.
    if (app.endTurn() && app.store.getState().game?.phase === 'results') say(fill(words.results.moved, { headline: large ? screens.resultsLead() : '' }).trim())
  }
  const openWhy = useSteady((id: string): void => {
    app.why(id)
    if (layout === 'tabs') setPane('desk')
  })
  const choose = useSteady((id: string): void => {
    if (why) app.closeWhy()
    setPane('desk')
    chosen.choose(id)
  })
  const openLever = (of: typeof seat, lever: string): void => {
    chosen.close()
    setSeat(of)
    setAsked(lever)
    setTimes(times + 1)
    chosen.lever(lever)
    requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-lever="${lever}"]`)?.focus()))
  }
  const showLever = (of: typeof seat, lever: string): void => {
    setPane('desk')
    openLever(of, lever)
  }
  const showBoard = (): void => {
    setPane('board')
    // What was pressed is gone; the tab that was opened stands for it.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.tab-bar [aria-current="true"]')?.focus())
  }
  const asks = game.played === 0 ? screens.question().asks : null
  const several = game.hands > 1
  const back = useSteady(() => (several ? setAgreeing(true) : app.undoTurn()))
  const redo = useSteady(() => app.redoTurn())
  const handOn = several && game.hand < game.hands - 1 ? words.table.commit : undefined
  const own = seats.find((s) => s.id === seat) ?? seats.at(0)
  const openAdvised = useSteady((lever: string): void => openLever(own?.id ?? seat, lever))
  const showAgain = (): void => {
    if (why) app.closeWhy()
    if (layout === 'tabs') setPane('board')
    setReplay(replay + 1)
  }
  const foot = looking !== null
    ? <LookFoot turn={looking} onAway={() => app.lookAway()} />
    : purses === null
    ? <ResultsFoot last={game.played >= game.turns} onNext={() => app.next()} onUndo={back} />
    : <DecideFoot onRange={parts && openForecast} rangeText={desk?.given() ? desk.words.stands : undefined} budgets={purses} moved={moved} refused={refused} onEnd={endTurn} goText={handOn} />

  return (
    <>
    <PreviewBar />
    <div class="game" data-pane={pane} data-phase={results ? 'results' : game.phase} data-why={why ? 'yes' : undefined}>
      <Held due={around}>{() => <Masthead head={head} budgets={screens.budgets().budgets} />}</Held>
      {/* Where it stands alone it is the page, and what is scrolled in it can be reached by keyboard. */}
      <section class="stage" {...(layout === 'tabs' && pane !== 'desk' && { role: 'main', tabIndex: pane === 'scores' ? 0 : undefined })} aria-label={words.play.board} data-words={worded ? 'yes' : undefined}>
        <div class="stage-board" data-hidden={why && layout === 'columns' ? 'yes' : undefined}>
          <Held due={around}>{() => <BoardHost vm={screens.board()} palette={palette} still={still} again={replay} canReplay={game.played > 0} marked={chosen.marked} onChoose={choose} />}</Held>
        </div>
        {layout === 'columns' && why}
        {!(why && layout === 'columns') && (
          <Held due={around}>{() => <>
            <BoardWords vm={screens.board()} chosen={chosen.detail?.id ?? null} onChoose={choose} onFold={setWorded} />
            <IndexStrip head={head} headlines={headlines} onWhy={results ? openWhy : undefined} />
          </>}</Held>
        )}
      </section>
      <main class="desk" data-surface={results ? undefined : 'paper'}>
        <div class="desk-scroll" key={`${page}/${layout === 'tabs' ? (whyId ?? '') : ''}`}>
          {chosen.detail && !(why && layout === 'tabs') && (
            <DetailCard vm={chosen.detail} canAsk={game.played > 0} onChoose={choose} onLever={results ? null : openLever} onWhy={openWhy}
              onClose={() => { chosen.close(); if (layout === 'tabs') setPane('board') }} />
          )}
          {why && layout === 'tabs'
            ? why
            : results
              ? <>{several && <div class="game-view-as"><ViewAs /></div>}<Results period={head.period} lead={screens.resultsLead()} headlines={headlines} whole={step >= BELOW}
                  open={whyId} onWhy={openWhy} onAgain={showAgain} still={still}>
                  {parts && <parts.ForecastResult desk={desk} turn={looking ?? game.played} />}</Results></>
              : <>
                {asks !== null && <p class="game-question">{asks}</p>}
                <Briefing vm={screens.briefing()} onWhy={openWhy} onUndo={game.played > 0 || (several && game.hand > 0) ? back : null} onRedo={game.ahead > 0 && !several ? redo : null} />
                {own && step >= BELOW && <Levers game={game} first={asked} times={times} onOpen={chosen.lever} seats={seats} seat={own} onSeat={setSeat} depth={DEPTH[game.choice.depth]}
                  counsel={parts && <parts.Advice vm={desk.advice(own.id)} introduce={game.played === 0} onLever={openAdvised} />} />}
                {parts && around && <parts.ForecastField key={`${game.revision}/${game.hand}`} desk={desk} />}
                {parts && around && <parts.TurnFan key={`fan/${game.revision}/${game.hand}`} desk={desk} />}
              </>}
        </div>
        {layout === 'columns' && <><Coach game={game} onLever={results ? undefined : showLever} />{foot}</>}
      </main>
      {agreeing && <AgreeDialog onClose={() => setAgreeing(false)} />}
      {layout === 'tabs' && (
        <div class="game-bottom"><Coach game={game} onLever={results ? undefined : showLever} onBoard={pane === 'board' ? undefined : showBoard} /><TabBar pane={pane} onPane={setPane} moved={moved} refused={purses?.errors.length ?? 0} results={results} last={game.played >= game.turns}
          goText={looking !== null ? words.log.lookAway : results ? undefined : handOn}
          onGo={looking !== null ? () => app.lookAway() : results ? () => app.next() : endTurn} /></div>
      )}
    </div>
    </>
  )
}
