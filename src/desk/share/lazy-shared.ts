/** The pages of sharing, loaded when one of them is first opened. */
import { later } from '../shared/later.tsx'
import type { SharedRoute } from './shared-page.tsx'

export const Shared = later<SharedRoute>(async () => (await import('./shared-page.tsx')).SharedPage)
