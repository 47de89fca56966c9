/** A contest in which habit alone decides. */
import { RULES } from '../../content/rules.ts'
import { createEngine } from '../../engine/engine.ts'
import { HOSTED, N_LABS, N_MARKETS, OPENED, PRICE, R_SERVE_SHORT, TRUST, indexOf } from '../../engine/layout.ts'
import { demandPhase } from '../../engine/phases/demand.ts'
import type { SeatId } from '../../engine/types.ts'
import { SEATS } from '../../engine/types.ts'
import { createWorld } from '../../engine/world.ts'
import type { OpponentId } from '../../opponents/opponent.ts'
import { createGame } from '../../opponents/play.ts'
import { valueOf } from './bench.ts'

/**
 * Twelve labs that differ in nothing but habit and, if asked, in capability compete for users for `quarters` quarters,
 * through the demand phase alone. Returns the share of the first lab, which starts with `lead` more than the rest, in
 * the developer market of Europe.
 */
export function habitContest(exponent: number, lead: number, better: number, quarters: number): number {
  const same: Record<string, number> = { 'network-exponent': exponent, 'home-advantage': 1, 'ban-on-cn/europe': 0, 'standards-pull': 0 }
  for (const p of RULES.parameters) if (p.id.startsWith('brand-')) same[p.id] = 1
  const w = createWorld()
  const { state } = createGame(createEngine(RULES), { scenario: 'chip-war', seed: '', events: 'off', seats: Object.fromEntries(SEATS.map((s) => [s, 'hold'])) as Record<SeatId, OpponentId>, budgets: false, quarters: 1 })
  w.s = state
  const market = 2 * 3 + 1
  for (let a = 0; a < N_LABS; a++) {
    state[PRICE + a] = 1
    state[R_SERVE_SHORT + a] = 0
    state[indexOf('eci/openai') + a] = 130 + (a === 0 ? better : 0)
    state[indexOf('open-eci/openai') + a] = 0
    for (let m = 0; m < N_MARKETS; m++) {
      state[HOSTED + m * N_LABS + a] = (1 - lead) / N_LABS + (a === 0 ? lead : 0)
      state[OPENED + m * N_LABS + a] = 0
    }
  }
  for (let r = 0; r < 12; r++) state[TRUST + r] = 1
  // The rest of the world’s lab has half of the others’ access outside Europe, and all of it here.
  const demand = demandPhase((id) => same[id] ?? valueOf(id), [])
  for (let q = 0; q < quarters; q++) demand(w)
  return state[HOSTED + market * N_LABS] + state[OPENED + market * N_LABS]
}
