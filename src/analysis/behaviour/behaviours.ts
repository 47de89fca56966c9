/**
 * How the world should behave: at extremes, over time, against what was published, and when one thing is changed.
 *
 * Each entry is a sentence, a source, plans, figures and bands. Bands come from published figures where there are any,
 * and otherwise say what direction and size would be believable. They are not moved to make the model pass: what it
 * does not show stands in `weaknesses.ts`.
 */
import { LABS, SEATS } from '../../engine/types.ts'
import type { LabId, SeatId } from '../../engine/types.ts'
import type { Behaviour, Plan, PlannedDecision, Run } from './kinds.ts'
import { habitContest } from './habit.ts'
import { atLeast, atMost, between, exactly, forSeats } from './kinds.ts'
import { CLOSED, CNAS, ECI_FILE, EPOCH, MICROSOFT, ROUTER } from '../../content/sources.ts'

const RACE = 'https://filings.nysgpt.com/documents/govai-safety-not-guaranteed-tech-races'

const CHINESE: readonly LabId[] = ['deepseek', 'zhipu', 'alibaba', 'baidu', 'tencent']
const AMERICAN: readonly LabId[] = ['openai', 'google', 'anthropic', 'us-other', 'meta', 'us-open']
const LAB_SEATS = SEATS.filter((seat): seat is SeatId => ['us-frontier', 'us-open-lab', 'cn-open', 'cn-platforms'].includes(seat))
export const seatOf = (lab: LabId): SeatId =>
  ['openai', 'google', 'anthropic', 'us-other'].includes(lab) ? 'us-frontier' : lab === 'meta' || lab === 'us-open' ? 'us-open-lab'
    : lab === 'deepseek' || lab === 'zhipu' ? 'cn-open' : 'cn-platforms'

export const washington = (quarter: string, lever: string, value: number): PlannedDecision => ({ quarter, seat: 'washington', lever, value })
const beijing = (quarter: string, lever: string, value: number): PlannedDecision => ({ quarter, seat: 'beijing', lever, value })
/** From the end of 2025 on nobody changes anything, except for what a plan decides. */
export const quiet = (...decisions: readonly PlannedDecision[]): Plan => ({ scenario: 'one-third', us: 'hold', cn: 'hold', decisions })

export const HISTORY: Plan = {}
const BAN: readonly PlannedDecision[] = [washington('2023Q1', 'chip-controls', 1), washington('2023Q1', 'enforcement', 1), washington('2023Q1', 'cloud-controls', 1)]
const NO_CONTROLS: readonly PlannedDecision[] = [washington('2023Q1', 'chip-controls', 0)]
const CLOSE_ALL: Plan = { parameters: { 'row-open': 0 }, decisions: forSeats(LAB_SEATS, '2023Q1', 'open', 0) }
const CLOSE_CHINA = forSeats(['cn-open', 'cn-platforms'], '2026Q1', 'open', 0)
const OPEN_AMERICA = forSeats(['us-frontier', 'us-open-lab'], '2026Q1', 'open', 1)

/**
 * A world in which the best American and Chinese models stand `gap` apart, nothing is released, and enmity is given.
 * Both stand well above the capability from which attackers gain, wherever in its range that lies: below it there is no hazard to compare.
 */
const race = (gap: number, escalation: number): Plan => ({
  until: '2023Q1', events: 'off',
  set: {
    escalation,
    ...Object.fromEntries(AMERICAN.map((lab) => [`eci/${lab}`, 190])), ...Object.fromEntries(CHINESE.map((lab) => [`eci/${lab}`, 190 - gap])),
    ...Object.fromEntries(LABS.map((lab) => [`open-eci/${lab}`, 0])),
  },
})
const GAPS = [0, 2, 5, 8, 15] as const

const installed = (r: Run, quarter: string): number => {
  const china = r.at('compute.cn_stock_kh100e', quarter)
  return china / (china + r.at('stock.us', quarter) + r.at('stock.row', quarter))
}
const INDEX_NAMES = [...['us', 'cn'].flatMap((side) => ['frontier', 'reach', 'prosperity', 'resilience'].map((i) => `index.${side}.${i}`)), 'index.stability']
const LUCKY = Object.fromEntries(Array.from({ length: 24 }, (_, i): [string, Plan] => [`seed${i}`, { events: 'on', seed: `behaviour#${i}` }]))
export const largest = (values: readonly number[]): number => values.reduce((most, v) => Math.max(most, v), -Infinity)
export const smallest = (values: readonly number[]): number => values.reduce((least, v) => Math.min(least, v), Infinity)

export const BEHAVIOURS: readonly Behaviour[] = [
  // ── Extremes and directions ─────────────────────────────────────────────────────────────────────────────

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

  // ── Against what was published, 2023–2025 ───────────────────────────────────────────────────────────────
  {
    id: 'T-21', statement: 'China’s share of new Nvidia compute follows the published course: a fifth in mid-2023, a twentieth in 2024, next to nothing at the end of 2025.',
    source: EPOCH,
    plans: { base: HISTORY },
    measure: ({ base }) => {
      const share = (q: string) => base.at('nvidia.china_share_of_compute', q)
      const year = ['2024Q1', '2024Q2', '2024Q3', '2024Q4'].map(share)
      return { '2023Q2': share('2023Q2'), '2023Q3': share('2023Q3'), 'least of 2024': smallest(year), 'most of 2024': largest(year), '2025Q4': share('2025Q4') }
    },
    bands: { '2023Q2': between(0.16, 0.2), '2023Q3': between(0.16, 0.2), 'least of 2024': between(0.03, 0.06), 'most of 2024': between(0.03, 0.06), '2025Q4': between(0, 0.01) },
  },
  {
    id: 'T-22', statement: 'The rule of October 2023 cuts that share by about three quarters within two quarters.',
    source: EPOCH,
    plans: { base: HISTORY },
    measure: ({ base }) => ({ 'change 2023Q3 to 2024Q1': base.at('nvidia.china_share_of_compute', '2024Q1') / base.at('nvidia.china_share_of_compute', '2023Q3') - 1 }),
    bands: { 'change 2023Q3 to 2024Q1': between(-0.85, -0.65) },
  },
  {
    id: 'T-24', statement: 'China’s part of the world’s installed accelerators falls from 12–20 % in early 2023 to 5–15 % at the end of 2025.',
    source: EPOCH,
    plans: { base: HISTORY },
    measure: ({ base }) => ({ '2023Q1': installed(base, '2023Q1'), '2025Q4': installed(base, '2025Q4') }),
    bands: { '2023Q1': between(0.12, 0.2), '2025Q4': between(0.05, 0.15) },
  },
  {
    id: 'T-25', statement: 'Smuggling in 2024 lies within the published spread, in volume and as a part of what China added.',
    source: CNAS,
    plans: { base: HISTORY },
    measure: ({ base }) => {
      const added = (name: string) => base.at(name, '2024Q4') - base.at(name, '2023Q4')
      return { 'kH100e in 2024': added('compute.cn_smuggled_cum_kh100e'), 'part of additions': added('compute.cn_smuggled_cum_kh100e') / added('compute.cn_cum_kh100e') }
    },
    bands: { 'kH100e in 2024': between(40, 300), 'part of additions': between(0.05, 0.4) },
  },
  {
    id: 'T-26', statement: 'The American frontier rises by 9 to 13 ECI points a year.',
    source: ECI_FILE,
    plans: { base: HISTORY },
    measure: ({ base }) => ({ 'ECI a year, 2023Q1 to 2025Q4': (base.at('frontier.us_eci', '2025Q4') - base.at('frontier.us_eci', '2023Q1')) / 2.75 }),
    bands: { 'ECI a year, 2023Q1 to 2025Q4': between(9, 13) },
  },
  {
    id: 'T-27', statement: 'From the end of 2023 to the end of 2025 China trails by 6 to 10 ECI points on average.',
    source: ECI_FILE,
    plans: { base: HISTORY },
    measure: ({ base }) => ({ 'mean gap, ECI': base.mean('frontier.gap_eci', '2023Q4', '2025Q4') }),
    bands: { 'mean gap, ECI': between(6, 10) },
  },
  {
    id: 'T-29', statement: 'Chinese open models are rare among developers abroad in mid-2024 and a real force in 2025.',
    source: ROUTER,
    plans: { base: HISTORY },
    measure: ({ base }) => ({ '2024Q2': base.at('share.abroad.developer.cn_open', '2024Q2'), 'mean of 2025': base.mean('share.abroad.developer.cn_open', '2025Q1', '2025Q4') }),
    bands: { '2024Q2': atMost(0.03), 'mean of 2025': between(0.08, 0.2) },
  },
  {
    id: 'T-30', statement: 'In 2025 closed models have most of the use and nearly all of the revenue.',
    source: CLOSED,
    plans: { base: HISTORY },
    measure: ({ base }) => ({ 'part of use': base.mean('closed.usage_share', '2025Q1', '2025Q4'), 'part of revenue': base.mean('closed.revenue_share', '2025Q1', '2025Q4') }),
    bands: { 'part of use': between(0.7, 0.85), 'part of revenue': between(0.9, 0.98) },
  },
  {
    id: 'T-31', statement: 'Chinese hosted services lead at home, are strong in sanctioned countries, present in emerging markets and marginal in Europe.',
    source: MICROSOFT,
    plans: { base: HISTORY },
    measure: ({ base }) => {
      const hosted = (region: string) => base.at(`share.${region}.all.cn_hosted`, '2025Q4')
      return {
        restricted: hosted('restricted'), emerging: hosted('emerging'), europe: hosted('europe'),
        'least step down in that order': smallest([hosted('cn') - hosted('restricted'), hosted('restricted') - hosted('emerging'), hosted('emerging') - hosted('europe')]),
        'Chinese part of hosted use in China': hosted('cn') / (hosted('cn') + base.at('share.cn.all.us_hosted', '2025Q4')),
      }
    },
    bands: {
      restricted: between(0.25, 0.6), emerging: between(0.08, 0.2), europe: atMost(0.05), 'least step down in that order': atLeast(0.01),
      'Chinese part of hosted use in China': atLeast(0.8),
    },
  },
  {
    id: 'T-31b', statement: 'More than 80 % of all use in China runs on Chinese hosted services.',
    source: 'https://natsec.ca/?p=310',
    plans: { base: HISTORY },
    measure: ({ base }) => ({ 'Chinese hosted share of all use in China, 2025Q4': base.at('share.cn.all.cn_hosted', '2025Q4') }),
    bands: { 'Chinese hosted share of all use in China, 2025Q4': atLeast(0.8) },
  },

  {
    id: 'T-32', statement: 'Revenue of American labs grows two and a half to four times a year although open models are close behind.',
    source: 'https://epoch.ai/data/ai_companies.zip',
    plans: { base: HISTORY },
    measure: ({ base }) => Object.fromEntries([2024, 2025, 2026].map((year) =>
      [String(year), base.at('revenue.us_labs_usd_bn', `${year}Q4`) / base.at('revenue.us_labs_usd_bn', `${year - 1}Q4`)])),
    bands: { 2024: between(2.5, 4), 2025: between(2.5, 4), 2026: between(2.5, 4) },
  },

  // ── When one thing is changed ───────────────────────────────────────────────────────────────────────────
  {
    id: 'T-33', statement: 'Each doubling of the leader’s machines adds 2 to 4 ECI points through training alone, and with all that follows from it the steps do not grow.',
    source: 'https://arxiv.org/html/2503.04941v2',
    plans: Object.fromEntries([1, 2, 4, 8].map((times): [string, Plan] => [String(times), { parameters: { 'lab-compute/openai': 0.1 * times } }])),
    measure: (runs, valueOf) => {
      const steps = (value: (r: Run) => number) => [2, 4, 8].map((times) => value(runs[String(times)]) - value(runs[String(times / 2)]))
      const [first, second, third] = steps((r) => r.at('lab.openai.eci', '2030Q4'))
      const trained = steps((r) => r.at('training/openai', '2030Q4')).map((oom) => oom * valueOf('eci-per-oom'))
      return { 'least through training, ECI': smallest(trained), 'most through training, ECI': largest(trained), 'growth of the whole step': largest([second / first, third / second]) - 1 }
    },
    bands: { 'least through training, ECI': between(2, 4), 'most through training, ECI': between(2, 4), 'growth of the whole step': atMost(0.1) },
    signs: { 'least through training, ECI': atLeast(0), 'growth of the whole step': atMost(0.1) },
  },

  {
    id: 'T-34', statement: 'Without any chip controls since 2023 China would have 40 to 200 % more AI compute at the end of 2025.',
    source: EPOCH,
    plans: { base: HISTORY, none: { decisions: NO_CONTROLS } },
    measure: ({ base, none }) => ({ 'compute against base': none.at('compute.cn_cum_kh100e', '2025Q4') / base.at('compute.cn_cum_kh100e', '2025Q4') }),
    bands: { 'compute against base': between(1.4, 3) },
    signs: { 'compute against base': atLeast(1) },
  },
  {
    id: 'T-36', statement: 'Without chip controls China would have 30 to 80 % fewer chips of its own in 2028: bans hand Huawei the market.',
    source: 'https://econbeancount.app/article/86694',
    plans: { base: HISTORY, none: { decisions: NO_CONTROLS } },
    measure: ({ base, none }) => ({ 'domestic stock against base': none.at('compute.cn_domestic_stock_kh100e', '2028Q4') / base.at('compute.cn_domestic_stock_kh100e', '2028Q4') }),
    bands: { 'domestic stock against base': between(0.2, 0.7) },
    signs: { 'domestic stock against base': atMost(1) },
  },
  {
    id: 'T-38', statement: 'Ingenuity under scarcity wins back 10 to 50 % of what a total ban costs, and nothing where scarcity is held to stifle it.',
    source: 'https://www.researchbunny.com/papers/us-china-trade-conflicts-and-rd-investment-evidence-from-the-bis-entity-lists-tuy5',
    plans: Object.fromEntries([0, 0.25, -0.2].flatMap((psi): [string, Plan][] => [
      [`none ${psi}`, { parameters: { 'scarcity-ingenuity': psi }, decisions: NO_CONTROLS, until: '2025Q4' }],
      [`ban ${psi}`, { parameters: { 'scarcity-ingenuity': psi }, decisions: BAN, until: '2025Q4' }],
    ])),
    measure: (runs) => {
      const lost = (psi: number) => runs[`none ${psi}`].at('frontier.cn_eci', '2025Q4') - runs[`ban ${psi}`].at('frontier.cn_eci', '2025Q4')
      return { 'ECI lost without ingenuity': lost(0), 'won back at ψ = 0.25': 1 - lost(0.25) / lost(0), 'won back at ψ = −0.2': 1 - lost(-0.2) / lost(0) }
    },
    bands: { 'ECI lost without ingenuity': atLeast(0.5), 'won back at ψ = 0.25': between(0.1, 0.5), 'won back at ψ = −0.2': atMost(0) },
  },
  {
    id: 'T-40', statement: 'Strict enforcement from 2024 on costs China 5 to 25 % of its compute by the end of 2027.',
    source: EPOCH,
    plans: {
      lax: { decisions: [washington('2024Q1', 'enforcement', 0.2)] },
      strict: { decisions: [washington('2024Q1', 'enforcement', 0.85)] },
    },
    measure: ({ lax, strict }) => ({
      'smuggling, change': strict.at('compute.cn_smuggled_kh100e', '2027Q4') / lax.at('compute.cn_smuggled_kh100e', '2027Q4') - 1,
      'compute, change': strict.at('compute.cn_cum_kh100e', '2027Q4') / lax.at('compute.cn_cum_kh100e', '2027Q4') - 1,
    }),
    bands: { 'smuggling, change': between(-0.97, -0.7), 'compute, change': between(-0.25, -0.05) },
    signs: { 'smuggling, change': atMost(0), 'compute, change': atMost(0) },
  },

  {
    id: 'T-41', statement: 'Complete tool controls with all allies cut China’s chip output of 2028 by 40 % or more; alone they lose at least half of that effect.',
    source: 'https://www.csis.org/analysis/japan-and-netherlands-announce-plans-new-export-controls-semiconductor-equipment',
    plans: {
      none: { decisions: [washington('2023Q1', 'tool-controls', 0)] },
      allied: { decisions: [washington('2023Q1', 'tool-controls', 1), washington('2023Q1', 'tool-alliance', 1)] },
      alone: { decisions: [washington('2023Q1', 'tool-controls', 1), washington('2023Q1', 'tool-alliance', 0.2)] },
    },
    measure: ({ none, allied, alone }) => {
      const output = (r: Run) => r.at('compute.cn_domestic_kh100e', '2028Q4') / none.at('compute.cn_domestic_kh100e', '2028Q4')
      return { 'cut with allies': 1 - output(allied), 'effect alone over effect with allies': (1 - output(alone)) / (1 - output(allied)) }
    },
    bands: { 'cut with allies': between(0.4, 1), 'effect alone over effect with allies': between(0, 0.5) },
    signs: { 'cut with allies': atLeast(0), 'effect alone over effect with allies': atMost(1) },
  },
  {
    id: 'T-43', statement: 'If all Chinese labs close, their developer share in third regions halves within six quarters; industry is slower to leave.',
    source: ROUTER,
    plans: { base: quiet(), closed: quiet(...CLOSE_CHINA) },
    measure: ({ base, closed }) => {
      const left = (segment: string) => closed.at(`share.third.${segment}.cn`, '2027Q2') / base.at(`share.third.${segment}.cn`, '2027Q2')
      return { 'developers left': left('developer'), 'industry left': left('industry'), 'industry over developers': left('industry') / left('developer') }
    },
    bands: { 'developers left': between(0.05, 0.55), 'industry left': between(0.3, 0.85), 'industry over developers': atLeast(1) },
    signs: { 'developers left': atMost(1), 'industry left': atMost(1), 'industry over developers': atLeast(1) },
  },
  {
    id: 'T-44', statement: 'A lab level with the best open weights loses revenue by closing alone; one far above them earns more closed than open.',
    source: 'https://creati.ai/ai-news/2026-04-02/alibaba-unveils-third-closed-source-ai-model-monetization-shift',
    plans: {
      base: quiet(), alone: quiet({ quarter: '2026Q1', seat: 'cn-platforms', lab: 'alibaba', lever: 'open', value: 0 }), together: quiet(...CLOSE_CHINA),
      given: quiet({ quarter: '2026Q1', seat: 'us-frontier', lab: 'openai', lever: 'open', value: 1 }),
    },
    measure: ({ base, alone, together, given }) => {
      const earned = (r: Run, lab: string, q: string) => r.at(`lab.${lab}.revenue_usd_bn`, q) / base.at(`lab.${lab}.revenue_usd_bn`, q)
      return {
        'Alibaba closes alone, after a year': earned(alone, 'alibaba', '2027Q1'), 'after three years': earned(alone, 'alibaba', '2028Q4'),
        'all Chinese labs close, Alibaba after three years': earned(together, 'alibaba', '2028Q4'),
        'lead of OpenAI over open weights, ECI': base.at('lab.openai.eci', '2026Q1') - base.at('frontier.open_eci', '2026Q1'),
        'OpenAI closed over OpenAI open': 1 / earned(given, 'openai', '2028Q4'),
      }
    },
    bands: {
      'Alibaba closes alone, after a year': between(0.5, 0.99), 'after three years': between(0.3, 0.95), 'all Chinese labs close, Alibaba after three years': atLeast(1),
      'lead of OpenAI over open weights, ECI': atLeast(5), 'OpenAI closed over OpenAI open': atLeast(1.2),
    },
    signs: { 'Alibaba closes alone, after a year': atMost(1), 'after three years': atMost(1), 'all Chinese labs close, Alibaba after three years': atLeast(1), 'OpenAI closed over OpenAI open': atLeast(1) },
  },
  {
    id: 'T-45', statement: 'If all American labs open, China loses 60 to 95 % of its developer share in third regions, and American labs lose half or more of their revenue.',
    source: 'https://www.greenbot.com/atom-project-america-ai-systems',
    plans: { base: quiet(), open: quiet(...OPEN_AMERICA) },
    measure: ({ base, open }) => {
      const change = (name: string) => open.at(name, '2028Q4') / base.at(name, '2028Q4') - 1
      return { 'Chinese developer share': change('share.third.developer.cn'), 'US lab revenue': change('revenue.us_labs_usd_bn') }
    },
    bands: { 'Chinese developer share': between(-0.95, -0.6), 'US lab revenue': between(-0.9, -0.5) },
    signs: { 'Chinese developer share': atMost(0), 'US lab revenue': atMost(0) },
  },
  {
    id: 'T-47', statement: 'If nobody publishes, followers lose at least five times as much efficiency as the leader.',
    source: 'https://ideas.repec.org/h/eee/grochp/1-13.html',
    plans: { base: HISTORY, closed: CLOSE_ALL },
    measure: ({ base, closed }) => {
      const lost = (lab: string) => base.at(`lab.${lab}.efficiency_oom`, '2025Q4') - closed.at(`lab.${lab}.efficiency_oom`, '2025Q4')
      const followers = CHINESE.reduce((sum, lab) => sum + lost(lab), 0) / CHINESE.length
      return { 'leader (OpenAI), OOM': lost('openai'), 'followers, OOM': followers, 'followers less five times the leader': followers - 5 * Math.max(0, lost('openai')) }
    },
    bands: { 'leader (OpenAI), OOM': between(-0.05, 0.05), 'followers, OOM': atLeast(0.01), 'followers less five times the leader': atLeast(0) },
    signs: { 'followers, OOM': atLeast(0), 'followers less five times the leader': atLeast(0) },
  },
  {
    id: 'T-49', statement: 'A strong deployment drive raises Chinese industry’s use by 25 to 80 % in three years and costs the frontier a little, because machines serve instead of train.',
    source: 'https://www.capitalfm.co.ke/news/2025/08/chinas-initiative-to-spur-ai-hailed-as-growth-catalyst/',
    plans: { none: quiet(beijing('2026Q1', 'deployment-drive', 0)), full: quiet(beijing('2026Q1', 'deployment-drive', 2)) },
    measure: ({ none, full }) => ({
      'industry use': full.at('diffusion.cn.industry', '2028Q4') / none.at('diffusion.cn.industry', '2028Q4'),
      'gap, ECI': full.at('frontier.gap_eci', '2028Q4') - none.at('frontier.gap_eci', '2028Q4'),
    }),
    bands: { 'industry use': between(1.25, 1.8), 'gap, ECI': between(0, 1.5) },
    signs: { 'industry use': atLeast(1), 'gap, ECI': atLeast(0) },
  },
  {
    id: 'T-52', statement: 'Under enmity a narrow gap is the dangerous one: the hazard peaks at 2 to 8 ECI points, and is lower at parity and far apart; without enmity it is flat.',
    source: RACE,
    plans: Object.fromEntries(GAPS.flatMap((gap): [string, Plan][] => [[`hostile ${gap}`, race(gap, 10)], [`calm ${gap}`, race(gap, 0)]])),
    measure: (runs) => {
      const hazard = (mood: string, gap: number) => runs[`${mood} ${gap}`].at('hazard', '2023Q1')
      const peak = largest([2, 5, 8].map((gap) => hazard('hostile', gap)))
      const calm = GAPS.map((gap) => hazard('calm', gap))
      return { 'peak over wide gap': peak / hazard('hostile', 15), 'peak over parity': peak / hazard('hostile', 0), 'without enmity, most over least': largest(calm) / smallest(calm) }
    },
    bands: { 'peak over wide gap': atLeast(1.5), 'peak over parity': atLeast(1.5), 'without enmity, most over least': between(1, 1.05) },
    signs: { 'peak over wide gap': atLeast(1), 'peak over parity': atLeast(1) },
  },
  {
    id: 'T-53', statement: 'Chance averaged out moves no index by more than 5 %, and 24 lucky and unlucky games average to the same within 5 %.',
    source: 'Design: skill should decide more than luck.',
    plans: { off: { events: 'off' }, expected: HISTORY, ...LUCKY },
    measure: ({ off, expected, ...lucky }) => {
      const drawn = Object.values(lucky)
      const apart = (value: (name: string, q: string) => number) => largest(expected.quarters.flatMap((q) => INDEX_NAMES.map((name) => Math.abs(value(name, q) / expected.at(name, q) - 1))))
      return {
        'no events against expected': apart((name, q) => off.at(name, q)),
        'mean of 24 games against expected': apart((name, q) => drawn.reduce((sum, r) => sum + r.at(name, q), 0) / drawn.length),
      }
    },
    bands: { 'no events against expected': atMost(0.05), 'mean of 24 games against expected': atMost(0.05) },
  },

  // ── Further behaviours of the mechanisms ────────────────────────────────────────────────────────────────
  {
    id: 'M-1', statement: 'Notice of a tighter chip rule is used to stockpile: more legal imports before it, fewer after.',
    source: 'https://chinaeconomicreview.com/china-imports-of-chipmaking-equipment-up-93/',
    plans: {
      sudden: { us: 'hold', cn: 'hold', decisions: [washington('2024Q2', 'chip-controls', 0.72)] },
      told: { us: 'hold', cn: 'hold', decisions: [washington('2023Q3', 'chip-notice', 2), washington('2023Q4', 'chip-controls', 0.72)] },
    },
    measure: ({ sudden, told }) => {
      const legal = (from: string, to: string) => told.mean('compute.cn_legal_kh100e', from, to) / sudden.mean('compute.cn_legal_kh100e', from, to)
      return { 'imports while the rule is known': legal('2023Q4', '2024Q2'), 'imports in the year after it': legal('2024Q3', '2025Q2') }
    },
    bands: { 'imports while the rule is known': between(1.05, 2), 'imports in the year after it': between(0.4, 0.999) },
    signs: { 'imports while the rule is known': atLeast(1), 'imports in the year after it': atMost(1) },
  },

  {
    id: 'M-2', statement: 'Tool controls slow China’s fabs and speed up its own toolmakers.',
    source: 'https://expolume.com/chinas-euv-lithography-prototype',
    plans: {
      none: { decisions: [washington('2023Q1', 'tool-controls', 0)] },
      full: { decisions: [washington('2023Q1', 'tool-controls', 1), washington('2023Q1', 'tool-alliance', 1)] },
    },
    measure: ({ none, full }) => ({
      'tool share in 2030Q4': full.at('chips.cn_tool_share', '2030Q4') / none.at('chips.cn_tool_share', '2030Q4'),
      'chip output in 2026Q4': full.at('compute.cn_domestic_kh100e', '2026Q4') / none.at('compute.cn_domestic_kh100e', '2026Q4'),
    }),
    bands: { 'tool share in 2030Q4': atLeast(1.1), 'chip output in 2026Q4': atMost(0.8) },
    signs: { 'tool share in 2030Q4': atLeast(1), 'chip output in 2026Q4': atMost(1) },
  },
  {
    id: 'M-3', statement: 'A tariff on servers is paid mostly by data centres in the United States.',
    source: 'https://www.bostonfed.org/publications/research-department-working-paper/2019/tariff-passthrough-at-the-border-and-at-the-store-evidence-from-us-trade-policy.aspx',
    plans: { none: quiet(washington('2026Q1', 'tariff', 0)), high: quiet(washington('2026Q1', 'tariff', 0.3)) },
    measure: ({ none, high }) => ({
      'new US machines': high.at('compute.us_new_kh100e', '2027Q4') / none.at('compute.us_new_kh100e', '2027Q4'),
      'legal Chinese imports': high.at('compute.cn_legal_kh100e', '2027Q4') / none.at('compute.cn_legal_kh100e', '2027Q4'),
    }),
    bands: { 'new US machines': between(0.7, 0.9), 'legal Chinese imports': between(0.9, 1.1) },
    signs: { 'new US machines': atMost(1) },
  },
  {
    id: 'M-4', statement: 'Released weights cannot be recalled: after closing, a lab’s best released model stays where it was.',
    source: 'Identity.',
    plans: { closed: quiet(...CLOSE_CHINA) },
    measure: ({ closed }) => ({ 'largest fall, ECI': largest(CHINESE.flatMap((lab) => closed.quarters.slice(1).map((q, i) => closed.at(`lab.${lab}.open_eci`, closed.quarters[i]) - closed.at(`lab.${lab}.open_eci`, q)))) }),
    bands: { 'largest fall, ECI': atMost(0) },
  },
  {
    id: 'M-5', statement: 'Tighter chip controls from 2026 on cost China compute and Nvidia revenue, widen the gap, and make China more self-reliant.',
    source: 'https://resources.newyorkfed.org/research/staff_reports/sr1096',
    plans: Object.fromEntries([0, 0.5, 1].map((k): [string, Plan] => [String(k), quiet(washington('2026Q1', 'chip-controls', k))])),
    measure: (runs) => {
      const step = (name: string) => [0, 0.5].map((k) => runs[String(k + 0.5)].at(name, '2030Q4') - runs[String(k)].at(name, '2030Q4'))
      return {
        'China’s stock, larger step': largest(step('compute.cn_stock_kh100e')), 'Nvidia in China, larger step': largest(step('nvidia.china_revenue_usd_bn')),
        'gap, smaller step': smallest(step('frontier.gap_eci')), 'self-reliance, smaller step': smallest(step('chips.cn_self_reliance')),
      }
    },
    bands: {
      'China’s stock, larger step': atMost(0), 'Nvidia in China, larger step': atMost(0), 'gap, smaller step': atLeast(0), 'self-reliance, smaller step': atLeast(0),
    },
    signs: { 'China’s stock, larger step': atMost(0), 'Nvidia in China, larger step': atMost(0), 'gap, smaller step': atLeast(0), 'self-reliance, smaller step': atLeast(0) },
  },
  {
    id: 'M-6', statement: 'A closed door for foreign researchers costs the United States talent and keeps it in China; an open one does the reverse.',
    source: 'https://carnegieendowment.org/emissary/2025/12/china-ai-researchers-us-talent-pool',
    plans: { closed: quiet(washington('2026Q1', 'talent', -1)), open: quiet(washington('2026Q1', 'talent', 1)) },
    measure: ({ closed, open }) => ({
      'US talent, open over closed': open.at('talent.us', '2030Q4') / closed.at('talent.us', '2030Q4'), 'Chinese talent, open over closed': open.at('talent.cn', '2030Q4') / closed.at('talent.cn', '2030Q4'),
    }),
    bands: { 'US talent, open over closed': between(1.02, 1.3), 'Chinese talent, open over closed': between(0.7, 0.98) },
    signs: { 'US talent, open over closed': atLeast(1), 'Chinese talent, open over closed': atMost(1) },
  },
  {
    id: 'M-7', statement: 'Materials withheld cost the West chips at first and less each year, because it finds others.',
    source: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
    plans: { none: quiet(beijing('2026Q1', 'materials-restriction', 0)), full: quiet(beijing('2026Q1', 'materials-restriction', 1)) },
    measure: ({ none, full }) => {
      const lost = (q: string) => full.at('supply.loss', q) / full.at('supply.potential', q) - none.at('supply.loss', q) / none.at('supply.potential', q)
      return { 'supply lost in 2026Q4': lost('2026Q4'), 'in 2030Q4 against 2026Q4': lost('2030Q4') / lost('2026Q4') }
    },
    bands: { 'supply lost in 2026Q4': between(0.04, 0.25), 'in 2030Q4 against 2026Q4': between(0, 0.8) },
    signs: { 'supply lost in 2026Q4': atLeast(0), 'in 2030Q4 against 2026Q4': atMost(1) },
  },
]
