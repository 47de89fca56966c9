/** While results are read, what the next page will say is worked out: the way on to it has less to do then. */
import { useEffect } from 'preact/hooks'
import type { App } from '../../app/app.ts'
import type { SeatVm } from '../../app/screens/screen-vms.ts'
import { inSlices } from '../../app/work/slices.ts'
import type { TurnDesk } from '../../app/turn/turn-desk.ts'
import { useApp } from '../shared/app-context.ts'
import { liking, termTextsOf } from './briefing-texts.ts'

/** Nothing of it is shown, and all of it is kept where the next page asks for it. */
export function useNextReady(due: boolean, seat: SeatVm['id'], desk: TurnDesk | null): void {
  const app = useApp()
  useEffect(() => (due ? inSlices(readyInSteps(app, seat, desk)) : undefined), [due, app, seat, desk])
}

function* readyInSteps(app: App, seat: SeatVm['id'], desk: TurnDesk | null): Generator<void, void> {
  const { screens, glossary, settings } = app
  yield* screens.briefingInSteps()
  if (settings.store.getState().terms === 'on') glossary.store.getState().glossary?.mark(termTextsOf(screens.briefing(), liking.whole))
  yield
  screens.levers(seat)
  yield
  desk?.advice(seat)
}
