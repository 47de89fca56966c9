/** The waterfall of any series that a chart can show, in digits fine enough to see its change. */
import type { ChartTexts } from '../../content/text/chart-texts.ts'
import type { UnitId, UnitText } from '../../content/text/format-types.ts'
import type { Texts } from '../../content/text/types.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Side } from '../../engine/types.ts'
import type { SeriesName } from '../charts/series-names.ts'
import type { WhyVm } from '../desk-vm.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { stepsInOne } from '../measures.ts'
import type { RawReasons } from './reasons.ts'
import { waterfall } from './reasons.ts'
import { seriesReasons } from './series.ts'
import type { Turn } from './turn.ts'
import { turnOf } from './turn.ts'
import type { TurnRecord } from '../turn-record.ts'

const UNITS: Readonly<Record<string, UnitId>> = {
  'ECI': 'points', '0–1': 'percent', 'per quarter': 'percent', '0–100': 'points', '$bn': 'money', '$bn per quarter': 'money', 'kH100e': 'chips', 'kH100e per quarter': 'chips',
}

/** Digits beyond those of the unit that a small change may take. */
const FINER = 3

/** The unit of a series, with as many digits as tell the change in two figures. */
export function seriesUnit(unit: string, from: number, to: number, texts: Texts, charts: Pick<ChartTexts, 'units'>): UnitText {
  const known = UNITS[unit]
  const base: UnitText = known === undefined
    ? { below: Infinity, scale: 1, digits: 2, text: '{n}', words: charts.units[unit] ?? unit, change: { other: '{n}' } }
    : formatOf(texts).unit(known, from, to)
  const change = Math.abs(to - from) * base.scale
  let { digits } = base
  let power = stepsInOne(base)
  while (change > 1e-12 && change * power < 10 && digits < base.digits + FINER) {
    digits++
    power *= 10
  }
  return digits === base.digits ? base : { ...base, digits }
}

export function rawSeriesReasons(turn: Turn, id: string): RawReasons {
  const from = turn.engine.read(turn.before, id)
  const to = turn.engine.read(turn.after, id)
  const { parts } = seriesReasons(turn, id)
  return { from, to, parts, rest: to - from - parts.reduce((sum, p) => sum + p.amount, 0) }
}

export function explainSeries(engine: Engine, record: TurnRecord, name: SeriesName, texts: Texts, charts: Pick<ChartTexts, 'units'>, you: Side): WhyVm {
  const from = engine.read(record.before, name.id)
  const to = engine.read(record.after, name.id)
  const unit = seriesUnit(name.unit, from, to, texts, charts)
  const { parts, method } = seriesReasons(turnOf(engine, record, texts, you), name.id)
  const { same, rose, fell } = texts.measures.titles.others
  const { counted, fixed } = formatOf(texts)
  const title = (change: number) => fill(change === 0 ? same : change > 0 ? rose : fell, {
    label: name.name, amount: counted(unit.change, Math.abs(change), { n: fixed(Math.abs(change), unit.digits) }),
  })
  return waterfall({ id: name.id, record, texts, you, from, to, unit, parts, method, everybody: name.id.startsWith('score.'), title })
}
