/** What the teacher’s page needs, in the language that is spoken; loaded when it is first opened. */
import type { ClassTexts } from '../content/text/class-texts.ts'
import type { ClassDesk } from './class/class-desk.ts'
import { wordsOf as shareWordsOf } from './load-share.ts'
import type { Ground } from './running.ts'

/** Here and not in the registry, so that the first page need not know of it. */
const WORDS: Readonly<Record<string, () => Promise<ClassTexts>>> = {
  en: async () => (await import('../content/text/en/class.ts')).CLASS_TEXT,
  'zh-Hans': async () => (await import('../content/text/zh-Hans/class.ts')).CLASS_TEXT,
  es: async () => (await import('../content/text/es/class.ts')).CLASS_TEXT,
}
export const wordsOf = (language: string): Promise<ClassTexts> => (WORDS[language] ?? WORDS['en'])()

/** A load that failed may be tried again. */
export function classLoader({ languages, spoken, shelf, address }: Pick<Ground, 'languages' | 'spoken' | 'shelf' | 'address'>): () => Promise<ClassDesk> {
  let desk: { readonly language: string; readonly made: Promise<ClassDesk> } | null = null
  return () => {
    const { id } = spoken()
    if (desk?.language === id) return desk.made
    void desk?.made.then(({ run }) => run.close(), () => {})
    const made = Promise.all([import('./class/class-desk.ts'), languages.whole(id), languages.classroom(id) ?? wordsOf(id), languages.share(id) ?? shareWordsOf(id)])
      .then(([{ createClassDesk }, { whole }, words, { open }]) => {
        if (!whole) throw new Error('The texts of a game have not been loaded.')
        return createClassDesk({ texts: whole, words, scanWords: open, shelf, full: (hash) => address.full(hash) })
      })
    desk = { language: id, made }
    made.catch(() => { desk = null })
    return made
  }
}
