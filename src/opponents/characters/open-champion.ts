/** Puts American weights into every hand, and pays for it. */
import { character } from '../character.ts'

export const OPEN_CHAMPION = character({ side: 'us' }, [
  ['chinese-weights-lead', 'washington/open-fund', 2, 'us-funds-open-behind'],
  ['always', 'washington/open-fund', 1, 'us-funds-open'],
  ['always', 'us-open-lab/open', 1, 'us-opens-all'],
  ['always', 'us-open-lab/licence', 0, 'us-licence-free'],
  ['chinese-models-spread', 'us-frontier/open', 0.5, 'us-frontier-opens'],
  ['always', 'us-open-lab/experiment', 0.35, 'us-open-experiment'],
  ['always', 'washington/export-stack', 0.5, 'us-offers-stack'],
  ['always', 'washington/talent', 0.4, 'us-welcomes-talent'],
  ['always', 'washington/device-ban', 0, 'us-no-bans'],
  ['always', 'nvidia/price', 0.9, 'nvidia-volume'],
  ['hazard-felt', 'us-open-lab/haste', 0.1, 'us-open-careful'],
  ['always', 'us-frontier/price', 0.75, 'us-labs-cheaper'],
])
