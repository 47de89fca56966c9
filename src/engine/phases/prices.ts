/** Step 7: prices. A lab’s premium is bounded by its lead over the best weights that anyone may run: 1 + μ0·gap/(gap + g½). */
import { CAUSE } from '../causes.ts'
import { CH_PRICE } from '../channels.ts'
import { ECI, N_LABS, OPEN_ECI, PRICE } from '../layout.ts'
import { post } from '../ledger.ts'
import type { Params } from '../parameters.ts'
import type { Phase } from '../world.ts'

/** Best weights that anyone may run, ECI; 0 where nothing is released. */
export function bestReleased(s: Float64Array): number {
  let open = 0
  for (let a = 0; a < N_LABS; a++) if (s[OPEN_ECI + a] > open) open = s[OPEN_ECI + a]
  return open
}

export function pricesPhase(p: Params): Phase {
  const premium = p('premium')
  const half = p('premium-half-gap')
  const pace = p('price-pace')
  return (w) => {
    const { s, ch } = w
    const open = bestReleased(s)
    for (let a = 0; a < N_LABS; a++) {
      const gap = Math.max(0, s[ECI + a] - open)
      const rule = Math.max(1, ch[CH_PRICE + a] * (1 + premium * gap / (gap + half)))
      post(w, PRICE + a, CAUSE['price-adjustment'], pace * (rule - s[PRICE + a]))
    }
  }
}
