/** Composition root: the only file that knows app, desk, board and content. */
import { browserAddress } from './app/browser/address.ts'
import { createApp } from './app/app.ts'
import { mayBeLink } from './app/browser/first-look.ts'
import { chooseLanguage, createLanguages } from './app/language.ts'
import type { Languages, Spoken } from './app/language.ts'
import type { PlayPart } from './app/play.ts'
import { pause, whenQuiet } from './app/work/quiet.ts'
import type { Shelf } from './app/kept/storage.ts'
import { watchStale } from './app/browser/stale.ts'
import { createSettings } from './app/kept/settings.ts'
import { standingWorld } from './app/standing-world.ts'
import { browserStorage, createShelf } from './app/kept/storage.ts'
import { LANGUAGES } from './content/text/languages.ts'
import type { Language } from './content/text/languages.ts'
import { mountDesk } from './desk/mount.tsx'
import { loadPages } from './desk/pages-behind.ts'

/** While the game is being developed, English in long and strange letters shows which words stand in code. */
async function languagesHere(): Promise<readonly Language[]> {
  return import.meta.env.DEV ? [...LANGUAGES, (await import('./content/text/pseudo.ts')).PSEUDO] : LANGUAGES
}

/** A language that does not come must not keep anybody from playing. */
async function firstWords(languages: Languages, id: string): Promise<Spoken> {
  try {
    return await languages.first(id)
  } catch (error) {
    console.warn('A language could not be loaded.', error)
    return languages.first(languages.names[0].id)
  }
}

/** The rules, and what plays by them; a load that failed may be tried again. Each is asked for, and set up, in a task of its own. */
async function loadPart(shelf: Shelf): Promise<PlayPart> {
  const [{ createPlay, createEngine }, [{ RULES }, { tabsHere }]] = await Promise.all([
    pause().then(() => import('./app/play.ts')),
    Promise.all([import('./content/rules.ts'), import('./app/kept/tabs.ts')]),
  ])
  await pause()
  const engine = createEngine(RULES)
  const tabs = await tabsHere(shelf, Math.random)
  await pause()
  return { createPlay, rules: RULES, tabs, engine }
}

/** Nobody has read the first page sooner. */
const READ_MS = 4000

async function start(host: HTMLElement): Promise<void> {
  if (mayBeLink(location)) (await import('./app/browser/query-link.ts')).moveLink(window)
  const shelf = createShelf(browserStorage())
  const address = browserAddress()
  const list = await languagesHere()
  const languages = createLanguages(list)
  const kept = createSettings(shelf).store.getState().language
  const id = chooseLanguage(list.map((l) => l.id), address.language(), kept, navigator.languages)
  const standing = standingWorld(host.dataset)
  const app = createApp({ part: () => loadPart(shelf), languages, spoken: await firstWords(languages, id), shelf, address, random: Math.random, standing })
  app.begin()
  watchStale(app.store)
  // What another window keeps is read when this one is turned to again, not at each of its clicks; unless this one follows.
  let changed = false
  window.addEventListener('storage', () => {
    changed = true
    if (app.store.getState().follows) app.catchUp()
  })
  const turnTo = (): void => {
    if (!changed || document.visibilityState !== 'visible') return
    changed = false
    app.catchUp()
  }
  window.addEventListener('focus', turnTo)
  document.addEventListener('visibilitychange', turnTo)
  // What has been set up so far was one task, and drawing the first page is the next: what came meanwhile goes in between.
  await pause()
  mountDesk(host, app, {
    loadBoard: async () => (await import('./board/board.ts')).mountBoard,
    loadStill: async () => (await import('./home-map.ts')).paintStillMap,
  })
  // The first page needs nothing more; what the next click needs comes while it is read. Where the page stood in the document
  // and its map needs no engine, a slow phone first has some seconds to itself.
  whenQuiet(() => {
    const rest = app.loadRest()
    const pages = pause().then(() => pause()).then(loadPages).catch((error: unknown) => console.warn('The pages of the game could not be loaded ahead.', error))
    // Last of all, what makes the game open without a network.
    void Promise.all([rest, pages])
      .then(async () => (await import('./app/browser/offline.ts')).startOffline(app.store))
      .catch((error: unknown) => console.warn('What keeps the game for use without a network could not be loaded.', error))
  }, standing ? READ_MS : 0)
}

const host = document.getElementById('desk')
if (!host) throw new Error('The page has no place for the desk.')
void start(host)
