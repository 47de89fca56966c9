/** `npm run balance` without its process: command line in, text out. */
import { createArena } from '../analysis/balance/arena.ts'
import type { BalanceRow, CheckId } from '../analysis/balance/checks.ts'
import { CHECK_IDS, STATEMENTS, checkBalance } from '../analysis/balance/checks.ts'
import type { RandomGames } from '../analysis/balance/random-games.ts'
import { playRandom } from '../analysis/balance/random-games.ts'
import { RULES } from '../content/rules.ts'
import { createEngine } from '../engine/engine.ts'
import { unknown } from '../engine/nearest.ts'
import { band, number } from './behaviour-report.ts'
import { columns, readCount, readOptions, readOut, toJson } from './command.ts'
import { UsageError } from './usage-error.ts'

const HELP = `Plays strategies against each other on common seeds, and says whether the game is balanced.

  npm run -s balance -- [options]

  --scenario A,B     default: all
  --checks A,B       default: all (${CHECK_IDS.join(', ')})
  --seeds N          seeds of each pair of strategies; games between policies use four times as many; default: 2, with --full 8
  --full             players that look ahead join the rivals in dominance; half an hour or so
  --random N         instead: N random games; did every lever move, did every event happen, did nothing break? Faults end with exit code 1
  --out json|table   default: table
  --help             this text

Strategies: hold, random, learner, history, the characters of each side, and specialists that keep one lever at its maximum
or its minimum. Players that look ahead (greedy, able) stand for skill and play in the spread and the ladder. Both sides are
measured by the same doctrine. Points are of 100. The value of a lever is the effect of its best level against its starting
level with all other levers of its side held, not the loss of a good player who is forbidden to use it. "Against par" takes
off the lead that a side has if nobody does anything.
Not measured: diversity of good plans, conflict between roles, choices in a turn.
`

export interface BalanceReport {
  readonly text: string
  /** Something broke that must always hold. */
  readonly broken: boolean
}

export function reportBalance(argv: readonly string[], progress: (line: string) => void = () => {}): BalanceReport {
  const given = readOptions(argv, ['help', 'full'], ['scenario', 'checks', 'seeds', 'random', 'out'])
  if (given.has('help')) return { text: HELP, broken: false }
  const out = readOut(given)
  const scenarios = list(given.get('scenario'), 'scenario', RULES.scenarios.map((s) => s.id))
  const engine = createEngine(RULES)
  if (given.has('random')) {
    for (const name of ['checks', 'seeds', 'full']) if (given.has(name)) throw new UsageError(`--${name} has no part in --random.`)
    const games = readCount('random', given.get('random'), 1, 1_000_000, 0)
    const every = Math.max(1, Math.floor(games / 20))
    const result = playRandom(engine, scenarios, games, 'random', (done) => {
      if (done % every === 0 || done === games) progress(`${done} of ${games} games\n`)
    })
    return { text: out === 'json' ? toJson({ ...result, moved: Object.fromEntries(result.moved), fired: Object.fromEntries(result.fired) }) : randomTable(result), broken: result.broken.length > 0 || still(result.moved).length > 0 || still(result.fired).length > 0 }
  }
  const full = given.has('full')
  const seeds = readCount('seeds', given.get('seeds'), 1, 1000, full ? 8 : 2)
  const arena = createArena(engine)
  const rows = checkBalance(arena, { scenarios, seeds, full }, list(given.get('checks'), 'check', CHECK_IDS))
  const run = { scenarios, seeds, full, games: arena.games() }
  return { text: out === 'json' ? toJson({ ...run, rows: rows.map((r) => ({ ...r, verdict: verdict(r) })), summary: summary(rows) }) : table(rows, run.games), broken: false }
}

function list<T extends string>(text: string | undefined, what: string, known: readonly T[]): readonly T[] {
  if (text === undefined) return known
  return text.split(',').map((raw) => {
    const found = known.find((k) => k === raw.trim())
    if (found === undefined) throw new UsageError(unknown(what, raw.trim(), known))
    return found
  })
}

const verdict = (r: BalanceRow): string => (r.holds ? 'holds' : 'outside')

function summary(rows: readonly BalanceRow[]): readonly { check: CheckId; rows: number; hold: number }[] {
  return CHECK_IDS.map((check) => {
    const own = rows.filter((r) => r.check === check)
    return { check, rows: own.length, hold: own.filter((r) => r.holds).length }
  }).filter((s) => s.rows > 0)
}

function table(rows: readonly BalanceRow[], games: number): string {
  const lines = rows.map((r) => [
    r.id, verdict(r), r.figures.map((f) => `${f.figure} ${number(f.measured)}`).join(', '),
    [...new Set(r.figures.map((f) => band(f.band)))].join('; '), r.figures.map((f) => f.which).filter(Boolean).join(' | '),
  ])
  const sums = summary(rows).map((s) => [s.check, `${s.hold} of ${s.rows}`, STATEMENTS[s.check]])
  return `${columns(['check', 'verdict', 'measured', 'band', 'which'], lines, 5)}\n\n${columns(['check', 'hold', 'statement'], sums, 3)}\n\n${games} games.\n`
}

/** What never happened. */
const still = (counts: ReadonlyMap<string, number>): string[] => [...counts].filter(([, n]) => n === 0).map(([id]) => id)

function randomTable(r: RandomGames): string {
  const least = (counts: ReadonlyMap<string, number>): string => {
    const [id, n] = [...counts].reduce((low, x) => (x[1] < low[1] ? x : low))
    return `${id}, ${n} times`
  }
  const line = (what: string, counts: ReadonlyMap<string, number>, of: string) => {
    const none = still(counts)
    return [what, none.length === 0 ? 'holds' : 'outside', `${counts.size - none.length} of ${counts.size}`, none.length === 0 ? `rarest: ${least(counts)}` : `never: ${none.join(', ')}`, of]
  }
  const rows = [
    line('levers', r.moved, 'Every lever has moved.'),
    line('events', r.fired, 'Every event has happened.'),
    ['invariants', r.broken.length === 0 ? 'holds' : 'outside', `${r.broken.length} faults`, r.broken[0] ?? '', 'Shares sum to 1, budgets are not below 0, indices lie in 0–100, every number is finite.'],
  ]
  return `${columns(['check', 'verdict', 'measured', 'which', 'statement'], rows, 5)}\n\n${r.games} games, ${r.quarters} quarters; ${(r.mutualLoss * 100).toFixed(1)} % ended with stability below 25.\n`
}
