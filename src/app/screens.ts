/**
 * What each screen shows, built when it is asked for from the game and the view-models. Results are kept until the game
 * or the draft changes, so that a component may ask as often as it renders.
 */
import type { StoreApi } from 'zustand/vanilla'
import { leverTextKey } from '../content/text/keys.ts'
import type { FirstTexts, Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { Decision, DoctrineId, EventDef, SeatId } from '../engine/types.ts'
import { DOCTRINES } from '../engine/types.ts'
import { T } from '../engine/layout.ts'
import { buildBoardVm } from '../view/board/board-view.ts'
import type { DetailVm } from '../view/board/detail-vm.ts'
import { buildDetail } from '../view/board/detail.ts'
import { topicsOfLever } from '../view/board/topics.ts'
import type { BoardVm } from '../view/board/board-vm.ts'
import { briefingInSteps } from '../view/briefing/briefing.ts'
import type { BriefingVm, BudgetsVm, EndingVm, HeadlineVm, WhyVm } from '../view/desk-vm.ts'
import { buildEnding } from '../view/ending.ts'
import { eventTitle, eventWords, struckIn, struckPrecedent } from '../view/events.ts'
import { formatOf } from '../view/format.ts'
import { buildHeadline, buildHeadlines, leapsIn } from '../view/headlines.ts'
import { fill } from '../view/interface-texts.ts'
import { buildBudgets, buildLeverCards } from '../view/levers.ts'
import { typedAs } from '../view/lever-values.ts'
import { measureOf } from '../view/measures.ts'
import { explain, whatMoved } from '../view/reasons/reasons.ts'
import type { LoggedGame } from '../view/decision-log.ts'
import { otherSide } from './choice.ts'
import type { GameChoice } from './choice.ts'
import { ownDecisions } from './game/own-decisions.ts'
import type { DoctrineVm, GameHeadVm, LeverVm, SeatVm, StruckVm, TableVm } from './screen-vms.ts'
import type { Session } from './game/session.ts'
import { begun, type Begun } from './work/slices.ts'
import type { AppState, GameState } from './state.ts'
import { heldSeats, playersOf } from '../link/players.ts'
import { createViewer } from './game/viewer.ts'

export type * from './screen-vms.ts'

/** The headline number that a doctrine looks at first. */
const DOCTRINE_HEADLINE: Readonly<Record<DoctrineId, readonly string[]>> = {
  lead: ['lead'], developers: ['open-developers'], home: ['self-reliance', 'compute'], managed: ['index-stability'],
}

/** The headline that heads the results of a turn. */
function leadIn(own: readonly HeadlineVm[], doctrine: DoctrineId): string | undefined {
  const wanted = DOCTRINE_HEADLINE[doctrine]
  return (leapsIn(own)[0] ?? own.find((h) => wanted.includes(h.id)) ?? own.find((h) => h.group === 'score'))?.id
}

interface Parts {
  readonly engine: Engine
  /** Enough for the first page. */
  readonly first: FirstTexts
  /** What a game needs; null while it is being loaded, when none of its screens is asked for. */
  readonly whole: Texts | null
  readonly store: StoreApi<AppState>
  readonly session: () => Session | null
  /** Turns that were taken back. */
  readonly ahead: () => readonly { readonly decisions: readonly Decision[] }[]
}

export type Screens = ReturnType<typeof createScreens>

export function createScreens({ engine, first: texts, whole, store, session, ahead }: Parts) {
  const { names, words } = texts
  const { listed, percent, quarterShort, turnLong, turnShort } = formatOf(texts)
  const all = (): Texts => {
    if (!whole) throw new Error('The texts of a game have not been loaded yet.')
    return whole
  }
  const doctrines: readonly DoctrineVm[] = DOCTRINES.map((id) => ({ id, ...names.doctrines[id] }))

  /** Keeps the last answer for as long as what it was made from stays the same. */
  const kept = <A extends readonly unknown[], R>(make: (...of: A) => R): ((...of: A) => R) => {
    let last: { of: A; result: R } | null = null
    return (...of) => {
      if (!last || of.some((part, i) => part !== last?.of[i])) last = { of, result: make(...of) }
      return last.result
    }
  }
  const { playing, viewerOf, recordFor, known, playerName, momentOf } = createViewer({ store, session, names, listed })

  const board = kept((revision: number, s: Session): BoardVm => {
    const { record, now, you } = momentOf(s)
    return buildBoardVm(engine, record, now, revision, all(), you)
  })
  const headlines = kept((_revision: number, s: Session, doctrine: DoctrineId): readonly HeadlineVm[] => {
    const { record, now, you } = momentOf(s)
    return buildHeadlines(engine, record, now, all(), you, doctrine)
  })
  const briefing = kept((_revision: number, s: Session, doctrine: DoctrineId): Begun<BriefingVm> => {
    const { record, now, you, own } = momentOf(s)
    return begun(briefingInSteps(engine, record, now, all(), you, s.choice.scenario, { seats: own, doctrine }, s.choice.own))
  })
  /** All levers of a seat, or some, with a draft. */
  const leversWith = (seat: SeatId, s: Session, draft: readonly Decision[], only?: ReadonlySet<string>): readonly LeverVm[] =>
    buildLeverCards(engine, s.game.state, seat, draft, all(), only ? { only } : {}).flatMap((card) => {
      const def = engine.rules.levers.find((l) => l.seat === card.seat && l.id === card.lever)
      const show = s.shows.get(card.id) ?? null
      // What was put on the desk is there at every depth; what was left out is not there at all.
      return show === 'hidden' ? [] : [{ ...card, typed: typedAs(def, all()), show, depth: show === null ? card.depth : 1 }]
    })
  const undrafted = kept((seat: SeatId, _revision: number, s: Session): readonly LeverVm[] => leversWith(seat, s, []))
  // A draft changes the cards that it names and no others: those stay the same objects, and are not rendered again.
  const levers = kept((seat: SeatId, revision: number, s: Session, draft: readonly Decision[]): readonly LeverVm[] => {
    const mine = known(s, draft)
    const named = new Set(mine.flatMap((d) => (d.seat === seat ? [d.lever] : [])))
    const cards = undrafted(seat, revision, s)
    if (named.size === 0) return cards
    const changed = new Map(leversWith(seat, s, mine, named).map((card) => [card.id, card]))
    return cards.map((card) => changed.get(card.id) ?? card)
  })
  const budgets = kept((_revision: number, s: Session, draft: readonly Decision[]): BudgetsVm => {
    const { you, own } = viewerOf(s)
    const built = buildBudgets(engine, s.game.state, you, known(s, draft), all())
    return { ...built, errors: built.errors.filter((e) => own.includes(e.seat)) }
  })
  /** By headline: each is asked for by its sentence in the results and by its waterfall. */
  const whys = kept((_revision: number, _s: Session): Map<string, WhyVm | null> => new Map())
  const why = (headline: string, revision: number, s: Session): WhyVm | null => {
    const told = whys(revision, s)
    const known = told.get(headline)
    if (known !== undefined) return known
    const { record, you } = momentOf(s)
    // Cards of the board ask for more numbers than the row shows.
    const exists = record && buildHeadline(engine, record, record.after, headline, all(), you) !== null
    const made = record && exists ? explain(engine, record, headline, all(), you) : null
    told.set(headline, made)
    return made
  }
  const detail = kept((id: string, revision: number, s: Session): DetailVm | null =>
    buildDetail({ engine, states: s.states.slice(0, momentOf(s).at + 1), vm: board(revision, s), texts: all(), words: words.detail, you: viewerOf(s).you, held: viewerOf(s).own, shows: s.shows }, id))
  const logged = kept((_revision: number, s: Session): LoggedGame => ({
    engine, turns: s.turns.slice(), texts: all(), words: words.log, held: heldSeats(s.choice),
    // What several players took back is nobody’s to read; nor is anybody “you”.
    ...(playersOf(s.choice).length > 1 ? { ahead: [], alone: false } : { ahead: ahead(), alone: true }),
    quartersPerTurn: s.scenario.quartersPerTurn, start: s.states[0][T],
  }))
  const ending = kept((_revision: number, s: Session, doctrine: DoctrineId): EndingVm =>
    buildEnding(engine, s.states, all(), viewerOf(s).you, doctrine, s.turns.map((t) => t.record)))
  const head = kept((_revision: number, _phase: GameState['phase'], choice: GameChoice, s: Session): GameHeadVm => {
    const { game, now, at, you } = playing()
    const per = s.scenario.quartersPerTurn
    const deciding = game.phase === 'decide' && game.look === null
    const first = deciding ? now[T] + 1 : now[T] - per + 1
    const last = first + per - 1
    return {
      choice, side: you, title: choice.own?.title ?? all().scenarios[choice.scenario].title,
      sideName: names.sides[you].name,
      player: game.hands > 1 ? playerName(viewerOf(s).own) : null,
      names: { us: names.sides.us.name, cn: names.sides.cn.name },
      them: names.sides[otherSide(you)].government,
      quarter: turnShort(first, last), period: turnLong(first, last),
      turn: Math.min(game.turns, at + (deciding ? 1 : 0)), turns: game.turns,
      doctrine: { id: choice.doctrine, ...names.doctrines[choice.doctrine] }, doctrines,
      canChangeDoctrine: deciding && game.played === 0,
    }
  })
  return {
    doctrines,
    board: (): BoardVm => {
      const { s, game } = playing()
      return board(game.revision, s)
    },
    headlines: () => {
      const { s, game } = playing()
      return headlines(game.revision, s, game.choice.doctrine)
    },
    briefing: () => {
      const { s, game } = playing()
      return briefing(game.revision, s, game.choice.doctrine).whole()
    },
    /** Works the briefing out with pauses, before it is asked for. */
    briefingInSteps: () => {
      const { s, game } = playing()
      return briefing(game.revision, s, game.choice.doctrine).steps()
    },
    levers: (seat: SeatId) => {
      const { s, game } = playing()
      return levers(seat, game.revision, s, game.draft)
    },
    budgets: () => {
      const { s, game } = playing()
      return budgets(game.revision, s, game.draft)
    },
    why: (headline: string) => {
      const { s, game } = playing()
      return why(headline, game.revision, s)
    },
    /** Whether there is anything to explain: a headline, or a series of the engine. */
    canWhy: (id: string): boolean => playing().record !== null && (measureOf(id, playing().you, all()) !== null || engine.series.some((x) => x.id === id)),
    /** The card of something on the board; null where it is not there in this turn. */
    detail: (id: string) => {
      const { s, game } = playing()
      return detail(id, game.revision, s)
    },
    /** What on the board a lever (`seat/lever`) moves. */
    movedBy: (lever: string): readonly string[] => {
      const { s, game } = playing()
      return topicsOfLever(engine, lever, board(game.revision, s))
    },
    /** The last turn’s quarters, as within a sentence; empty before the first. */
    lastPeriod(): string {
      const { record } = playing()
      return record ? turnLong(record.firstQuarter, record.lastQuarter) : ''
    },
    /** What came of the turn, in a line: the index that leapt, or else what the player’s doctrine looks at first. */
    resultsLead(): string {
      const { s, game } = playing()
      const { record, you } = momentOf(s)
      const id = leadIn(headlines(game.revision, s, game.choice.doctrine), game.choice.doctrine)
      return id !== undefined && record ? whatMoved(engine, record, id, all(), you) : ''
    },
    ending: () => {
      const { s, game } = playing()
      return ending(game.revision, s, game.choice.doctrine)
    },

    head(): GameHeadVm {
      const { s, game } = playing()
      return head(game.revision, game.phase, game.choice, s)
    },
    seats(): readonly SeatVm[] {
      const { s, game, own } = playing()
      const { budgets: money, errors } = budgets(game.revision, s, game.draft)
      return own.map((id) => {
        const purse = money.find((b) => b.id === `cash/${id}`) ?? money.find((b) => b.id === 'fiscal')
        return {
          id, ...names.seats[id],
          purse: purse ? fill(words.play.purse, { left: purse.leftText, upkeep: purse.upkeepText }) : '',
          moved: new Set(game.draft.filter((d) => d.seat === id).map((d) => d.lever)).size,
          refused: new Set(errors.filter((e) => e.seat === id).map((e) => e.lever)).size,
        }
      })
    },
    struck(): readonly StruckVm[] {
      const { record } = playing()
      if (!record) return []
      const several = record.midpoints.length > 1
      // What struck twice in a turn is told once, with both quarters.
      const struck = new Map<string, { readonly event: EventDef; readonly target: number; readonly quarters: number[] }>()
      for (const state of record.midpoints) {
        for (const { event, target } of struckIn(engine, state)) {
          const id = `${event.id}/${target}`
          const known = struck.get(id) ?? { event, target, quarters: [] }
          struck.set(id, known)
          known.quarters.push(state[T])
        }
      }
      return [...struck].map(([id, { event, target, quarters }]) => ({
        id, when: several ? listed(quarters.map(quarterShort)) : '',
        title: eventTitle(event, target, all()),
        story: eventWords(event, target, all().events[event.id].story, all()),
        chance: fill(words.results.chanceText, { chance: percent(event.chance, 1) }),
        cause: all().events[event.id].cause,
        precedent: struckPrecedent(event, target, record.lastQuarter, all()),
      }))
    },
    /** What the player did, turn by turn. */
    ownDecisions: () => ownDecisions(engine, all(), playing().s).map(({ quarter, lines }) => ({ quarter: quarterShort(quarter), lines })),
    /** What the decision log is made from; the log itself is built where it is shown. */
    logged: (): LoggedGame => {
      const { s, game } = playing()
      return logged(game.revision, s)
    },
    /** What came of a turn, in a line, and the headline that says it; null where the turn has not been played. */
    leadOf(turn: number): { readonly id: string; readonly title: string } | null {
      const { s, game } = playing()
      const record = recordFor(s, turn)
      if (!record) return null
      const { you } = viewerOf(s)
      const id = leadIn(buildHeadlines(engine, record, record.after, all(), you, game.choice.doctrine), game.choice.doctrine)
      return id === undefined ? null : { id, title: whatMoved(engine, record, id, all(), you) }
    },
    /** Levers that the player at the desk moved in the draft. */
    moved(): number {
      const { game, own } = playing()
      return game.draft.filter((d) => own.includes(d.seat)).length
    },
    /** Who plays at this screen, and where taking back would lead. */
    table(): TableVm {
      const { s, game, own } = playing()
      const players = playersOf(s.choice).map((seats, hand) => ({ hand, name: playerName(seats) }))
      const within = game.phase === 'decide' && game.hand > 0
      return {
        players, hand: game.hand, who: playerName(own), canTakeBack: within || game.played > 0,
        back: { turn: !within, who: players[within ? game.hand - 1 : players.length - 1].name },
      }
    },
    libraryWords: () => all().library,
    coachWords: () => all().coach,
    leverName: (seat: SeatId, id: string): string => all().levers[leverTextKey({ seat, id })].name,
    /** What a short scenario asks (the others ask nothing at the start), and what to talk about afterwards. */
    question(): { readonly asks: string | null; readonly discuss: readonly string[] } {
      const { scenario: id, own } = playing().game.choice
      if (own) return { asks: null, discuss: own.questions }
      const { question, discuss } = all().library.entries[id as keyof Texts['library']['entries']]
      return { asks: id in texts.shortTitles ? question : null, discuss: [discuss] }
    },
    /** What the scenario teaches; a teacher’s own leaves that to her questions. */
    teaches: (): string => playing().game.choice.own ? '' : all().scenarios[playing().game.choice.scenario].teaches,
  }
}
