/** Spanish texts of all levers, by `leverTextKey`. */
import type { LeverText } from '../types.ts'
import { BEIJING_TEXT } from './levers-beijing.ts'
import { CHIP_MAKER_TEXT } from './levers-chip-makers.ts'
import { LAB_TEXT } from './levers-labs.ts'
import { WASHINGTON_TEXT } from './levers-washington.ts'

export const LEVER_TEXT: Readonly<Record<string, LeverText>> = {
  ...WASHINGTON_TEXT,
  ...BEIJING_TEXT,
  ...LAB_TEXT,
  ...CHIP_MAKER_TEXT,
}
