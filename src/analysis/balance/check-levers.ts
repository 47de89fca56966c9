/** Is every lever worth having, and is the right level a question? Measured around the best plans. */
import { genesOf } from './plan.ts'
import { log } from '../../engine/math/exact.ts'
import type { LeverDef, Side } from '../../engine/types.ts'
import { SIDES } from '../../engine/types.ts'
import { atLeast, between } from '../behaviour/kinds.ts'
import type { Context } from './context.ts'
import type { BestPlan, LeverWorth } from './plans.ts'
import { placeOf } from './plans.ts'
import type { BalanceRow } from './rows.ts'
import { figure, row } from './rows.ts'

/** By lever of a side, the plan whose doctrine needs it most. */
function mostOf<X>(c: Context, side: Side, list: (plan: BestPlan) => readonly X[], need: (x: X) => number): { readonly doctrine: string; readonly of: X }[] {
  const { plans } = c.plans[side]
  return list(plans[0]).map((_, n) => plans.map((plan) => ({ doctrine: plan.doctrine, of: list(plan)[n] })).reduce((most, x) => (need(x.of) > need(most.of) ? x : most)))
}

const levels = (l: LeverWorth): string => l.planned.map((v) => (v === null ? 'untouched' : String(v))).join(', ')

export function leverRows(c: Context): BalanceRow[] {
  return SIDES.flatMap((side) => mostOf(c, side, (p) => p.worth, (l) => l.value).map(({ doctrine, of }) =>
    row('lever', c.scenario, of.lever, [figure(doctrine, of.value, between(1.5, 12), `planned ${levels(of)}; ${of.bare.toFixed(2)} before others make up for it`)])))
}

export function uselessRows(c: Context): BalanceRow[] {
  return SIDES.flatMap((side) => mostOf(c, side, (p) => p.worth, (l) => l.scattered).map(({ doctrine, of }) =>
    row('useless', c.scenario, of.lever, [figure(doctrine, of.scattered, { low: 0.5, high: Infinity }, `planned ${levels(of)}`)])))
}

/** Each row of levers under the doctrine where its level matters most. */
export function interiorRows(c: Context): BalanceRow[] {
  return [row('interior', c.scenario, '', SIDES.map((side) => {
    const many = mostOf(c, side, (p) => p.levels, (l) => l.range).map(({ of }) => of).filter((l) => l.continuous)
    const inside = many.filter((l) => l.inside)
    const ends = many.filter((l) => !l.inside).map((l) => `${l.lever} ${l.best ?? 'untouched'}`)
    return figure(side, inside.length / many.length, atLeast(0.6), `${inside.length} of ${many.length}; at an end: ${ends.join(', ') || 'none'}`)
  }))]
}

/** What a plan begins with falls into these groups of main levers. */
const GROUPS: Readonly<Record<Side, Readonly<Record<string, readonly string[]>>>> = {
  us: {
    gates: ['washington/chip-controls', 'washington/tool-controls', 'washington/enforcement'],
    programmes: ['washington/chip-investment', 'washington/open-fund', 'washington/export-stack'],
    labs: ['us-frontier/open', 'us-frontier/train', 'us-open-lab/open'],
    chips: ['nvidia/china-part', 'nvidia/price'],
  },
  cn: {
    chips: ['beijing/chip-investment', 'beijing/import-discouragement', 'huawei/software'],
    programmes: ['beijing/openness-guidance', 'beijing/deployment-drive', 'beijing/materials-restriction'],
    labs: ['cn-open/open', 'cn-platforms/open', 'cn-platforms/train'],
  },
}
/** A move is a change by more than this share of the range. */
const MOVE = 0.1

/** Bits that it takes to say which of the moves was made. */
export function entropy(moves: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const m of moves) counts.set(m, (counts.get(m) ?? 0) + 1)
  let bits = 0
  for (const n of counts.values()) bits -= (n / moves.length) * (log(n / moves.length) / log(2))
  return bits
}

export function diversityRows(c: Context): BalanceRow[] {
  const start = c.engine.start(c.scenario)
  return SIDES.map((side) => {
    const genes = genesOf(c.engine, side)
    const good = c.plans[side].plans.flatMap((p) => [p.x, ...p.answers, ...p.elites])
    const move = (x: readonly number[], path: string): string => {
      const at = genes.findIndex((g) => pathOf(g.lever) === path && g.phase === 0)
      const change = x[at] - placeOf(c.engine, start, genes[at].lever)
      return change > MOVE ? '+' : change < -MOVE ? '-' : '0'
    }
    return row('diversity', c.scenario, side, Object.entries(GROUPS[side]).map(([group, paths]) =>
      figure(group, entropy(good.map((x) => paths.map((path) => move(x, path)).join(''))), atLeast(1.5), `${good.length} plans`)))
  })
}

const pathOf = (lever: LeverDef): string => `${lever.seat}/${lever.id}`
