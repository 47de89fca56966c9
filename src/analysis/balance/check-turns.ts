/** Is a single turn a question? Whether firms and governments want the same, and how many ways to go on are good. */
import type { Engine } from '../../engine/engine.ts'
import { CASH, T } from '../../engine/layout.ts'
import { CASH_SEATS } from '../../engine/levers.ts'
import type { Decision, SeatId, Side } from '../../engine/types.ts'
import { DOCTRINES, SEATS, SEAT_SIDE, SIDES } from '../../engine/types.ts'
import type { Game } from '../../opponents/play.ts'
import { createGame, playQuarter } from '../../opponents/play.ts'
import { atLeast } from '../behaviour/kinds.ts'
import { HOLDING, lengthOf, scoresOf } from './arena.ts'
import type { Context } from './context.ts'
import { eachDoctrine } from './context.ts'
import { mean } from './games.ts'
import { levelOf } from './plan.ts'
import type { BalanceRow } from './rows.ts'
import { figure, percent, row } from './rows.ts'
import type { Strategy } from './strategies.ts'
import { opponent, rivalOf } from './strategies.ts'

/** A game between two sides with chance averaged, from a state or from the start. */
function gameOf(c: Context, side: Side, own: Strategy, rival: Strategy, from?: Float64Array): Game {
  const guests = Object.fromEntries(SEATS.map((s) => [s, (view: Parameters<Strategy['player']>[0]) => (SEAT_SIDE[s] === side ? own : rival).player(view)]))
  const game = createGame(c.engine, { scenario: c.scenario, seed: '', events: 'expected', seats: HOLDING, guests, budgets: true, quarters: 1 })
  if (from) game.state.set(from)
  return game
}

/** The state before each turn of a game between learners. */
function turnsOf(c: Context, side: Side): Float64Array[] {
  const def = c.engine.scenario(c.scenario)
  const game = gameOf(c, side, opponent('learner'), opponent('learner'))
  return Array.from({ length: def?.turns ?? 0 }, () => {
    const before = game.state.slice()
    for (let q = 0; q < (def?.quartersPerTurn ?? 1); q++) playQuarter(game, [])
    return before
  })
}

// ── Role conflict ───────────────────────────────────────────────────────────────────────────────────────────
const AHEAD = 6
const STRIDE = 0.25
/** A move earns, or costs a government, if it is more than this: $bn, and points of score. */
const EARNS = 0.01
const COSTS = 0.02

interface Effect {
  readonly cash: number
  readonly score: number
}

function effectOf(engine: Engine, before: Float64Array, seat: SeatId, decision: Decision | null): Effect | null {
  const side = SEAT_SIDE[seat]
  const game = before.slice()
  if (decision && engine.decide(game, decision, { budgets: true })) return null
  for (let q = 0; q < AHEAD; q++) engine.step(game, { events: 'expected', budgets: true })
  return { cash: game[CASH + CASH_SEATS.indexOf(seat)], score: mean(scoresOf(engine, game, side)) }
}

/** The move of one lever, a step up or down, that brings a firm the most money; and what it does to its side’s score. Null: none brings any. */
function bestForFirm(engine: Engine, before: Float64Array, seat: SeatId): { readonly lever: string; readonly score: number } | null {
  const base = effectOf(engine, before, seat, null)
  let best: { lever: string; score: number; cash: number } | null = null
  for (const lever of engine.rules.levers.filter((l) => l.seat === seat)) {
    const now = engine.decided(before, engine.instancesOf({ seat, lever: lever.id })[0])
    const place = (now - lever.min) / (lever.max - lever.min)
    for (const to of [place - STRIDE, place + STRIDE]) {
      const value = levelOf(lever, Math.min(1, Math.max(0, to)))
      const reached = value === now || !base ? null : effectOf(engine, before, seat, { seat, lever: lever.id, value })
      if (!reached || !base) continue
      const cash = reached.cash - base.cash
      if (cash > EARNS && (!best || cash > best.cash)) best = { lever: lever.id, cash, score: reached.score - base.score }
    }
  }
  return best
}

export function conflictRows(c: Context): BalanceRow[] {
  return [row('conflict', c.scenario, '', SIDES.map((side) => {
    const turns = turnsOf(c, side)
    const firms = CASH_SEATS.filter((s) => SEAT_SIDE[s] === side)
    const each = firms.map((seat) => ({ seat, share: mean(turns.map((before) => ((bestForFirm(c.engine, before, seat)?.score ?? 0) < -COSTS ? 1 : 0))) }))
    return figure(side, mean(each.map((e) => e.share)), atLeast(0.3), each.map((e) => `${e.seat} ${percent(e.share)}`).join(', '))
  }))]
}

// ── Ways to go on ───────────────────────────────────────────────────────────────────────────────────────────
const CLOSE = 1
const BAD = 3
/** Two ways whose results are this near are one. */
const SAME = 1e-6

/** Do these results, one for each way to go on, make a real question of the turn? */
export function isChoice(results: readonly number[]): boolean {
  const different = results.filter((x, i) => !results.slice(0, i).some((y) => Math.abs(x - y) < SAME))
  const top = different.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY)
  return different.filter((x) => x >= top - CLOSE).length >= 2 && different.some((x) => x <= top - BAD)
}

export function choicesRows(c: Context): BalanceRow[] {
  const end = c.engine.start(c.scenario)[T] + lengthOf(c.engine, c.scenario)
  const sides = SIDES.map((side) => {
    const ways = [...c.rules(side).filter((s) => s.id !== 'random'), ...c.plansFor(side), ...DOCTRINES.flatMap((_id, d) => [...c.answers(side, d), ...c.elites(side, d)])]
    const rival = opponent('learner')
    // By turn, way and doctrine. In the last year no way can make much of a difference any more.
    const turns = turnsOf(c, rivalOf(side)).filter((before) => end - before[T] > 4)
    return { side, results: turns.map((before) => ways.map((way) => {
      const game = gameOf(c, side, way, rival, before)
      while (game.state[T] < end) playQuarter(game, [])
      return scoresOf(c.engine, game.state, side)
    })) }
  })
  return eachDoctrine((doctrine, d) => row('choices', c.scenario, doctrine, sides.map(({ side, results }) =>
    figure(side, mean(results.map((ways) => (isChoice(ways.map((w) => w[d])) ? 1 : 0))), atLeast(1), `${results.length} turns`))))
}
