/**
 * T-10: is a quarter short enough? The whole model is played in steps of half a quarter beside steps of a quarter, and
 * its stocks are compared after twelve quarters.
 *
 * The engine has one step. What it does in a step is said by parameters whose unit column names the quarter, so half
 * steps are the same engine with the same rules per half quarter: a share r that goes each quarter becomes
 * 1 − √(1 − r), a growth by g becomes √(1 + g) − 1, a flow becomes half of it, and a count of quarters twice as many.
 * Decisions rest and chance is off. Not tested are the delays of levers, which are whole quarters by design.
 */
import { RULES } from '../../content/rules.ts'
import { createEngine } from '../../engine/engine.ts'
import { BLOCKS } from '../../engine/layout.ts'
import { exp, log } from '../../engine/math/exact.ts'
import type { ParameterDef, Ruleset } from '../../engine/types.ts'
import { apart, unitAt } from './units.ts'

/** Parameters “per quarter” by which something grows, in proportion to itself. All others are shares that go. */
const GROWTH = new Set(['spend-growth-long', 'spend-growth-excess', 'fab-growth', 'memory-growth', 'talent-training/us', 'talent-training/cn'])
/** Parameters “per quarter” that are amounts. */
const AMOUNTS = new Set(['political-regeneration', 'content-order', 'hazard-base', 'index-hazard-full', 'standards-diplomacy', 'trust-diplomacy'])

const halfShare = (r: number): number => 1 - Math.sqrt(1 - r)
const halfGrowth = (g: number): number => Math.sqrt(1 + g) - 1

/** Parameters that name the first quarter in which something holds: the first half of that quarter is one half earlier than twice its number. */
const FIRST = new Set(['proxy-from', 'power-cap-from'])

/** What a parameter is per half quarter. */
export function perHalf({ id, value, unit }: Pick<ParameterDef, 'id' | 'value' | 'unit'>): number {
  if (FIRST.has(id)) return 2 * value - 1
  if (unit === 'quarter' || unit.startsWith('quarters')) return 2 * value
  if (!unit.endsWith('per quarter')) return value
  if (/^(kH100e|\$bn|OOM) per quarter$/.test(unit) || AMOUNTS.has(id)) return value / 2
  if (unit !== 'per quarter') return value
  if (value > 1) return Math.sqrt(value)
  return GROWTH.has(id) || id.startsWith('diffusion-imitation/') ? halfGrowth(value) : halfShare(value)
}

/** Halves an interval until what `f` wants is found; `f` must grow. */
function solve(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high]
  for (let i = 0; i < 80; i++) {
    const middle = (a + b) / 2
    if (f(middle) > 0) b = middle
    else a = middle
  }
  return (a + b) / 2
}

/** Logarithm of what spending grows by over steps that follow one another. */
const grown = (long: number, excess: number, fading: number, from: number, to: number): number => {
  let sum = 0
  for (let t = from; t <= to; t++) sum += log(1 + long + excess * exp(-t / fading))
  return sum
}

interface Spending {
  readonly excess: number
  readonly fading: number
  readonly start: number
}

/**
 * Spending is a flow, and its growth a curve of its own rather than a stock’s. A flow stands for the middle of its step,
 * and the middle of the last half quarter lies a quarter of a quarter later than that of the last quarter. For half
 * steps the curve is the one by which spending, so dated, is the same after four and after twelve quarters.
 */
function halfSpending(long: number, excess: number, fading: number): Spending {
  const halfLong = halfGrowth(long)
  const later = (quarter: number): number => grown(long, excess, fading, quarter + 1, quarter + 1) / 4
  const wanted = (from: number, to: number): number => grown(long, excess, fading, from + 1, to) - later(from) + later(to)
  const match = (f: number): number => solve((e) => grown(halfLong, e, f, 1, 24) - wanted(0, 12), 0, 3)
  const halfFading = solve((f) => grown(halfLong, match(f), f, 9, 24) - wanted(4, 12), fading / 2, 6 * fading)
  return { excess: match(halfFading), fading: halfFading, start: exp(later(0)) }
}

/** The rules per half quarter. */
export function halvesOf(rules: Ruleset): Ruleset {
  const of = (id: string): number => rules.parameters.find((p) => p.id === id)?.value ?? NaN
  const spending = halfSpending(of('spend-growth-long'), of('spend-growth-excess'), of('spend-growth-fading'))
  const own: Readonly<Record<string, number>> = { 'spend-growth-excess': spending.excess, 'spend-growth-fading': spending.fading }
  return {
    ...rules,
    parameters: rules.parameters.map((p) => ({ ...p, value: own[p.id] ?? perHalf(p) })),
    start: rules.start.map((c) => (BLOCKS.find((b) => b.name === c.variable.split('/')[0])?.unit.endsWith(' per quarter')
      ? { ...c, value: c.value / 2 * (c.variable === 'spend' ? spending.start : 1) } : c)),
    levers: rules.levers.map((l) => (l.unit.startsWith('$bn per quarter') ? { ...l, drives: l.drives.map((d) => ({ ...d, weight: d.weight / 2 })) } : l)),
  }
}

export interface StepError {
  readonly name: string
  readonly quarter: number
  readonly half: number
  readonly apart: number
}

/** Every stock after `quarters` quarters, in steps of a quarter and of half a quarter, with the difference. */
export function stepErrors(quarters: number, perHalfQuarter: Ruleset = halvesOf(RULES)): StepError[] {
  const run = (of: Ruleset, steps: number): Float64Array => {
    const engine = createEngine({ ...of, history: [] })
    const game = engine.start('chip-war')
    for (let i = 0; i < steps; i++) engine.step(game, { events: 'off', budgets: false })
    return game
  }
  const whole = run(RULES, quarters)
  const halves = run(perHalfQuarter, 2 * quarters)
  return BLOCKS.filter((b) => b.kind === 'state' && !['quarter', 'big-changes', 'political', 'fiscal', 'cash'].includes(b.name)).flatMap((b) => Array.from({ length: b.size }, (_, i) => {
    const at = b.offset + i
    const half = halves[at] * (unitAt[at].endsWith(' per quarter') ? 2 : 1)
    const keys: string[] = []
    let rest = i
    for (const d of [...b.dimensions].reverse()) {
      keys.unshift(d[rest % d.length])
      rest = Math.floor(rest / d.length)
    }
    return { name: [b.name, ...keys].join('/'), quarter: whole[at], half, apart: apart(whole[at], half) }
  }))
}
