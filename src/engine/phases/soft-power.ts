/**
 * Step 10: slow stocks of reach. Developer ecosystems around released weights, trust in each side’s services,
 * standards and habits abroad. They are built over years and lost slowly, so reversals look free for a while.
 */
import { CAUSE } from '../causes.ts'
import {
  CH_CN_DIPLOMACY, CH_CN_STANDARDS, CH_CN_TRUST, CH_CN_TRUST_US, CH_US_DIPLOMACY, CH_US_STANDARDS, CH_US_TRUST, CH_US_TRUST_CN, CH_US_TRUST_EMERGING,
} from '../channels.ts'
import {
  AFTERMATH, CN, ECI, ECOSYSTEM, N_LABS, N_MARKETS, N_REGIONS, N_SEGMENTS, OPEN_ECI, R_MARKET, STANDARD, THIRD, TRUST, US,
} from '../layout.ts'
import { post, postWithin } from '../ledger.ts'
import { choiceWeight } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { REGIONS } from '../types.ts'
import type { Phase, World } from '../world.ts'
import { openness } from './training.ts'

/** Third regions are the last four, so their markets are the last twelve. */
const FIRST_THIRD = 2 * N_SEGMENTS

/** Share of a side in all third regions and segments, weighted by market. */
export function thirdShare(w: World, side: number): number {
  const { s, sideShare } = w
  let total = 0
  let part = 0
  for (let m = FIRST_THIRD; m < N_MARKETS; m++) {
    total += s[R_MARKET + m]
    part += s[R_MARKET + m] * sideShare[side * N_MARKETS + m]
  }
  return total > 0 ? part / total : 0
}

export function softPowerPhase(p: Params): Phase {
  const ecosystemPace = p('ecosystem-pace')
  const ecosystemFade = p('ecosystem-fade')
  const ecosystemWidth = p('ecosystem-width')
  const trustPace = p('trust-pace')
  const trustBase = [family(p, 'trust-base-us', REGIONS), family(p, 'trust-base-cn', REGIONS)]
  const familiarity = p('trust-familiarity')
  const incidentTrust = p('trust-incident')
  const standardsPace = p('standards-pace')
  const diplomacy = p('standards-diplomacy')
  const diplomacyTrust = p('trust-diplomacy')

  const trust = (w: World, side: number, r: number, shock: number, won: number): void => {
    const at = TRUST + side * N_REGIONS + r
    const s = w.s
    const m = side * N_MARKETS + r * N_SEGMENTS
    const use = w.sideShare[m] + w.sideShare[m + 1] + w.sideShare[m + 2]
    const rest = Math.min(1, trustBase[side][r] + familiarity * use / N_SEGMENTS)
    post(w, at, CAUSE['trust-recovery'], trustPace * (rest - s[at]))
    postWithin(w, at, CAUSE['trust-won'], won, 0, 1.2)
    postWithin(w, at, CAUSE['trust-lost'], shock - incidentTrust * s[AFTERMATH], 0, 1.2)
  }

  return (w) => {
    const { s, ch } = w
    let front = 0
    for (let a = 0; a < N_LABS; a++) if (s[ECI + a] > front) front = s[ECI + a]
    for (let a = 0; a < N_LABS; a++) {
      const open = openness(w, a)
      const near = s[OPEN_ECI + a] > 0 ? choiceWeight((s[OPEN_ECI + a] - front) / ecosystemWidth) : 0
      const rise = open * open * near - s[ECOSYSTEM + a]
      // Tools, guides and habits outlive the releases they were made for.
      post(w, ECOSYSTEM + a, CAUSE['ecosystem-growth'], (rise > 0 ? ecosystemPace : ecosystemFade) * rise)
    }
    for (let r = 0; r < N_REGIONS; r++) {
      const third = THIRD[r]
      const usShock = (third || r === CN ? ch[CH_US_TRUST] : 0) + (r === 4 ? ch[CH_US_TRUST_EMERGING] : 0) + (r === CN ? ch[CH_US_TRUST_CN] : 0)
      const cnShock = (third || r === US ? ch[CH_CN_TRUST] : 0) + (r === US ? ch[CH_CN_TRUST_US] : 0)
      trust(w, US, r, usShock, third ? diplomacyTrust * Math.max(0, ch[CH_US_DIPLOMACY]) : 0)
      trust(w, CN, r, cnShock, third ? diplomacyTrust * Math.max(0, ch[CH_CN_DIPLOMACY]) : 0)
    }
    for (let b = 0; b < 2; b++) {
      postWithin(w, STANDARD + b, CAUSE['standards-drift'], standardsPace * (thirdShare(w, b) - s[STANDARD + b]), 0, 1)
      postWithin(w, STANDARD + b, CAUSE.diplomacy, diplomacy * Math.max(0, ch[b === US ? CH_US_DIPLOMACY : CH_CN_DIPLOMACY]), 0, 1)
      postWithin(w, STANDARD + b, CAUSE.event, ch[b === US ? CH_US_STANDARDS : CH_CN_STANDARDS], 0, 1)
    }
  }
}
