/** Who is used where: shares of use of the blocs in a region. */
import { HOSTED, LAB_SIDE, N_LABS, N_SEGMENTS, OPENED, R_MARKET } from '../engine/layout.ts'
import type { BlocKey } from './board/board-vm.ts'
import { shareOut } from './rounding.ts'

type Shares = Readonly<Record<BlocKey, number>>

/** Share of use of each bloc in a region: all segments, weighted by market. */
export function blocShares(s: Float64Array, region: number): Shares {
  const sum = [0, 0, 0]
  let total = 0
  for (let k = 0; k < N_SEGMENTS; k++) {
    const m = region * N_SEGMENTS + k
    const weight = s[R_MARKET + m]
    total += weight
    for (let a = 0; a < N_LABS; a++) sum[LAB_SIDE[a]] += weight * (s[HOSTED + m * N_LABS + a] + s[OPENED + m * N_LABS + a])
  }
  const all = sum[0] + sum[1] + sum[2]
  if (total <= 0 || all <= 0) return { us: 0, cn: 0, row: 1 }
  return { us: sum[0] / all, cn: sum[1] / all, row: 1 - sum[0] / all - sum[1] / all }
}

/** Shares in whole per cents that add up to a hundred, as the board draws them beside its bars: its words say the same. */
export function inWhole(share: Shares): Shares {
  const [us, cn, row] = shareOut([share.us, share.cn, share.row].map((part) => Math.max(0, part) * 100), 100)
  return { us: us / 100, cn: cn / 100, row: row / 100 }
}
