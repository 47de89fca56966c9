/** Builds rather than blocks: factories, talent, open models, and a programme that carries American systems abroad. */
import { character } from '../character.ts'

export const BUILDER = character({ side: 'us' }, [
  ['always', 'washington/chip-investment', 4, 'us-invests-chips'],
  ['always', 'washington/talent', 0.6, 'us-welcomes-talent'],
  ['chinese-models-spread', 'washington/export-stack', 0.7, 'us-offers-stack'],
  ['chinese-weights-lead', 'washington/open-fund', 1, 'us-funds-open-behind'],
  ['always', 'washington/tariff', 0, 'us-frees-servers'],
  ['tense', 'washington/talks', 0.4, 'us-talks-tense'],
  ['american-use-slow', 'us-frontier/price', 0.8, 'us-labs-cheaper'],
  ['lead-narrow', 'us-frontier/experiment', 0.35, 'us-labs-experiment'],
  ['always', 'us-open-lab/open', 0.8, 'us-open-share'],
  ['always', 'nvidia/price', 0.8, 'nvidia-volume'],
])
