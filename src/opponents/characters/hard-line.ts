/** Uses every gate there is, early, and accepts the tension. */
import { character } from '../character.ts'

export const HARD_LINE = character({ side: 'us', moves: 3 }, [
  ['always', 'washington/chip-controls', 1, 'us-closes-chips'],
  ['always', 'washington/tool-controls', 1, 'us-closes-tools'],
  ['lead-narrow', 'washington/entity-listing', 1, 'us-lists-close'],
  ['chinese-models-spread', 'washington/entity-listing/alibaba', 1, 'us-lists-spread'],
  ['always', 'washington/cloud-controls', 1, 'us-closes-rental'],
  ['chinese-models-spread', 'washington/device-ban', 0.8, 'us-bans-services'],
  ['smuggling-large', 'washington/enforcement', 1, 'us-enforces-smuggling'],
  ['materials-withheld', 'washington/tariff', 0.3, 'us-tariff-answer'],
  ['always', 'us-frontier/haste', 0.7, 'us-labs-haste'],
  ['always', 'us-frontier/defence', 1, 'us-labs-guard'],
  ['always', 'us-open-lab/open', 0.1, 'us-open-holds-back'],
  ['always', 'nvidia/china-part', 0, 'nvidia-steps-back'],
])
