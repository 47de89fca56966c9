/**
 * Behaviour checks as data: plans are run, figures are measured, each figure must lie in its band.
 *
 * A check says in one sentence how the world should behave and where that expectation comes from. Chance is averaged
 * and budgets are off unless a plan says otherwise, so a difference between two runs is caused by their plans alone.
 */
import { RULES } from '../../src/content/rules.ts'
import { CAUSE_IDS } from '../../src/engine/causes.ts'
import type { CauseId } from '../../src/engine/causes.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { createEngine } from '../../src/engine/engine.ts'
import { HOSTED, N_LABS, N_MARKETS, OPENED, PRICE, R_SERVE_SHORT, TRUST, indexOf, nameOf } from '../../src/engine/layout.ts'
import { demandPhase } from '../../src/engine/phases/demand.ts'
import { quarterIndex, quarterLabel } from '../../src/engine/quarters.ts'
import type { Decision, EventMode, LabId, SeatId } from '../../src/engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../src/engine/types.ts'
import { createWorld } from '../../src/engine/world.ts'
import type { OpponentId } from '../../src/opponents/opponent.ts'
import { createGame, playQuarter } from '../../src/opponents/play.ts'

/** A decision of a plan, in force from its quarter on (plus the lever’s delay). */
export interface PlannedDecision {
  readonly quarter: string
  readonly seat: SeatId
  readonly lever: string
  readonly value: number
  readonly lab?: LabId
}

export interface Plan {
  /** Default `chip-war`. */
  readonly scenario?: string
  /** Last quarter, default 2030Q4. */
  readonly until?: string
  /** Who plays what no decision claims, default `history` on both sides. */
  readonly us?: OpponentId
  readonly cn?: OpponentId
  readonly decisions?: readonly PlannedDecision[]
  /** Other values of parameters, also outside their ranges. */
  readonly parameters?: Readonly<Record<string, number>>
  /** Other values of state variables at the start. */
  readonly set?: Readonly<Record<string, number>>
  readonly events?: EventMode
  readonly seed?: string
  /** Keep the ledger of every quarter, for `flow`. */
  readonly ledger?: boolean
}

export interface Run {
  /** A series, or a state variable such as `stock.row`, at the end of a quarter. */
  at(name: string, quarter: string): number
  /** Mean over quarters, both ends included. */
  mean(name: string, from: string, to: string): number
  /** Sum of the flows of one cause into one state variable in a quarter. */
  flow(variable: string, cause: CauseId, quarter: string): number
  readonly quarters: readonly string[]
}

export interface Band {
  readonly low: number
  readonly high: number
}

export interface Behaviour {
  readonly id: string
  /** One sentence that a colleague could disagree with. */
  readonly statement: string
  /** Public address, or what the expectation rests on. */
  readonly source: string
  readonly plans: Readonly<Record<string, Plan>>
  readonly measure: (runs: Readonly<Record<string, Run>>) => Readonly<Record<string, number>>
  /** By figure. */
  readonly bands: Readonly<Record<string, Band>>
}

/** A behaviour that the model does not show. It is kept in view: the figures are pinned, and docs/model.md explains them. */
export interface Weakness extends Behaviour {
  /** Figures outside their bands, and where they lie instead. */
  readonly asBuilt: Readonly<Record<string, Band>>
  /** Why, and what would mend it. */
  readonly because: string
}

export const between = (low: number, high: number): Band => ({ low, high })
export const atLeast = (low: number): Band => ({ low, high: Infinity })
export const atMost = (high: number): Band => ({ low: -Infinity, high })
export const exactly = (value: number): Band => ({ low: value, high: value })

export function within(value: number, band: Band): boolean {
  return value >= band.low && value <= band.high
}

/** Value of a parameter. */
export function valueOf(id: string): number {
  const def = RULES.parameters.find((p) => p.id === id)
  if (!def) throw new Error(`There is no parameter "${id}".`)
  return def.value
}

const engines = new Map<string, Engine>()

export function engineWith(parameters: Readonly<Record<string, number>> = {}): Engine {
  const key = JSON.stringify(parameters)
  const known = engines.get(key)
  if (known) return known
  for (const id of Object.keys(parameters)) valueOf(id)
  const made = createEngine({ ...RULES, parameters: RULES.parameters.map((p) => (p.id in parameters ? { ...p, value: parameters[p.id] } : p)) })
  engines.set(key, made)
  return made
}

const runsDone = new Map<string, Run>()

/** Plays a plan. The same plan is played once. */
export function run(plan: Plan): Run {
  const key = JSON.stringify(plan)
  const known = runsDone.get(key)
  if (known) return known
  const made = play(plan)
  runsDone.set(key, made)
  return made
}

function index(quarter: string): number {
  const found = quarterIndex(quarter)
  if (found === undefined) throw new Error(`"${quarter}" is not a quarter such as 2025Q1.`)
  return found
}

function play(plan: Plan): Run {
  const scenario = plan.scenario ?? 'chip-war'
  const engine = engineWith(plan.parameters)
  const def = engine.scenario(scenario)
  if (!def) throw new Error(`There is no scenario "${scenario}".`)
  const first = index(def.start)
  const last = index(plan.until ?? '2030Q4')
  const seats = Object.fromEntries(SEATS.map((seat) => [seat, (SEAT_SIDE[seat] === 'us' ? plan.us : plan.cn) ?? 'history'])) as Record<SeatId, OpponentId>
  const game = createGame(engine, { scenario, seed: plan.seed ?? 'behaviour', events: plan.events ?? 'expected', seats, budgets: false, quarters: last - first })
  for (const [name, value] of Object.entries(plan.set ?? {})) {
    const at = indexOf(name)
    if (at < 0) throw new Error(`There is no state variable "${name}".`)
    game.state[at] = value
  }
  const states = [game.state.slice()]
  const flows: Map<string, number>[] = [new Map()]
  for (let q = first + 1; q <= last; q++) {
    const decisions = (plan.decisions ?? []).filter((d) => index(d.quarter) === q)
      .map(({ seat, lever, value, lab }): Decision => ({ seat, lever, value, ...(lab === undefined ? {} : { target: lab }) }))
    const { rejections } = playQuarter(game, decisions, { ledger: plan.ledger === true })
    if (rejections.length > 0) throw new Error(rejections[0].message)
    states.push(game.state.slice())
    const sums = new Map<string, number>()
    for (let i = 0; i < engine.ledger.count; i++) {
      const name = `${nameOf(engine.ledger.at[i])} ${CAUSE_IDS[engine.ledger.cause[i]]}`
      sums.set(name, (sums.get(name) ?? 0) + engine.ledger.amount[i])
    }
    flows.push(sums)
  }
  const place = (quarter: string): number => {
    const i = index(quarter) - first
    if (i < 0 || i >= states.length) throw new Error(`${quarter} is not part of this run.`)
    return i
  }
  const at = (name: string, quarter: string): number => {
    const state = states[place(quarter)]
    const i = indexOf(name)
    return i >= 0 ? state[i] : engine.read(state, name)
  }
  return {
    at,
    mean: (name, from, to) => {
      let sum = 0
      for (let q = index(from); q <= index(to); q++) sum += at(name, quarterLabel(q))
      return sum / (index(to) - index(from) + 1)
    },
    flow: (variable, cause, quarter) => {
      if (plan.ledger !== true) throw new Error('This plan keeps no ledger.')
      return flows[place(quarter)].get(`${variable} ${cause}`) ?? 0
    },
    quarters: states.map((_, i) => quarterLabel(first + i)),
  }
}

/** Runs all plans of a behaviour and measures its figures. */
export function figuresOf(behaviour: Behaviour): Readonly<Record<string, number>> {
  return behaviour.measure(Object.fromEntries(Object.entries(behaviour.plans).map(([name, plan]) => [name, run(plan)])))
}

/** The same decision for several seats. */
export function forSeats(seats: readonly SeatId[], quarter: string, lever: string, value: number): PlannedDecision[] {
  return seats.map((seat) => ({ quarter, seat, lever, value }))
}

/**
 * Twelve labs that differ in nothing but habit and, if asked, in capability compete for users for `quarters` quarters,
 * through the demand phase alone. Returns the share of the first lab, which starts with `lead` more than the rest, in
 * the developer market of Europe.
 */
export function habitContest(exponent: number, lead: number, better: number, quarters: number): number {
  const same: Record<string, number> = { 'network-exponent': exponent, 'home-advantage': 1, 'ban-on-cn/europe': 0, 'standards-pull': 0 }
  for (const p of RULES.parameters) if (p.id.startsWith('brand-')) same[p.id] = 1
  const w = createWorld()
  const { state } = createGame(engineWith(), { scenario: 'chip-war', seed: '', events: 'off', seats: Object.fromEntries(SEATS.map((s) => [s, 'hold'])) as Record<SeatId, OpponentId>, budgets: false, quarters: 1 })
  w.s = state
  const market = 2 * 3 + 1
  for (let a = 0; a < N_LABS; a++) {
    state[PRICE + a] = 1
    state[R_SERVE_SHORT + a] = 0
    state[indexOf('eci/openai') + a] = 130 + (a === 0 ? better : 0)
    state[indexOf('open-eci/openai') + a] = 0
    for (let m = 0; m < N_MARKETS; m++) {
      state[HOSTED + m * N_LABS + a] = (1 - lead) / N_LABS + (a === 0 ? lead : 0)
      state[OPENED + m * N_LABS + a] = 0
    }
  }
  for (let r = 0; r < 12; r++) state[TRUST + r] = 1
  // The rest of the world’s lab has half of the others’ access outside Europe, and all of it here.
  const demand = demandPhase((id) => same[id] ?? valueOf(id))
  for (let q = 0; q < quarters; q++) demand(w)
  return state[HOSTED + market * N_LABS] + state[OPENED + market * N_LABS]
}
