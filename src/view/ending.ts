/**
 * The end of a game: a headline that names the trade-off, the five indices and the score under every doctrine for both
 * sides, and the course of the main numbers. No side is told that it won; who did depends on the doctrine.
 */
import { leadOf, LEVEL, marginOf, recordPath } from '../analysis/par.ts'
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import { CN, INCIDENTS, R_FRONT, R_INDEX, R_STABILITY, T, US } from '../engine/layout.ts'
import type { DoctrineId, IndexId, Side } from '../engine/types.ts'
import { DOCTRINES, INDICES, SIDES } from '../engine/types.ts'
import type { EndingChartVm, EndingDoctrineVm, EndingIndexVm, EndingVm } from './desk-vm.ts'
import { formatOf, upperFirst } from './format.ts'
import { fill } from './interface-texts.ts'
import type { TurnRecord } from './turn-record.ts'

export type { EndingVm } from './desk-vm.ts'

/** `states`: the start and the game after each turn. With `records` the charts show every quarter. */
export function buildEnding(
  engine: Engine, states: readonly Float64Array[], texts: Texts, you: Side, doctrine: DoctrineId, records: readonly TurnRecord[] = [],
): EndingVm {
  const { fixed, quarterLong, quarterShort, signed } = formatOf(texts)
  const { ending: words } = texts
  const { gap } = texts.format
  const { us: american, cn: chinese } = texts.names.sides
  const first = states[0]
  const last = states[states.length - 1]
  const course = records.length > 0 ? [records[0].before, ...records.flatMap((r) => r.midpoints)] : states
  const indices = INDICES.map((id, i) => indexVm(engine, texts, doctrine, first, last, id, i))
  // What each hand gave without the player: the two sides start with different ones.
  const record = recordPath(engine, first, last[T])[last[T] - first[T]]
  const doctrines = DOCTRINES.map((id) => doctrineVm(engine, texts, doctrine, last, record, id))
  const chosen = doctrines.find((d) => d.chosen)
  const score = chosen ? chosen[you] : 0
  const other: Side = you === 'us' ? 'cn' : 'us'
  const them = texts.names.sides[other].government
  const charts = chartsOf(engine, texts, course)
  const headline = headlineOf(engine, texts, you, first, last)
  const doctrineSentence = doctrineSentenceOf(doctrines, you, them, texts)
  const quarters = course.map((s) => quarterShort(s[T]))
  const theirs = chosen ? chosen[other] : 0
  const recordSentence = recordSentenceOf(marginOf(engine, last, record, you, doctrine), engine.read(record, `score.${you}.${doctrine}`), texts)
  const reached = fill(words.reached, { doctrine: chosen?.name ?? '', score: fixed(score, 0), them, theirs: fixed(theirs, 0) })
  const sentence = [reached, stabilitySentence(first, last, texts)].join(gap)
  // To a tenth: who is ahead by less than a point must not read as level beside it.
  const against = (side: Side) => {
    const margin = marginOf(engine, last, record, side, doctrine)
    return Math.abs(margin) < 0.05 ? '0' : signed(margin, 1)
  }
  return {
    headline, sentence, floorSentence: words.floor, par: { you: against(you), them: against(other) }, doctrineName: chosen?.name ?? '', score, scoreText: fixed(score, 0), indices, doctrines, doctrineSentence, recordSentence, quarters, charts,
    textTwin: [
      fill(words.twin.period, { from: quarterLong(first[T]), to: quarterLong(last[T]), headline }), sentence, doctrineSentence, recordSentence,
      ...indices.map((x) => (x.shared
        ? fill(words.twin.shared, { index: x.name, value: x.usText, change: x.usChangeText })
        : fill(words.twin.index, { index: x.name, us: american.name, usValue: x.usText, usChange: x.usChangeText, cn: chinese.name, cnValue: x.cnText, cnChange: x.cnChangeText }))),
      ...charts.flatMap((c) => c.lines.map((l) => fill(words.twin.line, { chart: c.title, line: l.name, from: l.firstText, to: l.lastText }))),
    ],
  }
}

function indexVm(engine: Engine, texts: Texts, doctrine: DoctrineId, first: Float64Array, last: Float64Array, id: IndexId, i: number): EndingIndexVm {
  const { fixed, signed } = formatOf(texts)
  const shared = id === 'stability'
  const at = (side: number) => (shared ? R_STABILITY : R_INDEX + side * 4 + i)
  const change = (side: number) => {
    const text = signed(Math.round(last[at(side)]) - Math.round(first[at(side)]), 0)
    return text === '0' ? texts.measures.noChange : text
  }
  const name = texts.names.indices[id]
  return {
    id, name: name.name, sentence: name.sentence, shared, us: last[at(US)], cn: last[at(CN)], usText: fixed(last[at(US)], 0), cnText: fixed(last[at(CN)], 0),
    usChangeText: change(US), cnChangeText: change(CN), weight: engine.rules.doctrines.find((d) => d.id === doctrine)?.weights[id] ?? 0,
  }
}

/** To a tenth, as the margin is told beside it: of rounded scores the difference can be another. */
function recordSentenceOf(margin: number, record: number, texts: Texts): string {
  const { counted, fixed } = formatOf(texts)
  const { record: words } = texts.ending
  const tenths = Math.round(margin * 10)
  if (tenths === 0) return fill(words.same, { n: fixed(record, 1) })
  const size = Math.abs(tenths) / 10
  return counted(tenths > 0 ? words.above : words.below, size, { n: fixed(size, 1), record: fixed(record, 1) })
}

function doctrineVm(engine: Engine, texts: Texts, chosen: DoctrineId, last: Float64Array, record: Float64Array, id: DoctrineId): EndingDoctrineVm {
  const { fixed } = formatOf(texts)
  const us = engine.read(last, `score.us.${id}`)
  const cn = engine.read(last, `score.cn.${id}`)
  const lead = leadOf(engine, last, record, id)
  return {
    id, name: texts.names.doctrines[id].name, chosen: id === chosen, us, cn, usText: fixed(us, 0), cnText: fixed(cn, 0),
    recordText: fill(texts.ending.record.short, { us: fixed(engine.read(record, `score.us.${id}`), 0), cn: fixed(engine.read(record, `score.cn.${id}`), 0) }),
    // The two hands differ, so what counts is how far each side has come from its own par.
    ahead: Math.abs(lead) < LEVEL ? 'level' : lead > 0 ? 'us' : 'cn',
  }
}

const COUNTS = ['zero', 'one', 'two', 'three', 'four'] as const

function doctrineSentenceOf(doctrines: readonly EndingDoctrineVm[], you: Side, them: string, texts: Texts): string {
  const { ahead, counted, counts } = texts.ending
  const mine = doctrines.filter((d) => d.ahead === you).length
  const theirs = doctrines.filter((d) => d.ahead !== you && d.ahead !== 'level').length
  const level = doctrines.length - mine - theirs
  const word = (n: number) => counted[COUNTS[n]]
  const alone = (n: number) => counts[COUNTS[n]]
  if (mine === 0 && theirs === 0) return ahead.level
  const first = theirs === 0 ? fill(ahead.you, { mine: word(mine) })
    : mine === 0 ? fill(ahead.them, { them, theirs: word(theirs) })
      : fill(ahead.both, { mine: word(mine), them, theirs: alone(theirs) })
  return level > 0 ? [first, fill(ahead.draws, { n: alone(level) })].join(texts.format.gap) : first
}

function stabilitySentence(first: Float64Array, last: Float64Array, texts: Texts): string {
  const { counted, fixed } = formatOf(texts)
  const { calm, incidents: words } = texts.ending
  const change = Math.round(last[R_STABILITY]) - Math.round(first[R_STABILITY])
  const incidents = Math.floor(last[INCIDENTS] + 1e-9) - Math.floor(first[INCIDENTS] + 1e-9)
  const said = change <= -3 ? fill(calm.fell, { n: fixed(-change, 0) }) : change >= 3 ? fill(calm.rose, { n: fixed(change, 0) }) : calm.same
  return incidents > 0 ? [said, counted(words, incidents)].join(texts.format.gap) : said
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
  const pair = best.went <= 0 ? [worst.ill, sorted[sorted.length - 2].ill] : worst.went >= 0 ? [best.well, sorted[1].well] : [best.well, worst.ill]
  return pair.join(texts.format.gap)
}

function strandsOf(engine: Engine, texts: Texts, you: Side, first: Float64Array, last: Float64Array): Strand[] {
  const b = you === 'us' ? US : CN
  const other = { other: (you === 'us' ? texts.names.sides.cn : texts.names.sides.us).inSentence }
  const { strands: words } = texts.ending
  const index = (s: Float64Array, i: number) => s[R_INDEX + b * 4 + i]
  const grew = (i: number) => index(last, i) - index(first, i)
  const lead = (s: Float64Array) => (s[R_FRONT + US] - s[R_FRONT + CN]) * (you === 'us' ? 1 : -1)
  const [l0, l1] = [lead(first), lead(last)]
  // Only where the index below says so too: beside “no change” a tenth of a point is no lead that grew.
  const further = Math.round(index(last, 0)) > Math.round(index(first, 0))

  const frontier: Omit<Strand, 'id'> = l1 > 0 && l0 > 0
    ? { went: 10 + 0.6 * grew(0), well: further ? words.frontier.further : words.frontier.kept, ill: words.frontier.shrank }
    : l1 > 0 ? { went: 30, well: words.frontier.took, ill: '' }
      : l0 > 0 ? { went: -30, well: '', ill: fill(words.frontier.lost, other) }
        : { went: grew(0), well: words.frontier.closer, ill: upperFirst(fill(words.frontier.theyFurther, other)) }

  const share = (s: Float64Array) => engine.read(s, `share.emerging.all.${you}`)
  const moved = (share(last) - share(first)) * 100
  const reach = { went: 1.2 * moved, well: moved > 8 ? words.reach.came : words.reach.gained, ill: words.reach.lost }

  // Everyone grows richer as models improve; what counts is who gained more.
  const otherGrew = last[R_INDEX + (1 - b) * 4 + 2] - first[R_INDEX + (1 - b) * 4 + 2]
  const prosperity = { went: 0.5 * (grew(2) - otherGrew) + 0.15 * grew(2) - 3, ...words.prosperity }

  const resilience = { went: 1.4 * grew(3) - 4, well: words.resilience.well, ill: grew(3) < -3 ? words.resilience.ill : words.resilience.same }

  const calm = last[R_STABILITY] - first[R_STABILITY]
  const stability = {
    went: last[R_STABILITY] < 50 ? -40 : calm < 0 ? calm + 6 : 0.5 * calm + 6,
    well: calm < -2 ? words.stability.little : words.stability.held, ill: last[R_STABILITY] < 50 ? words.stability.low : words.stability.ill,
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
  const { dollars, fixed, percent } = formatOf(texts)
  const { charts: words } = texts.ending
  const share = (v: number) => percent(v / 100)
  return [
    { id: 'frontier', ...words.frontier, lines: both((side) => `frontier.${side}_eci`, 1, (v) => fixed(v, 1)) },
    { id: 'third', ...words.third, from: 0, to: 100, lines: both((side) => `share.third.all.${side}`, 100, share) },
    { id: 'developers', ...words.developers, from: 0, to: 100, lines: [line('cn-open', texts.names.sides.cn.name, 'cn', 'share.world.developer.cn_open', 100, share)] },
    { id: 'revenue', ...words.revenue, from: 0, lines: both((side) => `revenue.${side}_labs_usd_bn`, 1, dollars) },
    { id: 'stability', title: texts.names.indices.stability.name, unit: words.stability.unit, from: 0, to: 100, lines: [line('stability', words.stability.line, 'world', 'index.stability', 1, (v) => fixed(v, 0))] },
  ]
}
