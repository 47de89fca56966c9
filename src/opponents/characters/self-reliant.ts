/** Turns foreign chips away and learns by making its own. */
import { character } from '../character.ts'

export const SELF_RELIANT = character({ side: 'cn' }, [
  ['always', 'beijing/chip-investment', 3, 'cn-invests-chips'],
  ['line-tight', 'beijing/import-discouragement', 0.6, 'cn-turns-away-tight'],
  ['self-reliance-low', 'beijing/import-discouragement', 0.35, 'cn-turns-away'],
  ['always', 'beijing/device-ban', 1, 'cn-home-services'],
  ['tools-blocked', 'beijing/talent', 0.8, 'cn-recalls-toolmakers'],
  ['home-chips-young', 'huawei/software', 1, 'huawei-software-young'],
  ['home-chips-mature', 'huawei/price', 0.7, 'huawei-volume'],
  ['always', 'cn-platforms/own-chips', 0.9, 'cn-platforms-chips'],
  ['always', 'cn-platforms/distil', 0.3, 'cn-labs-own-work'],
  ['always', 'cn-open/train', 0.35, 'cn-open-train'],
])
