/** What the desk shows while a turn is decided: the briefing, the question, levers with the draft, purses and seats. */
import { leverTextKey } from '../../content/text/keys.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Decision, DoctrineId, SeatId } from '../../engine/types.ts'
import { briefingInSteps } from '../../view/briefing/briefing.ts'
import type { BriefingVm, BudgetsVm } from '../../view/desk-vm.ts'
import { fill } from '../../view/interface-texts.ts'
import { buildBudgets, buildLeverCards } from '../../view/levers.ts'
import { typedAs } from '../../view/lever-values.ts'
import type { Session } from '../game/session.ts'
import { keepLast } from '../work/keep-last.ts'
import { begun, type Begun } from '../work/slices.ts'
import type { Scene } from './scene.ts'
import type { LeverVm, SeatVm } from './screen-vms.ts'

export function decideScreens({ engine, names, words, all, playing, viewerOf, known, momentOf }: Scene) {
  const briefing = keepLast((_revision: number, s: Session, doctrine: DoctrineId): Begun<BriefingVm> => {
    const { record, now, you, own } = momentOf(s)
    return begun(briefingInSteps(engine, record, now, all(), you, s.choice.scenario, { seats: own, doctrine }, s.choice.own))
  })
  const briefingNow = (): Begun<BriefingVm> => {
    const { s, game } = playing()
    return briefing(game.revision, s, game.choice.doctrine)
  }
  /** All levers of a seat, or some, with a draft. */
  const leversWith = (seat: SeatId, s: Session, draft: readonly Decision[], only?: ReadonlySet<string>): readonly LeverVm[] =>
    buildLeverCards(engine, s.game.state, seat, draft, all(), only ? { only } : {}).flatMap((card) => {
      const def = engine.rules.levers.find((l) => l.seat === card.seat && l.id === card.lever)
      const show = s.shows.get(card.id) ?? null
      // What was put on the desk is there at every depth; what was left out is not there at all.
      return show === 'hidden' ? [] : [{ ...card, typed: typedAs(def, all()), show, depth: show === null ? card.depth : 1 }]
    })
  const undrafted = keepLast((seat: SeatId, _revision: number, s: Session): readonly LeverVm[] => leversWith(seat, s, []))
  // A draft changes the cards that it names and no others: those stay the same objects, and are not rendered again.
  const levers = keepLast((seat: SeatId, revision: number, s: Session, draft: readonly Decision[]): readonly LeverVm[] => {
    const mine = known(s, draft)
    const named = new Set(mine.flatMap((d) => (d.seat === seat ? [d.lever] : [])))
    const cards = undrafted(seat, revision, s)
    if (named.size === 0) return cards
    const changed = new Map(leversWith(seat, s, mine, named).map((card) => [card.id, card]))
    return cards.map((card) => changed.get(card.id) ?? card)
  })
  const budgets = keepLast((_revision: number, s: Session, draft: readonly Decision[]): BudgetsVm => {
    const { you, own } = viewerOf(s)
    const built = buildBudgets(engine, s.game.state, you, known(s, draft), all())
    return { ...built, errors: built.errors.filter((e) => own.includes(e.seat)) }
  })
  return {
    briefing: (): BriefingVm => briefingNow().whole(),
    /** Works the briefing out with pauses, before it is asked for. */
    briefingInSteps: (): Generator<void, void> => briefingNow().steps(),
    /** What a short scenario asks (the others ask nothing at the start), and what to talk about afterwards. */
    question(): { readonly asks: string | null; readonly discuss: readonly string[] } {
      const { scenario: id, own } = playing().game.choice
      if (own) return { asks: null, discuss: own.questions }
      const { question, discuss } = all().library.entries[id as keyof Texts['library']['entries']]
      return { asks: id in all().shortTitles ? question : null, discuss: [discuss] }
    },
    levers: (seat: SeatId): readonly LeverVm[] => {
      const { s, game } = playing()
      return levers(seat, game.revision, s, game.draft)
    },
    leverName: (seat: SeatId, id: string): string => all().levers[leverTextKey({ seat, id })].name,
    budgets: (): BudgetsVm => {
      const { s, game } = playing()
      return budgets(game.revision, s, game.draft)
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
    /** Levers that the player at the desk moved in the draft. */
    moved(): number {
      const { game, own } = playing()
      return game.draft.filter((d) => own.includes(d.seat)).length
    },
  }
}
