/** Why the indices of a side and its score moved: each from the reasons of the numbers it is made of. */
import { CH_DEPLOYMENT, CH_MATERIALS } from '../../engine/channels.ts'
import {
  ADOPTION, CN, DIVERSIFIED, HBM, HOSTED, K_DOMESTIC, K_LEGAL, K_OFFSHORE, K_SMUGGLED, LAB_SIDE, N_LABS, N_MARKETS, N_SECTORS, OPENED,
  R_DOMESTIC, R_FRONT, R_INDEX, R_REVENUE, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL, SOFTWARE, STANDARD, TOOL, US, US_FAB,
} from '../../engine/layout.ts'
import { clamp, log, log10, pow } from '../../engine/math/exact.ts'
import { SUPPLY_WORTH } from '../../engine/phases/indices.ts'
import { SCALES, standing } from '../../engine/score.ts'
import { INDICES, LABS, SIDES } from '../../engine/types.ts'
import { formatOf } from '../format.ts'
import { fill } from '../interface-texts.ts'
import { leadParts } from './lead.ts'
import { marketWeights, revenueParts, shareParts } from './market.ts'
import type { Reasons } from './parts.ts'
import { bar, ledgerParts, safeLogMean, scaled, slope } from './parts.ts'
import { within as inSentence } from './said.ts'
import { stabilityIndex } from './stability.ts'
import type { Part, Turn } from './turn.ts'
import { merged } from './turn.ts'

export function indexReasons(turn: Turn, side: 0 | 1, index: (typeof INDICES)[number]): Reasons {
  const { methods } = turn.texts.why
  switch (index) {
    case 'frontier':
      return { parts: frontierIndex(turn, side), method: methods.frontier }
    case 'reach':
      return { parts: reachIndex(turn, side), method: methods.reach }
    case 'prosperity':
      return { parts: prosperityIndex(turn, side), method: methods.prosperity }
    case 'resilience':
      return { parts: side === 0 ? resilienceUs(turn) : resilienceCn(turn), method: methods.ledger }
    case 'stability':
      return { parts: stabilityIndex(turn), method: methods.stability }
  }
}

function frontierIndex(turn: Turn, side: 0 | 1): Part[] {
  const at = R_INDEX + side * 4
  const gap = (s: Float64Array) => (s[R_FRONT + side] - s[R_FRONT + 1 - side]) * (side === 0 ? 1 : -1)
  const change = turn.after[at] - turn.before[at]
  const by = (side === 0 ? 1 : -1) * 50 / turn.p('index-lead-full')
  // At the full mark a further point is worth nothing: the slope over the turn says what it was worth.
  const lead = gap(turn.after) - gap(turn.before)
  const worth = slope(change, lead, by)
  return scaled(leadParts(turn), Math.abs(worth - by) < 1e-6 ? by : worth)
}

/** Share of a side in third countries, as the index takes it. */
function abroad(s: Float64Array, side: number): number {
  const v = marketWeights(s, [2, 3, 4, 5], [0, 1, 2])
  let sum = 0
  for (let m = 0; m < N_MARKETS; m++) {
    if (v[m] > 0) for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === side) sum += v[m] * (s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a])
  }
  return sum
}

function reachIndex(turn: Turn, side: 0 | 1): Part[] {
  const { before, after } = turn
  const at = R_INDEX + side * 4 + 1
  const share = 0.7 * (abroad(after, side) - abroad(before, side))
  const standards = 0.3 * (after[STANDARD + side] - before[STANDARD + side])
  const curve = turn.p('index-reach-curve')
  const mid = 0.35 * (abroad(after, side) + abroad(before, side)) + 0.15 * (after[STANDARD + side] + before[STANDARD + side])
  const worth = slope(after[at] - before[at], share + standards, 100 * curve * pow(Math.max(1e-9, mid), curve - 1))
  return [
    ...scaled(shareParts(turn, [2, 3, 4, 5], [0, 1, 2], side), 0.7 * worth),
    ...scaled(ledgerParts(turn, STANDARD + side, side, { diplomacy: ['export-stack', 'openness-guidance'] }), 0.3 * worth),
  ]
}

function prosperityIndex(turn: Turn, side: 0 | 1): Part[] {
  const { before, after, p } = turn
  const revenueOf = (s: Float64Array) => LABS.reduce((sum, _, a) => sum + (LAB_SIDE[a] === side ? s[R_REVENUE + a] : 0), 0)
  const earned = (s: Float64Array) => 50 * log10(1 + revenueOf(s)) / log10(1 + p('index-revenue-full'))
  const at = ADOPTION + side * N_SECTORS
  const industryOf = (s: Float64Array) => (s[at + 2] + s[at + 3] + s[at + 4]) / 3
  const used = (s: Float64Array) => 62.5 * industryOf(s) / (industryOf(s) + 0.25)
  const perRevenue = slope(earned(after) - earned(before), revenueOf(after) - revenueOf(before), 0)
  const perUse = slope(used(after) - used(before), industryOf(after) - industryOf(before), 0)
  const within = (label: string) => fill(turn.texts.why.withinRevenue, { label: inSentence(label, turn.texts) })
  const parts = scaled(revenueParts(turn, side), perRevenue).map((part): Part => ({ ...part, key: `revenue-${part.key}`, label: within(part.label), ...(part.either ? { either: [within(part.either[0]), within(part.either[1])] as const } : {}), opens: opening('revenue', side, turn) }))
  for (const step of turn.steps) {
    // The use programme makes Chinese industry adopt faster; the rest spreads by itself.
    const push = side === 1 ? p('deployment-drive') * step.ch[CH_DEPLOYMENT] : 0
    for (let i = 2; i < N_SECTORS; i++) {
      const flow = step.flow(at + i, 'diffusion')
      const driven = (flow * push) / (1 + push)
      parts.push(bar(turn, 'industry', { key: 'industry', who: 'world', amount: (perUse * (flow - driven)) / 3 }))
      parts.push(bar(turn, 'drive', { key: 'drive', who: turn.who(CN, ['deployment-drive']), amount: (perUse * driven) / 3 }, { cn: turn.texts.names.sides.cn.government }))
    }
  }
  return merged(parts)
}

/** Headline id of a side’s number, as the side itself calls it where it is the player’s. */
const opening = (id: string, side: number, turn: Turn) => (SIDES[side] === turn.you ? id : `${id}-${SIDES[side]}`)

/** Points of American resilience for a whole supply that is lost. */
const PER_LOST = -100 * SUPPLY_WORTH.part * SUPPLY_WORTH.pace

function resilienceUs(turn: Turn): Part[] {
  const { before, after, p } = turn
  const half = p('us-capacity-half')
  const capacity = (s: Float64Array) => s[US_FAB] / (s[US_FAB] + half)
  const worth = slope(40 * (capacity(after) - capacity(before)), after[US_FAB] - before[US_FAB], 0)
  const parts = [
    ...scaled(ledgerParts(turn, US_FAB, US, { 'chip-programme': ['chip-investment'] }), worth),
    ...scaled(ledgerParts(turn, DIVERSIFIED, US), 25),
  ]
  // Supply lost: what withheld materials cost, and the rest to shocks.
  const lost = (s: Float64Array) => (s[R_SUPPLY_POTENTIAL] > 0 ? s[R_SUPPLY_LOSS] / s[R_SUPPLY_POTENTIAL] : 0)
  for (const step of turn.steps) {
    const withheld = (s: Float64Array, ch: Float64Array) => Math.min(lost(s), p('materials-loss') * ch[CH_MATERIALS] * (1 - s[DIVERSIFIED]))
    const all = lost(step.after) - lost(step.before)
    const materials = withheld(step.after, step.ch) - withheld(step.before, step.chBefore)
    parts.push(bar(turn, 'materials', { key: 'materials', direction: materials, who: turn.who(CN, ['materials-restriction']), amount: PER_LOST * materials }))
    parts.push(bar(turn, 'supply', { key: 'supply', direction: all - materials, who: 'world', amount: PER_LOST * (all - materials) }))
  }
  return merged(parts)
}

function resilienceCn(turn: Turn): Part[] {
  const { p } = turn
  const parts: Part[] = []
  const coverFull = p('index-cover-full')
  for (const step of turn.steps) {
    const { before, after } = step
    const home = (s: Float64Array) => s[K_DOMESTIC] * s[SOFTWARE]
    const sum = (s: Float64Array) => home(s) + s[K_LEGAL] + s[K_SMUGGLED] + s[K_OFFSHORE]
    const share = (s: Float64Array) => (sum(s) > 0 ? home(s) / sum(s) : 0)
    const all = 0.5 * (sum(before) + sum(after))
    const mean = 0.5 * (share(before) + share(after))
    if (all > 0) {
      const own = (50 * (1 - mean)) / all
      const foreign = (-50 * mean) / all
      const software = 0.5 * (before[SOFTWARE] + after[SOFTWARE])
      const stock = 0.5 * (before[K_DOMESTIC] + after[K_DOMESTIC])
      parts.push(bar(turn, 'homeChips', { key: 'home', who: turn.who(CN, ['chip-investment', 'own-chips']), amount: own * software * step.flow(K_DOMESTIC, 'domestic-output') }))
      parts.push(bar(turn, 'software', { key: 'software', who: turn.who(CN, ['software']), amount: own * stock * (after[SOFTWARE] - before[SOFTWARE]) }))
      parts.push(bar(turn, 'foreign', { key: 'foreign', who: 'world', amount: foreign * (step.flow(K_LEGAL, 'legal-import') + step.flow(K_SMUGGLED, 'smuggled-import') + step.flow(K_OFFSHORE, 'offshore-rental')) }))
      parts.push(bar(turn, 'retired', { key: 'retired', who: 'carried', amount: own * software * step.flow(K_DOMESTIC, 'retirement') + foreign * (step.flow(K_LEGAL, 'retirement') + step.flow(K_SMUGGLED, 'retirement') + step.flow(K_OFFSHORE, 'retirement')) }))
    }
    const cover = (s: Float64Array) => clamp((s[R_DOMESTIC] > 0 ? s[HBM] / s[R_DOMESTIC] : 0) / coverFull, 0, 1)
    const change = cover(after) - cover(before)
    parts.push(bar(turn, 'memory', { key: 'memory', direction: change, who: turn.who(CN), amount: 20 * change }))
  }
  return merged([...parts, ...scaled(ledgerParts(turn, TOOL, CN, { 'own-tools': ['chip-investment'] }), 30)])
}

export function scoreParts(turn: Turn, side: 0 | 1, doctrine: string): Part[] {
  const { engine, before, after, texts } = turn
  const weights = engine.rules.doctrines.find((d) => d.id === doctrine)?.weights
  if (!weights) return []
  const score = (s: Float64Array) => engine.read(s, `score.${SIDES[side]}.${doctrine}`)
  const mean = safeLogMean(score(after), score(before))
  const { fixed, percent } = formatOf(texts)
  return INDICES.map((index, i): Part => {
    const [from, to] = [standing(before, side, i), standing(after, side, i)]
    const { low, high } = SCALES[side][index]
    const values = { index: texts.names.indices[index].name, weight: percent(weights[index]), low: fixed(low, 0), high: fixed(high, 0), from: fixed(from, 1), to: fixed(to, 1) }
    // An index counts by where it stands on its scale: without these numbers nobody could check the bar.
    return bar(turn, 'standing', {
      key: `index-${index}`, who: 'world', amount: mean * weights[index] * (log(to) - log(from)),
      opens: opening(`index-${index}`, index === 'stability' ? SIDES.indexOf(turn.you) : side, turn),
    }, values)
  })
}
