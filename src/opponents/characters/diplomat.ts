/** Talks first, keeps the line modest, and puts safety before pace. */
import { character } from '../character.ts'

export const DIPLOMAT = character({ side: 'us', moves: 1, stride: 0.3 }, [
  ['beijing-talks', 'washington/talks', 0.8, 'us-answers-talks'],
  ['always', 'washington/talks', 0.5, 'us-offers-talks'],
  ['tense', 'washington/chip-controls', 0.3, 'us-eases-line'],
  ['always', 'washington/chip-notice', 2, 'us-gives-notice'],
  ['hazard-felt', 'washington/safety-standard', 0.7, 'us-safety-after-risk'],
  ['always', 'washington/safety-standard', 0.4, 'us-safety-early'],
  ['west-not-diversified', 'washington/chip-investment', 3, 'us-builds-cover'],
  ['chinese-models-spread', 'washington/export-stack', 0.4, 'us-offers-stack'],
  ['always', 'us-frontier/haste', 0.1, 'us-labs-slow'],
  ['always', 'us-open-lab/open', 0.6, 'us-open-share'],
  ['calm', 'nvidia/china-part', 0.6, 'nvidia-sells-calm'],
])
