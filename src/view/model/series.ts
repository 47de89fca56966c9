/** A back-tested series as a picture with its words, values and sources. */
import type { ComparedPoint, SeriesResult } from '../../analysis/backtest.ts'
import { valueAxis } from '../../analysis/chart.ts'
import type { ModelTexts, ModelTopic, SeriesRowVm, SeriesVm } from './model-vm.ts'
import { fill } from '../interface-texts.ts'
import { quarterText, saidValue, scaleOf, shownValue } from './words.ts'

/** What a series is about, by how its name begins or ends. */
const TOPICS: readonly (readonly [RegExp, ModelTopic])[] = [
  [/revenue/, 'money'], [/^frontier\./, 'capability'], [/^(compute|nvidia)\./, 'chips'], [/^diffusion\./, 'adoption'], [/^(share|closed)\./, 'markets'],
]

export function topicOf(series: string): ModelTopic {
  const found = TOPICS.find(([pattern]) => pattern.test(series))
  if (!found) throw new Error(`The series ${series} belongs to no subject of the page about the model.`)
  return found[1]
}

const ADDRESS = /https?:\/\/[^\s),;]+/g

export function seriesVm(s: SeriesResult, texts: ModelTexts): SeriesVm {
  const own = texts.seriesWords[s.series]
  const words = texts.series
  const topic = topicOf(s.series)
  const inside = s.points.filter((p) => p.inside).length
  const note = own?.note ?? s.note
  return {
    id: s.series, title: own?.title ?? s.title, topic, topicName: texts.topics[topic], unit: unitOf(s, texts),
    verdict: s.verdict, verdictText: fill(words.verdict, { verdict: words.verdicts[s.verdict], inside, points: s.points.length }),
    summary: summaryOf(s, texts), plot: plotted(s, texts), rows: s.points.map((p) => rowOf(p, s, texts)),
    note: note.replace(/ \(https?:[^)]+\)/g, ''), range: own?.range ?? s.range, confidence: words.confidence[s.confidence as keyof typeof words.confidence],
    sources: [...new Set([...s.points.map((p) => p.source), ...(note.match(ADDRESS) ?? [])])],
    interest: texts.interests[s.series] ?? '',
    // Few inside first; among equals the one that lies further out.
    badness: (1 - s.all.inside) * 1000 + Math.min(999, s.all.misfit),
  }
}

function unitOf(s: SeriesResult, texts: ModelTexts): string {
  const unit = texts.units[s.unit] ?? s.unit
  return valueAxis(s).logs ? fill(texts.series.logs, { unit }) : unit
}

function summaryOf(s: SeriesResult, texts: ModelTexts): string {
  const words = texts.series
  const said = (value: number) => saidValue(value, s, texts)
  const first = s.points[0]
  const last = s.points[s.points.length - 1]
  const values = {
    from: quarterText(first.quarter, texts), to: quarterText(last.quarter, texts), first: said(first.value), last: said(last.value),
    modelFirst: said(first.modelled), modelLast: said(last.modelled),
  }
  if (s.points.length === 1) return fill(words.one, values)
  const worst = s.points.reduce((a, b) => (Math.abs(b.misfit) > Math.abs(a.misfit) ? b : a))
  const miss = s.all.inside === 1 ? words.allInside : fill(words.worst, { quarter: quarterText(worst.quarter, texts), published: said(worst.value), modelled: said(worst.modelled) })
  return fill(words.course, values) + texts.format.gap + miss
}

function rowOf(p: ComparedPoint, s: SeriesResult, texts: ModelTexts): SeriesRowVm {
  const shown = (value: number) => shownValue(value, s, texts)
  return {
    quarter: quarterText(p.quarter, texts), published: shown(p.value), range: fill(texts.series.rangeFrom, { low: shown(p.low), high: shown(p.high) }),
    model: shown(p.modelled), inside: p.inside, unseen: p.use === 'unseen',
  }
}

function plotted(s: SeriesResult, texts: ModelTexts): SeriesVm['plot'] {
  const k = scaleOf(s.unit, texts)
  return {
    points: s.points.map((p) => ({ quarter: p.quarter, value: p.value * k, low: p.low * k, high: p.high * k, modelled: p.modelled * k, inside: p.inside, unseen: p.use === 'unseen' })),
    line: s.line.map((p) => ({ quarter: p.quarter, value: p.value * k })),
  }
}
