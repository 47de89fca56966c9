/**
 * Step 3: who gets the chips. China’s legal imports, smuggling, rental abroad and home-made chips; the rest of the
 * world’s purchases; retirement. Everything western comes out of the supply of step 2, so the parts add up to it.
 *
 * legal   L = (1 − κ)·o·(1 − dearness·κ)(1 − β)(D − debt/4) + pull,  o = 1 − share·κ·(1 − design effort); unmet = D − debt/4 − (L − pull) − home·u
 * intent  S += ℓ(σU·Ū/(Ū + U) − S), U = unmet·(1 − waiting·β), Ū = ceiling ÷ price; delivered smuggling S̄(1 − e)², S̄ the mean of
 *         the quarter; rental O = θU(1 − cloud)
 * home    min(F·y + proxy dies, ½·memory), y = ymax − (ymax − y0)(Q0/(Q0 + Q))^¼
 */
import { CAUSE } from '../causes.ts'
import {
  CH_ALLIANCE, CH_CHIPS, CH_CHINA_PART, CH_CLOUD, CH_DISCOURAGE, CH_ENFORCEMENT, CH_HUAWEI_LISTED, CH_HUAWEI_PRICE, CH_HUAWEI_SOFTWARE,
  CH_LISTED, CH_OPEN_FUND, CH_OWN_CHIPS, CH_SMUGGLING_LOSS, CH_SUBSIDY, CH_TARIFF, CH_TOOLS, CH_TOOL_GAIN,
} from '../channels.ts'
import {
  BANK, CN, CUM_DOMESTIC, CUM_LEGAL, CUM_SMUGGLED, CUM_US, DEBT, FAB, HBM, HBM_CAPACITY, K_DOMESTIC, K_FUND, K_LEGAL, K_OFFSHORE, K_ROW,
  K_SMUGGLED, K_US, R_CARRIED, R_CHIP_PRICE, R_DESIRED, R_DOMESTIC, R_LEGAL, R_NEW_ROW, R_NEW_US, R_NVIDIA_CHINA, R_NVIDIA_REVENUE, R_NVIDIA_SUPPLY,
  R_OFFSHORE, R_PULL, R_SMUGGLED, R_SUPPLY, R_UNMET, R_YIELD, SCARCITY, SHOCK_ALLY, SHOCK_BUILD, SHOCK_PROXY, SHOCK_RULE, SMUGGLING,
  SOFTWARE, SPEND, T, TOOL, US, R_SUPPLY_POTENTIAL,
} from '../layout.ts'
import type { CompiledLevers } from '../levers.ts'
import { RING } from '../levers.ts'
import { post, postWithin } from '../ledger.ts'
import { clamp, log, pow } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { LABS } from '../types.ts'
import type { Phase } from '../world.ts'

/**
 * Where the mean of a quarter lies between its first and its last day, for a stock that goes by a share r of its distance
 * in a quarter: 0 at the first day, 1 at the last. It is the exact answer for one that moves all the time, so that it
 * does not depend on how long a step is.
 */
const endWeight = (r: number): number => 1 / r + 1 / log(1 - r)

export function chinaChipsPhase(p: Params, levers: CompiledLevers): Phase {
  const desiredShare = p('cn-desired-share')
  const dearness = p('designed-down-dearness')
  const fundLeverage = p('fund-leverage')
  const chinaPartShare = p('china-part-share')
  const anticipation = p('anticipation')
  const debtRate = p('pull-repayment')
  const sigma = p('smuggling-intensity')
  const smugglingCeiling = p('smuggling-ceiling')
  const adjustment = p('smuggling-adjustment')
  const networksLate = endWeight(adjustment)
  const waiting = p('import-waiting')
  const theta = p('offshore-intensity')
  const crowding = p('subsidy-crowding')
  const retirement = p('chip-retirement')
  const usShare = p('us-share-of-rest')
  const tariffPass = p('tariff-pass-through')
  const listedImports = p('listing-import-loss')
  const fabGrowth = p('fab-growth')
  const fabSteady = p('fab-growth-steady')
  const fabScarcity = p('fab-growth-scarcity')
  const fabMax = p('fab-ceiling')
  const chi = p('tool-control-bite')
  const y0 = p('yield-start')
  const ymax = p('yield-ceiling')
  const yq = p('yield-volume')
  const toolRate = p('own-tools-pace')
  const softwareMax = p('software-ceiling')
  const softwarePace = p('software-learning')
  const softwareHalf = p('software-volume')
  const proxyRate = p('proxy-dies')
  const proxyFrom = p('proxy-from')
  const proxyUntil = p('proxy-until')
  const bankUse = p('proxy-use')
  const usedAtOnce = bankUse * endWeight(bankUse)
  const packaging = p('proxy-packaging')
  const memoryGrowth = p('memory-growth')
  const memoryCover = p('memory-cover')
  const memoryUse = p('memory-use')
  const memoryBuying = p('memory-buying')
  const ownChipsGain = p('own-chips-gain')
  const unlistedGain = p('huawei-unlisted-gain')
  const huaweiVolume = p('huawei-price-volume')
  const chinaMultipleEarly = p('nvidia-china-multiple')
  const chinaMultipleLate = p('nvidia-china-multiple-designed')
  const chinaBase = p('nvidia-china-base')
  const systemMultiple = p('nvidia-system-multiple')
  const weights = family(p, 'lab-compute', LABS)
  // The levers that make up the line, for seeing what is announced.
  const parts = Array.from(levers.driveChannel.keys()).filter((k) => levers.driveChannel[k] === CH_CHIPS)
  const lineAt = Int32Array.from(parts, (k) => levers.instances[levers.driveInstance[k]].at)
  const lineWeight = Float64Array.from(parts, (k) => levers.driveWeight[k] / levers.instances[levers.driveInstance[k]].steps)

  return (w) => {
    const { s, ch } = w
    // What the fund has bought is its own: the rest of the world shares what is made for the rest of the money.
    const spent = fundLeverage * ch[CH_OPEN_FUND]
    const funded = s[R_SUPPLY] * spent / (s[SPEND] + spent)
    const supply = s[R_SUPPLY] - funded
    const nvidia = s[R_NVIDIA_SUPPLY]
    const price = s[R_CHIP_PRICE]
    // What is scarce turns research only when it has been felt: see step 5.
    w.felt[US] = s[SCARCITY + US]
    w.felt[CN] = s[SCARCITY + CN]

    // What China wants, and what the line lets through. The stricter the line, the more of that exists only because parts
    // are designed to it. Courts and elections can suspend a licence line in part; a complete ban leaves nothing to suspend.
    const rule = clamp(ch[CH_CHIPS], 0, 1)
    const kappa = clamp(rule - 4 * rule * (1 - rule) * s[SHOCK_RULE], 0, 1)
    const offered = 1 - chinaPartShare * kappa * (1 - clamp(ch[CH_CHINA_PART], 0, 1))
    const beta = clamp(ch[CH_DISCOURAGE], 0, 1)
    const desired = supply * desiredShare * (1 - crowding * 0.1 * (ch[CH_SUBSIDY] - 1))
    // A tighter line that is announced and still two or more quarters away brings purchases forward: one quarter of
    // buying for each quarter of notice. A rule without notice leaves no time.
    let tighter = 0
    const next = 1 + ((s[T] + 1) & (RING - 1))
    for (let ahead = 2; ahead < RING; ahead++) {
      const slot = 1 + ((s[T] + ahead) & (RING - 1))
      let change = 0
      for (let k = 0; k < lineAt.length; k++) change += lineWeight[k] * (s[lineAt[k] + slot] - s[lineAt[k] + next])
      if (change > tighter) tighter = change
    }
    const pull = anticipation * tighter * desired * (1 - beta)
    let listed = 0
    for (let a = 6; a <= 10; a++) listed += weights[a] * Math.min(1, ch[CH_LISTED + a])
    // What was bought ahead is lived on only once buying ahead has ended.
    const repaid = tighter > 0 ? 0 : Math.min(debtRate * s[DEBT], desired)
    const wanted = desired - repaid
    const unlisted = 1 - listedImports * listed
    const forNow = Math.min((1 - kappa) * offered * (1 - dearness * kappa) * (1 - beta) * wanted * unlisted, nvidia)
    const ahead = Math.min(pull * unlisted, nvidia - forNow)
    const legal = forNow + ahead
    post(w, DEBT, CAUSE['pull-forward-repaid'], -repaid)
    post(w, DEBT, CAUSE['pull-forward'], ahead)
    s[R_PULL] = ahead
    s[R_DESIRED] = desired
    s[R_LEGAL] = legal

    // Memory first, then dies: output is the lesser of the two.
    const alliance = clamp(ch[CH_ALLIANCE] + s[SHOCK_ALLY], 0, 1)
    const blocked = clamp(ch[CH_TOOLS], 0, 1) * alliance
    const subsidy = Math.max(0, ch[CH_SUBSIDY])
    const push = Math.sqrt(subsidy)
    const bite = 1 - chi * blocked * (1 - s[TOOL])
    const ceiling = fabMax * (0.5 + s[TOOL]) * push
    let ownChips = 0
    for (let a = 8; a <= 10; a++) ownChips += ch[CH_OWN_CHIPS + a] / 3
    const appetite = (1 + ownChipsGain * ownChips) * (1 + unlistedGain * (1 - Math.min(1, ch[CH_HUAWEI_LISTED]))) * (1 + huaweiVolume * (1 - ch[CH_HUAWEI_PRICE]))
    const free = fabGrowth * push * (fabSteady + fabScarcity * s[SCARCITY + CN]) * appetite * s[FAB]
    post(w, FAB, CAUSE['subsidy-and-scarcity'], free)
    post(w, FAB, CAUSE['tool-controls'], -free * (1 - bite))
    post(w, FAB, CAUSE['capacity-ceiling'], -free * bite * Math.min(1, s[FAB] / ceiling))
    const produced = s[CUM_DOMESTIC]
    const yieldNow = ymax - (ymax - y0) * Math.sqrt(Math.sqrt(yq / (yq + produced)))
    s[R_YIELD] = yieldNow
    const open = s[T] >= proxyFrom && s[T] <= proxyUntil ? 1 : 0
    // Dies come all through the quarter, so the packaging lines have had those of this quarter for a part of it only.
    const byProxy = proxyRate * open * s[SCARCITY + CN] / (s[SCARCITY + CN] + 0.2) * (1 - s[SHOCK_PROXY])
    const ready = bankUse * s[BANK] + usedAtOnce * byProxy
    post(w, BANK, CAUSE['proxy-dies'], byProxy)
    const own = s[FAB] * yieldNow
    const fromBank = Math.min(ready, packaging * own)
    const dies = own + fromBank
    const memoryFree = memoryGrowth * push * s[HBM_CAPACITY]
    post(w, HBM_CAPACITY, CAUSE['subsidy-and-scarcity'], memoryFree)
    post(w, HBM_CAPACITY, CAUSE['tool-controls'], -memoryFree * (1 - bite))
    post(w, HBM_CAPACITY, CAUSE['capacity-ceiling'], -memoryFree * bite * Math.min(1, s[HBM_CAPACITY] / ceiling))
    post(w, HBM, CAUSE['memory-own'], s[HBM_CAPACITY])
    post(w, HBM, CAUSE['memory-import'], (1 - blocked) * memoryBuying * Math.max(0, memoryCover * dies - s[HBM]))
    const domestic = Math.min(dies, memoryUse * s[HBM])
    post(w, HBM, CAUSE['memory-used'], -domestic)
    post(w, BANK, CAUSE['dies-used'], -(dies > 0 ? fromBank * domestic / dies : 0))
    s[R_DOMESTIC] = domestic
    postWithin(w, TOOL, CAUSE['own-tools'], toolRate * (1 + blocked) * push * (1 - s[TOOL]), 0, 1)
    postWithin(w, TOOL, CAUSE.event, ch[CH_TOOL_GAIN], 0, 1)
    const use = domestic / (domestic + softwareHalf)
    postWithin(w, SOFTWARE, CAUSE['software-learning'], softwarePace * (0.2 + 2 * ch[CH_HUAWEI_SOFTWARE] + 0.3 * ownChips) * use * (softwareMax - s[SOFTWARE]), 0, 1)

    // What is still wanted is scarcity at home; it also drives smuggling and rental abroad, but for the part that waits
    // for Chinese chips where Beijing turns foreign ones away. A store serves the time after it was bought: it is no help
    // while it is laid in, and while it is lived on that much less is wanted, from whatever source.
    const unmet = Math.max(0, wanted - forNow - domestic * s[SOFTWARE])
    s[R_UNMET] = unmet
    const sought = unmet * (1 - waiting * beta)
    // Networks are limited in money and men, not in computing: as chips get cheaper each courier carries more of it.
    const networks = 1000 * smugglingCeiling / price
    const before = s[SMUGGLING]
    post(w, SMUGGLING, CAUSE['network-decay'], -adjustment * s[SMUGGLING])
    post(w, SMUGGLING, CAUSE['unmet-demand'], adjustment * sigma * sought * networks / (networks + sought))
    post(w, SMUGGLING, CAUSE.event, -Math.min(0.9, ch[CH_SMUGGLING_LOSS]) * s[SMUGGLING])
    // Over the quarter networks carry what lies between their first and their last day.
    const carried = before + networksLate * (s[SMUGGLING] - before)
    s[R_CARRIED] = carried
    const porous = 1 - clamp(ch[CH_ENFORCEMENT], 0, 1)
    const room = Math.max(0, supply - legal)
    const smuggled = Math.min(carried * porous * porous, 0.5 * room)
    const offshore = Math.min(theta * Math.max(0, sought - smuggled) * (1 - clamp(ch[CH_CLOUD], 0, 1)), 0.3 * room)
    s[R_SMUGGLED] = smuggled
    s[R_OFFSHORE] = offshore

    // The rest of supply: US owners, dearer by the tariff and slowed by power and permits, and everyone else.
    const rest = supply - legal - smuggled - offshore
    const landed = (1 - s[SHOCK_BUILD]) / (1 + tariffPass * ch[CH_TARIFF])
    const forFund = funded * landed
    const bought = rest * usShare * landed + forFund
    s[R_NEW_US] = bought
    s[R_NEW_ROW] = rest + funded - bought
    const scarcity = desired > 0 ? Math.max(0, unmet - smuggled - offshore) / desired : 0
    post(w, SCARCITY + CN, CAUSE['unmet-demand'], scarcity - s[SCARCITY + CN])
    post(w, SCARCITY + US, CAUSE['unmet-demand'], (s[R_SUPPLY_POTENTIAL] > 0 ? 1 - s[R_SUPPLY] / s[R_SUPPLY_POTENTIAL] : 0) - s[SCARCITY + US])

    // Stocks.
    post(w, K_US, CAUSE.retirement, -retirement * s[K_US])
    post(w, K_US, CAUSE['us-purchase'], bought)
    post(w, K_LEGAL, CAUSE.retirement, -retirement * s[K_LEGAL])
    post(w, K_LEGAL, CAUSE['legal-import'], legal)
    post(w, K_SMUGGLED, CAUSE.retirement, -retirement * s[K_SMUGGLED])
    post(w, K_SMUGGLED, CAUSE['smuggled-import'], smuggled)
    post(w, K_DOMESTIC, CAUSE.retirement, -retirement * s[K_DOMESTIC])
    post(w, K_DOMESTIC, CAUSE['domestic-output'], domestic)
    post(w, K_OFFSHORE, CAUSE.retirement, -retirement * s[K_OFFSHORE])
    post(w, K_OFFSHORE, CAUSE['offshore-rental'], offshore)
    post(w, K_ROW, CAUSE.retirement, -retirement * s[K_ROW])
    post(w, K_ROW, CAUSE['row-purchase'], rest + funded - bought)
    post(w, K_FUND, CAUSE.retirement, -retirement * s[K_FUND])
    post(w, K_FUND, CAUSE['fund-purchase'], forFund)
    post(w, CUM_US, CAUSE['us-purchase'], bought)
    post(w, CUM_LEGAL, CAUSE['legal-import'], legal)
    post(w, CUM_SMUGGLED, CAUSE['smuggled-import'], smuggled)
    post(w, CUM_DOMESTIC, CAUSE['domestic-output'], domestic)

    // Nvidia’s income. Parts designed down to the line sell for more per unit of speed, by as large a part for each step of the line.
    const multiple = chinaMultipleEarly * pow(chinaMultipleLate / chinaMultipleEarly, clamp((kappa - 0.1) / 0.6, 0, 1))
    const inChina = legal * price / 1000 * multiple
    s[R_NVIDIA_CHINA] = inChina + chinaBase
    // What China pays for chips, whole or cut down, is a part of what the world spends on Nvidia’s; others spend the rest.
    s[R_NVIDIA_REVENUE] = Math.max(0, nvidia * price / 1000 - inChina / chinaMultipleEarly) * systemMultiple + s[R_NVIDIA_CHINA]
  }
}
