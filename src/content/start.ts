/**
 * The world at the end of 2022Q4, number by number. Published values carry their address; the rest is judgement,
 * mostly set so that the first quarters continue without a jump.
 */
import type { StartCorrection } from '../engine/types.ts'
import { ECI_FILE, EPOCH } from './sources.ts'

const J = 'Judgement of this project.'

const one = (variable: string, value: number, source: string, note: string): StartCorrection => ({ variable, value, source, note })
const many = (name: string, values: Readonly<Record<string, number>>, source: string, note: string): StartCorrection[] =>
  Object.entries(values).map(([key, value]) => one(`${name}/${key}`, value, source, note))

/** Best hosted model, end of 2022. The published scale begins in 2023; earlier values continue it backwards. */
const START_ECI = { openai: 122, google: 117, anthropic: 115, 'us-other': 108, meta: 109, 'us-open': 104, deepseek: 99, zhipu: 105, alibaba: 105, baidu: 105.5, tencent: 102, row: 100 }
/** Best released weights, end of 2022: OPT, BLOOM, GLM-130B. */
const START_OPEN = { meta: 103, 'us-open': 102, zhipu: 100, row: 98 }

/** Usable compute of each lab at the start × its training share, as log10; keeps C* = C at the start. */
const START_TRAINING = { openai: 0.63, google: 0.59, anthropic: 0.47, 'us-other': 0.37, meta: 0.39, 'us-open': -0.46, deepseek: -0.2, zhipu: -0.2, alibaba: 0.24, baidu: -0.1, tencent: 0.1, row: -0.9 }
/** Models on offer at the end of 2022 stood about three points above what the labs’ machines then supported: large releases had just been made. */
const ECI_BASE = 116.5
const ECI_PER_OOM = 9.6

const BASE_US: Readonly<Record<string, readonly number[]>> = {
  us: [0.62, 0.16, 0.06, 0.09, 0.04, 0, 0, 0, 0, 0, 0, 0.03],
  cn: [0.06, 0.02, 0, 0, 0, 0, 0.02, 0.16, 0.2, 0.34, 0.2, 0],
  europe: [0.6, 0.17, 0.05, 0.08, 0.05, 0, 0, 0, 0.002, 0.001, 0.001, 0.046],
  apac: [0.6, 0.17, 0.05, 0.08, 0.06, 0, 0, 0.002, 0.004, 0.002, 0.002, 0.03],
  emerging: [0.6, 0.18, 0.04, 0.08, 0.06, 0, 0, 0.004, 0.008, 0.004, 0.004, 0.02],
  restricted: [0.42, 0.12, 0.02, 0.06, 0.06, 0, 0.01, 0.05, 0.08, 0.08, 0.06, 0.04],
}
const LAB_KEYS = Object.keys(START_ECI)
/** Part of a lab’s use that ran on its released weights. */
const START_OPEN_PART: Readonly<Record<string, number>> = { meta: 0.7, 'us-open': 0.9, zhipu: 0.2, row: 0.5 }

function shares(): StartCorrection[] {
  const list: StartCorrection[] = []
  for (const [region, row] of Object.entries(BASE_US)) {
    const total = row.reduce((a, b) => a + b, 0)
    for (const segment of ['consumer', 'developer', 'industry']) {
      LAB_KEYS.forEach((lab, a) => {
        const share = row[a] / total
        const open = START_OPEN_PART[lab] ?? 0
        list.push(one(`share.hosted/${region}/${segment}/${lab}`, share * (1 - open), J, 'Early use by lab; no survey covers 2022.'))
        list.push(one(`share.open/${region}/${segment}/${lab}`, share * open, J, 'Early use by lab; no survey covers 2022.'))
      })
    }
  }
  return list
}

function adoption(): StartCorrection[] {
  const sectors = { consumer: 0.05, software: 0.05, manufacturing: 0.02, logistics: 0.02, health: 0.015 }
  const regions = { us: 1.2, cn: 0.9, europe: 1, apac: 1, emerging: 0.5, restricted: 0.4 }
  return Object.entries(regions).flatMap(([region, f]) => Object.entries(sectors).map(([sector, v]) => {
    if (region === 'cn' && sector === 'consumer') return one('adoption/cn/consumer', 0.06, J, 'Leads back to the 17.7 % that the official count has at the end of 2024.')
    if (region === 'cn' && sector === 'manufacturing') return one('adoption/cn/manufacturing', 0.05, J, 'Any use, as the ministry counts it: machine vision and control were in larger works before language models.')
    return one(`adoption/${region}/${sector}`, v * f, 'https://lehd.ces.census.gov/applications/creat/paper-profile/1244', 'Set below the first surveys: 3.7 % of US firms in September 2023.')
  }))
}

export const START: readonly StartCorrection[] = [
  one('stock.us', 140, EPOCH, '156 bought since 2022Q1, less retirement.'),
  one('stock.cn.legal', 28, EPOCH, '31.9 bought since 2022Q1, less retirement.'),
  one('stock.cn.smuggled', 0, EPOCH, 'Counted from 2024 on in the source; smaller before.'),
  one('stock.cn.domestic', 10, J, 'Missing in the source before 2024, not zero.'),
  one('stock.cn.offshore', 1, J, 'Not published.'),
  one('stock.row', 60, EPOCH, 'World total less the two sides.'),
  one('cumulative.us', 156.122, EPOCH, 'Published.'),
  one('cumulative.cn.legal', 31.906, EPOCH, 'Published.'),
  one('cumulative.cn.domestic', 12, J, 'Missing in the source before 2024, not zero.'),
  one('cumulative.western', 290, EPOCH, 'Nvidia alone 289.7 since 2022Q1.'),
  one('spend', 2.2, EPOCH, 'Volume × price.'),
  one('mood', 1, J, 'Normal.'),
  one('smuggling.capacity', 0.5, J, 'Small before October 2022.'),
  one('scarcity/cn', 0.2, J, 'Continues the first quarters.'),
  one('fab', 26, J, 'At a yield of 20 % about 4 kH100e a quarter, in line with a fifth of China’s purchases in 2023 being domestic.'),
  one('memory', 60, J, 'Stock at hand.'),
  one('memory.capacity', 0.5, J, 'Hardly any.'),
  one('tool-share', 0.12, J, 'Indigenous tools in advanced lines.'),
  one('software', 0.55, 'https://laotiantimes.com/2025/02/26/digitimes-asia-huawei-ascend-910c-reportedly-hits-40-yield-turns-profitable-aims-for-60-industry-standard/', '910C at about 60 % of an H100 in use.'),
  one('us-capacity', 15, J, 'Capacity in place.'),
  one('reference-compute', 4, J, 'Experiment compute of a leading lab in 2022Q4.'),
  one('efficiency.published', -0.6, J, 'Continues the first quarters.'),
  ...many('training', START_TRAINING, J, 'From stocks and shares of compute.'),
  ...LAB_KEYS.map((lab) => {
    const key = lab as keyof typeof START_ECI
    return one(`efficiency/${lab}`, Math.round(((START_ECI[key] - ECI_BASE) / ECI_PER_OOM - START_TRAINING[key]) * 1000) / 1000, J, 'What makes the model’s scale meet the lab’s start value.')
  }),
  ...many('eci', START_ECI, ECI_FILE, 'Continues the published scale backwards from 2023.'),
  ...many('open-eci', START_OPEN, ECI_FILE, 'Continues the published scale backwards from 2023: best open 108.8 in 2023Q1.'),
  ...many('ecosystem', { meta: 0.05, 'us-open': 0.05, zhipu: 0.02, row: 0.05 }, J, 'Early open models.'),
  ...many('price', { openai: 6, google: 5, anthropic: 4.5, 'us-other': 2.5, meta: 1, 'us-open': 1, deepseek: 1, zhipu: 1, alibaba: 1, baidu: 1, tencent: 1, row: 1 }, J, 'By the rule of step 7.'),
  ...shares(),
  ...adoption(),
  ...many('trust/us', { us: 0.95, cn: 0.35, europe: 0.85, apac: 0.9, emerging: 0.8, restricted: 0.4 }, J, 'Starting confidence.'),
  ...many('trust/cn', { us: 0.25, cn: 0.95, europe: 0.25, apac: 0.25, emerging: 0.4, restricted: 0.55 }, J, 'Starting confidence.'),
  ...many('standards', { us: 0.8, cn: 0.05 }, J, 'Follows use.'),
  ...many('talent', { us: 1, cn: 0.7 }, 'https://www.latest.com/global-top-ai-talent-survey-most-elite-prefer-employment-in-the-us-china-leads-in-talent-export', 'Top-tier researchers by place of work in 2022: 42 % and 28 %.'),
  ...many('cash', { 'us-frontier': 0.5, 'us-open-lab': 0.5, nvidia: 1, 'cn-open': 0.2, 'cn-platforms': 0.5, huawei: 0.8 }, J, 'Free money at the start.'),
  ...many('fiscal', { us: 8, cn: 8 }, J, 'Money at the start.'),
  ...many('political', { us: 50, cn: 50 }, J, 'Half of what can be held.'),
  one('escalation', 3, J, 'After the rules of October 2022.'),
  // Flows of 2022Q4, for the first point of each series.
  one('new.us', 42.5, EPOCH, 'Published difference.'),
  one('new.cn.legal', 8.984, EPOCH, 'Published difference.'),
  one('new.cn.domestic', 4, J, 'Missing in the source before 2024.'),
  one('new.cn.smuggled', 0.3, J, 'Not published.'),
  one('new.cn.offshore', 0.3, J, 'Not published.'),
  one('new.row', 14.7, EPOCH, 'World less the two sides.'),
  one('supply.potential', 66.8, EPOCH, 'Sum of the parts.'),
  one('supply.delivered', 66.8, EPOCH, 'Sum of the parts.'),
  one('supply.nvidia', 60, EPOCH, 'Nine tenths of it.'),
  one('chip.price', 33, EPOCH, 'Published.'),
  one('cn.desired', 10.3, J, 'Share of western supply.'),
  one('yield', 0.2, J, 'Yield at the start.'),
  one('nvidia.china-revenue', 0.95, 'https://github.com/epoch-research/ai-chip-counts', 'Published for the fiscal quarter.'),
  one('nvidia.revenue', 3.6, 'https://github.com/epoch-research/ai-chip-counts', 'Data-centre revenue of the quarter.'),
]
