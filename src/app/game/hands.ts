/** Commands for several people at one screen: the curtain between them, whose eyes are borrowed, and taking back together. */
import type { Ground } from './running.ts'
import { goBack } from './timeline.ts'

export function handCommands({ base, store, running, save, show, go }: Ground) {
  const get = () => store.getState().game
  return {
    /** The next player sits down. */
    liftCurtain() {
      const game = get()
      if (game?.curtain) store.setState({ game: { ...game, curtain: false } })
    },
    /** The results, or the end, with another player’s eyes. */
    viewAs(hand: number) {
      const game = get()
      if (!game || game.phase === 'decide' || hand < 0 || hand >= game.hands) return
      running.revision += 2
      store.setState({ game: { ...game, hand, revision: running.revision } })
    },
    /** Back to the last curtain, when everybody agrees: to the player before, or to the last one of the turn before. */
    takeBackAgreed() {
      const game = get()
      const { session } = running
      if (!game || !session || game.hands < 2) return
      if (game.phase === 'decide' && game.hand > 0) {
        running.steps.clear()
        running.revision += 2
        store.setState({ game: { ...game, hand: game.hand - 1, curtain: true, revision: running.revision, look: null, canUndo: false, canRedo: false } })
      } else if (session.turns.length > 0) {
        const back = goBack(base, session, running.ahead, session.turns.length - 1)
        show(back.session, back.ahead.turns[0].decisions, 'decide', back.ahead, game.hands - 1, back.ahead.turns[0].forecasts)
      }
      save()
      go({ screen: 'game' }, 'replace')
    },
  }
}
