/**
 * Stories of the front page about levers: what the other side decided, what came into force, and what has been announced.
 * Only what is public is told: how a lab of the other side divides its machines, say, is not.
 */
import { leverTextKey } from '../../content/text/keys.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import { R_DOMESTIC, R_LEGAL, R_OFFSHORE, R_SMUGGLED, T } from '../../engine/layout.ts'
import type { LeverInstance } from '../../engine/levers.ts'
import { RING } from '../../engine/levers.ts'
import type { SeatId, Side } from '../../engine/types.ts'
import { LABS, SEAT_SIDE } from '../../engine/types.ts'
import { formatOf, upperFirst } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { legalCauses } from './legal-causes.ts'
import { leverHeadline, leverText, longValue } from '../lever-values.ts'
import { likeLever } from './precedents.ts'
import { opensOfLever } from './story-cause.ts'
import { aboutLever, dependsOn, governs, type Candidate } from './story.ts'
import type { TurnRecord } from '../turn-record.ts'

/** Levers of firms whose moves everybody sees; a government’s moves are all public. */
const PUBLIC_OF_FIRMS = new Set(['open', 'licence', 'price', 'china-part', 'own-chips'])
const isPublic = (seat: SeatId, lever: string) => governs(seat) || PUBLIC_OF_FIRMS.has(lever)

const likeOf = ({ def, side, target }: LeverInstance) => likeLever(leverTextKey(def), side, LABS.filter((lab) => lab === target))

/** Size of a move: 1 for a big change, or for a fifth of the range. */
const sizeOf = (i: LeverInstance, from: number, to: number) => Math.min(1.2, Math.abs(to - from) / Math.min(i.def.bigChange ?? Infinity, 0.2 * (i.def.max - i.def.min)))
/** What a seat and a lever add to the weight of a story: governments and the chief levers first. */
const rankOf = ({ def }: LeverInstance) => (governs(def.seat) ? 8 : 0) + [0, 8, 0, -14][def.depth]
/** What speaks for a lever that was raised, and against one that was lowered: an argument, never told as a fact. */
const argument = ({ def }: LeverInstance, raised: boolean, texts: Texts): string => {
  const { name, pro, con } = leverText(texts, def)
  return raised ? fill(texts.news.for, { text: unstopped(pro) }) : fill(texts.news.againstLever, { lever: name, text: unstopped(con) })
}
/** Inside quotation marks each language puts its full stop elsewhere. */
const unstopped = (text: string) => text.replace(/[.。]$/, '')
const newest = (s: Float64Array, i: LeverInstance) => s[i.at + 1 + ((s[T] + RING) & (RING - 1))] / i.steps

/** The instance that moved most, for a headline about all of them; the seat’s own where they moved alike. */
function speaker(list: readonly { readonly i: LeverInstance; readonly from: number; readonly to: number }[]): { readonly i: LeverInstance; readonly from: number; readonly to: number } | null {
  const moved = list.filter((m) => m.from !== m.to)
  if (moved.length === 0) return null
  const most = moved.reduce((a, b) => (Math.abs(b.to - b.from) > Math.abs(a.to - a.from) ? b : a))
  const alike = moved.length === list.length && moved.length > 1 && moved.every((m) => Math.sign(m.to - m.from) === Math.sign(most.to - most.from))
  return alike && most.i.def.targets === 'lab' ? { ...most, i: { ...most.i, target: undefined } } : most
}

/** Quarter in which the decided value comes into force; the quarter of the game where it is already. */
function actsFrom(s: Float64Array, i: LeverInstance): number {
  const value = s[i.at + 1 + ((s[T] + RING) & (RING - 1))]
  if (s[i.at] === value) return s[T]
  for (let q = s[T] + 1; q <= s[T] + RING; q++) if (s[i.at + 1 + (q & (RING - 1))] === value) return q
  return s[T] + RING
}

/** What the other side decided, as far as it is public. */
export function decisionStories(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Candidate[] {
  const taken = record.decisions.filter(({ decision, by }) => by === 'opponent' && SEAT_SIDE[decision.seat] !== you && isPublic(decision.seat, decision.lever))
  const keys = [...new Set(taken.map(({ decision }) => `${decision.seat}/${decision.lever}`))]
  return keys.flatMap((key): Candidate[] => {
    const list = (engine.levers.byLever.get(key) ?? []).map((i) => ({ i, from: newest(record.before, i), to: newest(record.after, i) }))
    const said = speaker(list)
    if (!said) return []
    const { i, from, to } = said
    const text = leverText(texts, i.def)
    const when = actsFrom(record.after, i)
    const acts = when > record.lastQuarter ? fill(texts.news.effectFrom, { quarter: formatOf(texts).quarterShort(when) }) : texts.news.inForce
    return [{
      weight: 42 + 30 * sizeOf(i, from, to) + rankOf(i), about: aboutLever(i), like: likeOf(i),
      story: {
        id: `decision-${key}`, kind: 'decision', headline: upperFirst(leverHeadline(i, from, to, texts)), text: `${acts}${texts.format.gap}${argument(i, to > from, texts)}`,
        cause: dependsOn(text, texts), precedent: null, who: i.side, opens: opensOfLever(i.def),
      },
    }]
  })
}

/** Numbers that a lever is meant to move, for the second sentence. */
const MEANT_FOR: Readonly<Record<string, { readonly at: number; readonly what: Exclude<keyof Texts['news']['meant'], 'legalCauses'> }>> = {
  'washington/chip-controls': { at: R_LEGAL, what: 'legal' },
  'beijing/import-discouragement': { at: R_LEGAL, what: 'legal' },
  'washington/enforcement': { at: R_SMUGGLED, what: 'smuggled' },
  'washington/cloud-controls': { at: R_OFFSHORE, what: 'rented' },
  'beijing/chip-investment': { at: R_DOMESTIC, what: 'home' },
  'huawei/price': { at: R_DOMESTIC, what: 'home' },
  'nvidia/china-part': { at: R_LEGAL, what: 'legal' },
}

const movedText = ({ moved, stayed }: { readonly moved: string; readonly stayed: string }, from: string, to: string) => fill(from === to ? stayed : moved, { from, to })

/** Decisions of either side that came into force in the turn. */
export function inForceStories(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Candidate[] {
  const list: Candidate[] = []
  const { chips } = formatOf(texts)
  const { news } = texts
  for (const [key, instances] of engine.levers.byLever) {
    const { seat, id } = instances[0].def
    const own = SEAT_SIDE[seat] === you
    if (!own && !isPublic(seat, id)) continue
    const said = speaker(instances.map((i) => ({ i, from: record.before[i.at] / i.steps, to: record.after[i.at] / i.steps })))
    if (!said) continue
    const { i, from, to } = said
    const text = leverText(texts, i.def)
    const meant = MEANT_FOR[key]
    const effect = meant ? movedText(news.meant[meant.what], chips(record.before[meant.at]), chips(record.after[meant.at])) : argument(i, to > from, texts)
    const causes = meant?.what === 'legal' ? legalCauses(engine, record, texts, you) : ''
    list.push({
      weight: (own ? 52 : 38) + 30 * sizeOf(i, from, to) + rankOf(i), about: aboutLever(i), like: likeOf(i),
      story: {
        id: `force-${key}`, kind: own ? 'own-decision' : 'decision', headline: upperFirst(leverHeadline(i, from, to, texts)),
        text: `${own ? news.yoursInForce : governs(seat) ? news.ruleInForce : news.changeInForce}${texts.format.gap}${effect}${causes && texts.format.gap}${causes}`,
        cause: to > from ? fill(news.against, { text: text.con }) : dependsOn(text, texts), precedent: null, who: own ? 'you' : SEAT_SIDE[seat], opens: opensOfLever(i.def),
      },
    })
  }
  return list
}

/** What governments have announced for the next turn. */
export function announcedStories(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Candidate[] {
  const { after } = record
  const soon = record.lastQuarter + record.midpoints.length
  return engine.levers.instances.flatMap((i): Candidate[] => {
    if (!governs(i.def.seat)) return []
    const value = after[i.at + 1 + (soon & (RING - 1))]
    if (value === after[i.at]) return []
    const [from, to] = [after[i.at] / i.steps, value / i.steps]
    const when = actsFrom(after, i)
    const own = SEAT_SIDE[i.def.seat] === you
    const text = leverText(texts, i.def)
    const headline = leverHeadline(i, from, to, texts)
    return [{
      weight: (own ? 20 : 46) + 20 * sizeOf(i, from, to), about: aboutLever(i), like: likeOf(i),
      story: {
        id: `announced-${i.index}`, kind: 'announced', headline: fill(texts.news.announced, { headline }),
        text: fill(own ? texts.news.yoursFrom : texts.news.ruleFrom, { quarter: formatOf(texts).quarterShort(when), value: longValue(i.def, text, to, texts) }),
        cause: dependsOn(text, texts), precedent: null, who: own ? 'you' : i.side, opens: opensOfLever(i.def),
      },
    }]
  })
}
