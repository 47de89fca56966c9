/** All chance events. Each has a column of its own on the event tape, by id, so a new row moves no other. */
import type { EventDef } from '../../engine/types.ts'
import { CHIPS } from './chips.ts'
import { RESEARCH } from './research.ts'
import { WORLD } from './world.ts'

export const EVENTS: readonly EventDef[] = [...RESEARCH, ...CHIPS, ...WORLD]
