/** `npm run balance` without its process: command line in, text out. */
import type { Runner } from '../analysis/balance/checks.ts'
import { checkBalance, oneByOne } from '../analysis/balance/checks.ts'
import { playRandom } from '../analysis/balance/random-games.ts'
import { CHECK_IDS } from '../analysis/balance/rows.ts'
import { summarise } from '../analysis/balance/summary.ts'
import { ENGINE_ID, ENGINE_ROWS } from '../content/engine-ids.ts'
import { RULES } from '../content/rules.ts'
import { MAIN_SCENARIOS } from '../content/scenarios.ts'
import { createEngine } from '../engine/engine.ts'
import { unknown } from '../engine/nearest.ts'
import { randomTable, still, table, verdict } from './balance-tables.ts'
import { readCount, readOptions, readOut, toJson } from './command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Plays strategies against each other on common seeds, and says whether the game is balanced.

  npm run -s balance -- [options]

  --scenario A,B     default: ${MAIN_SCENARIOS.map((s) => s.id).join(', ')}
  --checks A,B       default: all (${CHECK_IDS.join(', ')})
  --quick            about a minute; this is the default
  --full             finer plans from five searches, every specialist, more seeds, 200 games for each step of skill; under ten minutes on two free cores
  --seeds N          seeds of games that look ahead; with --full equals play four times as many, rules sixteen times (else eight); default: 2, with --full 4
  --record           keeps the table for the documents in docs/generated/balance.json, with the form it was made in; then run npm run docs
  --random N         instead: N random games; did every lever move, did every event happen, did nothing break? Faults end with exit code 1
  --out json|table   default: table
  --help             this text

Who plays: hold, random, learner, history, the characters of each side, three feedback rules a side, specialists that keep one
lever at its maximum or its minimum, and plans: the best levels of all levers, found by the cross-entropy method and improved
lever by lever, for each doctrine, on average against two rivals and against each of them. Greedy, able and strong look ahead and stand for skill.
Both sides are measured by the same doctrine. Points are of 100. The United States starts with the better hand, so "ahead" means
further above par: the score of the same side in the same quarter when both sides follow the record. The value of a lever is
what the best plan loses when the lever stays where it starts and the others make up for it; the same row of all labs of a side,
and the two halves of one question, count as one lever.
`

export interface BalanceReport {
  readonly text: string
  /** Something broke that must always hold. */
  readonly broken: boolean
  /** With --record: what the documents keep. */
  readonly record?: string
}

export async function reportBalance(argv: readonly string[], progress: (line: string) => void = () => {}, run?: Runner): Promise<BalanceReport> {
  const given = readOptions(argv, ['help', 'full', 'quick', 'record'], ['scenario', 'checks', 'seeds', 'random', 'out'])
  if (given.has('help')) return { text: HELP, broken: false }
  const out = readOut(given)
  const scenarios = given.has('scenario') ? list(given.get('scenario'), 'scenario', RULES.scenarios.map((s) => s.id)) : MAIN_SCENARIOS.map((s) => s.id)
  const engine = createEngine(RULES)
  if (given.has('random')) {
    for (const name of ['checks', 'seeds', 'full', 'quick', 'record']) if (given.has(name)) throw new UsageError(`--${name} has no part in --random.`)
    const games = readCount('random', given.get('random'), 1, 1_000_000, 0)
    const every = Math.max(1, Math.floor(games / 20))
    const result = playRandom(engine, scenarios, games, 'random', (done) => {
      if (done % every === 0 || done === games) progress(`${done} of ${games} games\n`)
    })
    return { text: out === 'json' ? toJson({ ...result, moved: Object.fromEntries(result.moved), fired: Object.fromEntries(result.fired) }) : randomTable(result), broken: result.broken.length > 0 || still(result.moved).length > 0 || still(result.fired).length > 0 }
  }
  const full = given.has('full')
  if (full && given.has('quick')) throw new UsageError('--quick and --full exclude each other.')
  if (given.has('record') && (given.has('scenario') || given.has('checks'))) throw new UsageError('--record keeps the whole report: it goes without --scenario and --checks.')
  const seeds = readCount('seeds', given.get('seeds'), 1, 1000, full ? 4 : 2)
  const { rows, games } = await checkBalance(run ?? oneByOne(engine), scenarios, list(given.get('checks'), 'check', CHECK_IDS), { seeds, full })
  const summary = summarise(rows)
  const head = { engine: ENGINE_ID, rulesHash: ENGINE_ROWS[ENGINE_ROWS.length - 1].rulesHash, scenarios, seeds, full, games }
  return {
    text: out === 'json' ? toJson({ ...head, rows: rows.map((r) => ({ ...r, verdict: verdict(r) })), summary }) : table(rows, games),
    broken: false,
    ...(given.has('record') ? { record: `${JSON.stringify({ ...head, summary }, null, 1)}\n` } : {}),
  }
}

function list<T extends string>(text: string | undefined, what: string, known: readonly T[]): readonly T[] {
  if (text === undefined) return known
  return text.split(',').map((raw) => {
    const found = known.find((k) => k === raw.trim())
    if (found === undefined) throw new UsageError(unknown(what, raw.trim(), known))
    return found
  })
}
