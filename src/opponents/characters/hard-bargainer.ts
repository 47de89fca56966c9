/** Answers in kind: materials for chips, bans for bans, and closed doors until others open. */
import { character } from '../character.ts'

export const HARD_BARGAINER = character({ side: 'cn', moves: 3 }, [
  ['line-tight', 'beijing/materials-restriction', 0.9, 'cn-materials-answer'],
  ['firms-listed', 'beijing/materials-restriction', 0.6, 'cn-materials-listing'],
  ['always', 'beijing/materials-restriction', 0.3, 'cn-materials-warning'],
  ['services-banned-there', 'beijing/device-ban', 1, 'cn-bans-answer'],
  ['line-tight', 'beijing/import-discouragement', 0.5, 'cn-turns-away-tight'],
  ['tense', 'beijing/talks', 0, 'cn-ends-talks'],
  ['always', 'beijing/chip-investment', 2, 'cn-invests-chips'],
  ['chinese-weights-lead', 'beijing/openness-guidance', 1, 'cn-keeps-weights'],
  ['always', 'beijing/content-control', 0.8, 'cn-tightens-content'],
  ['always', 'cn-open/distil', 1, 'cn-labs-copy'],
  ['always', 'cn-open/haste', 0.7, 'cn-labs-haste'],
  ['always', 'cn-platforms/haste', 0.6, 'cn-labs-haste'],
  ['always', 'huawei/software', 0.8, 'huawei-software-young'],
])
