/** Is any strategy always right? Dominance, equilibrium, and how far the best stands above chance play. */
import type { Engine } from '../../engine/engine.ts'
import type { Side } from '../../engine/types.ts'
import { SIDES } from '../../engine/types.ts'
import { atLeast } from '../behaviour/kinds.ts'
import type { Context } from './context.ts'
import { createContext, eachDoctrine } from './context.ts'
import type { Payoff } from './games.ts'
import { dominance, equilibrium, mean } from './games.ts'
import type { SidePlans } from './plans.ts'
import type { BalanceRow } from './rows.ts'
import { figure, percent, row, signed } from './rows.ts'
import type { Strategy } from './strategies.ts'
import { opponent, rivalOf } from './strategies.ts'

const MARGIN = 2
const ROUNDS = 5000
const WEIGHT = 0.1
/** Specialists that join the empirical game in the equilibrium, and in a short run in dominance: those with the best mean score. */
const JOINING = 2
const JOINING_SHORT = 8

/** Rules and plans of a side, and the specialists that do best against the rivals’ rules. */
function players(c: Context, side: Side, d: number, specialists: number): readonly Strategy[] {
  const fixed = [...c.rules(side), ...c.plansFor(side), ...c.answers(side, d)]
  const rivals = [opponent('hold'), opponent('learner')]
  const others = c.everybody(side).filter((s) => s.id.includes('='))
    .map((s) => ({ s, value: mean(c.payoffs(side, d, [s], rivals)[0]) })).sort((a, b) => b.value - a.value)
  return [...fixed, ...others.slice(0, specialists).map(({ s }) => s)]
}

const columnsOf = (c: Context, side: Side, d: number): readonly Strategy[] => [...c.rules(rivalOf(side)), c.best(rivalOf(side), d), ...c.answers(rivalOf(side), d)]

/** The strategy of a side that comes nearest to being always right. */
function nearestToDominant(payoff: Payoff, own: readonly Strategy[]): { readonly losses: number; readonly lead: number; readonly who: string; readonly kind: 'strict' | 'weak' | 'none' } {
  const found = dominance(payoff, MARGIN)
  return { losses: found.losses, lead: found.lead, who: own[found.nearest].id, kind: found.strict.length > 0 ? 'strict' : found.weak.length > 0 ? 'weak' : 'none' }
}

export function dominanceRows(c: Context): BalanceRow[] {
  return eachDoctrine((doctrine, d) => row('dominance', c.scenario, doctrine, SIDES.map((side) => {
    const own = players(c, side, d, c.full ? Infinity : JOINING_SHORT)
    const { losses, lead, who, kind } = nearestToDominant(c.payoffs(side, d, own, columnsOf(c, side, d)), own)
    return figure(side, losses, atLeast(2), `${who}${kind === 'strict' ? ', strictly dominant' : kind === 'weak' ? ', weakly dominant' : ''}, lead ${signed(lead)}`)
  })))
}

export function supportRows(c: Context): BalanceRow[] {
  return eachDoctrine((doctrine, d) => {
    const [us, cn] = SIDES.map((side) => players(c, side, d, JOINING))
    const { rows, columns, regret } = equilibrium(c.payoffs('us', d, us, cn), c.payoffs('cn', d, cn, us), ROUNDS)
    const mix = (own: readonly Strategy[], weights: readonly number[]) => own.flatMap((s, i) => (weights[i] >= WEIGHT ? [`${s.id} ${percent(weights[i])}`] : [])).join(', ')
    const count = (weights: readonly number[]) => weights.filter((w) => w >= WEIGHT).length
    return row('support', c.scenario, doctrine, [figure('us', count(rows), atLeast(3), mix(us, rows)), figure('cn', count(columns), atLeast(3), `${mix(cn, columns)}; regret ${regret.toFixed(2)}`)])
  })
}

export function spreadRows(c: Context): BalanceRow[] {
  const rivals = [opponent('hold'), opponent('learner')]
  return eachDoctrine((doctrine, d) => row('spread', c.scenario, doctrine, SIDES.map((side) => {
    const own = [...c.rules(side), ...c.plansFor(side), ...c.answers(side, d)]
    const values = c.payoffs(side, d, own, rivals).map(mean)
    const most = values.reduce((at, x, i) => (x > values[at] ? i : at), 0)
    return figure(side, values[most] - values[own.findIndex((o) => o.id === 'random')], atLeast(25), own[most].id)
  })))
}

/** A strategy that is better than every other of its side against every rival. */
export interface Dominant {
  readonly scenario: string
  readonly doctrine: string
  readonly side: Side
  readonly who: string
  /** Points above the next best, where that is least. */
  readonly lead: number
}

/** The quick form for the test suite: rules and the best specialists, without plans and without random play, whose games change with the seed. */
export function smallDominance(engine: Engine, scenarios: readonly string[]): Dominant[] {
  return scenarios.flatMap((scenario) => {
    const none = (side: Side): SidePlans => ({ scenario, side, games: 0, plans: [] })
    const c = createContext(engine, scenario, { us: none('us'), cn: none('cn') }, { seeds: 1, full: false })
    const steady = (list: readonly Strategy[]) => list.filter((s) => s.id !== 'random')
    return eachDoctrine((doctrine, d) => SIDES.flatMap((side): Dominant[] => {
      const own = steady(players(c, side, d, JOINING_SHORT))
      const { kind, who, lead } = nearestToDominant(c.payoffs(side, d, own, steady(c.rules(rivalOf(side)))), own)
      return kind === 'strict' ? [{ scenario, doctrine, side, who, lead }] : []
    })).flat()
  })
}
