/** Commands that go among the turns of a game: back and forward as they were played, and looking at the results of one. */
import { showResults } from './end-turn.ts'
import type { Ground } from './running.ts'
import { goBack, goForward } from './timeline.ts'

export function turnCommands(ground: Ground) {
  const { base, store, running, save, show, go } = ground
  const get = () => store.getState().game

  const commands = {
    /** Back a turn: its decisions stand in the draft again. */
    undoTurn() {
      if (running.session) commands.goTo(running.session.turns.length - 1)
    },
    /** Forward a turn that was taken back, as it was played. */
    redoTurn() {
      if (running.session) commands.goTo(running.session.turns.length + 1)
    },
    /** To any turn: back before it is decided, its decisions in the draft; or forward to its results, as it was played. */
    goTo(turn: number) {
      const game = get()
      const { session, ahead } = running
      if (!game || !session || game.hands > 1 || turn < 0 || turn > session.turns.length + ahead.turns.length) return
      if (turn < session.turns.length) {
        const back = goBack(base, session, ahead, turn)
        show(back.session, back.ahead.turns[0].decisions, 'decide', back.ahead, 0, back.ahead.turns[0].forecasts)
      } else if (turn > session.turns.length) {
        const by = turn - session.turns.length
        running.ahead = goForward(session, ahead, by)
        showResults(ground, by)
      } else if (game.look !== null) commands.lookAway()
      save()
      go({ screen: 'game' }, 'replace')
    },
    /** One player goes back as he likes; several only together. */
    canGoBack: (): boolean => get()?.hands === 1,
    /** Looks at the results of a turn that has been played; the game stays where it is. */
    look(turn: number) {
      const game = get()
      const { session } = running
      if (!game || !session || turn < 1 || turn > session.turns.length) return
      running.revision += 2
      store.setState({ game: { ...game, look: turn, revision: running.revision } })
      go({ screen: 'game' }, 'replace')
    },
    /** The turn that a quarter was played in; null for the record before the game and for what lies ahead. */
    turnOf(quarter: number): number | null {
      const { session } = running
      const at = session?.turns.findIndex(({ record }) => quarter >= record.firstQuarter && quarter <= record.lastQuarter) ?? -1
      return at < 0 ? null : at + 1
    },
    /** The same without going anywhere; the turn that has just been played is the game itself. */
    lookAt(turn: number) {
      const game = get()
      const { session } = running
      if (!game || !session || turn < 1 || turn > session.turns.length) return
      const look = turn === session.turns.length && game.phase !== 'end' ? null : turn
      if (look === game.look) return
      running.revision += 2
      store.setState({ game: { ...game, look, revision: running.revision } })
    },
    lookAway() {
      const game = get()
      if (!game || game.look === null) return
      running.revision += 2
      store.setState({ game: { ...game, look: null, revision: running.revision } })
      go({ screen: 'game' }, 'replace')
    },
  }
  return commands
}
