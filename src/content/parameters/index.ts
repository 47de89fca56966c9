import type { ParameterDef } from '../../engine/types.ts'
import { CHIP_PARAMETERS } from './chips.ts'
import { MARKET_PARAMETERS } from './market.ts'
import { RESEARCH_PARAMETERS } from './research.ts'
import { SOCIETY_PARAMETERS } from './society.ts'

/** Every number of the model, with value, unit, range, source, year and evidence tag. */
export const PARAMETERS: readonly ParameterDef[] = [...CHIP_PARAMETERS, ...RESEARCH_PARAMETERS, ...MARKET_PARAMETERS, ...SOCIETY_PARAMETERS]
