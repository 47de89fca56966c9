/** Advisers and ranges, in the language that is spoken; loaded once a game stands on the screen. */
import type { Ground } from './running.ts'
import type { TurnDesk } from './turn-desk.ts'

/** A load that failed may be tried again. */
export function turnDeskLoader({ engine, store, languages, spoken, running }: Pick<Ground, 'engine' | 'store' | 'languages' | 'spoken' | 'running'>): () => Promise<TurnDesk> {
  let desk: { readonly language: string; readonly made: Promise<TurnDesk> } | null = null
  return () => {
    const { id } = spoken()
    if (desk?.language === id) return desk.made
    const made = Promise.all([import('./turn-desk.ts'), languages.whole(id), languages.turn(id)])
      .then(([{ createTurnDesk }, { whole }, turn]) => {
        if (!whole) throw new Error('The texts of a game have not been loaded.')
        return createTurnDesk({ engine, texts: whole, turn, store, session: () => running.session })
      })
    desk = { language: id, made }
    made.catch(() => { desk = null })
    return made
  }
}
