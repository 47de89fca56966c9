/** What the teacher’s page needs, in the language that is spoken; loaded when it is first opened. */
import type { ClassDesk } from './class-desk.ts'
import { perLanguage } from '../per-language.ts'
import type { Ground } from '../game/running.ts'

export function classLoader({ languages, spoken, shelf, address }: Pick<Ground, 'languages' | 'spoken' | 'shelf' | 'address'>): () => Promise<ClassDesk> {
  return perLanguage(spoken, async (id) => {
    const [{ createClassDesk }, { whole }, words, { open }] = await Promise.all([
      import('./class-desk.ts'), languages.whole(id), languages.part(id, 'classroom'), languages.part(id, 'share'),
    ])
    return createClassDesk({ texts: whole, words, scanWords: open, shelf, full: (hash) => address.full(hash) })
  }, ({ run }) => run.close())
}
