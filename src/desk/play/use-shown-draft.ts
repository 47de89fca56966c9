/** The draft as it has been painted: a lever that moves comes first, and what it leaves to spend with the frame after. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { GameState } from '../../app/app.ts'
import { afterFrame } from '../shared/after-frame.ts'

type Draft = GameState['draft']

/** One frame behind the draft of the game. On another `page` an empty draft is shown at once: there is nothing to wait for. */
export function useShownDraft(draft: Draft, page: string): Draft {
  const [painted, setPainted] = useState({ page, draft })
  const shown = painted.page !== page && draft.length === 0 ? draft : painted.draft
  useLayoutEffect(() => (shown === draft ? undefined : afterFrame(() => setPainted({ page, draft }))), [shown, draft, page])
  return shown
}
