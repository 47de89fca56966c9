/**
 * Step 0b: events. Mode `on` reads the tape (happens, whom, how hard); `expected` applies effect × probability;
 * `off` does nothing. Effects reach the world through channels only.
 */
import { channelByName } from '../channels.ts'
import { CH_ENFORCEMENT } from '../channels.ts'
import { DRAWS, NAMED } from '../chance.ts'
import { ECOSYSTEM, LAB_SIDE, N_LABS, R_EVENT, R_EVENT_TARGET, R_FRONT, R_HAZARD, R_OPEN_FRONT, SCARCITY, SOFTWARE, TOOL, STANDARD, CN, US } from '../layout.ts'
import { clamp } from '../math/exact.ts'
import type { EventDef, LabId } from '../types.ts'
import { LABS } from '../types.ts'
import type { Phase, World } from '../world.ts'

const FACTOR_KIND = { none: 0, scarcity: 1, enforcement: 2, 'tool-share': 3, 'incident-hazard': 4, 'domestic-training': 5, 'open-release': 6 } as const

/**
 * What the chance of an event is multiplied by: enforcement and tool share, themselves; incident hazard, the hazard of
 * the quarter; open release, 1.5 × how near the best released weights are to the frontier (none at 20 ECI behind). Scarcity and domestic training concern Chinese labs alone; see `labFactor`.
 */
function factor(w: World, kind: number): number {
  const s = w.s
  if (kind === 2) return w.ch[CH_ENFORCEMENT]
  if (kind === 3) return s[TOOL]
  if (kind === 4) return s[R_HAZARD]
  if (kind === 6) {
    const best = Math.max(s[R_OPEN_FRONT], s[R_OPEN_FRONT + 1], s[R_OPEN_FRONT + 2])
    return 1.5 * clamp(1 - (Math.max(s[R_FRONT], s[R_FRONT + 1], s[R_FRONT + 2]) - best) / 20, 0, 1)
  }
  return 1
}

/**
 * How much likelier an event is for one lab than its base chance. Scarcity: 1 + ½·scarcity for Chinese labs (necessity
 * as a teacher). Domestic training: 8/3 for Chinese labs while their chips’ software is immature and scarcity is high.
 */
function labFactor(w: World, kind: number, lab: number): number {
  const s = w.s
  if (LAB_SIDE[lab] !== CN) return 1
  if (kind === 1) return 1 + 0.5 * s[SCARCITY + CN]
  if (kind === 5) return s[SOFTWARE] < 0.7 && s[SCARCITY + CN] > 0.5 ? 8 / 3 : 1
  return 1
}

interface Compiled {
  readonly chance: number
  readonly kind: number
  /** 0 world, 1 lab, 2 side fixed, 3 either side, 4 leader abroad, 5 either side, by what is built on its weights. */
  readonly target: number
  readonly side: number
  readonly labs: Int32Array
  readonly channel: Int32Array
  /** Channel for the Chinese side where the effect is of a side. */
  readonly channelCn: Int32Array
  readonly amount: Float64Array
  readonly spread: Float64Array
  readonly eitherSign: Int32Array
  readonly perLab: Int32Array
}

function compile(def: EventDef): Compiled {
  const { target } = def
  const kinds = { world: 0, lab: 1, side: 2 } as const
  let kind: number = kinds[target.kind]
  if (target.kind === 'side' && target.side === 'either') kind = def.factor === 'open-release' ? 5 : 3
  if (target.kind === 'side' && target.side === 'leader-abroad') kind = 4
  const find = (name: string) => {
    const channel = channelByName(name)
    if (!channel) throw new Error(`Event ${def.id} strikes the channel "${name}", which does not exist.`)
    return channel
  }
  const us = def.effects.map((e) => find(e.channel.replace(/^side\./, 'us.')))
  const cn = def.effects.map((e) => find(e.channel.replace(/^side\./, 'cn.')))
  return {
    chance: def.chance, kind: FACTOR_KIND[def.factor], target: kind,
    side: target.kind === 'side' && target.side === 'cn' ? CN : US,
    labs: Int32Array.from(target.kind === 'lab' ? target.among : [], (lab: LabId) => LABS.indexOf(lab)),
    channel: Int32Array.from(us, (c) => c.at), channelCn: Int32Array.from(cn, (c) => c.at),
    perLab: Int32Array.from(us, (c) => (c.perLab ? 1 : 0)),
    amount: Float64Array.from(def.effects, (e) => e.amount),
    spread: Float64Array.from(def.effects, (e) => e.spread ?? 0),
    eitherSign: Int32Array.from(def.effects, (e) => (e.eitherSign ? 1 : 0)),
  }
}

/**
 * America’s part of what has been built on released weights: testers look at what many people use. Half where nothing is
 * built on any. A rule that struck whoever leads would let a hair’s breadth between two models decide which side is doubted.
 */
function americanWeights(s: Float64Array): number {
  let us = 0
  let cn = 0
  for (let a = 0; a < N_LABS; a++) {
    if (LAB_SIDE[a] === US) us += s[ECOSYSTEM + a]
    else if (LAB_SIDE[a] === CN) cn += s[ECOSYSTEM + a]
  }
  return us + cn > 0 ? us / (us + cn) : 0.5
}

function meanLabFactor(w: World, e: Compiled): number {
  if (e.kind !== FACTOR_KIND.scarcity && e.kind !== FACTOR_KIND['domestic-training']) return 1
  let sum = 0
  for (let k = 0; k < e.labs.length; k++) sum += labFactor(w, e.kind, e.labs[k])
  return e.labs.length > 0 ? sum / e.labs.length : 1
}

/** Channel that an effect strikes. */
function slotOf(e: Compiled, k: number, who: number): number {
  return e.perLab[k] === 1 ? e.channel[k] + who : who === CN && e.target !== 1 ? e.channelCn[k] : e.channel[k]
}

export function eventsPhase(defs: readonly EventDef[]): Phase {
  const events = defs.map(compile)
  const count = events.length

  const strike = (w: World, e: Compiled, who: number, scale: number, severity: number, sign: number): void => {
    for (let k = 0; k < e.amount.length; k++) {
      const size = e.amount[k] * scale * (1 + e.spread[k] * (2 * severity - 1)) * (e.eitherSign[k] === 1 ? sign : 1)
      w.ch[slotOf(e, k, who)] += size
    }
  }

  /** The effects that an event has on average: no harder nor milder than it is, and what may go either way comes to nothing. */
  const strikeMean = (w: World, e: Compiled, who: number, scale: number): void => {
    for (let k = 0; k < e.amount.length; k++) {
      if (e.eitherSign[k] === 0) w.ch[slotOf(e, k, who)] += e.amount[k] * scale
    }
  }

  const drawn = (w: World, e: Compiled, i: number): void => {
    const s = w.s
    const at = (w.tapeRow * count + i) * DRAWS
    const chance = e.chance * (e.target === 1 ? meanLabFactor(w, e) : factor(w, e.kind))
    const happens = w.tape[at] < chance
    s[R_EVENT + i] = happens ? 1 : 0
    s[R_EVENT_TARGET + i] = -1
    if (!happens) return
    const u = w.tape[at + 1]
    let who = -1
    if (u <= NAMED) who = NAMED - u
    else if (e.target === 1) {
      // Labs in table order, each with a stretch of the draw as long as its own factor.
      let rest = u * meanLabFactor(w, e) * e.labs.length
      let k = 0
      while (k < e.labs.length - 1 && rest >= labFactor(w, e.kind, e.labs[k])) rest -= labFactor(w, e.kind, e.labs[k++])
      who = e.labs[k]
    } else if (e.target === 2) who = e.side
    else if (e.target === 3) who = u < 0.5 ? US : CN
    else if (e.target === 4) who = s[STANDARD + CN] > s[STANDARD + US] ? CN : US
    else if (e.target === 5) who = u < americanWeights(s) ? US : CN
    s[R_EVENT_TARGET + i] = who
    strike(w, e, who, 1, w.tape[at + 2], u < 0.5 ? 1 : -1)
  }

  const expected = (w: World, e: Compiled, i: number): void => {
    const s = w.s
    const chance = Math.min(1, e.chance * (e.target === 1 ? meanLabFactor(w, e) : factor(w, e.kind)))
    s[R_EVENT + i] = chance
    s[R_EVENT_TARGET + i] = -1
    if (e.target === 1) {
      for (let k = 0; k < e.labs.length; k++) strikeMean(w, e, e.labs[k], e.chance * labFactor(w, e.kind, e.labs[k]) / e.labs.length)
    } else if (e.target === 0) strikeMean(w, e, -1, chance)
    else if (e.target === 2) strikeMean(w, e, e.side, chance)
    else if (e.target === 3) {
      strikeMean(w, e, US, 0.5 * chance)
      strikeMean(w, e, CN, 0.5 * chance)
    } else if (e.target === 4) strikeMean(w, e, s[STANDARD + CN] > s[STANDARD + US] ? CN : US, chance)
    else {
      const american = americanWeights(s)
      strikeMean(w, e, US, american * chance)
      strikeMean(w, e, CN, (1 - american) * chance)
    }
  }

  return (w) => {
    const s = w.s
    for (let i = 0; i < count; i++) {
      if (w.mode === 0) {
        s[R_EVENT + i] = 0
        s[R_EVENT_TARGET + i] = -1
      } else if (w.mode === 1) expected(w, events[i], i)
      else drawn(w, events[i], i)
    }
  }
}
