/** Plays the plans of behaviour checks, each once, under one set of parameters. */
import { RULES } from '../../content/rules.ts'
import { CAUSE_IDS } from '../../engine/causes.ts'
import type { Engine } from '../../engine/engine.ts'
import { createEngine } from '../../engine/engine.ts'
import { indexOf, nameOf } from '../../engine/layout.ts'
import { quarterIndex, quarterLabel } from '../../engine/quarters.ts'
import type { Decision, SeatId } from '../../engine/types.ts'
import { SEATS, SEAT_SIDE } from '../../engine/types.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import type { Behaviour, Plan, Run } from './kinds.ts'

type EngineWith = (parameters?: Readonly<Record<string, number>>) => Engine

/** Value of a parameter. */
export function valueOf(id: string): number {
  const def = RULES.parameters.find((p) => p.id === id)
  if (!def) throw new Error(`There is no parameter "${id}".`)
  return def.value
}

export interface Bench {
  /** Plays a plan. The same plan is played once. */
  run(plan: Plan): Run
  /** Runs all plans of a behaviour and measures its figures. */
  figuresOf(behaviour: Behaviour): Readonly<Record<string, number>>
}

/** A bench on which some parameters have other values; a plan’s own parameters come on top. */
export function createBench(base: Readonly<Record<string, number>> = {}): Bench {
  const engines = new Map<string, Engine>()
  const runs = new Map<string, Run>()
  const engineWith: EngineWith = (parameters = {}) => {
    const key = JSON.stringify(parameters)
    const known = engines.get(key)
    if (known) return known
    const values = { ...base, ...parameters }
    for (const id of Object.keys(values)) valueOf(id)
    const made = createEngine({ ...RULES, parameters: RULES.parameters.map((p) => (p.id in values ? { ...p, value: values[p.id] } : p)) })
    engines.set(key, made)
    return made
  }
  const run = (plan: Plan): Run => {
    const key = JSON.stringify(plan)
    const known = runs.get(key)
    if (known) return known
    const made = play(engineWith, plan)
    runs.set(key, made)
    return made
  }
  return {
    run,
    figuresOf: (behaviour) => behaviour.measure(Object.fromEntries(Object.entries(behaviour.plans).map(([name, plan]) => [name, run(plan)])), (id) => base[id] ?? valueOf(id)),
  }
}

function index(quarter: string): number {
  const found = quarterIndex(quarter)
  if (found === undefined) throw new Error(`"${quarter}" is not a quarter such as 2025Q1.`)
  return found
}

function play(engineWith: EngineWith, plan: Plan): Run {
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
