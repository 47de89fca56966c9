/**
 * The end of a game: a headline that names the trade-off, the five indices and the score under every doctrine for both
 * sides, and the course of the main numbers. No side is told that it won; who did depends on the doctrine.
 */
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import { CN, INCIDENTS, R_FRONT, R_INDEX, R_STABILITY, T, US } from '../engine/layout.ts'
import type { DoctrineId, IndexId, Side } from '../engine/types.ts'
import { DOCTRINES, INDICES, SIDES } from '../engine/types.ts'
import type { EndingChartVm, EndingDoctrineVm, EndingIndexVm, EndingVm } from './desk-vm.ts'
import { dollars, fixed, percent, quarterLong, quarterShort, signed, upperFirst } from './format.ts'
import type { TurnRecord } from './turn-record.ts'

export type { EndingVm } from './desk-vm.ts'

/** Scores this close count as level. */
const LEVEL = 0.5

/** `states`: the start and the game after each turn. With `records` the charts show every quarter. */
export function buildEnding(
  engine: Engine, states: readonly Float64Array[], texts: Texts, you: Side, doctrine: DoctrineId, records: readonly TurnRecord[] = [],
): EndingVm {
  const first = states[0]
  const last = states[states.length - 1]
  const course = records.length > 0 ? [records[0].before, ...records.flatMap((r) => r.midpoints)] : states
  const indices = INDICES.map((id, i) => indexVm(engine, texts, doctrine, first, last, id, i))
  const record = recordEnd(engine, first, last[T])
  const doctrines = DOCTRINES.map((id) => doctrineVm(engine, texts, doctrine, last, record, id))
  const chosen = doctrines.find((d) => d.chosen)
  const score = chosen ? chosen[you] : 0
  const other: Side = you === 'us' ? 'cn' : 'us'
  const them = texts.names.sides[other].government
  const charts = chartsOf(engine, texts, course)
  const headline = headlineOf(engine, texts, you, first, last)
  const doctrineSentence = doctrineSentenceOf(doctrines, you, them)
  const quarters = course.map((s) => quarterShort(s[T]))
  const theirs = chosen ? chosen[other] : 0
  const recordSentence = recordSentenceOf(score, engine.read(record, `score.${you}.${doctrine}`))
  const sentence = `Under the doctrine “${chosen?.name ?? ''}” you reach ${fixed(score, 0)} of 100, ${them} ${fixed(theirs, 0)}. ${stabilitySentence(first, last)}`
  return {
    headline, sentence, doctrineName: chosen?.name ?? '', score, scoreText: fixed(score, 0), indices, doctrines, doctrineSentence, recordSentence, quarters, charts,
    textTwin: [
      `From the ${quarterLong(first[T])} to the ${quarterLong(last[T])}. ${headline}`, sentence, doctrineSentence, recordSentence,
      ...indices.map((x) => (x.shared ? `${x.name}: ${x.usText}, ${x.usChangeText} since the start.` : `${x.name}: United States ${x.usText} (${x.usChangeText}), China ${x.cnText} (${x.cnChangeText}).`)),
      ...charts.flatMap((c) => c.lines.map((l) => `${c.title}, ${l.name}: from ${l.firstText} to ${l.lastText}.`)),
    ],
  }
}

function indexVm(engine: Engine, texts: Texts, doctrine: DoctrineId, first: Float64Array, last: Float64Array, id: IndexId, i: number): EndingIndexVm {
  const shared = id === 'stability'
  const at = (side: number) => (shared ? R_STABILITY : R_INDEX + side * 4 + i)
  const change = (side: number) => {
    const text = signed(Math.round(last[at(side)]) - Math.round(first[at(side)]), 0)
    return text === '0' ? 'no change' : text
  }
  const name = texts.names.indices[id]
  return {
    id, name: name.name, sentence: name.sentence, shared, us: last[at(US)], cn: last[at(CN)], usText: fixed(last[at(US)], 0), cnText: fixed(last[at(CN)], 0),
    usChangeText: change(US), cnChangeText: change(CN), weight: engine.rules.doctrines.find((d) => d.id === doctrine)?.weights[id] ?? 0,
  }
}

/**
 * Where both sides would have ended on the record’s path: what they really did as long as the record lasts, then nothing
 * new, with chance averaged. The two sides start with different hands; this is what each hand gave without the player.
 */
function recordEnd(engine: Engine, first: Float64Array, until: number): Float64Array {
  const game = first.slice()
  for (let quarter = first[T] + 1; quarter <= until; quarter++) {
    for (const h of engine.history) if (h.quarter === quarter) engine.decide(game, h.decision, { effectAt: h.effectAt })
    engine.step(game, { events: 'expected' })
  }
  return game
}

function recordSentenceOf(score: number, record: number): string {
  const better = Math.round(score) - Math.round(record)
  const path = `The record’s path, with average luck, ends at ${fixed(record, 0)}`
  if (better === 0) return `${path}, and so did you.`
  return `${path}; you ended ${fixed(Math.abs(better), 0)} ${Math.abs(better) === 1 ? 'point' : 'points'} ${better > 0 ? 'above' : 'below'} it.`
}

function doctrineVm(engine: Engine, texts: Texts, chosen: DoctrineId, last: Float64Array, record: Float64Array, id: DoctrineId): EndingDoctrineVm {
  const us = engine.read(last, `score.us.${id}`)
  const cn = engine.read(last, `score.cn.${id}`)
  return {
    id, name: texts.names.doctrines[id].name, chosen: id === chosen, us, cn, usText: fixed(us, 0), cnText: fixed(cn, 0),
    recordText: `record ${fixed(engine.read(record, `score.us.${id}`), 0)} and ${fixed(engine.read(record, `score.cn.${id}`), 0)}`,
    ahead: Math.abs(us - cn) < LEVEL ? 'level' : us > cn ? 'us' : 'cn',
  }
}

const COUNTS = ['no', 'one', 'two', 'three', 'all four']

function doctrineSentenceOf(doctrines: readonly EndingDoctrineVm[], you: Side, them: string): string {
  const mine = doctrines.filter((d) => d.ahead === you).length
  const theirs = doctrines.filter((d) => d.ahead !== you && d.ahead !== 'level').length
  const level = doctrines.length - mine - theirs
  const word = (n: number) => `${COUNTS[n] ?? String(n)} ${n === 1 ? 'doctrine' : 'doctrines'}`
  const draws = level > 0 ? ` Under ${COUNTS[level]} the two are level.` : ''
  if (mine === 0 && theirs === 0) return 'The two sides end level under every doctrine.'
  if (theirs === 0) return `You end ahead under ${word(mine)}.${draws}`
  if (mine === 0) return `${them} ends ahead under ${word(theirs)}.${draws}`
  return `You end ahead under ${word(mine)}, ${them} under ${COUNTS[theirs]}.${draws}`
}

function stabilitySentence(first: Float64Array, last: Float64Array): string {
  const change = Math.round(last[R_STABILITY]) - Math.round(first[R_STABILITY])
  const incidents = Math.floor(last[INCIDENTS] + 1e-9) - Math.floor(first[INCIDENTS] + 1e-9)
  const fell = change <= -3 ? `Security and stability fell by ${fixed(-change, 0)} for both.` : change >= 3 ? `Security and stability rose by ${fixed(change, 0)} for both.` : 'Security and stability stayed where they were, for both.'
  return incidents > 0 ? `${fell} There ${incidents === 1 ? 'was one serious incident' : `were ${incidents} serious incidents`}.` : fell
}

// ── Headline ────────────────────────────────────────────────────────────────────────────────────────────────
/** One strand of the story: how well it went for the player (above 0: well), and how it is said either way. */
interface Strand {
  readonly id: IndexId
  readonly went: number
  readonly well: string
  readonly ill: string
}

function headlineOf(engine: Engine, texts: Texts, you: Side, first: Float64Array, last: Float64Array): string {
  const strands = strandsOf(engine, texts, you, first, last)
  const sorted = [...strands].sort((a, b) => b.went - a.went || (a.id < b.id ? -1 : 1))
  const best = sorted[0]
  const worst = sorted[sorted.length - 1]
  if (best.went <= 0) return `${worst.ill} ${sorted[sorted.length - 2].ill}`
  if (worst.went >= 0) return `${best.well} ${sorted[1].well}`
  return `${best.well} ${worst.ill}`
}

function strandsOf(engine: Engine, texts: Texts, you: Side, first: Float64Array, last: Float64Array): Strand[] {
  const b = you === 'us' ? US : CN
  const other = you === 'us' ? texts.names.sides.cn : texts.names.sides.us
  const index = (s: Float64Array, i: number) => s[R_INDEX + b * 4 + i]
  const grew = (i: number) => index(last, i) - index(first, i)
  const lead = (s: Float64Array) => (s[R_FRONT + US] - s[R_FRONT + CN]) * (you === 'us' ? 1 : -1)
  const [l0, l1] = [lead(first), lead(last)]

  const frontier: Omit<Strand, 'id'> = l1 > 0 && l0 > 0
    ? { went: 10 + 0.6 * grew(0), well: l1 >= l0 ? 'You drew further ahead.' : 'You kept the lead.', ill: 'Your lead shrank.' }
    : l1 > 0 ? { went: 30, well: 'You took the lead.', ill: '' }
      : l0 > 0 ? { went: -30, well: '', ill: `The lead went to ${other.inSentence}.` }
        : { went: grew(0), well: 'You closed part of the gap.', ill: `${upperFirst(other.inSentence)} drew further ahead.` }

  const share = (s: Float64Array) => engine.read(s, `share.emerging.all.${you}`)
  const moved = (share(last) - share(first)) * 100
  const reach = { went: 1.2 * moved, well: moved > 8 ? 'Emerging markets came to you.' : 'You gained ground abroad.', ill: 'Emerging markets went elsewhere.' }

  // Everyone grows richer as models improve; what counts is who gained more.
  const otherGrew = last[R_INDEX + (1 - b) * 4 + 2] - first[R_INDEX + (1 - b) * 4 + 2]
  const prosperity = { went: 0.5 * (grew(2) - otherGrew) + 0.15 * grew(2) - 3, well: 'Your labs and industry prospered.', ill: 'Others earned more from AI than you.' }

  const resilience = { went: 1.4 * grew(3) - 4, well: 'You depend less on others.', ill: grew(3) < -3 ? 'You depend more on others.' : 'You depend on others as before.' }

  const calm = last[R_STABILITY] - first[R_STABILITY]
  const stability = {
    went: last[R_STABILITY] < 50 ? -40 : calm < 0 ? calm + 6 : 0.5 * calm + 6,
    well: calm < -2 ? 'Little of the calm was lost.' : 'The calm held.', ill: last[R_STABILITY] < 50 ? 'Nobody is safer for it.' : 'The world grew more dangerous.',
  }
  return [
    { id: 'frontier', ...frontier }, { id: 'reach', ...reach }, { id: 'prosperity', ...prosperity }, { id: 'resilience', ...resilience }, { id: 'stability', ...stability },
  ]
}

// ── Charts ──────────────────────────────────────────────────────────────────────────────────────────────────
function chartsOf(engine: Engine, texts: Texts, course: readonly Float64Array[]): EndingChartVm[] {
  const line = (id: string, name: string, who: EndingChartVm['lines'][number]['who'], series: string, scale: number, text: (v: number) => string) => {
    const values = course.map((s) => engine.read(s, series) * scale)
    return { id, name, who, values, firstText: text(values[0]), lastText: text(values[values.length - 1]) }
  }
  const both = (series: (side: Side) => string, scale: number, text: (v: number) => string) =>
    SIDES.map((side) => line(side, texts.names.sides[side].name, side, series(side), scale, text))
  const share = (v: number) => percent(v / 100)
  return [
    { id: 'frontier', title: 'Best models', unit: 'ECI points', lines: both((side) => `frontier.${side}_eci`, 1, (v) => fixed(v, 1)) },
    { id: 'third', title: 'Share of use in third countries', unit: 'per cent', from: 0, to: 100, lines: both((side) => `share.third.all.${side}`, 100, share) },
    { id: 'developers', title: 'Developers on Chinese open models', unit: 'per cent', from: 0, to: 100, lines: [line('cn-open', texts.names.sides.cn.name, 'cn', 'share.world.developer.cn_open', 100, share)] },
    { id: 'revenue', title: 'Revenue of labs', unit: '$ bn a quarter', from: 0, lines: both((side) => `revenue.${side}_labs_usd_bn`, 1, dollars) },
    { id: 'stability', title: texts.names.indices.stability.name, unit: '0–100', from: 0, to: 100, lines: [line('stability', 'Both sides', 'world', 'index.stability', 1, (v) => fixed(v, 0))] },
  ]
}
