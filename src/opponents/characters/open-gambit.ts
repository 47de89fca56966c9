/** Opens everything, so that others run what China cannot serve, and the world builds on Chinese weights. */
import { character } from '../character.ts'

export const OPEN_GAMBIT = character({ side: 'cn' }, [
  ['serving-short', 'beijing/openness-guidance', 3, 'cn-opens-serving-short'],
  ['always', 'beijing/content-control', 0.1, 'cn-eases-content'],
  ['american-weights-lead', 'cn-open/open', 1, 'cn-opens-to-catch-up'],
  ['always', 'cn-open/open', 1, 'cn-opens-all'],
  ['always', 'cn-open/licence', 0, 'cn-licence-free'],
  ['chinese-models-rare', 'cn-platforms/open', 1, 'cn-platforms-open-rare'],
  ['always', 'cn-platforms/open', 0.7, 'cn-platforms-open-some'],
  ['always', 'cn-platforms/licence', 0, 'cn-licence-free'],
  ['always', 'cn-open/experiment', 0.35, 'cn-open-experiment'],
  ['home-chips-young', 'huawei/software', 0.7, 'huawei-software-young'],
  ['always', 'beijing/talent', 0.5, 'cn-recalls-talent'],
  ['always', 'cn-open/price', 0.7, 'cn-open-cheaper'],
])
