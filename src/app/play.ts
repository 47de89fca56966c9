/**
 * The part of the application that plays games: the engine, the game under way and the commands that change it. The first
 * page does without it; it is loaded while that page is read.
 */
import { createEngine } from '../engine/engine.ts'
import type { Engine } from '../engine/engine.ts'
import type { Ruleset } from '../engine/types.ts'
import type { BoardVm } from '../view/board/board-vm.ts'
import { buildLibrary } from '../view/library.ts'
import type { LibraryEntryVm } from '../view/library.ts'
import { openingBoard } from './board-opening.ts'
import type { GameChoice } from './choice.ts'
import { draftCommands } from './game/drafting.ts'
import { DraftSteps } from './game/draft-steps.ts'
import { liveEngine } from './game/own-engine.ts'
import { forecastCommands } from './turn/forecasting.ts'
import { handCommands } from './game/hands.ts'
import { aheadOf, draftOf, rebuild, savedNow, saveGame } from './kept/keep.ts'
import { chartsLoader } from './load-charts.ts'
import { debriefLoader } from './debrief/load-debrief.ts'
import { traceLoader } from './load-trace.ts'
import { classLoader } from './class/load-class.ts'
import { shareLoader } from './share/load-share.ts'
import { workshopLoader } from './workshop/load-workshop.ts'
import { turnDeskLoader } from './turn/load-turn-desk.ts'
import type { Ground, PlayParts, Running } from './game/running.ts'
import { handsOf } from './game/running.ts'
import { CURRENT_KEY, isOther, readSave, setAside } from './kept/saves.ts'
import type { SavedGame } from './kept/saves.ts'
import { createScreens } from './screens/screens.ts'
import { isOver, sessionHash, startSession } from './game/session.ts'
import { NOTHING_AHEAD } from './game/timeline.ts'
import { endTurnCommands } from './game/end-turn.ts'
import { turnCommands } from './game/turns.ts'
import type { Tabs } from './kept/tabs.ts'
import { onlyWriting, watchWriter } from './kept/writer.ts'

export { createEngine }
export type Play = ReturnType<typeof createPlay>

/** The rules, and what plays by them: one load. */
export interface PlayPart {
  readonly rules: Ruleset
  readonly createPlay: typeof createPlay
  /** How windows settle who writes a game; none in tests and where there is one window only. */
  readonly tabs?: Tabs
  /** The rules at work, where they have been set up already: that takes a task of its own. */
  readonly engine?: Engine
}

export function createPlay(rules: Ruleset, parts: PlayParts, tabs?: Tabs, base: Engine = createEngine(rules)) {
  const { store, shelf, spoken, go, newSeed, asideChanged } = parts
  const running: Running = { session: null, revision: 0, ahead: NOTHING_AHEAD, tries: [], steps: new DraftSteps() }
  const engine = liveEngine(base, () => running.session?.game.engine)

  const makeScreens = () => createScreens({ engine, first: spoken().first, whole: spoken().whole, store, session: () => running.session, ahead: () => running.ahead.turns })
  let screens = makeScreens()
  const opening = openingBoard(base)

  const show: Ground['show'] = (built, draft, phase, then = NOTHING_AHEAD, hand = 0, forecasts = []) => {
    running.session = built
    running.ahead = then
    running.tries = []
    running.steps.clear()
    running.revision += 2
    const over = isOver(built)
    const stands = built.turns.length === 0 ? 'decide' : phase === 'decide' && over ? 'end' : phase === 'end' && !over ? 'results' : phase
    store.setState({
      game: {
        id: built.id, choice: built.choice, phase: stands, played: built.turns.length, turns: built.scenario.turns, draft, forecasts, revision: running.revision,
        ahead: then.turns.length, look: null, canUndo: false, canRedo: false, ...handsOf(built, stands, hand),
      },
    })
  }
  const about = { ...parts, engine, base, running, screens: () => screens }
  const save = (): void => saveGame(about)
  const ground: Ground = { ...about, save, show }

  /** The game under way makes room. One that nobody has touched is not worth keeping. */
  const makeRoom = (): void => {
    const { game } = store.getState()
    if (game && (game.played > 0 || game.draft.length > 0)) setAside(shelf)
    else if (running.session && !isOther(shelf.read(CURRENT_KEY), running.session.id)) shelf.remove(CURRENT_KEY)
    asideChanged()
  }
  /** Takes a saved game up; false where it cannot be played again. */
  const open = (saved: SavedGame): boolean => {
    const built = rebuild(base, saved)
    if (built) show(built, draftOf(engine, saved, built.game.state), saved.phase, aheadOf(saved), saved.hand, saved.forecasts)
    return built !== null
  }

  /** The same game was played on in another window: this one shows how it stands there, instead of overwriting it. */
  const catchUp = (): boolean => {
    const { game } = store.getState()
    const { session, ahead } = running
    const reading = readSave(shelf.read(CURRENT_KEY), rules)
    if (!game || !session || reading.kind !== 'game' || reading.save.id !== session.id) return false
    const { save: saved } = reading
    if (saved.hash === sessionHash(session) && saved.phase === game.phase && JSON.stringify(saved.draft) === JSON.stringify(game.draft)
      && JSON.stringify(saved.forecasts ?? []) === JSON.stringify(game.forecasts) && aheadOf(saved).turns.length === ahead.turns.length) return false
    return open(saved)
  }
  const takeOver = watchWriter(store, tabs, () => void catchUp())

  /** Takes a game up again that was set aside, or came from a file; the one under way takes its place. False where it cannot be played again. */
  const resume = (key: string | null, saved: SavedGame): boolean => {
    const built = rebuild(base, saved)
    if (!built) return false
    makeRoom()
    show(built, draftOf(engine, saved, built.game.state), saved.phase, aheadOf(saved), saved.hand, saved.forecasts)
    save()
    // Only once it is kept as the game under way.
    if (key !== null && !isOther(shelf.read(CURRENT_KEY) ?? '', built.id)) shelf.remove(key)
    asideChanged()
    go({ screen: 'game' })
    return true
  }
  /** Returns what tells the game apart. */
  const startGame = (choice: GameChoice): string => {
    makeRoom()
    const id = `${newSeed()}/${newSeed()}`
    show(startSession(base, choice, id), [], 'decide')
    const { notice } = store.getState()
    if (notice?.id !== 'notKept' && notice?.id !== 'full') store.setState({ notice: null })
    save()
    go({ screen: 'game' })
    return id
  }
  /** Tries out what is being made in the workshop; what was tried before goes for good. */
  const preview = (choice: GameChoice): void => {
    const { game, preview: tried } = store.getState()
    if (game && game.id === tried) {
      if (!isOther(shelf.read(CURRENT_KEY), game.id)) shelf.remove(CURRENT_KEY)
      running.session = null
      store.setState({ game: null })
    }
    store.setState({ preview: startGame(choice) })
  }

  return {
    get screens() { return screens },
    catchUp,
    /** From now on this window writes the game under way. */
    takeOver,
    /** The game under way as it would be kept. */
    saved: (): SavedGame | null => savedNow(ground),
    /** Another language is spoken; the game stands where it stands. */
    speak() { screens = makeScreens() },
    opening: (): Promise<BoardVm> => opening(spoken().first),
    open,
    startGame,
    /** The entries of the scenario library, in the language that is spoken. */
    library(): readonly LibraryEntryVm[] {
      const { whole } = spoken()
      if (!whole) throw new Error('The texts of the scenarios have not been loaded.')
      return buildLibrary(base, whole)
    },
    resume,
    /** No game is under way any more. */
    forget() { running.session = null },
    ...onlyWriting(store, { ...draftCommands(ground), ...endTurnCommands(ground), ...turnCommands(ground), ...handCommands(ground), ...forecastCommands(ground) }),
    loadCharts: chartsLoader(ground),
    loadDebrief: debriefLoader(ground),
    loadTurnDesk: turnDeskLoader(ground),
    loadTrace: traceLoader(ground),
    loadShare: shareLoader({ ...ground, engine: base }, (saved) => resume(null, saved), workshopLoader(ground, preview)),
    loadClass: classLoader(ground),
  }
}
