/** Whether the draft has been painted: a lever that moves comes first, and what hangs on it with the frame after. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
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

/** Words that change with a lever wait so long for what would change them again, ms: while it is dragged they can be read. */
const READ = 250

/** As `useSettled`, but false until what is counted for the draft is `ready` too, or until something else has been said for so long. */
export function useReadable(draft: Draft | undefined, page: string, ready: boolean): boolean {
  const settled = useSettled(draft, page)
  const [said] = useState(() => ({ page, draft, around: draft, late: false }))
  const [, setTimes] = useState(0)
  // oxlint-disable-next-line react-hooks/immutability -- The box is the hook’s own.
  if (settled) said.around = draft
  // What is late has a frame of its own, after that of the page around it.
  const alone = useSettled(said.around, page)
  const behind = said.draft !== draft && said.page === page
  const due = settled && (!behind || ready || (alone && said.late))
  useLayoutEffect(() => {
    if (due) Object.assign(said, { page, draft, late: false })
  }, [said, due, draft, page])
  // A move in between does not begin the wait anew.
  const waits = behind && !due && !said.late
  useEffect(() => {
    if (!waits) return undefined
    const timer = setTimeout(() => {
      // oxlint-disable-next-line react-hooks/immutability -- The box is the hook’s own, and what is read of it is rendered next.
      said.late = true
      setTimes((n) => n + 1)
    }, READ)
    return () => clearTimeout(timer)
  }, [waits, said])
  return due
}
