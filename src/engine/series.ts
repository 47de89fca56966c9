/**
 * Series: the numbers that the world outside may ask for, by fixed names. Each reads one number from a game.
 * Shares 0–1; revenue in $bn per quarter; `third` = europe, apac, emerging, restricted; `abroad` = all but cn; `world` = all six.
 */
import { clamp } from './math/exact.ts'
import {
  ADOPTION, CN, CUM_DOMESTIC, CUM_LEGAL, CUM_SMUGGLED, CUM_US, ECI, EFF, ESCALATION, FISCAL, HOSTED, INCIDENTS, K_DOMESTIC, K_LEGAL, K_SMUGGLED, K_US,
  LAB_SIDE, N_LABS, N_REGIONS, N_SECTORS, N_SEGMENTS, OPENED, OPEN_ECI, POLITICAL, PRICE, R_CHIP_PRICE, R_CLOSED_REVENUE, R_DOMESTIC, R_FRONT,
  R_HAZARD, R_INDEX, R_LAB_COMPUTE, R_LEGAL, R_MARKET, R_NEW_US, R_NVIDIA_CHINA, R_NVIDIA_REVENUE, R_NVIDIA_SUPPLY, R_OFFSHORE, R_OPEN_FRONT,
  R_REVENUE, R_SMUGGLED, R_STABILITY, R_SUPPLY, R_YIELD, STANDARD, TALENT, TOOL, TRUST, US,
} from './layout.ts'
import { scoreOf } from './score.ts'
import { CLOSED_LEAD } from './phases/revenue.ts'
import type { DoctrineDef, IndexId } from './types.ts'
import { DOCTRINES, INDICES, LABS, REGIONS, SECTORS, SEGMENTS, SIDES } from './types.ts'

export interface Series {
  readonly id: string
  readonly unit: string
  readonly meaning: string
  readonly read: (s: Float64Array) => number
}

const GROUPS: Readonly<Record<string, readonly number[]>> = { third: [2, 3, 4, 5], abroad: [0, 2, 3, 4, 5], world: [0, 1, 2, 3, 4, 5] }
const GROUP_WORDS: Readonly<Record<string, string>> = { third: 'third countries', abroad: 'all regions but China', world: 'the world' }

/** Market-weighted mean of `part` over regions and segments; a plain mean where nothing is used yet. */
function weighted(s: Float64Array, regions: readonly number[], segments: readonly number[], part: (m: number) => number): number {
  let total = 0
  let sum = 0
  for (const r of regions) {
    for (const k of segments) {
      const m = r * N_SEGMENTS + k
      total += s[R_MARKET + m]
      sum += s[R_MARKET + m] * part(m)
    }
  }
  return total > 0 ? sum / total : 0
}

function sideShare(s: Float64Array, m: number, side: number): number {
  let sum = 0
  for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === side) sum += s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a]
  return sum
}

/** Use of released Chinese models, however they are reached: the weights themselves, and the maker’s service of a model whose weights are out. */
function cnOpenShare(s: Float64Array, m: number): number {
  let sum = 0
  for (let a = 0; a < N_LABS; a++) {
    if (LAB_SIDE[a] !== CN) continue
    const released = 1 - clamp((s[ECI + a] - s[OPEN_ECI + a]) / CLOSED_LEAD, 0, 1)
    sum += s[OPENED + m * N_LABS + a] + s[HOSTED + m * N_LABS + a] * released
  }
  return sum
}

function closedShare(s: Float64Array, m: number): number {
  let sum = 0
  for (let a = 0; a < N_LABS; a++) sum += s[HOSTED + m * N_LABS + a] * clamp((s[ECI + a] - s[OPEN_ECI + a]) / CLOSED_LEAD, 0, 1)
  return sum
}

function sideRevenue(s: Float64Array, side: number): number {
  let sum = 0
  for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === side) sum += s[R_REVENUE + a]
  return sum
}

/** Revenue-weighted price of closed hosted use over that of open models, whose hosts charge about marginal cost. */
function closedOverOpen(s: Float64Array): number {
  let closed = 0
  let closedPrice = 0
  let open = 0
  let openPrice = 0
  for (let a = 0; a < N_LABS; a++) {
    const shut = clamp((s[ECI + a] - s[OPEN_ECI + a]) / CLOSED_LEAD, 0, 1)
    closed += s[R_REVENUE + a] * shut
    closedPrice += s[R_REVENUE + a] * shut * s[PRICE + a]
    open += s[R_REVENUE + a] * (1 - shut)
    openPrice += s[R_REVENUE + a] * (1 - shut) * s[PRICE + a]
  }
  if (closed <= 0) return 1
  return closedPrice / closed / (open > 0 ? openPrice / open : 1)
}

export function createSeries(doctrines: readonly DoctrineDef[]): readonly Series[] {
  const list: Series[] = []
  const add = (id: string, unit: string, meaning: string, read: Series['read']) => list.push({ id, unit, meaning, read })
  const at = (id: string, unit: string, meaning: string, index: number) => add(id, unit, meaning, (s) => s[index])

  at('frontier.us_eci', 'ECI', 'best available US model, hosted or open', R_FRONT)
  at('frontier.cn_eci', 'ECI', 'best available Chinese model, hosted or open', R_FRONT + 1)
  add('frontier.gap_eci', 'ECI', 'US best minus Chinese best', (s) => s[R_FRONT] - s[R_FRONT + 1])
  add('frontier.open_eci', 'ECI', 'best released weights of anyone', (s) => Math.max(s[R_OPEN_FRONT], s[R_OPEN_FRONT + 1], s[R_OPEN_FRONT + 2]))
  at('frontier.us_open_eci', 'ECI', 'best released US weights', R_OPEN_FRONT)
  at('frontier.cn_open_eci', 'ECI', 'best released Chinese weights', R_OPEN_FRONT + 1)
  LABS.forEach((lab, a) => {
    at(`lab.${lab}.eci`, 'ECI', `best hosted model of ${lab}`, ECI + a)
    at(`lab.${lab}.open_eci`, 'ECI', `best released weights of ${lab}; 0 where nothing is released`, OPEN_ECI + a)
    at(`lab.${lab}.revenue_usd_bn`, '$bn per quarter', `revenue of ${lab}`, R_REVENUE + a)
    at(`lab.${lab}.price`, '× marginal cost', `price of hosted use of ${lab}`, PRICE + a)
    at(`lab.${lab}.efficiency_oom`, 'OOM', `algorithmic efficiency of ${lab}; 0 = leader of 2022Q4`, EFF + a)
    at(`lab.${lab}.compute_kh100e`, 'kH100e', `usable compute of ${lab}`, R_LAB_COMPUTE + a)
  })

  at('compute.us_stock_kh100e', 'kH100e', 'accelerators in use of US owners, wherever they stand, after retirement', K_US)
  add('compute.cn_stock_kh100e', 'kH100e', 'accelerators in use in China after retirement: legal, smuggled, domestic', (s) => s[K_LEGAL] + s[K_SMUGGLED] + s[K_DOMESTIC])
  at('compute.cn_legal_stock_kh100e', 'kH100e', 'legally imported accelerators in use in China', K_LEGAL)
  at('compute.cn_smuggled_stock_kh100e', 'kH100e', 'smuggled accelerators in use in China', K_SMUGGLED)
  at('compute.cn_domestic_stock_kh100e', 'kH100e', 'Chinese accelerators in use, at rated speed', K_DOMESTIC)
  at('compute.cn_legal_kh100e', 'kH100e per quarter', 'legal imports of China', R_LEGAL)
  at('compute.cn_smuggled_kh100e', 'kH100e per quarter', 'smuggled into China', R_SMUGGLED)
  at('compute.cn_domestic_kh100e', 'kH100e per quarter', 'made in China', R_DOMESTIC)
  at('compute.cn_offshore_kh100e', 'kH100e per quarter', 'rented by China abroad', R_OFFSHORE)
  at('compute.us_new_kh100e', 'kH100e per quarter', 'new accelerators of US owners', R_NEW_US)
  add('compute.world_new_kh100e', 'kH100e per quarter', 'new accelerators in the world, western and Chinese', (s) => s[R_SUPPLY] + s[R_DOMESTIC])
  at('compute.us_cum_kh100e', 'kH100e', 'bought by US owners since 2022Q1, without retirement', CUM_US)
  add('compute.cn_cum_kh100e', 'kH100e', 'China since 2022Q1, without retirement: legal + smuggled + domestic, without rental abroad', (s) => s[CUM_LEGAL] + s[CUM_SMUGGLED] + s[CUM_DOMESTIC])
  at('compute.cn_legal_cum_kh100e', 'kH100e', 'legal imports of China since 2022Q1', CUM_LEGAL)
  at('compute.cn_smuggled_cum_kh100e', 'kH100e', 'smuggled into China since 2022Q1', CUM_SMUGGLED)
  at('compute.cn_domestic_cum_kh100e', 'kH100e', 'made in China since 2022Q1', CUM_DOMESTIC)

  at('chips.cn_yield', '0–1', 'share of good dies in Chinese advanced fabs', R_YIELD)
  at('chips.cn_tool_share', '0–1', 'share of chip-making tools that China makes itself', TOOL)
  add('chips.cn_self_reliance', '0–1', 'domestic share of China’s new accelerators', (s) => {
    const all = s[R_LEGAL] + s[R_SMUGGLED] + s[R_DOMESTIC]
    return all > 0 ? s[R_DOMESTIC] / all : 0
  })
  at('chips.price_kusd', '$k per H100e', 'price of western accelerators before tariff', R_CHIP_PRICE)
  add('nvidia.china_share_of_compute', '0–1', 'legal sales to China as a share of Nvidia’s new compute', (s) => (s[R_NVIDIA_SUPPLY] > 0 ? s[R_LEGAL] / s[R_NVIDIA_SUPPLY] : 0))
  at('nvidia.china_revenue_usd_bn', '$bn per quarter', 'Nvidia’s revenue in China', R_NVIDIA_CHINA)
  at('nvidia.revenue_usd_bn', '$bn per quarter', 'Nvidia’s revenue', R_NVIDIA_REVENUE)

  REGIONS.forEach((region, r) => SEGMENTS.forEach((segment, k) => {
    const m = r * N_SEGMENTS + k
    LABS.forEach((lab, a) => add(`share.${region}.${segment}.${lab}`, '0–1', `share of ${segment} use in ${region} on models of ${lab}`, (s) => s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a]))
    SIDES.forEach((side, b) => add(`share.${region}.${segment}.${side}`, '0–1', `share of ${segment} use in ${region} on models of side ${side}`, (s) => sideShare(s, m, b)))
  }))
  REGIONS.forEach((region, r) => SIDES.forEach((side, b) => {
    add(`share.${region}.all.${side}`, '0–1', `share of all use in ${region} on models of side ${side}`, (s) => weighted(s, [r], [0, 1, 2], (m) => sideShare(s, m, b)))
    add(`share.${region}.all.${side}_hosted`, '0–1', `share of all use in ${region} on hosted models of side ${side}`, (s) => weighted(s, [r], [0, 1, 2], (m) => {
      let sum = 0
      for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === b) sum += s[HOSTED + m * N_LABS + a]
      return sum
    }))
  }))
  for (const [group, regions] of Object.entries(GROUPS)) {
    SIDES.forEach((side, b) => {
      SEGMENTS.forEach((segment, k) => add(`share.${group}.${segment}.${side}`, '0–1', `share of ${segment} use in ${GROUP_WORDS[group]} on models of side ${side}`, (s) => weighted(s, regions, [k], (m) => sideShare(s, m, b))))
      add(`share.${group}.all.${side}`, '0–1', `share of all use in ${GROUP_WORDS[group]} on models of side ${side}`, (s) => weighted(s, regions, [0, 1, 2], (m) => sideShare(s, m, b)))
    })
    add(`share.${group}.developer.cn_open`, '0–1', `share of developer use in ${GROUP_WORDS[group]} on released Chinese models`, (s) => weighted(s, regions, [1], (m) => cnOpenShare(s, m)))
  }

  add('revenue.us_labs_usd_bn', '$bn per quarter', 'revenue of all US labs', (s) => sideRevenue(s, US))
  add('revenue.cn_labs_usd_bn', '$bn per quarter', 'revenue of all Chinese labs', (s) => sideRevenue(s, CN))
  add('price.closed_over_open', '×', 'revenue-weighted price of closed hosted models over open ones', closedOverOpen)
  add('closed.usage_share', '0–1', 'share of world use on models whose weights are not released', (s) => weighted(s, GROUPS.world, [0, 1, 2], (m) => closedShare(s, m)))
  add('closed.revenue_share', '0–1', 'share of world revenue from models whose weights are not released', (s) => {
    let all = 0
    for (let a = 0; a < N_LABS; a++) all += s[R_REVENUE + a]
    return all > 0 ? s[R_CLOSED_REVENUE] / all : 0
  })

  REGIONS.forEach((region, r) => SECTORS.forEach((sector, i) => at(`diffusion.${region}.${sector}`, '0–1', `users in ${sector} of ${region} as a share of potential users`, ADOPTION + r * N_SECTORS + i)))
  SIDES.forEach((side, b) => add(`diffusion.${side}.industry`, '0–1', `mean adoption in manufacturing, logistics and health of ${side}`, (s) => {
    const a = ADOPTION + b * N_SECTORS
    return (s[a + 2] + s[a + 3] + s[a + 4]) / 3
  }))
  SIDES.forEach((side, b) => {
    at(`talent.${side}`, '1 = US 2022', `frontier research talent of side ${side}`, TALENT + b)
    at(`standards.${side}`, '0–1', `weight of side ${side} in standards and habits abroad`, STANDARD + b)
    REGIONS.forEach((region, r) => at(`trust.${side}.${region}`, '0–1.2', `confidence in services of side ${side} in ${region}`, TRUST + b * N_REGIONS + r))
    INDICES.forEach((index: IndexId, i) => {
      if (index !== 'stability') at(`index.${side}.${index}`, '0–100', `${index} index of side ${side}`, R_INDEX + b * 4 + i)
    })
    at(`budget.${side}.political`, '0–100', `political capital of side ${side}`, POLITICAL + b)
    at(`budget.${side}.fiscal`, '$bn', `government money of side ${side}`, FISCAL + b)
    for (const id of DOCTRINES) {
      const doctrine = doctrines.find((d) => d.id === id)
      if (!doctrine) continue
      const weights = INDICES.map((i) => doctrine.weights[i])
      add(`score.${side}.${id}`, '0–100', `score of side ${side} under the doctrine ${id}`, (s) => scoreOf(s, b, weights))
    }
  })
  at('index.stability', '0–100', 'security and stability, shared by both sides', R_STABILITY)
  at('escalation', '0–10', 'tension between the two governments', ESCALATION)
  at('hazard', 'per quarter', 'chance of a serious incident', R_HAZARD)
  at('incidents', 'count', 'serious incidents so far (expected number where chance is averaged)', INCIDENTS)
  return list
}
