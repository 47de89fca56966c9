/** Ending a turn from the desk: what still stands in the way takes the focus, and what came of the turn is said. */
import type { SeatVm } from '../../app/screens/screens.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp, useWords } from '../shared/app-context.ts'
import { say } from '../shared/say.ts'

interface Ways {
  /** The world has the whole screen, and the heading of the results cannot say itself. */
  readonly large: boolean
  /** Something has to be mended on the desk before the turn ends. */
  readonly onDesk: () => void
  /** It is a decision of this seat, which would be refused. */
  readonly onRefused: (seat: SeatVm['id']) => void
}

/** With the next frame: until then what it leads to may be hidden. */
const focusOn = (find: () => HTMLElement | null): void => {
  requestAnimationFrame(() => find()?.focus())
}

export function useEndTurn({ large, onDesk, onRefused }: Ways): () => void {
  const app = useApp()
  const words = useWords()
  const { screens, store } = app
  return () => {
    const [fault] = screens.budgets().errors
    if (fault) {
      onDesk()
      onRefused(fault.seat)
      say(fault.message)
      return focusOn(() => document.querySelector(`[data-lever="${fault.seat}/${fault.lever}"]`))
    }
    // What was typed and is no number is not a decision yet, and must not be lost unseen.
    const typed = document.querySelector<HTMLElement>('.slide-number[aria-invalid="true"]')
    if (typed) {
      onDesk()
      return focusOn(() => typed)
    }
    // The heading of what came of it takes the focus, and says itself; where the world has the whole screen it cannot.
    if (app.endTurn() && store.getState().game?.phase === 'results') say(fill(words.results.moved, { headline: large ? screens.resultsLead() : '' }).trim())
  }
}
