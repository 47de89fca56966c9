/** What the checks of one scenario share: who plays, on which seeds, and the best plans of both sides. */
import type { Engine } from '../../engine/engine.ts'
import { T } from '../../engine/layout.ts'
import type { Side } from '../../engine/types.ts'
import { DOCTRINES, SIDES } from '../../engine/types.ts'
import type { Arena, Outcome } from './arena.ts'
import { createArena, lengthOf } from './arena.ts'
import { FEEDBACK } from './feedback.ts'
import type { Payoff } from './games.ts'
import { mean } from './games.ts'
import { genesOf, planned } from './plan.ts'
import type { SidePlans } from './plans.ts'
import { RIVALS } from './plans.ts'
import type { Strategy } from './strategies.ts'
import { POLICIES, specialistsOf } from './strategies.ts'

export interface Context {
  readonly engine: Engine
  readonly arena: Arena
  readonly scenario: string
  readonly full: boolean
  /** Few, for what is dear; some, for equals that look ahead; many, for games between fixed rules; most, for pairs of equals without foresight. */
  readonly seeds: readonly string[]
  readonly some: readonly string[]
  readonly many: readonly string[]
  readonly lots: readonly string[]
  readonly plans: Readonly<Record<Side, SidePlans>>
  /** By doctrine: the plan that is best for it on average, then its answers to single rivals. */
  best(side: Side, d: number): Strategy
  /** The best plans for all doctrines; none where no plans were made. */
  plansFor(side: Side): readonly Strategy[]
  answers(side: Side, d: number): readonly Strategy[]
  /** Good plans that the searches passed on their way: in the long form all of them. */
  elites(side: Side, d: number): readonly Strategy[]
  /** Everybody of a side who does not look ahead: the empirical game, without specialists and plans. */
  rules(side: Side): readonly Strategy[]
  /** Rules, specialists, and the plans for all doctrines. */
  everybody(side: Side): readonly Strategy[]
  /** Games of `own` on its side against a rival. */
  meet(side: Side, own: Strategy, rival: Strategy, seeds: readonly string[], events?: 'on' | 'expected'): readonly Outcome[]
  /** Scores of a side with chance averaged. */
  payoffs(side: Side, d: number, own: readonly Strategy[], rivals: readonly Strategy[]): Payoff
}

export interface ContextOptions {
  readonly seeds: number
  readonly full: boolean
}

/** Games of two equal players: in the long form many, because few of them are one standard deviation behind at half-time. */
const LOTS_FULL = 1600
const LOTS_QUICK = 200
/** In the short form every third of the plans that the searches passed is played again, so that it takes no more than a minute. */
const ELITES_QUICK = 3
/** In the long form equals that look ahead play on this many times the seeds: four games a pair could not tell 50 % from 25. */
const SOME_FULL = 4
/**
 * Rules play on this many times the seeds: 16 in the short form, 64 in the long one. All pairs share them, so it is their number
 * that tells how well the part of luck is known: with 16, other seeds moved every third case out of its band or into it.
 */
const MANY_FULL = 16
const MANY_QUICK = 8
/** Random play differs from seed to seed also where chance is averaged. */
const RANDOM_SEEDS = 12

export function createContext(engine: Engine, scenario: string, plans: Readonly<Record<Side, SidePlans>>, { seeds, full }: ContextOptions): Context {
  const arena = createArena(engine)
  const list = (n: number) => Array.from({ length: n }, (_, i) => `balance-${i}`)
  const start = engine.start(scenario)[T]
  const quarters = lengthOf(engine, scenario)
  const strategy = (side: Side, id: string, x: readonly number[]) => planned(engine, id, genesOf(engine, side), x, start, quarters)
  const bySide = <X>(make: (side: Side) => X): Readonly<Record<Side, X>> => ({ us: make(SIDES[0]), cn: make(SIDES[1]) })
  const best = bySide((side) => plans[side].plans.map((p) => strategy(side, `plan for ${p.doctrine}`, p.x)))
  const answers = bySide((side) => plans[side].plans.map((p) => p.answers.map((x, r) => strategy(side, `plan for ${p.doctrine} against ${RIVALS(side)[r]}`, x))))
  const elites = bySide((side) => plans[side].plans.map((p) => p.elites.filter((_x, n) => full || n % ELITES_QUICK === 0).map((x, n) => strategy(side, `elite ${n} for ${p.doctrine}`, x))))
  const rules = bySide((side) => [...POLICIES[side], ...FEEDBACK[side]])
  const everybody = bySide((side) => [...rules[side], ...best[side], ...specialistsOf(engine, scenario, side)])

  const meet: Context['meet'] = (side, own, rival, on, events = 'on') =>
    on.map((seed) => (side === 'us' ? arena.play(scenario, own, rival, seed, events) : arena.play(scenario, rival, own, seed, events)))
  return {
    engine, arena, scenario, full, plans, meet,
    seeds: list(seeds), some: list((full ? SOME_FULL : 1) * seeds), many: list((full ? MANY_FULL : MANY_QUICK) * seeds), lots: list(full ? LOTS_FULL : LOTS_QUICK),
    best: (side, d) => best[side][d],
    plansFor: (side) => best[side],
    answers: (side, d) => answers[side][d] ?? [],
    elites: (side, d) => elites[side][d] ?? [],
    rules: (side) => rules[side],
    everybody: (side) => everybody[side],
    payoffs: (side, d, own, rivals) => own.map((o) => rivals.map((r) =>
      mean(meet(side, o, r, list(o.id === 'random' || r.id === 'random' ? RANDOM_SEEDS : 1), 'expected').map((x) => x.score[side][d])))),
  }
}

/** One row for each doctrine. */
export function eachDoctrine<X>(make: (id: (typeof DOCTRINES)[number], d: number) => X): X[] {
  return DOCTRINES.map(make)
}
