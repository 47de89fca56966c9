/**
 * The bars of each headline number, in the engine’s units. Stocks and capability come from the ledger; shares and revenue
 * from the log-mean split of `reason-use.ts`; indices and scores from their own parts. Every list sums to the change
 * of its number, except for what the caller then shows as “other”.
 */
import {
  CH_CN_SAFETY, CH_CN_TALKS, CH_DEPLOYMENT, CH_DISCOURAGE, CH_ESCALATION, CH_HASTE, CH_MATERIALS, CH_TRAIN, CH_US_SAFETY, CH_US_TALKS,
} from '../engine/channels.ts'
import {
  ADOPTION, AFTERMATH, CN, DIVERSIFIED, ECI, EFF, ESCALATION, FISCAL, HBM, HOSTED, K_DOMESTIC, K_LEGAL, K_OFFSHORE, K_SMUGGLED, K_US, LAB_SIDE, N_LABS,
  N_MARKETS, N_SECTORS, N_SEGMENTS, OPENED, OPEN_ECI, POLITICAL, PRICE, R_CHIP_PRICE, R_DESIRED, R_DOMESTIC, R_FRONT, R_HAZARD, R_INDEX, R_LAB_COMPUTE,
  R_LEGAL, R_MARKET, R_NVIDIA_CHINA, R_NVIDIA_REVENUE, R_NVIDIA_SUPPLY, R_REVENUE, R_SMUGGLED, R_STABILITY, R_SUPPLY_LOSS, R_SUPPLY_POTENTIAL, SOFTWARE,
  STANDARD, TOOL, TRAIN, US, US_FAB,
} from '../engine/layout.ts'
import type { CauseId } from '../engine/causes.ts'
import { clamp, exp, log, log10, pow } from '../engine/math/exact.ts'
import { family } from '../engine/parameters.ts'
import { CLOSED_LEAD } from '../engine/phases/revenue.ts'
import { INDICES, LABS, REGIONS, SEGMENTS, SIDES } from '../engine/types.ts'
import { lineShut } from './board-view.ts'
import type { WhoKey } from './desk-vm.ts'
import type { MeasureKind } from './measures.ts'
import { logMean, merged, type Part, type Step, type Turn } from './reason-turn.ts'
import { N_PRODUCTS, splitUse, effectCollector } from './reason-use.ts'

export interface Reasons {
  readonly parts: readonly Part[]
  /** One line on how the change was split. */
  readonly method: string
}

const LEDGER = 'Read from the model’s ledger, which holds every flow of the turn.'
const LMDI = 'Split by logarithmic means (LMDI) of the model’s own factors, which adds up without a rest.'

const safeLog = (x: number) => log(Math.max(1e-18, x))
const L = (x: number, y: number) => logMean(Math.max(1e-18, x), Math.max(1e-18, y), log)

const scaled = (parts: readonly Part[], by: number): Part[] => parts.map((p) => ({ ...p, amount: p.amount * by }))
/** A part whose label depends on which way its driver went. */
const either = (key: string, direction: number, up: string, down: string, rest: Omit<Part, 'key' | 'label' | 'either' | 'direction'>): Part =>
  ({ key, label: up, either: [up, down], direction, ...rest })
/** Slope of a function between two points, so that parts of the change of x become parts of the change of y. */
const slope = (dy: number, dx: number, derivative: number) => (Math.abs(dx) > 1e-12 ? dy / dx : derivative)

export function reasonsFor(turn: Turn, what: MeasureKind): Reasons {
  switch (what.kind) {
    case 'lead':
      return { parts: leadParts(turn), method: `${LEDGER} What a lab released is divided by what raised its best trainable model.` }
    case 'share':
      return { parts: shareParts(turn, what.regions, [0, 1, 2], what.side), method: LMDI }
    case 'open-developers':
      return { parts: openDeveloperParts(turn), method: LMDI }
    case 'revenue':
      return { parts: revenueParts(turn, what.side), method: LMDI }
    case 'compute':
      return { parts: computeParts(turn, what.side), method: LEDGER }
    case 'self-reliance':
      return { parts: selfRelianceParts(turn), method: 'A share of a sum, split at the mean of before and after, which adds up without a rest.' }
    case 'nvidia':
      return { parts: nvidiaParts(turn), method: LMDI }
    case 'index':
      return indexReasons(turn, what.side, what.index)
    case 'score':
      return { parts: scoreParts(turn, what.side, what.doctrine), method: 'The score is a weighted geometric mean, so in logarithms its change is the sum of the indices’ changes.' }
    case 'budget':
      return { parts: ledgerParts(turn, (what.budget === 'political' ? POLITICAL : FISCAL) + what.side, what.side), method: LEDGER }
  }
}

// ── Ledger ──────────────────────────────────────────────────────────────────────────────────────────────────
const WHO_OF_CAUSE: Readonly<Partial<Record<CauseId, 'own' | 'carried'>>> = {
  'one-off-cost': 'own', upkeep: 'own', retirement: 'carried', depreciation: 'carried', calming: 'carried', fading: 'carried',
}

/** Flows of a number by cause, in the words of the causes. `side`: whose number it is. */
function ledgerParts(turn: Turn, at: number, side: number, levers: Readonly<Partial<Record<CauseId, readonly string[]>>> = {}): Part[] {
  return merged(turn.steps.flatMap((step) => step.flows(at).map(({ cause, amount }): Part => {
    const text = turn.texts.causes[cause]
    const whose = WHO_OF_CAUSE[cause]
    const own = SIDES[side] === turn.you && (cause === 'one-off-cost' || cause === 'upkeep') ? 'you' : turn.who(side)
    const who: WhoKey = levers[cause] ? turn.who(side, levers[cause]) : whose === 'own' ? own : whose ?? 'world'
    return { key: `ledger-${cause}`, label: text.name, detail: text.sentence, who, amount }
  })))
}

function computeParts(turn: Turn, side: 0 | 1): Part[] {
  const blocks = side === 0 ? [K_US] : [K_LEGAL, K_SMUGGLED, K_DOMESTIC]
  const who: Readonly<Partial<Record<CauseId, WhoKey>>> = {
    retirement: 'carried', 'us-purchase': turn.who(0), 'legal-import': turn.who(1), 'smuggled-import': 'world', 'domestic-output': turn.who(1),
  }
  return merged(turn.steps.flatMap((step) => blocks.flatMap((at) => step.flows(at).map(({ cause, amount }): Part => {
    const text = turn.texts.causes[cause]
    return { key: `ledger-${cause}`, label: text.name, detail: text.sentence, who: who[cause] ?? 'world', amount }
  }))))
}

// ── Frontier ────────────────────────────────────────────────────────────────────────────────────────────────
const bestOf = (s: Float64Array, a: number) => Math.max(s[ECI + a], s[OPEN_ECI + a])

function leaderOf(s: Float64Array, side: number): number {
  let lead = -1
  for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === side && (lead < 0 || bestOf(s, a) > bestOf(s, lead))) lead = a
  return lead
}

/** American lead: what raised the leading model of each side, the Chinese side with a minus. */
function leadParts(turn: Turn): Part[] {
  const parts: Part[] = []
  for (const step of turn.steps) {
    for (const side of [US, CN]) {
      const sign = side === US ? 1 : -1
      const before = leaderOf(step.before, side)
      const lead = leaderOf(step.after, side)
      const name = turn.texts.names.labs[LABS[lead]].name
      parts.push(...scaled(modelParts(turn, step, lead), sign))
      if (lead !== before) {
        const handicap = bestOf(step.before, lead) - bestOf(step.before, before)
        parts.push({
          key: `lead-change-${side}`, label: `${name} took the lead of its side`, who: turn.who(side), amount: sign * handicap,
          detail: `It started behind ${turn.texts.names.labs[LABS[before]].name}; the way up to it counts against its progress.`, labs: [lead],
        })
      }
    }
  }
  return merged(parts)
}

/** What moved the best hosted model of a lab in a quarter, in ECI points. */
function modelParts(turn: Turn, step: Step, a: number): Part[] {
  const { p, texts } = turn
  const { before, after } = step
  const perOom = p('eci-per-oom')
  const side = LAB_SIDE[a]
  const name = texts.names.labs[LABS[a]].name
  const who = turn.who(side)
  const parts: Part[] = []
  const add = (key: string, label: string, detail: string, amount: number, by: WhoKey = who) => {
    if (amount !== 0) parts.push({ key: `${key}-${LABS[a]}`, label: `${label}: ${name}`, detail, who: by, amount, labs: [a] })
  }
  const cause = (id: CauseId, amount: number, by: WhoKey = who) => add(id, texts.causes[id].name, texts.causes[id].sentence, amount, by)

  // Where the best is not the hosted model, the rest shows as “other”.
  cause('distillation', step.flow(ECI + a, 'distillation'), turn.who(side, ['distil'], a))
  const released = step.flow(ECI + a, 'release')
  if (released === 0) return parts
  const backlog = p('eci-base') + perOom * (before[TRAIN + a] + before[EFF + a]) - before[ECI + a]
  const trained = step.flow(TRAIN + a, 'training')
  const research = step.flows(EFF + a)
  const goal = backlog + perOom * (trained + research.reduce((sum, f) => sum + f.amount, 0))
  if (Math.abs(goal) < 1e-9) {
    cause('release', released)
    return parts
  }
  // What was released, by what had raised the model that could be trained.
  const part = released / goal
  add('backlog', 'Already trained, now released', 'The lab had a better model in training than it served.', part * backlog, 'carried')
  for (const f of research) {
    // Effort and the ideas that it no longer finds are one story.
    const id: CauseId = f.cause === 'ideas-get-harder' ? 'own-research' : f.cause
    const by: Readonly<Partial<Record<CauseId, WhoKey>>> = { community: 'world', 'published-catch-up': 'world', 'leak-catch-up': 'world', breakthrough: 'world', 'own-research': turn.who(side, ['experiment'], a) }
    cause(id, part * perOom * f.amount, by[id] ?? who)
  }
  // Training follows machines and the share of them that trains; half of the way was already under way.
  const pace = p('training-smoothing')
  const [m0, m1] = [before[R_LAB_COMPUTE + a], after[R_LAB_COMPUTE + a]]
  const [t0, t1] = [step.chBefore[CH_TRAIN + a], step.ch[CH_TRAIN + a]]
  let explained = 0
  if (m0 > 0 && m1 > 0 && t0 > 0 && t1 > 0) {
    const underWay = pace * (log10(m0 * t0) - before[TRAIN + a])
    const machines = pace * (log10(m1) - log10(m0))
    const share = pace * (log10(t1) - log10(t0))
    explained = underWay + machines + share
    add('training', 'Training under way', 'Compute already bought went on turning into a model.', part * perOom * underWay, 'carried')
    parts.push(either(`machines-${LABS[a]}`, machines, `More machines: ${name}`, `Fewer machines: ${name}`, { detail: 'Chips that the lab can use for its next model.', who, amount: part * perOom * machines, labs: [a] }))
    parts.push(either(`train-share-${LABS[a]}`, share, `More machines in training: ${name}`, `Fewer machines in training: ${name}`, { detail: 'The share of its machines that trains.', who: turn.who(side, ['train'], a), amount: part * perOom * share, labs: [a] }))
  }
  add('training-lost', 'Training run failed', 'Part of the quarter’s training brought nothing.', part * perOom * (trained - explained), 'world')
  return merged(parts)
}

// ── Shares ──────────────────────────────────────────────────────────────────────────────────────────────────
/** Weights of the markets in a share: their size over the size of all. */
function marketWeights(s: Float64Array, regions: readonly number[], segments: readonly number[]): Float64Array {
  const v = new Float64Array(N_MARKETS)
  let total = 0
  for (const r of regions) for (const k of segments) total += s[R_MARKET + r * N_SEGMENTS + k]
  if (total > 0) for (const r of regions) for (const k of segments) v[r * N_SEGMENTS + k] = s[R_MARKET + r * N_SEGMENTS + k] / total
  return v
}

const MIX = { label: 'Some markets grew faster', detail: 'Where more people start to use AI, that market weighs more in the whole.', who: 'world' as const }

/** Σ v·y with weights v of markets and a number y in each: mean weights on changes, mean numbers on changes of weight. */
function weightedParts(
  turn: Turn, regions: readonly number[], segments: readonly number[], inMarket: (s: Float64Array, m: number) => number,
  coefficients: (step: Step, c: Float64Array, m: number, weight: number) => void, more?: (step: Step, m: number, weight: number, add: (part: Part) => void) => void,
): Part[] {
  const use = effectCollector(turn)
  const parts: Part[] = []
  for (const step of turn.steps) {
    const v0 = marketWeights(step.before, regions, segments)
    const v1 = marketWeights(step.after, regions, segments)
    const c = new Float64Array(N_MARKETS * N_PRODUCTS)
    let mix = 0
    for (let m = 0; m < N_MARKETS; m++) {
      if (v0[m] === 0 && v1[m] === 0) continue
      const weight = 0.5 * (v0[m] + v1[m])
      coefficients(step, c, m, weight)
      more?.(step, m, weight, (part) => parts.push(part))
      mix += 0.5 * (inMarket(step.before, m) + inMarket(step.after, m)) * (v1[m] - v0[m])
    }
    splitUse(turn.engine, step, c, (effect, amount) => use.add(effect, amount))
    parts.push({ key: 'mix', ...MIX, amount: mix })
  }
  return merged([...use.parts(), ...parts])
}

function shareParts(turn: Turn, regions: readonly number[], segments: readonly number[], side: 0 | 1): Part[] {
  return weightedParts(turn, regions, segments, (s, m) => {
    let sum = 0
    for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === side) sum += s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a]
    return sum
  }, (_, c, m, weight) => {
    for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === side) c[m * N_PRODUCTS + a] = c[m * N_PRODUCTS + N_LABS + a] = weight
  })
}

/** How much of what a lab serves is released, 0–1. */
const released = (s: Float64Array, a: number) => 1 - clamp((s[ECI + a] - s[OPEN_ECI + a]) / CLOSED_LEAD, 0, 1)

function openDeveloperParts(turn: Turn): Part[] {
  const inMarket = (s: Float64Array, m: number) => {
    let sum = 0
    for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === CN) sum += s[OPENED + m * N_LABS + a] + s[HOSTED + m * N_LABS + a] * released(s, a)
    return sum
  }
  return weightedParts(turn, REGIONS.map((_, r) => r), [1], inMarket, (step, c, m, weight) => {
    for (let a = 0; a < N_LABS; a++) {
      if (LAB_SIDE[a] !== CN) continue
      c[m * N_PRODUCTS + N_LABS + a] = weight
      c[m * N_PRODUCTS + a] = weight * 0.5 * (released(step.before, a) + released(step.after, a))
    }
  }, (step, m, weight, add) => {
    for (let a = 0; a < N_LABS; a++) {
      if (LAB_SIDE[a] !== CN) continue
      const change = released(step.after, a) - released(step.before, a)
      const amount = weight * 0.5 * (step.before[HOSTED + m * N_LABS + a] + step.after[HOSTED + m * N_LABS + a]) * change
      const name = turn.texts.names.labs[LABS[a]].name
      // One bar for all labs of the side would hide that one opens while another closes.
      add(either(`released-${LABS[a]}`, change, `Weights of ${name} caught up with its service`, `The service of ${name} drew ahead of its weights`, {
        detail: 'Use of a maker’s own service counts as open as far as its weights are out.', who: turn.who(CN, ['open', 'openness-guidance'], a), amount, labs: [a],
      }))
    }
  })
}

// ── Revenue ─────────────────────────────────────────────────────────────────────────────────────────────────
function revenueParts(turn: Turn, side: number): Part[] {
  const { p } = turn
  const value = family(p, 'spend-per-use', REGIONS)
  const segmentValue = family(p, 'spend-per-segment', SEGMENTS)
  const capture = p('open-capture')
  const [from, pace, ceiling] = [p('intensity-from'), p('intensity-pace'), p('intensity-ceiling')]
  /** Spending per user in a market, which grows with the models that users meet. */
  const intensity = (s: Float64Array, m: number) => {
    let met = 0
    for (let a = 0; a < N_LABS; a++) met += s[HOSTED + m * N_LABS + a] * s[ECI + a] + s[OPENED + m * N_LABS + a] * s[OPEN_ECI + a]
    const grown = exp(pace * (met - from))
    return grown / (1 + grown / ceiling)
  }
  const use = effectCollector(turn)
  const parts: Part[] = []
  for (const step of turn.steps) {
    const c = new Float64Array(N_MARKETS * N_PRODUCTS)
    let users = 0
    let depth = 0
    const prices = new Float64Array(N_LABS)
    for (let m = 0; m < N_MARKETS; m++) {
      const base = value[Math.floor(m / N_SEGMENTS)] * segmentValue[m % N_SEGMENTS]
      const [i0, i1] = [intensity(step.before, m), intensity(step.after, m)]
      const [sp0, sp1] = [step.before[R_MARKET + m] * base * i0, step.after[R_MARKET + m] * base * i1]
      const byUsers = safeLog(step.after[R_MARKET + m]) - safeLog(step.before[R_MARKET + m])
      const byDepth = safeLog(i1) - safeLog(i0)
      for (let a = 0; a < N_LABS; a++) {
        if (LAB_SIDE[a] !== side) continue
        for (const [block, product, price0, price1] of [[HOSTED, a, step.before[PRICE + a], step.after[PRICE + a]], [OPENED, N_LABS + a, capture, capture]] as const) {
          const [h0, h1] = [Math.max(1e-18, step.before[block + m * N_LABS + a]), Math.max(1e-18, step.after[block + m * N_LABS + a])]
          // Not floored: the logarithms below are those of the same three factors.
          const mean = logMean(sp1 * h1 * price1, sp0 * h0 * price0, log)
          users += mean * byUsers
          depth += mean * byDepth
          prices[a] += mean * (safeLog(price1) - safeLog(price0))
          c[m * N_PRODUCTS + product] = mean / L(h1, h0)
        }
      }
    }
    splitUse(turn.engine, step, c, (effect, amount) => use.add(effect, amount))
    parts.push({ key: 'users', label: 'More users', detail: 'More people and firms use AI at all.', who: 'world', amount: users })
    parts.push({ key: 'depth', label: 'More spent by each user', detail: 'People use better models for more, and pay more for them.', who: 'world', amount: depth })
    for (let a = 0; a < N_LABS; a++) {
      if (prices[a] === 0) continue
      const lever = turn.who(side, ['price'], a)
      const adjective = side < 2 ? turn.texts.names.sides[SIDES[side]].adjective : ''
      parts.push(either(`prices-${lever}`, prices[a], `Higher prices of ${adjective} services`, `Lower prices of ${adjective} services`, {
        who: lever, amount: prices[a], labs: [a], detail: lever === 'you' ? 'Your price, on top of what the lead over free models allows.' : 'What a lab can charge follows its lead over the best free model.',
      }))
    }
  }
  return merged([...use.parts(), ...parts])
}

// ── Chips ───────────────────────────────────────────────────────────────────────────────────────────────────
/** Why legal imports of a quarter differ from those of the quarter before. */
function legalParts(turn: Turn, step: Step): Part[] {
  const { engine, texts } = turn
  const open = (s: Float64Array, ch: Float64Array) => 1 - lineShut(engine, s, ch)
  const [o0, o1] = [open(step.before, step.chBefore), open(step.after, step.ch)]
  const [b0, b1] = [1 - clamp(step.chBefore[CH_DISCOURAGE], 0, 1), 1 - clamp(step.ch[CH_DISCOURAGE], 0, 1)]
  const [d0, d1] = [step.before[R_DESIRED], step.after[R_DESIRED]]
  const change = step.after[R_LEGAL] - step.before[R_LEGAL]
  // The part that line, guidance and demand explain; buying ahead, lists and dearer parts are the rest.
  const mean = Math.min(1, o0 * b0 * d0 > 0 ? step.before[R_LEGAL] / (o0 * b0 * d0) : 1)
  const base = L(o1 * b1 * d1, o0 * b0 * d0) * mean
  const line = base * (safeLog(o1) - safeLog(o0))
  const guidance = base * (safeLog(b1) - safeLog(b0))
  const demand = base * (safeLog(d1) - safeLog(d0))
  const washington = texts.names.sides.us.government
  const beijing = texts.names.sides.cn.government
  return [
    either('legal-line', o1 - o0, `${washington}’s line let more through`, `${washington}’s line let less through`, { detail: 'What the export line, and parts designed to it, leave open.', who: turn.who(US, ['chip-controls', 'china-part']), amount: line }),
    either('legal-guidance', b1 - b0, `${beijing} turned fewer chips away`, `${beijing} turned more chips away`, { detail: 'Guidance to buy at home, even where imports are legal.', who: turn.who(CN, ['import-discouragement']), amount: guidance }),
    { key: 'legal-demand', label: 'Chinese demand for foreign chips', detail: 'What Chinese firms would buy if nothing stood in the way.', who: turn.who(CN), amount: demand },
    { key: 'legal-ahead', label: 'Buying ahead, lists and dearer parts', detail: 'Purchases moved in time, listed firms, and chips made dearer by the line.', who: 'world', amount: change - line - guidance - demand },
  ]
}

function selfRelianceParts(turn: Turn): Part[] {
  const parts: Part[] = []
  for (const step of turn.steps) {
    const share = (s: Float64Array) => {
      const all = s[R_LEGAL] + s[R_SMUGGLED] + s[R_DOMESTIC]
      return { all, share: all > 0 ? s[R_DOMESTIC] / all : 0 }
    }
    const [x, y] = [share(step.before), share(step.after)]
    const all = 0.5 * (x.all + y.all)
    if (all <= 0) continue
    const mean = 0.5 * (x.share + y.share)
    const home = step.after[R_DOMESTIC] - step.before[R_DOMESTIC]
    const smuggled = step.after[R_SMUGGLED] - step.before[R_SMUGGLED]
    parts.push(either('home', home, 'Chinese factories delivered more', 'Chinese factories delivered less', {
      detail: 'Good dies and memory, of which the scarcer one decides.', who: turn.who(CN, ['chip-investment', 'own-chips']), amount: (home * (1 - mean)) / all,
    }))
    parts.push(...scaled(legalParts(turn, step), -mean / all))
    parts.push(either('smuggled', smuggled, 'More chips came in outside the law', 'Fewer chips came in outside the law', {
      detail: 'Unmet demand feeds the networks, enforcement thins them.', who: 'world', amount: (-mean * smuggled) / all,
    }))
  }
  return merged(parts)
}

function nvidiaParts(turn: Turn): Part[] {
  const { p } = turn
  const multiple = p('nvidia-system-multiple')
  const base = p('nvidia-china-base')
  const parts: Part[] = []
  for (const step of turn.steps) {
    const outside = (s: Float64Array) => Math.max(1e-18, s[R_NVIDIA_SUPPLY] - s[R_LEGAL])
    const price = (s: Float64Array) => Math.max(1e-18, s[R_CHIP_PRICE] / 1000)
    const [q0, q1, p0, p1] = [outside(step.before), outside(step.after), price(step.before), price(step.after)]
    const a = L(q1 * p1 * multiple, q0 * p0 * multiple)
    // Sales in China: what legal chips brought above the base; its price per chip holds the markup of designed-down parts.
    const china = (s: Float64Array) => Math.max(1e-18, s[R_NVIDIA_CHINA] - base)
    const [c0, c1] = [china(step.before), china(step.after)]
    const [l0, l1] = [Math.max(1e-18, step.before[R_LEGAL]), Math.max(1e-18, step.after[R_LEGAL])]
    const b = L(c1, c0)
    const volume = b * (log(l1) - log(l0))
    const byPrice = safeLog(p1) - safeLog(p0)
    parts.push({ key: 'volume', label: 'Chips sold outside China', detail: 'Buyers everywhere put more money into machines, and got more for it.', who: 'world', amount: a * (log(q1) - log(q0)) })
    parts.push(either('price', byPrice, 'Chips became dearer', 'Chips became cheaper', { detail: 'The price per unit of speed falls with the number ever made.', who: turn.who(US, ['nvidia/price']), amount: (a + b) * byPrice }))
    parts.push({ key: 'markup', label: 'Parts made for the Chinese market', detail: 'Chips designed to the export line sell for more per unit of speed.', who: turn.who(US, ['china-part']), amount: b * (log(c1) - log(c0) - (log(l1) - log(l0)) - byPrice) })
    // At a scenario’s start the number may be a published one.
    const formula = (s: Float64Array) => outside(s) * price(s) * multiple + china(s) + base
    const published = step.before[R_NVIDIA_REVENUE] - formula(step.before) - (step.after[R_NVIDIA_REVENUE] - formula(step.after))
    if (Math.abs(published) > 1e-9) parts.push({ key: 'published', label: 'The start is a published figure', detail: 'The model’s own number for that quarter differs from it a little.', who: 'carried', amount: -published })
    // Chips sold to China, by what let them through.
    const legal = legalParts(turn, step)
    const change = step.after[R_LEGAL] - step.before[R_LEGAL]
    parts.push(...(Math.abs(change) > 1e-9 ? scaled(legal, volume / change) : []))
  }
  return merged(parts)
}

// ── Indices ─────────────────────────────────────────────────────────────────────────────────────────────────
function indexReasons(turn: Turn, side: 0 | 1, index: (typeof INDICES)[number]): Reasons {
  switch (index) {
    case 'frontier':
      return { parts: frontierIndex(turn, side), method: `${LEDGER} A point of lead is worth the same at every lead, up to the full mark.` }
    case 'reach':
      return { parts: reachIndex(turn, side), method: `Share abroad and standards, each split further. ${LMDI}` }
    case 'prosperity':
      return { parts: prosperityIndex(turn, side), method: `Revenue and use in industry, each split further. ${LMDI}` }
    case 'resilience':
      return { parts: side === 0 ? resilienceUs(turn) : resilienceCn(turn), method: LEDGER }
    case 'stability':
      return { parts: stabilityIndex(turn), method: `${LEDGER} The chance of an incident is split by logarithmic means.` }
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
  const parts = scaled(revenueParts(turn, side), perRevenue).map((part): Part => ({ ...part, key: `revenue-${part.key}`, label: `Revenue: ${lower(part.label, turn)}`, ...(part.either ? { either: [`Revenue: ${lower(part.either[0], turn)}`, `Revenue: ${lower(part.either[1], turn)}`] as const } : {}), opens: opening('revenue', side, turn) }))
  for (const step of turn.steps) {
    // The use programme makes Chinese industry adopt faster; the rest spreads by itself.
    const push = side === 1 ? p('deployment-drive') * step.ch[CH_DEPLOYMENT] : 0
    for (let i = 2; i < N_SECTORS; i++) {
      const flow = step.flow(at + i, 'diffusion')
      const driven = (flow * push) / (1 + push)
      parts.push({ key: 'industry', label: 'AI spread in industry', detail: 'Firms learn from those that use it already.', who: 'world', amount: (perUse * (flow - driven)) / 3 })
      parts.push({ key: 'drive', label: `${turn.texts.names.sides.cn.government}’s programme for use in industry`, detail: 'The programme makes firms adopt sooner, and takes compute for serving them.', who: turn.who(CN, ['deployment-drive']), amount: (perUse * driven) / 3 })
    }
  }
  return merged(parts)
}

/** Headline id of a side’s number, as the side itself calls it where it is the player’s. */
const opening = (id: string, side: number, turn: Turn) => (SIDES[side] === turn.you ? id : `${id}-${SIDES[side]}`)

/** A label within another, unless it starts with a name. */
function lower(label: string, turn: Turn): string {
  const { labs, sides } = turn.texts.names
  const names = [...Object.values(labs).map((n) => n.name), ...Object.values(sides).flatMap((n) => [n.name, n.adjective, n.government])]
  return names.some((name) => label.startsWith(name)) ? label : label.slice(0, 1).toLowerCase() + label.slice(1)
}

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
    parts.push(either('materials', materials, 'Materials withheld cost more chips', 'Materials withheld cost fewer chips', { detail: 'Chips that were not built because critical materials did not come.', who: turn.who(CN, ['materials-restriction']), amount: -80 * materials }))
    parts.push(either('supply', all - materials, 'Chip supply broke off in part', 'Chip supply recovered', { detail: 'Factories stood still, or ran again.', who: 'world', amount: -80 * (all - materials) }))
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
      parts.push({ key: 'home', label: 'Chinese chips delivered', detail: 'They make up more of the compute at hand.', who: turn.who(CN, ['chip-investment', 'own-chips']), amount: own * software * step.flow(K_DOMESTIC, 'domestic-output') })
      parts.push({ key: 'software', label: 'Software of Chinese chips ripened', detail: 'The same chips do more work.', who: turn.who(CN, ['software']), amount: own * stock * (after[SOFTWARE] - before[SOFTWARE]) })
      parts.push({ key: 'foreign', label: 'Foreign chips came in', detail: 'Legal, smuggled and rented chips: more compute, and more to lose.', who: 'world', amount: foreign * (step.flow(K_LEGAL, 'legal-import') + step.flow(K_SMUGGLED, 'smuggled-import') + step.flow(K_OFFSHORE, 'offshore-rental')) })
      parts.push({ key: 'retired', label: 'Old chips retired', detail: 'Foreign and Chinese ones alike.', who: 'carried', amount: own * software * step.flow(K_DOMESTIC, 'retirement') + foreign * (step.flow(K_LEGAL, 'retirement') + step.flow(K_SMUGGLED, 'retirement') + step.flow(K_OFFSHORE, 'retirement')) })
    }
    const cover = (s: Float64Array) => clamp((s[R_DOMESTIC] > 0 ? s[HBM] / s[R_DOMESTIC] : 0) / coverFull, 0, 1)
    const change = cover(after) - cover(before)
    parts.push(either('memory', change, 'Memory in store lasts longer', 'Memory in store lasts less long', { detail: 'Stock of high-bandwidth memory against the output of chips.', who: turn.who(CN), amount: 20 * change }))
  }
  return merged([...parts, ...scaled(ledgerParts(turn, TOOL, CN, { 'own-tools': ['chip-investment'] }), 30)])
}

// ── Stability ───────────────────────────────────────────────────────────────────────────────────────────────
function stabilityIndex(turn: Turn): Part[] {
  const { before, after, p } = turn
  const full = p('index-hazard-full')
  const part = (s: Float64Array) => -45 * clamp(s[R_HAZARD] / full, 0, 1)
  const hazard = after[R_HAZARD] - before[R_HAZARD]
  const worth = slope(part(after) - part(before), hazard, -45 / full)
  const felt = (s: Float64Array) => clamp(s[AFTERMATH] / 2, 0, 1)
  const memory = slope(-20 * (felt(after) - felt(before)), after[AFTERMATH] - before[AFTERMATH], -10)
  const aftermath = ledgerParts(turn, AFTERMATH, -1).map((x): Part => ({ ...x, key: `aftermath-${x.key}`, label: x.key === 'ledger-incident' ? x.label : 'Past incidents fade', detail: x.detail }))
  return merged([
    ...scaled(turn.steps.flatMap((step) => hazardParts(turn, step)), worth),
    ...scaled(tensionParts(turn), -3.5),
    ...scaled(aftermath, memory),
  ])
}

/** Tension between the governments: its ledger, with new restrictions by whose they were. */
function tensionParts(turn: Turn): Part[] {
  const { engine, texts } = turn
  const { shockInstance, shockChannel, shockWeight, shockUpOnly, instances } = engine.levers
  const parts = ledgerParts(turn, ESCALATION, -1).filter((x) => x.key !== 'ledger-escalating-acts')
  for (const step of turn.steps) {
    const flow = step.flow(ESCALATION, 'escalating-acts')
    const acts = [0, 0]
    for (let k = 0; k < shockInstance.length; k++) {
      if (shockChannel[k] !== CH_ESCALATION) continue
      const i = instances[shockInstance[k]]
      const change = (step.after[i.at] - step.before[i.at]) / i.steps
      if (change > 0 || (change < 0 && shockUpOnly[k] === 0)) acts[i.side === 'us' ? 0 : 1] += shockWeight[k] * change
    }
    const sum = acts[0] + acts[1]
    // At the top of the scale less of it counts; what is beyond the acts came from events.
    const share = sum > flow && sum > 0 ? flow / sum : 1
    for (const side of [0, 1]) {
      const id = SIDES[side]
      parts.push({
        key: `acts-${id}`, label: `New restrictions by ${texts.names.sides[id].government}’s side`, detail: texts.causes['escalating-acts'].sentence, who: id === turn.you && acts[side] !== 0 ? whoActs(turn) : turn.who(side), amount: acts[side] * share,
      })
    }
    parts.push({ key: 'acts-events', label: texts.causes.event.name, detail: texts.causes.event.sentence, who: 'world', amount: flow - sum * share })
  }
  return merged(parts)
}

/** The player’s own restrictions: any lever of a held seat moved. */
const whoActs = (turn: Turn): WhoKey => turn.who(SIDES.indexOf(turn.you), turn.engine.rules.levers.map((l) => `${l.seat}/${l.id}`))

/** Why the chance of a serious incident changed: haste, the race under tension, safety, skill within reach. */
function hazardParts(turn: Turn, step: Step): Part[] {
  const { p } = turn
  /** The chance is worked out at the start of a quarter, from the models and the tension of the quarter before. */
  const factorsOf = (s: Float64Array, ch: Float64Array) => {
    const front = (b: number) => LABS.reduce((top, _, a) => (LAB_SIDE[a] === b ? Math.max(top, bestOf(s, a)) : top), 0)
    const open = LABS.reduce((top, _, a) => Math.max(top, s[OPEN_ECI + a]), 0)
    const [us, cn] = [front(US), front(CN)]
    let haste = 0
    for (let a = 0; a < N_LABS; a++) haste += ch[CH_HASTE + a] / N_LABS
    const r = Math.abs(us - cn) / p('race-gap')
    const hump = (2 * r) / (1 + r * r)
    const gamble = p('race-weight') * (s[ESCALATION] / 10) * hump * hump
    const defender = Math.max(us, cn)
    const attacker = Math.max(open, defender - p('attackers-lag'))
    const x = Math.max(0, attacker - p('hazard-threshold'))
    const safety = Math.min(0.9, p('safety-gain') * 0.5 * (ch[CH_US_SAFETY] + ch[CH_CN_SAFETY]) + p('talks-safety') * Math.min(ch[CH_US_TALKS], ch[CH_CN_TALKS]))
    const margin = 1 / (1 + (p('defence-factor') * Math.max(0, defender - attacker)) / 10)
    return { haste, gamble, race: 0.3 + haste + gamble, safety: 1 - safety, skill: x / (x + 8), margin }
  }
  const x = factorsOf(step.earlier, step.chBefore)
  const y = factorsOf(step.before, step.ch)
  const [h0, h1] = [step.before[R_HAZARD], step.after[R_HAZARD]]
  const parts: Part[] = []
  const add = (key: string, label: string, detail: string, amount: number, who: WhoKey = 'world', down = label) => {
    if (amount !== 0) parts.push(either(`hazard-${key}`, amount, label, down, { detail, who, amount }))
  }
  if (h0 <= 0 || h1 <= 0) {
    add('skill', 'Strong models came within reach of attackers', 'Released weights, and closed ones after a lag.', h1 - h0)
    return parts
  }
  const mean = L(h1, h0)
  const race = mean / L(y.race, x.race)
  const whoSafety = turn.who(SIDES.indexOf(turn.you), ['safety-standard', 'talks'])
  add('haste', 'Labs released in more haste', 'Less testing before release makes an incident likelier.', race * (y.haste - x.haste), whoHaste(turn), 'Labs took more time')
  add('gamble', 'A closer race under tension', 'A laggard close behind takes risks while the governments quarrel.', race * (y.gamble - x.gamble), 'world', 'A less tense race')
  add('safety', 'Laxer tests, fewer talks', 'Safety standards of both sides, and talks as far as both take part.', mean * (safeLog(y.safety) - safeLog(x.safety)), whoSafety === 'you' ? 'you' : 'world', 'Stricter tests and talks')
  add('skill', 'Stronger models within reach of attackers', 'Released weights, and closed ones after a lag.', mean * (safeLog(y.skill) - safeLog(x.skill)))
  add('margin', 'Attackers’ models drew closer', 'Better models of defenders take off part of the chance.', mean * (safeLog(y.margin) - safeLog(x.margin)), 'world', 'Defenders’ models drew ahead')
  return parts
}

const whoHaste = (turn: Turn): WhoKey => (turn.who(SIDES.indexOf(turn.you), ['haste']) === 'you' ? 'you' : 'world')

// ── Score ───────────────────────────────────────────────────────────────────────────────────────────────────
function scoreParts(turn: Turn, side: 0 | 1, doctrine: string): Part[] {
  const { engine, before, after, texts } = turn
  const weights = engine.rules.doctrines.find((d) => d.id === doctrine)?.weights
  if (!weights) return []
  const score = (s: Float64Array) => engine.read(s, `score.${SIDES[side]}.${doctrine}`)
  const mean = L(score(after), score(before))
  return INDICES.map((index, i): Part => {
    const at = index === 'stability' ? R_STABILITY : R_INDEX + side * 4 + i
    return {
      key: `index-${index}`, label: texts.names.indices[index].name, detail: `Weight ${Math.round(weights[index] * 100)}% under this doctrine.`, who: 'world',
      amount: mean * weights[index] * (log(Math.max(2, after[at])) - log(Math.max(2, before[at]))),
      opens: opening(`index-${index}`, index === 'stability' ? SIDES.indexOf(turn.you) : side, turn),
    }
  })
}
