/** The start page: what game is chosen there, links and seeds that are typed, and how a lesson or another game begins from one. */
import type { FirstTexts } from '../content/text/types.ts'
import type { SeatId, Side } from '../engine/types.ts'
import type { SeedFault } from '../link/seed-words.ts'
import { linkFaultText, seedFaultText, seedHintText } from '../view/link-faults.ts'
import { defaultChoice, FEATURED, otherSide, withOpponent } from './choice.ts'
import type { GameChoice } from './choice.ts'
import { linkOf, readTyped, seedFault, typedSeed } from './links.ts'
import type { LinkFault } from './links.ts'
import type { Route } from './routes.ts'
import type { AppState } from './state.ts'
import { tableFor, tableWith, withTable } from './game/table.ts'
import type { TableWay } from './game/table.ts'

interface Parts {
  readonly get: () => AppState
  readonly set: (part: Partial<AppState>) => void
  readonly go: (route: Route, how?: 'push' | 'replace') => void
  readonly newSeed: () => string
  /** In the language that is spoken. */
  readonly texts: () => FirstTexts
  /** A way within the page as a full address. */
  readonly full: (hash: string) => string
}

export function startPageCommands({ get, set, go, newSeed, texts, full }: Parts) {
  const chooseStart = (choice: GameChoice): void => {
    set({ start: { choice, faults: [], linked: false } })
    go({ screen: 'start', text: linkOf(choice).slice(1) })
  }
  const faultText = (fault: SeedFault | LinkFault): string => ('problem' in fault ? linkFaultText(fault.problem, texts()) : seedFaultText(fault, texts()))
  return {
    /** The start page of a scenario. */
    chooseScenario: (scenario: string, side: Side = 'us') => chooseStart(defaultChoice(scenario, side, get().seed)),
    chooseStart,
    /** Another value on the start page; the address follows. */
    changeStart(part: Partial<GameChoice>) {
      const { start } = get()
      if (!start) return
      const choice = withOpponent(withTable({ ...start.choice, ...part }, 'side' in part))
      set({ start: { ...start, choice, faults: start.faults.filter((f) => f.field === null || !(f.field in part)) } })
      go({ screen: 'start', text: linkOf(choice).slice(1) }, 'replace')
    },
    /** The same game from its first turn, with something changed perhaps. */
    again: (part: Partial<GameChoice> = {}) => {
      const { game } = get()
      if (game) chooseStart({ ...game.choice, ...part })
    },
    againOtherSide: () => {
      const { game } = get()
      if (game) chooseStart(withOpponent(withTable({ ...game.choice, side: otherSide(game.choice.side) }, true)))
    },
    /** A link or a seed that was typed or pasted. Returns what is wrong when nothing could be made of it. */
    openTyped(text: string): SeedFault | null {
      const read = readTyped(text, newSeed)
      if (read.kind === 'fault') return read.fault
      if (read.kind === 'code') {
        go({ screen: 'shared', page: 'link', text })
        return null
      }
      set({ start: { choice: read.choice, faults: read.faults, linked: true } })
      go({ screen: 'start', text: linkOf(read.choice).slice(1) })
      return null
    },
    /** What a lesson plays unless the teacher says otherwise, and a choice that fits together. */
    firstLesson: (): GameChoice => ({ ...defaultChoice(FEATURED, 'us', get().seed), depth: 'standard' }),
    lessonWith: (choice: GameChoice): GameChoice => withOpponent(choice),
    setSeed: (seed: string) => set({ seed }),
    rollSeed: () => set({ seed: newSeed() }),
    newSeed,
    /** The seed that somebody means who types this. */
    typedSeed: (text: string): string => typedSeed(text).seed,
    /** What somebody may have meant who mistyped a word of a seed; empty where nothing was. */
    seedHint: (text: string): string => seedHintText(typedSeed(text), texts()),
    /** What is wrong with a seed, as a sentence; empty where nothing is. */
    seedProblem(seed: string): string {
      const fault = seedFault(seed)
      return fault ? faultText(fault) : ''
    },
    /** What is wrong with a seed or a part of a link, as a sentence. */
    faultText,
    playersFor: (choice: GameChoice, way: string): string | undefined => tableFor(choice, way as TableWay),
    playersWith: (choice: GameChoice, seat: SeatId, person: number | null): string | undefined => tableWith(choice, seat, person),
    /** Full address of a start. */
    link: (choice: GameChoice): string => full(linkOf(choice)),
  }
}
