/** The workshop, fetched when it is opened. */
import { later } from '../shared/later.tsx'
import type { WorkshopProps } from './workshop-page.tsx'

export const Workshop = later<WorkshopProps>(async () => (await import('./workshop-page.tsx')).WorkshopPage)
