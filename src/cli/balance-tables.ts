/** The balance report as text. */
import type { RandomGames } from '../analysis/balance/random-games.ts'
import type { BalanceRow } from '../analysis/balance/rows.ts'
import type { SummaryRow } from '../analysis/balance/summary.ts'
import { summarise } from '../analysis/balance/summary.ts'
import { band, number } from './behaviour-report.ts'
import { columns } from './command.ts'

export const verdict = (r: { readonly holds: boolean }): string => (r.holds ? 'holds' : 'outside')
const MOST_NAMED = 3

export function table(rows: readonly BalanceRow[], games: number): string {
  const lines = rows.map((r) => [
    r.id, verdict(r), r.figures.map((f) => `${f.figure} ${number(f.measured)}`).join(', '),
    [...new Set(r.figures.map((f) => band(f.band)))].join('; '), r.figures.map((f) => f.which).filter(Boolean).join(' | '),
  ])
  return `${columns(['case', 'verdict', 'measured', 'band', 'which'], lines, 5)}\n\n${summaryTable(summarise(rows))}\n${games} games.\n`
}

/** What is missing by name where it is little, by number where it is much. */
export function missing(s: SummaryRow): string {
  const names = s.missing.map((id) => id.slice(s.check.length + 1) || s.check)
  return names.length > MOST_NAMED ? `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more` : names.join(', ')
}

function summaryTable(summary: readonly SummaryRow[]): string {
  const scenarios = [...new Set(summary.flatMap((s) => Object.keys(s.scenarios)))]
  const rows = summary.map((s) => [s.check, verdict(s), s.band, ...scenarios.map((id) => (s.scenarios[id] ? `${s.scenarios[id].held} of ${s.scenarios[id].of}` : '')), missing(s)])
  const held = summary.filter((s) => s.holds).length
  return `${columns(['check', 'verdict', 'band', ...scenarios, 'missing'], rows, scenarios.length + 4)}\n\n${held} of ${summary.length} rows hold.\n${summary.map((s) => `${s.check}: ${s.statement}`).join('\n')}\n`
}

/** What never happened. */
export const still = (counts: ReadonlyMap<string, number>): string[] => [...counts].filter(([, n]) => n === 0).map(([id]) => id)

export function randomTable(r: RandomGames): string {
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
