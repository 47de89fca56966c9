/**
 * What stands below a bar of a waterfall: the labs behind it, the series it is made of, the equation, its parameters, and
 * the decisions that moved the channels it reads.
 */
import type { Texts } from '../../content/text/types.ts'
import type { TraceTexts } from '../../content/text/trace-texts.ts'
import type { Below } from '../../content/equations.ts'
import { BELOW, EQUATIONS } from '../../content/equations.ts'
import type { UnitText } from '../../content/text/format-types.ts'
import { channelByName } from '../../engine/channels.ts'
import type { Engine } from '../../engine/engine.ts'
import { LAB_SIDE } from '../../engine/layout.ts'
import type { LeverInstance } from '../../engine/levers.ts'
import type { LabId, ParameterDef, Side } from '../../engine/types.ts'
import { LABS, SEAT_SIDE } from '../../engine/types.ts'
import type { SeriesName } from '../charts/series-names.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leverText, longValue, shortValue } from '../lever-values.ts'
import { stepsInOne } from '../measures.ts'
import type { Part } from './turn.ts'
import { shareOut } from '../rounding.ts'
import type { TurnRecord } from '../turn-record.ts'

export interface BelowParameter {
  readonly id: string
  readonly value: string
  readonly range: string
  readonly basis: string
  readonly judged: boolean
  readonly note: string
  readonly unit: string
  readonly source: string
  /** Members of its family that are not shown. */
  readonly more: string
}

export interface BelowDecision {
  readonly id: string
  readonly side: Side
  readonly text: string
  readonly when: string
  /** Turn in whose log it stands. */
  readonly turn: number
  /** Taken in the turn that is explained. */
  readonly now: boolean
}

export interface BelowVm {
  readonly labs: readonly { readonly id: string; readonly name: string; readonly text: string; readonly opens: string | null }[]
  readonly madeOf: readonly { readonly series: string; readonly name: string }[]
  readonly equation: { readonly name: string; readonly words: string; readonly formula: string; readonly where: string } | null
  readonly parameters: readonly BelowParameter[]
  readonly decisions: readonly BelowDecision[]
}

export interface BelowAsked {
  readonly engine: Engine
  readonly texts: Texts
  readonly trace: TraceTexts
  readonly names: ReadonlyMap<string, SeriesName>
  /** Turns from the first to the one explained. */
  readonly records: readonly TurnRecord[]
  readonly part: Part
  /** The bar in displayed units, and the unit. */
  readonly amount: number
  readonly unit: UnitText
  /** Number that the bar belongs to. */
  readonly of: string
  readonly you: Side
}

/** Decisions listed at most; the newest first. */
const MOST_DECISIONS = 6
/** Members of a family of parameters listed. */
const MOST_OF_FAMILY = 3
/** Labs listed by themselves. */
const MOST_LABS = 5

export function buildBelow(asked: BelowAsked): BelowVm {
  const { part, texts, trace, engine, names } = asked
  const under: Below | null = part.of === undefined ? null : BELOW[part.of]
  const labs = part.labs ?? []
  const side = sideOf(asked)
  const filled = (template: string): readonly string[] => (template.includes('{lab}') ? labs.slice(0, 2).map((a) => template.replace('{lab}', LABS[a])) : [template]).map((id) => id.replace('{side}', side))
  const series = [...new Set((under?.series ?? []).flatMap(filled))].filter((id) => names.has(id) && id !== asked.of)
  return {
    labs: byLab(asked, under),
    madeOf: series.map((id) => ({ series: id, name: names.get(id)?.name ?? id })),
    equation: under && { ...trace.equations[under.equation], formula: EQUATIONS[under.equation] },
    parameters: (under?.parameters ?? []).flatMap((id) => parametersOf(engine, id, labs, texts, trace)),
    decisions: under ? decisionsOf(asked, under.channels.flatMap(filled), labs) : [],
  }
}

/** Whose number or whose labs: fills `{side}` in names. */
function sideOf({ part, of, you }: BelowAsked): Side {
  const lab = part.labs?.[0]
  if (lab !== undefined && LAB_SIDE[lab] < 2) return LAB_SIDE[lab] === 0 ? 'us' : 'cn'
  const key = /\/([01])$/.exec(part.key)
  if (key) return key[1] === '0' ? 'us' : 'cn'
  return /(^|[.\-_])cn([.\-_]|$)/.test(of) ? 'cn' : /(^|[.\-_])us([.\-_]|$)/.test(of) ? 'us' : you
}

/** The bar by lab, in whole steps that add up to it. */
function byLab({ part, amount, unit, texts, names }: BelowAsked, under: Below | null): BelowVm['labs'] {
  if (!part.byLab || part.byLab.size < 2) return []
  const power = stepsInOne(unit)
  const all = [...part.byLab].sort((x, y) => Math.abs(y[1]) - Math.abs(x[1]) || x[0] - y[0])
  const shown = all.slice(0, MOST_LABS)
  const perStep = unit.scale * power
  const rest = all.slice(MOST_LABS).reduce((sum, [, x]) => sum + x, 0)
  const steps = shareOut([...shown.map(([, x]) => x * perStep), rest * perStep], Math.round(amount * power))
  const { signed } = formatOf(texts)
  const text = (s: number) => signed(s / power, unit.digits)
  const template = under?.series?.find((id) => id.includes('{lab}'))
  const rows = shown.map(([lab], i) => {
    const opens = template?.replace('{lab}', LABS[lab])
    return { id: LABS[lab], name: texts.names.labs[LABS[lab]].name, text: text(steps[i]), opens: opens !== undefined && names.has(opens) ? opens : null, step: steps[i] }
  }).filter((row) => row.step !== 0)
  const left = steps[steps.length - 1]
  return left === 0 ? rows : [...rows, { id: 'others', name: texts.why.rounding.name, text: text(left), opens: null }]
}

/** `lab-talent` of `lab-talent/openai`. */
const familyOf = (id: string): string => id.split('/')[0]

function parametersOf(engine: Engine, id: string, labs: readonly number[], texts: Texts, trace: TraceTexts): BelowParameter[] {
  const { parameters } = engine.rules
  const { trimmed, counted } = formatOf(texts)
  const { words } = trace
  const { notes, units } = trace.parameters ?? { notes: {}, units: {} }
  const number = (x: number) => trimmed(x, Math.abs(x) < 0.01 ? 5 : Math.abs(x) < 1 ? 4 : 2)
  const row = (p: ParameterDef, more: string): BelowParameter => ({
    id: p.id, value: number(p.value), range: fill(words.range, { low: number(p.min), high: number(p.max) }), basis: words.basis[p.tag], judged: p.tag === 'J' || p.tag === 'M',
    note: notes[p.id] ?? notes[familyOf(p.id)] ?? p.note, unit: units[p.unit] ?? p.unit, source: p.source, more,
  })
  if (!id.endsWith('/*')) return parameters.filter((p) => p.id === id).map((p) => row(p, ''))
  const family = parameters.filter((p) => p.id.startsWith(id.slice(0, -1)))
  // Of a family by lab, those of the labs at hand.
  const near = family.filter((p) => labs.some((a) => p.id.endsWith(`/${LABS[a]}`)))
  const shown = (near.length > 0 ? near : family).slice(0, MOST_OF_FAMILY)
  const left = family.length - shown.length
  return shown.map((p, i) => row(p, i === shown.length - 1 && left > 0 ? counted(words.familyMore, left) : ''))
}

/** Levers that drive a channel or shock it, for the labs at hand. */
function leversOf(engine: Engine, channels: readonly string[], labs: readonly number[]): ReadonlySet<LeverInstance> {
  const { driveChannel, driveInstance, shockChannel, shockInstance, instances } = engine.levers
  const slots = new Set<number>()
  for (const id of channels) {
    const channel = channelByName(id)
    if (!channel) continue
    if (!channel.perLab) slots.add(channel.at)
    else for (const a of labs.length > 0 ? labs : LABS.keys()) slots.add(channel.at + a)
  }
  const found = new Set<LeverInstance>()
  driveChannel.forEach((slot, k) => { if (slots.has(slot)) found.add(instances[driveInstance[k]]) })
  shockChannel.forEach((slot, k) => { if (slots.has(slot)) found.add(instances[shockInstance[k]]) })
  return found
}

function decisionsOf({ engine, records, texts, trace }: BelowAsked, channels: readonly string[], labs: readonly number[]): BelowDecision[] {
  const levers = leversOf(engine, channels, labs)
  const { quarterShort } = formatOf(texts)
  const { words } = trace
  const list: BelowDecision[] = []
  for (let t = records.length - 1; t >= 0 && list.length < MOST_DECISIONS; t--) {
    const record = records[t]
    for (const { decision } of record.decisions) {
      if (list.length >= MOST_DECISIONS) break
      const instance = engine.instancesOf(decision).find((i) => levers.has(i))
      if (!instance) continue
      const was = engine.decided(record.before, instance)
      if (Math.abs(was - decision.value) < 1e-9) continue
      const { def } = instance
      const text = leverText(texts, def)
      const lab = decision.target === undefined ? '' : (texts.names.labs[decision.target as LabId] ?? texts.names.firms[decision.target])?.name ?? ''
      const { log } = texts.words
      const lever = lab === '' ? text.name : fill(log.leverOf, { lever: text.name, target: lab })
      list.push({
        id: `${t}/${def.seat}/${def.id}/${decision.target ?? ''}/${decision.value}`, side: SEAT_SIDE[def.seat], turn: t + 1, now: t === records.length - 1,
        text: fill(words.decision, { who: texts.names.seats[def.seat].name, what: fill(log.whatChanged, { lever, before: shortValue(def, text, was, texts), value: longValue(def, text, decision.value, texts) }) }),
        when: t === records.length - 1 ? words.thisTurn : fill(words.when, { quarter: quarterShort(record.firstQuarter), turn: t + 1 }),
      })
    }
  }
  return list
}
