/** The report in one table: each row of the design’s list, by scenario how many of its cases hold, and which do not. */
import type { BalanceRow, CheckId } from './rows.ts'
import { BANDS, CHECK_IDS, STATEMENTS } from './rows.ts'

export interface SummaryRow {
  readonly check: CheckId
  readonly statement: string
  readonly band: string
  /** Cases that hold, and all, by scenario; what counts all scenarios together stands under `all`. */
  readonly scenarios: Readonly<Record<string, { readonly held: number; readonly of: number }>>
  readonly held: number
  readonly of: number
  readonly holds: boolean
  /** Ids of the rows that are outside. */
  readonly missing: readonly string[]
}

export function summarise(rows: readonly BalanceRow[]): SummaryRow[] {
  return CHECK_IDS.flatMap((check): SummaryRow[] => {
    const own = rows.filter((r) => r.check === check)
    if (own.length === 0) return []
    const scenarios: Record<string, { held: number; of: number }> = {}
    for (const r of own) {
      const count = (scenarios[r.scenario ?? 'all'] ??= { held: 0, of: 0 })
      count.of++
      if (r.holds) count.held++
    }
    const missing = own.filter((r) => !r.holds).map((r) => r.id)
    return [{ check, statement: STATEMENTS[check], band: BANDS[check], scenarios, held: own.length - missing.length, of: own.length, holds: missing.length === 0, missing }]
  })
}
