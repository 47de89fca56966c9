/** The headline numbers of a side, shown every turn. Each opens a waterfall: hand its `id` to `explain`. */
import type { UnitId } from '../content/text/format-types.ts'
import type { Texts } from '../content/text/types.ts'
import type { Engine } from '../engine/engine.ts'
import type { DoctrineId, Side } from '../engine/types.ts'
import { INDICES } from '../engine/types.ts'
import type { HeadlineVm } from './desk-vm.ts'
import type { Format } from './format.ts'
import { formatOf } from './format.ts'
import { measureOf, stepsInOne, stepsOf, written } from './measures.ts'
import type { TurnRecord } from './turn-record.ts'

export type { HeadlineVm } from './desk-vm.ts'

/** Ids of the row, in the order in which they stand. */
export function headlineIds(you: Side, doctrine: DoctrineId): readonly string[] {
  return [
    'lead', 'third', 'open-developers', 'revenue', 'compute', you === 'us' ? 'nvidia' : 'self-reliance',
    ...INDICES.map((i) => `index-${i}`), `score-${doctrine}`, 'political', 'fiscal',
  ]
}

/** One headline number; null for an id that there is none of. */
export function buildHeadline(engine: Engine, record: TurnRecord | null, now: Float64Array, id: string, texts: Texts, you: Side, doctrine?: DoctrineId): HeadlineVm | null {
  const measure = measureOf(id, you, texts)
  if (!measure) return null
  const value = engine.read(now, measure.series)
  const before = record ? engine.read(record.before, measure.series) : value
  const format = formatOf(texts)
  const { counted, fixed, signed } = format
  const unit = format.unit(measure.unit, value, before)
  // Told in the digits of the waterfall, so that the two never disagree.
  const change = (stepsOf(unit, value) - stepsOf(unit, before)) / (unit.scale * stepsInOne(unit))
  const { what } = measure
  const named = NAMED.has(measure.unit)
  const changeText = change === 0 ? texts.measures.noChange : named ? `${change > 0 ? '+' : ''}${written(unit, change, format)}` : signed(change * unit.scale, unit.digits)
  const size = Math.abs(change * unit.scale)
  const whole = measure.group === 'index' || measure.group === 'score' || (what.kind === 'budget' && what.budget === 'political')
  const weights = doctrine === undefined ? undefined : engine.rules.doctrines.find((d) => d.id === doctrine)?.weights
  const other = what.kind === 'index' && what.index !== 'stability' ? engine.read(now, measure.series.replace(/\.(us|cn)\./, (_, s) => (s === 'us' ? '.cn.' : '.us.')))
    : what.kind === 'score' ? engine.read(now, measure.series.replace(/\.(us|cn)\./, (_, s) => (s === 'us' ? '.cn.' : '.us.')))
      : undefined
  return {
    id, group: measure.group, label: measure.label, meaning: measure.meaning,
    value, text: whole ? fixed(value, 0) : what.kind === 'lead' ? inPoints(value, format, texts) : written(unit, value, format), unit: unit.words,
    change, changeText, changeSaid: change === 0 || named ? changeText : `${change > 0 ? '+' : '−'}${counted(unit.change, size, { n: fixed(size, unit.digits) })}`,
    better: measure.better, series: measure.series,
    ...(what.kind === 'index' ? { index: what.index, ...(weights ? { weight: weights[what.index] } : {}) } : {}),
    ...(other === undefined ? {} : { other, otherText: fixed(other, 0) }),
  }
}

/** Units that a change is told with: beside “$35.7 bn” a bare “+10.8” could be anything. */
const NAMED: ReadonlySet<UnitId> = new Set<UnitId>(['money', 'moneyLarge', 'chips'])

/** “9.0 points”: no other number of the row has a unit that its own name does not say. */
function inPoints(value: number, { counted, fixed }: Format, texts: Texts): string {
  const shown = fixed(Math.abs(value), 1)
  const text = counted(texts.news.points, Math.abs(value), { n: shown })
  return fixed(value, 1).startsWith('−') ? `−${text}` : text
}

/** An index that moves this far in a turn is news, whatever the player looks at first. */
const LEAP = 10

/** Indices that leapt in the turn, the longest leap first. */
export function leapsIn(headlines: readonly HeadlineVm[]): readonly HeadlineVm[] {
  return headlines.filter((h) => h.group === 'index' && Math.abs(h.change) >= LEAP).sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

export function buildHeadlines(engine: Engine, record: TurnRecord | null, now: Float64Array, texts: Texts, you: Side, doctrine: DoctrineId): readonly HeadlineVm[] {
  return headlineIds(you, doctrine).flatMap((id) => buildHeadline(engine, record, now, id, texts, you, doctrine) ?? [])
}
