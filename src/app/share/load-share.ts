/** What sharing and opening need, in the language that is spoken; loaded when one of those pages is first opened. */
import { createEngines } from './engines.ts'
import { perLanguage } from '../per-language.ts'
import type { Ground } from '../game/running.ts'
import type { SavedGame } from '../kept/saves.ts'
import type { Workshop } from '../workshop/workshop.ts'
import type { ShareDesk } from './share-desk.ts'

export function shareLoader(ground: Ground, resume: (saved: SavedGame) => boolean, loadWorkshop: () => Promise<Workshop>): () => Promise<ShareDesk> {
  const { engine, languages, spoken, running, newSeed } = ground
  const engines = createEngines(typeof document === 'undefined' ? 'https://example.test/' : document.baseURI)
  return perLanguage(spoken, async (id) => {
    const [{ createShareDesk }, { whole }, chartTexts, words, { shareWays }] = await Promise.all([
      import('./share-desk.ts'), languages.whole(id), languages.part(id, 'charts'), languages.part(id, 'share'), import('./ways.ts'),
    ])
    return createShareDesk({ engine, texts: whole, chartTexts, words, session: () => running.session, newSeed, engines, loadWorkshop, ways: shareWays(ground, resume) })
  })
}
