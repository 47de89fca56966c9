/** At extremes, and in which direction things move. */
import { LABS, REGIONS, SEGMENTS } from '../../engine/types.ts'
import { CLOSED, CNAS } from '../../content/sources.ts'
import type { Behaviour, Plan, Run } from './kinds.ts'
import { habitContest } from './habit.ts'
import { atLeast, atMost, between, exactly } from './kinds.ts'
import { BAN, CLOSE_ALL, HISTORY, largest, OPEN_AMERICA, quiet, seatOf, smallest, washington } from './plans.ts'

export const EXTREMES: readonly Behaviour[] = [
  {
    id: 'T-12', statement: 'When no western chips are made any more from 2026 on, capability grows at 50 to 90 % of its pace, since algorithms go on improving.',
    source: 'Structure: effective compute is machines times algorithms.',
    plans: { base: quiet(), stopped: { ...quiet(), set: { spend: 1e-6 } } },
    measure: ({ base, stopped }) => {
      const growth = (r: Run) => r.at('frontier.us_eci', '2030Q4') - r.at('frontier.us_eci', '2025Q4')
      return { 'growth to 2030 against base': growth(stopped) / growth(base) }
    },
    bands: { 'growth to 2030 against base': between(0.5, 0.9) },
  },
  {
    id: 'T-13', statement: 'More enforcement means less smuggling at every step, and full enforcement means none.',
    source: CNAS,
    plans: Object.fromEntries([0, 0.25, 0.5, 0.75, 1].map((e): [string, Plan] => [String(e), { decisions: [washington('2023Q1', 'enforcement', e)] }])),
    measure: (runs) => {
      const flow = [0, 0.25, 0.5, 0.75, 1].map((e) => runs[String(e)].at('compute.cn_smuggled_kh100e', '2028Q4'))
      return { 'smallest step down, kH100e': smallest(flow.slice(1).map((v, i) => flow[i] - v)), 'at full enforcement, kH100e': flow[4] }
    },
    bands: { 'smallest step down, kH100e': atLeast(1), 'at full enforcement, kH100e': exactly(0) },
  },
  {
    id: 'T-14', statement: 'A total ban with perfect enforcement and no rental abroad leaves China its own chips and nothing else.',
    source: 'Identity of the chip balance.',
    plans: { ban: { decisions: BAN } },
    measure: ({ ban }) => {
      const rest = ban.quarters.slice(4).map((q) => ban.at('compute.cn_legal_kh100e', q) + ban.at('compute.cn_smuggled_kh100e', q) + ban.at('compute.cn_offshore_kh100e', q))
      return { 'western chips, kH100e a quarter': largest(rest), 'Chinese chips in 2030Q4, kH100e': ban.at('compute.cn_domestic_kh100e', '2030Q4') }
    },
    bands: { 'western chips, kH100e a quarter': exactly(0), 'Chinese chips in 2030Q4, kH100e': atLeast(1) },
  },
  {
    id: 'T-15', statement: 'When nobody ever releases weights, Chinese models hardly reach developers abroad, and American labs earn more at higher prices.',
    source: CLOSED,
    plans: { base: HISTORY, closed: CLOSE_ALL },
    measure: ({ base, closed }) => ({
      'Chinese developer share, third regions, 2030Q4': closed.at('share.third.developer.cn', '2030Q4'),
      'US revenue against base': closed.at('revenue.us_labs_usd_bn', '2030Q4') / base.at('revenue.us_labs_usd_bn', '2030Q4'),
      'price multiple against base': closed.at('price.closed_over_open', '2030Q4') / base.at('price.closed_over_open', '2030Q4'),
    }),
    bands: { 'Chinese developer share, third regions, 2030Q4': atMost(0.015), 'US revenue against base': atLeast(1.5), 'price multiple against base': atLeast(1) },
  },
  {
    id: 'T-16', statement: 'Where the best model is free to run, the premium of closed ones is gone within a year and a half.',
    source: 'http://www.hbs.edu/faculty/Pages/item.aspx?num=21129',
    plans: { open: quiet(...OPEN_AMERICA) },
    measure: ({ open }) => ({ 'price multiple before': open.at('lab.openai.price', '2025Q4'), 'after six quarters': open.at('lab.openai.price', '2027Q2') }),
    bands: { 'price multiple before': atLeast(3), 'after six quarters': between(1, 1.1) },
  },
  {
    id: 'T-17', statement: 'A full ban empties a hosted service within two years and takes less than half as much from weights that run at home.',
    source: 'Judgement: a service can be cut off, a file cannot be.',
    plans: { base: quiet(), ban: quiet(washington('2026Q1', 'device-ban', 1)) },
    measure: ({ base, ban }) => {
      const open = (r: Run) => r.at('share.us.all.cn', '2027Q4') - r.at('share.us.all.cn_hosted', '2027Q4')
      const lostHosted = 1 - ban.at('share.us.all.cn_hosted', '2027Q4') / base.at('share.us.all.cn_hosted', '2027Q4')
      return { 'hosted share after eight quarters': ban.at('share.us.all.cn_hosted', '2027Q4'), 'loss of weights over loss of services': (1 - open(ban) / open(base)) / lostHosted }
    },
    bands: { 'hosted share after eight quarters': atMost(0.01), 'loss of weights over loss of services': between(0, 0.5) },
  },
  {
    id: 'T-18', statement: 'With weak habit equal labs return to parity, and in the world as it is several coexist.',
    source: 'http://www.bnet.fordham.edu/katsamakas/open_source_platforms.htm',
    plans: { root: HISTORY },
    measure: ({ root }) => ({
      'equal labs, exponent ½: share of the early leader, parity 1': habitContest(0.5, 0.3, 0, 32) * 12,
      'equal labs, exponent ¼: share of the early leader, parity 1': habitContest(0.25, 0.3, 0, 32) * 12,
      'European developers with the leader in 2030Q4, exponent ½': root.at('share.europe.developer.openai', '2030Q4'),
    }),
    bands: {
      'equal labs, exponent ½: share of the early leader, parity 1': between(0.99, 1.02),
      'equal labs, exponent ¼: share of the early leader, parity 1': between(0.99, 1.02),
      'European developers with the leader in 2030Q4, exponent ½': atMost(0.7),
    },
  },
  {
    id: 'T-18b', statement: 'Where what others use counts more than in proportion, a small early lead among equal labs tips the market.',
    source: 'https://ar5iv.labs.arxiv.org/html/2303.01210',
    plans: { more: { parameters: { 'network-exponent': 1.5 } } },
    measure: ({ more }) => ({
      'exponent 1½: share of the early leader after 25 years': habitContest(1.5, 0.1, 0, 100), 'with a lead of 2 ECI': habitContest(1.5, 0.1, 2, 100),
      'European developers with the leader in 2030Q4, exponent 1½': more.at('share.europe.developer.openai', '2030Q4'),
    }),
    bands: { 'exponent 1½: share of the early leader after 25 years': atLeast(0.9), 'with a lead of 2 ECI': atLeast(0.9), 'European developers with the leader in 2030Q4, exponent 1½': atLeast(0.9) },
  },
  {
    id: 'T-19a', statement: 'More machines never make a lab’s own model worse.',
    source: 'https://arxiv.org/html/2503.04941v2',
    plans: {
      base: HISTORY,
      ...Object.fromEntries(LABS.map((lab): [string, Plan] => [lab, { parameters: lab === 'row' ? { 'row-lab-compute': 0.04 } : { [`lab-compute/${lab}`]: 0.3 } }])),
    },
    measure: ({ base, ...more }) => ({
      'smallest change, ECI': smallest(LABS.flatMap((lab) => base.quarters.slice(1).map((q) => more[lab].at(`lab.${lab}.eci`, q) - base.at(`lab.${lab}.eci`, q)))),
    }),
    bands: { 'smallest change, ECI': atLeast(0) },
  },
  {
    id: 'T-19b', statement: 'A higher price never raises a lab’s own share of a market by more than a millionth.',
    source: 'https://aione.chat/2026/01/04/price-elasticity-of-demand-for-large-language-models-estimated-at-1-11-en-version/',
    plans: {
      base: quiet(),
      ...Object.fromEntries(LABS.filter((lab) => lab !== 'row').map((lab): [string, Plan] => [lab, quiet({ quarter: '2026Q1', seat: seatOf(lab), lab, lever: 'price', value: 1.5 })])),
    },
    measure: ({ base, ...dear }) => ({
      'largest change of a share over two years': largest(Object.keys(dear).flatMap((lab) => base.quarters.slice(1, 9).flatMap((q) => REGIONS.flatMap((r) => SEGMENTS.map((g) =>
        dear[lab].at(`share.${r}.${g}.${lab}`, q) - base.at(`share.${r}.${g}.${lab}`, q)))))),
    }),
    bands: { 'largest change of a share over two years': atMost(1e-6) },
  },
  {
    id: 'T-20', statement: 'A lab without researchers or without experiments finds nothing itself; one that has researchers still learns from what others publish.',
    source: 'https://ideas.repec.org/h/eee/grochp/1-13.html',
    plans: {
      nobody: { parameters: { 'lab-talent/alibaba': 0 }, ledger: true, until: '2026Q4' },
      idle: { decisions: [{ quarter: '2023Q1', seat: 'cn-platforms', lab: 'alibaba', lever: 'experiment', value: 0 }], ledger: true, until: '2026Q4' },
    },
    measure: ({ nobody, idle }) => {
      const quarters = idle.quarters.slice(1)
      const own = (r: Run) => largest(quarters.map((q) => r.flow('efficiency/alibaba', 'own-research', q)))
      return {
        'own research without researchers': own(nobody), 'own research without experiments': own(idle),
        'catch-up without experiments, OOM': quarters.reduce((sum, q) => sum + idle.flow('efficiency/alibaba', 'published-catch-up', q), 0),
      }
    },
    bands: { 'own research without researchers': exactly(0), 'own research without experiments': exactly(0), 'catch-up without experiments, OOM': atLeast(0.1) },
  },
]
