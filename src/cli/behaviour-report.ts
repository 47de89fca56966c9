/** `npm run behaviour` without its process: command line in, text out. */
import { ALL_CHECKS, checkAll } from '../analysis/behaviour/check.ts'
import type { Checked } from '../analysis/behaviour/check.ts'
import type { Band, Behaviour } from '../analysis/behaviour/kinds.ts'
import type { Robustness } from '../analysis/behaviour/robust.ts'
import { ROBUST_FROM, SIGN_EXCEPTIONS, summed, survivals } from '../analysis/behaviour/robust.ts'
import { RULES } from '../content/rules.ts'
import { STABLE_FROM } from '../analysis/sensitivity/screen.ts'
import { nearest } from '../engine/nearest.ts'
import { columns, readCount, readOptions, readOut, toJson } from './command.ts'
import { presentRules, readRecord, writeRecord } from './records.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Runs the behaviour checks: plays plans, measures figures, and says whether each lies in its band.

  npm run -s behaviour -- [options]

  --id ID            only the checks with this id, such as T-36
  --robust N         instead: N sets of parameters drawn from their ranges; in how many does each direction survive?
                     50 take a minute of two processors, 500 some ten. T-54 asks for 90 % of 500
  --record           with --robust and all checks: write docs/recorded/robustness.json as well
  --seed TEXT        names those draws; default: open-gambit
  --out json|table   default: table
  --help             this text

A known weakness is a behaviour that the model does not show; docs/model.md explains each. In JSON the open end of a band is null.
`

const MOST_DRAWS = 5000
export const number = (x: number): string => (x === Infinity ? '∞' : x === -Infinity ? '−∞' : String(Number(x.toPrecision(3))))
export const band = ({ low, high }: Band): string => (low === high ? number(low) : low === -Infinity ? `at most ${number(high)}` : high === Infinity ? `at least ${number(low)}` : `${number(low)} to ${number(high)}`)
const percent = (x: number): string => `${(x * 100).toFixed(1)} %`

/** For each draw, whether each direction of the checks survived. */
export type Survey = (draws: number, seed: string, checks: readonly Behaviour[]) => boolean[][] | Promise<boolean[][]>
const here: Survey = (draws, seed, checks) => survivals(draws, seed, checks, RULES.parameters, 0, draws)

export async function reportBehaviour(argv: readonly string[], survey: Survey = here): Promise<string> {
  const given = readOptions(argv, ['help', 'record'], ['id', 'robust', 'seed', 'out'])
  if (given.has('help')) return HELP
  const out = readOut(given)
  const checks = chosen(given.get('id'))
  if (given.has('seed') && !given.has('robust')) throw new UsageError('--seed names the draws of --robust; without it nothing is drawn.')
  if (given.has('robust')) {
    if (given.has('record') && given.has('id')) throw new UsageError('--record needs all checks; leave --id out.')
    const draws = readCount('robust', given.get('robust'), 1, MOST_DRAWS, 500)
    const seed = given.get('seed') ?? 'open-gambit'
    const signed = checks.filter((b) => b.signs !== undefined)
    const result = summed(await survey(draws, seed, signed), seed, signed, RULES.parameters)
    const recorded = given.has('record') ? writeRecord('robustness', result) : ''
    return (out === 'json' ? toJson({ ...result, from: ROBUST_FROM, exceptions: SIGN_EXCEPTIONS }) : robustTable(result)) + recorded
  }
  if (given.has('record')) throw new UsageError('--record keeps the draws of --robust; without it nothing is drawn.')
  const results = checkAll(checks)
  if (out === 'json') return toJson({ checks: results.map((r) => ({ ...r, verdict: verdict(r) })), summary: summary(results), recorded: given.has('id') ? [] : recordedLines() })
  return checkTable(results) + (given.has('id') ? '' : `\n${recordedLines().join('\n')}\n`)
}

function chosen(id: string | undefined): readonly Behaviour[] {
  if (id === undefined) return ALL_CHECKS
  const found = ALL_CHECKS.filter((b) => b.id === id)
  if (found.length === 0) throw new UsageError(`There is no check "${id}"; the nearest is "${nearest(id, ALL_CHECKS.map((b) => b.id))}".`)
  return found
}

/** What slow checks said when they were last run. */
function recordedLines(): string[] {
  const robust = readRecord<Robustness>('robustness')
  const screening = readRecord<{ trajectories: number; common: Readonly<Record<string, number>> }>('sensitivity')
  const when = (rules: string): string => (rules === presentRules() ? 'recorded with these rules' : 'recorded with other rules: run it again')
  const held = robust.figures.filter((f) => f.holds).length
  const stable = Object.values(screening.common).filter((n) => n >= STABLE_FROM).length
  return [
    `T-54 ${held} of ${robust.figures.length} directions survive in ${ROBUST_FROM * 100} % or more of ${robust.draws} draws (${when(robust.rules)}; --robust 500 --record).`,
    `T-55 The leading ten are stable for ${stable} of ${Object.keys(screening.common).length} results (${when(screening.rules)}; npm run -s sensitivity -- --record).`,
  ]
}

/** What a reader should think of a check. */
function verdict(r: Checked): string {
  if (r.holds) return r.knownWeakness === null ? 'holds' : 'holds, though listed as a weakness'
  return r.knownWeakness === null ? 'fails' : 'known weakness'
}

function summary(results: readonly Checked[]): { checks: number; hold: number; knownWeaknesses: number; fail: number } {
  return {
    checks: results.length, hold: results.filter((r) => r.holds).length,
    knownWeaknesses: results.filter((r) => !r.holds && r.knownWeakness !== null).length, fail: results.filter((r) => !r.holds && r.knownWeakness === null).length,
  }
}

function checkTable(results: readonly Checked[]): string {
  const rows = results.flatMap((r) => r.figures.map((f, i) => [i === 0 ? r.id : '', i === 0 ? verdict(r) : '', f.figure, number(f.measured), band(f.band), f.holds ? '' : 'outside', i === 0 ? r.statement : '']))
  const s = summary(results)
  return `${columns(['check', 'verdict', 'figure', 'measured', 'band', '', 'statement'], rows, 7)}\n\n${s.hold} of ${s.checks} checks hold, ${s.knownWeaknesses} are known weaknesses, ${s.fail} fail.\n`
}

function robustTable(result: Robustness): string {
  const rows = result.figures.map((f) => [f.id, f.figure, percent(f.survives), f.holds ? '' : `below ${ROBUST_FROM * 100} %`, f.decidedBy.map((d) => `${d.parameter} ${d.correlation > 0 ? '+' : '−'}${Math.abs(d.correlation).toFixed(2)}`).join(', ')])
  const held = result.figures.filter((f) => f.holds).length
  const left = Object.entries(SIGN_EXCEPTIONS).map(([id, why]) => `${id}: ${why}`).join('\n')
  return `${columns(['check', 'figure', 'survives', '', 'decided by (correlation)'], rows.map((r) => r.map((c, i) => (i === 2 ? c.padStart(8) : c))), 5)}\n\n${held} of ${result.figures.length} directions survive in ${ROBUST_FROM * 100} % or more of ${result.draws} draws (seed ${result.seed}).\nLeft out: ${left}\n`
}
