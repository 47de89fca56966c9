/**
 * Whether a start can be played at all. The form of a scenario is checked by `own-check.ts`, as links need it for ever;
 * this asks more: corrections stay among the variables and within the bounds of `start-variables.ts`, so that no number
 * from outside leads the model where it says nothing, and a pack is one that is known here.
 */
import { START_VARIABLES } from '../content/start-variables.ts'
import { WORLD_PACKS } from '../content/world-packs.ts'
import type { OwnFault } from './own-faults.ts'
import type { OwnScenario } from './own-scenario.ts'

const BOUNDS = new Map(START_VARIABLES.map((v) => [v.variable, v]))

export function startFaults({ corrections, pack }: Pick<OwnScenario, 'corrections' | 'pack'>): readonly OwnFault[] {
  const faults: OwnFault[] = []
  corrections.forEach(({ variable, value }, i) => {
    const bounds = BOUNDS.get(variable)
    if (!bounds) faults.push({ field: `corrections[${i}].variable`, code: 'unknown-variable', given: variable })
    else if (!(value >= bounds.min && value <= bounds.max)) faults.push({ field: `corrections[${i}].value`, code: 'range', least: bounds.min, most: bounds.max })
  })
  if (pack !== undefined && !WORLD_PACKS.some((p) => p.id === pack)) faults.push({ field: 'pack', code: 'unknown-value', given: pack, nearest: '', allowed: WORLD_PACKS.map((p) => p.id) })
  return faults
}
