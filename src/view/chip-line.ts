/** The line of the export rule for chips, as far as it bites. */
import { CH_CHINA_PART, CH_CHIPS } from '../engine/channels.ts'
import type { Engine } from '../engine/engine.ts'
import { SHOCK_RULE } from '../engine/layout.ts'
import { createParams } from '../engine/parameters.ts'

const clamp01 = (x: number) => Math.max(0, Math.min(1, x))

/** Part of what China would buy that the line keeps out, with the parts that are designed to it as they are; 0–1. */
export function lineShut(engine: Engine, s: Float64Array, ch: Float64Array): number {
  const share = createParams(engine.rules.parameters)('china-part-share')
  const rule = clamp01(ch[CH_CHIPS])
  const line = clamp01(rule - 4 * rule * (1 - rule) * s[SHOCK_RULE])
  return 1 - (1 - line) * (1 - share * line * (1 - clamp01(ch[CH_CHINA_PART])))
}
