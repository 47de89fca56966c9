/**
 * Step 5: algorithmic efficiency. Own research, help from the developer community, ingenuity under scarcity,
 * ideas getting harder, and catch-up with published and leaked work.
 *
 * own = γ · talent^½ · (Kexp/Kref)^ε · (1 + φ·fb)(1 + ψ·scarcity) · fish(A),  fish = e^(−ω·max(0, A − trend·t))
 * A, the trend and scarcity are taken where they stand as the quarter begins: necessity teaches those who have felt it.
 * catch-up = absorb·[ρ_pub·max(0, A_pub − A) + ρ_leak·(A_front − A)],  absorb = talent/(talent + ½)
 */
import { CAUSE } from '../causes.ts'
import { CH_CN_SAFETY, CH_CN_TALENT, CH_CN_TALKS, CH_EFFICIENCY, CH_EXPERIMENT, CH_LISTED, CH_OPEN_FUND, CH_US_SAFETY, CH_US_TALKS } from '../channels.ts'
import { A_PUB, ECI, ECOSYSTEM, EFF, K_DOMESTIC, K_LEGAL, K_OFFSHORE, K_REF, K_ROW, K_SMUGGLED, K_US, LAB_SIDE, N_LABS, OPEN_ECI, R_DOMESTIC, R_LAB_COMPUTE, R_SUPPLY, T, TALENT, US_OPEN } from '../layout.ts'
import { post } from '../ledger.ts'
import { exp, pow } from '../math/exact.ts'
import type { Params } from '../parameters.ts'
import { family } from '../parameters.ts'
import { LABS } from '../types.ts'
import type { Phase } from '../world.ts'

export function knowledgePhase(p: Params): Phase {
  const gamma = p('research-pace')
  const exponent = p('research-compute-exponent')
  const phi = p('community-gain')
  const psi = p('scarcity-ingenuity')
  const omega = p('ideas-get-harder')
  const trend = p('efficiency-trend')
  const rhoPublished = p('catch-up-published')
  const rhoLeak = p('catch-up-leaked')
  const refEarly = p('reference-growth-early')
  const refLate = p('reference-growth-late')
  const refTurn = p('reference-turn')
  const refFollows = p('reference-follows')
  const retirement = p('chip-retirement')
  const perOom = p('eci-per-oom')
  const fundTalent = p('fund-talent')
  const safetyCost = p('safety-pace-cost')
  const listedLoss = p('listing-collaboration-loss')
  const recallLoss = p('talent-recall-leak-loss')
  const talksLeak = p('talks-leak')
  const labTalent = family(p, 'lab-talent', LABS)

  return (w) => {
    const { s, ch } = w
    const t = s[T]
    const scheduled = (t <= refTurn ? refEarly : refLate) - 1
    post(w, K_REF, CAUSE['reference-growth'], s[K_REF] * (scheduled + refFollows * (worldGrowth(s, retirement) - scheduled)))
    const published = s[A_PUB]
    let front = s[EFF]
    for (let a = 1; a < N_LABS; a++) if (s[EFF + a] > front) front = s[EFF + a]
    const talks = Math.min(ch[CH_US_TALKS], ch[CH_CN_TALKS])

    for (let a = 0; a < N_LABS; a++) {
      const side = LAB_SIDE[a]
      const now = s[EFF + a]
      const people = labTalent[a] * (side < 2 ? s[TALENT + side] : 1) * (a === US_OPEN ? 1 + fundTalent * ch[CH_OPEN_FUND] : 1)
      const machines = s[R_LAB_COMPUTE + a] * ch[CH_EXPERIMENT + a] / s[K_REF]
      const own = people > 0 && machines > 0 ? gamma * Math.sqrt(people) * pow(machines, exponent) : 0
      const eco = s[ECOSYSTEM + a]
      const community = phi * eco / (eco + 0.15)
      const scarcity = side < 2 ? psi * w.felt[side] : 0
      const ahead = now - trend * (t - 1)
      const fish = ahead > 0 ? exp(-omega * ahead) : 1
      const safety = side === 0 ? ch[CH_US_SAFETY] : side === 1 ? ch[CH_CN_SAFETY] : 0
      const gross = own * (1 + community) * (1 + scarcity)
      const absorb = people / (people + 0.5)
      let leak = side < 2 ? rhoLeak * (1 + talksLeak * talks) : rhoLeak
      if (side === 1) leak *= (1 - recallLoss * ch[CH_CN_TALENT]) * (1 - listedLoss * Math.min(1, ch[CH_LISTED + a]))

      post(w, EFF + a, CAUSE['own-research'], own)
      post(w, EFF + a, CAUSE.community, own * community)
      post(w, EFF + a, CAUSE['scarcity-ingenuity'], own * (1 + community) * scarcity)
      post(w, EFF + a, CAUSE['ideas-get-harder'], -gross * (1 - fish * (1 - safetyCost * safety)))
      post(w, EFF + a, CAUSE['published-catch-up'], absorb * rhoPublished * Math.max(0, published - now))
      post(w, EFF + a, CAUSE['leak-catch-up'], absorb * leak * Math.max(0, front - now))
      post(w, EFF + a, CAUSE.breakthrough, ch[CH_EFFICIENCY + a])
    }

    // What released weights now embody is open to all from the next quarter on. Releases cannot be recalled.
    let embodied = published
    for (let a = 0; a < N_LABS; a++) {
      if (s[OPEN_ECI + a] <= 0) continue
      const here = s[EFF + a] - Math.max(0, s[ECI + a] - s[OPEN_ECI + a]) / perOom
      if (here > embodied) embodied = here
    }
    post(w, A_PUB, CAUSE.publication, embodied - published)
  }
}

/** Growth of all accelerators in the world this quarter, from stocks after step 3 and what came in: 0.1 is a tenth more. */
function worldGrowth(s: Float64Array, retirement: number): number {
  const now = s[K_US] + s[K_ROW] + s[K_LEGAL] + s[K_SMUGGLED] + s[K_OFFSHORE] + s[K_DOMESTIC]
  const before = (now - s[R_SUPPLY] - s[R_DOMESTIC]) / (1 - retirement)
  return before > 0 ? now / before - 1 : 0
}
