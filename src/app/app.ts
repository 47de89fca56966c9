/**
 * The application: one store of plain readonly state, and the commands that change it. The desk renders the state and
 * calls the commands; what a screen shows beyond that comes from `screens.ts`.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'
import { ENGINE_ID } from '../content/engine-ids.ts'
import type { FirstTexts } from '../content/text/types.ts'
import { createEngine } from '../engine/engine.ts'
import type { Engine } from '../engine/engine.ts'
import type { Decision, DoctrineId, Ruleset, SeatId, Side } from '../engine/types.ts'
import type { InterfaceTexts } from '../content/text/shape.ts'
import type { SeedFault } from '../link/seed-words.ts'
import { linkFaultText, seedFaultText } from '../view/link-faults.ts'
import type { AddressBar } from './address.ts'
import type { Charts } from './charts.ts'
import { DEPTHS, defaultChoice, FEATURED, otherSide, withOpponent } from './choice.ts'
import type { Depth, GameChoice } from './choice.ts'
import { refusals, withDecision, withoutLever } from './draft.ts'
import { eraseAll } from './erase.ts'
import { createGlossary } from './glossary.ts'
import type { Languages, Spoken } from './language.ts'
import { linkOf, readLink, readTyped, seedFault, seedFrom } from './links.ts'
import type { LinkFault } from './links.ts'
import { hashOf, readRoute } from './routes.ts'
import type { Route } from './routes.ts'
import { asideKeys, CURRENT_KEY, isOther, keepAside, readSave, SAVE_FORMAT, setAside, setAsideDamaged } from './saves.ts'
import type { Phase, SavedGame, SavedTurn } from './saves.ts'
import { isOver, keepsReplies, playTurn, replay, sessionHash, startSession } from './session.ts'
import { DraftSteps } from './draft-steps.ts'
import { playersOf, tableFor, tableWith, withTable } from './table.ts'
import type { TableWay } from './table.ts'
import { goBack, goForward, NOTHING_AHEAD, sameDecisions } from './timeline.ts'
import type { Ahead, TurnTaken } from './timeline.ts'
import type { RefusedTry } from '../view/decision-log.ts'
import type { Session } from './session.ts'
import { createScreens } from './screens.ts'
import { createSettings } from './settings.ts'
import type { Shelf } from './storage.ts'

export type NoticeId = 'damaged' | 'newer' | 'otherRules' | 'stuck' | 'notKept' | 'unknownAddress' | 'noGame' | 'caughtUp' | 'branchKept' | 'branchLost' | 'languageFailed' | 'erased' | 'eraseLeft'

export interface Notice {
  readonly id: NoticeId
  /** What was typed, for the sentence. */
  readonly text?: string
  /** A game that can be started again. */
  readonly choice?: GameChoice
}

/** The start page of a chosen or linked game. */
export interface StartPage {
  readonly choice: GameChoice
  /** What could not be read in the link. */
  readonly faults: readonly LinkFault[]
  readonly linked: boolean
}

export interface AsideGame {
  readonly key: string
  readonly choice: GameChoice
  readonly turns: number
  readonly over: boolean
  /** Where the game went on differently; this is how it had gone. */
  readonly branch?: number
}

export interface GameState {
  readonly choice: GameChoice
  readonly phase: Phase
  /** Turns played. */
  readonly played: number
  /** Turns of the scenario. */
  readonly turns: number
  readonly draft: readonly Decision[]
  /** For the board: grows by one with a turn, by two with anything else that changes the world. */
  readonly revision: number
  /** Turns that were taken back and can be played forward again. */
  readonly ahead: number
  /** The turn whose results are looked at; null where the game itself is shown. */
  readonly look: number | null
  /** Changes of the draft that can be taken back, and made again. */
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Which player’s desk is shown, from 0, of how many at this screen. */
  readonly hand: number
  readonly hands: number
  /** Between two players: nothing is shown until the next one says so. */
  readonly curtain: boolean
}

export interface AppState {
  readonly route: Route
  readonly start: StartPage | null
  readonly game: GameState | null
  readonly aside: readonly AsideGame[]
  readonly notice: Notice | null
  /** Seed offered on the first page. */
  readonly seed: string
  readonly language: LanguageState
}

export interface LanguageState {
  readonly id: string
  readonly direction: 'ltr' | 'rtl'
  /** `loading`: the first page can be shown, a game not yet. */
  readonly stage: 'loading' | 'failed' | 'whole'
}

export interface AppParts {
  readonly rules: Ruleset
  readonly languages: Languages
  /** The language to begin with. */
  readonly spoken: Spoken
  readonly shelf: Shelf
  readonly address: AddressBar
  /** A number in 0–1 for a new seed; the interface’s own chance, never the game’s. */
  readonly random: () => number
}

export type App = ReturnType<typeof createApp>

/** Long enough to know it again, and no longer. */
const SHOWN_LETTERS = 40
const shortened = (text: string): string => (text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text)

function languageState({ id, direction, whole }: Spoken): LanguageState {
  return { id, direction, stage: whole ? 'whole' : 'loading' }
}

export function createApp(parts: AppParts) {
  const { rules, languages, shelf, address, random } = parts
  const engine: Engine = createEngine(rules)
  const settings = createSettings(shelf)
  const glossary = createGlossary(languages, rules, parts.spoken.id)
  let session: Session | null = null
  let revision = 0
  let ahead: Ahead = NOTHING_AHEAD
  /** What this turn’s draft was refused so far. */
  let tries: RefusedTry[] = []
  const steps = new DraftSteps()
  let { spoken } = parts

  const store: StoreApi<AppState> = createStore<AppState>(() => ({
    route: { screen: 'home' }, start: null, game: null, aside: [], notice: null, seed: newSeed(), language: languageState(spoken),
  }))
  const get = store.getState
  const set = (part: Partial<AppState>) => store.setState(part)

  function newSeed(): string {
    return seedFrom(random())
  }

  // ── Language ────────────────────────────────────────────────────────────────────────────────────────────
  const screensIn = ({ first, whole }: Spoken) => createScreens({ engine, first, whole, store, session: () => session, ahead: () => ahead.turns })
  let screens = screensIn(spoken)
  /** The game stands where it stands; only its words change. */
  const speak = (next: Spoken): void => {
    spoken = next
    screens = screensIn(next)
    set({ language: languageState(next) })
    glossary.speak(next.id)
  }
  let wanted = spoken.id
  /** Loads the whole of a language, and speaks it unless another has been asked for since. */
  const loadLanguage = async (id: string): Promise<void> => {
    wanted = id
    try {
      const next = await languages.whole(id)
      if (wanted === id) speak(next)
    } catch (error) {
      console.warn('A language could not be loaded.', error)
      if (wanted !== id) return
      wanted = spoken.id
      if (!spoken.whole) set({ language: { ...get().language, stage: 'failed' } })
      else set({ notice: { id: 'languageFailed' } })
    }
  }

  const savedTurn = (choice: GameChoice, { decisions, replies, reason, refused }: TurnTaken): SavedTurn => ({
    decisions, ...(keepsReplies(choice.opponent) ? { replies, ...(reason === undefined ? {} : { reason }) } : { replies: [] }),
    ...(refused.length > 0 ? { refused } : {}),
  })
  const saveOf = ({ id, choice }: Session, turns: readonly TurnTaken[]) => ({
    format: SAVE_FORMAT, id, engine: ENGINE_ID, choice, turns: turns.map((turn) => savedTurn(choice, turn)),
  }) as const
  // ── Keeping ─────────────────────────────────────────────────────────────────────────────────────────────
  const save = (): void => {
    const { game } = get()
    if (!game || !session) return
    const text: SavedGame = {
      ...saveOf(session, session.turns), draft: game.draft, phase: game.phase, hash: sessionHash(session), ...(game.hands > 1 ? { hand: game.hand } : {}),
      ...(ahead.turns.length > 0 ? { ahead: ahead.turns.map((turn) => savedTurn(game.choice, turn)), aheadHash: ahead.hash } : {}),
    }
    if (isOther(shelf.read(CURRENT_KEY), session.id)) {
      setAside(shelf)
      set({ aside: listAside() })
    }
    if (!shelf.write(CURRENT_KEY, JSON.stringify(text)) && get().notice?.id !== 'notKept') set({ notice: { id: 'notKept' } })
  }
  const listAside = (): AsideGame[] => asideKeys(shelf).flatMap((key) => {
    const read = readSave(shelf.read(key), rules)
    if (read.kind !== 'game') return []
    const { choice, turns, phase, branch } = read.save
    return [{ key, choice, turns: turns.length, over: phase === 'end', ...(branch === undefined ? {} : { branch }) }]
  })
  /** Rebuilds a saved game; the state it leads to must be the one that was saved. */
  const rebuild = (saved: SavedGame): Session | null => {
    const scenario = engine.scenario(saved.choice.scenario)
    if (!scenario || saved.turns.length > scenario.turns) return null
    try {
      const built = replay(engine, saved.choice, saved.id, saved.turns)
      return sessionHash(built) === saved.hash ? built : null
    } catch (error) {
      console.warn('A saved game could not be played again.', error)
      return null
    }
  }
  const laidAhead = (saved: SavedGame): Ahead => (saved.ahead && saved.aheadHash !== undefined
    ? { turns: saved.ahead.map((t) => ({ ...t, reason: t.reason, refused: t.refused ?? [] })), hash: saved.aheadHash } : NOTHING_AHEAD)
  /** The way the game had gone is kept as a game of its own before another way is taken. */
  const keepBranch = (built: Session): void => {
    const branch = built.turns.length + 1
    const turns = [...built.turns, ...ahead.turns]
    const over = turns.length >= built.scenario.turns
    const save: SavedGame = { ...saveOf(built, turns), id: `${newSeed()}/${newSeed()}`, draft: [], phase: over ? 'end' : 'results', hash: ahead.hash, branch }
    const key = keepAside(shelf, save)
    set({ aside: listAside(), notice: key === null ? { id: 'branchLost' } : { id: 'branchKept', text: screens.gameDetail(built.choice, turns.length, over, branch) } })
  }
  const show = (built: Session, draft: readonly Decision[], phase: Phase, then: Ahead = NOTHING_AHEAD, from = 0): void => {
    session = built
    ahead = then
    tries = []
    steps.clear()
    revision += 2
    const over = isOver(built)
    const stands = built.turns.length === 0 ? 'decide' : phase === 'decide' && over ? 'end' : phase === 'end' && !over ? 'results' : phase
    set({ game: { choice: built.choice, phase: stands, played: built.turns.length, turns: built.scenario.turns, draft, revision, ahead: then.turns.length, look: null, canUndo: false, canRedo: false, ...hands(built, stands, from) } })
  }
  /** Whose desk it is. Before anybody decides, the curtain is down. */
  const hands = ({ choice }: Session, phase: Phase, hand = 0): Pick<GameState, 'hand' | 'hands' | 'curtain'> => {
    const { length } = playersOf(choice)
    return { hand: Math.min(Math.max(0, hand), length - 1), hands: length, curtain: length > 1 && phase === 'decide' }
  }
  const ownSeats = (): readonly SeatId[] => {
    const { game } = get()
    return game ? playersOf(game.choice)[game.hand] : []
  }
  /** Another draft within the turn; `what` tells which lever moved, null where several did. */
  const draftTo = (draft: readonly Decision[], what: string | null): void => {
    const { game } = get()
    if (!game || game.phase !== 'decide') return
    if (!sameDecisions(draft, game.draft)) steps.note(game.draft, what)
    set({ game: { ...game, draft, canUndo: steps.canUndo, canRedo: steps.canRedo } })
    save()
  }
  /** A step of the draft’s own history. */
  const stepTo = (draft: readonly Decision[] | null): boolean => {
    const { game } = get()
    if (!game || !draft) return false
    set({ game: { ...game, draft, canUndo: steps.canUndo, canRedo: steps.canRedo } })
    save()
    return true
  }
  /** The draft of a saved game, without what no lever understands. */
  const drafted = (saved: SavedGame): readonly Decision[] => saved.draft.filter((d) => engine.instancesOf(d).length > 0)
  /** Opens what is saved as the current game; what cannot be opened moves aside, and the player is told. */
  const openSaved = (): void => {
    const reading = readSave(shelf.read(CURRENT_KEY), rules)
    if (reading.kind === 'none') return
    if (reading.kind === 'game') {
      const built = rebuild(reading.save)
      if (built) return show(built, drafted(reading.save), reading.save.phase, laidAhead(reading.save), reading.save.hand)
    }
    const moved = setAsideDamaged(shelf)
    if (moved === null) set({ notice: { id: 'stuck' } })
    else if (reading.kind === 'game') set({ notice: { id: 'otherRules', choice: reading.save.choice } })
    else set({ notice: { id: reading.kind } })
  }
  /** The same game was played on in another window: this one shows how it stands there, instead of overwriting it. */
  const catchUp = (): void => {
    const { game } = get()
    const reading = readSave(shelf.read(CURRENT_KEY), rules)
    if (!game || !session || reading.kind !== 'game' || reading.save.id !== session.id) return
    const { save: saved } = reading
    if (saved.hash === sessionHash(session) && saved.phase === game.phase && JSON.stringify(saved.draft) === JSON.stringify(game.draft) && laidAhead(saved).turns.length === ahead.turns.length) return
    const built = rebuild(saved)
    if (!built) return
    show(built, drafted(saved), saved.phase, laidAhead(saved), saved.hand)
    set({ notice: { id: 'caughtUp' } })
    arrive(get().route)
  }
  /** The game under way makes room. One that nobody has touched is not worth keeping. */
  const makeRoom = (): void => {
    const { game } = get()
    if (game && (game.played > 0 || game.draft.length > 0)) setAside(shelf)
    else if (session && !isOther(shelf.read(CURRENT_KEY), session.id)) shelf.remove(CURRENT_KEY)
    set({ aside: listAside() })
  }

  /** A draft that was refused is remembered for the log, each sentence once. */
  const noteTries = (draft: readonly Decision[]): void => {
    for (const { seat, lever, target, message } of screens.budgets().errors) {
      const decision = draft.find((d) => d.seat === seat && d.lever === lever && (d.target ?? null) === target)
      if (decision && !tries.some((t) => t.message === message && t.decision.lever === lever && t.decision.seat === seat)) tries.push({ decision, message })
    }
  }

  // ── Going somewhere ─────────────────────────────────────────────────────────────────────────────────────
  const go = (route: Route, how: 'push' | 'replace' = 'push'): void => {
    const hash = hashOf(route)
    if (address.hash() !== hash) address[how](hash)
    arrive(route)
  }
  const arrive = (route: Route): void => {
    const { game } = get()
    if (route.screen === 'unknown') {
      address.replace('#')
      set({ route: { screen: 'home' }, start: null, notice: { id: 'unknownAddress', text: shortened(route.text) } })
    } else if ((route.screen === 'game' || route.screen === 'why' || route.screen === 'charts') && !game) {
      address.replace('#')
      set({ route: { screen: 'home' }, start: null, notice: get().notice ?? { id: 'noGame' } })
    } else if (route.screen === 'why' && (game?.phase === 'end' || game?.played === 0)) {
      address.replace('#/game')
      set({ route: { screen: 'game' }, start: null })
    } else if (route.screen === 'start') {
      const known = get().start
      // The page that wrote this address keeps what it knows about it.
      if (known && linkOf(known.choice) === `#${route.text}`) set({ route })
      else set({ route, start: { ...readLink(route.text, newSeed), linked: true } })
    } else set({ route, start: null })
  }
  const readAddress = (): void => arrive(readRoute(address.hash()))

  const commands = {
    /** Reads the address and the saved game; call once. Returns how to stop listening. */
    begin(): () => void {
      openSaved()
      set({ aside: listAside() })
      readAddress()
      return address.onChange(readAddress)
    },
    catchUp,
    /** Everything on screen in another language, at once and for the next time too. */
    async changeLanguage(id: string): Promise<void> {
      settings.change({ language: id })
      address.changeLanguage(id)
      await loadLanguage(id)
    },
    /** The second part of the language that is spoken. */
    async loadRest(): Promise<void> {
      if (spoken.whole) return
      if (get().language.stage === 'failed') set({ language: languageState(spoken) })
      await loadLanguage(spoken.id)
    },
    home: () => go({ screen: 'home' }),
    game: () => go({ screen: 'game' }),
    /** The glossary, at a term or at its beginning. */
    openGlossary: (term = '') => go({ screen: 'glossary', term }, get().route.screen === 'glossary' ? 'replace' : 'push'),
    model: () => go({ screen: 'model' }),
    why: (headline: string) => go({ screen: 'why', headline }, get().route.screen === 'why' ? 'replace' : 'push'),
    /** All charts, or one with these series. */
    charts: (series: readonly string[] = []) => go({ screen: 'charts', series }),
    closeWhy: () => go({ screen: 'game' }, 'replace'),

    /** The start page of a scenario. */
    chooseScenario(scenario: string, side: Side = 'us') {
      commands.chooseStart(defaultChoice(scenario, side, get().seed))
    },
    chooseStart(choice: GameChoice) {
      set({ start: { choice, faults: [], linked: false } })
      go({ screen: 'start', text: linkOf(choice).slice(1) })
    },
    /** Another value on the start page; the address follows. */
    changeStart(part: Partial<GameChoice>) {
      const { start } = get()
      if (!start) return
      const choice = withOpponent(withTable({ ...start.choice, ...part }, 'side' in part))
      set({ start: { ...start, choice, faults: start.faults.filter((f) => f.field === null || !(f.field in part)) } })
      go({ screen: 'start', text: linkOf(choice).slice(1) }, 'replace')
    },
    /** A link or a seed that was typed or pasted. Returns what is wrong when nothing could be made of it. */
    openTyped(text: string): SeedFault | null {
      const read = readTyped(text, newSeed)
      if (read.kind === 'fault') return read.fault
      set({ start: { choice: read.choice, faults: read.faults, linked: true } })
      go({ screen: 'start', text: linkOf(read.choice).slice(1) })
      return null
    },
    setSeed: (seed: string) => set({ seed }),
    rollSeed: () => set({ seed: newSeed() }),
    newSeed,
    /** What is wrong with a seed, as a sentence; empty where nothing is. */
    seedProblem(seed: string): string {
      const fault = seedFault(seed)
      return fault ? commands.faultText(fault) : ''
    },
    /** What is wrong with a seed or a part of a link, as a sentence. */
    faultText: (fault: SeedFault | LinkFault): string => ('problem' in fault ? linkFaultText(fault.problem, spoken.first) : seedFaultText(fault, spoken.first)),

    startGame(choice: GameChoice) {
      makeRoom()
      show(startSession(engine, choice, `${newSeed()}/${newSeed()}`), [], 'decide')
      if (get().notice?.id !== 'notKept') set({ notice: null })
      save()
      go({ screen: 'game' })
    },
    /** One click from the first page. */
    startFeatured: (side: Side) => commands.startGame(defaultChoice(FEATURED, side, get().seed)),
    /** Takes a game up again that was set aside; the one under way takes its place. */
    resume(key: string) {
      const text = shelf.read(key)
      const reading = readSave(text, rules)
      const built = reading.kind === 'game' ? rebuild(reading.save) : null
      if (reading.kind !== 'game' || !built) {
        setAsideDamaged(shelf, key)
        set({ aside: listAside(), notice: reading.kind === 'game' ? { id: 'otherRules', choice: reading.save.choice } : { id: 'damaged' } })
        return
      }
      makeRoom()
      show(built, drafted(reading.save), reading.save.phase, laidAhead(reading.save), reading.save.hand)
      save()
      // Only once it is kept as the game under way.
      if (!isOther(shelf.read(CURRENT_KEY) ?? '', built.id)) shelf.remove(key)
      set({ aside: listAside() })
      go({ screen: 'game' })
    },
    forget(key: string) {
      shelf.remove(key)
      set({ aside: listAside() })
    },

    setDraft(decision: Decision) {
      const { game } = get()
      if (!game || !session || game.phase !== 'decide' || !ownSeats().includes(decision.seat)) return
      draftTo(withDecision(engine, session.game.state, game.draft, decision), `${decision.seat}/${decision.lever}/${decision.target ?? ''}`)
    },
    clearDraft(seat: string, lever: string) {
      const { game } = get()
      if (game) draftTo(withoutLever(game.draft, seat, lever), null)
    },
    clearAllDrafts() {
      const { game } = get()
      if (game) draftTo(game.draft.filter((d) => !ownSeats().includes(d.seat)), null)
    },
    /** Takes the last change of the draft back; false where there is none. */
    undoDraft(): boolean {
      const { game } = get()
      return game?.phase === 'decide' && game.look === null && stepTo(steps.undo(game.draft))
    },
    redoDraft(): boolean {
      const { game } = get()
      return game?.phase === 'decide' && game.look === null && stepTo(steps.redo(game.draft))
    },
    /** Before the first turn ends, another doctrine may still be chosen. */
    setDoctrine(doctrine: DoctrineId) {
      const { game } = get()
      if (!game || !session || game.played > 0) return
      const choice = { ...game.choice, doctrine }
      session = { ...session, choice }
      set({ game: { ...game, choice } })
      save()
    },
    setDepth(depth: Depth) {
      const { game } = get()
      if (!game || !session || !DEPTHS.includes(depth)) return
      const choice = { ...game.choice, depth }
      session = { ...session, choice }
      set({ game: { ...game, choice } })
      save()
    },
    /** Plays the turn. False: the draft holds something that would be refused, and nothing happened. */
    endTurn(): boolean {
      const { game } = get()
      if (!game || !session || game.phase !== 'decide') return false
      if (game.curtain) return false
      const own = ownSeats()
      const refused = refusals(engine, session.game.state, game.draft).filter((r) => own.some((seat) => seat === r.seat))
      if (refused.length > 0) {
        noteTries(game.draft)
        return false
      }
      if (game.hand < game.hands - 1) {
        steps.clear()
        revision += 2
        set({ game: { ...game, hand: game.hand + 1, curtain: true, revision, canUndo: false, canRedo: false } })
        save()
        go({ screen: 'game' }, 'replace')
        return true
      }
      const again = ahead.turns.length > 0 && sameDecisions(game.draft, ahead.turns[0].decisions)
      if (again) ahead = goForward(session, ahead, 1)
      else {
        if (ahead.turns.length > 0) keepBranch(session)
        ahead = NOTHING_AHEAD
        // Players of one side share a purse: what the others left may not be enough, and that is said in the log.
        const noted = [...tries]
        for (const { seat, lever, target, message } of playTurn(session, game.draft, undefined, undefined, noted)) {
          const decision = game.draft.find((d) => d.seat === seat && d.lever === lever && d.target === target)
          if (decision) noted.push({ decision, message })
        }
      }
      tries = []
      steps.clear()
      revision += 1
      set({ game: { ...game, phase: 'results', played: session.turns.length, draft: [], revision, ahead: ahead.turns.length, canUndo: false, canRedo: false } })
      save()
      return true
    },
    /** From the results to the next briefing, or to the end. */
    next() {
      const { game } = get()
      if (!game || !session || game.phase !== 'results') return
      const phase = isOver(session) ? 'end' : 'decide'
      // Another player’s desk is another picture.
      if (game.hands > 1) revision += 2
      set({ game: { ...game, phase, draft: ahead.turns[0]?.decisions ?? [], revision, ...(phase === 'decide' ? hands(session, phase) : {}) } })
      save()
      go({ screen: 'game' }, 'replace')
    },
    /** Back a turn: its decisions stand in the draft again. */
    undoTurn() {
      if (session) commands.goTo(session.turns.length - 1)
    },
    /** Forward a turn that was taken back, as it was played. */
    redoTurn() {
      if (session) commands.goTo(session.turns.length + 1)
    },
    /** To any turn: back before it is decided, its decisions in the draft; or forward to its results, as it was played. */
    goTo(turn: number) {
      const { game } = get()
      if (!game || !session || game.hands > 1 || turn < 0 || turn > session.turns.length + ahead.turns.length) return
      if (turn < session.turns.length) {
        const back = goBack(engine, session, ahead, turn)
        show(back.session, back.ahead.turns[0].decisions, 'decide', back.ahead)
      } else if (turn > session.turns.length) {
        const by = turn - session.turns.length
        ahead = goForward(session, ahead, by)
        tries = []
        steps.clear()
        // One turn moves on the board like any other; several are a jump.
        revision += by === 1 ? 1 : 2
        set({ game: { ...game, phase: 'results', played: session.turns.length, draft: [], revision, ahead: ahead.turns.length, look: null, canUndo: false, canRedo: false } })
      } else set({ game: { ...game, look: null } })
      save()
      go({ screen: 'game' }, 'replace')
    },
    /** One player goes back as he likes; several only together. */
    canGoBack: (): boolean => get().game?.hands === 1,
    /** The next player sits down. */
    liftCurtain() {
      const { game } = get()
      if (game?.curtain) set({ game: { ...game, curtain: false } })
    },
    /** The results, or the end, with another player’s eyes. */
    viewAs(hand: number) {
      const { game } = get()
      if (!game || game.phase === 'decide' || hand < 0 || hand >= game.hands) return
      revision += 2
      set({ game: { ...game, hand, revision } })
    },
    /** Back to the last curtain, when everybody agrees: to the player before, or to the last one of the turn before. */
    takeBackAgreed() {
      const { game } = get()
      if (!game || !session || game.hands < 2) return
      if (game.phase === 'decide' && game.hand > 0) {
        steps.clear()
        revision += 2
        set({ game: { ...game, hand: game.hand - 1, curtain: true, revision, look: null, canUndo: false, canRedo: false } })
      } else if (session.turns.length > 0) {
        const back = goBack(engine, session, ahead, session.turns.length - 1)
        show(back.session, back.ahead.turns[0].decisions, 'decide', back.ahead, game.hands - 1)
      }
      save()
      go({ screen: 'game' }, 'replace')
    },
    playersFor: (choice: GameChoice, way: string): string | undefined => tableFor(choice, way as TableWay),
    playersWith: (choice: GameChoice, seat: SeatId, person: number | null): string | undefined => tableWith(choice, seat, person),
    /** Looks at the results of a turn that has been played; the game stays where it is. */
    look(turn: number) {
      const { game } = get()
      if (!game || !session || turn < 1 || turn > session.turns.length) return
      revision += 2
      set({ game: { ...game, look: turn, revision } })
      go({ screen: 'game' }, 'replace')
    },
    lookAway() {
      const { game } = get()
      if (!game || game.look === null) return
      revision += 2
      set({ game: { ...game, look: null, revision } })
      go({ screen: 'game' }, 'replace')
    },
    /** The same game from its first turn, with something changed perhaps. */
    again: (part: Partial<GameChoice> = {}) => {
      const { game } = get()
      if (game) commands.chooseStart({ ...game.choice, ...part })
    },
    againOtherSide: () => {
      const { game } = get()
      if (game) commands.chooseStart(withOpponent(withTable({ ...game.choice, side: otherSide(game.choice.side) }, true)))
    },
    /** Takes everything of the game out of this browser, and says on the first page what came of it. */
    erase() {
      const { games, left } = eraseAll(shelf)
      session = null
      settings.forget()
      set({ game: null, aside: [], start: null, notice: left === 0 ? { id: 'erased', text: String(games) } : { id: 'eraseLeft', text: String(left) } })
      go({ screen: 'home' })
    },
    dismissNotice: () => set({ notice: null }),
    /** Full address of a start. */
    link: (choice: GameChoice): string => address.full(linkOf(choice)),
  }

  let charts: { readonly language: string; readonly made: Promise<Charts> } | null = null
  /** What charts are made of, in the language that is spoken; loaded when one is first opened. A load that failed may be tried again. */
  const loadCharts = (): Promise<Charts> => {
    const { id } = spoken
    if (charts?.language === id) return charts.made
    const made = Promise.all([import('./charts.ts'), languages.whole(id), languages.charts(id)])
      .then(([{ createCharts }, { whole }, chartTexts]) => {
        if (!whole) throw new Error('The texts of a game have not been loaded.')
        return createCharts({ engine, texts: whole, chartTexts, session: () => session })
      })
    charts = { language: id, made }
    made.catch(() => { charts = null })
    return made
  }

  return {
    store, settings, glossary: { store: glossary.store, load: glossary.load }, ...commands, loadCharts,
    languages: languages.names,
    modelWords: () => languages.model(get().language.id),
    get words(): InterfaceTexts { return spoken.first.words },
    get texts(): FirstTexts { return spoken.first },
    get screens() { return screens },
  }
}
