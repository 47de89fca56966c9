/** Step 0a: time moves on, decided values come into force, and the channels of the quarter are filled from the levers. */
import { CAUSE } from '../causes.ts'
import { N_CHANNELS, CH_DISTIL, CH_EXPERIMENT, CH_HASTE, CH_OPEN, CH_PRICE, CH_TRAIN } from '../channels.ts'
import { BIG_CHANGES, N_LABS, T } from '../layout.ts'
import type { CompiledLevers } from '../levers.ts'
import { PURSES, RING } from '../levers.ts'
import { post } from '../ledger.ts'
import type { Params } from '../parameters.ts'
import type { Phase, World } from '../world.ts'

/** The scripted lab of the rest of the world has no seat: what it does is a parameter. */
const ROW = N_LABS - 1

/** Channels before any lever: neutral prices and programmes, and the scripted lab. */
export function channelBase(p: Params): Float64Array {
  const base = new Float64Array(N_CHANNELS)
  base[CH_TRAIN + ROW] = p('row-train')
  base[CH_EXPERIMENT + ROW] = p('row-experiment')
  base[CH_OPEN + ROW] = p('row-open')
  base[CH_PRICE + ROW] = 1
  base[CH_HASTE + ROW] = p('row-haste')
  base[CH_DISTIL + ROW] = p('row-distil')
  return base
}

/**
 * Fill the channels from the levers in force. Programmes short of money run at the funded fraction. Most levers stay as they
 * are from one quarter to the next: as long as none moves and no money is short, the channels are those of last time.
 */
export function fillChannels(levers: CompiledLevers, base: Float64Array): Phase {
  const { driveInstance, driveChannel, driveWeight, driveFrom, drivePurse } = levers
  const n = driveInstance.length
  const at = Int32Array.from(driveInstance, (i) => levers.instances[i].at)
  const steps = Float64Array.from(driveInstance, (i) => levers.instances[i].steps)
  const free = Float64Array.from(driveInstance, (i) => levers.instances[i].free)
  /** Values in force that `filled` was made from, with all money there. */
  const known = new Float64Array(n).fill(NaN)
  const filled = new Float64Array(N_CHANNELS)

  const isKnown = (s: Float64Array): boolean => {
    for (let k = 0; k < n; k++) if (s[at[k]] !== known[k]) return false
    return true
  }
  return (w) => {
    const { s, ch, funded } = w
    let short = false
    for (let purse = 0; purse < PURSES; purse++) if (funded[purse] < 1) short = true
    if (!short && isKnown(s)) {
      ch.set(filled)
      return
    }
    ch.set(base)
    for (let k = 0; k < n; k++) {
      let value = s[at[k]] / steps[k]
      const purse = drivePurse[k]
      if (purse >= 0 && funded[purse] < 1 && value > free[k]) value = free[k] + (value - free[k]) * funded[purse]
      const c = driveChannel[k]
      ch[c] = ch[c] + driveWeight[k] * (value - driveFrom[k])
    }
    if (short) return
    filled.set(ch)
    for (let k = 0; k < n; k++) known[k] = s[at[k]]
  }
}

/** Bring decided values into force and write the shocks that a change itself exerts. */
export function advance(levers: CompiledLevers): (w: World) => void {
  const at = Int32Array.from(levers.instances, (i) => i.at)
  const count = at.length
  return (w) => {
    const s = w.s
    post(w, T, CAUSE.time, 1)
    const t = s[T]
    const slot = t & (RING - 1)
    const newest = (t + RING - 1) & (RING - 1)
    for (let i = 0; i < count; i++) {
      const a = at[i]
      const decided = s[a + 1 + slot]
      if (decided !== s[a]) post(w, a, CAUSE['decision-in-force'], decided - s[a])
      const latest = s[a + 1 + newest]
      if (latest !== decided) post(w, a + 1 + slot, CAUSE.time, latest - decided)
    }
    for (let b = 0; b < 2; b++) if (s[BIG_CHANGES + b] !== 0) post(w, BIG_CHANGES + b, CAUSE.time, -s[BIG_CHANGES + b])
  }
}

/** Values in force before the step, needed to see what changed. */
export function changeShocks(levers: CompiledLevers): { remember: Phase; apply: Phase } {
  const { shockInstance, shockChannel, shockWeight, shockUpOnly } = levers
  const n = shockInstance.length
  const at = Int32Array.from(shockInstance, (i) => levers.instances[i].at)
  const steps = Float64Array.from(shockInstance, (i) => levers.instances[i].steps)
  const before = new Float64Array(n)
  return {
    remember: (w) => {
      for (let k = 0; k < n; k++) before[k] = w.s[at[k]]
    },
    apply: (w) => {
      for (let k = 0; k < n; k++) {
        const change = w.s[at[k]] - before[k]
        if (change > 0 || (change < 0 && shockUpOnly[k] === 0)) w.ch[shockChannel[k]] += shockWeight[k] * change / steps[k]
      }
    },
  }
}
