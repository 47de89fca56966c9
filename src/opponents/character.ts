/**
 * Characters: computer players written as a table. Each row says when (an observation), which lever, to what value, and
 * why (a key of the reasons in the texts). Rows stand in order of weight: for a lever the first row that holds counts,
 * and where money or political capital is short, earlier rows are served first.
 */
import type { Decision, SeatId, Side } from '../engine/types.ts'
import { SEAT_SIDE } from '../engine/types.ts'
import type { Observation } from './observations.ts'
import { look, OBSERVATIONS } from './observations.ts'
import type { Opponent, Proposal } from './opponent.ts'

/** `to` is in the lever's own unit; `lever` may name one target: `washington/entity-listing/huawei`. */
export type Rule = readonly [when: Observation, lever: `${SeatId}/${string}`, to: number, why: string]

export interface Temper {
  readonly side: Side
  /** Acts in every n-th quarter only. Default 1. */
  readonly every?: number
  /** Most changes of a seat in a quarter. Default 2. */
  readonly moves?: number
  /** Longest way that a lever goes at once, as a share of its range. Default 1. */
  readonly stride?: number
}

/** What cannot be afforded in full is tried by these parts. */
const PARTS = [1, 0.5, 0.25]

/** A player of the four seats of one side. In a seat of the other side it holds. */
export function character(temper: Temper, rules: readonly Rule[]): Opponent {
  const { side, every = 1, moves = 2, stride = 1 } = temper
  const play: Opponent = ({ engine, game, seat, quarter, budgets }) => {
    if (SEAT_SIDE[seat] !== side || quarter % every !== 0) return []
    const see = look(engine, game)
    const trial = game.slice()
    const settled = new Set<string>()
    const proposals: Proposal[] = []
    for (const [when, path, to, why] of rules) {
      if (proposals.length >= moves) break
      const [of, lever, target] = path.split('/')
      if (of !== seat || settled.has(path) || !OBSERVATIONS[when](see)) continue
      settled.add(path)
      const instances = engine.instancesOf({ seat, lever, ...(target === undefined ? {} : { target }) })
      const [first] = instances
      if (!first || instances.every((i) => engine.decided(game, i) === to)) continue
      const now = engine.decided(game, first)
      const range = stride * (first.def.max - first.def.min)
      const way = Math.min(range, Math.max(-range, to - now))
      for (const part of PARTS) {
        const value = Math.round((now + way * part) * first.steps) / first.steps
        if (value === now && part < 1) break
        const decision: Decision = { seat, lever, value, ...(target === undefined ? {} : { target }) }
        if (engine.decide(trial, decision, { budgets })) continue
        proposals.push({ decision, reason: why })
        break
      }
    }
    return proposals
  }
  /** The rows that hold for the seat, in turn, so that a long game hears all of them. */
  const stance: Opponent['stance'] = ({ engine, game, seat, quarter }) => {
    const see = look(engine, game)
    const heard = new Set<string>()
    const standing: string[] = []
    for (const [when, path, , why] of rules) {
      if (!path.startsWith(`${seat}/`) || heard.has(path) || !OBSERVATIONS[when](see)) continue
      heard.add(path)
      standing.push(why)
    }
    return standing.length > 0 ? standing[quarter % standing.length] : null
  }
  return Object.assign(play, { stance })
}
