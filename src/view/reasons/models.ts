/** Why released models, prices, the premium of closed models and the spread of use moved. */
import { CH_DEPLOYMENT, CH_PRICE } from '../../engine/channels.ts'
import {
  ADOPTION, CN, ECI, HOSTED, LAB_SIDE, N_LABS, N_SECTORS, N_SEGMENTS, OPENED, OPEN_ECI, PRICE, R_CLOSED_REVENUE, R_REVENUE, SECTOR_SEGMENT,
} from '../../engine/layout.ts'
import { clamp } from '../../engine/math/exact.ts'
import { family } from '../../engine/parameters.ts'
import { bestReleased } from '../../engine/phases/prices.ts'
import { CLOSED_LEAD } from '../../engine/phases/revenue.ts'
import { LABS, REGIONS, SECTORS } from '../../engine/types.ts'
import { modelParts, tookLead } from './lead.ts'
import { bar, safeLog, safeLogMean } from './parts.ts'
import type { Part, Step, Turn } from './turn.ts'
import { merged } from './turn.ts'

/** Released weights of a lab: what raised its service, and how far the weights follow it. */
function openStep(turn: Turn, step: Step, a: number): Part[] {
  const change = step.after[OPEN_ECI + a] - step.before[OPEN_ECI + a]
  if (change === 0) return []
  const lab = turn.texts.names.labs[LABS[a]].name
  const who = turn.who(LAB_SIDE[a], ['open', 'openness-guidance'], a)
  // Where nothing had been released, all of it is the release.
  const model = step.before[OPEN_ECI + a] > 0 ? modelParts(turn, step, a) : []
  const rest = change - model.reduce((sum, p) => sum + p.amount, 0)
  return [...model, bar(turn, 'released', { key: `released-${LABS[a]}`, direction: rest, who, amount: rest, labs: [a] }, { lab })]
}

export const openModelParts = (turn: Turn, a: number): Part[] => merged(turn.steps.flatMap((step) => openStep(turn, step, a)))

/** Best released weights of a side, or of anyone. */
export function openFrontParts(turn: Turn, side: 0 | 1 | null): Part[] {
  const leader = (s: Float64Array) => {
    let lead = -1
    for (let a = 0; a < N_LABS; a++) if ((side === null || LAB_SIDE[a] === side) && (lead < 0 || s[OPEN_ECI + a] > s[OPEN_ECI + lead])) lead = a
    return lead
  }
  return merged(turn.steps.flatMap((step) => {
    const [before, lead] = [leader(step.before), leader(step.after)]
    const parts = openStep(turn, step, lead)
    if (lead === before) return parts
    return [...parts, tookLead(turn, LAB_SIDE[lead], lead, before, step.before[OPEN_ECI + lead] - step.before[OPEN_ECI + before])]
  }))
}

/** A price moves part of the way to what the lead over free models and the lab’s own stance allow. */
export function priceParts(turn: Turn, a: number): Part[] {
  const [premium, half, pace] = [turn.p('premium'), turn.p('premium-half-gap'), turn.p('price-pace')]
  const side = LAB_SIDE[a]
  return merged(turn.steps.flatMap((step) => {
    const gap = (s: Float64Array) => Math.max(0, s[ECI + a] - bestReleased(s))
    const charge = (s: Float64Array) => 1 + (premium * gap(s)) / (gap(s) + half)
    const [f0, f1] = [charge(step.before), charge(step.after)]
    const [c0, c1] = [step.chBefore[CH_PRICE + a], step.ch[CH_PRICE + a]]
    const mean = pace * safeLogMean(c1 * f1, c0 * f0)
    const change = step.after[PRICE + a] - step.before[PRICE + a]
    const underWay = pace * (Math.max(1, c0 * f0) - step.before[PRICE + a])
    const byGap = mean * (safeLog(f1) - safeLog(f0))
    const byStance = mean * (safeLog(c1) - safeLog(c0))
    return [
      bar(turn, 'priceUnderWay', { key: 'price-under-way', who: 'carried', amount: underWay }),
      bar(turn, 'priceGap', { key: 'price-gap', direction: byGap, who: 'world', amount: byGap, labs: [a] }),
      bar(turn, 'priceStance', { key: 'price-stance', direction: byStance, who: turn.who(side, ['price'], a), amount: byStance, labs: [a] }),
      bar(turn, 'priceFloor', { key: 'price-floor', who: 'world', amount: change - underWay - byGap - byStance }),
    ]
  }))
}

/** A ratio of two numbers: what each of them did. */
function ratioParts(turn: Turn, ids: readonly ['closedRevenue' | 'closedPrice', 'allRevenue' | 'openPrice'], over: (s: Float64Array) => readonly [number, number], whole: (s: Float64Array) => number): Part[] {
  return merged(turn.steps.flatMap((step) => {
    const [[x0, y0], [x1, y1]] = [over(step.before), over(step.after)]
    const change = whole(step.after) - whole(step.before)
    const top = safeLogMean(whole(step.after), whole(step.before)) * (safeLog(x1) - safeLog(x0))
    return [
      bar(turn, ids[0], { key: ids[0], direction: x1 - x0, who: 'world', amount: top }),
      bar(turn, ids[1], { key: ids[1], direction: y1 - y0, who: 'world', amount: change - top }),
    ]
  }))
}

export function closedRevenueParts(turn: Turn): Part[] {
  const all = (s: Float64Array) => LABS.reduce((sum, _, a) => sum + s[R_REVENUE + a], 0)
  return ratioParts(turn, ['closedRevenue', 'allRevenue'], (s) => [s[R_CLOSED_REVENUE], all(s)], (s) => turn.engine.read(s, 'closed.revenue_share'))
}

export function closedOverOpenParts(turn: Turn): Part[] {
  const prices = (s: Float64Array): readonly [number, number] => {
    const [closed, open] = [[0, 0], [0, 0]]
    for (let a = 0; a < N_LABS; a++) {
      const shut = clamp((s[ECI + a] - s[OPEN_ECI + a]) / CLOSED_LEAD, 0, 1)
      closed[0] += s[R_REVENUE + a] * shut
      closed[1] += s[R_REVENUE + a] * shut * s[PRICE + a]
      open[0] += s[R_REVENUE + a] * (1 - shut)
      open[1] += s[R_REVENUE + a] * (1 - shut) * s[PRICE + a]
    }
    return [closed[0] > 0 ? closed[1] / closed[0] : 1, open[0] > 0 ? open[1] / open[0] : 1]
  }
  return ratioParts(turn, ['closedPrice', 'openPrice'], prices, (s) => turn.engine.read(s, 'price.closed_over_open'))
}

/** New users of a sector: those who try by themselves, those who learn from others, and what a programme added. */
export function spreadParts(turn: Turn, r: number, i: number): Part[] {
  const { p, texts } = turn
  const at = ADOPTION + r * N_SECTORS + i
  const of = (name: string) => family(p, name, SECTORS)[i]
  const [innovation, imitation, ceiling, needed] = [of('diffusion-innovation'), of('diffusion-imitation'), of('diffusion-ceiling'), of('diffusion-needed')]
  const means = family(p, 'diffusion-means', REGIONS)[r]
  return merged(turn.steps.flatMap((step) => {
    const m = r * N_SEGMENTS + SECTOR_SEGMENT[i]
    let met = 0
    for (let a = 0; a < N_LABS; a++) met += step.after[HOSTED + m * N_LABS + a] * step.after[ECI + a] + step.after[OPENED + m * N_LABS + a] * step.after[OPEN_ECI + a]
    const above = Math.max(0, met - needed)
    const most = Math.max(0.01, (ceiling * means * above) / (above + p('diffusion-span')))
    const push = r === CN && i >= 2 ? p('deployment-drive') * step.ch[CH_DEPLOYMENT] : 0
    const flow = step.flow(at, 'diffusion')
    const plain = flow / (1 + push)
    const byThemselves = (plain * innovation) / (innovation + (imitation * step.before[at]) / most)
    return [
      bar(turn, 'tried', { key: 'tried', who: 'world', amount: byThemselves }),
      bar(turn, 'imitated', { key: 'imitated', who: 'world', amount: plain - byThemselves }),
      bar(turn, 'drive', { key: 'drive', who: turn.who(CN, ['deployment-drive']), amount: flow - plain }, { cn: texts.names.sides.cn.government }),
    ]
  }))
}
