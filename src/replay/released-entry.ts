/** Where the bundle of a released engine begins: see `scripts/engine-bundle.mjs`. */
import { engineModule } from './engine-module.ts'

export const engine = engineModule()
