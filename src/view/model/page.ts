/** The page about the model, from a back-test that has just been played. */
import type { Backtest, ComparedPoint, Errors, SeriesResult } from '../../analysis/backtest.ts'
import { RULES } from '../../content/rules.ts'
import type { ContestedText, FaultText } from '../../content/text/model-types.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { seriesVm } from './series.ts'
import type { ContestedVm, FaultVm, Guess, ModelPageVm, ModelTexts, ModelTopic, SeriesVm, TopicVm } from './model-vm.ts'
import { quarterText, saidValue } from './words.ts'

const TOPIC_ORDER: readonly ModelTopic[] = ['capability', 'chips', 'markets', 'adoption', 'money']
const GUESSES: readonly Guess[] = ['model', 'last', 'linear', 'growth']

export function buildModelPage(test: Backtest, texts: ModelTexts): ModelPageVm {
  const series = test.series.map((s) => seriesVm(s, texts))
  const inside = test.series.reduce((n, s) => n + s.points.filter((p) => p.inside).length, 0)
  const many = test.summary.seriesWithSixtyPercent
  const judged = RULES.parameters.filter((p) => p.tag === 'J').length
  const faults = texts.faults.list.map((fault) => faultVm(fault, test, texts))
  return {
    summary: fill(texts.summary, { inside, points: test.summary.points }),
    summaryMore: fill(many === series.length ? texts.summaryAll : texts.summaryMore, { most: many, series: series.length, poor: series.length - many }),
    topics: TOPIC_ORDER.map((id) => topicVm(id, series, texts)),
    series: TOPIC_ORDER.flatMap((id) => series.filter((s) => s.topic === id)),
    unseen: unseenVm(test.summary.unseenAgainstNaive, texts),
    faults: { compared: faults.filter((f) => f.series !== ''), built: faults.filter((f) => f.series === '') },
    judged: fill(texts.judgement.count, { judged, all: RULES.parameters.length }),
    contested: texts.contested.list.map((c) => contestedVm(c, test, texts)),
  }
}

function topicVm(id: ModelTopic, series: readonly SeriesVm[], texts: ModelTexts): TopicVm {
  const marks = series.filter((s) => s.topic === id).flatMap((s) => s.plot.points.map((p) => p.inside))
  return { id, name: texts.topics[id], marks, text: fill(texts.topicCount, { inside: marks.filter(Boolean).length, points: marks.length }) }
}

function unseenVm(pool: Backtest['summary']['unseenAgainstNaive'], texts: ModelTexts): ModelPageVm['unseen'] {
  const { percent, trimmed } = formatOf(texts)
  const met = (e: Errors) => Math.round(e.inside * e.points)
  return {
    sentence: fill(texts.unseen.sentence, { points: pool.points, model: met(pool.model), last: met(pool.last), linear: met(pool.linear), growth: met(pool.growth) }),
    rows: GUESSES.map((id) => ({
      id, name: texts.unseen.guesses[id], share: pool[id].inside, text: fill(texts.unseen.row, { share: percent(pool[id].inside), misfit: trimmed(pool[id].misfit, 1) }),
    })),
  }
}

/** The published point that shows something, with what the model has there. */
export function pointOf(test: Backtest, shown: { readonly series: string; readonly quarter: string }): { s: SeriesResult; p: ComparedPoint } {
  const s = test.series.find((x) => x.series === shown.series)
  const p = s?.points.find((x) => x.quarter === shown.quarter)
  if (!s || !p) throw new Error(`Nothing was published for ${shown.series} in ${shown.quarter}.`)
  return { s, p }
}

function faultVm({ id, title, text, shown }: FaultText, test: Backtest, texts: ModelTexts): FaultVm {
  if (!shown) return { id, title, text, shown: '', series: '' }
  const { s, p } = pointOf(test, shown)
  const sentence = p.modelled > p.value === (shown.model === 'above') ? texts.faults.shown : texts.faults.gone
  return { id, title, text, series: texts.seriesWords[s.series]?.title ?? s.title, shown: fill(sentence, said(s, p, texts)) }
}

const said = (s: SeriesResult, p: ComparedPoint, texts: ModelTexts) => ({
  quarter: quarterText(p.quarter, texts), published: saidValue(p.value, s, texts), modelled: saidValue(p.modelled, s, texts),
})

function contestedVm(c: ContestedText, test: Backtest, texts: ModelTexts): ContestedVm {
  const { trimmed } = formatOf(texts)
  const parameter = RULES.parameters.find((p) => p.id === c.parameter)
  if (c.parameter !== undefined && !parameter) throw new Error(`There is no parameter "${c.parameter}".`)
  const found = c.shown && pointOf(test, c.shown)
  return {
    id: c.id, title: c.title,
    views: c.views.map((v) => ({ name: v.name, claims: v.claims.map((claim) => ({ ...claim, interest: claim.interest ?? '' })) })),
    here: fill(c.here, {
      ...(parameter ? { value: trimmed(parameter.value, 2), low: trimmed(parameter.min, 2), high: trimmed(parameter.max, 2) } : {}),
      ...(found ? said(found.s, found.p, texts) : {}),
    }),
  }
}
