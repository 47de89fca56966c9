/** Advisers, fans and ranges, in the language that is spoken; loaded once a game stands on the screen. */
import { SEAT_SIDE } from '../../engine/types.ts'
import type { Decision, Side } from '../../engine/types.ts'
import type { Fans } from './fans.ts'
import { perLanguage } from '../per-language.ts'
import { whileLeftAlone } from '../work/quiet.ts'
import type { Ground } from '../game/running.ts'
import { playersOf } from '../../link/players.ts'
import type { TurnDesk } from './turn-desk.ts'

/** A player who has not stirred for so long reads; the first move is then prepared. */
const LEFT_ALONE_MS = 800

export function turnDeskLoader({ engine, store, languages, spoken, running }: Pick<Ground, 'engine' | 'store' | 'languages' | 'spoken' | 'running'>): () => Promise<TurnDesk> {
  /** What has been counted holds in every language. */
  let fans: Fans | null = null
  const you = (): Side => {
    const { game } = store.getState()
    return game ? SEAT_SIDE[playersOf(game.choice)[game.hand][0]] : 'us'
  }
  const draft = (): readonly Decision[] => (store.getState().game?.draft ?? []).filter((d) => SEAT_SIDE[d.seat] === you())
  /** Told before anything is rendered: from here on every millisecond is the page’s. */
  const watched = (made: Fans): Fans => {
    store.subscribe(({ game }, before) => { if (game?.draft !== before.game?.draft) made.moved() })
    return made
  }
  return perLanguage(spoken, async (id) => {
    const [{ createTurnDesk }, { createFans }, { createRehearsal }, { whole }, turn] = await Promise.all([import('./turn-desk.ts'), import('./fans.ts'), import('../work/rehearse.ts'), languages.whole(id), languages.part(id, 'turn')])
    const session = () => running.session
    if (!fans) whileLeftAlone(LEFT_ALONE_MS, createRehearsal({ engine, texts: whole, turn, session, you }))
    fans ??= watched(createFans({ engine, session, draft, you }))
    return createTurnDesk({ engine, texts: whole, turn, store, session, fans })
  })
}
