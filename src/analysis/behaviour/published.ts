/** Against what was published, 2023–2025. */
import { CLOSED, CNAS, ECI_FILE, EPOCH, MICROSOFT, ROUTER } from '../../content/sources.ts'
import type { Behaviour } from './kinds.ts'
import { atLeast, atMost, between } from './kinds.ts'
import { HISTORY, installed, largest, smallest } from './plans.ts'

export const PUBLISHED: readonly Behaviour[] = [
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
]
