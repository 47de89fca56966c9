/** Why the American lead moved: what raised the leading model of each side, out of the ledger. */
import type { CauseId } from '../../engine/causes.ts'
import { CH_TRAIN } from '../../engine/channels.ts'
import { CN, ECI, EFF, LAB_SIDE, N_LABS, OPEN_ECI, R_LAB_COMPUTE, TRAIN, US } from '../../engine/layout.ts'
import { log10 } from '../../engine/math/exact.ts'
import { LABS } from '../../engine/types.ts'
import type { WhoKey } from '../desk-vm.ts'
import { fill } from '../interface-texts.ts'
import { bar, scaled } from './parts.ts'
import type { BarId, Part, Step, Turn } from './turn.ts'
import { merged } from './turn.ts'

export const bestOf = (s: Float64Array, a: number) => Math.max(s[ECI + a], s[OPEN_ECI + a])

function leaderOf(s: Float64Array, side: number): number {
  let lead = -1
  for (let a = 0; a < N_LABS; a++) if (LAB_SIDE[a] === side && (lead < 0 || bestOf(s, a) > bestOf(s, lead))) lead = a
  return lead
}

/** American lead: what raised the leading model of each side, the Chinese side with a minus. */
export const leadParts = (turn: Turn): Part[] => merged([...frontParts(turn, US), ...scaled(frontParts(turn, CN), -1)])

/** What raised the best model of a side, and which lab made it. */
export function frontParts(turn: Turn, side: 0 | 1): Part[] {
  const parts: Part[] = []
  for (const step of turn.steps) {
    const before = leaderOf(step.before, side)
    const lead = leaderOf(step.after, side)
    parts.push(...modelParts(turn, step, lead))
    if (lead !== before) parts.push(tookLead(turn, side, lead, before, bestOf(step.before, lead) - bestOf(step.before, before)))
  }
  return merged(parts)
}

/** Another lab leads its side now; it came from behind. */
export function tookLead(turn: Turn, side: number, lead: number, before: number, handicap: number): Part {
  const name = (a: number) => turn.texts.names.labs[LABS[a]].name
  return bar(turn, 'tookLead', { key: `lead-change-${side}`, who: turn.who(side), amount: handicap, labs: [lead] }, { lab: name(lead), before: name(before) })
}

/** What moved the best hosted model of a lab in a quarter, in ECI points. */
export function modelParts(turn: Turn, step: Step, a: number): Part[] {
  const { p, texts } = turn
  const { before, after } = step
  const perOom = p('eci-per-oom')
  const side = LAB_SIDE[a]
  const name = texts.names.labs[LABS[a]].name
  const who = turn.who(side)
  const parts: Part[] = []
  const add = (of: BarId | CauseId, key: string, label: string, detail: string, amount: number, by: WhoKey = who) => {
    if (amount !== 0) parts.push({ of, key: `${key}-${LABS[a]}`, label: fill(texts.why.ofLab, { label, lab: name }), detail, who: by, amount, labs: [a] })
  }
  const own = (key: string, id: BarId, amount: number, by: WhoKey = who) => add(id, key, texts.why.bars[id].name, texts.why.bars[id].sentence, amount, by)
  const cause = (id: CauseId, amount: number, by: WhoKey = who) => add(id, id, texts.causes[id].name, texts.causes[id].sentence, amount, by)

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
  if (backlog >= 0) own('backlog', 'backlog', part * backlog, 'carried')
  else own('backlog', 'behind', part * backlog, 'carried')
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
    own('training', 'training', part * perOom * underWay, 'carried')
    parts.push(bar(turn, 'machines', { key: `machines-${LABS[a]}`, direction: machines, who, amount: part * perOom * machines, labs: [a] }, { lab: name }))
    parts.push(bar(turn, 'trainShare', { key: `train-share-${LABS[a]}`, direction: share, who: turn.who(side, ['train'], a), amount: part * perOom * share, labs: [a] }, { lab: name }))
  }
  own('training-lost', 'trainingLost', part * perOom * (trained - explained), 'world')
  return merged(parts)
}
