/** Whether the draft has been painted: a lever that moves comes first, and what hangs on it with the frame after. */
import { useLayoutEffect, useState } from 'preact/hooks'
import type { GameState } from '../../app/app.ts'
import { afterFrame } from '../../app/work/after-frame.ts'

type Draft = GameState['draft']

/** False from a change of the draft until the frame after it. On another `page` there is nothing to wait for. */
export function useSettled(draft: Draft | undefined, page: string): boolean {
  const [painted] = useState<{ page: string; draft: Draft | undefined }>(() => ({ page, draft }))
  const [, setTimes] = useState(0)
  const settled = painted.draft === draft || painted.page !== page
  useLayoutEffect(() => {
    const paint = (): void => {
      // oxlint-disable-next-line react-hooks/immutability -- The box is the hook’s own, and what is read of it is rendered next.
      painted.page = page
      painted.draft = draft
    }
    if (settled) return paint()
    return afterFrame(() => {
      paint()
      setTimes((n) => n + 1)
    })
  }, [painted, settled, draft, page])
  return settled
}
