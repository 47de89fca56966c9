/** The foot of the first page: nobody waits for it. */
import { later } from '../shared/later.tsx'

export const HomeFoot = later<object>(async () => (await import('./home-foot.tsx')).HomeFoot, 'aside')
