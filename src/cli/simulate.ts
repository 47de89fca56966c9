/** `npm run sim` without its process: command line in, text out. */
import { ENGINE_ID } from '../content/engine-ids.ts'
import { createEngine } from '../engine/engine.ts'
import { unknown } from '../engine/nearest.ts'
import { LAST_QUARTER } from '../engine/phases/world-chips.ts'
import { quarterIndex, quarterLabel } from '../engine/quarters.ts'
import type { SimOptions } from './arguments.ts'
import { HELP, parseArguments } from './arguments.ts'
import { withParams } from './asked-game.ts'
import { chooseSeries } from './choose-series.ts'
import { listAll } from './list.ts'
import { rejectionsOf, toCsv, toJson } from './output.ts'
import { emptyPlan, parsePlan } from './plan.ts'
import { spreadOf } from './quantiles.ts'
import { playRun } from './run.ts'
import { UsageError } from './usage-error.ts'

export interface Simulation {
  readonly stdout: string
  /** Remarks for people; empty when there is nothing to say. */
  readonly stderr: string
}

/** Numbers that may be kept at once: about a gigabyte. */
const MOST_NUMBERS = 125_000_000

/** Throws a `UsageError` for whatever is asked wrongly. `readText` reads a file, or standard input for `-`. */
export function simulate(argv: readonly string[], readText: (path: string) => string): Simulation {
  const options = parseArguments(argv)
  if (options.help) return { stdout: HELP, stderr: '' }
  if (options.list) {
    if (options.out !== 'json') throw new UsageError('--list prints JSON only; leave out --out csv.')
    return { stdout: `${JSON.stringify(listAll(createEngine(withParams(options.params, options.force)), ENGINE_ID))}\n`, stderr: '' }
  }
  return play(options, readText)
}

function play(options: SimOptions, readText: (path: string) => string): Simulation {
  const rules = withParams(options.params, options.force)
  const scenario = rules.scenarios.find((s) => s.id === options.scenario)
  if (!scenario) throw new UsageError(unknown('scenario', options.scenario, rules.scenarios.map((s) => s.id)))
  const from = quarterIndex(scenario.start) ?? 0
  const scenarioEnd = from + scenario.turns * scenario.quartersPerTurn
  const until = options.until === undefined ? scenarioEnd : (quarterIndex(options.until) ?? scenarioEnd)
  if (until < from || until > LAST_QUARTER) {
    throw new UsageError(`--until ${options.until} is outside ${scenario.id}, which starts at the end of ${scenario.start}. Allowed: ${scenario.start} to ${quarterLabel(LAST_QUARTER)}.`)
  }
  const plan = options.plan === undefined ? emptyPlan() : parsePlan(readText(options.plan), options.plan === '-' ? 'on standard input' : options.plan)
  const engine = createEngine(rules)
  const series = chooseSeries(engine.series, options.series)
  const seeds = options.runs === undefined ? [options.seed] : Array.from({ length: options.runs }, (_, i) => `${options.seed}#${i}`)
  const numbers = seeds.length * series.length * (until - from + 1)
  if (numbers > MOST_NUMBERS) throw new UsageError(`--runs ${options.runs} with ${series.length} series would keep ${numbers} numbers; choose fewer with --series, or fewer runs.`)

  const setup = { engine, scenario: scenario.id, from, scenarioEnd, until, events: options.events, plan, series, hash: options.hash }
  const runs = seeds.map((seed) => playRun(setup, seed))
  const result = {
    engine: ENGINE_ID, scenario: scenario.id, seed: options.seed,
    quarters: Array.from({ length: until - from + 1 }, (_, q) => quarterLabel(from + q)),
    series, params: Object.fromEntries(options.params.map(({ name, value }) => [name, value])), runs,
    spread: options.runs === undefined ? undefined : spreadOf(runs.map((r) => r.values)), hash: options.hash,
  }
  const remarks = series.flatMap((s, i) => {
    const n = result.quarters.length
    return runs.some((r) => r.values.subarray(i * n, (i + 1) * n).some((v) => !Number.isFinite(v))) ? [`${s.id} leaves the range of numbers; it is null there.`] : []
  })
  if (options.out === 'csv') remarks.push(...rejectionsOf(runs).map((r) => `${r.quarter}: ${r.message}`))
  return { stdout: options.out === 'csv' ? toCsv(result) : toJson(result), stderr: remarks.map((r) => `${r}\n`).join('') }
}
