/**
 * The front page: three stories chosen by how much they matter among events that struck, decisions of the other side,
 * decisions of one’s own that took effect, large changes, and what has been announced. Only what is public is told:
 * how a lab of the other side divides its machines, say, is not.
 */
import type { Precedent, Texts } from '../content/text/types.ts'
import { historyTextKey } from '../content/text/keys.ts'
import type { Engine } from '../engine/engine.ts'
import {
  ECI, ESCALATION, N_LABS, OPEN_ECI, R_DOMESTIC, R_FRONT, R_HAZARD, R_LEGAL, R_OFFSHORE, R_SMUGGLED, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL, T,
} from '../engine/layout.ts'
import type { LeverInstance } from '../engine/levers.ts'
import { RING } from '../engine/levers.ts'
import { quarterIndex } from '../engine/quarters.ts'
import type { DoctrineId, HistoryEntry, SeatId, Side } from '../engine/types.ts'
import { LABS, REGIONS, SEAT_SIDE, SIDES } from '../engine/types.ts'
import { blocShares, gapLabel, gapWords } from './board-view.ts'
import type { BriefingVm, SourcedText, StoryKind, StoryVm, WhoKey } from './desk-vm.ts'
import { eventWords, struckIn } from './events.ts'
import { firstSentence } from './first-sentence.ts'
import { actor, formatOf, upperFirst } from './format.ts'
import { fill, lowerFirst } from './interface-texts.ts'
import { leverHeadline, leverText, longValue } from './lever-values.ts'
import { legalCauses } from './legal-causes.ts'
import { inRegion } from './reasons.ts'
import { interest, opensOfEvent, opensOfLever, withCauses } from './story-cause.ts'
import type { TurnRecord } from './turn-record.ts'

export type { BriefingVm, StoryVm } from './desk-vm.ts'

const STORIES = 3
const MORE = 4
/** Levers of firms whose moves everybody sees; a government’s moves are all public. */
const PUBLIC_OF_FIRMS = new Set(['open', 'licence', 'price', 'china-part', 'own-chips'])
const governs = (seat: SeatId) => seat === 'washington' || seat === 'beijing'
const isPublic = (seat: SeatId, lever: string) => governs(seat) || PUBLIC_OF_FIRMS.has(lever)

/** How much an event matters as news, against decisions at 40–95 and changes at 30 and more. */
const EVENT_WEIGHT: Readonly<Record<string, number>> = { 'cyber-incident': 120, 'supply-shock': 110, 'rule-shock': 90, 'efficiency-surprise': 80, 'training-failure': 75 }

interface Candidate {
  readonly weight: number
  /** Two stories about one thing are one too many. */
  readonly about: string
  readonly story: StoryVm
}

const sourced = (p: Precedent | undefined): SourcedText | null => (p ? { text: p.text, source: p.source } : null)

/** Who reads: the seats that he holds, and what winning means to him. */
export interface Reader {
  readonly seats: readonly SeatId[]
  readonly doctrine?: DoctrineId
}

/** A teacher’s words stand for themselves: no general cause or precedent is put under them. */
const OWN_STORY = 'opening-own'

/** What whoever made the scenario says before the first turn. */
export interface Maker {
  readonly title: string
  readonly briefing: string
}

/** `scenarioId` matters for the first turn, whose stories are the scenario’s own. */
export function buildBriefing(
  engine: Engine, record: TurnRecord | null, now: Float64Array, texts: Texts, you: Side, scenarioId: string, reader: Reader = { seats: [] }, own?: Maker,
): BriefingVm {
  if (!record) return opening(engine, now, texts, you, scenarioId, own)
  const candidates = [
    ...events(engine, record, texts), ...decisions(engine, record, texts, you), ...inForce(engine, record, texts, you),
    ...changes(engine, record, texts), ...announced(engine, record, texts, you),
  ].map((c) => ({ ...c, weight: c.weight + interest(c.about, reader.seats, reader.doctrine) }))
    .sort((a, b) => b.weight - a.weight || (a.story.id < b.story.id ? -1 : 1))
  const seen = new Set<string>()
  const kinds = new Map<StoryKind, number>()
  const chosen: Candidate[] = []
  const rest: Candidate[] = []
  for (const c of candidates) {
    if (seen.has(c.about)) continue
    seen.add(c.about)
    const same = kinds.get(c.story.kind) ?? 0
    if (chosen.length < STORIES && same < 2) {
      chosen.push(c)
      kinds.set(c.story.kind, same + 1)
    } else rest.push(c)
  }
  // Better two stories of a kind too many than none.
  while (chosen.length < STORIES && rest.length > 0) chosen.push(rest.shift() as Candidate)
  for (const quiet of quietStories(now, chosen.length === 0, texts)) if (chosen.length < STORIES) chosen.push(quiet)
  const stories = withCauses(chosen.map((c) => c.story), chosen.map((c) => c.about), { engine, record, texts, you })
  return { dateline: upperFirst(formatOf(texts).turnLong(record.firstQuarter, record.lastQuarter)), stories, more: rest.slice(0, MORE).map((c) => c.story.headline), rival: rivalLine(record, texts, you) }
}

/** Players who follow the record, the dice or nothing at all have no reasons of their own. */
const UNSPOKEN = new Set(['record', 'chance', 'steady'])

/** The reason that the other side gives for its turn. A key from an old save that is no longer known says nothing. */
export function rivalLine(record: TurnRecord, texts: Texts, you: Side): string | null {
  const key = record.rivalReason
  if (key === undefined || UNSPOKEN.has(key) || !Object.hasOwn(texts.reasons, key)) return null
  return texts.reasons[key].replaceAll('{who}', texts.names.sides[you === 'us' ? 'cn' : 'us'].government)
}

// ── Opening ─────────────────────────────────────────────────────────────────────────────────────────────────
const when = (h: HistoryEntry) => quarterIndex(h.effect) ?? 0
const pastOf = (engine: Engine, seat: SeatId, quarter: number) => engine.rules.history.filter((h) => h.seat === seat && h.target === undefined && (quarterIndex(h.effect) ?? Infinity) <= quarter)

/** What a government did last before a quarter, as it really happened. */
export function lastAct(engine: Engine, seat: SeatId, quarter: number): HistoryEntry | null {
  return pastOf(engine, seat, quarter).reduce<HistoryEntry | null>((best, h) => (best === null || when(h) >= when(best) ? h : best), null)
}

/** What the first story of a scenario is about, for its precedent. */
const OPENING_ABOUT: Readonly<Record<string, string>> = {
  'chip-war': 'legal', 'deepseek-moment': 'open', 'one-third': 'share',
  stockpile: 'notice', 'tools-and-allies': 'tools', 'october-rule': 'legal', h20: 'sale', 'atom-answer': 'fund', 'close-the-weights': 'open',
}

function opening(engine: Engine, now: Float64Array, texts: Texts, you: Side, scenarioId: string, own?: Maker): BriefingVm {
  const scenario = texts.scenarios[scenarioId]
  const stories: StoryVm[] = []
  const abouts: string[] = []
  if (own) {
    stories.push({ id: OWN_STORY, kind: 'opening', headline: own.title, text: own.briefing, cause: '', precedent: null, who: 'world', opens: '' })
    abouts.push('gap')
  } else if (scenario) {
    const [headline, text] = firstSentence(scenario.lead)
    stories.push({ id: `opening-${scenarioId}`, kind: 'opening', headline, text, cause: scenario.you[you], precedent: null, who: 'world', opens: '' })
    abouts.push(OPENING_ABOUT[scenarioId] ?? 'gap')
  }
  /** Of what stands above already, as the story itself, only when it was is left to say. */
  const dates = new Map<string, string>()
  const dated = (story: StoryVm): StoryVm => {
    const text = dates.get(story.id)
    return text === undefined || story.precedent === null ? story : { ...story, precedent: { ...story.precedent, text } }
  }
  // What each government did last, as it really happened.
  const other: Side = you === 'us' ? 'cn' : 'us'
  for (const side of [other, you]) {
    const seat: SeatId = side === 'us' ? 'washington' : 'beijing'
    const past = pastOf(engine, seat, now[T])
    const last = lastAct(engine, seat, now[T])
    const i = last ? engine.instancesOf({ seat, lever: last.lever })[0] : undefined
    if (!last || !i) continue
    const what = texts.history[historyTextKey(last)] ?? last.what
    const before = past.filter((h) => h.lever === last.lever && h !== last).reduce((v, h) => (when(h) <= when(last) ? h.value : v), i.def.initial)
    const text = leverText(texts, i.def)
    const headline = last.value === before ? firstSentence(what)[0] : leverHeadline(i, before, last.value, texts)
    const id = `history-${seat}-${last.lever}`
    const itself = headline !== firstSentence(what)[0]
    if (itself) dates.set(id, `${upperFirst(formatOf(texts).quarterLong(when(last)))}${texts.format.stop.trim()}`)
    stories.push({
      id, kind: 'opening', headline, text: itself ? what : text.purpose, cause: dependsOn(text, texts),
      precedent: { text: `${formatOf(texts).quarterShort(when(last))}${texts.format.colon}${what}`, source: last.source },
      who: side === you ? 'you' : side, opens: '',
    })
    abouts.push(aboutLever(i))
  }
  const quiet = quietStories(now, false, texts)
  for (const { story, about } of quiet) {
    if (stories.length === STORIES) break
    stories.push(story)
    abouts.push(about)
  }
  return { dateline: upperFirst(formatOf(texts).turnLong(now[T] + 1, now[T] + 1)), stories: withCauses(stories, abouts, { engine, record: null, texts, you }).map(dated).map((story) => (story.id === OWN_STORY ? { ...story, cause: '', precedent: null } : story)), more: quiet.map((q) => q.story.headline).filter((h) => stories.every((x) => x.headline !== h)), rival: null }
}

// ── Events ──────────────────────────────────────────────────────────────────────────────────────────────────
function events(engine: Engine, record: TurnRecord, texts: Texts): Candidate[] {
  return record.midpoints.flatMap((s, q) => struckIn(engine, s).flatMap(({ event, index, target }): Candidate[] => {
    const text = texts.events[event.id]
    if (!text) return []
    const who: WhoKey = event.target.kind === 'side' && target >= 0 ? SIDES[target] : 'world'
    const words = (t: string) => upperFirst(eventWords(event, target, t, texts))
    return [{
      weight: EVENT_WEIGHT[event.id] ?? 70, about: `event/${event.id}`,
      story: { id: `event-${event.id}-${q}-${index}`, kind: 'event', headline: words(text.title), text: words(text.story), cause: words(text.cause), precedent: sourced(text.precedent), who, opens: opensOfEvent(event.id) },
    }]
  }))
}

// ── Decisions ───────────────────────────────────────────────────────────────────────────────────────────────
/** Size of a move: 1 for a big change, or for a fifth of the range. */
const sizeOf = (i: LeverInstance, from: number, to: number) => Math.min(1.2, Math.abs(to - from) / Math.min(i.def.bigChange ?? Infinity, 0.2 * (i.def.max - i.def.min)))
/** What a seat and a lever add to the weight of a story: governments and the chief levers first. */
const rankOf = ({ def }: LeverInstance) => (governs(def.seat) ? 8 : 0) + [0, 8, 0, -14][def.depth]
/** What a story about a lever is about: a lab that opens and a lab that releases are one story. */
const aboutLever = (i: LeverInstance) => (i.def.id === 'open' && i.target !== undefined ? `release/${i.target}` : `lever/${i.def.seat}/${i.def.id}`)
const dependsOn = (text: { readonly dependsOn: string }, texts: Texts) => fill(texts.news.dependsOn, { text: lowerFirst(text.dependsOn) })
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
function decisions(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Candidate[] {
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
      weight: 42 + 30 * sizeOf(i, from, to) + rankOf(i), about: aboutLever(i),
      story: {
        id: `decision-${key}`, kind: 'decision', headline: upperFirst(leverHeadline(i, from, to, texts)), text: `${acts}${texts.format.gap}${argument(i, to > from, texts)}`,
        cause: dependsOn(text, texts), precedent: sourced(text.example), who: i.side, opens: opensOfLever(i.def),
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
function inForce(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Candidate[] {
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
      weight: (own ? 52 : 38) + 30 * sizeOf(i, from, to) + rankOf(i), about: aboutLever(i),
      story: {
        id: `force-${key}`, kind: own ? 'own-decision' : 'decision', headline: upperFirst(leverHeadline(i, from, to, texts)),
        text: `${own ? news.yoursInForce : governs(seat) ? news.ruleInForce : news.changeInForce}${texts.format.gap}${effect}${causes && texts.format.gap}${causes}`,
        cause: to > from ? fill(news.against, { text: text.con }) : dependsOn(text, texts), precedent: sourced(text.example), who: own ? 'you' : SEAT_SIDE[seat], opens: opensOfLever(i.def),
      },
    })
  }
  return list
}

/** What governments have announced for the next turn. */
function announced(engine: Engine, record: TurnRecord, texts: Texts, you: Side): Candidate[] {
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
      weight: (own ? 20 : 46) + 20 * sizeOf(i, from, to), about: aboutLever(i),
      story: {
        id: `announced-${i.index}`, kind: 'announced', headline: fill(texts.news.announced, { headline }),
        text: fill(own ? texts.news.yoursFrom : texts.news.ruleFrom, { quarter: formatOf(texts).quarterShort(when), value: longValue(i.def, text, to, texts) }),
        cause: dependsOn(text, texts), precedent: sourced(text.example), who: own ? 'you' : i.side, opens: opensOfLever(i.def),
      },
    }]
  })
}

// ── Changes ─────────────────────────────────────────────────────────────────────────────────────────────────
function changes(engine: Engine, record: TurnRecord, texts: Texts): Candidate[] {
  const { before, after } = record
  const quarters = record.midpoints.length
  const list: Candidate[] = []
  const { chips, counted, fixed, percent } = formatOf(texts)
  const { news } = texts
  const line = (id: string, values: Readonly<Record<string, string>> = {}) => fill(texts.stories[id] ?? '', values)
  const add = (id: string, weight: number, about: string, text: string, who: WhoKey, values: Readonly<Record<string, string>> = {}) => {
    const headline = line(id, values)
    if (headline !== '' && weight > 0) list.push({ weight, about, story: { id: `change-${about}`, kind: 'change', headline, text, cause: '', precedent: null, who, opens: '' } })
  }
  const points = (x: number) => counted(news.points, Math.abs(x), { n: fixed(Math.abs(x), 1) })

  // The frontier.
  const gap = (s: Float64Array) => s[R_FRONT] - s[R_FRONT + 1]
  const [g0, g1] = [gap(before), gap(after)]
  if (g0 > 0 && g1 < 0) add('cn-ahead', 100, 'gap', fill(news.leads.cn, { points: points(g1) }), 'cn', {})
  else if (g0 < 0 && g1 > 0) add('us-ahead', 100, 'gap', fill(news.leads.us, { points: points(g1) }), 'us', {})
  else if (Math.abs(g1 - g0) >= 0.8) {
    const narrows = Math.abs(g1) < Math.abs(g0)
    add(narrows ? 'gap-narrows' : 'gap-widens', 34 + 12 * Math.abs(g1 - g0) / quarters, 'gap', fill(news.stoodAt, { points: points(g0) }), 'world', { points: points(g1) })
  }
  const shut = (s: Float64Array) => Math.max(s[R_FRONT], s[R_FRONT + 1]) - bestOpen(s)
  const [o0, o1] = [shut(before), shut(after)]
  if (o1 < o0 - 1.5) add('open-near', 36 + 8 * (o0 - o1) / quarters, 'open', news.openNear, 'world', { points: points(o1) })
  else if (o1 > o0 + 2) add('open-falls-back', 30 + 6 * (o1 - o0) / quarters, 'open', news.openFallsBack, 'world', { points: points(o1) })

  // Shares: the region in which most moved.
  const moves = REGIONS.flatMap((_, r) => (['us', 'cn'] as const).map((bloc) => ({ r, bloc, change: blocShares(after, r)[bloc] - blocShares(before, r)[bloc] })))
    .filter((m) => m.change > 0.012 && REGIONS[m.r] !== m.bloc).sort((a, b) => b.change - a.change || a.r - b.r)
  // Told as the waterfall tells it: between the two shares as they are shown.
  const tenths = (s: Float64Array, r: number, bloc: 'us' | 'cn') => Math.round(blocShares(s, r)[bloc] * 1000)
  const shown = (r: number, bloc: 'us' | 'cn') => (tenths(after, r, bloc) - tenths(before, r, bloc)) / 10
  for (const { r, bloc, change } of moves.slice(0, 2)) {
    add(bloc === 'us' ? 'share-us-up' : 'share-cn-up', 32 + (900 * change) / quarters, `share-${r}`, fill(news.shareMore, { points: counted(news.sharePoints, shown(r, bloc), { n: fixed(shown(r, bloc), 1) }) }), bloc,
      { region: inRegion(r, texts), value: percent(blocShares(after, r)[bloc]) })
  }

  // Chips.
  const chipLine = (at: number, up: string, down: string, about: string, who: WhoKey) => {
    const [x, y] = [before[at], after[at]]
    if (Math.max(x, y) < 3) return
    const rise = (y - x) / Math.max(x, 1)
    if (rise > 0.5) add(up, 34 + 10 * Math.min(3, rise), about, fill(news.chipsWere, { n: chips(x) }), who, { value: chips(y) })
    else if (rise < -0.3) add(down, 34 - 40 * rise, about, fill(news.chipsWere, { n: chips(x) }), who, { value: chips(y) })
  }
  chipLine(R_LEGAL, 'legal-chips-rise', 'legal-chips-fall', 'legal', 'world')
  chipLine(R_DOMESTIC, 'home-chips-rise', 'home-chips-fall', 'home', 'cn')
  chipLine(R_SMUGGLED, 'smuggling-rises', 'smuggling-falls', 'smuggling', 'world')
  const lost = after[R_SUPPLY_POTENTIAL] > 0 ? after[R_SUPPLY_LOSS] / after[R_SUPPLY_POTENTIAL] : 0
  const lostWas = before[R_SUPPLY_POTENTIAL] > 0 ? before[R_SUPPLY_LOSS] / before[R_SUPPLY_POTENTIAL] : 0
  if (lost > lostWas + 0.02) add('supply-lost', 40 + 200 * (lost - lostWas), 'supply', news.supplyLost, 'world', { value: percent(lost) })

  // Tension and danger.
  const tension = after[ESCALATION] - before[ESCALATION]
  if (tension > 0.8) add('tension-rises', 36 + 12 * tension, 'tension', fill(news.tension, { n: fixed(after[ESCALATION], 1) }), 'world', {})
  else if (tension < -0.8) add('tension-falls', 30 - 8 * tension, 'tension', fill(news.tension, { n: fixed(after[ESCALATION], 1) }), 'world', {})
  // A small chance may weigh heavily on the index that both sides share.
  const calm = 2 * Math.abs(engine.read(after, 'index.stability') - engine.read(before, 'index.stability'))
  const hazard = after[R_HAZARD] - before[R_HAZARD]
  if (Math.abs(hazard) > 0.003) add(hazard > 0 ? 'hazard-rises' : 'hazard-falls', 34 + 2500 * Math.abs(hazard) + calm, 'hazard', fill(news.hazard, { n: percent(before[R_HAZARD], 1) }), 'world', { value: percent(after[R_HAZARD], 1) })

  // The strongest release of the turn.
  const names = texts.names.labs
  const best = LABS.map((lab, a) => ({ lab, open: after[OPEN_ECI + a] - Math.max(before[OPEN_ECI + a], 60), hosted: after[ECI + a] - before[ECI + a], top: Math.max(after[ECI + a], after[OPEN_ECI + a]) }))
    .filter((x) => Math.max(x.open, x.hosted) > 3 * quarters).sort((x, y) => y.top - x.top || (x.lab < y.lab ? -1 : 1))[0]
  if (best) {
    const release = best.open > 3 * quarters ? news.releases.open : news.releases.closed
    list.push({
      weight: 31 + 2 * Math.max(best.open, best.hosted) / quarters, about: `release/${best.lab}`,
      story: { id: `change-release-${best.lab}`, kind: 'change', headline: actor(release, names[best.lab]), text: names[best.lab].sentence, cause: '', precedent: null, who: 'world', opens: '' },
    })
  }
  return list
}

function bestOpen(s: Float64Array): number {
  let best = 0
  for (let a = 0; a < N_LABS; a++) best = Math.max(best, s[OPEN_ECI + a])
  return best
}

/** “The best American model leads by 8.1 points, about 9 months”. */
function gapHeadline(s: Float64Array, texts: Texts): string {
  const { counted, fixed } = formatOf(texts)
  const { news } = texts
  const { leader, points, time } = gapWords(s, texts)
  if (leader === null) return news.quiet.level
  return fill(news.quiet.gap[leader], { points: counted(news.points, points, { n: fixed(points, 1) }), time })
}

// ── Quiet ───────────────────────────────────────────────────────────────────────────────────────────────────
/** `nothing`: no other story was found, so the first says that. */
function quietStories(now: Float64Array, nothing: boolean, texts: Texts): Candidate[] {
  const { chips, percent } = formatOf(texts)
  const { quiet } = texts.news
  const emerging = blocShares(now, REGIONS.indexOf('emerging'))
  const make = (id: string, headline: string, text: string): Candidate => ({
    weight: 0, about: id, story: { id: `quiet-${id}`, kind: 'quiet', headline, text, cause: '', precedent: null, who: 'world', opens: '' },
  })
  const first = nothing && texts.stories['quiet'] ? [make('quarter', texts.stories['quiet'], fill(quiet.sentence, { text: gapLabel(now, texts) }))] : []
  return [
    ...first,
    make('gap', gapHeadline(now, texts), quiet.gapNote),
    make('share', fill(quiet.share, { cn: percent(emerging.cn), us: percent(emerging.us) }), texts.names.regions.emerging.sentence),
    make('chips', fill(quiet.chips, { foreign: chips(now[R_LEGAL] + now[R_SMUGGLED]), own: chips(now[R_DOMESTIC]) }), quiet.chipsNote),
  ]
}
