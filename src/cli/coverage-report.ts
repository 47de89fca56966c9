/** `npm run coverage` without its process: command line in, text out. */
import type { Held, Trial, TrialResult } from '../analysis/forecast/coverage.ts'
import { AFTER, HEADLINES, OTHERS, heldBy, otherTrials, runTrial, trialNumber } from '../analysis/forecast/coverage.ts'
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'
import { columns, oneOf, readCount, readOptions, toJson } from './command.ts'
import { writeRecord } from './records.ts'

const HELP = `How often does what really comes lie within the fan that was shown for it?

  npm run -s coverage -- [options]

  --seeds N          games for the first table, each with a seed that no future has drawn from; default: 500
  --others N         games for each row of the second table; slow players get fewer; default: 64
  --futures N        futures of each fan; default: 500
  --seed TEXT        names the seeds; default: held-out
  --out json|table   default: table
  --record           write docs/recorded/coverage.json as well
  --help             this text

A fan is meant to hold 80% of what comes. The first table is for games where everything is as assumed: the player decides
nothing more, the other side keeps to the policy that was assumed, and luck is drawn. The second is for games where it is not.
`

/** Runs trials, here or on all processors. */
export type Survey = (trials: readonly Trial[]) => readonly TrialResult[] | Promise<readonly TrialResult[]>
const here: Survey = (trials) => {
  const engine = createEngine(RULES)
  return trials.map((trial) => runTrial(engine, trial))
}

export async function reportCoverage(argv: readonly string[], survey: Survey = here): Promise<string> {
  const given = readOptions(argv, ['help', 'record'], ['seeds', 'others', 'futures', 'seed', 'out'])
  if (given.has('help')) return HELP
  const out = oneOf('out', given.get('out') ?? 'table', ['json', 'table'] as const)
  const seeds = readCount('seeds', given.get('seeds'), 1, 10_000, 500)
  const others = readCount('others', given.get('others'), 0, 1000, 64)
  const futures = readCount('futures', given.get('futures'), 20, 5000, 500)
  const seed = given.get('seed') ?? 'held-out'
  const engine = createEngine(RULES)
  const results = await survey(Array.from({ length: seeds }, (_, i) => trialNumber(engine, i, seed, futures)))
  const second: { readonly says: string; readonly held: Held }[] = []
  for (const other of others > 0 ? OTHERS : []) second.push({ says: other.says, held: heldBy(await survey(otherTrials(engine, other, others, seed, futures)), null) })
  const result = {
    seed, seeds, futures, aim: 0.8, after: AFTER,
    assumed: { all: heldBy(results, null), headlines: HEADLINES.map((says, s) => ({ says, held: heldBy(results, s) })) },
    others: second,
  }
  const recorded = given.has('record') ? writeRecord('coverage', result) : ''
  return (out === 'json' ? toJson(result) : table(result)) + recorded
}

const percent = (x: number): string => `${(100 * x).toFixed(0)}%`

function table({ seeds, futures, assumed, others }: { readonly seeds: number; readonly futures: number; readonly assumed: { readonly all: Held; readonly headlines: readonly { readonly says: string; readonly held: Held }[] }; readonly others: readonly { readonly says: string; readonly held: Held }[] }): string {
  const row = (says: string, held: Held) => [says, ...held.within.map(percent), percent(held.all), String(held.trials)]
  const head = ['outcomes within the fan after', ...AFTER.map((q) => `${q} q`), 'all', 'games']
  const first = columns(head, [...assumed.headlines.map((h) => row(h.says, h.held)), row('all', assumed.all)])
  const then = others.length > 0 ? `\n\nNot as assumed, all numbers together:\n${columns(head, others.map((o) => row(o.says, o.held)))}` : ''
  return `As assumed, ${seeds} games, ${futures} futures for each fan, aim 80%:\n${first}${then}\n`
}
