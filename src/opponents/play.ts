/**
 * Playing a quarter: the decisions of players and computer players are put in one order (seat, lever, target), taken
 * one by one, and the engine steps. The same code serves the command line, the browser and the tests.
 */
import { chooseEvents, createStream } from '../engine/chance.ts'
import type { Engine } from '../engine/engine.ts'
import { T } from '../engine/layout.ts'
import { quarterIndex } from '../engine/quarters.ts'
import type { ChosenEvent, Decision, EventMode, Rejection, SeatId, Side } from '../engine/types.ts'
import { LABS, SEATS, SIDES } from '../engine/types.ts'
import { OPPONENTS } from './index.ts'
import type { Opponent, OpponentId, Proposal } from './opponent.ts'
import type { Said, Sayings } from './reasons.ts'
import { GOVERNMENT, STEADY } from './reasons.ts'

export interface GameSetup {
  readonly scenario: string
  readonly seed: string
  readonly events: EventMode
  /** With events on: these happen, and no others. */
  readonly chosen?: readonly ChosenEvent[]
  /** Who plays each seat that no decision claims. */
  readonly seats: Readonly<Record<SeatId, OpponentId>>
  /** Players that are not in the table of opponents; each takes its seat over. */
  readonly guests?: Readonly<Partial<Record<SeatId, Opponent>>>
  readonly budgets: boolean
  /** Quarters that the event tape must cover. */
  readonly quarters: number
}

/** A game in play. `state` is stepped in place; `claimed` holds the levers that a player has taken over. */
export interface Game {
  readonly engine: Engine
  readonly setup: GameSetup
  readonly state: Float64Array
  readonly tape: Float64Array
  readonly startQuarter: number
  readonly claimed: Set<string>
  readonly draws: ReadonlyMap<SeatId, () => number>
}

export interface QuarterResult extends Sayings {
  readonly quarter: number
  /** Decisions that were taken, in order. */
  readonly taken: readonly Decision[]
  /** For each of them: the quarter in which it takes effect where it was dated (history’s), and undefined elsewhere. */
  readonly dates: readonly (number | undefined)[]
  /** Players’ decisions that were refused. What a computer player cannot afford it simply does not do. */
  readonly rejections: readonly Rejection[]
}

export function createGame(engine: Engine, setup: GameSetup): Game {
  const def = engine.scenario(setup.scenario)
  if (!def) throw new Error(`There is no scenario "${setup.scenario}".`)
  const startQuarter = quarterIndex(def.start) ?? 0
  return {
    engine, setup,
    state: engine.start(setup.scenario),
    tape: tapeOf(engine, setup),
    startQuarter,
    claimed: new Set(),
    draws: new Map(SEATS.map((seat) => [seat, createStream(setup.seed, `opponent/${seat}`)])),
  }
}

/** All chance of a game: drawn, or chosen. */
export function tapeOf(engine: Engine, { scenario, seed, quarters, chosen }: Pick<GameSetup, 'scenario' | 'seed' | 'quarters' | 'chosen'>): Float64Array {
  const tape = engine.tape(seed, quarters)
  if (!chosen) return tape
  const startQuarter = quarterIndex(engine.scenario(scenario)?.start ?? '') ?? 0
  chooseEvents(tape, engine.eventIds.length, chosen.map(({ event, quarter, who }) => {
    const [row, at] = [(quarterIndex(quarter) ?? 0) - startQuarter - 1, engine.eventIds.indexOf(event)]
    if (row < 0 || row >= quarters || at < 0) throw new Error(`The event "${event}" cannot be chosen for ${quarter}.`)
    if (who === undefined) return { row, event: at }
    const side = SIDES.findIndex((one) => one === who)
    return { row, event: at, who: side < 0 ? LABS.findIndex((lab) => lab === who) : side }
  }))
  return tape
}

/** Place of a decision in the total order. Later duplicates of one lever come after earlier ones and win. */
export function rank(engine: Engine, d: Decision): number {
  const instances = engine.instancesOf(d)
  return instances.length > 0 ? instances[0].index * 2 + (d.target === undefined ? 0 : 1) : Number.MAX_SAFE_INTEGER
}

/** The levers, target by target, that a decision takes over from the computer player of its seat. */
function keysOf(engine: Engine, d: Decision): string[] {
  return engine.instancesOf(d).map((i) => `${i.def.seat}/${i.def.id}/${i.target ?? ''}`)
}

function playerOf(setup: GameSetup, seat: SeatId): Opponent {
  return setup.guests?.[seat] ?? OPPONENTS[setup.seats[seat]]
}

export interface QuarterOptions {
  readonly ledger?: boolean
  /** Clear the ledger first (default true); false keeps the flows of an earlier quarter of the same turn. */
  readonly clearLedger?: boolean
  /** Seats whose computer player stays silent because a person holds them. */
  readonly held?: readonly SeatId[]
}

/** Play one quarter with the players’ decisions. A player’s decision wins over the computer player’s for that lever, then and later. */
export function playQuarter(game: Game, planned: readonly Decision[], options: QuarterOptions = {}): QuarterResult {
  const { engine, state, setup } = game
  const quarter = state[T] + 1
  const stanceOf = (side: Side) => playerOf(setup, GOVERNMENT[side]).stance?.({ engine, game: state, seat: GOVERNMENT[side], quarter }) ?? STEADY
  const stance = { us: stanceOf('us'), cn: stanceOf('cn') }
  const newly = new Set<string>()
  for (const d of planned) {
    for (const key of keysOf(engine, d)) {
      if (!game.claimed.has(key)) newly.add(key)
      game.claimed.add(key)
    }
  }
  const proposals: (Proposal & { order: number; given: number })[] = planned.map((decision, given) => ({ decision, order: rank(engine, decision), given }))
  for (const seat of SEATS) {
    const draw = game.draws.get(seat)
    if (!draw || options.held?.includes(seat)) continue
    for (const p of playerOf(setup, seat)({ engine, game: state, seat, quarter, budgets: setup.budgets, draw })) {
      // A decision for a whole seat stands for each of its labs that no player has claimed.
      for (const i of engine.instancesOf(p.decision)) {
        if (game.claimed.has(`${i.def.seat}/${i.def.id}/${i.target ?? ''}`)) continue
        const decision: Decision = i.target === undefined ? p.decision : { ...p.decision, target: i.target }
        proposals.push({ ...p, decision, order: rank(engine, decision), given: proposals.length })
      }
    }
  }
  // One order for all, players and computer players: so the decisions taken, handed over again, give the same game to the bit.
  proposals.sort((a, b) => a.order - b.order || a.given - b.given)
  if (options.clearLedger !== false) engine.ledger.count = 0
  const taken: Decision[] = []
  const dates: (number | undefined)[] = []
  const rejections: Rejection[] = []
  const said: (Said & { given: number })[] = []
  for (const p of proposals) {
    engine.ledger.on = options.ledger === true
    const refused = engine.decide(state, p.decision, { budgets: setup.budgets, ...(p.effectAt === undefined ? {} : { effectAt: p.effectAt }) })
    if (!refused) {
      taken.push(p.decision)
      dates.push(p.effectAt)
      if (p.reason !== undefined) said.push({ decision: p.decision, reason: p.reason, given: p.given })
      for (const key of keysOf(engine, p.decision)) newly.delete(key)
    } else if (p.given < planned.length) rejections.push(refused)
  }
  // A decision that was refused takes nothing over.
  for (const key of newly) game.claimed.delete(key)
  engine.ledger.on = false
  engine.step(state, {
    events: setup.events, tape: game.tape, row: quarter - game.startQuarter - 1, ledger: options.ledger === true, budgets: setup.budgets,
  })
  said.sort((a, b) => a.given - b.given)
  return { quarter, taken, dates, rejections, said: said.map(({ decision, reason }) => ({ decision, reason })), stance }
}
