/** Builds chips and tools year after year, keeps a low profile, and gives no one a reason to hurry. */
import { character } from '../character.ts'

export const PATIENT_BUILDER = character({ side: 'cn', moves: 1, stride: 0.4 }, [
  ['always', 'beijing/chip-investment', 2.2, 'cn-invests-chips'],
  ['washington-talks', 'beijing/talks', 0.7, 'cn-answers-talks'],
  ['always', 'beijing/talks', 0.3, 'cn-offers-talks'],
  ['always', 'beijing/materials-restriction', 0, 'cn-materials-flow'],
  ['hazard-felt', 'beijing/safety-standard', 0.5, 'cn-safety-after-risk'],
  ['always', 'beijing/talent', 0.5, 'cn-recalls-talent'],
  ['home-chips-young', 'huawei/software', 0.8, 'huawei-software-young'],
  ['always', 'huawei/price', 0.9, 'huawei-volume'],
  ['always', 'cn-open/distil', 0.4, 'cn-labs-own-work'],
  ['always', 'cn-platforms/own-chips', 0.4, 'cn-platforms-chips'],
])
