import type { LeverDef } from '../../engine/types.ts'
import { BEIJING } from './beijing.ts'
import { CHIP_MAKERS } from './chip-makers.ts'
import { LAB_SEATS } from './labs.ts'
import { WASHINGTON } from './washington.ts'

/** All levers of the eight seats, in the order in which they are listed on screen. */
export const LEVERS: readonly LeverDef[] = [...WASHINGTON, ...BEIJING, ...LAB_SEATS, ...CHIP_MAKERS]
