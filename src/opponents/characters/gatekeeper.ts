/** A tight line, and the means to hold it: enforcement, allies, rented compute, and no models for copying. */
import { character } from '../character.ts'

export const GATEKEEPER = character({ side: 'us' }, [
  ['lead-narrow', 'washington/chip-controls', 0.9, 'us-tightens-narrow'],
  ['always', 'washington/chip-controls', 0.75, 'us-holds-line'],
  ['always', 'washington/enforcement', 0.8, 'us-enforces'],
  ['always', 'washington/tool-alliance', 0.8, 'us-aligns-allies'],
  ['self-reliance-half', 'washington/tool-controls', 0.8, 'us-tools-rise'],
  ['rental-large', 'washington/cloud-controls', 0.6, 'us-closes-rental'],
  ['materials-withheld', 'washington/chip-investment', 4, 'us-builds-cover'],
  ['always', 'us-frontier/defence', 0.7, 'us-labs-guard'],
  ['always', 'us-open-lab/open', 0.4, 'us-open-holds-back'],
  ['line-tight', 'nvidia/china-part', 0.2, 'nvidia-steps-back'],
])
