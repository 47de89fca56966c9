/**
 * Step 6: training and release. C* = e0 + c1·(T + A), T = smoothed log10 of training compute; distillation lifts C*
 * towards a better teacher, the less of the way the further off the teacher is; C moves towards C*; released weights
 * follow at a lag set by openness and never fall.
 */
import { CAUSE } from '../causes.ts'
import { CH_DEFENCE, CH_DISTIL, CH_HASTE, CH_OPEN, CH_OPENNESS, CH_TRAIN, CH_TRAINING_LOSS } from '../channels.ts'
import { CN, ECI, EFF, LAB_SIDE, N_LABS, OPEN_ECI, R_FRONT, R_LAB_COMPUTE, R_OPEN_FRONT, TRAIN } from '../layout.ts'
import { post } from '../ledger.ts'
import { log10 } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import type { Phase, World } from '../world.ts'

/** Openness of a lab after guidance from Beijing: an order to close shuts it, promotion opens a quarter of what is closed. */
export function openness(w: World, a: number): number {
  const own = w.ch[CH_OPEN + a]
  if (LAB_SIDE[a] !== CN) return own
  const guidance = w.ch[CH_OPENNESS]
  if (guidance >= 0) return own + 0.25 * guidance * (1 - own)
  return own * Math.max(0, 1 + 0.5 * guidance)
}

/** Best hosted and best released model of each side, for report. */
export function reportFronts(w: World): void {
  const s = w.s
  for (let b = 0; b < 3; b++) {
    s[R_FRONT + b] = 0
    s[R_OPEN_FRONT + b] = 0
  }
  for (let a = 0; a < N_LABS; a++) {
    const b = LAB_SIDE[a]
    s[R_FRONT + b] = Math.max(s[R_FRONT + b], s[ECI + a], s[OPEN_ECI + a])
    s[R_OPEN_FRONT + b] = Math.max(s[R_OPEN_FRONT + b], s[OPEN_ECI + a])
  }
}

/**
 * Part of its machines that a lab goes on tuning with when it has given up training, a tenth of the least that can be set.
 * Judgement. Without it, training would stay where it was, and a lab that trains nothing would pass one that trains little.
 */
export const IDLE_TRAINING = 0.001

// Scratch of this phase, filled anew in every quarter.
/** Each lab’s hosted model as the quarter begins, and what part of it can be learnt from. */
const service = new Float64Array(N_LABS)
const reachable = new Float64Array(N_LABS)

export function trainingPhase(p: Params): Phase {
  const base = p('eci-base')
  const perOom = p('eci-per-oom')
  const smoothing = p('training-smoothing')
  const pace = p('release-pace')
  const hastePace = p('release-haste')
  const hasteNormal = p('haste-normal')
  const delta = p('distillation')
  const efficacy = p('defence-efficacy')
  const reach = p('distillation-reach')
  const openLag = p('open-lag')
  return (w) => {
    const { s, ch, goal } = w
    let released = 0
    for (let a = 0; a < N_LABS; a++) {
      if (s[OPEN_ECI + a] > released) released = s[OPEN_ECI + a]
      // As they stood when the quarter began: the order of labs must not matter.
      service[a] = s[ECI + a]
      reachable[a] = 1 - efficacy * Math.min(1, ch[CH_DEFENCE + a])
    }

    for (let a = 0; a < N_LABS; a++) {
      const machines = s[R_LAB_COMPUTE + a] * Math.max(IDLE_TRAINING, ch[CH_TRAIN + a])
      if (machines > 0) post(w, TRAIN + a, CAUSE.training, smoothing * (1 - Math.min(1, ch[CH_TRAINING_LOSS + a])) * (log10(machines) - s[TRAIN + a]))
      goal[a] = base + perOom * (s[TRAIN + a] + s[EFF + a])
    }
    for (let a = 0; a < N_LABS; a++) {
      const now = s[ECI + a]
      const own = goal[a]
      // The best teacher: another lab’s hosted model, behind its defence, or the best released weights, behind none.
      const pupil = Math.min(1, delta * ch[CH_DISTIL + a])
      let lesson = 0
      if (pupil > 0) {
        if (released > own) lesson = released - own
        for (let b = 0; b < N_LABS; b++) {
          const offered = reachable[b] * (service[b] - own)
          if (offered > lesson && b !== a) lesson = offered
        }
      }
      // A pupil far below its teacher takes in a smaller part of what it is shown.
      const taught = pupil * lesson / (1 + lesson / reach)
      const rate = Math.min(1, pace + hastePace * (ch[CH_HASTE + a] - hasteNormal)) * (1 - Math.min(1, ch[CH_TRAINING_LOSS + a]))
      const step = Math.max(0, own + taught - now) * rate
      const share = own + taught - now > 0 ? Math.min(1, taught / (own + taught - now)) : 0
      post(w, ECI + a, CAUSE.release, step * (1 - share))
      post(w, ECI + a, CAUSE.distillation, step * share)
      const open = openness(w, a)
      if (open > 0) {
        const offered = s[ECI + a] - openLag * (1 - open)
        if (offered > s[OPEN_ECI + a]) post(w, OPEN_ECI + a, CAUSE.opening, offered - s[OPEN_ECI + a])
      }
    }
    reportFronts(w)
  }
}
