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
// What another window keeps is read when this one is turned to again, not at each of its clicks.
let kept = false
window.addEventListener('storage', () => { kept = true })
const turnTo = (): void => {
  if (!kept || document.visibilityState !== 'visible') return
  kept = false
  app.catchUp()
}
window.addEventListener('focus', turnTo)
document.addEventListener('visibilitychange', turnTo)
mountDesk(host, app, {
  loadBoard: async () => (await import('./board/board.ts')).mountBoard,
  loadStill: async () => (await import('./home-map.ts')).paintStillMap,
})
