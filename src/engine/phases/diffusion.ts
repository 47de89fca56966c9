/**
 * Step 9a: adoption (Bass with a moving ceiling): Δ = (p + q·adopt/M)(M − adopt)·drive, M = ceiling·ready(C)·means.
 * Adoption above its ceiling decays.
 */
import { CAUSE } from '../causes.ts'
import { CH_DEPLOYMENT } from '../channels.ts'
import { ADOPTION, CN, N_REGIONS, N_SECTORS, N_SEGMENTS, SECTOR_SEGMENT } from '../layout.ts'
import { postWithin } from '../ledger.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { REGIONS, SECTORS } from '../types.ts'
import type { Phase } from '../world.ts'

export function diffusionPhase(p: Params): Phase {
  const innovation = family(p, 'diffusion-innovation', SECTORS)
  const imitation = family(p, 'diffusion-imitation', SECTORS)
  const ceiling = family(p, 'diffusion-ceiling', SECTORS)
  const needed = family(p, 'diffusion-needed', SECTORS)
  const span = p('diffusion-span')
  const means = family(p, 'diffusion-means', REGIONS)
  const drive = p('deployment-drive')
  return (w) => {
    const { s, ch, met } = w
    for (let r = 0; r < N_REGIONS; r++) {
      for (let i = 0; i < N_SECTORS; i++) {
        const at = ADOPTION + r * N_SECTORS + i
        const above = Math.max(0, met[r * N_SEGMENTS + SECTOR_SEGMENT[i]] - needed[i])
        const most = Math.max(0.01, ceiling[i] * means[r] * above / (above + span))
        // A drive brings people in; it does not hurry those who leave.
        const pushed = r === CN && i >= 2 && most > s[at] ? 1 + drive * ch[CH_DEPLOYMENT] : 1
        postWithin(w, at, CAUSE.diffusion, (innovation[i] + imitation[i] * s[at] / most) * (most - s[at]) * pushed, 0, 1)
      }
    }
  }
}
