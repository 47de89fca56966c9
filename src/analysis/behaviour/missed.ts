/**
 * Which checks of single mechanisms the model misses, where it stands instead, and why. A check that the model meets
 * again is taken off this list; its bands stay where they were.
 */
import { CHIP_MECHANISMS } from './mechanisms-chips.ts'
import { REACH_MECHANISMS } from './mechanisms-reach.ts'
import type { Behaviour, Weakness } from './kinds.ts'
import { between } from './kinds.ts'

const MISSED: Readonly<Record<string, Pick<Weakness, 'asBuilt' | 'because'>>> = {
  'M-10': {
    asBuilt: { 'replaced without enforcement': between(0.1, 0.3) },
    because: 'Networks of smugglers have a ceiling, and demand outgrows it; and the fabs at home take up what is missing.',
  },
  'M-11': {
    asBuilt: { 'China’s stock in 2027Q4': between(0.28, 0.31), 'own chips in 2030Q4': between(4, 6) },
    because: 'Fabs answer to scarcity alone, and without a western chip scarcity is complete. Nobody in the model asks what so many fabs cost.',
  },
  'M-23': {
    asBuilt: { 'US share in third regions in 2027Q1': between(1, 1.06) },
    because: 'What defence costs in service is less than what it takes from Chinese models, so American labs that all defend end with more users and not fewer.',
  },
  'M-35': {
    asBuilt: { 'experiments, ECI in 2026Q4': between(1.2, 2.5) },
    because: 'Machines for experiments raise efficiency in the same quarter, and efficiency counts in full for the next model.',
  },
  'M-36': {
    asBuilt: { 'DeepSeek in 2026Q4, ECI': between(0.2, 1) },
    because: 'Ideas get harder for the lab that has had one, and it has less to learn from others: half of a lead by luck is gone after a quarter. What is left is hardly more than others have published anyway.',
  },
  'M-39': {
    asBuilt: { 'left after two quarters': between(0.5, 0.8) },
    because: 'Developers move by half each quarter and the frontier by two to three points, so weights that no longer follow lose their users within a year.',
  },
}

const ALL: readonly Behaviour[] = [...CHIP_MECHANISMS, ...REACH_MECHANISMS]
export const MECHANISMS: readonly Behaviour[] = ALL.filter((b) => !(b.id in MISSED))
export const MISSED_MECHANISMS: readonly Weakness[] = ALL.filter((b) => b.id in MISSED).map((b) => ({ ...b, ...MISSED[b.id] }))
