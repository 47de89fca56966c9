/** The policies that really happened, both sides, for the historical run and the debrief. */
import type { HistoryEntry } from '../../engine/types.ts'
import { HISTORY_CN } from './cn.ts'
import { HISTORY_US } from './us.ts'

export const HISTORY: readonly HistoryEntry[] = [...HISTORY_US, ...HISTORY_CN]
