/** When one thing is changed: policies, releases, and what they should bring. */
import { EPOCH, ROUTER } from '../../content/sources.ts'
import type { Behaviour, Plan, Run } from './kinds.ts'
import { atLeast, atMost, between } from './kinds.ts'
import { BAN, beijing, CHINESE, CLOSE_ALL, CLOSE_CHINA, GAPS, HISTORY, INDEX_NAMES, largest, LUCKY, NO_CONTROLS, OPEN_AMERICA, quiet, race, smallest, washington } from './plans.ts'

const RACE = 'https://filings.nysgpt.com/documents/govai-safety-not-guaranteed-tech-races'

export const ONE_CHANGE: readonly Behaviour[] = [
  {
    id: 'T-33', statement: 'Each doubling of the leader’s machines adds 2 to 4 ECI points through training alone, and with all that follows from it the steps do not grow; nor do those of a follower.',
    source: 'https://arxiv.org/html/2503.04941v2',
    plans: Object.fromEntries(['openai', 'alibaba'].flatMap((lab) => [1, 2, 4, 8].map((times): [string, Plan] => [`${lab} ${times}`, { parameters: { [`lab-compute/${lab}`]: 0.1 * times } }]))),
    measure: (runs, valueOf) => {
      const steps = (lab: string, value: (r: Run) => number) => [2, 4, 8].map((times) => value(runs[`${lab} ${times}`]) - value(runs[`${lab} ${times / 2}`]))
      const growth = ([first, second, third]: readonly number[]) => largest([second / first, third / second]) - 1
      const trained = steps('openai', (r) => r.at('training/openai', '2030Q4')).map((oom) => oom * valueOf('eci-per-oom'))
      return { 'least through training, ECI': smallest(trained), 'most through training, ECI': largest(trained), 'growth of the whole step': growth(steps('openai', (r) => r.at('lab.openai.eci', '2030Q4'))), 'growth of a follower’s step': growth(steps('alibaba', (r) => r.at('lab.alibaba.eci', '2026Q4'))) }
    },
    bands: { 'least through training, ECI': between(2, 4), 'most through training, ECI': between(2, 4), 'growth of the whole step': atMost(0.1), 'growth of a follower’s step': atMost(0.1) },
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
]
