/** What the first page shows last, or few ever see: nobody waits for it. */
import { later } from '../shared/later.tsx'

export const HomeFoot = later<object>(async () => (await import('./home-foot.tsx')).HomeFoot, 'aside')
export const UnopenedGames = later<{ readonly keys: readonly string[] }>(async () => (await import('./unopened-games.tsx')).UnopenedGames, 'aside')
