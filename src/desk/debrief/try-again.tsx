/** Leads back to a turn of the game, where it may be decided differently. */
import type { Debrief } from '../../app/debrief/debrief.ts'
import { fill } from '../../view/interface-texts.ts'
import { useApp } from '../shared/app-context.ts'
import { BackIcon } from '../shared/icons.tsx'

export function TryAgain({ turn, debrief }: { readonly turn: number; readonly debrief: Debrief }) {
  const app = useApp()
  return (
    <button type="button" class="button slim try-again" title={debrief.words.tryHelp} onClick={() => app.goTo(turn)}>
      <BackIcon /> {fill(debrief.words.tryAgain, { turn: debrief.turnName(turn) })}
    </button>
  )
}
