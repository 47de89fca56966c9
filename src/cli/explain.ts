/** `sim explain`: why a number moved in a quarter, or over several, as bars that add up. The same bars that the screen shows. */
import type { WhichResult } from '../analysis/which.ts'
import { which } from '../analysis/which.ts'
import { CHART_TEXT } from '../content/text/en/charts.ts'
import { EN } from '../content/text/en/index.ts'
import { TRACE_TEXT } from '../content/text/en/trace.ts'
import { nearest, quoted } from '../engine/nearest.ts'
import { T } from '../engine/layout.ts'
import { quarterLabel } from '../engine/quarters.ts'
import type { Decision } from '../engine/types.ts'
import { tapeOf } from '../opponents/play.ts'
import { nameSeries } from '../view/charts/series-names.ts'
import { formatOf } from '../view/format.ts'
import { measureOf } from '../view/measures.ts'
import { explainSeries, rawSeriesReasons, seriesUnit } from '../view/reasons/any.ts'
import { turnOf } from '../view/reasons/turn.ts'
import type { RawReasons, WhyVm } from '../view/reasons/reasons.ts'
import { explain, rawReasons } from '../view/reasons/reasons.ts'
import type { TurnRecord } from '../view/turn-record.ts'
import { whichVm } from '../view/reasons/which.ts'
import type { AskedGame } from './asked-game.ts'
import { ASKED_HELP, askedGame, readAsked, readQuarter } from './asked-game.ts'
import { columns, toJson } from './command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Why did a number move? Bars by factor and by whose action, which add up exactly.

  npm run -s sim -- explain [options]

  --series ID         any series, such as share.third.all.cn, or a headline number, such as third; default: frontier.gap_eci
  --quarter Q         the quarter, or several such as 2024Q1-2024Q4; default: the last
  --shapley           by decision instead: every mix of the decisions of these quarters is played again with the same luck
${ASKED_HELP}
Stocks and capability are added up from the engine's ledger of flows. Shares and revenue are products: their change is split
by log means (log-mean Divisia), which leaves nothing over. "parts" holds exact amounts, "shown" the whole steps of the screen.
`

/** A headline by its name on screen, or any series by its id; what neither is is refused with the nearest series. */
function reasonsOf(asked: string, { engine, side }: AskedGame, record: TurnRecord): { raw: RawReasons; why: WhyVm; series: string } {
  const measure = measureOf(asked, side, EN)
  const raw = measure && rawReasons(engine, record, asked, EN, side)
  if (measure && raw) return { raw, why: explain(engine, record, asked, EN, side), series: measure.series }
  const ids = engine.series.map((s) => s.id)
  const name = nameSeries(engine.series, EN.names, CHART_TEXT).find((s) => s.id === asked)
  if (!name) throw new UsageError(`There is no series ${quoted(asked)}; the nearest is "${nearest(asked, ids)}". npm run -s sim -- --list names all ${ids.length}.`)
  return { raw: rawSeriesReasons(turnOf(engine, record, EN, side), asked), why: explainSeries(engine, record, name, EN, CHART_TEXT, side), series: asked }
}

export function explainCommand(argv: readonly string[], readText: (path: string) => string): string {
  const given = readAsked(argv, ['series', 'quarter'], [], ['shapley'])
  if (!given) return HELP
  const asked = askedGame(given, readText)
  const { first, last } = stretch(given.get('quarter')?.[0], asked)
  const record = recordOf(asked, first, last)
  const number = given.get('series')?.[0] ?? 'frontier.gap_eci'
  const { raw, why, series } = reasonsOf(number, asked, record)
  if (given.has('shapley')) return byDecision(asked, record, number, series)
  const parts = [
    ...raw.parts.map(({ key, label, who, amount, detail }) => ({ id: key, label, by: who, amount, cause: detail })),
    { id: 'rest', label: EN.why.rounding.name, by: 'world', amount: raw.rest, cause: EN.why.rounding.sentence },
  ].filter((p) => p.amount !== 0).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.id < b.id ? -1 : 1))
  if (asked.out === 'json') {
    return toJson({
      ...asked.named, series, quarters: [quarterLabel(first), quarterLabel(last)], from: raw.from, to: raw.to, change: raw.to - raw.from, parts,
      shown: { unit: why.unit, decimals: why.decimals, from: why.from.value, to: why.to.value, bars: why.bars.map(({ id, label, who, amount }) => ({ id, label, by: who, amount })) },
      title: why.title, sentence: why.sentence, method: why.method,
    })
  }
  const rows = why.bars.map((b) => [b.label, b.whoText, b.text])
  return [
    why.title, '',
    columns(['because of', 'whose act', why.unit], [[why.from.label, '', why.from.text], ...rows, [why.to.label, '', why.to.text]], 2), '',
    why.sum, why.method, '',
  ].join('\n')
}

/** Shares of decisions, by Shapley values. */
function byDecision({ engine, game: { played }, named, out, side }: AskedGame, record: TurnRecord, number: string, series: string): string {
  const measure = measureOf(number, side, EN)
  let result: WhichResult | undefined
  const tape = tapeOf(engine, { ...played, quarters: played.quarters.length })
  const row = record.firstQuarter - engine.start(played.scenario)[T] - 1
  const game = { events: played.events, budgets: played.budgets, tape, row, before: record.before, flows: [record.flows] }
  for (const news of which(engine, { game, series })) if (news.kind === 'result') ({ result } = news)
  if (!result) throw new UsageError('Nothing was played that decisions could have changed.')
  const unit = measure ? formatOf(EN).unit(measure.unit, result.from, result.to) : seriesUnit(engine.series.find((s) => s.id === series)?.unit ?? '', result.from, result.to, EN, CHART_TEXT)
  const why = whichVm({ result, id: number, unit, texts: EN, trace: TRACE_TEXT, you: side })
  if (out === 'json') {
    return toJson({
      ...named, series, quarters: [quarterLabel(record.firstQuarter), quarterLabel(record.lastQuarter)], without: result.from, with: result.to, replays: result.runs,
      groups: result.groups, shown: { unit: why.unit, decimals: why.decimals, from: why.from.value, to: why.to.value, bars: why.bars.map(({ id, label, amount }) => ({ id, label, amount })) },
      method: why.method,
    })
  }
  return [
    why.title, '',
    columns(['decision', 'whose act', why.unit, ''], [[why.from.label, '', why.from.text, ''], ...why.bars.map((b) => [b.label, b.whoText, b.text, b.detail]), [why.to.label, '', why.to.text, '']], 2), '',
    why.sum, why.method, '',
  ].join('\n')
}

function stretch(text: string | undefined, { from, until }: AskedGame): { first: number; last: number } {
  const [a, b] = (text ?? quarterLabel(until)).split('-')
  const first = readQuarter('quarter', a)
  const last = b === undefined ? first : readQuarter('quarter', b)
  if (first > last) throw new UsageError(`--quarter ${text} ends before it begins.`)
  if (first <= from || last > until) throw new UsageError(`--quarter ${text} is outside the game, which plays ${quarterLabel(from + 1)} to ${quarterLabel(until)}.`)
  return { first, last }
}

/** The stretch as one turn of the screen: what was decided, every flow, and the game after each quarter. */
function recordOf({ engine, game, from }: AskedGame, first: number, last: number): TurnRecord {
  const { played, moves } = game
  const state = engine.start(played.scenario)
  const tape = tapeOf(engine, { ...played, quarters: moves.length })
  const midpoints: Float64Array[] = []
  const decisions: { decision: Decision; by: 'player' | 'opponent' }[] = []
  let earlier: Float64Array | undefined
  let before = state.slice()
  for (let q = from + 1; q <= last; q++) {
    if (q === first) {
      before = state.slice()
      engine.ledger.count = 0
    } else if (q < first) earlier = state.slice()
    for (const { decision, effectAt, own } of moves[q - from - 1]) {
      engine.ledger.on = q >= first
      engine.decide(state, decision, effectAt === undefined ? { budgets: played.budgets } : { budgets: played.budgets, effectAt })
      if (q >= first) decisions.push({ decision, by: own ? 'player' : 'opponent' })
    }
    engine.step(state, { events: played.events, tape, row: q - from - 1, ledger: q >= first, budgets: played.budgets })
    if (q >= first) midpoints.push(state.slice())
  }
  const { count, at, cause, amount } = engine.ledger
  return {
    before, after: midpoints[midpoints.length - 1], midpoints, firstQuarter: first, lastQuarter: last, decisions,
    flows: { at: at.slice(0, count), cause: cause.slice(0, count), amount: amount.slice(0, count) },
    ...(earlier ? { earlier } : {}), held: played.own,
  }
}
