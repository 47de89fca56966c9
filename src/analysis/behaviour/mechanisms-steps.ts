/** What a small step, or the first quarter, must not do: turn a harm into a gain, or a hair’s breadth into a leap. */
import { EPOCH } from '../../content/sources.ts'
import type { Behaviour, Plan, Run } from './kinds.ts'
import { atLeast, atMost, between, exactly, forSeats } from './kinds.ts'
import { beijing, CHINESE, largest, quiet, smallest, washington } from './plans.ts'

const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const
const TRAINED = [0, 0.01, 0.02, 0.05, 0.1, 0.25, 0.6] as const
const FUNDS = [0, 0.4, 0.8, 1.2, 1.6, 2] as const

/** From each value to the next, by how much a figure of the runs rises. */
const rises = (runs: Readonly<Record<string, Run>>, values: readonly number[], figure: (r: Run) => number): number[] =>
  values.slice(1).map((v, i) => figure(runs[String(v)]) - figure(runs[String(values[i])]))
/** The most that one run is ahead of another in any quarter. */
const mostAhead = (run: Run, base: Run, name: string): number => largest(run.quarters.map((q) => run.at(name, q) - base.at(name, q)))

/** Where all stand in the check of a hair’s breadth: below the best Chinese model of that time, as released weights are. */
const LEVEL = 145

const STRICT = [washington('2026Q1', 'chip-controls', 0.95), beijing('2026Q1', 'import-discouragement', 0)] as const

export const STEPS: readonly Behaviour[] = [
  {
    id: 'M-41', statement: 'A store of chips bought ahead of a rule is lived on under it: while it lasts less is smuggled and rented, and after three years it is gone.',
    source: 'https://podcast-pipeline.pages.dev/digests/2025-09-08_semi-analysis_huawei-ascend-production-ramp-die-banks-tsmc-continued-production-hbm-is-the-bottlenec',
    plans: { none: { ...quiet(...STRICT), set: { 'pull-forward': 0 } }, store: { ...quiet(...STRICT), set: { 'pull-forward': 400 } } },
    measure: ({ none, store }) => {
      const inTheYear = (name: string) => store.mean(name, '2026Q2', '2027Q1') / none.mean(name, '2026Q2', '2027Q1')
      return { 'smuggled in the year after': inTheYear('compute.cn_smuggled_kh100e'), 'rented': inTheYear('compute.cn_offshore_kh100e'), 'left of the store in 2028Q4': store.at('pull-forward', '2028Q4') / 400 }
    },
    bands: { 'smuggled in the year after': between(0.6, 0.98), 'rented': between(0.6, 0.99), 'left of the store in 2028Q4': between(0, 0.06) },
    signs: { 'smuggled in the year after': atMost(1), 'rented': atMost(1) },
  },
  {
    id: 'M-42', statement: 'Nobody gains by a lack of chips, not even at first: neither a shock to supply nor materials withheld make the best model of either side better in any quarter.',
    source: 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5',
    plans: {
      base: quiet(), shock: { ...quiet(), set: { 'shock.supply': 0.6 } },
      given: quiet(beijing('2026Q1', 'materials-restriction', 0)), withheld: quiet(beijing('2026Q1', 'materials-restriction', 1)),
    },
    measure: ({ base, shock, given, withheld }) => ({
      'shock: most gained by America, ECI': mostAhead(shock, base, 'frontier.us_eci'), 'by China': mostAhead(shock, base, 'frontier.cn_eci'),
      'materials: most gained by America, ECI': mostAhead(withheld, given, 'frontier.us_eci'), 'materials: by China': mostAhead(withheld, given, 'frontier.cn_eci'),
    }),
    bands: { 'shock: most gained by America, ECI': exactly(0), 'by China': exactly(0), 'materials: most gained by America, ECI': exactly(0), 'materials: by China': exactly(0) },
  },
  {
    id: 'M-43', statement: 'Each step of a tighter line costs Nvidia revenue in China, from no line at all to a complete ban.',
    source: EPOCH,
    plans: Object.fromEntries(TENTHS.map((line): [string, Plan] => [String(line), quiet(washington('2026Q1', 'chip-controls', line), beijing('2026Q1', 'import-discouragement', 0))])),
    measure: (runs) => {
      const revenue = TENTHS.map((line) => runs[String(line)].at('nvidia.china_revenue_usd_bn', '2028Q4'))
      return { 'revenue over that of the tenth before, largest': largest(revenue.slice(1).map((v, i) => v / revenue[i])) }
    },
    bands: { 'revenue over that of the tenth before, largest': atMost(1) },
    signs: { 'revenue over that of the tenth before, largest': atMost(1) },
  },
  {
    id: 'M-44', statement: 'Where the best American and Chinese weights are level, a hair’s breadth between them decides nothing: chance averaged out treats both sides alike on either side of it.',
    source: 'Structure: no outcome hangs on the last digit of a score.',
    plans: Object.fromEntries([-0.01, 0.01].map((ahead): [string, Plan] => [ahead < 0 ? 'behind' : 'ahead', { ...quiet(), set: { ...Object.fromEntries(CHINESE.map((lab) => [`open-eci/${lab}`, LEVEL])), 'eci/meta': LEVEL + ahead, 'open-eci/meta': LEVEL + ahead } }])),
    measure: ({ behind, ahead }) => ({
      'trust in Chinese services in Europe, 2026Q1': Math.abs(ahead.at('trust.cn.europe', '2026Q1') - behind.at('trust.cn.europe', '2026Q1')),
      'trust in American ones': Math.abs(ahead.at('trust.us.europe', '2026Q1') - behind.at('trust.us.europe', '2026Q1')),
    }),
    bands: { 'trust in Chinese services in Europe, 2026Q1': between(0, 0.0001), 'trust in American ones': between(0, 0.0001) },
  },
  {
    id: 'M-45', statement: 'Public money for open models buys machines that were not there before: no sum of it sets the best American weights back by more than a few hundredths of a point, and America has more machines with it.',
    source: 'https://www.greenbot.com/atom-project-america-ai-systems',
    plans: Object.fromEntries(FUNDS.map((sum): [string, Plan] => [String(sum), quiet(washington('2026Q1', 'open-fund', sum))])),
    measure: (runs) => ({
      'least gained in 2028Q4, ECI': smallest(FUNDS.map((sum) => runs[String(sum)].at('frontier.us_open_eci', '2028Q4') - runs['0'].at('frontier.us_open_eci', '2028Q4'))),
      'American machines with the largest, 2028Q4': runs['2'].at('compute.us_stock_kh100e', '2028Q4') / runs['0'].at('compute.us_stock_kh100e', '2028Q4'),
    }),
    bands: { 'least gained in 2028Q4, ECI': between(-0.03, 5), 'American machines with the largest, 2028Q4': between(1.005, 1.2) },
    signs: { 'American machines with the largest, 2028Q4': atLeast(1) },
  },
  {
    id: 'M-46', statement: 'The less of its machines a lab trains with, the weaker its model, down to none at all: who stops training hardly gets better in a year.',
    source: 'https://arxiv.org/html/2503.04941v2',
    plans: Object.fromEntries(TRAINED.map((part): [string, Plan] => [String(part), quiet(...forSeats(['us-frontier'], '2026Q1', 'train', part))])),
    measure: (runs) => ({
      'least step up, 2026Q4, ECI': smallest(rises(runs, TRAINED, (r) => r.at('lab.openai.eci', '2026Q4'))), 'least step up, 2030Q4, ECI': smallest(rises(runs, TRAINED, (r) => r.at('lab.openai.eci', '2030Q4'))),
      'without training, 2026, ECI': runs['0'].at('lab.openai.eci', '2026Q4') - runs['0'].at('lab.openai.eci', '2025Q4'),
    }),
    bands: { 'least step up, 2026Q4, ECI': atLeast(0), 'least step up, 2030Q4, ECI': atLeast(0), 'without training, 2026, ECI': between(0, 3) },
    signs: { 'least step up, 2030Q4, ECI': atLeast(0) },
  },
  {
    id: 'M-47', statement: 'A tighter line does not enrich its seller: all of Nvidia’s revenue, and not only that in China, falls or stays the same at each step, for what a dear part takes from a Chinese purse is spent nowhere else.',
    source: 'https://resources.newyorkfed.org/research/staff_reports/sr1096',
    plans: Object.fromEntries(TENTHS.map((line): [string, Plan] => [String(line), quiet(washington('2026Q1', 'chip-controls', line), beijing('2026Q1', 'import-discouragement', 0))])),
    measure: (runs) => {
      const revenue = TENTHS.map((line) => runs[String(line)].mean('nvidia.revenue_usd_bn', '2026Q2', '2027Q1'))
      return { 'first year, over that of the tenth before, largest': largest(revenue.slice(1).map((v, i) => v / revenue[i])), 'complete ban over no line': revenue[10] / revenue[0] }
    },
    bands: { 'first year, over that of the tenth before, largest': atMost(1), 'complete ban over no line': between(0.85, 0.995) },
    signs: { 'complete ban over no line': atMost(1) },
  },
]
