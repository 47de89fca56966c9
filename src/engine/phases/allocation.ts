/**
 * Step 4: usable compute of each side, its split among labs, and how far a lab’s machines fall short of the use
 * that people ask of its own service. Posts nothing: all of it follows from stocks, channels and shares.
 *
 * A lab short of serving machines gains from releasing weights, which others run: the serving-capacity limit.
 */
import { CH_DEPLOYMENT, CH_EXPERIMENT, CH_LISTED, CH_TRAIN } from '../channels.ts'
import {
  CN, HOSTED, K_DOMESTIC, K_FUND, K_LEGAL, K_OFFSHORE, K_ROW, K_SMUGGLED, K_US, LAB_SIDE, N_LABS, N_MARKETS, R_LAB_COMPUTE, R_MARKET,
  R_SERVE_SHORT, SOFTWARE, T, US, US_FAB, US_OPEN,
} from '../layout.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { LABS } from '../types.ts'
import type { Phase } from '../world.ts'
import { LAST_QUARTER } from './world-chips.ts'

export function allocationPhase(p: Params): Phase {
  const weights = family(p, 'lab-compute', LABS)
  const powerFrom = p('power-cap-from')
  const powerCap = p('power-cap')
  const powerGrowth = p('power-cap-growth')
  const cap = new Float64Array(LAST_QUARTER + 1)
  for (let t = 0, v = powerCap; t <= LAST_QUARTER; t++) {
    cap[t] = t < powerFrom ? Infinity : v
    if (t >= powerFrom) v *= powerGrowth
  }
  const powerBuild = p('us-capacity-power')
  const capacityHalf = p('us-capacity-half')
  const deploymentShare = p('deployment-compute')
  const listedLoss = p('listing-compute-loss')
  const slack = p('serving-slack')
  const normal = p('serving-normal')
  const rowShare = p('row-lab-compute')

  return (w) => {
    const { s, ch } = w
    const capacity = s[US_FAB] / (s[US_FAB] + capacityHalf)
    const us = Math.min(s[K_US], cap[Math.min(s[T], LAST_QUARTER)] * (1 + powerBuild * capacity))
    const cn = (s[K_LEGAL] + s[K_SMUGGLED] + s[K_OFFSHORE] + s[K_DOMESTIC] * s[SOFTWARE]) * (1 - Math.min(0.5, deploymentShare * ch[CH_DEPLOYMENT]))
    const fund = Math.min(s[K_FUND], us)
    let demand = 0
    let supply = 0
    for (let a = 0; a < N_LABS; a++) {
      const side = LAB_SIDE[a]
      let compute = side === US ? (us - fund) * weights[a] : side === CN ? cn * weights[a] * (1 - listedLoss * Math.min(1, ch[CH_LISTED + a])) : s[K_ROW] * rowShare
      if (a === US_OPEN) compute += fund
      s[R_LAB_COMPUTE + a] = compute
      supply += compute * normal
    }
    // Use asked of each lab’s own service, in market sizes; shortage compares a lab’s share of use with its serving
    // machines as a share of what all labs would serve with at the normal split.
    for (let a = 0; a < N_LABS; a++) s[R_SERVE_SHORT + a] = 0
    for (let m = 0; m < N_MARKETS; m++) {
      const market = s[R_MARKET + m]
      const hosted = HOSTED + m * N_LABS
      for (let a = 0; a < N_LABS; a++) s[R_SERVE_SHORT + a] = s[R_SERVE_SHORT + a] + market * s[hosted + a]
    }
    for (let a = 0; a < N_LABS; a++) demand += s[R_SERVE_SHORT + a]
    for (let a = 0; a < N_LABS; a++) {
      const machines = supply > 0 ? s[R_LAB_COMPUTE + a] * (1 - ch[CH_TRAIN + a] - ch[CH_EXPERIMENT + a]) / supply : 0
      const asked = demand > 0 ? s[R_SERVE_SHORT + a] / demand : 0
      s[R_SERVE_SHORT + a] = asked > 0 ? Math.max(0, 1 - slack * machines / asked) : 0
    }
  }
}
