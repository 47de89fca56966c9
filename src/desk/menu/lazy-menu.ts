/** The menu of a game, fetched when it is first opened. */
import { later } from '../shared/later.tsx'

export const Menu = later<{ readonly onClose: () => void }>(async () => (await import('./menu.tsx')).Menu, 'window')
