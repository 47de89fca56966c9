/** What sharing and opening need, in the language that is spoken; loaded when one of those pages is first opened. */
import type { ShareTexts } from '../content/text/share-texts.ts'
import { createEngines } from './engines.ts'
import type { Ground } from './running.ts'
import type { SavedGame } from './saves.ts'
import type { Workshop } from './workshop/workshop.ts'
import type { ShareDesk } from './share/share-desk.ts'

/** The first language stands in where one has none yet. Here and not in the registry, so that the first page need not know of it. */
const WORDS: Readonly<Record<string, () => Promise<ShareTexts>>> = {
  en: async () => (await import('../content/text/en/share.ts')).SHARE_TEXT,
  'zh-Hans': async () => (await import('../content/text/zh-Hans/share.ts')).SHARE_TEXT,
  es: async () => (await import('../content/text/es/share.ts')).SHARE_TEXT,
}
export const wordsOf = (language: string): Promise<ShareTexts> => (WORDS[language] ?? WORDS['en'])()

/** A load that failed may be tried again. */
export function shareLoader(ground: Ground, resume: (saved: SavedGame) => boolean, loadWorkshop: () => Promise<Workshop>): () => Promise<ShareDesk> {
  const { engine, languages, spoken, running, newSeed } = ground
  const engines = createEngines(typeof document === 'undefined' ? 'https://example.test/' : document.baseURI)
  let desk: { readonly language: string; readonly made: Promise<ShareDesk> } | null = null
  return () => {
    const { id } = spoken()
    if (desk?.language === id) return desk.made
    const made = Promise.all([import('./share/share-desk.ts'), languages.whole(id), languages.charts(id), languages.share(id) ?? wordsOf(id), import('./share/ways.ts')])
      .then(([{ createShareDesk }, { whole }, chartTexts, words, { shareWays }]) => {
        if (!whole) throw new Error('The texts of a game have not been loaded.')
        return createShareDesk({ engine, texts: whole, chartTexts, words, session: () => running.session, newSeed, engines, loadWorkshop, ways: shareWays(ground, resume) })
      })
    desk = { language: id, made }
    made.catch(() => { desk = null })
    return made
  }
}
