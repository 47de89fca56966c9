/** Why stability moved: the chance of an incident, tension between the governments, and what is remembered. */
import { CH_CN_SAFETY, CH_CN_TALKS, CH_ESCALATION, CH_HASTE, CH_US_SAFETY, CH_US_TALKS } from '../../engine/channels.ts'
import { AFTERMATH, CN, ESCALATION, LAB_SIDE, N_LABS, OPEN_ECI, R_HAZARD, US } from '../../engine/layout.ts'
import { clamp } from '../../engine/math/exact.ts'
import { STABILITY_COSTS } from '../../engine/phases/indices.ts'
import { LABS, SIDES } from '../../engine/types.ts'
import type { WhoKey } from '../desk-vm.ts'
import { bestOf } from './lead.ts'
import { fill } from '../interface-texts.ts'
import { bar, ledgerParts, safeLog, safeLogMean, scaled, slope } from './parts.ts'
import type { BarId, Part, Step, Turn } from './turn.ts'
import { merged } from './turn.ts'

export function stabilityIndex(turn: Turn): Part[] {
  const { before, after, p } = turn
  const full = p('index-hazard-full')
  const part = (s: Float64Array) => -100 * STABILITY_COSTS.hazard * clamp(s[R_HAZARD] / full, 0, 1)
  const hazard = after[R_HAZARD] - before[R_HAZARD]
  const worth = slope(part(after) - part(before), hazard, (-100 * STABILITY_COSTS.hazard) / full)
  const felt = (s: Float64Array) => clamp(s[AFTERMATH] / 2, 0, 1)
  const memory = slope(-100 * STABILITY_COSTS.memory * (felt(after) - felt(before)), after[AFTERMATH] - before[AFTERMATH], -50 * STABILITY_COSTS.memory)
  const aftermath = ledgerParts(turn, AFTERMATH, -1).map((x): Part => ({
    ...x, key: `aftermath-${x.key}`, label: x.key === 'ledger-incident' ? x.label : turn.texts.why.incidentsFade,
  }))
  return merged([
    ...scaled(turn.steps.flatMap((step) => hazardParts(turn, step)), worth),
    ...scaled(tensionParts(turn), -10 * STABILITY_COSTS.tension),
    ...scaled(aftermath, memory),
  ])
}

/** Tension between the governments: its ledger, with new restrictions by whose they were. */
export function tensionParts(turn: Turn): Part[] {
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
        key: `acts-${id}`, of: 'escalating-acts', label: fill(texts.why.actsOf, { government: texts.names.sides[id].government }), detail: texts.causes['escalating-acts'].sentence, who: id === turn.you && acts[side] !== 0 ? whoActs(turn) : turn.who(side), amount: acts[side] * share,
      })
    }
    parts.push({ key: 'acts-events', of: 'event', label: texts.causes.event.name, detail: texts.causes.event.sentence, who: 'world', amount: flow - sum * share })
  }
  return merged(parts)
}

/** The player’s own restrictions: any lever of a held seat moved. */
const whoActs = (turn: Turn): WhoKey => turn.who(SIDES.indexOf(turn.you), turn.engine.rules.levers.map((l) => `${l.seat}/${l.id}`))

/** Why the chance of a serious incident changed: haste, the race under tension, safety, skill within reach. */
export function hazardParts(turn: Turn, step: Step): Part[] {
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
  const add = (key: string, id: BarId, amount: number, who: WhoKey = 'world') => {
    if (amount !== 0) parts.push(bar(turn, id, { key: `hazard-${key}`, direction: amount, who, amount }))
  }
  if (h0 <= 0 || h1 <= 0) {
    add('skill', 'reachOfAttackers', h1 - h0)
    return parts
  }
  const mean = safeLogMean(h1, h0)
  const race = mean / safeLogMean(y.race, x.race)
  const whoSafety = turn.who(SIDES.indexOf(turn.you), ['safety-standard', 'talks'])
  add('haste', 'haste', race * (y.haste - x.haste), whoHaste(turn))
  add('gamble', 'gamble', race * (y.gamble - x.gamble))
  add('safety', 'safety', mean * (safeLog(y.safety) - safeLog(x.safety)), whoSafety === 'you' ? 'you' : 'world')
  add('skill', 'skill', mean * (safeLog(y.skill) - safeLog(x.skill)))
  add('margin', 'margin', mean * (safeLog(y.margin) - safeLog(x.margin)))
  return parts
}

const whoHaste = (turn: Turn): WhoKey => (turn.who(SIDES.indexOf(turn.you), ['haste']) === 'you' ? 'you' : 'world')
