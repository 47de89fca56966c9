/** Checks of the model’s structure: units, symmetry, the time step, ranges and boundaries. They look at the rules and phases rather than at one lever. */
import { RULES } from '../../content/rules.ts'
import { asymmetry } from '../structure/symmetry.ts'
import { splitPlan, othersChange } from '../structure/split.ts'
import type { StepError } from '../structure/half-steps.ts'
import { stepErrors } from '../structure/half-steps.ts'
import { unitDependence } from '../structure/units.ts'
import { BEHAVIOURS } from './behaviours.ts'
import { largest, quiet } from './plans.ts'
import type { Behaviour, Plan, PlannedDecision, Weakness } from './kinds.ts'
import { atLeast, atMost, between, exactly, forSeats } from './kinds.ts'

const TIME_STEP = 'Practice of system dynamics: halving the step should change little.'
/** Halves that nobody can tell apart: the low end of the range of `house-dissimilarity`. */
const ALIKE = 0.05
const BOUNDARY = 'https://scholargate.app/en/marketing/attraction-market-share-model'

/** Largest error of the blocks named. */
const worst = (errors: readonly StepError[], ...blocks: readonly string[]): number =>
  largest(errors.filter((e) => blocks.includes(e.name.split('/')[0])).map((e) => e.apart))

/** Checks against published series stand on the parameters as they are, not on others. */
const AGAINST_SERIES = BEHAVIOURS.filter((b) => /^T-(2[1-9]|3[0-2])$/.test(b.id))

/** Alibaba and Tencent as one lab, or as two halves of it; both open alike. */
const asOne = (halves: boolean, ...decisions: readonly PlannedDecision[]): Plan => ({
  ...quiet({ quarter: '2026Q1', seat: 'cn-platforms', lab: 'tencent', lever: 'open', value: 0.9 }, { quarter: '2026Q1', seat: 'cn-platforms', lab: 'alibaba', lever: 'open', value: 0.9 }, ...decisions), ...splitPlan(halves),
})
const CLOSE = forSeats(['cn-open', 'cn-platforms'], '2026Q2', 'open', 0)
const OPEN = forSeats(['us-frontier', 'us-open-lab'], '2026Q2', 'open', 1)

export const STRUCTURE: readonly Behaviour[] = [
  {
    id: 'T-05', statement: 'Counting compute in single chips instead of thousands changes no result.',
    source: 'Dimensions.',
    plans: {},
    measure: () => ({ 'largest relative difference': unitDependence() }),
    bands: { 'largest relative difference': atMost(1e-9) },
  },
  {
    id: 'T-08', statement: 'In what both sides have in common, changing places changes the names and nothing else.',
    source: 'Neutrality: no rule may favour a side by its name.',
    plans: {},
    measure: () => {
      const one = asymmetry('symmetry', 1)
      return {
        'research, training and prices, one quarter': Math.max(one.knowledge, one['training and release'], one.prices),
        'all common mechanisms, eight quarters': largest(Object.values(asymmetry('symmetry', 8))),
      }
    },
    // Shares are sums over labs in another order, so the last digit may differ.
    bands: { 'research, training and prices, one quarter': exactly(0), 'all common mechanisms, eight quarters': atMost(1e-12) },
  },
  {
    id: 'T-10', statement: 'Steps of half a quarter lead to the same machines, smuggled ones included, and to the same memory, methods, models, shares, talent and trust after three years.',
    source: TIME_STEP,
    plans: {},
    measure: () => {
      const errors = stepErrors(12)
      return {
        'machines of the US, others, and China’s legal and own': worst(errors.filter((e) => !/smuggled|offshore/.test(e.name)), 'stock.us', 'stock.row', 'stock.cn.legal', 'stock.cn.domestic'),
        'smuggled chips': worst(errors, 'stock.cn.smuggled'), memory: worst(errors, 'memory'), efficiency: worst(errors, 'efficiency'),
        'models, hosted and released': worst(errors, 'eci', 'open-eci'), 'talent and trust': worst(errors, 'talent', 'trust'),
        'shares of use, difference': largest(errors.filter((e) => e.name.startsWith('share.')).map((e) => Math.abs(e.quarter - e.half))),
      }
    },
    bands: {
      'machines of the US, others, and China’s legal and own': atMost(0.03), 'smuggled chips': atMost(0.03), memory: atMost(0.03), efficiency: atMost(0.03), 'models, hosted and released': atMost(0.03), 'talent and trust': atMost(0.03), 'shares of use, difference': atMost(0.03),
    },
  },
  {
    id: 'T-56', statement: 'No parameter stands outside its stated range, and the checks against published series run on these very values.',
    source: 'A range that its own value leaves is no range.',
    plans: {},
    measure: () => ({
      'parameters outside their range': RULES.parameters.filter((p) => !(p.value >= p.min && p.value <= p.max)).length,
      'checks against published series': AGAINST_SERIES.length,
      'of these, with other parameters or another start': AGAINST_SERIES.filter((b) => Object.values(b.plans).some((plan) => plan.parameters !== undefined || plan.set !== undefined)).length,
    }),
    bands: { 'parameters outside their range': exactly(0), 'checks against published series': atLeast(10), 'of these, with other parameters or another start': exactly(0) },
  },
  {
    id: 'T-57', statement: 'Splitting a lab into two identical halves of one house changes the shares of the others by less than 3 %; as two houses they would draw more, since plain choice counts names.',
    source: 'https://eml.berkeley.edu/books/choice2.html',
    plans: {},
    measure: () => ({
      'largest change of another lab’s share after two years': othersChange(8, 0.5, ALIKE), 'where one half begins with four fifths of the users': othersChange(8, 0.8, ALIKE),
      'as two houses': othersChange(8, 0.5),
    }),
    bands: { 'largest change of another lab’s share after two years': atMost(0.03), 'where one half begins with four fifths of the users': atMost(0.03), 'as two houses': between(0.1, 0.9) },
  },
  {
    id: 'T-57a', statement: 'Where two Chinese labs are drawn as one, or as its two halves, closing costs China its developers abroad and American opening costs it more, either way.',
    source: BOUNDARY,
    plans: Object.fromEntries([false, true].flatMap((halves): [string, Plan][] => [
      [`base ${halves}`, asOne(halves)], [`close ${halves}`, asOne(halves, ...CLOSE)], [`open ${halves}`, asOne(halves, ...OPEN)],
    ])),
    measure: (runs) => {
      const left = (what: string, halves: boolean, quarter: string) => runs[`${what} ${halves}`].at('share.third.developer.cn', quarter) / runs[`base ${halves}`].at('share.third.developer.cn', quarter)
      return {
        'China closes: left as one lab': left('close', false, '2027Q3'), 'left as two halves': left('close', true, '2027Q3'),
        'America opens: left as one lab': left('open', false, '2029Q1'), 'as two halves': left('open', true, '2029Q1'),
      }
    },
    bands: { 'China closes: left as one lab': between(0, 0.55), 'left as two halves': between(0, 0.55), 'America opens: left as one lab': between(0, 0.4), 'as two halves': between(0, 0.4) },
  },
]

export const STRUCTURE_WEAKNESSES: readonly Weakness[] = [
  {
    id: 'T-10', statement: 'Steps of half a quarter lead to the same store of dies and the same adoption.',
    source: TIME_STEP,
    plans: {},
    measure: () => {
      const errors = stepErrors(12)
      return { 'die bank': worst(errors, 'die-bank'), adoption: worst(errors, 'adoption') }
    },
    bands: { 'die bank': atMost(0.03), adoption: atMost(0.03) },
    asBuilt: { 'die bank': between(0.03, 0.1), adoption: between(0.02, 0.06) },
    because: 'A quarter is long for what reacts within one. Proxies order dies by the scarcity that was felt at the end of the step before, which is half a step old on average, and scarcity rises fast while they are at work. The adoption of young sectors grows by a third a year and more. None of this reaches machines, models or shares.',
  },
]
