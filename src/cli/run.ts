/** Plays whole games for the command line and keeps the chosen series, quarter by quarter. */
import type { Engine } from '../engine/engine.ts'
import { quarterLabel } from '../engine/quarters.ts'
import type { Series } from '../engine/series.ts'
import type { Decision, EventMode, Rejection } from '../engine/types.ts'
import { SEATS } from '../engine/types.ts'
import { createGame, playQuarter } from '../opponents/play.ts'
import type { Plan, PlannedDecision } from './plan.ts'

export interface RunSetup {
  readonly engine: Engine
  readonly scenario: string
  /** Quarters since 2022Q4: of the start state, the last one of the scenario, and the last one played. */
  readonly from: number
  readonly scenarioEnd: number
  readonly until: number
  readonly events: EventMode
  readonly plan: Plan
  readonly series: readonly Series[]
  readonly hash: boolean
}

export interface ListedRejection {
  readonly quarter: string
  readonly seat: string
  readonly lever: string
  readonly lab?: string
  readonly code: string
  readonly message: string
}

export interface RunResult {
  /** `values[i * quarters + q]`: series i at the end of quarter q; quarter 0 is the start. */
  readonly values: Float64Array
  readonly rejections: readonly ListedRejection[]
  /** One entry for each step, chained onto the hash of the start state. */
  readonly hashes: readonly string[]
}

export function playRun(setup: RunSetup, seed: string): RunResult {
  const { engine, from, until, plan, series } = setup
  const game = createGame(engine, {
    scenario: setup.scenario, seed, events: setup.events, seats: plan.seats, budgets: plan.budgets, quarters: until - from,
  })
  const quarters = until - from + 1
  const values = new Float64Array(series.length * quarters)
  const keep = (q: number): void => series.forEach((s, i) => (values[i * quarters + q] = s.read(game.state)))
  const refused: { quarter: number; rejection: Rejection }[] = outside(plan.decisions, from + 1, until)
  const hashes: string[] = []
  let chain = engine.hash(game.state, '')
  keep(0)
  for (let quarter = from + 1; quarter <= until; quarter++) {
    const planned: Decision[] = []
    for (const p of plan.decisions) {
      if (p.quarter !== quarter) continue
      // What is no legal decision at all takes no lever over from the computer player.
      const rejection = engine.check(game.state, p.decision, { budgets: false })
      if (rejection) refused.push({ quarter, rejection })
      else planned.push(p.decision)
    }
    const { rejections } = playQuarter(game, planned, quarter > setup.scenarioEnd ? { held: SEATS } : {})
    for (const rejection of rejections) refused.push({ quarter, rejection })
    if (setup.hash) {
      chain = engine.hash(game.state, chain)
      hashes.push(chain)
    }
    keep(quarter - from)
  }
  const listed = refused.sort((a, b) => a.quarter - b.quarter).map(({ quarter, rejection }) => list(quarter, rejection))
  return { values, rejections: listed, hashes }
}

function outside(decisions: readonly PlannedDecision[], first: number, last: number): { quarter: number; rejection: Rejection }[] {
  return decisions.filter(({ quarter }) => quarter < first || quarter > last).map(({ quarter, decision }) => {
    const allowed = first > last ? 'this run plays no quarter at all' : `decisions of this run may fall in ${quarterLabel(first)} to ${quarterLabel(last)}; the nearest is ${quarterLabel(quarter < first ? first : last)}`
    return { quarter, rejection: { code: 'wrong-quarter', ...decision, message: `${quarterLabel(quarter)} is the wrong quarter for ${decision.seat}/${decision.lever}: ${allowed}.` } }
  })
}

function list(quarter: number, r: Rejection): ListedRejection {
  return { quarter: quarterLabel(quarter), seat: r.seat, lever: r.lever, ...(r.target === undefined ? {} : { lab: r.target }), code: r.code, message: r.message }
}
