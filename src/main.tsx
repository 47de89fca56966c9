/** Composition root: the only file that knows app, desk, board and content. */
import { browserAddress } from './app/address.ts'
import { createApp } from './app/app.ts'
import { browserStorage, createShelf } from './app/storage.ts'
import { RULES } from './content/rules.ts'
import { EN } from './content/text/en/index.ts'
import { INTERFACE } from './content/text/en/interface.ts'
import { mountDesk } from './desk/mount.tsx'

const host = document.getElementById('desk')
if (!host) throw new Error('The page has no place for the desk.')

const app = createApp({
  rules: RULES, texts: EN, words: INTERFACE,
  shelf: createShelf(browserStorage()),
  address: browserAddress(),
  random: Math.random,
})
app.begin()
mountDesk(host, app, {
  loadBoard: async () => (await import('./board/board.ts')).mountBoard,
  loadStill: async () => (await import('./home-map.ts')).paintStillMap,
})
