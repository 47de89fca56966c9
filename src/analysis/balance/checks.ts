/** The checks by name, cut into pieces of work that can be done side by side; their order in the report does not depend on who was first. */
import type { Engine } from '../../engine/engine.ts'
import type { Side } from '../../engine/types.ts'
import { SIDES } from '../../engine/types.ts'
import { comebackRows, earlyRows, eventsRows, leadChangesRows, lossRows, sidesRows } from './check-course.ts'
import { dominanceRows, spreadRows, supportRows } from './check-empirical.ts'
import { diversityRows, interiorRows, leverRows, uselessRows } from './check-levers.ts'
import { choicesRows, conflictRows } from './check-turns.ts'
import type { Context } from './context.ts'
import { createContext } from './context.ts'
import type { LadderPart } from './ladder.ts'
import { STEPS, ladderPart, ladderRows } from './ladder.ts'
import type { SidePlans } from './plans.ts'
import { FULL, QUICK, findPlans } from './plans.ts'
import type { BalanceRow, CheckId } from './rows.ts'
import { CHECK_IDS } from './rows.ts'

export interface BalanceOptions {
  /** Seeds of games between players that look ahead; games between rules are played on more. */
  readonly seeds: number
  readonly full: boolean
}

export type Job =
  | { readonly kind: 'plans'; readonly scenario: string; readonly side: Side }
  | { readonly kind: 'rows'; readonly scenario: string; readonly checks: readonly CheckId[] }
  | { readonly kind: 'ladder'; readonly scenario: string; readonly step: number; readonly seeds: number }

export interface Result {
  readonly games: number
  readonly plans?: SidePlans
  readonly rows?: readonly BalanceRow[]
  readonly ladder?: LadderPart
}

const ROWS: Readonly<Record<Exclude<CheckId, 'ladder'>, (c: Context) => BalanceRow[]>> = {
  dominance: dominanceRows, support: supportRows, lever: leverRows, useless: uselessRows, sides: sidesRows, spread: spreadRows, diversity: diversityRows, interior: interiorRows,
  comeback: comebackRows, 'lead-changes': leadChangesRows, early: earlyRows, events: eventsRows, loss: lossRows, conflict: conflictRows, choices: choicesRows,
}
/** Checks that share games stay in one piece. */
const PIECES: readonly (readonly CheckId[])[] = [
  ['dominance', 'support', 'spread'], ['sides', 'comeback', 'lead-changes', 'early', 'events', 'loss'], ['lever', 'useless', 'interior', 'diversity', 'conflict', 'choices'],
]
/** Seeds of the steps of the ladder in one scenario, in a short and in a long run: 200 games over three scenarios take 34. */
const LADDER_SHORT = [34, 2, 2, 8, 8, 1, 1]
const LADDER_LONG = 34

/** These do without the best plans. */
const WITHOUT_PLANS: readonly CheckId[] = ['sides', 'comeback', 'lead-changes', 'early', 'events', 'loss', 'conflict']

/** First the plans, which most others need. */
function planJobs(scenarios: readonly string[], checks: readonly CheckId[]): Job[] {
  if (checks.every((id) => WITHOUT_PLANS.includes(id))) return []
  return scenarios.flatMap((scenario) => SIDES.map((side): Job => ({ kind: 'plans', scenario, side })))
}

function checkJobs(scenarios: readonly string[], checks: readonly CheckId[], { full }: BalanceOptions): Job[] {
  const ladder = checks.includes('ladder')
    ? [...STEPS.keys()].reverse().flatMap((step) => scenarios.map((scenario): Job => ({ kind: 'ladder', scenario, step, seeds: full ? LADDER_LONG : LADDER_SHORT[step] })))
    : []
  const rows = PIECES.flatMap((piece) => {
    const wanted = piece.filter((id) => checks.includes(id))
    return wanted.length > 0 ? scenarios.map((scenario): Job => ({ kind: 'rows', scenario, checks: wanted })) : []
  })
  return [...ladder, ...rows]
}

/** Does one piece. `plans`: what the pieces of the first kind found. */
export function doJob(engine: Engine, job: Job, plans: readonly SidePlans[], options: BalanceOptions): Result {
  if (job.kind === 'plans') {
    const found = findPlans(engine, job.scenario, job.side, options.full ? FULL : QUICK)
    return { games: found.games, plans: found }
  }
  const of = (side: Side): SidePlans => plans.find((p) => p.scenario === job.scenario && p.side === side) ?? { scenario: job.scenario, side, games: 0, plans: [] }
  const context = createContext(engine, job.scenario, { us: of('us'), cn: of('cn') }, options)
  const done = job.kind === 'ladder' ? { ladder: ladderPart(context, job.step, job.seeds) } : { rows: job.checks.flatMap((id) => (id === 'ladder' ? [] : ROWS[id](context))) }
  return { ...done, games: context.arena.games() }
}

/** All rows in the order of the checks, within a check in the order of the scenarios. */
export function gather(results: readonly Result[]): BalanceRow[] {
  const all = [...results.flatMap((r) => r.rows ?? []), ...ladderRows(results.flatMap((r) => (r.ladder ? [r.ladder] : [])))]
  return CHECK_IDS.flatMap((id) => all.filter((r) => r.check === id))
}

/** How pieces of work get done: one after the other here, several at a time on the command line. Results stand in the order of the jobs. */
export type Runner = (jobs: readonly Job[], plans: readonly SidePlans[], options: BalanceOptions) => Promise<readonly Result[]>

export const oneByOne = (engine: Engine): Runner => (jobs, plans, options) => Promise.resolve(jobs.map((job) => doJob(engine, job, plans, options)))

export async function checkBalance(run: Runner, scenarios: readonly string[], checks: readonly CheckId[], options: BalanceOptions): Promise<{ readonly rows: BalanceRow[]; readonly games: number }> {
  const first = await run(planJobs(scenarios, checks), [], options)
  const results = await run(checkJobs(scenarios, checks, options), first.flatMap((r) => (r.plans ? [r.plans] : [])), options)
  return { rows: gather(results), games: [...first, ...results].reduce((sum, r) => sum + r.games, 0) }
}
