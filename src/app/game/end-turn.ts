/** Ending a turn, and going on from what came of it. */
import type { Decision } from '../../engine/types.ts'
import { keepBranch } from '../kept/keep.ts'
import { refusals } from './draft.ts'
import type { Ground } from './running.ts'
import { handsOf, ownSeats } from './running.ts'
import { isOver, playTurn } from './session.ts'
import type { Session } from './session.ts'
import type { GameState } from '../state.ts'
import { goForward, NOTHING_AHEAD, sameDecisions } from './timeline.ts'

export function endTurnCommands(ground: Ground) {
  const { engine, store, running, save, go } = ground
  const get = () => store.getState().game
  return {
    /** Plays the turn, or hands the screen on to who decides next. False: the draft holds something that would be refused, and nothing happened. */
    endTurn(): boolean {
      const game = get()
      const { session } = running
      if (!game || !session || game.phase !== 'decide' || game.curtain) return false
      const own = ownSeats(game)
      const refused = refusals(engine, session.game.state, game.draft).filter((r) => own.some((seat) => seat === r.seat))
      if (refused.length > 0) {
        noteTries(ground, game.draft)
        return false
      }
      if (game.hand < game.hands - 1) {
        running.steps.clear()
        running.revision += 2
        store.setState({ game: { ...game, hand: game.hand + 1, curtain: true, revision: running.revision, canUndo: false, canRedo: false } })
        save()
        go({ screen: 'game' }, 'replace')
        return true
      }
      playDraft(ground, session, game)
      showResults(ground, 1)
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
      const { decisions = [], forecasts = [] } = ahead.turns.at(0) ?? {}
      store.setState({ game: { ...game, phase, draft: decisions, forecasts, revision: running.revision, ...(phase === 'decide' ? handsOf(session, phase) : {}) } })
      save()
      go({ screen: 'game' }, 'replace')
    },
  }
}

/** A draft that was refused is remembered for the log, each sentence once. */
function noteTries({ running: { tries }, screens }: Ground, draft: readonly Decision[]): void {
  for (const { seat, lever, target, message } of screens().budgets().errors) {
    const decision = draft.find((d) => d.seat === seat && d.lever === lever && (d.target ?? null) === target)
    if (decision && !tries.some((t) => t.message === message && t.decision.lever === lever && t.decision.seat === seat)) tries.push({ decision, message })
  }
}

/** The turn that lies ahead comes again where it is decided as it was; else what lies ahead becomes a game of its own. */
function playDraft(ground: Ground, session: Session, { draft, forecasts }: GameState): void {
  const { running } = ground
  const { ahead } = running
  const [next] = ahead.turns
  if (ahead.turns.length > 0 && sameDecisions(draft, next.decisions)) {
    // Played as it was, with the ranges that stand now.
    running.ahead = goForward(session, { ...ahead, turns: [{ ...next, forecasts }, ...ahead.turns.slice(1)] }, 1)
    return
  }
  if (ahead.turns.length > 0) keepBranch(ground, session)
  running.ahead = NOTHING_AHEAD
  // Players of one side share a purse: what the others left may not be enough, and that is said in the log.
  const noted = [...running.tries]
  for (const { seat, lever, target, message } of playTurn(session, draft, undefined, undefined, noted, forecasts)) {
    const decision = draft.find((d) => d.seat === seat && d.lever === lever && d.target === target)
    if (decision) noted.push({ decision, message })
  }
}

/** So many turns have been played, and the results of the last are shown. */
export function showResults({ store, running }: Ground, by: number): void {
  const { game } = store.getState()
  const { session } = running
  if (!game || !session) return
  running.tries = []
  running.steps.clear()
  // One turn moves on the board like any other; several are a jump.
  running.revision += by === 1 ? 1 : 2
  store.setState({
    game: {
      ...game, phase: 'results', played: session.turns.length, draft: [], forecasts: [], revision: running.revision, ahead: running.ahead.turns.length,
      look: null, canUndo: false, canRedo: false,
    },
  })
}
