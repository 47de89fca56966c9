/** `npm run backtest` without its process: command line in, text out. */
import { backtest } from '../analysis/backtest.ts'
import type { Backtest, Errors } from '../analysis/backtest.ts'
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'
import { columns, readOptions, readOut, toJson } from './command.ts'

const HELP = `Plays history from the end of 2022 to the end of 2025 and holds it against what was published.

  npm run -s backtest -- [options]

  --out json|table   default: table. JSON has every point with its range, source and use, and the modelled line
  --points           the table lists every point as well
  --help             this text

An error “in ranges” is 1 when the model lies on the end of a point’s range. Points marked unseen are kept from \`npm run fit\`.
`

const percent = (x: number) => `${Math.round(x * 100)} %`
/** Three digits are all that an error is worth. */
const short = (x: number) => String(Number(x.toPrecision(3)))

export function reportBacktest(argv: readonly string[]): string {
  const given = readOptions(argv, ['help', 'points'], ['out'])
  if (given.has('help')) return HELP
  const out = readOut(given)
  const result = backtest(createEngine(RULES))
  return out === 'json' ? toJson(result) : asTable(result, given.has('points'))
}

function asTable(result: Backtest, points: boolean): string {
  const rows = result.series.map((s) => [
    s.series, s.title, s.verdict, percent(s.all.inside), String(s.all.points), short(s.all.rmse), short(s.all.bias), s.unit, short(s.all.misfit),
    s.unseen ? short(s.unseen.misfit) : '–', s.naive ? short(s.naive.last.misfit) : '–', s.naive ? short(s.naive.linear.misfit) : '–', s.confidence,
  ])
  const table = columns(['series', 'what', 'verdict', 'inside', 'points', 'rmse', 'bias', 'unit', 'in ranges', 'unseen', 'last value', 'line', 'confidence'], rows, 3)
  const { summary } = result
  const line = (name: string, e: Errors) => `  ${name.padEnd(12)} ${short(e.misfit)} ranges, ${percent(e.inside)} inside`
  const naive = summary.unseenAgainstNaive
  const parts = [
    table,
    `Verdicts: ${result.verdicts}.\n${percent(summary.inside)} of ${summary.points} points inside; ${summary.seriesWithSixtyPercent} of ${result.series.length} series with 60 % or more.`
    + `\nMisfit in ranges, mean over series: ${short(summary.misfit.fit)} on the points of the fit, ${short(summary.misfit.unseen)} on the unseen ones.`,
    `The ${naive.points} unseen points that can be forecast from earlier ones:\n${line('model', naive.model)}\n${line('last value', naive.last)}\n${line('straight line', naive.linear)}\n${line('steady growth', naive.growth)}`,
  ]
  if (points) {
    parts.push(columns(['series', 'quarter', 'use', 'observed', 'from', 'to', 'modelled', ''], result.series.flatMap((s) => s.points.map((p) =>
      [s.series, p.quarter, p.use, p.value.toFixed(s.digits), p.low.toFixed(s.digits), p.high.toFixed(s.digits), p.modelled.toFixed(s.digits), p.inside ? '' : 'outside'])), 3))
  }
  return `${parts.join('\n\n')}\n`
}
