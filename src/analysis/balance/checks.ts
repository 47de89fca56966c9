/** The checks of balance: is any strategy always right, any lever worthless, any game decided before it is played? */
import type { DoctrineId, LeverDef, Side } from '../../engine/types.ts'
import { DOCTRINES, SIDES } from '../../engine/types.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import type { Band } from '../behaviour/kinds.ts'
import { atLeast, atMost, between, within } from '../behaviour/kinds.ts'
import type { Arena, Outcome } from './arena.ts'
import type { Payoff } from './games.ts'
import { dominance, equilibrium, leadChanges, mean, median, shareWithin, variance } from './games.ts'
import type { Strategy } from './strategies.ts'
import { CAUTIOUS, POLICIES, RUTHLESS, leversOf, opponent, rivalOf, specialist, specialistsOf } from './strategies.ts'

export interface Figure {
  readonly figure: string
  readonly measured: number
  readonly band: Band
  readonly holds: boolean
  /** Which strategy, level or scenario it was. */
  readonly which: string
}

/** One row of the report. */
export interface BalanceRow {
  readonly id: string
  readonly check: CheckId
  readonly statement: string
  readonly figures: readonly Figure[]
  readonly holds: boolean
}

export interface BalanceOptions {
  readonly scenarios: readonly string[]
  /** Seeds of every game between strategies; games between policies are played on four times as many. */
  readonly seeds: number
  /** Players that look ahead join the rivals against whom dominance is judged, and the equals. */
  readonly full: boolean
}

/** By check: what it claims. */
export const STATEMENTS = {
  dominance: 'Every fixed strategy, also the best, loses by 2 points or more to another one against at least 2 rivals.',
  support: 'In equilibrium each side mixes at least 3 strategies with a weight of 10 % or more.',
  sides: 'Between equals each side ends ahead about as often.',
  par: 'Between equals each side beats, about as often, the lead that it has if nobody does anything.',
  spread: 'The best strategy is far above random play.',
  'lead-changes': 'The lead changes hands in a game.',
  comeback: 'A side one standard deviation behind at half-time still wins some games.',
  early: 'The leader after a quarter of the game does not always win.',
  events: 'Chance decides some of the result, but not most of it.',
  loss: 'Random play sometimes ends with stability below 25, cautious play hardly ever.',
  ladder: 'Who thinks further ahead wins.',
  lever: 'At its best level, under the doctrine that likes it most, the lever is worth something and not everything, against where it starts.',
  interior: 'For most levers of many levels the best is not an end of the range.',
} as const
export type CheckId = keyof typeof STATEMENTS
export const CHECK_IDS = Object.keys(STATEMENTS) as CheckId[]

const MARGIN = 2
const ROUNDS = 5000
const WEIGHT = 0.1
/** Specialists that join the empirical game, by doctrine: those with the best mean score. */
const JOINING = 2
const RANDOM_GAMES = 60
const HALF: Band = between(0.45, 0.55)
/** The scenario that starts where history did: its handicap is disclosed. */
const HISTORICAL = 'chip-war'
const HOLD = opponent('hold')
const RANDOM = opponent('random')
const LEARNER = opponent('learner')

export function figure(name: string, measured: number, band: Band, which = ''): Figure {
  return { figure: name, measured, band, holds: within(measured, band), which }
}

function row(check: CheckId, of: string, figures: readonly Figure[]): BalanceRow {
  return { id: of ? `${check}/${of}` : check, check, statement: STATEMENTS[check], figures, holds: figures.every((f) => f.holds) }
}

/** Runs the checks in the order of the list; the games that several need are played once. */
export function checkBalance(arena: Arena, options: BalanceOptions, checks: readonly CheckId[] = CHECK_IDS): BalanceRow[] {
  const { engine } = arena
  const seeds = Array.from({ length: options.seeds }, (_, i) => `balance-${i}`)
  const many = Array.from({ length: 4 * options.seeds }, (_, i) => `balance-${i}`)
  const ahead: readonly Strategy[] = options.full ? [opponent('greedy'), opponent('able')] : []
  const columnsOf = (side: Side): readonly Strategy[] => [...POLICIES[side], ...ahead]

  const meet = (scenario: string, side: Side, own: Strategy, rival: Strategy, list = seeds): Outcome[] =>
    list.map((seed) => (side === 'us' ? arena.play(scenario, own, rival, seed) : arena.play(scenario, rival, own, seed)))
  const payoffs = (scenario: string, side: Side, d: number, own: readonly Strategy[], rivals: readonly Strategy[]): Payoff =>
    own.map((o) => rivals.map((r) => mean(meet(scenario, side, o, r).map((x) => x.score[side][d]))))
  /** Games between policies on many seeds, one group a pair. `steady`: without random play, whose decisions change with the seed. */
  const pairs = (scenario: string, steady: boolean): Outcome[][] => {
    const of = (side: Side) => POLICIES[side].filter((s) => !steady || s.id !== 'random')
    return of('us').flatMap((us) => of('cn').map((cn) => meet(scenario, 'us', us, cn, many)))
  }
  const eachDoctrine = (check: CheckId, measure: (scenario: string, d: number) => readonly Figure[]) => (): BalanceRow[] =>
    options.scenarios.flatMap((scenario) => DOCTRINES.map((id, d) => row(check, `${scenario}/${id}`, measure(scenario, d))))

  const dominanceOf = (scenario: string, d: number): Figure[] => SIDES.map((side) => {
    const own = [...POLICIES[side], ...specialistsOf(engine, scenario, side)]
    const found = dominance(payoffs(scenario, side, d, own, columnsOf(rivalOf(side))), MARGIN)
    const kind = found.strict.length > 0 ? ', strictly dominant' : found.weak.length > 0 ? ', weakly dominant' : ''
    return figure(side, found.losses, atLeast(2), `${own[found.nearest].id}${kind}, lead ${signed(found.lead)}`)
  })

  const supportOf = (scenario: string, d: number): Figure[] => {
    const [us, cn] = SIDES.map((side) => {
      const rivals = POLICIES[rivalOf(side)]
      const specialists = specialistsOf(engine, scenario, side)
      const value = (s: Strategy) => mean(payoffs(scenario, side, d, [s], rivals)[0])
      const best = specialists.map((s) => ({ s, value: value(s) })).sort((a, b) => b.value - a.value).slice(0, JOINING).map(({ s }) => s)
      return [...POLICIES[side], ...best]
    })
    const { rows, columns, regret } = equilibrium(payoffs(scenario, 'us', d, us, cn), payoffs(scenario, 'cn', d, cn, us), ROUNDS)
    const mix = (own: readonly Strategy[], weights: readonly number[]) => own.flatMap((s, i) => (weights[i] >= WEIGHT ? [`${s.id} ${percent(weights[i])}`] : [])).join(', ')
    const count = (weights: readonly number[]) => weights.filter((w) => w >= WEIGHT).length
    return [figure('us', count(rows), atLeast(3), mix(us, rows)), figure('cn', count(columns), atLeast(3), `${mix(cn, columns)}; regret ${regret.toFixed(2)}`)]
  }

  const lots = Array.from({ length: RANDOM_GAMES * (options.full ? 5 : 1) }, (_, i) => `balance-${i}`)
  const last = (x: Outcome, d: number): number => x.score.us[d] - x.score.cn[d]
  const wins = (list: readonly number[]): number => mean(list.map((x) => (x > 0 ? 1 : x === 0 ? 0.5 : 0)))
  /** Share of games between equals in which the United States ends ahead, by who plays; `par` takes off the lead that it has on that seed if nobody does anything. */
  const equals = (scenario: string, d: number, par: boolean) => ([['random', lots], ['learner', lots], ['greedy', seeds], ...(options.full ? [['able', seeds] as const] : [])] as const)
    .map(([id, list]) => ({ id, wins: wins(list.map((seed) => {
      const play = (s: Strategy) => last(arena.play(scenario, s, s, seed), d)
      return play(opponent(id)) - (par ? play(HOLD) : 0)
    })) }))
  const equalsFigure = (scenario: string, d: number, band: Band, par: boolean, note: string): Figure[] => {
    const each = equals(scenario, d, par)
    return [figure('us wins', mean(each.map((e) => e.wins)), band, `${each.map((e) => `${e.id} ${percent(e.wins)}`).join(', ')}${note}`)]
  }
  const sidesOf = (scenario: string, d: number): Figure[] => equalsFigure(scenario, d, scenario === HISTORICAL ? between(0.35, 0.65) : HALF, false, '')
  const parOf = (scenario: string, d: number): Figure[] =>
    equalsFigure(scenario, d, HALF, true, `; par ${signed(mean(lots.map((seed) => last(arena.play(scenario, HOLD, HOLD, seed), d))))}`)

  const spreadOf = (scenario: string, d: number): Figure[] => SIDES.map((side) => {
    const own = [...POLICIES[side], opponent('greedy'), opponent('able'), ...specialistsOf(engine, scenario, side)]
    const values = own.map((o) => mean([HOLD, LEARNER].map((r) => mean(meet(scenario, side, o, r, seeds.slice(0, options.full ? seeds.length : 1)).map((x) => x.score[side][d])))))
    const most = values.reduce((at, x, i) => (x > values[at] ? i : at), 0)
    return figure(side, values[most] - values[own.findIndex((o) => o.id === 'random')], atLeast(25), own[most].id)
  })

  /** All games between policies: the lead by quarter, and the same less the lead that the side has if nobody does anything. */
  const leads = (scenario: string, d: number): { readonly raw: number[][]; readonly par: number[][] } => {
    const held = meet(scenario, 'us', HOLD, HOLD, many).map((x) => x.lead[d])
    const raw = pairs(scenario, false).flat().map((x) => [...x.lead[d]])
    return { raw, par: raw.map((lead) => lead.map((x, q) => x - mean(held.map((h) => h[q])))) }
  }
  const overGames = (name: string, band: Band, measure: (games: readonly (readonly number[])[]) => number) => (scenario: string, d: number): Figure[] => {
    const { raw, par } = leads(scenario, d)
    return [figure(name, measure(raw), band, `against par ${Number(measure(par).toPrecision(3))}`)]
  }
  const leadChangesOf = overGames('median', between(1, 4), (games) => median(games.map(leadChanges)))
  const comebackOf = overGames('wins', between(0.2, 0.35), (games) => {
    const halves = games.map((lead) => ({ half: lead[Math.floor(lead.length / 2) - 1], end: lead[lead.length - 1] }))
    const sd = Math.sqrt(variance(halves.map((g) => g.half)))
    const behind = halves.filter((g) => Math.abs(g.half) >= sd)
    return behind.length > 0 ? mean(behind.map((g) => (g.half * g.end < 0 ? 1 : 0))) : 0
  })
  const earlyOf = overGames('leader wins', atMost(0.7), (games) => mean(games.map((lead) => (lead[Math.max(1, Math.floor(lead.length / 4)) - 1] * lead[lead.length - 1] > 0 ? 1 : 0))))

  const eventsOf = (scenario: string, d: number): Figure[] =>
    SIDES.map((side) => figure(side, shareWithin(pairs(scenario, true).map((group) => group.map((x) => x.score[side][d]))), between(0.1, 0.35)))

  const loss = (): BalanceRow[] => options.scenarios.map((scenario) => {
    const lost = (list: readonly Outcome[]) => mean(list.map((x) => (x.stability < 25 ? 1 : 0)))
    const random = meet(scenario, 'us', RANDOM, RANDOM, lots)
    const cautious = [...meet(scenario, 'us', opponent(CAUTIOUS.us), opponent(CAUTIOUS.cn), lots), ...meet(scenario, 'us', LEARNER, LEARNER, lots)]
    return row('loss', scenario, [
      figure('random', lost(random), between(0.05, 0.2), `least stability ${random.reduce((low, x) => Math.min(low, x.stability), 100).toFixed(0)}`),
      figure('cautious', lost(cautious), { low: 0, high: 0.02 }, `least stability ${cautious.reduce((low, x) => Math.min(low, x.stability), 100).toFixed(0)}`),
    ])
  })

  /** Two games with sides swapped: the better player has the higher score on the same side. Mean over doctrines. */
  const beats = (better: OpponentId, worse: OpponentId): number => mean(options.scenarios.flatMap((scenario) => seeds.flatMap((seed) => {
    const one = arena.play(scenario, opponent(better), opponent(worse), seed)
    const two = arena.play(scenario, opponent(worse), opponent(better), seed)
    return [mean(one.score.us) - mean(two.score.us), mean(two.score.cn) - mean(one.score.cn)].map((x) => wins([x]))
  })))
  const ladder = (): BalanceRow[] => ([['random', 'hold', 0.6], ['greedy', 'random', 0.6], ['able', 'greedy', 0.6], ['able', 'hold', 0.9]] as const)
    .map(([better, worse, from]) => row('ladder', `${better}-${worse}`, [figure('wins', beats(better, worse), atLeast(from), `${options.scenarios.length * seeds.length * 2} comparisons`)]))

  const trials = lazy(() => SIDES.flatMap((side) => leversOf(engine, side).map((lever) => tryLever(arena, options.scenarios, side, lever))))
  const lever = (): BalanceRow[] => trials().map((t) => row('lever', t.lever, [figure(t.doctrine, t.gain, between(1.5, 12), `${t.from.join('/')} → ${t.best}, worst level ${signed(t.worst)}, ${t.scenario}`)]))
  const interior = (): BalanceRow[] => {
    const many = trials().filter((t) => t.continuous)
    return [row('interior', '', [figure('levers', many.filter((t) => t.inside).length / many.length, atLeast(0.6), `of ${many.length}`)])]
  }

  const run: Readonly<Record<CheckId, () => BalanceRow[]>> = {
    dominance: eachDoctrine('dominance', dominanceOf), support: eachDoctrine('support', supportOf),
    sides: eachDoctrine('sides', sidesOf), par: eachDoctrine('par', parOf), spread: eachDoctrine('spread', spreadOf),
    'lead-changes': eachDoctrine('lead-changes', leadChangesOf), comeback: eachDoctrine('comeback', comebackOf), early: eachDoctrine('early', earlyOf),
    events: eachDoctrine('events', eventsOf), loss, ladder, lever, interior,
  }
  return CHECK_IDS.filter((id) => checks.includes(id)).flatMap((id) => run[id]())
}

interface LeverTrial {
  readonly lever: string
  readonly scenario: string
  readonly doctrine: DoctrineId
  /** Where it starts; several values where its targets differ. */
  readonly from: readonly number[]
  readonly best: number
  /** Points that the best level is worth above the starting one, mean over rivals. */
  readonly gain: number
  /** The same for the worst level, 0 or below. */
  readonly worst: number
  readonly continuous: boolean
  readonly inside: boolean
}

const LEVELS = [0, 0.25, 0.5, 0.75, 1]

/**
 * The lever at five levels, all else of its side holding and chance averaged, against a rival that holds, one that learns
 * and a ruthless one: where and under which doctrine does it gain most over where it starts? If nowhere, where does it matter most?
 */
function tryLever(arena: Arena, scenarios: readonly string[], side: Side, lever: LeverDef): LeverTrial {
  const rivals = [HOLD, LEARNER, opponent(RUTHLESS[rivalOf(side)])]
  const cells = Math.round((lever.max - lever.min) * lever.stepsPerUnit)
  let best: LeverTrial | null = null
  for (const scenario of scenarios) {
    const { engine } = arena
    const start = engine.start(scenario)
    const from = [...new Set(engine.instancesOf({ seat: lever.seat, lever: lever.id }).map((i) => engine.decided(start, i)))]
    const values = [...new Set(LEVELS.map((x) => (Math.round(lever.min * lever.stepsPerUnit) + Math.round(x * cells)) / lever.stepsPerUnit))]
    const scores = (own: Strategy) => rivals.map((rival) => (side === 'us' ? arena.play(scenario, own, rival, '', 'expected') : arena.play(scenario, rival, own, '', 'expected')).score[side])
    const base = scores(HOLD)
    const tried = values.map((value) => ({ value, scores: scores(specialist(lever, value)) }))
    DOCTRINES.forEach((doctrine, d) => {
      const gains = tried.map(({ value, scores: list }) => ({ value, gain: mean(list.map((x, i) => x[d] - base[i][d])) }))
      const top = gains.reduce((most, g) => (g.gain > most.gain ? g : most), { value: from[0], gain: 0 })
      const worst = gains.reduce((low, g) => Math.min(low, g.gain), 0)
      if (best && (top.gain < best.gain || (top.gain === best.gain && worst >= best.worst))) return
      const inside = top.value > lever.min && top.value < lever.max
      best = { lever: `${lever.seat}/${lever.id}`, scenario, doctrine, from, best: top.value, gain: top.gain, continuous: cells > 3, inside, worst }
    })
  }
  if (!best) throw new Error('There is no scenario to try a lever in.')
  return best
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => (made ??= { value: make() }).value
}

const signed = (x: number): string => `${x < 0 ? '−' : '+'}${Math.abs(x).toFixed(1)}`
const percent = (x: number): string => `${Math.round(x * 100)} %`
