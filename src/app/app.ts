/**
 * The application: one store of plain readonly state, and the commands that change it. The desk renders the state and
 * calls the commands; what a screen shows beyond that comes from `front.ts` and `screens/screens.ts`.
 *
 * What plays games (`play.ts`, with the engine and its tables) is given, or loaded while the first page is read.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { SCENARIOS } from '../content/scenarios.ts'
import type { LessonTexts } from '../content/text/lesson-texts.ts'
import type { InterfaceTexts, KeepingTexts } from '../content/text/shape.ts'
import type { FirstTexts } from '../content/text/types.ts'
import type { Decision, DoctrineId, Side } from '../engine/types.ts'
import { LANGUAGE_NUMBERS } from '../link/numbers.ts'
import type { BoardVm } from '../view/board/board-vm.ts'
import type { AddressBar } from './browser/address.ts'
import type { Charts } from './charts.ts'
import type { Debrief } from './debrief/debrief.ts'
import type { Range } from './turn/forecast.ts'
import type { Trace } from './trace.ts'
import type { ClassDesk } from './class/class-desk.ts'
import type { ShareDesk } from './share/share-desk.ts'
import type { TurnDesk } from './turn/turn-desk.ts'
import { defaultChoice, FEATURED } from './choice.ts'
import type { Depth, GameChoice } from './choice.ts'
import { eraseAll } from './kept/erase.ts'
import { createFront } from './front.ts'
import { createGlossary } from './glossary.ts'
import { createGuide } from './guide.ts'
import type { Languages, Spoken } from './language.ts'
import { lessonLanguage } from './lesson-language.ts'
import { linkOf, readLink, seedFrom } from './links.ts'
import { ownGameCommands } from './kept/own-games.ts'
import type { Play, PlayPart } from './play.ts'
import { hashOf, OF_GAME, readRoute } from './routes.ts'
import type { Route } from './routes.ts'
import { asideKeys, CURRENT_KEY, damagedKeys, readSave, setAsideDamaged } from './kept/saves.ts'
import type { Screens } from './screens/screens.ts'
import { createSettings } from './kept/settings.ts'
import { startPageCommands } from './start-page.ts'
import type { AppState, AsideGame, GameState, LanguageState } from './state.ts'
import type { StandingWorld } from './standing-world.ts'
import type { Shelf } from './kept/storage.ts'

export type * from './state.ts'

export interface AppParts {
  /** The rules and what plays by them, or how to load them. */
  readonly part: PlayPart | (() => Promise<PlayPart>)
  readonly languages: Languages
  /** The language to begin with. */
  readonly spoken: Spoken
  readonly shelf: Shelf
  readonly address: AddressBar
  /** A number in 0–1 for a new seed; the interface’s own chance, never the game’s. */
  readonly random: () => number
  /** The world of the first page, where it need not be worked out. */
  readonly standing?: StandingWorld | null
}

export type App = ReturnType<typeof createApp>

/** Long enough to know it again, and no longer. */
const SHOWN_LETTERS = 40
const shortened = (text: string): string => (text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text)

const debriefOpen = (game: GameState | null): boolean => game !== null && game.played > 0 && (game.hands === 1 || game.phase === 'end')

/** The language of the lesson that stands on the screen. What was shared says its own once it has been read. */
const languageOfLesson = ({ route: { screen }, start, game, saved }: AppState): string | undefined =>
  (screen === 'start' ? start : OF_GAME.includes(screen) ? game ?? saved : null)?.choice.language

/** Enough of the rules to read what is kept. */
const KNOWN = { scenarios: SCENARIOS }

export function createApp({ part, languages, spoken: first, shelf, address, random, standing = null }: AppParts) {
  const settings = createSettings(shelf)
  const guide = createGuide(shelf)
  const loadPart = typeof part === 'function' ? part : () => Promise.resolve(part)
  const glossary = createGlossary(languages, async () => (await loadPart()).rules, first.id)
  let spoken = first
  let front = createFront(spoken)
  let play: Play | null = null
  /** What is done as soon as a game can be played. */
  let awaited: ((play: Play) => void) | null = null

  const store: StoreApi<AppState> = createStore<AppState>(() => ({
    route: { screen: 'home' }, start: null, game: null, aside: [], unopened: [], notice: null, lesson: null, seed: newSeed(), language: languageState(),
    saved: null, playable: false, follows: false, coming: false,
  }))
  const get = store.getState
  /** It was worked out in one language. */
  const standsNow = (): StandingWorld | null => (standing?.language === spoken.id ? standing : null)
  const set = (part: Partial<AppState>) => store.setState(part)

  function newSeed(): string {
    return seedFrom(random())
  }
  function languageState(): LanguageState {
    return { id: spoken.id, direction: spoken.direction, stage: spoken.whole && play ? 'whole' : 'loading' }
  }

  // ── Language, and what plays games ──────────────────────────────────────────────────────────────────────
  /** The game stands where it stands; only its words change. */
  const speak = (next: Spoken): void => {
    spoken = next
    front = createFront(next)
    play?.speak()
    set({ language: languageState() })
    glossary.speak(next.id)
  }
  const takePart = ({ rules, createPlay, tabs, engine }: PlayPart): void => {
    if (play) return
    play = createPlay(rules, { store, shelf, address, languages, spoken: () => spoken, front: () => front, go, newSeed, asideChanged }, tabs, engine)
    set({ playable: true, language: languageState() })
    if (!get().saved) return
    set({ saved: null })
    openSaved()
    settle(get().route)
  }
  let wanted = spoken.id
  /** Loads the whole of a language, and speaks it unless another has been asked for since. */
  const loadLanguage = async (id: string): Promise<void> => {
    wanted = id
    try {
      const [next, loaded] = await Promise.all([languages.whole(id), loadPart()])
      takePart(loaded)
      if (wanted !== id) return
      speak(next)
      const act = awaited
      awaited = null
      set({ coming: false })
      if (play) act?.(play)
    } catch (error) {
      console.warn('A language, or what plays games, could not be loaded.', error)
      if (wanted !== id) return
      wanted = spoken.id
      if (!spoken.whole || !play) set({ language: { ...get().language, stage: 'failed' } })
      else set({ notice: { id: 'languageFailed' } })
    }
  }
  const lesson = lessonLanguage({
    store, known: languages.names.map(({ id }) => id), first: first.id, wanted: () => wanted, load: loadLanguage,
    chosen: () => settings.store.getState().language !== null || address.language() !== null,
  })
  const loadRest = async (): Promise<void> => {
    if (spoken.whole && play) return
    if (get().language.stage === 'failed') set({ language: languageState() })
    await loadLanguage(wanted)
  }
  /** At once where a game can be played; else as soon as it can, unless the player goes elsewhere before. */
  const withPlay = (act: (play: Play) => void): void => {
    if (play) return act(play)
    awaited = act
    set({ coming: true })
    void loadRest()
  }
  const playing = (): Play => {
    if (!play) throw new Error('What plays games has not been loaded.')
    return play
  }

  // ── What is kept ────────────────────────────────────────────────────────────────────────────────────────
  const listAside = (): AsideGame[] => asideKeys(shelf).flatMap((key) => {
    const read = readSave(shelf.read(key), KNOWN)
    if (read.kind !== 'game') return []
    const { choice, turns, phase, branch } = read.save
    return [{ key, choice, turns: turns.length, over: phase === 'end', ...(branch === undefined ? {} : { branch }) }]
  })
  const asideChanged = (): void => set({ aside: listAside(), unopened: damagedKeys(shelf) })
  /** Opens what is saved as the current game, or says that it is there; what cannot be opened moves aside, and the player is told. */
  const openSaved = (): void => {
    const reading = readSave(shelf.read(CURRENT_KEY), KNOWN)
    if (reading.kind === 'none') return
    if (reading.kind === 'game') {
      const { choice, phase, turns } = reading.save
      if (!play) return set({ saved: { choice, phase, played: turns.length } })
      if (play.open(reading.save)) return
    }
    const moved = setAsideDamaged(shelf)
    asideChanged()
    if (moved === null) set({ notice: { id: 'stuck' } })
    else if (reading.kind === 'game') set({ notice: { id: 'otherRules', choice: reading.save.choice, key: moved } })
    else set({ notice: { id: reading.kind, key: moved } })
  }

  // ── Going somewhere ─────────────────────────────────────────────────────────────────────────────────────
  const go = (route: Route, how: 'push' | 'replace' = 'push'): void => {
    const hash = hashOf(route)
    if (address.hash() !== hash) address[how](hash)
    arrive(route)
  }
  /** Who goes elsewhere no longer waits for a game. */
  const arrive = (route: Route): void => {
    awaited = null
    if (get().coming) set({ coming: false })
    settle(route)
    // Everything but the first page and the page about the model is made of what comes later.
    const { screen } = get().route
    if (screen !== 'home' && screen !== 'model') void loadRest()
  }
  const settle = (route: Route): void => {
    const { game, saved } = get()
    if (route.screen === 'unknown') {
      address.replace('#')
      set({ route: { screen: 'home' }, start: null, notice: { id: 'unknownAddress', text: shortened(route.text) } })
    } else if (OF_GAME.includes(route.screen) && !game && !saved) {
      address.replace('#')
      set({ route: { screen: 'home' }, start: null, notice: get().notice ?? { id: 'noGame' } })
    } else if ((route.screen === 'why' && ((game?.phase === 'end' && game.look === null) || game?.played === 0)) || (route.screen === 'debrief' && game && !debriefOpen(game))) {
      address.replace('#/game')
      set({ route: { screen: 'game' }, start: null })
    } else if (route.screen === 'start') {
      const known = get().start
      // The page that wrote this address keeps what it knows about it.
      if (known && linkOf(known.choice) === `#${route.text}`) set({ route })
      else set({ route, start: { ...readLink(route.text, newSeed), linked: true } })
    } else set({ route, start: null })
    lesson.arrive(languageOfLesson(get()))
  }
  const readAddress = (): void => arrive(readRoute(address.hash()))
  const startPage = startPageCommands({ get, set, go, newSeed, texts: () => spoken.first, full: (hash) => address.full(hash) })
  const ownGames = ownGameCommands({
    shelf, known: KNOWN, set, play: () => play, withPlay, asideChanged, openCurrent: openSaved, newId: () => `${newSeed()}/${newSeed()}`,
    detail: ({ choice, turns, phase, branch }) => front.gameDetail(choice, turns.length, phase === 'end', branch),
  })
  const startGame = (choice: GameChoice): void => withPlay((it) => void it.startGame(choice))

  if (typeof part !== 'function') takePart(part)

  return {
    store, settings, guide, glossary: { store: glossary.store, load: glossary.load },
    languages: languages.names,
    modelWords: () => languages.partIn(get().language.id, 'model'),
    get words(): InterfaceTexts { return spoken.first.words },
    get texts(): FirstTexts { return spoken.first },
    /** About keeping games and the page itself; null until the rest of the language has come. */
    get keeping(): KeepingTexts | null { return spoken.whole?.keeping ?? null },
    get front() { return front },
    get screens(): Screens { return playing().screens },

    /** Reads the address and the saved game; call once. Returns how to stop listening. */
    begin(): () => void {
      openSaved()
      asideChanged()
      readAddress()
      return address.onChange(readAddress)
    },
    /** The same game was played on in another window: this one shows how it stands there. */
    catchUp(): void {
      if (!play?.catchUp()) return
      // A window that follows says so all the time.
      if (!get().follows) set({ notice: { id: 'caughtUp' } })
      settle(get().route)
    },
    /** Everything on screen in another language, at once and for the next time too. */
    async changeLanguage(id: string): Promise<void> {
      settings.change({ language: id })
      address.changeLanguage(id)
      lesson.choose(id)
      await loadLanguage(id)
    },
    lessonWords: (language: string): Promise<LessonTexts> => languages.part(language, 'lesson'),
    /** What was shared is a lesson in this language. */
    lessonIn: (language: string | undefined) => lesson.arrive(language),
    readLessonIn: (language: string) => lesson.read(language),
    closeLessonLine: () => lesson.close(),
    /** Languages that a link can name. */
    lessonLanguages: languages.names.filter(({ id }) => LANGUAGE_NUMBERS.includes(id)),
    /** What a game needs: the second part of the language that is spoken, and what plays games. */
    loadRest,

    home: () => go({ screen: 'home' }),
    game: () => go({ screen: 'game' }),
    /** The glossary, at a term or at its beginning. */
    openGlossary: (term = '') => go({ screen: 'glossary', term }, get().route.screen === 'glossary' ? 'replace' : 'push'),
    model: () => go({ screen: 'model' }),
    /** The scenario library, at an entry or at its beginning. */
    openLibrary: (entry = '') => go({ screen: 'library', entry }),
    why: (headline: string) => go({ screen: 'why', headline }, get().route.screen === 'why' ? 'replace' : 'push'),
    /** The turn that a quarter was played in; null where it has not been. */
    turnOf: (quarter: number): number | null => playing().turnOf(quarter),
    /** The waterfall of a number in any turn that has been played. */
    whyAt(headline: string, turn: number) {
      playing().lookAt(turn)
      this.why(headline)
    },
    /** All charts, or one with these series. */
    charts: (series: readonly string[] = []) => go({ screen: 'charts', series }),
    /** How the game came about. Among several players only when it is over: it opens what each may not see. */
    debrief: () => go({ screen: 'debrief' }),
    canDebrief: (): boolean => debriefOpen(get().game),
    web: () => go({ screen: 'web' }),
    closeWhy: () => go({ screen: 'game' }, 'replace'),

    // ── The first page and the start page ─────────────────────────────────────────────────────────────────
    /** The world where the featured scenario begins; null until it can be worked out, or where it stood in the document in another language. */
    opening: (): Promise<BoardVm> | null => play?.opening() ?? standsNow()?.world() ?? null,
    /** Whether that world is there before it can be worked out. */
    openingStands: (): boolean => standsNow() !== null,
    ...startPage,
    /** The teacher’s page. */
    openClass: () => go({ screen: 'class' }),
    startGame,
    /** One click from the first page. */
    startFeatured: (side: Side, guided = guide.store.getState().wanted) => withPlay((it) => {
      const id = it.startGame(defaultChoice(FEATURED, side, get().seed))
      if (guided) guide.begin(id)
    }),
    /** One click from the scenario library. */
    playEntry: (scenario: string, side: Side, doctrine: DoctrineId) => startGame({ ...defaultChoice(scenario, side, newSeed()), doctrine }),
    /** Full address of an entry of the library. */
    entryLink: (entry: string): string => address.full(hashOf({ screen: 'library', entry })),
    /** Takes a game up again that was set aside. */
    resume: (key: string) => withPlay((it) => {
      const reading = readSave(shelf.read(key), KNOWN)
      if (reading.kind === 'game' && it.resume(key, reading.save)) return
      const moved = setAsideDamaged(shelf, key) ?? key
      asideChanged()
      set({ notice: reading.kind === 'game' ? { id: 'otherRules', choice: reading.save.choice, key: moved } : { id: 'damaged', key: moved } })
    }),
    ...ownGames,
    /** This window writes the game under way from now on. */
    takeOver: () => play?.takeOver(),
    /** Takes everything of the game out of this browser, and says on the first page what came of it. */
    erase() {
      const { games, left } = eraseAll(shelf)
      play?.forget()
      settings.forget()
      guide.forget()
      set({ game: null, saved: null, aside: [], unopened: [], start: null, notice: left === 0 ? { id: 'erased', text: String(games) } : { id: 'eraseLeft', text: String(left) } })
      go({ screen: 'home' })
    },
    dismissNotice: () => set({ notice: null }),
    /** A window that was asked for did not come. */
    partMissing: () => set({ notice: { id: 'partMissing' } }),

    // ── The game under way ────────────────────────────────────────────────────────────────────────────────
    setDraft: (decision: Decision) => playing().setDraft(decision),
    clearDraft: (seat: string, lever: string) => playing().clearDraft(seat, lever),
    clearAllDrafts: () => playing().clearAllDrafts(),
    undoDraft: () => playing().undoDraft(),
    redoDraft: () => playing().redoDraft(),
    setDoctrine: (doctrine: DoctrineId) => playing().setDoctrine(doctrine),
    setDepth: (depth: Depth) => playing().setDepth(depth),
    /** Whether it ended. */
    endTurn() {
      lesson.close()
      return playing().endTurn()
    },
    next: () => playing().next(),
    undoTurn: () => playing().undoTurn(),
    redoTurn: () => playing().redoTurn(),
    goTo: (turn: number) => playing().goTo(turn),
    canGoBack: () => playing().canGoBack(),
    look: (turn: number) => playing().look(turn),
    lookAway: () => playing().lookAway(),
    liftCurtain: () => playing().liftCurtain(),
    viewAs: (hand: number) => playing().viewAs(hand),
    takeBackAgreed: () => playing().takeBackAgreed(),
    library: () => playing().library(),
    setForecast: (range: Range | null) => playing().setForecast(range),
    loadCharts: (): Promise<Charts> => playing().loadCharts(),
    loadDebrief: (): Promise<Debrief> => playing().loadDebrief(),
    loadTurnDesk: (): Promise<TurnDesk> => playing().loadTurnDesk(),
    loadTrace: (): Promise<Trace> => playing().loadTrace(),
    loadShare: (): Promise<ShareDesk> => playing().loadShare(),
    loadClass: (): Promise<ClassDesk> => playing().loadClass(),
  }
}
