/** Puts AI to work: use in industry first, the frontier later. */
import { character } from '../character.ts'

export const ADOPTER = character({ side: 'cn' }, [
  ['chinese-use-slow', 'beijing/deployment-drive', 2, 'cn-drives-use'],
  ['always', 'beijing/deployment-drive', 1, 'cn-keeps-use'],
  ['always', 'beijing/content-control', 0.3, 'cn-eases-content'],
  ['always', 'beijing/import-discouragement', 0, 'cn-buys-chips'],
  ['always', 'beijing/device-ban', 0.6, 'cn-opens-market'],
  ['always', 'beijing/safety-standard', 0.4, 'cn-safety-trust'],
  ['always', 'cn-platforms/price', 0.7, 'cn-platforms-cheaper'],
  ['serving-short', 'cn-platforms/train', 0.15, 'cn-serves-first'],
  ['always', 'cn-open/price', 0.75, 'cn-open-cheaper'],
  ['always', 'cn-platforms/open', 0.5, 'cn-platforms-open-some'],
  ['always', 'huawei/price', 0.8, 'huawei-volume'],
])
