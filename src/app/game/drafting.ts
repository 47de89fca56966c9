/** Commands of the draft: what the player at the desk is about to decide. */
import type { Decision, DoctrineId } from '../../engine/types.ts'
import type { GameChoice } from '../choice.ts'
import { DEPTHS } from '../choice.ts'
import type { Depth } from '../choice.ts'
import { withDecision, withoutLever } from './draft.ts'
import type { Ground } from './running.ts'
import { ownSeats } from './running.ts'
import { isClosed } from './session.ts'
import { sameDecisions } from './timeline.ts'

export function draftCommands({ engine, store, running, save }: Ground) {
  const { steps } = running
  const get = () => store.getState().game

  /** Another draft within the turn; `what` tells which lever moved, null where several did. */
  const draftTo = (draft: readonly Decision[], what: string | null): void => {
    const game = get()
    if (!game || game.phase !== 'decide') return
    if (!sameDecisions(draft, game.draft)) steps.note(game.draft, what)
    store.setState({ game: { ...game, draft, canUndo: steps.canUndo, canRedo: steps.canRedo } })
    save()
  }
  /** A step of the draft’s own history. */
  const stepTo = (draft: readonly Decision[] | null): boolean => {
    const game = get()
    if (!game || !draft) return false
    store.setState({ game: { ...game, draft, canUndo: steps.canUndo, canRedo: steps.canRedo } })
    save()
    return true
  }
  const changeChoice = (part: Partial<GameChoice>): void => {
    const game = get()
    const { session } = running
    if (!game || !session) return
    const choice = { ...game.choice, ...part }
    running.session = { ...session, choice }
    store.setState({ game: { ...game, choice } })
    save()
  }

  return {
    setDraft(decision: Decision) {
      const game = get()
      const { session } = running
      if (!game || !session || game.phase !== 'decide' || !ownSeats(game).includes(decision.seat) || isClosed(session, decision)) return
      draftTo(withDecision(engine, session.game.state, game.draft, decision), `${decision.seat}/${decision.lever}/${decision.target ?? ''}`)
    },
    clearDraft(seat: string, lever: string) {
      const game = get()
      if (game) draftTo(withoutLever(game.draft, seat, lever), null)
    },
    clearAllDrafts() {
      const game = get()
      if (game) draftTo(game.draft.filter((d) => !ownSeats(game).includes(d.seat)), null)
    },
    /** Takes the last change of the draft back; false where there is none. */
    undoDraft(): boolean {
      const game = get()
      return game?.phase === 'decide' && game.look === null && stepTo(steps.undo(game.draft))
    },
    redoDraft(): boolean {
      const game = get()
      return game?.phase === 'decide' && game.look === null && stepTo(steps.redo(game.draft))
    },
    /** Before the first turn ends, another doctrine may still be chosen. */
    setDoctrine(doctrine: DoctrineId) {
      if (get()?.played === 0) changeChoice({ doctrine })
    },
    setDepth(depth: Depth) {
      if (DEPTHS.includes(depth)) changeChoice({ depth })
    },
  }
}
