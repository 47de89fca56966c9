/**
 * Why a headline number moved in a turn: a waterfall whose bars add up to the displayed change, to the last shown digit.
 * The bars come from the engine’s ledger and from the log-mean split of its own shares; nothing here is a second model.
 */
import type { UnitText } from '../../content/text/format-types.ts'
import type { FirstTexts, Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Side } from '../../engine/types.ts'
import { LABS, REGIONS, SIDES } from '../../engine/types.ts'
import type { WhoKey, WhyBar, WhyVm } from '../desk-vm.ts'
import type { Format } from '../format.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import type { Measure } from '../measures.ts'
import { measureOf, stepsInOne, stepsOf, written } from '../measures.ts'
import { reasonsFor } from './measures.ts'
import { saidOf, within } from './said.ts'
import type { Part } from './turn.ts'
import { labelOf, turnOf } from './turn.ts'
import { shareOut } from '../rounding.ts'
import type { TurnRecord } from '../turn-record.ts'

export type { WhyBar, WhyVm } from '../desk-vm.ts'

/** Bars named one by one; the rest is one bar together. */
const MOST_BARS = 9

export interface RawReasons {
  readonly from: number
  readonly to: number
  readonly parts: readonly Part[]
  /** Change that no part accounts for; rounding of the last bits, unless the engine has a factor that is not told here. */
  readonly rest: number
}

/** Bars before rounding, in the engine’s units. */
export function rawReasons(engine: Engine, record: TurnRecord, headlineId: string, texts: Texts, you: Side): RawReasons | null {
  const measure = measureOf(headlineId, you, texts)
  if (!measure) return null
  const from = engine.read(record.before, measure.series)
  const to = engine.read(record.after, measure.series)
  const { parts } = reasonsFor(turnOf(engine, record, texts, you), measure.what)
  return { from, to, parts, rest: to - from - parts.reduce((sum, p) => sum + p.amount, 0) }
}

/** The waterfall of a headline. An id that there is none of is a fault of the caller and throws. */
export function explain(engine: Engine, record: TurnRecord, headlineId: string, texts: Texts, you: Side): WhyVm {
  const measure = measureOf(headlineId, you, texts)
  if (!measure) throw new Error(`There is no headline number "${headlineId}".`)
  const from = engine.read(record.before, measure.series)
  const to = engine.read(record.after, measure.series)
  const unit = formatOf(texts).unit(measure.unit, from, to)
  const { parts, method } = reasonsFor(turnOf(engine, record, texts, you), measure.what)
  return waterfall({ id: headlineId, record, texts, you, from, to, unit, parts, method, everybody: measure.what.kind === 'score', title: (change) => titleOf(measure, unit, from, to, change, texts) })
}

/** The title of its waterfall alone: what moved and by how much. It takes nothing apart, so it costs next to nothing. */
export function whatMoved(engine: Engine, record: TurnRecord, headlineId: string, texts: Texts, you: Side): string {
  const measure = measureOf(headlineId, you, texts)
  if (!measure) throw new Error(`There is no headline number "${headlineId}".`)
  const from = engine.read(record.before, measure.series)
  const to = engine.read(record.after, measure.series)
  const unit = formatOf(texts).unit(measure.unit, from, to)
  return titleOf(measure, unit, from, to, shownChange(unit, from, to), texts)
}

/** The change between two values as they are shown. */
function shownChange(unit: UnitText, from: number, to: number): number {
  return (stepsOf(unit, to) - stepsOf(unit, from)) / stepsInOne(unit)
}

/** What a waterfall is drawn from. */
export interface Falling {
  readonly id: string
  readonly record: TurnRecord
  readonly texts: Texts
  readonly you: Side
  readonly from: number
  readonly to: number
  readonly unit: UnitText
  readonly parts: readonly Part[]
  readonly method: string
  /** Its bars are nobody’s act alone. */
  readonly everybody?: boolean
  readonly title: (change: number) => string
}

/** Bars in whole steps of the last shown digit, which add up to the shown change exactly. */
export function waterfall({ id, record, texts, you, from, to, unit, parts, method, everybody = false, title }: Falling): WhyVm {
  const format = formatOf(texts)
  const { quarterShort, signed } = format
  const { why: words } = texts
  const { gap } = texts.format
  const power = stepsInOne(unit)
  const perStep = unit.scale * power
  const total = stepsOf(unit, to) - stepsOf(unit, from)

  const large = parts.filter((p) => Math.abs(p.amount) * perStep >= 1).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.key < b.key ? -1 : 1)).slice(0, MOST_BARS)
  // What earlier turns had set going stands apart. Gains first, losses after them, each by size; what is small or left over comes last.
  const both = (list: readonly Part[]) => [...list.filter((p) => p.amount > 0), ...list.filter((p) => p.amount < 0)]
  const named = [...both(large.filter((p) => p.who === 'carried')), ...both(large.filter((p) => p.who !== 'carried'))]
  const small = parts.filter((p) => !large.includes(p) && Math.abs(p.amount) * perStep > 0.001)
  const left = (to - from) * perStep - named.reduce((sum, p) => sum + p.amount * perStep, 0)
  const steps = shareOut([...named.map((p) => p.amount * perStep), left], total)

  const text = (s: number) => signed(s / power, unit.digits)
  const barOf = (part: Part, step: number): WhyBar => ({
    id: part.key, label: labelOf(part), detail: [part.detail, ...labsText(part, texts)].join(gap), who: part.who,
    whoText: everybody ? words.who.all : whoText(part.who, you, texts),
    amount: step / power, text: text(step), said: saidOf(part, step / power, unit, texts), ...(part.opens === undefined ? {} : { opens: part.opens }),
  })
  const bars = named.map((part, i) => barOf(part, steps[i]))
  const other = steps[steps.length - 1]
  // One alone is a bar like the others, which opens; several, or what rounding leaves, are told together.
  if (other !== 0 && small.length === 1) bars.splice(small[0].who === 'carried' ? named.filter((p) => p.who === 'carried').length : bars.length, 0, barOf(small[0], other))
  else if (other !== 0) {
    const label = small.length > 1 ? fill(words.smaller, { count: words.counts[small.length] ?? String(small.length) }) : words.rounding.name
    bars.push({
      id: 'other', who: 'world', whoText: words.who.all, label,
      detail: small.length > 1
        ? fill(small.length > 3 ? words.someMore : words.some, { list: small.slice(0, 3).map((p, i) => (i === 0 ? labelOf(p) : within(labelOf(p), texts))).join(texts.format.join) })
        : words.rounding.sentence,
      amount: other / power, text: text(other), said: saidOf({ key: 'other', label, detail: '', who: 'world', amount: other }, other / power, unit, texts),
    })
  }
  const shown = bars.filter((b) => b.amount !== 0)
  const start = stepsOf(unit, from) / power
  const end = stepsOf(unit, to) / power
  const carried = shown.filter((b) => b.who === 'carried')
  const sum = (list: readonly WhyBar[]) => text(list.reduce((all, b) => all + Math.round(b.amount * power), 0))
  return {
    id,
    title: title(shownChange(unit, from, to)),
    ...sentenceOf(shown, total, texts),
    from: { label: fill(words.end, { quarter: quarterShort(record.firstQuarter - 1) }), text: written(unit, from, format), value: start },
    to: { label: fill(words.end, { quarter: quarterShort(record.lastQuarter) }), text: written(unit, to, format), value: end },
    unit: unit.words, decimals: unit.digits,
    bars: shown,
    ...(carried.length === 0 || carried.length === shown.length ? {} : { carried: { count: carried.length, groups: [{ label: words.groups.carried, text: sum(carried) }, { label: words.groups.now, text: sum(shown.slice(carried.length)) }] as const } }),
    sum: sumOf(start, end, shown, unit, words.sum, format),
    method,
  }
}

function labsText(part: Part, texts: Texts): readonly string[] {
  const labs = part.labs ?? []
  // A bar that already names its lab needs no list.
  if (labs.length < 2) return []
  return [fill(texts.why.mostOfIt, { labs: labs.slice(0, 2).map((a) => texts.names.labs[LABS[a]].name).join(texts.format.join) })]
}

export function whoText(who: WhoKey, you: Side, texts: Texts): string {
  const { who: words } = texts.why
  switch (who) {
    case 'you':
    case 'row':
    case 'carried':
    case 'world':
      return words[who]
    case 'us':
    case 'cn':
      return who === you ? words.yourSide : fill(words.side, { government: texts.names.sides[who].government })
  }
}

/** “22.4 + 4.5 − 1.0 = 25.9. Every bar is counted once.” */
function sumOf(start: number, end: number, bars: readonly WhyBar[], unit: UnitText, words: string, { fixed }: Format): string {
  const d = unit.digits
  const up = bars.reduce((sum, b) => sum + Math.max(0, b.amount), 0)
  const down = bars.reduce((sum, b) => sum + Math.min(0, b.amount), 0)
  const parts = [fixed(start, d)]
  if (up > 0) parts.push(`+ ${fixed(up, d)}`)
  if (down < 0) parts.push(`− ${fixed(-down, d)}`)
  return fill(words, { sum: parts.join(' '), end: fixed(end, d) })
}

function sentenceOf(bars: readonly WhyBar[], total: number, texts: Texts): Pick<WhyVm, 'sentence' | 'because'> {
  const { why: words } = texts
  const best = (sign: number) => bars.filter((b) => b.amount * sign > 0 && b.id !== 'other').sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))[0]
  const up = best(1)
  const down = best(-1)
  if (!up && !down) return { sentence: words.nothing, because: '' }
  const first = total < 0 ? down ?? up : up ?? down
  const second = first === up ? down : up
  return { sentence: [first.said, ...(second === undefined ? [] : [second.said])].join(texts.format.gap), because: first.said }
}

/** Region as it stands within a sentence. */
export function inRegion(r: number, texts: Pick<FirstTexts, 'names'>): string {
  return texts.names.regions[REGIONS[r]].inSentence
}

/** What moved, which way and by how much: a whole sentence for each, chosen by which way it went. */
function titleOf(measure: Measure, unit: UnitText, from: number, to: number, change: number, texts: Texts): string {
  const { counted, fixed } = formatOf(texts)
  const { titles } = texts.measures
  const { what } = measure
  const size = Math.abs(change)
  const amount = counted(unit.change, size, { n: fixed(size, unit.digits) })
  const way = change === 0 ? 0 : change > 0 ? 1 : -1
  const pick = <T>(same: T, more: T, less: T): T => (way === 0 ? same : way > 0 ? more : less)
  switch (what.kind) {
    case 'lead': {
      if (way === 0) return titles.lead.same
      if (from > 0 && to < 0) return texts.stories['cn-ahead']
      if (from < 0 && to > 0) return texts.stories['us-ahead']
      const leader = to + from >= 0 ? 'us' : 'cn'
      const grew = (change > 0) === (leader === 'us')
      return fill((grew ? titles.lead.grew : titles.lead.shrank)[leader], { amount })
    }
    case 'share': {
      const place = what.regions.length === 1 ? inRegion(what.regions[0], texts) : titles.thirdCountries
      const { same, gained, lost } = titles.share
      return fill(pick(same, gained, lost)[SIDES[what.side]], { amount, place })
    }
    case 'open-developers': {
      const { same, gained, lost } = titles.openDevelopers
      return fill(pick(same, gained, lost), { amount })
    }
    case 'revenue': {
      const { same, more, less } = titles.revenue
      return fill(pick(same, more, less)[SIDES[what.side]], { amount })
    }
    case 'nvidia': {
      const { same, more, less } = titles.nvidia
      return fill(pick(same, more, less), { amount })
    }
    default: {
      const { same, rose, fell } = titles.others
      return fill(pick(same, rose, fell), { label: measure.label, amount })
    }
  }
}
