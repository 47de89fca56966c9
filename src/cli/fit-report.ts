/** `npm run fit` without its process: command line in, text out. */
import { ALL_CHECKS, checkAll } from '../analysis/behaviour/check.ts'
import { createBench } from '../analysis/behaviour/bench.ts'
import { FITTED, HISTORY_GUARDS, backtestWith, fit } from '../analysis/fit.ts'
import { RULES } from '../content/rules.ts'
import { unknown } from '../engine/nearest.ts'
import { readCount, readOptions } from './command.ts'
import { UsageError } from './usage-error.ts'

/** Checks that play plans. Those of the structure alone look at the rules as they stand, whatever is proposed. */
const PLAYED = ALL_CHECKS.filter((b) => Object.keys(b.plans).length > 0)

const HELP = `Fits parameters to the published points up to 2025Q1, inside their ranges, and prints a proposal as JSON. Changes no file.

  npm run -s fit -- [options]

  --parameters A,B   which; default: the ten that matter (${FITTED.join(', ')})
  --starts N         searches, the first from the values in force; default: 3
  --stay W           cost of moving away from the values in force, per squared range; default: 0.02
  --seed TEXT        names the other starts; default: open-gambit
  --keep             give up no behaviour check: those of the historical run count in the search, and afterwards the proposal
                     goes back toward the values in force, by eighths, until none fails that holds now
  --help             this text

Errors are in ranges: 1 means on the end of a point's range. What the proposal does to the behaviour checks is listed as well.
`

export function reportFit(argv: readonly string[]): string {
  const given = readOptions(argv, ['help', 'keep'], ['parameters', 'starts', 'stay', 'seed'])
  if (given.has('help')) return HELP
  const known = RULES.parameters.map((p) => p.id)
  const parameters = given.get('parameters')?.split(',').map((id) => id.trim()) ?? FITTED
  for (const id of parameters) if (!known.includes(id)) throw new UsageError(unknown('parameter', id, known))
  const stay = given.has('stay') ? Number(given.get('stay')) : 0.02
  if (!(stay >= 0 && stay < Infinity)) throw new UsageError(`--stay "${given.get('stay') ?? ''}" must be a number from 0 up.`)
  const result = fit(RULES, { parameters, starts: readCount('starts', given.get('starts'), 1, 100, 3), stay, seed: given.get('seed') ?? 'open-gambit', guards: given.has('keep') ? HISTORY_GUARDS : [] })
  const failing = (values: Readonly<Record<string, number>>) => checkAll(PLAYED, createBench(values)).filter((c) => !c.holds).map((c) => `${c.id}: ${c.statement}`)
  const failingBefore = failing({})
  // The farthest point on the way from the values in force to the fit at which no check is lost.
  let proposal: Record<string, number> = {}
  let failingAfter: string[] = []
  let part = 1
  for (let eighths = 8; eighths >= 0; eighths--) {
    part = eighths / 8
    proposal = Object.fromEntries(result.parameters.map((p) => [p.id, eighths === 0 ? p.from : digits(p.from + (p.to - p.from) * part)]))
    failingAfter = failing(proposal)
    if (!given.has('keep') || failingAfter.every((c) => failingBefore.includes(c))) break
  }
  const { before } = result
  const after = backtestWith(RULES, proposal)
  return `${JSON.stringify({
    proposal, partOfTheWay: part,
    parameters: result.parameters.map((p) => ({ ...p, to: digits(p.to) })),
    misfit: { fit: pair(before.summary.misfit.fit, after.summary.misfit.fit), unseen: pair(before.summary.misfit.unseen, after.summary.misfit.unseen) },
    inside: pair(before.summary.inside, after.summary.inside),
    seriesWithSixtyPercent: { before: before.summary.seriesWithSixtyPercent, after: after.summary.seriesWithSixtyPercent, of: after.series.length },
    rmse: before.series.map((s, i) => ({
      series: s.series, unit: s.unit,
      fit: pair(s.fit?.rmse ?? null, after.series[i].fit?.rmse ?? null), unseen: pair(s.unseen?.rmse ?? null, after.series[i].unseen?.rmse ?? null),
      inside: pair(s.all.inside, after.series[i].all.inside),
    })),
    checksThatFail: { before: failingBefore, after: failingAfter },
    evaluations: result.evaluations, starts: result.starts.map(digits),
  }, null, 2)}\n`
}

/** Four digits: more would be a claim to know more. */
function digits(x: number): number {
  return Number(x.toPrecision(4))
}

function pair(before: number | null, after: number | null): { before: number | null; after: number | null } {
  return { before: before === null ? null : digits(before), after: after === null ? null : digits(after) }
}
