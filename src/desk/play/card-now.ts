/** An open lever is painted before the page around it. */
import type { AppState } from '../../app/app.ts'
import type { LeverVm } from '../../app/screens/screens.ts'
import { useApp, useStore } from '../shared/app-context.ts'

const draftOf = ({ game }: AppState) => game?.draft

/** The card as the draft has it now; the one that is given may be a frame behind. */
export function useCardNow(card: LeverVm): LeverVm {
  const app = useApp()
  useStore(app.store, draftOf)
  return app.screens.levers(card.seat).find(({ id }) => id === card.id) ?? card
}
