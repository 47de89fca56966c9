/**
 * Why a headline number moved in a turn: a waterfall whose bars add up to the displayed change, to the last shown digit.
 * The bars come from the engine’s ledger and from the log-mean split of its own shares; nothing here is a second model.
 */
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { Side } from '../engine/types.ts'
import { LABS, REGIONS, SIDES } from '../engine/types.ts'
import type { WhoKey, WhyBar, WhyVm } from './desk-vm.ts'
import { fixed, quarterShort, signed, upperFirst } from './format.ts'
import type { Measure, Unit } from './measures.ts'
import { measureOf, stepsOf, written } from './measures.ts'
import { reasonsFor } from './reason-measures.ts'
import type { Part } from './reason-turn.ts'
import { labelOf, turnOf } from './reason-turn.ts'
import { shareOut } from './rounding.ts'
import type { TurnRecord } from './turn-record.ts'

export type { WhyBar, WhyVm } from './desk-vm.ts'

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
  const unit = measure.unit(from, to)
  const { parts, method } = reasonsFor(turnOf(engine, record, texts, you), measure.what)

  let power = 1
  for (let i = 0; i < unit.decimals; i++) power *= 10
  const perStep = unit.scale * power
  const total = stepsOf(unit, to) - stepsOf(unit, from)

  const large = parts.filter((p) => Math.abs(p.amount) * perStep >= 1).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.key < b.key ? -1 : 1)).slice(0, MOST_BARS)
  // Gains first, losses after them, each by size; what is small or left over comes last.
  const named = [...large.filter((p) => p.amount > 0), ...large.filter((p) => p.amount < 0)]
  const small = parts.filter((p) => !large.includes(p) && Math.abs(p.amount) * perStep > 0.001)
  const left = (to - from) * perStep - named.reduce((sum, p) => sum + p.amount * perStep, 0)
  const steps = shareOut([...named.map((p) => p.amount * perStep), left], total)

  const text = (s: number) => signed(s / power, unit.decimals)
  const bars = named.map((part, i): WhyBar => ({
    id: part.key, label: labelOf(part), detail: part.detail + labsText(part, texts), who: part.who,
    whoText: measure.what.kind === 'score' ? 'All sides' : whoText(part.who, you, texts),
    amount: steps[i] / power, text: text(steps[i]), ...(part.opens === undefined ? {} : { opens: part.opens }),
  }))
  const other = steps[steps.length - 1]
  if (other !== 0) {
    bars.push({
      id: 'other', label: small.length > 1 ? `${upperFirst(countWord(small.length))} smaller effects` : small.length === 1 ? labelOf(small[0]) : 'Rounding', who: 'world', whoText: 'All sides',
      detail: small.length > 1 ? `${small.slice(0, 3).map(labelOf).join('; ')}${small.length > 3 ? '; and others' : ''}.` : small.length === 1 ? small[0].detail : 'What rounding of the bars leaves over.',
      amount: other / power, text: text(other),
    })
  }
  const shown = bars.filter((b) => b.amount !== 0)
  const start = stepsOf(unit, from) / power
  const end = stepsOf(unit, to) / power
  return {
    id: headlineId,
    title: titleOf(measure, unit, from, to, total / power, texts),
    sentence: sentenceOf(shown, total),
    from: { label: `End of ${quarterShort(record.firstQuarter - 1)}`, text: written(unit, from), value: start },
    to: { label: `End of ${quarterShort(record.lastQuarter)}`, text: written(unit, to), value: end },
    unit: unit.words, decimals: unit.decimals,
    bars: shown,
    sum: sumOf(start, end, shown, unit),
    method,
  }
}

function labsText(part: Part, texts: Texts): string {
  const labs = part.labs ?? []
  // A bar that already names its lab needs no list.
  if (labs.length < 2) return ''
  return ` Most of it: ${labs.slice(0, 2).map((a) => texts.names.labs[LABS[a]].name).join('; ')}.`
}

export function whoText(who: WhoKey, you: Side, texts: Texts): string {
  switch (who) {
    case 'you':
      return 'You'
    case 'us':
    case 'cn':
      return who === you ? 'Your side' : `${texts.names.sides[who].government}’s side`
    case 'row':
      return 'Other countries'
    case 'carried':
      return 'Carried over'
    case 'world':
      return 'The world'
  }
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const countWord = (n: number) => WORDS[n] ?? String(n)

/** “22.4 + 4.5 − 1.0 = 25.9. Every bar is counted once.” */
function sumOf(start: number, end: number, bars: readonly WhyBar[], unit: Unit): string {
  const d = unit.decimals
  const up = bars.reduce((sum, b) => sum + Math.max(0, b.amount), 0)
  const down = bars.reduce((sum, b) => sum + Math.min(0, b.amount), 0)
  const parts = [fixed(start, d)]
  if (up > 0) parts.push(`+ ${fixed(up, d)}`)
  if (down < 0) parts.push(`− ${fixed(-down, d)}`)
  return `${parts.join(' ')} = ${fixed(end, d)}. Every bar is counted once.`
}

function sentenceOf(bars: readonly WhyBar[], total: number): string {
  const best = (sign: number) => bars.filter((b) => b.amount * sign > 0 && b.id !== 'other').sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))[0]
  const up = best(1)
  const down = best(-1)
  if (!up && !down) return 'Nothing moved it enough to be shown.'
  const first = total < 0 ? down ?? up : up ?? down
  const second = first === up ? down : up
  const opposite = second === undefined ? '' : ` Against it: ${second.label}, ${second.text}.`
  return `The largest part: ${first.label}, ${first.text}.${opposite}`
}

/** Region as it stands within a sentence. */
export function inRegion(r: number, texts: Texts): string {
  const id = REGIONS[r]
  if (id === 'us' || id === 'cn') return texts.names.sides[id].inSentence
  const { name } = texts.names.regions[id]
  return id === 'europe' ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
}

function titleOf(measure: Measure, unit: Unit, from: number, to: number, change: number, texts: Texts): string {
  const size = fixed(Math.abs(change), unit.decimals)
  const amount = `${unit.before}${size}${unit.after === '%' ? ' points' : unit.after}`
  const points = change === 1 || change === -1 ? `${size} point` : `${size} points`
  const { what } = measure
  const none = change === 0
  const adjective = (side: number) => texts.names.sides[SIDES[side]].adjective
  switch (what.kind) {
    case 'lead': {
      if (none) return 'The gap at the frontier did not move'
      if (from > 0 && to < 0) return `${texts.stories['cn-ahead'] ?? measure.label}`
      if (from < 0 && to > 0) return `${texts.stories['us-ahead'] ?? measure.label}`
      const leader = to + from >= 0 ? 0 : 1
      const grew = (change > 0) === (leader === 0)
      return `The ${adjective(leader)} lead ${grew ? 'grew' : 'shrank'} by ${points}`
    }
    case 'share': {
      const place = what.regions.length === 1 ? inRegion(what.regions[0], texts) : 'third countries'
      const models = `${adjective(what.side)} models`
      return none ? `${models} held their share in ${place}` : `${models} ${change > 0 ? 'gained' : 'lost'} ${points} in ${place}`
    }
    case 'open-developers':
      return none ? 'Chinese open models held their share of developers' : `Chinese open models ${change > 0 ? 'gained' : 'lost'} ${points} among developers`
    case 'revenue':
      return none ? `${adjective(what.side)} labs earned as much as before` : `${adjective(what.side)} labs earned ${amount} ${change > 0 ? 'more' : 'less'} a quarter`
    case 'nvidia':
      return none ? 'Nvidia earned as much as before' : `Nvidia earned ${amount} ${change > 0 ? 'more' : 'less'} a quarter`
    default: {
      if (none) return `${measure.label} did not move`
      const verb = change > 0 ? 'rose' : 'fell'
      return `${measure.label} ${verb} by ${unit.after === '' && unit.before === '' ? points : amount}`
    }
  }
}
