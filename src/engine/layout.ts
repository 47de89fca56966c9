/**
 * Where every number of a game stands in its one Float64Array.
 *
 * `report` numbers are results of the last step, kept for showing; nothing reads them to compute the future.
 * `state` numbers are all that the future depends on, and what is hashed. The levers' own block follows the
 * state and is as long as the rule set has levers (see `levers.ts`).
 */
import { LABS, REGIONS, SECTORS, SEGMENTS, SIDES } from './types.ts'

export const N_LABS = 12
export const N_REGIONS = 6
export const N_SEGMENTS = 3
export const N_SECTORS = 5
export const N_MARKETS = 18
/** Most events that a rule set may have; the report keeps a place for each. */
export const MAX_EVENTS = 32

export const US = 0
export const CN = 1
/** Side of each lab: 0 us, 1 cn, 2 rest of world. */
export const LAB_SIDE = Int32Array.of(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2)
/** The open US consortium, which the public fund supports. */
export const US_OPEN = 5
/** Regions that are neither the United States nor China, as a 0/1 mask. */
export const THIRD = Int32Array.of(0, 0, 1, 1, 1, 1)
/** Segment whose models a sector uses. */
export const SECTOR_SEGMENT = Int32Array.of(0, 1, 2, 2, 2)

export interface Block {
  readonly name: string
  readonly offset: number
  readonly size: number
  readonly kind: 'report' | 'state'
  readonly unit: string
  readonly meaning: string
  readonly dimensions: readonly (readonly string[])[]
}

export const BLOCKS: Block[] = []
const cursor = { at: 0 }

function add(kind: Block['kind'], name: string, unit: string, meaning: string, dimensions: readonly (readonly string[])[]): number {
  const size = dimensions.reduce((n, d) => n * d.length, 1)
  const offset = cursor.at
  BLOCKS.push({ name, offset, size, kind, unit, meaning, dimensions })
  cursor.at += size
  return offset
}
const report = (name: string, unit: string, meaning: string, ...dimensions: readonly (readonly string[])[]) => add('report', name, unit, meaning, dimensions)
const state = (name: string, unit: string, meaning: string, ...dimensions: readonly (readonly string[])[]) => add('state', name, unit, meaning, dimensions)

// ── Report ────────────────────────────────────────────────────────────────────────────────────────────────
export const R_SUPPLY_POTENTIAL = report('supply.potential', 'kH100e', 'western accelerators that spending would buy, before losses')
export const R_SUPPLY_LOSS = report('supply.loss', 'kH100e', 'accelerators not built because materials or supply failed')
export const R_SUPPLY = report('supply.delivered', 'kH100e', 'western accelerators delivered in the quarter')
export const R_NVIDIA_SUPPLY = report('supply.nvidia', 'kH100e', 'of these, Nvidia’s')
export const R_CHIP_PRICE = report('chip.price', '$k per H100e', 'price of western accelerators before tariff')
export const R_NEW_US = report('new.us', 'kH100e', 'new accelerators of US owners')
export const R_NEW_ROW = report('new.row', 'kH100e', 'new accelerators of owners in other countries')
export const R_LEGAL = report('new.cn.legal', 'kH100e', 'legal western accelerators bought by China')
export const R_SMUGGLED = report('new.cn.smuggled', 'kH100e', 'smuggled western accelerators')
export const R_CARRIED = report('smuggling.carried', 'kH100e', 'what smuggling networks would have carried in the quarter if nobody had stopped them')
export const R_DOMESTIC = report('new.cn.domestic', 'kH100e', 'Chinese accelerators, at rated speed')
export const R_OFFSHORE = report('new.cn.offshore', 'kH100e', 'western accelerators rented by China abroad')
export const R_DESIRED = report('cn.desired', 'kH100e', 'western accelerators that China would buy without controls')
export const R_UNMET = report('cn.unmet', 'kH100e', 'desired purchases that neither legal imports nor domestic chips met')
export const R_YIELD = report('yield', '0–1', 'share of good dies in Chinese advanced fabs')
export const R_PULL = report('pull', 'kH100e', 'purchases brought forward before an announced rule')
export const R_LAB_COMPUTE = report('lab.compute', 'kH100e', 'usable compute of a lab', LABS)
export const R_SERVE_SHORT = report('lab.serving-shortage', '0–1', 'share of demand for hosted use that a lab’s machines cannot serve', LABS)
export const R_REVENUE = report('lab.revenue', '$bn per quarter', 'revenue of a lab', LABS)
export const R_CLOSED_REVENUE = report('revenue.closed', '$bn per quarter', 'revenue from hosted models whose weights are not released')
export const R_MARKET = report('market', 'share of world users', 'size of a market: potential users × adoption', REGIONS, SEGMENTS)
export const R_NVIDIA_CHINA = report('nvidia.china-revenue', '$bn per quarter', 'Nvidia’s revenue in China')
export const R_NVIDIA_REVENUE = report('nvidia.revenue', '$bn per quarter', 'Nvidia’s revenue from accelerators and their networks')
export const R_HAZARD = report('hazard', 'per quarter', 'chance of a serious incident')
export const R_INDEX = report('index', '0–100', 'frontier, reach, prosperity, resilience of a side', SIDES, ['frontier', 'reach', 'prosperity', 'resilience'])
export const R_STABILITY = report('index.stability', '0–100', 'security and stability, shared')
export const R_FRONT = report('frontier', 'ECI', 'best available model of us, cn, row', ['us', 'cn', 'row'])
export const R_OPEN_FRONT = report('frontier.open', 'ECI', 'best released weights of us, cn, row', ['us', 'cn', 'row'])
export const R_FUNDED = report('funded', '0–1', 'share of running programmes that the government’s money covered', SIDES)
export const R_EVENT = report('event', 'count', 'strength of each event in the quarter; 1 = it happened, a probability in expected mode', Array.from({ length: MAX_EVENTS }, (_, i) => String(i)))
export const R_EVENT_TARGET = report('event.target', 'index', 'whom the event struck: lab or side index, −1 nobody', Array.from({ length: MAX_EVENTS }, (_, i) => String(i)))

export const STATE_START = cursor.at

// ── State ─────────────────────────────────────────────────────────────────────────────────────────────────
export const T = state('quarter', 'index', 'quarters since 2022Q4')
export const K_US = state('stock.us', 'kH100e', 'accelerators in use of US owners, wherever they stand')
export const K_LEGAL = state('stock.cn.legal', 'kH100e', 'legally imported accelerators in use in China')
export const K_SMUGGLED = state('stock.cn.smuggled', 'kH100e', 'smuggled accelerators in use in China')
export const K_DOMESTIC = state('stock.cn.domestic', 'kH100e', 'Chinese accelerators in use, at rated speed')
export const K_OFFSHORE = state('stock.cn.offshore', 'kH100e', 'accelerators rented abroad by China')
export const K_ROW = state('stock.row', 'kH100e', 'accelerators in use of owners in other countries')
export const K_FUND = state('stock.us.open-fund', 'kH100e', 'part of the US stock set aside for open models by the public fund')
export const CUM_US = state('cumulative.us', 'kH100e', 'bought by US owners since 2022Q1, without retirement')
export const CUM_LEGAL = state('cumulative.cn.legal', 'kH100e', 'legal imports of China since 2022Q1, without retirement')
export const CUM_SMUGGLED = state('cumulative.cn.smuggled', 'kH100e', 'smuggled into China since 2022Q1, without retirement')
export const CUM_DOMESTIC = state('cumulative.cn.domestic', 'kH100e', 'Chinese accelerators since 2022Q1, without retirement')
export const Q_WORLD = state('cumulative.western', 'kH100e', 'western accelerators ever sold, for the learning curve')
export const SPEND = state('spend', '$bn per quarter', 'world spending on western accelerators')
export const MOOD = state('mood', '1 = normal', 'readiness of investors to pay for more compute')
export const SMUGGLING = state('smuggling.capacity', 'kH100e per quarter', 'what smuggling networks would carry if nobody stopped them')
export const DEBT = state('pull-forward', 'kH100e', 'purchases already brought forward')
export const SCARCITY = state('scarcity', '0–1', 'unmet chip demand as a share of desired, last quarter', SIDES)
export const FAB = state('fab', 'kH100e per quarter', 'Chinese advanced die capacity if every die were good')
export const BANK = state('die-bank', 'kH100e', 'dies obtained by proxy and not yet used')
export const HBM = state('memory', 'kH100e', 'high-bandwidth memory in stock, in the chips it would complete')
export const HBM_CAPACITY = state('memory.capacity', 'kH100e per quarter', 'Chinese high-bandwidth memory output')
export const TOOL = state('tool-share', '0–1', 'share of chip-making tools that China makes itself')
export const SOFTWARE = state('software', '0–1', 'maturity of the Chinese chips’ software: usable share of rated speed')
export const US_FAB = state('us-capacity', '$bn', 'working stock of US chip, packaging and power investment')
export const DIVERSIFIED = state('diversified', '0–1', 'critical materials that the West gets elsewhere')
export const K_REF = state('reference-compute', 'kH100e', 'experiment compute at which a lab’s research runs at its normal pace')
export const A_PUB = state('efficiency.published', 'OOM', 'best efficiency embodied in released weights, one quarter late')
export const TRAIN = state('training', 'log10 kH100e·quarters', 'smoothed training compute', LABS)
export const EFF = state('efficiency', 'OOM', 'algorithmic efficiency, 0 = leader of 2022Q4', LABS)
export const ECI = state('eci', 'ECI', 'best hosted model', LABS)
export const OPEN_ECI = state('open-eci', 'ECI', 'best released weights; 0 = none', LABS)
export const ECOSYSTEM = state('ecosystem', '0–1', 'developer ecosystem around a lab’s released weights', LABS)
export const PRICE = state('price', '× marginal cost', 'price of hosted use', LABS)
export const HOSTED = state('share.hosted', '0–1', 'share of use through a lab’s own service', REGIONS, SEGMENTS, LABS)
export const OPENED = state('share.open', '0–1', 'share of use through a lab’s released weights', REGIONS, SEGMENTS, LABS)
export const ADOPTION = state('adoption', '0–1', 'users as a share of potential users', REGIONS, SECTORS)
export const TRUST = state('trust', '0–1.2', 'confidence in a side’s services', SIDES, REGIONS)
export const STANDARD = state('standards', '0–1', 'weight of a side in standards and habits abroad', SIDES)
export const TALENT = state('talent', '1 = US 2022', 'frontier research talent', SIDES)
export const CASH = state('cash', '$bn', 'money of a company seat', ['us-frontier', 'us-open-lab', 'nvidia', 'cn-open', 'cn-platforms', 'huawei'])
export const FISCAL = state('fiscal', '$bn', 'government money for these programmes', SIDES)
export const POLITICAL = state('political', '0–100', 'political capital of a government', SIDES)
export const ESCALATION = state('escalation', '0–10', 'tension between the two governments')
export const INCIDENTS = state('incidents', 'count', 'serious incidents so far')
export const AFTERMATH = state('aftermath', 'count', 'incidents still felt; fades')
export const SHOCK_SUPPLY = state('shock.supply', '0–1', 'share of world supply lost to a shock; fades')
export const SHOCK_BUILD = state('shock.build', '0–1', 'share of US build-out delayed by power and permits; fades')
export const SHOCK_RULE = state('shock.rule', '0–1', 'part of the chip line suspended by courts or elections; fades')
export const SHOCK_ALLY = state('shock.alliance', '−1–1', 'allied alignment lost; fades')
export const SHOCK_PROXY = state('shock.proxy', '0–1', 'proxy fabrication closed; fades slowly')
export const BIG_CHANGES = state('big-changes', 'count', 'big policy changes of a government in the quarter being decided', SIDES)

export const CORE_END = cursor.at

const BLOCK_BY_NAME: ReadonlyMap<string, Block> = new Map(BLOCKS.map((block) => [block.name, block]))

/** Index of a named number, e.g. `indexOf('eci/openai')` or `indexOf('share.open/emerging/developer/alibaba')`. −1 where there is none. */
export function indexOf(name: string): number {
  const [first, ...keys] = name.split('/')
  const block = BLOCK_BY_NAME.get(first)
  if (!block || keys.length !== block.dimensions.length) return -1
  let at = 0
  for (let i = 0; i < keys.length; i++) {
    const k = block.dimensions[i].indexOf(keys[i])
    if (k < 0) return -1
    at = at * block.dimensions[i].length + k
  }
  return block.offset + at
}

/** Name of the number at an index of report or core state; the reverse of `indexOf`. */
export function nameOf(index: number): string {
  for (const block of BLOCKS) {
    if (index < block.offset || index >= block.offset + block.size) continue
    let rest = index - block.offset
    const keys: string[] = []
    for (let i = block.dimensions.length - 1; i >= 0; i--) {
      const n = block.dimensions[i].length
      keys.unshift(block.dimensions[i][rest % n])
      rest = Math.floor(rest / n)
    }
    return [block.name, ...keys].join('/')
  }
  return `lever#${index - CORE_END}`
}
