/** Does skill pay? Each player of the ladder in both seats against the one below, on common seeds. */
import type { Side } from '../../engine/types.ts'
import { DOCTRINES, SIDES } from '../../engine/types.ts'
import { atLeast } from '../behaviour/kinds.ts'
import type { Context } from './context.ts'
import { wins } from './check-course.ts'
import { mean } from './games.ts'
import type { BalanceRow } from './rows.ts'
import { figure, percent, row } from './rows.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import type { Strategy } from './strategies.ts'
import { opponent } from './strategies.ts'

/** `plans`: the best plan for all doctrines on average, of those found for one. */
type Player = OpponentId | 'plans'

export const STEPS: readonly (readonly [better: Player, worse: Player, from: number])[] = [
  ['random', 'hold', 0.6], ['greedy', 'random', 0.6], ['plans', 'greedy', 0.6], ['plans', 'hold', 0.9],
  ['learner', 'hold', 0.6], ['able', 'learner', 0.6], ['strong', 'able', 0.6],
]

/** What one scenario adds to a step of the ladder. */
export interface LadderPart {
  readonly step: number
  readonly scenario: string
  readonly wins: number
  readonly comparisons: number
}

/** Looking ahead is dear: how many seeds a step is played on. Both orders of a seed are two games. */
export function ladderPart(c: Context, step: number, seeds: number): LadderPart {
  const [better, worse] = STEPS[step]
  const who = (player: Player, side: Side): Strategy => (player === 'plans' ? general(c, side) : opponent(player))
  const results = Array.from({ length: seeds }, (_, n) => `balance-${n}`).flatMap((seed) => {
    // The better player has the higher score on the same side, under all doctrines together.
    const one = c.arena.play(c.scenario, who(better, 'us'), who(worse, 'cn'), seed)
    const two = c.arena.play(c.scenario, who(worse, 'us'), who(better, 'cn'), seed)
    return SIDES.map((side) => wins([mean(one.score[side]) - mean(two.score[side])].map((x) => (side === 'us' ? x : -x))))
  })
  return { step, scenario: c.scenario, wins: results.reduce((sum, x) => sum + x, 0), comparisons: results.length }
}

function general(c: Context, side: Side): Strategy {
  const rivals = [opponent('learner')]
  const all = c.plansFor(side).map((s) => ({ s, value: mean(DOCTRINES.map((_, d) => c.payoffs(side, d, [s], rivals)[0][0])) }))
  return all.reduce((best, x) => (x.value > best.value ? x : best)).s
}

/** The scenarios counted together, each named beside. */
export function ladderRows(parts: readonly LadderPart[]): BalanceRow[] {
  return STEPS.flatMap(([better, worse, from], step) => {
    const own = parts.filter((p) => p.step === step)
    if (own.length === 0) return []
    const comparisons = own.reduce((sum, p) => sum + p.comparisons, 0)
    const share = own.reduce((sum, p) => sum + p.wins, 0) / comparisons
    return [row('ladder', null, `${better}-${worse}`, [figure('wins', share, atLeast(from), `${comparisons} games; ${own.map((p) => `${p.scenario} ${percent(p.wins / p.comparisons)}`).join(', ')}`)])]
  })
}
