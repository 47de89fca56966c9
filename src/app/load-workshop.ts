/** The workshop, in the language that is spoken; loaded when it is first opened. What is being made is kept between two openings. */
import type { WorkshopTexts } from '../content/text/workshop-texts.ts'
import type { GameChoice } from './choice.ts'
import type { Ground } from './running.ts'
import type { Bench } from './workshop/bench.ts'
import type { Workshop } from './workshop/workshop.ts'

/** Here and not in the registry, so that the first page need not know of it. */
const WORDS: Readonly<Record<string, () => Promise<WorkshopTexts>>> = {
  en: async () => (await import('../content/text/en/workshop.ts')).WORKSHOP_TEXT,
  'zh-Hans': async () => (await import('../content/text/zh-Hans/workshop.ts')).WORKSHOP_TEXT,
  es: async () => (await import('../content/text/es/workshop.ts')).WORKSHOP_TEXT,
}
export const workshopWords = (language: string): Promise<WorkshopTexts> => (WORDS[language] ?? WORDS['en'])()

export function workshopLoader({ base, shelf, languages, spoken, running }: Pick<Ground, 'base' | 'shelf' | 'languages' | 'spoken' | 'running'>, preview: (choice: GameChoice) => void): () => Promise<Workshop> {
  let bench: Bench | null = null
  return async () => {
    const { id } = spoken()
    const [{ createWorkshop }, { createBench }, { whole }, words, { worlds }] = await Promise.all([
      import('./workshop/workshop.ts'), import('./workshop/bench.ts'), languages.whole(id), workshopWords(id), languages.debrief(id),
    ])
    if (!whole) throw new Error('The texts of a game have not been loaded.')
    bench ??= createBench(shelf)
    return createWorkshop({ base, texts: whole, words, packs: worlds.packs, bench, session: () => running.session, preview })
  }
}
