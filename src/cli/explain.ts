/** `sim explain`: why a number moved in a quarter, or over several, as bars that add up. The same bars that the screen shows. */
import { EN } from '../content/text/en/index.ts'
import { nearest, quoted } from '../engine/nearest.ts'
import { quarterLabel } from '../engine/quarters.ts'
import type { Decision, Side } from '../engine/types.ts'
import { DOCTRINES, INDICES, REGIONS, SIDES } from '../engine/types.ts'
import { measureOf } from '../view/measures.ts'
import { explain, rawReasons } from '../view/reasons.ts'
import type { TurnRecord } from '../view/turn-record.ts'
import type { AskedGame } from './asked-game.ts'
import { ASKED_HELP, askedGame, readAsked, readQuarter } from './asked-game.ts'
import { columns, toJson } from './command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Why did a number move? Bars by factor and by whose action, which add up exactly.

  npm run -s sim -- explain [options]

  --series ID         the number: a series such as share.third.all.cn, or a name such as third; default: frontier.gap_eci
  --quarter Q         the quarter, or several such as 2024Q1-2024Q4; default: the last
${ASKED_HELP}
Stocks and capability are added up from the engine's ledger of flows. Shares and revenue are products: their change is split
by log means (log-mean Divisia), which leaves nothing over. "parts" holds exact amounts, "shown" the whole steps of the screen.
`

/** Every number that can be explained, by the name that the screen gives it. */
function names(side: Side): string[] {
  return [
    'lead', 'open-developers', 'self-reliance', 'nvidia',
    ...SIDES.flatMap((s) => [
      ...['third', 'revenue', 'compute', 'political', 'fiscal', ...INDICES.map((i) => `index-${i}`), ...DOCTRINES.map((d) => `score-${d}`)].map((id) => `${id}-${s}`),
      ...REGIONS.map((r) => `share-${r}-${s}`),
    ]),
  ].filter((id) => measureOf(id, side, EN) !== null)
}

function headlineOf(asked: string, side: Side): string {
  if (measureOf(asked, side, EN)) return asked
  const all = names(side)
  const found = all.find((id) => measureOf(id, side, EN)?.series === asked)
  if (found !== undefined) return found
  const series = all.map((id) => measureOf(id, side, EN)?.series ?? '')
  throw new UsageError(`${quoted(asked)} cannot be taken apart; the nearest is "${nearest(asked, [...series, ...all])}". Numbers that can: ${[...new Set(series)].join(', ')}.`)
}

export function explainCommand(argv: readonly string[], readText: (path: string) => string): string {
  const given = readAsked(argv, ['series', 'quarter'])
  if (!given) return HELP
  const asked = askedGame(given, readText)
  const headline = headlineOf(given.get('series')?.[0] ?? 'frontier.gap_eci', asked.side)
  const { first, last } = stretch(given.get('quarter')?.[0], asked)
  const record = recordOf(asked, first, last)
  const raw = rawReasons(asked.engine, record, headline, EN, asked.side)
  const why = explain(asked.engine, record, headline, EN, asked.side)
  const measure = measureOf(headline, asked.side, EN)
  if (!raw || !measure) throw new UsageError(`${quoted(headline)} cannot be taken apart.`)
  const parts = [
    ...raw.parts.map(({ key, label, who, amount, detail }) => ({ id: key, label, by: who, amount, cause: detail })),
    { id: 'rest', label: EN.why.rounding.name, by: 'world', amount: raw.rest, cause: EN.why.rounding.sentence },
  ].filter((p) => p.amount !== 0).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.id < b.id ? -1 : 1))
  if (asked.out === 'json') {
    return toJson({
      ...asked.named, series: measure.series, headline, quarters: [quarterLabel(first), quarterLabel(last)], from: raw.from, to: raw.to, change: raw.to - raw.from, parts,
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
  const tape = engine.tape(played.seed, moves.length)
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
