/**
 * The third strength: tries each lever at the ends of its range and a step around where it stands, years ahead, then adds
 * lever to lever while that pays (a beam of a few plans), and last tries the chosen levers at finer steps.
 */
import type { Decision } from '../engine/types.ts'
import type { Lookahead, Outlook } from './lookahead.ts'
import { lookahead, movesOf } from './lookahead.ts'
import type { Opponent } from './opponent.ts'

const READINGS = [6, 12]
/** Engine steps for one seat and quarter: four times as many for a side. */
export const STRONG_STEPS = 1000
/** Plans carried on, moves tried on each, and most levers in a plan. */
const BEAM = 2
const BRANCHES = 6
const LONGEST = 4
/** A lever more must be worth this many points of score. */
const WORTH = 0.02

interface Plan {
  readonly decisions: readonly Decision[]
  readonly outlook: Outlook
}

const byValue = (a: Plan, b: Plan): number => b.outlook.value - a.outlook.value
const worthMore = (plan: Plan, than: Outlook): boolean => plan.outlook.value > than.value + WORTH

function planOf(ahead: Lookahead, decisions: readonly Decision[]): Plan[] {
  const outlook = ahead.tryOut(decisions)
  return outlook ? [{ decisions, outlook }] : []
}

const play: Opponent = (view) => {
  const ahead = lookahead(view, READINGS, STRONG_STEPS)
  const moves = movesOf(view, (now, min, max) => [min, max, now - (max - min) / 4, now + (max - min) / 4])
  // The best place for each lever by itself.
  const singles = moves
    .flatMap((places) => places.flatMap((d) => planOf(ahead, [d])).sort(byValue).slice(0, 1))
    .filter((plan) => worthMore(plan, ahead.base))
    .sort(byValue)
  let [best] = singles
  if (!best) return []
  let beam = singles.slice(0, BEAM)
  for (let length = 2; length <= LONGEST && beam.length > 0; length++) {
    const longer: Plan[] = []
    for (const plan of beam) {
      const free = singles.filter(({ decisions: [d] }) => !plan.decisions.some((x) => x.lever === d.lever)).slice(0, BRANCHES)
      for (const { decisions: [d] } of free) longer.push(...planOf(ahead, [...plan.decisions, d]).filter((p) => worthMore(p, plan.outlook)))
    }
    beam = longer.sort(byValue).slice(0, BEAM)
    if (beam.length > 0 && worthMore(beam[0], best.outlook)) [best] = beam
  }
  for (const chosen of best.decisions) {
    const [first] = view.engine.instancesOf(chosen)
    const now = view.engine.decided(view.game, first)
    const value = Math.round((now + chosen.value) / 2 * first.steps) / first.steps
    if (value === now || value === chosen.value) continue
    const decisions = best.decisions.map((d) => (d === chosen ? { ...d, value } : d))
    for (const plan of planOf(ahead, decisions)) if (plan.outlook.value > best.outlook.value) best = plan
  }
  const { index } = best.outlook
  return best.decisions.map((decision) => ({ decision, reason: `plan-${index}` }))
}

export const strongOpponent: Opponent = Object.assign(play, { stance: () => 'plan-holds' })
