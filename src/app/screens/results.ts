/** What the desk shows of a turn that was played: headlines, why each moved, and the events that struck. */
import type { DoctrineId, EventDef } from '../../engine/types.ts'
import { T } from '../../engine/layout.ts'
import type { HeadlineVm, WhyVm } from '../../view/desk-vm.ts'
import { eventTitle, eventWords, struckIn, struckPrecedent } from '../../view/events.ts'
import { buildHeadline, buildHeadlines, leapsIn } from '../../view/headlines.ts'
import { fill } from '../../view/interface-texts.ts'
import { measureOf } from '../../view/measures.ts'
import { explain, whatMoved } from '../../view/reasons/reasons.ts'
import type { TurnRecord } from '../../view/turn-record.ts'
import type { Session } from '../game/session.ts'
import { keepLast } from '../work/keep-last.ts'
import type { Scene } from './scene.ts'
import type { StruckVm } from './screen-vms.ts'

/** The headline number that a doctrine looks at first. */
const DOCTRINE_HEADLINE: Readonly<Record<DoctrineId, readonly string[]>> = {
  lead: ['lead'], developers: ['open-developers'], home: ['self-reliance', 'compute'], managed: ['index-stability'],
}

/** The headline that heads the results of a turn. */
function leadIn(own: readonly HeadlineVm[], doctrine: DoctrineId): string | undefined {
  const wanted = DOCTRINE_HEADLINE[doctrine]
  return (leapsIn(own)[0] ?? own.find((h) => wanted.includes(h.id)) ?? own.find((h) => h.group === 'score'))?.id
}

export function resultScreens({ engine, format: { listed, percent, quarterShort }, words, all, playing, viewerOf, recordFor, momentOf }: Scene) {
  const headlines = keepLast((_revision: number, s: Session, doctrine: DoctrineId): readonly HeadlineVm[] => {
    const { record, now, you } = momentOf(s)
    return buildHeadlines(engine, record, now, all(), you, doctrine)
  })
  /** By headline: each is asked for by its sentence in the results and by its waterfall. */
  const whys = keepLast((_revision: number, _s: Session): Map<string, WhyVm | null> => new Map())
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
  return {
    headlines: (): readonly HeadlineVm[] => {
      const { s, game } = playing()
      return headlines(game.revision, s, game.choice.doctrine)
    },
    why: (headline: string): WhyVm | null => {
      const { s, game } = playing()
      return why(headline, game.revision, s)
    },
    /** Whether there is anything to explain: a headline, or a series of the engine. */
    canWhy: (id: string): boolean => playing().record !== null && (measureOf(id, playing().you, all()) !== null || engine.series.some((x) => x.id === id)),
    /** What came of the turn, in a line: the index that leapt, or else what the player’s doctrine looks at first. */
    resultsLead(): string {
      const { s, game, record, you } = playing()
      const id = leadIn(headlines(game.revision, s, game.choice.doctrine), game.choice.doctrine)
      return id !== undefined && record ? whatMoved(engine, record, id, all(), you) : ''
    },
    /** The same of any turn, and the headline that says it; null where the turn has not been played. */
    leadOf(turn: number): { readonly id: string; readonly title: string } | null {
      const { s, game } = playing()
      const record = recordFor(s, turn)
      if (!record) return null
      const { you } = viewerOf(s)
      const id = leadIn(buildHeadlines(engine, record, record.after, all(), you, game.choice.doctrine), game.choice.doctrine)
      return id === undefined ? null : { id, title: whatMoved(engine, record, id, all(), you) }
    },
    struck(): readonly StruckVm[] {
      const { record } = playing()
      if (!record) return []
      const several = record.midpoints.length > 1
      return strikesOf(record).map(({ id, event, target, quarters }) => ({
        id, when: several ? listed(quarters.map(quarterShort)) : '',
        title: eventTitle(event, target, all()),
        story: eventWords(event, target, all().events[event.id].story, all()),
        chance: fill(words.results.chanceText, { chance: percent(event.chance, 1) }),
        cause: all().events[event.id].cause,
        precedent: struckPrecedent(event, target, record.lastQuarter, all()),
      }))
    },
  }

  /** What struck twice in a turn is told once, with both quarters. */
  function strikesOf({ midpoints }: TurnRecord) {
    const strikes = new Map<string, { readonly id: string; readonly event: EventDef; readonly target: number; readonly quarters: number[] }>()
    for (const state of midpoints) {
      for (const { event, target } of struckIn(engine, state)) {
        const id = `${event.id}/${target}`
        const strike = strikes.get(id) ?? { id, event, target, quarters: [] }
        strikes.set(id, strike)
        strike.quarters.push(state[T])
      }
    }
    return [...strikes.values()]
  }
}
