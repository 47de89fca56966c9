/**
 * The turn engine. `createEngine(ruleset)` compiles the rules once; `step` then moves a game on by a quarter, in place,
 * without allocating. A game is one Float64Array (see `layout.ts`); an engine holds no game of its own.
 */
import { createTape } from './chance.ts'
import type { DecideOptions, Price } from './decisions.ts'
import { createDecisionDesk, decidedValue, valueInForce } from './decisions.ts'
import { hashState } from './hash.ts'
import type { DatedDecision } from './history.ts'
import { compileHistory } from './history.ts'
import { MAX_EVENTS, STATE_START, T, indexOf } from './layout.ts'
import type { Ledger } from './ledger.ts'
import type { CompiledLevers, LeverInstance } from './levers.ts'
import { compileLevers, RING } from './levers.ts'
import { createParams } from './parameters.ts'
import { advance, changeShocks, channelBase, fillChannels } from './phases/advance.ts'
import { allocationPhase } from './phases/allocation.ts'
import { createBudgets } from './phases/budgets.ts'
import { chinaChipsPhase } from './phases/china-chips.ts'
import { demandPhase, meetings } from './phases/demand.ts'
import { diffusionPhase } from './phases/diffusion.ts'
import { eventsPhase } from './phases/events.ts'
import { indicesPhase } from './phases/indices.ts'
import { knowledgePhase } from './phases/knowledge.ts'
import { pricesPhase } from './phases/prices.ts'
import { marketsPhase, revenuePhase } from './phases/revenue.ts'
import { hazardPhase, incidentsPhase } from './phases/risk.ts'
import { societyPhase } from './phases/society.ts'
import { softPowerPhase } from './phases/soft-power.ts'
import { reportFronts, trainingPhase } from './phases/training.ts'
import { worldChipsPhase } from './phases/world-chips.ts'
import { quarterIndex } from './quarters.ts'
import type { Series } from './series.ts'
import { createSeries } from './series.ts'
import type { Decision, EventMode, Rejection, Ruleset, ScenarioDef, StartCorrection } from './types.ts'
import { createWorld } from './world.ts'

/** Chance and accounting of one step. */
export interface StepOptions {
  readonly events: EventMode
  /** Event tape of the game; needed when events are on. */
  readonly tape?: Float64Array
  /** Row of the tape: quarters since the start of the scenario. */
  readonly row?: number
  /** Write the ledger of this step. */
  readonly ledger?: boolean
  /** False: nothing is charged, every programme runs. */
  readonly budgets?: boolean
}

export interface Engine {
  readonly rules: Ruleset
  readonly levers: CompiledLevers
  readonly series: readonly Series[]
  readonly history: readonly DatedDecision[]
  readonly eventIds: readonly string[]
  /** Flows of the last step that wrote a ledger, and of decisions taken since it was cleared. */
  readonly ledger: Ledger
  scenario(id: string): ScenarioDef | undefined
  /** A new game at the start of a scenario. */
  start(scenarioId: string): Float64Array
  tape(seed: string, quarters: number): Float64Array
  check(game: Float64Array, d: Decision, options?: DecideOptions): Rejection | null
  price(game: Float64Array, d: Decision): Price
  /** Take a decision for the coming quarter. Refused decisions change nothing. */
  decide(game: Float64Array, d: Decision, options?: DecideOptions): Rejection | null
  step(game: Float64Array, options: StepOptions): void
  hash(game: Float64Array, previous: string): string
  read(game: Float64Array, series: string): number
  instancesOf(d: Pick<Decision, 'seat' | 'lever' | 'target'>): readonly LeverInstance[]
  decided(game: Float64Array, i: LeverInstance): number
  inForce(game: Float64Array, i: LeverInstance): number
}

const MODES: Readonly<Record<EventMode, number>> = { off: 0, expected: 1, on: 2 }
const NO_TAPE = new Float64Array(0)

export function createEngine(rules: Ruleset): Engine {
  if (rules.events.length > MAX_EVENTS) throw new Error(`The rule set has ${rules.events.length} events; ${MAX_EVENTS} is the most.`)
  const p = createParams(rules.parameters)
  const levers = compileLevers(rules.levers)
  const history = compileHistory(rules.history)
  const series = createSeries(rules.doctrines)
  const seriesById = new Map(series.map((x) => [x.id, x]))
  const eventIds = rules.events.map((e) => e.id)
  const w = createWorld()
  const desk = createDecisionDesk(levers, [p('fiscal-income/us'), p('fiscal-income/cn')], p('political-regeneration'))

  const base = channelBase(p)
  const shocks = changeShocks(levers)
  const comeIntoForce = advance(levers)
  const budgets = createBudgets(levers, p)
  const fill = fillChannels(levers, base)
  const hazard = hazardPhase(p)
  const events = eventsPhase(rules.events)
  const worldChips = worldChipsPhase(p)
  const chinaChips = chinaChipsPhase(p, levers)
  const allocation = allocationPhase(p)
  const knowledge = knowledgePhase(p)
  const training = trainingPhase(p)
  const prices = pricesPhase(p)
  const demand = demandPhase(p)
  const diffusion = diffusionPhase(p)
  const markets = marketsPhase(p)
  const revenue = revenuePhase(p)
  const softPower = softPowerPhase(p)
  const society = societyPhase(p)
  const incidents = incidentsPhase(p)
  const indices = indicesPhase(p)

  /** One quarter. The order is the model’s: chips before knowledge before release before demand; money earned is spendable next. */
  const step = (game: Float64Array, options: StepOptions): void => {
    w.s = game
    w.mode = MODES[options.events]
    w.tape = options.tape ?? NO_TAPE
    w.tapeRow = options.row ?? 0
    w.charging = options.budgets !== false
    w.ledger.on = options.ledger === true
    shocks.remember(w)
    comeIntoForce(w)
    budgets.upkeep(w)
    fill(w)
    shocks.apply(w)
    reportFronts(w)
    markets(w)
    hazard(w)
    events(w)
    worldChips(w)
    chinaChips(w)
    allocation(w)
    knowledge(w)
    training(w)
    prices(w)
    demand(w)
    diffusion(w)
    markets(w)
    revenue(w)
    softPower(w)
    society(w)
    incidents(w)
    budgets.earn(w)
    indices(w)
    w.ledger.on = false
  }

  /** Fill the report of a game that has not been stepped, from its state. */
  const describe = (game: Float64Array): void => {
    w.s = game
    w.charging = true
    w.ledger.on = false
    w.funded.fill(1)
    fill(w)
    reportFronts(w)
    markets(w)
    meetings(w)
    allocation(w)
    revenue(w)
    hazard(w)
    indices(w)
  }

  const set = (game: Float64Array, list: readonly StartCorrection[], where: string): void => {
    for (const c of list) {
      const at = indexOf(c.variable)
      if (at < 0) throw new Error(`${where} sets "${c.variable}", which is no variable.`)
      game[at] = c.value
    }
  }

  /** The state at the end of 2022Q4, with what was law or announced by then. */
  const published = (): Float64Array => {
    const game = new Float64Array(levers.stateLength)
    set(game, rules.start, 'The start state')
    for (const i of levers.instances) game.fill(Math.round(i.def.initial * i.steps), i.at, i.at + 1 + RING)
    for (const h of history) {
      if (h.quarter > 0) continue
      for (const i of desk.instancesOf(h.decision)) {
        const value = Math.round(h.decision.value * i.steps)
        if (h.effectAt <= 0) game.fill(value, i.at, i.at + 1 + RING)
        else for (let q = h.effectAt; q <= RING; q++) game[i.at + 1 + (q & (RING - 1))] = value
      }
    }
    game[T] = 0
    describe(game)
    return game
  }

  const starts = new Map<string, Float64Array>()
  const start = (scenarioId: string): Float64Array => {
    const known = starts.get(scenarioId)
    if (known) return known.slice()
    const def = rules.scenarios.find((x) => x.id === scenarioId)
    if (!def) throw new Error(`The rule set has no scenario "${scenarioId}".`)
    const from = quarterIndex(def.start)
    if (from === undefined) throw new Error(`Scenario ${def.id} starts in "${def.start}", which is no quarter.`)
    const game = published()
    for (let q = 1; q <= from; q++) {
      for (const h of history) if (h.quarter === q) decide(game, h.decision, { effectAt: h.effectAt })
      step(game, { events: 'expected' })
    }
    set(game, def.corrections, `Scenario ${def.id}`)
    for (const { lever, value } of def.levers ?? []) {
      const instances = levers.byLever.get(lever)
      if (!instances) throw new Error(`Scenario ${def.id} sets "${lever}", which is no lever.`)
      for (const i of instances) game.fill(Math.round(value * i.steps), i.at, i.at + 1 + RING)
    }
    if (from > 0 || def.corrections.length > 0 || def.levers) describe(game)
    starts.set(scenarioId, game)
    return game.slice()
  }

  const decide = (game: Float64Array, d: Decision, options?: DecideOptions): Rejection | null => {
    w.s = game
    return desk.take(w, d, options)
  }

  return {
    rules, levers, series, history, eventIds,
    ledger: w.ledger,
    scenario: (id) => rules.scenarios.find((x) => x.id === id),
    start,
    tape: (seed, quarters) => createTape(seed, eventIds, quarters),
    check: (game, d, options) => {
      w.s = game
      return desk.check(w, d, options)
    },
    price: (game, d) => {
      w.s = game
      return desk.price(w, d)
    },
    decide,
    step,
    hash: (game, previous) => hashState(game, STATE_START, previous),
    read: (game, id) => {
      const found = seriesById.get(id)
      if (!found) throw new Error(`There is no series "${id}".`)
      return found.read(game)
    },
    instancesOf: (d) => desk.instancesOf(d),
    decided: decidedValue,
    inForce: valueInForce,
  }
}
