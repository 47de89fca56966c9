/** The first strength: sensible, cautious, small steps, and only in every third quarter. One table a side. */
import { SEAT_SIDE } from '../engine/types.ts'
import { character } from './character.ts'
import type { Opponent } from './opponent.ts'

const US = character({ side: 'us', every: 3, moves: 1, stride: 0.2 }, [
  ['always', 'washington/chip-investment', 4, 'us-invests-chips'],
  ['smuggling-large', 'washington/enforcement', 0.5, 'us-enforces-smuggling'],
  ['tense', 'washington/talks', 0.3, 'us-talks-tense'],
  ['hazard-felt', 'washington/safety-standard', 0.4, 'us-safety-after-risk'],
  ['always', 'us-frontier/defence', 0.5, 'us-labs-guard'],
])
const CN = character({ side: 'cn', every: 3, moves: 1, stride: 0.2 }, [
  ['serving-short', 'beijing/import-discouragement', 0.3, 'cn-buys-chips'],
  ['always', 'beijing/chip-investment', 1.8, 'cn-invests-chips'],
  ['hazard-felt', 'beijing/safety-standard', 0.3, 'cn-safety-after-risk'],
  ['always', 'cn-open/open', 1, 'cn-opens-all'],
  ['always', 'cn-platforms/train', 0.35, 'cn-platforms-train'],
  ['chinese-models-rare', 'cn-platforms/open', 0.9, 'cn-platforms-open-rare'],
  ['home-chips-young', 'huawei/software', 0.5, 'huawei-software-young'],
])

export const learnerOpponent: Opponent = Object.assign<Opponent, Pick<Opponent, 'stance'>>(
  (view) => (SEAT_SIDE[view.seat] === 'us' ? US(view) : CN(view)),
  { stance: (view) => (SEAT_SIDE[view.seat] === 'us' ? US : CN).stance?.(view) ?? null },
)
