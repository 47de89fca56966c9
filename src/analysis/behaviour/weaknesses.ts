/**
 * Behaviours that one would like to see and that the model does not show. The figures are pinned, so that a change for
 * better or worse is noticed; docs/model.md explains each under “Where the model is known to be wrong”.
 */
import { HISTORY, largest } from './plans.ts'
import type { Weakness } from './kinds.ts'
import { habitContest } from './habit.ts'
import { atLeast, atMost, between } from './kinds.ts'

export const KNOWN_WEAKNESSES: readonly Weakness[] = [
  {
    id: 'T-18', statement: 'Where habit counts in full, a small early lead among equal labs tips the market.',
    source: 'http://www.bnet.fordham.edu/katsamakas/open_source_platforms.htm',
    plans: { full: { parameters: { 'network-exponent': 1 } } },
    measure: ({ full }) => ({
      'share of the early leader after 25 years': habitContest(1, 0.3, 0, 100), 'with a lead of 2 ECI': habitContest(1, 0.1, 2, 100),
      'European developers with the leader in 2030Q4': full.at('share.europe.developer.openai', '2030Q4'),
    }),
    bands: { 'share of the early leader after 25 years': atLeast(0.9), 'with a lead of 2 ECI': atLeast(0.9), 'European developers with the leader in 2030Q4': atLeast(0.9) },
    asBuilt: { 'share of the early leader after 25 years': between(0.08, 0.1), 'with a lead of 2 ECI': between(0.4, 0.6), 'European developers with the leader in 2030Q4': between(0.5, 0.9) },
    because: 'At an exponent of 1 what others use counts in proportion, and then a lead is kept, not enlarged; theory has a single winner only above. The base of 0.02 for each of twelve labs wears the lead away. Above 1 the market tips, as the check T-18b shows. In the world as it is the leader takes most at 1 all the same, because it also has the better model and the better name; nine tenths it does not reach.',
  },
  {
    id: 'T-27', statement: 'In some quarter of 2024 or 2025 China comes within 5 ECI points.',
    source: 'https://github.com/IAPS-AI/ECI-Accessibility-Gap',
    plans: { base: HISTORY },
    measure: ({ base }) => ({ 'least gap, ECI': -largest(base.quarters.slice(4, 13).map((q) => -base.at('frontier.gap_eci', q))) }),
    bands: { 'least gap, ECI': atMost(5) },
    asBuilt: { 'least gap, ECI': between(6, 9) },
    because: 'Labs in the model release a little each quarter. The pace of release follows history, which gives the gap its saw-tooth, with the dip in early 2025 where it was; but a lab’s pace moves only how much of what it has trained is out, and that is at most four points.',
  },
]
