/**
 * Who decides in futures, besides the player: the computer players of the other seats. Most are asked in every future.
 * Those that look ahead with the engine cost thousands of steps a quarter: they are asked once, along the path of average
 * luck, and are taken to decide the same in every future.
 */
import { createStream } from '../../engine/chance.ts'
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import type { Decision, EventMode, SeatId } from '../../engine/types.ts'
import { SEATS } from '../../engine/types.ts'
import { OPPONENTS } from '../../opponents/index.ts'
import type { OpponentId, Proposal } from '../../opponents/opponent.ts'
import { rank } from '../../opponents/play.ts'
import { nought, plainDecision } from '../one-kind.ts'

/** Where futures begin: a moment of a game, and what is decided in it. Plain data, so that it can go to a thread. */
export interface Prospect {
  /** The game before the quarter. */
  readonly state: Float64Array
  /** What the player decides now; nothing more after it. */
  readonly decisions: readonly Decision[]
  /** Who plays each seat. Seats of people hold. */
  readonly seats: Readonly<Record<SeatId, OpponentId>>
  /** The game’s own seed; futures draw other luck from it than the game will have. */
  readonly seed: string
  readonly events: EventMode
  readonly budgets: boolean
  /** Quarters ahead. */
  readonly quarters: number
  /** What players that look ahead are taken to do, quarter by quarter; see `repliesOf`. */
  readonly replies?: readonly (readonly Decision[])[]
}

const LOOK_AHEAD: readonly OpponentId[] = ['greedy', 'able', 'strong']

/** How a player is carried into futures. */
export type RivalWay = 'holds' | 'dated' | 'asked' | 'drawn' | 'once'

export function rivalWay(id: OpponentId): RivalWay {
  if (id === 'hold') return 'holds'
  if (id === 'history') return 'dated'
  if (id === 'random') return 'drawn'
  return LOOK_AHEAD.includes(id) ? 'once' : 'asked'
}

export const needsReplies = ({ seats }: Pick<Prospect, 'seats'>): boolean => SEATS.some((seat) => rivalWay(seats[seat]) === 'once')

export interface Rivals {
  /** Somebody decides by chance: two futures differ already in what is decided. */
  readonly drawn: boolean
  /** Before a future: its own draws for who decides by chance; null where nobody may. */
  begin(seed: string | null): void
  /** Takes the decisions of the coming quarter, `ahead` quarters after the first, together with the player’s. */
  decide(game: Float64Array, ahead: number, own: readonly Decision[]): void
}

type Given = Pick<Proposal, 'decision' | 'effectAt'>

export function createRivals(engine: Engine, { seats, budgets, state, quarters, replies }: Prospect): Rivals {
  const first = state[T] + 1
  const seatsOf = (...ways: readonly RivalWay[]): readonly SeatId[] => SEATS.filter((seat) => ways.includes(rivalWay(seats[seat])))
  const asked = seatsOf('asked', 'drawn')
  const drawn = seatsOf('drawn')
  /** What is known beforehand: the record, and the replies of those who were asked once. */
  const known: Given[][] = Array.from({ length: quarters }, (_, ahead): Given[] => [
    ...seatsOf('dated').flatMap((seat) => OPPONENTS.history({ engine, game: state, seat, quarter: first + ahead, budgets, draw: none })).map((p) => ({ ...p, decision: plainDecision(p.decision) })),
    ...(replies?.[ahead] ?? []).map((decision) => ({ decision: plainDecision(decision) })),
  ])
  const draws = new Map<SeatId, () => number>()

  return {
    drawn: drawn.length > 0,
    begin(seed) {
      draws.clear()
      if (seed !== null) for (const seat of drawn) draws.set(seat, createStream(seed, `opponent/${seat}`))
    },
    decide(game, ahead, own) {
      if (own.length === 0 && asked.length === 0 && known[ahead].length === 0) return
      const all: Given[] = own.map((decision) => ({ decision: plainDecision(decision) }))
      for (const p of known[ahead]) all.push(...byTarget(engine, p))
      for (const seat of asked) {
        const draw = draws.get(seat)
        if (!draw && drawn.includes(seat)) continue
        for (const p of OPPONENTS[seats[seat]]({ engine, game, seat, quarter: first + ahead, budgets, draw: draw ?? none })) all.push(...byTarget(engine, p))
      }
      takeAll(engine, game, all, budgets)
    },
  }
}

/** Nobody draws who is not named above. */
function none(): number {
  throw new Error('This player was not expected to draw.')
}

/** A decision for a whole seat stands for each of its labs, as in play. */
function byTarget(engine: Engine, p: Given): Given[] {
  return engine.instancesOf(p.decision).map((i) => (i.target === undefined ? p : { ...p, decision: plainDecision({ ...p.decision, target: i.target }) }))
}

/** In the order of play; what is refused is not done. */
function takeAll(engine: Engine, game: Float64Array, all: readonly Given[], budgets: boolean): void {
  const ordered = all.length < 2 ? all : all.map((p, at) => ({ p, at, rank: rank(engine, p.decision) })).sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ p }) => p)
  for (const { decision, effectAt } of ordered) engine.decide(game, decision, effectAt === undefined ? { budgets } : { budgets, effectAt })
}

/**
 * What players that look ahead would do along the path of average luck, with nothing decided by the player. One quarter
 * at a time, because a quarter of them takes a while; the last piece holds all of them.
 */
export function* repliesOf(engine: Engine, prospect: Prospect): Generator<readonly (readonly Decision[])[]> {
  const { state, seats, budgets, quarters } = prospect
  const game = state.slice()
  const found: Decision[][] = []
  const once = SEATS.filter((seat) => rivalWay(seats[seat]) === 'once')
  // Whoever looks ahead tells no row; the engine meets one before it is compiled.
  engine.step(state.slice(), { events: 'off', row: nought(state), budgets })
  for (let ahead = 0; ahead < quarters; ahead++) {
    const replies: Decision[] = []
    found.push(replies)
    for (const seat of once) {
      for (const { decision } of OPPONENTS[seats[seat]]({ engine, game, seat, quarter: state[T] + 1 + ahead, budgets, draw: none })) replies.push(decision)
      yield found
    }
    // Who else plays decides along the way; only what has been found so far is known of those who look ahead.
    const rivals = createRivals(engine, { ...prospect, replies: found })
    rivals.begin(null)
    rivals.decide(game, ahead, [])
    engine.step(game, { events: prospect.events === 'off' ? 'off' : 'expected', budgets })
  }
}
