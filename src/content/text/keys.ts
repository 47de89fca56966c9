/** Keys under which texts are filed. */
import { SEAT_LABS } from '../../engine/types.ts'
import type { HistoryEntry, LeverDef } from '../../engine/types.ts'

/** The four lab seats share one text per lever (`lab/train`); every other lever has its own (`washington/tariff`). */
export function leverTextKey(lever: Pick<LeverDef, 'seat' | 'id'>): string {
  return SEAT_LABS[lever.seat].length > 0 ? `lab/${lever.id}` : `${lever.seat}/${lever.id}`
}

/** What happened on one lever in one quarter. */
export function historyTextKey({ seat, lever, effect }: Pick<HistoryEntry, 'seat' | 'lever' | 'effect'>): string {
  return `${seat}/${lever}/${effect}`
}
