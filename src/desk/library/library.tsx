/** The scenario library, fetched when it is opened. */
import { later } from '../shared/later.tsx'

export const Library = later(async () => (await import('./library-page.tsx')).LibraryPage)
