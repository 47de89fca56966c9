/** Commands that end a turn and go on, and those that go back and forward among turns. */
import type { Decision } from '../../engine/types.ts'
import { refusals } from './draft.ts'
import { keepBranch } from '../kept/keep.ts'
import type { Ground } from './running.ts'
import { handsOf, ownSeats } from './running.ts'
import { isOver, playTurn } from './session.ts'
import { goBack, goForward, NOTHING_AHEAD, sameDecisions } from './timeline.ts'

export function turnCommands(ground: Ground) {
  const { engine, base, store, running, screens, save, show, go } = ground
  const { steps } = running
  const get = () => store.getState().game

  /** A draft that was refused is remembered for the log, each sentence once. */
  const noteTries = (draft: readonly Decision[]): void => {
    const { tries } = running
    for (const { seat, lever, target, message } of screens().budgets().errors) {
      const decision = draft.find((d) => d.seat === seat && d.lever === lever && (d.target ?? null) === target)
      if (decision && !tries.some((t) => t.message === message && t.decision.lever === lever && t.decision.seat === seat)) tries.push({ decision, message })
    }
  }
  /** Turns have been played, and their results are shown. */
  const showResults = (by: number): void => {
    const game = get()
    const { session } = running
    if (!game || !session) return
    running.tries = []
    steps.clear()
    // One turn moves on the board like any other; several are a jump.
    running.revision += by === 1 ? 1 : 2
    store.setState({
      game: {
        ...game, phase: 'results', played: session.turns.length, draft: [], forecasts: [], revision: running.revision, ahead: running.ahead.turns.length,
        look: null, canUndo: false, canRedo: false,
      },
    })
  }

  const commands = {
    /** Plays the turn. False: the draft holds something that would be refused, and nothing happened. */
    endTurn(): boolean {
      const game = get()
      const { session } = running
      if (!game || !session || game.phase !== 'decide' || game.curtain) return false
      const own = ownSeats(game)
      const refused = refusals(engine, session.game.state, game.draft).filter((r) => own.some((seat) => seat === r.seat))
      if (refused.length > 0) {
        noteTries(game.draft)
        return false
      }
      if (game.hand < game.hands - 1) {
        steps.clear()
        running.revision += 2
        store.setState({ game: { ...game, hand: game.hand + 1, curtain: true, revision: running.revision, canUndo: false, canRedo: false } })
        save()
        go({ screen: 'game' }, 'replace')
        return true
      }
      const { ahead } = running
      const again = ahead.turns.length > 0 && sameDecisions(game.draft, ahead.turns[0].decisions)
      // Played as it was, with the ranges that stand now.
      if (again) running.ahead = goForward(session, { ...ahead, turns: [{ ...ahead.turns[0], forecasts: game.forecasts }, ...ahead.turns.slice(1)] }, 1)
      else {
        if (ahead.turns.length > 0) keepBranch(ground, session)
        running.ahead = NOTHING_AHEAD
        // Players of one side share a purse: what the others left may not be enough, and that is said in the log.
        const noted = [...running.tries]
        for (const { seat, lever, target, message } of playTurn(session, game.draft, undefined, undefined, noted, game.forecasts)) {
          const decision = game.draft.find((d) => d.seat === seat && d.lever === lever && d.target === target)
          if (decision) noted.push({ decision, message })
        }
      }
      showResults(1)
      save()
      return true
    },
    /** From the results to the next briefing, or to the end. */
    next() {
      const game = get()
      const { session, ahead } = running
      if (!game || !session || game.phase !== 'results') return
      const phase = isOver(session) ? 'end' : 'decide'
      // Another player’s desk is another picture.
      if (game.hands > 1) running.revision += 2
      store.setState({ game: { ...game, phase, draft: ahead.turns[0]?.decisions ?? [], forecasts: ahead.turns[0]?.forecasts ?? [], revision: running.revision, ...(phase === 'decide' ? handsOf(session, phase) : {}) } })
      save()
      go({ screen: 'game' }, 'replace')
    },
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
        showResults(by)
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
