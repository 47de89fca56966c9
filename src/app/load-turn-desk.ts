/** Advisers, fans and ranges, in the language that is spoken; loaded once a game stands on the screen. */
import { SEAT_SIDE } from '../engine/types.ts'
import type { Decision, Side } from '../engine/types.ts'
import type { Fans } from './fans.ts'
import type { Ground } from './running.ts'
import { playersOf } from './table.ts'
import type { TurnDesk } from './turn-desk.ts'

/** A load that failed may be tried again. */
export function turnDeskLoader({ engine, store, languages, spoken, running }: Pick<Ground, 'engine' | 'store' | 'languages' | 'spoken' | 'running'>): () => Promise<TurnDesk> {
  /** What has been counted holds in every language. */
  let fans: Fans | null = null
  const you = (): Side => {
    const { game } = store.getState()
    return game ? SEAT_SIDE[playersOf(game.choice)[game.hand][0]] : 'us'
  }
  const draft = (): readonly Decision[] => (store.getState().game?.draft ?? []).filter((d) => SEAT_SIDE[d.seat] === you())
  let desk: { readonly language: string; readonly made: Promise<TurnDesk> } | null = null
  return () => {
    const { id } = spoken()
    if (desk?.language === id) return desk.made
    const made = Promise.all([import('./turn-desk.ts'), import('./fans.ts'), languages.whole(id), languages.turn(id)])
      .then(([{ createTurnDesk }, { createFans }, { whole }, turn]) => {
        if (!whole) throw new Error('The texts of a game have not been loaded.')
        fans ??= createFans({ engine, session: () => running.session, draft, you })
        return createTurnDesk({ engine, texts: whole, turn, store, session: () => running.session, fans })
      })
    desk = { language: id, made }
    made.catch(() => { desk = null })
    return made
  }
}
